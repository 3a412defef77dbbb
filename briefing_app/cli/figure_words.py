# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the command on figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.cli import figures

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_to(commands: Commands, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command “figures”.

    Args:
        commands: Where it goes.
        command: Makes a command or a verb, as `parser` does.
    """
    parser = command(
        commands,
        "figures",
        figures.figures,
        text="list the quantities and dates that articles state, with hedge, speaker and date",
        example="briefing-app figures 3 5 --ledger --csv figures.csv",
    )
    parser.add_argument(
        "articles", nargs="*", metavar="ARTICLE", help="numbers in the list; all when none is named"
    )
    parser.add_argument(
        "--ledger",
        action="store_true",
        help="quantities side by side by the thing counted, with possible conflicts",
    )
    parser.add_argument(
        "--csv", type=Path, metavar="FILE", help="write the ledger to a file for a spreadsheet"
    )
