# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words that the command line understands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import __version__
from briefing_app.cli import (
    articles,
    briefing_words,
    checking,
    figure_words,
    language_pack_words,
    memory_words,
    pack_options,
    term_words,
)
from briefing_app.cli.commands import (
    Commands,
    add_article_numbers,
    add_command,
    add_json,
    add_summary_options,
)
from briefing_app.cli.values import folder, positive, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """\
examples:
  briefing-app                                     open the window
  briefing-app brief news/*.html -o briefing.pdf   files in, a sourced PDF out
  briefing-app import ~/Downloads/articles         keep a folder of articles in the library
  briefing-app search '"korea utara" pasukan'      find sentences in both languages
  briefing-app show 3                              read article 3, both languages
  briefing-app export 3 5 -o two.docx              a briefing of two articles of the library
  briefing-app export --briefing 2 --to pdf,html -o out    a briefing that you wrote
  briefing-app --library /media/stick/lib list     work on another library

exit codes: 0 all went well, 1 something failed (the rest was done), 2 wrong words,
130 stopped with Ctrl+C
"""
_SEARCH_EXAMPLES = """\
examples:
  briefing-app search '"pasukan perdamaian" OR troops -latihan'
  briefing-app search 'rudal tag:"uji coba" after:2026-11-03'
  briefing-app search missile lang:en outlet:kompas before:2026-11
  briefing-app search has:note is:unread           filters alone list articles

filters (a minus before one takes out what fits it):
  tag:NAME in:COLLECTION outlet:PART   quote a name with spaces; in:trash for the Trash
  after:DATE before:DATE               date of information: 2026, 2026-11 or 2026-11-03;
                                       from its first day on, and earlier than that
  has:note|highlight|correction|tag|date   is:unread|read|doubtful
  lang:id lang:en                      look for the words on one side only
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="briefing-app",
        description="Turns Indonesian news articles into a sourced English briefing, offline. "
        "Without a command it opens the window.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "--library", type=folder, metavar="DIR", help="use the library in this folder"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_articles(commands)
    briefing_words.add_to(commands)
    figure_words.add_to(commands)
    pack_options.add_to(commands)
    language_pack_words.add_to(commands)
    term_words.add_to(commands)
    memory_words.add_to(commands)
    selftest = commands.add_parser(
        "selftest",
        help="try every part of the program, say what works",
        description="Try every part of the program on sample articles, in a folder of its own.",
        epilog="example:\n  briefing-app selftest --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_json(selftest)
    return parser


def _add_articles(commands: Commands) -> None:
    importer = add_command(
        commands,
        "import",
        articles.import_files,
        text="clean, translate and summarise files and keep them in the library",
        example="briefing-app import articles/ pidato.docx",
    )
    importer.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files or folders")
    add_summary_options(importer)

    add_command(
        commands,
        "list",
        articles.list_articles,
        text="list the articles of the library",
        example="briefing-app list --json",
    )

    show = add_command(
        commands,
        "show",
        articles.show,
        text="show an article, sentence by sentence in both languages",
        example="briefing-app show 3 --removed",
    )
    show.add_argument("article", help="its number in the list, or the start of its SHA-256")
    what = show.add_mutually_exclusive_group()
    what.add_argument("--summary", action="store_true", help="only its summary")
    what.add_argument("--removed", action="store_true", help="only what cleaning took out")
    what.add_argument(
        "--source", action="store_true", help="the whole text as read, clutter and all"
    )
    what.add_argument(
        "--original", action="store_true", help="the file itself, byte for byte (use with > FILE)"
    )

    restore = add_command(
        commands,
        "restore",
        articles.restore,
        text="put removed pieces back into an article",
        example="briefing-app restore 3 41    (numbers as `show 3 --removed` prints them)",
    )
    restore.add_argument("article", help="its number in the list, or the start of its SHA-256")
    restore.add_argument("pieces", nargs="+", type=int, metavar="PIECE")

    check = add_command(
        commands,
        "check",
        checking.check,
        text="list the sentences whose translation is doubtful, with the reasons",
        example="briefing-app check 3 --mark 3:41 3:44    (those two are right, list the rest)",
    )
    add_article_numbers(check)
    check.add_argument(
        "--mark",
        nargs="+",
        type=sentence,
        default=[],
        metavar="ARTICLE:SENTENCE",
        help="first mark these sentences as checked, by the numbers that are printed",
    )
    check.add_argument("--author", help="who checked them (the name of the settings)")

    search = add_command(
        commands,
        "search",
        articles.search,
        text="find sentences in both languages",
        example="briefing-app search '\"pasukan perdamaian\" OR troops -latihan'",
    )
    search.epilog = _SEARCH_EXAMPLES
    search.add_argument(
        "query", nargs="+", help='words, "phrases", -not, OR, prefix*, and filters (see below)'
    )
    search.add_argument("--limit", type=positive, default=50, help="at most so many (50)")


def with_exclusions(argv: Sequence[str]) -> list[str]:
    """Return the words with `-word` of a search written as `NOT word`.

    The parser would take `-latihan` for an option.
    """
    words = list(argv)
    at = 2 if words[:1] == ["--library"] else 0
    if words[at : at + 1] != ["search"]:
        return words
    kept = words[: at + 1]
    for word in words[at + 1 :]:
        is_exclusion = len(word) > 2 and word[0] == "-" and word[1] != "-"
        kept += ["NOT", word[1:]] if is_exclusion else [word]
    return kept
