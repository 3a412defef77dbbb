# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
r"""Terms as a table: CSV as spreadsheets read and write it (RFC 4180).

A term a line, with the columns of the starter termbase in any order; several forms or accepted
renderings are parted by a vertical bar, and one that has a bar itself writes it ``\|``. UTF-8
with or without byte order mark; columns parted by comma, semicolon or tab.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from briefing_app.core.errors import TermsError
from briefing_app.core.starter_terms import BAR, COLUMNS
from briefing_app.core.term_merging import TermEntry, TermFile, tidy
from briefing_app.core.terms import Term, TermOrigin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

_ALIASES = {"en": "english", "indonesian": "forms", "form": "forms", "id": "forms"}
_REQUIRED = ("english", "forms")
_DELIMITERS = ",;\t"
_YES, _NO = frozenset({"yes", "true", "1", "ya"}), frozenset({"no", "false", "0", "tidak"})
_HINT = f"The first line names the columns: {', '.join(COLUMNS)}; english and forms are needed."
_PART = re.compile(r"(?:\\[\\|]|[^|])*")
_ESCAPED = re.compile(r"\\([\\|])")
_MOST_TOLD = 20


def read(path: Path, data: bytes) -> TermFile:
    """Read a table of terms.

    A line that is no term is left out and told; a file that is no such table is an error.

    Raises:
        TermsError: If it is not UTF-8, has no such columns, or a quotation mark is not closed.
    """
    text = _decoded(path, data)
    delimiter, skipped = _delimiter(text)
    # Lines are counted by the reader; a cell may hold line ends.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for _ in range(skipped):
            next(rows)
        return _Table(next(rows, [])).read(rows, lambda: rows.line_num)
    except _NoTableError as error:
        raise TermsError(path, f"Line {max(rows.line_num, 1)}: {error}", _HINT) from error
    except csv.Error as error:
        raise TermsError(
            path,
            f"Line {rows.line_num} cannot be read as a table ({error}).",
            "Mend its quotation marks, or save the file again as CSV from a spreadsheet.",
        ) from error


def written(terms: Iterable[Term]) -> bytes:
    """Return terms as a table that `read` reads back without loss, and a spreadsheet opens."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for term in terms:
        cells = {
            "english": term.english,
            "forms": _joined(term.forms),
            "accepted": _joined(term.accepted),
            "category": term.category,
            "enforced": "yes" if term.enforced else "no",
            "note": term.note,
        }
        writer.writerow([cells[column] for column in COLUMNS])
    # With the mark spreadsheets take it for UTF-8, not for the code page of the machine.
    return table.getvalue().encode("utf-8-sig")


class _NoTableError(ValueError):
    """A first line that does not name the columns."""


class _Table:
    """The columns of a table, and what is left out of it."""

    def __init__(self, header: Sequence[str]) -> None:
        names = [_column(cell) for cell in header]
        self._places = {name: place for place, name in reversed(list(enumerate(names)))}
        if missing := [name for name in _REQUIRED if name not in self._places]:
            raise _NoTableError(f"There is no column “{'” and no “'.join(missing)}”.")
        unknown = [cell for cell, name in zip(header, names, strict=True) if name not in COLUMNS]
        self._left_out = [f"The column “{cell}” has no place here." for cell in unknown if cell]
        self._wrong = 0

    def read(self, rows: Iterable[list[str]], line: Callable[[], int]) -> TermFile:
        entries = list(self._entries(rows, line))
        if self._wrong > _MOST_TOLD:
            self._left_out.append(f"{self._wrong - _MOST_TOLD} more lines were left out.")
        return TermFile(tuple(entries), tuple(self._left_out))

    def _entries(self, rows: Iterable[list[str]], line: Callable[[], int]) -> Iterator[TermEntry]:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            enforced = self._cell(row, "enforced").strip().casefold()
            if enforced not in _YES | _NO | {""}:
                self._tell(f"Line {line()}: “{enforced}” is neither yes nor no; it was left out.")
                enforced = ""
            try:
                term = tidy(
                    Term(
                        english=self._cell(row, "english"),
                        forms=_parts(self._cell(row, "forms")),
                        accepted=_parts(self._cell(row, "accepted")),
                        note=self._cell(row, "note"),
                        category=self._cell(row, "category"),
                        origin=TermOrigin.IMPORT,
                        enforced=enforced not in _NO,
                    )
                )
            except ValueError as error:
                self._tell(f"Line {line()} was left out: {error}")
                continue
            yield TermEntry(term, tells_enforced=bool(enforced))

    def _cell(self, row: Sequence[str], column: str) -> str:
        place = self._places.get(column)
        return row[place] if place is not None and place < len(row) else ""

    def _tell(self, what: str) -> None:
        self._wrong += 1
        if self._wrong <= _MOST_TOLD:
            self._left_out.append(what)


def _decoded(path: Path, data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TermsError(
            path,
            f"Line {line} is not UTF-8.",
            "Save it as “CSV UTF-8” in the spreadsheet, then import it again.",
        ) from error
    if "\0" in text:
        raise TermsError(
            path,
            "It is neither TBX nor a CSV file.",
            "Save it as “CSV UTF-8” in the spreadsheet, then import it again.",
        )
    return text


def _delimiter(text: str) -> tuple[str, int]:
    """Return what parts the columns, and the lines before the one that names them."""
    lines = text.split("\n", 2)
    skipped = 0
    if lines[0].strip().lower() in ("sep=,", "sep=;", "sep=\t", "sep="):
        # Excel's own first line (“sep=;”).
        skipped = 1
    head = lines[skipped] if skipped < len(lines) else ""

    def known(delimiter: str) -> int:
        return sum(_column(cell) in COLUMNS for cell in head.split(delimiter))

    return max(_DELIMITERS, key=known), skipped


def _column(cell: str) -> str:
    name = cell.strip().strip('"').strip().casefold()
    return _ALIASES.get(name, name)


def _joined(texts: Iterable[str]) -> str:
    return BAR.join(text.replace("\\", "\\\\").replace(BAR, f"\\{BAR}") for text in texts)


def _parts(cell: str) -> tuple[str, ...]:
    """Return what the bars of a cell part; empty parts are none."""
    parts = (_ESCAPED.sub(r"\1", part) for part in _PART.findall(cell))
    return tuple(part for part in parts if part.strip())
