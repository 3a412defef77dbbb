# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What all commands have in common: help, an example, --json, and often the articles."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.cli.values import length
from briefing_app.language.summaries import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Commands, or the verbs of one."""


def add_command(
    commands: Commands, name: str, run: Callable[..., bool], *, text: str, example: str
) -> argparse.ArgumentParser:
    """Add a command or a verb.

    Args:
        commands: Where it goes.
        name: Its name.
        run: Called as `run(options, output, cancel)`; returns True when something failed.
        text: What it does, in lower case and without a full stop.
        example: A line to try.
    """
    parser = commands.add_parser(
        name,
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    add_json(parser)
    return parser


def add_group(
    commands: Commands, name: str, *, text: str, description: str, example: str
) -> Commands:
    """Add a command that has verbs, and return where these go."""
    parser = commands.add_parser(
        name,
        help=text,
        description=description,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return parser.add_subparsers(dest="verb", metavar="VERB", required=True)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let the result be printed as JSON."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def add_article_numbers(parser: argparse.ArgumentParser) -> None:
    """Let articles be named; all are meant when none is."""
    parser.add_argument(
        "articles", nargs="*", metavar="ARTICLE", help="numbers in the list; all when none is named"
    )


def add_summary_options(parser: argparse.ArgumentParser) -> None:
    """Let the method and the length of summaries be chosen."""
    parser.add_argument(
        "--method", choices=METHODS, metavar="METHOD", help=f"summary method: {', '.join(METHODS)}"
    )
    parser.add_argument(
        "--length", type=length, help="summary length: a number of sentences, 20%% or auto"
    )
