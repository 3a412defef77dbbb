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
    figures,
    memory,
    pack_work,
    packs,
    term_words,
)
from briefing_app.core.memory import MOST_OFFERED, THRESHOLD
from briefing_app.core.model import SummaryLength
from briefing_app.language.summaries import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST = 1_000_000
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
        "--library", type=_folder, metavar="DIR", help="use the library in this folder"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_articles(commands)
    briefing_words.add_to(commands, _command, _summary_options)
    _add_figures(commands)
    _add_packs(commands)
    term_words.add_to(commands, _command)
    _add_memory(commands)
    selftest = commands.add_parser(
        "selftest",
        help="try every part of the program, say what works",
        description="Try every part of the program on sample articles, in a folder of its own.",
        epilog="example:\n  briefing-app selftest --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _json(selftest)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[..., bool],
    *,
    text: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a command; `run(options, output, cancel)` returns True when something failed."""
    parser = commands.add_parser(
        name,
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    _json(parser)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_articles(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importer = _command(
        commands,
        "import",
        articles.import_files,
        text="clean, translate and summarise files and keep them in the library",
        example="briefing-app import articles/ pidato.docx",
    )
    importer.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files or folders")
    _summary_options(importer)

    _command(
        commands,
        "list",
        articles.list_articles,
        text="list the articles of the library",
        example="briefing-app list --json",
    )

    show = _command(
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

    restore = _command(
        commands,
        "restore",
        articles.restore,
        text="put removed pieces back into an article",
        example="briefing-app restore 3 41    (numbers as `show 3 --removed` prints them)",
    )
    restore.add_argument("article", help="its number in the list, or the start of its SHA-256")
    restore.add_argument("pieces", nargs="+", type=int, metavar="PIECE")

    check = _command(
        commands,
        "check",
        checking.check,
        text="list the sentences whose translation is doubtful, with the reasons",
        example="briefing-app check 3 --mark 3:41 3:44    (those two are right, list the rest)",
    )
    check.add_argument(
        "articles", nargs="*", metavar="ARTICLE", help="numbers in the list; all when none is named"
    )
    check.add_argument(
        "--mark",
        nargs="+",
        type=_sentence,
        default=[],
        metavar="ARTICLE:SENTENCE",
        help="first mark these sentences as checked, by the numbers that are printed",
    )
    check.add_argument("--author", help="who checked them (the name of the settings)")

    search = _command(
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
    search.add_argument("--limit", type=_positive, default=50, help="at most so many (50)")


def _add_figures(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
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


def _add_packs(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "packs",
        help="list, install, verify, prefer, remove, compare language packs; translate anew",
        description="Language packs: what translates, and how it can be exchanged.",
        epilog="example:\n  briefing-app packs install translate-id_en-1_9.argosmodel",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _command(
        verbs,
        "list",
        packs.list_packs,
        text="list the installed language packs",
        example="briefing-app packs list",
    )
    install = _command(
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
        verb = _command(
            verbs, name, run, text=text, example=f"briefing-app packs {name} translate-id_en"
        )
        verb.add_argument("pack", help="its name or identity, as `packs list` prints it")
    compare = _command(
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
    anew = _command(
        verbs,
        "retranslate",
        pack_work.retranslate,
        text="translate articles anew; corrections, highlights and summaries stay",
        example="briefing-app packs retranslate --pack translate-id_en 3 5",
    )
    anew.add_argument("--pack", default="", help="name or identity of the pack (the one in use)")
    anew.add_argument("articles", nargs="+", metavar="ARTICLE", help="numbers in the list")


def _add_memory(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "memory",
        help="list, look up, import, export, apply the translation memory",
        description="Translation memory: corrected sentences, for identical and near ones.",
        epilog="example:\n  briefing-app memory lookup Sekitar 1.200 warga mengungsi.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _command(
        verbs,
        "list",
        memory.list_entries,
        text="list the entries, those changed last first",
        example="briefing-app memory list --json",
    )
    lookup = _command(
        verbs,
        "lookup",
        memory.look_up,
        text="show what the memory has for a sentence, with the difference",
        example="briefing-app memory lookup Sekitar 1.200 warga mengungsi.",
    )
    lookup.add_argument("text", nargs="+", help="an Indonesian sentence")
    lookup.add_argument(
        "--threshold", type=_percent, default=THRESHOLD, help=f"least per cent ({THRESHOLD})"
    )
    lookup.add_argument(
        "--limit", type=_positive, default=MOST_OFFERED, help=f"at most so many ({MOST_OFFERED})"
    )
    importer = _command(
        verbs,
        "import",
        memory.import_files,
        text="take in TMX files, as OmegaT and others write them",
        example="briefing-app memory import proyek-omegat.tmx",
    )
    importer.add_argument("files", nargs="+", type=Path, metavar="TMX")
    export = _command(
        verbs,
        "export",
        memory.export,
        text="write the memory to a TMX 1.4b file",
        example="briefing-app memory export -o memory.tmx",
    )
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="TMX", help="file to write"
    )
    apply = _command(
        verbs,
        "apply",
        memory.apply,
        text="give the memory's English to every identical sentence without a correction",
        example="briefing-app memory apply --dry-run",
    )
    apply.add_argument("--dry-run", action="store_true", help="say how many, change nothing")


def _summary_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--method", choices=METHODS, metavar="METHOD", help=f"summary method: {', '.join(METHODS)}"
    )
    parser.add_argument(
        "--length", type=_length, help="summary length: a number of sentences, 20%% or auto"
    )


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


def _folder(word: str) -> Path:
    if not word:
        raise argparse.ArgumentTypeError("the name of a folder is empty")
    return Path(word)


def _length(word: str) -> SummaryLength:
    try:
        return SummaryLength.parse(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _sentence(word: str) -> tuple[str, int]:
    article, colon, number = word.partition(":")
    if colon and article and number.isdecimal():
        return article, int(number)
    raise argparse.ArgumentTypeError(f"{word!r} is not like 3:41, an article and a sentence")


def _positive(word: str) -> int:
    if word.isdecimal() and 0 < int(word) <= _MOST:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 to {_MOST:,}")


def _percent(word: str) -> int:
    if word.isdecimal() and 0 < int(word) <= 100:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 to 100")
