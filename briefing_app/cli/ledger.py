# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The ledger on the command line: figures side by side by the thing counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import ExportError
from briefing_app.core.files import explain, write_atomically
from briefing_app.core.ledger import make_ledger, words
from briefing_app.core.ledger.table import as_csv, plain

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefing_app.cli.output import Output
    from briefing_app.core.ledger import FigureDecision, Ledger, LedgerEntry, LedgerGroup
    from briefing_app.core.stored import StoredArticle


def print_ledger(
    articles: Sequence[StoredArticle],
    decisions: Sequence[FigureDecision],
    options: argparse.Namespace,
    output: Output,
    cancel: threading.Event,
) -> None:
    """Print the ledger of some articles, and write it as CSV if `options.csv` names a file.

    Raises:
        ExportError: If the file cannot be written.
        Cancelled: If `cancel` was set.
    """
    ledger = make_ledger(articles, decisions, cancel=cancel)
    if options.csv is not None:
        _write(ledger, options.csv)
    value = {
        "articles": [article.row.id for article in articles],
        "groups": [_group_values(group) for group in ledger.groups],
        "csv": None if options.csv is None else str(options.csv),
    }
    output.result(value, list(_lines(ledger, options.csv)))


def _write(ledger: Ledger, target: Path) -> None:
    try:
        write_atomically(target, as_csv(ledger))
    except OSError as error:
        raise ExportError(target, *explain(error)) from error


def _lines(ledger: Ledger, target: Path | None) -> Iterator[str]:
    if not ledger.groups:
        yield "These articles state no quantity."
    for group in ledger.groups:
        about = [words.overall(group), words.origins(group)]
        if len(group.entries) > 1:
            about.append(words.STANDINGS[group.standing])
        if group.grew:
            about.append("differs over the days")
        yield f"{words.title(group)}: {'; '.join(about)}"
        for reason in words.conflicts(group):
            yield f"  ! Possible conflict: {reason}"
        for note in words.accepted(group):
            yield f"  {note}"
        for entry in group.entries:
            yield from _entry_lines(entry)
        yield ""
    if target is not None:
        yield f"{target}: {ledger.entries} figure(s) in {len(ledger.groups)} group(s)."


def _entry_lines(entry: LedgerEntry) -> Iterator[str]:
    date = words.dated(entry)
    facts = [words.counted(entry), words.speaker(entry), date]
    about = "; ".join(fact for fact in facts if fact)
    yield f"  {words.amount(entry.statement)}: {about}  [article {entry.article.id}]"
    yield f"    {entry.quotation}"
    yield f"    {entry.translation}"
    if entry.difference:
        yield f"    ! Check: {entry.difference}"


def _group_values(group: LedgerGroup) -> dict[str, object]:
    return {
        "thing": group.thing,
        "unit": group.unit,
        "state": group.state.value,
        "standing": group.standing.value,
        "range": words.overall(group),
        "origins": group.origins,
        "articles": group.articles,
        "grew": group.grew,
        "conflicts": list(words.conflicts(group)),
        "accepted": list(words.accepted(group)),
        "entries": [_entry_values(entry) for entry in group.entries],
    }


def _entry_values(entry: LedgerEntry) -> dict[str, object]:
    statement = entry.statement
    return {
        "article": entry.article.id,
        "outlet": entry.article.metadata.outlet,
        "sentence": entry.sentence_id,
        "start": statement.start,
        "end": statement.end,
        "stated": words.amount(statement),
        "low": plain(statement.low),
        "high": plain(statement.high),
        "hedge": statement.hedge.value,
        "mode": statement.mode.value,
        "share": entry.share.value,
        "speaker": statement.speaker,
        "speaks_of": statement.when,
        "said_on": statement.said or entry.article.dated,
        "source": entry.quotation,
        "translation": entry.translation,
        "english": "" if entry.english is None else words.amount(entry.english),
        "difference": entry.difference,
    }
