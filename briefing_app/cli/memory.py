# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on the translation memory: list, lookup, import, export, apply."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app import desk, memory_desk
from briefing_app.cli.articles import open_library
from briefing_app.core.errors import ExchangeError
from briefing_app.core.memory import MemoryOrigin
from briefing_app.core.text_tokens import marked_diff, word_diff

if TYPE_CHECKING:
    import argparse
    import threading

    from briefing_app.cli.output import Output
    from briefing_app.core.memory import MemoryEntry, MemoryMatch
    from briefing_app.core.stored import ArticleRow

_REFUSED_SHOWN = 20


def list_entries(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """List the entries of the memory, those changed last first."""
    with open_library(options, output) as library:
        entries = library.memory.entries()
    output.result(
        [_values(entry) for entry in entries],
        [line for entry in entries for line in _lines(entry)]
        or ["The memory is empty. It keeps what is corrected; or: briefing-app memory import FILE"],
    )
    return False


def look_up(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Show what the memory has for a sentence."""
    text = " ".join(options.text)
    with open_library(options, output) as library:
        found = memory_desk.look_up(library, text, threshold=options.threshold, limit=options.limit)
    output.result(
        [
            {
                "percent": match.percent,
                "exact": match.exact,
                "cautions": [caution.value for caution in match.cautions],
                "difference": marked_diff(word_diff(match.entry.unit.source, text)),
                **_values(match.entry),
            }
            for match in found
        ],
        [line for match in found for line in _match_lines(match, text)]
        or [f"The memory has nothing that is alike by {options.threshold} % or more."],
    )
    return False


def import_files(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Take TMX files in; one that fails is told and the others go on."""
    from briefing_app.cli.output import described

    author = desk.settings()[0].author
    done, failed, waiting = [], [], 0
    with open_library(options, output) as library:
        for path in options.files:
            try:
                imported = memory_desk.import_tmx(library, path, author, cancel=cancel)
            except ExchangeError as error:
                output.error(error)
                failed.append(described(error))
                continue
            done.append((path, imported))
            for unit in imported.refused[:_REFUSED_SHOWN]:
                output.note(f"Note: {path.name}, line {unit.line}: left out. {unit.reason}")
            if (more := len(imported.refused) - _REFUSED_SHOWN) > 0:
                output.note(f"Note: {path.name}: {more} more left out.")
        if done:
            waiting = library.memory.waiting()
    lines = [
        f"{path.name}: {one.remembered.added} added, {one.remembered.updated} updated, "
        f"{one.remembered.known} known, {len(one.refused)} left out."
        for path, one in done
    ]
    if waiting:
        lines.append(
            f"{waiting} sentence(s) of the library are identical to a source: "
            "briefing-app memory apply"
        )
    output.result(
        {
            "files": [
                {
                    "path": str(path),
                    **asdict(one.remembered),
                    "refused": [asdict(unit) for unit in one.refused],
                }
                for path, one in done
            ],
            "waiting": waiting,
            "failed": failed,
        },
        lines,
    )
    return bool(failed)


def export(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Write the memory to a TMX file."""
    with open_library(options, output) as library:
        count = memory_desk.export_tmx(library.memory.entries(), options.output)
    output.result(
        {"file": str(options.output), "units": count}, [f"{options.output}: {count} unit(s)."]
    )
    return False


def apply(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Give the memory's English to every identical sentence that has no correction."""
    with open_library(options, output) as library:
        count = library.memory.waiting()
        rows: tuple[ArticleRow, ...] = ()
        if count and not options.dry_run:
            rows = library.edit("Apply memory", lambda edits: edits.apply_memory()).rows
    told = (
        f"{count} sentence(s) would take the memory's English."
        if options.dry_run
        else f"{count} sentence(s) of {len(rows)} article(s) took the memory's English."
    )
    output.result(
        {"sentences": count, "articles": [row.id for row in rows], "applied": not options.dry_run},
        [told],
    )
    return False


def _values(entry: MemoryEntry) -> dict[str, object]:
    unit = asdict(entry.unit)
    del unit["rest"]
    return {
        "id": entry.id,
        **unit,
        "context": dict(entry.unit.context),
        "origin": entry.origin.value,
        "file": entry.file,
        "article": entry.article_id,
        "sentence": entry.sentence_id,
        "uses": entry.uses,
    }


def _lines(entry: MemoryEntry) -> list[str]:
    unit = entry.unit
    came = entry.file if entry.origin is MemoryOrigin.IMPORT else (entry.place or "this library")
    known = (unit.author or unit.creator, unit.modified[:10], came, f"used {entry.uses} times")
    return [
        f"{entry.id:6}  {unit.source}",
        f"        {unit.target}",
        f"        ({', '.join(part for part in known if part)})",
    ]


def _match_lines(match: MemoryMatch, text: str) -> list[str]:
    lines = [f"{match.percent:4} %  {marked_diff(word_diff(match.entry.unit.source, text))}"]
    lines += [f"        differs in a {caution.value}" for caution in match.cautions]
    return lines + _lines(match.entry)[1:]
