# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the commands on the translation memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli import memory
from briefing_app.cli.commands import add_command, add_group
from briefing_app.cli.values import per_cent, positive
from briefing_app.core.memory import MOST_OFFERED, THRESHOLD

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command “memory” with its verbs.

    Args:
        commands: Where it goes.
    """
    verbs = add_group(
        commands,
        "memory",
        text="list, look up, import, export, apply the translation memory",
        description="Translation memory: corrected sentences, for identical and near ones.",
        example="briefing-app memory lookup Sekitar 1.200 warga mengungsi.",
    )
    add_command(
        verbs,
        "list",
        memory.list_entries,
        text="list the entries, those changed last first",
        example="briefing-app memory list --json",
    )
    lookup = add_command(
        verbs,
        "lookup",
        memory.look_up,
        text="show what the memory has for a sentence, with the difference",
        example="briefing-app memory lookup Sekitar 1.200 warga mengungsi.",
    )
    lookup.add_argument("text", nargs="+", help="an Indonesian sentence")
    lookup.add_argument(
        "--threshold", type=per_cent, default=THRESHOLD, help=f"least per cent ({THRESHOLD})"
    )
    lookup.add_argument(
        "--limit", type=positive, default=MOST_OFFERED, help=f"at most so many ({MOST_OFFERED})"
    )
    importer = add_command(
        verbs,
        "import",
        memory.import_files,
        text="take in TMX files, as OmegaT and others write them",
        example="briefing-app memory import proyek-omegat.tmx",
    )
    importer.add_argument("files", nargs="+", type=Path, metavar="TMX")
    export = add_command(
        verbs,
        "export",
        memory.export,
        text="write the memory to a TMX 1.4b file",
        example="briefing-app memory export -o memory.tmx",
    )
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="TMX", help="file to write"
    )
    apply = add_command(
        verbs,
        "apply",
        memory.apply,
        text="give the memory's English to every identical sentence without a correction",
        example="briefing-app memory apply --dry-run",
    )
    apply.add_argument("--dry-run", action="store_true", help="say how many, change nothing")
