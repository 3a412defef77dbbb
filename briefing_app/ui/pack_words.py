# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is known of a language pack, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from briefing_app.core.model import PackInfo
    from briefing_app.core.pack_quality import Quality

BUNDLED, INDEX = "bundled", "index"
"""What `PackInfo.source` says of a pack that comes with the program, and of one fetched."""


def size_in_words(size: int | None) -> str:
    """Return a size in MB; a dash where it is not known."""
    if size is None:
        return "–"
    return QCoreApplication.translate("packs", "{n} MB").format(n=number(size / 1e6, 1))


def source_in_words(source: str) -> str:
    """Return where a pack came from."""
    if source == BUNDLED:
        return QCoreApplication.translate("packs", "comes with the program")
    if source == INDEX:
        return QCoreApplication.translate("packs", "official index")
    return source


def languages_in_words(pack: PackInfo) -> str:
    """Return from which language to which a pack translates."""
    return f"{pack.from_code} → {pack.to_code}"


def stated(text: str) -> str:
    """Return what a pack states, or that it does not."""
    return text or QCoreApplication.translate("packs", "not stated")


def figures_in_words(quality: Quality) -> str:
    """Return BLEU and chrF, whichever are stated."""
    figures = (("BLEU", quality.bleu), ("chrF", quality.chrf))
    return " · ".join(f"{name} {number(value, 1)}" for name, value in figures if value is not None)


def quality_in_words(pack: PackInfo) -> str:
    """Return the first of a pack's measurements; the card has all."""
    return stated(figures_in_words(pack.quality[0]) if pack.quality else "")


def name_in_words(pack: PackInfo) -> str:
    """Return name and version."""
    return f"{pack.name} {pack.version}"
