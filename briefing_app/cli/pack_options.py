# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the commands pack, verify and check-briefing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import packing
from briefing_app.cli import pack
from briefing_app.cli.commands import add_command

if TYPE_CHECKING:
    from briefing_app.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: The commands that there are.
    """
    maker = add_command(
        commands,
        "pack",
        pack.pack,
        text="put a briefing, its documents and what it cites into one archive that can be checked",
        example="briefing-app pack 2 -o floods.zip --sign",
    )
    maker.add_argument("briefing", help="number or title of a briefing of the library")
    maker.add_argument(
        "-o", "--output", type=Path, required=True, metavar="ZIP", help="file to write"
    )
    maker.add_argument(
        "--with",
        dest="documents",
        type=_documents,
        default=("pdf",),
        metavar="FORMATS",
        help=f"documents in it, of {','.join(packing.DOCUMENTS)}, or none (pdf)",
    )
    maker.add_argument(
        "--attach",
        action="store_true",
        help="attach the cited files to the PDF as well (PDF/A-3a then, else PDF/A-2a)",
    )
    maker.add_argument(
        "--sign",
        action="store_true",
        help="sign it with your key; one is made in the folder of the settings on first use",
    )
    maker.add_argument(
        "--without-lost",
        action="store_true",
        help="leave out, and name, cited files that the library lost or that were altered",
    )

    verifier = add_command(
        commands,
        "verify",
        pack.verify,
        text="check a pack: what is intact, altered, missing or added, and who signed it",
        example="briefing-app verify floods.zip",
    )
    verifier.add_argument("pack", type=Path, metavar="PACK", help="a ZIP file that `pack` wrote")
    verifier.add_argument(
        "--trust",
        metavar="NAME",
        help="trust its signer from now on under this name, if it is intact and signed",
    )

    checker = add_command(
        commands,
        "check-briefing",
        pack.check_briefing,
        text="check the language of a briefing: likelihoods, sources, attributions",
        example="briefing-app check-briefing 2",
    )
    checker.add_argument("briefing", help="number or title of a briefing of the library")


def _documents(word: str) -> tuple[str, ...]:
    names = () if word == "none" else tuple(word.split(","))
    for name in names:
        if name not in packing.DOCUMENTS:
            raise argparse.ArgumentTypeError(
                f"{name!r} is none of {', '.join(packing.DOCUMENTS)}, none"
            )
    return names
