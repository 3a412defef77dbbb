# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A ledger as a table, a row an entry, and as CSV that spreadsheets open safely."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from briefing_app.core.ledger import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from briefing_app.core.ledger.model import Ledger, LedgerEntry, LedgerGroup

COLUMNS = (
    *("Group", "Thing counted", "State", "Same claim", "Range of the group", "Origins"),
    *("Possible conflict", "Analyst's note", "As stated", "Lowest", "Highest", "Hedge", "Unit"),
    *("Things of", "How firmly", "Who said it", "Speaks of", "Said on", "Outlet", "Headline"),
    *("English headline", "Sentence number", "Indonesian quotation", "English quotation"),
    *("English by", "English figure", "Figure differs", "Article number", "File", "SHA-256"),
)
"""Titles of the columns."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a spreadsheet read a cell as a formula (OWASP, "CSV Injection")."""


def rows(ledger: Ledger) -> list[tuple[str, ...]]:
    """Return the cells of every entry, in the order of `COLUMNS`."""
    return [
        _row(number, group, entry)
        for number, group in enumerate(ledger.groups, start=1)
        for entry in group.entries
    ]


def as_csv(ledger: Ledger) -> bytes:
    """Return a ledger as CSV (RFC 4180) in UTF-8.

    A byte order mark tells Excel the encoding. A text that a spreadsheet would read as a
    formula has an apostrophe before it; numbers have no separators of thousands.
    """
    return _written(rows(ledger), "\r\n", ",").encode("utf-8-sig", "replace")


def as_tabs(entries: Iterable[tuple[LedgerGroup, LedgerEntry]]) -> str:
    """Return entries with titles as lines of cells parted by tabs, for the clipboard."""
    made = [tuple(" ".join(c.split()) for c in _row(0, g, e)[1:]) for g, e in entries]
    return "\n".join("\t".join(map(_safe, row)) for row in (COLUMNS[1:], *made))


def plain(value: int | Fraction | None) -> str:
    """Return a number as a spreadsheet reads it: "12000", "1.5"; "" for none."""
    return words.number(value).replace(",", "")


def _written(cells: Iterable[tuple[str, ...]], end: str, delimiter: str) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end)
    writer.writerow(COLUMNS)
    writer.writerows(tuple(map(_safe, row)) for row in cells)
    return text.getvalue()


def _row(number: int, group: LedgerGroup, entry: LedgerEntry) -> tuple[str, ...]:
    statement, article = entry.statement, entry.article
    return (
        str(number),
        words.title(group) if not group.thing else group.thing,
        group.state.value,
        words.STANDINGS[group.standing],
        words.overall(group),
        str(group.origins),
        " ".join(words.conflicts(group)),
        " ".join(words.accepted(group)),
        words.amount(statement),
        plain(statement.low),
        plain(statement.high),
        statement.hedge.value,
        statement.unit,
        statement.country,
        statement.mode.value,
        words.speaker(entry),
        words.when(statement.when),
        words.said_on(entry),
        article.metadata.outlet,
        article.metadata.title,
        article.title_translation,
        str(entry.number),
        entry.quotation,
        entry.translation,
        "corrected by an analyst" if entry.corrected else "machine translated",
        words.amount(entry.english) if entry.english is not None else "",
        entry.difference,
        str(article.id),
        article.file_name,
        article.sha256,
    )


def _safe(cell: str) -> str:
    start = cell.lstrip(" ")
    if start.startswith(_FORMULA) and not _is_number(cell):
        return f"'{cell}"
    return cell


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal() and cell.isascii()
