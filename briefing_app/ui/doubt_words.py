# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How doubts about a translation are told: always in words, the colour comes on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.doubts import Doubt


def doubts_in_words(doubts: Sequence[Doubt]) -> str:
    """Return the reasons of doubts, a line each."""
    check = QCoreApplication.translate("doubts", "Check: {reason}")
    return "\n".join(check.format(reason=doubt.reason) for doubt in doubts)


def count_in_words(count: int) -> str:
    """Return how many doubts there are."""
    if count == 0:
        return QCoreApplication.translate("doubts", "No doubts")
    if count == 1:
        return QCoreApplication.translate("doubts", "1 doubt")
    return QCoreApplication.translate("doubts", "{n} doubts").format(n=count)
