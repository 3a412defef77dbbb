# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the Qt binding must not do to the interpreter."""

from __future__ import annotations

import sys

from PySide6.QtGui import QTextOption


def test_that_calls_of_the_qt_binding_leave_the_count_of_none_alone() -> None:
    """PySide6 6.12.0 takes a reference to None with every call that returns nothing.

    Python 3.12 and later never free None; Python 3.11 does, and the process is aborted after
    some thousand calls ("none_dealloc: deallocating None").
    """
    option = QTextOption()
    before = sys.getrefcount(None)
    for _ in range(1000):
        option.setTabStopDistance(40.0)
    assert abs(sys.getrefcount(None) - before) < 100
