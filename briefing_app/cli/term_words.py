# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the commands on the termbase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli import terms
from briefing_app.cli.commands import add_command, add_group

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command “terms” with its verbs.

    Args:
        commands: Where it goes.
    """
    verbs = add_group(
        commands,
        "terms",
        text="list, add, remove, import, export, check required terms",
        description="The termbase: Indonesian expressions and the English that they must have.",
        example="briefing-app terms add 'North Korea' Korut 'Korea Utara'",
    )
    listing = add_command(
        verbs,
        "list",
        terms.list_terms,
        text="list the terms, or those in which some words are",
        example="briefing-app terms list korea",
    )
    listing.add_argument("words", nargs="*", help="words that a term must have")
    add = add_command(
        verbs,
        "add",
        terms.add,
        text="add a term",
        example="briefing-app terms add 'North Korea' Korut 'Korea Utara' --accept DPRK",
    )
    add.add_argument("english", help="the required English")
    add.add_argument("forms", nargs="+", metavar="FORM", help="Indonesian, as articles write it")
    add.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="ENGLISH",
        help="another English that will do; may be given several times",
    )
    add.add_argument("--note", default="", help="a note for the analyst")
    add.add_argument("--category", default="", help="such as concept, organisation, title, place")
    add.add_argument(
        "--show-only", action="store_true", help="show the English, but do not require it"
    )
    remove = add_command(
        verbs,
        "remove",
        terms.remove,
        text="remove terms",
        example="briefing-app terms remove 12 13    (numbers as `terms list` prints them)",
    )
    remove.add_argument("terms", nargs="+", type=int, metavar="NUMBER")
    importer = add_command(
        verbs,
        "import",
        terms.import_terms,
        text="add the terms of a TBX or CSV file",
        example="briefing-app terms import house.tbx",
    )
    importer.add_argument("file", type=Path, help="a .tbx or .csv file")
    export = add_command(
        verbs,
        "export",
        terms.export,
        text="write the terms to a TBX or CSV file",
        example="briefing-app terms export house.csv",
    )
    export.add_argument("file", type=Path, help="a file to write; its ending chooses the format")
    check = add_command(
        verbs,
        "check",
        terms.check,
        text="list the sentences in which a required term is missing",
        example="briefing-app terms check --json",
    )
    check.add_argument("articles", nargs="*", metavar="ARTICLE", help="only these; else all")
