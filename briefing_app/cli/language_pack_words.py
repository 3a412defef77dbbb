# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the commands on language packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli import pack_work, packs
from briefing_app.cli.commands import add_command, add_group

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command “packs” with its verbs.

    Args:
        commands: Where it goes.
    """
    verbs = add_group(
        commands,
        "packs",
        text="list, install, verify, prefer, remove, compare language packs; translate anew",
        description="Language packs: what translates, and how it can be exchanged.",
        example="briefing-app packs install translate-id_en-1_9.argosmodel",
    )
    add_command(
        verbs,
        "list",
        packs.list_packs,
        text="list the installed language packs",
        example="briefing-app packs list",
    )
    install = add_command(
        verbs,
        "install",
        packs.install,
        text="install a language pack; it becomes the one in use",
        example="briefing-app packs install translate-id_en-1_9.argosmodel",
    )
    where = install.add_mutually_exclusive_group(required=True)
    where.add_argument("file", nargs="?", type=Path, help="an .argosmodel file")
    where.add_argument(
        "--from-index",
        action="store_true",
        help="GO ONLINE and fetch the newest one from the official Argos index",
    )
    for name, run, text in (
        ("verify", packs.verify, "check that an installed language pack is unaltered"),
        ("remove", packs.remove, "remove an installed language pack"),
        ("prefer", packs.prefer, "make an installed language pack the one in use"),
    ):
        verb = add_command(
            verbs, name, run, text=text, example=f"briefing-app packs {name} translate-id_en"
        )
        verb.add_argument("pack", help="its name or identity, as `packs list` prints it")
    compare = add_command(
        verbs,
        "compare",
        pack_work.compare,
        text="translate an article or a text with two packs, side by side; nothing is kept",
        example="briefing-app packs compare starter-id_en translate-id_en 3",
    )
    compare.add_argument("one", metavar="A", help="name or identity of a pack")
    compare.add_argument("other", metavar="B", help="name or identity of another one")
    what = compare.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "article", nargs="?", help="its number in the list, or the start of its SHA-256"
    )
    what.add_argument("--text", help="an Indonesian text")
    anew = add_command(
        verbs,
        "retranslate",
        pack_work.retranslate,
        text="translate articles anew; corrections, highlights and summaries stay",
        example="briefing-app packs retranslate --pack translate-id_en 3 5",
    )
    anew.add_argument("--pack", default="", help="name or identity of the pack (the one in use)")
    anew.add_argument("articles", nargs="+", metavar="ARTICLE", help="numbers in the list")
