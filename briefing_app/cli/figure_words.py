# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the command on figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli import figures
from briefing_app.cli.commands import add_article_numbers, add_command

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command “figures”.

    Args:
        commands: Where it goes.
    """
    parser = add_command(
        commands,
        "figures",
        figures.figures,
        text="list the quantities and dates that articles state, with hedge, speaker and date",
        example="briefing-app figures 3 5 --ledger --csv figures.csv",
    )
    add_article_numbers(parser)
    parser.add_argument(
        "--ledger",
        action="store_true",
        help="quantities side by side by the thing counted, with possible conflicts",
    )
    parser.add_argument(
        "--csv", type=Path, metavar="FILE", help="write the ledger to a file for a spreadsheet"
    )
