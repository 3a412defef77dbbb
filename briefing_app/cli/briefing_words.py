# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the commands that write and keep briefings."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.briefing.formats import FORMATS
from briefing_app.briefing.pack import PACK
from briefing_app.cli import briefing_drafts, briefings
from briefing_app.cli.commands import (
    add_article_numbers,
    add_command,
    add_group,
    add_summary_options,
)
from briefing_app.cli.values import day

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands “brief”, “export” and “briefings”.

    Args:
        commands: Where they go.
    """
    brief = add_command(
        commands,
        "brief",
        briefings.brief,
        text="import files and write a briefing of them",
        example='briefing-app brief news/*.html -o briefing.pdf --marking "TLP:AMBER"',
    )
    brief.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files or folders")
    export = add_command(
        commands,
        "export",
        briefings.export,
        text="write a briefing of articles of the library, or one that you wrote",
        example="briefing-app export 3 5 -o two.docx\n"
        "  briefing-app export --briefing 2 --to pdf,docx,html,md,json,pack -o folder",
    )
    add_article_numbers(export)
    export.add_argument(
        "--briefing",
        metavar="BRIEFING",
        help="a briefing of the library, by its title or its number in `briefings list`; "
        "the options below change what it says of itself",
    )
    for parser in (brief, export):
        _output(parser)
        add_summary_options(parser)
    _drafts(commands)


def _output(parser: argparse.ArgumentParser) -> None:
    endings = ", ".join((*(kind.suffix for kind in FORMATS.values()), PACK.suffix))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=f"file to write; its ending says in which format: {endings}. With --to, a folder",
    )
    parser.add_argument(
        "--to",
        type=_formats,
        default=[],
        metavar="FORMATS",
        help=f"several formats at once: {','.join((*FORMATS, PACK.name))}",
    )
    parser.add_argument("--title", default="", help="title of the briefing")
    parser.add_argument(
        "--marking", help="marking on top and bottom of each page (that of the settings)"
    )
    parser.add_argument("--bottom-line", default="", help="the conclusion, in your words")
    parser.add_argument("--author", help="who wrote it (the name of the settings)")
    parser.add_argument("--for", dest="prepared_for", default="", help="whom it is for")
    parser.add_argument(
        "--as-of", type=day, metavar="YYYY-MM-DD", help="date that it speaks of (today)"
    )
    parser.add_argument(
        "--no-full-text", action="store_true", help="leave out the articles in full"
    )
    parser.add_argument(
        "--figures",
        action="store_true",
        help="add a table of the figures, side by side by the thing counted",
    )


def _drafts(commands: Commands) -> None:
    verbs = add_group(
        commands,
        "briefings",
        text="list, import, show, delete the briefings that you wrote",
        description="Briefings that are written in the window and kept in the library.",
        example="briefing-app briefings list",
    )
    listing = add_command(
        verbs,
        "list",
        briefing_drafts.list_briefings,
        text="list the briefings of the library, that changed last first",
        example="briefing-app briefings list --json",
    )
    listing.add_argument("--trash", action="store_true", help="those in the Trash instead")
    importing = add_command(
        verbs,
        "import",
        briefing_drafts.import_briefing,
        text="keep a briefing that was exported as JSON in the library",
        example="briefing-app briefings import briefing.json",
    )
    importing.add_argument("file", type=Path, metavar="FILE.json")
    for name, run, text in (
        ("show", briefing_drafts.show, "print a briefing as Markdown, or with --json as JSON"),
        ("delete", briefing_drafts.delete, "put a briefing into the Trash"),
    ):
        verb = add_command(verbs, name, run, text=text, example=f"briefing-app briefings {name} 2")
        verb.add_argument(
            "briefing", metavar="BRIEFING", help="its number in the list, or its title"
        )


def _formats(words: str) -> list[str]:
    names = list(dict.fromkeys(word.strip().lower() for word in words.split(",")))
    for name in names:
        if name not in (*FORMATS, PACK.name):
            raise argparse.ArgumentTypeError(
                f"{name!r} is no format; there are {', '.join((*FORMATS, PACK.name))}"
            )
    return names
