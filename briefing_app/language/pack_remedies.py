# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What to do about a language pack, as a user of the window or of the command line does it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from briefing_app.language.pack_record import INDEX_SOURCE, PackRecord

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WINDOW = "the “Language pack” button in the window"
INSTALL_ONE = (
    "Install an Argos package that translates Indonesian to English:"
    f" {_WINDOW}, or “briefing-app packs install FILE”."
)
INSTALL_PROGRAM = "Install the program again."


def choose(names: Iterable[str]) -> str:
    """Tell how to choose one of these packs."""
    return (
        f"Choose an installed one ({', '.join(names)}):"
        f" {_WINDOW}, or “briefing-app packs prefer NAME”."
    )


def inspect_or_replace(name: str) -> str:
    """Tell what to do about a pack that fails for an unknown reason."""
    return (
        f"“briefing-app packs verify {name}” tells whether it is damaged;"
        f" {_WINDOW} chooses or installs another."
    )


def repair(record: PackRecord, folder: Path) -> str:
    """Tell how to repair an installed pack.

    Args:
        record: The pack.
        folder: Where it is unpacked.
    """
    if record.bundled:
        return f"Delete the folder {folder}; the program then unpacks the pack again."
    if record.source == INDEX_SOURCE:
        return (
            "Install it again: “Language packs…” in the window,"
            " or “briefing-app packs install --from-index”."
        )
    command = f"briefing-app packs install {shlex.quote(record.source)}"
    return f"Install it again from its file {record.source}: {_WINDOW}, or “{command}”."
