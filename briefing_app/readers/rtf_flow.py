# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A running text of an RTF file: pieces become paragraphs, cells and rows of a page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from briefing_app.readers.made_page import add, add_mark, add_text
from briefing_app.readers.rtf_tokens import joined


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look, as far as it matters to the text."""

    font: int = -1
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    shift: str = ""


@dataclass(slots=True)
class Flow:
    """The body of a file, a note or a text box.

    Attributes:
        target: The element that paragraphs and tables are added to.
        note: Number of the note; 0 where it is none.
        pieces: Text of the paragraph or cell so far, each with its look; the mark of a note is
            an empty text with the note's number.
        number: What stands before the list item.
        listed: Whether the paragraph is a list item.
        heading: Level of heading, 0 for none.
        in_table: Whether the paragraph belongs to a cell.
        cells: Cells of the row so far.
        table: The table that the next row belongs to.
    """

    target: Any
    note: int = 0
    pieces: list[tuple[str, Look | int]] = field(default_factory=list)
    number: str = ""
    listed: bool = False
    heading: int = 0
    in_table: bool = False
    cells: list[list[tuple[str, Look | int]]] = field(default_factory=list)
    table: Any = None

    def end_paragraph(self) -> None:
        """Write the pieces so far as a paragraph; in a table they are a line of the cell."""
        if self.in_table or self.cells:
            self.pieces.append(("\n", Look()))
            return
        self._end_table()
        if self.heading:
            made = add(self.target, f"h{min(self.heading, 6)}")
        elif self.listed:
            made = add(add(self.target, "ul"), "li")
        else:
            made = add(self.target, "p")
        if self.number:
            add_text(made, f"{self.number} ")
        _fill(made, self.pieces)
        self._begin()

    def end_cell(self) -> None:
        """Make the pieces so far a cell of the row."""
        if self.number:
            self.pieces.insert(0, (f"{self.number} ", Look()))
        self.cells.append(self.pieces)
        self._begin()

    def end_row(self) -> None:
        """Write the cells so far as a row."""
        if any(text.strip() for text, _ in self.pieces):
            self.end_cell()
        if self.table is None:
            self.table = add(self.target, "table")
        row = add(self.table, "tr")
        for cell in self.cells:
            _fill(add(row, "td"), cell)
        self.cells = []
        self.in_table = False
        self._begin()

    def end(self) -> None:
        """Write what is left."""
        self.in_table = False
        if self.pieces and not self.cells:
            self.end_paragraph()
        self._end_table()

    def _begin(self) -> None:
        self.pieces = []
        self.number, self.listed = "", False

    def _end_table(self) -> None:
        if self.cells:
            self.end_row()
        self.table = None


def _fill(element: Any, pieces: list[tuple[str, Look | int]]) -> None:
    """Write pieces of text into an element; equal looks next to each other are one."""
    runs: list[tuple[list[str], Look | int]] = []
    for text, look in pieces:
        key = look if isinstance(look, int) else replace(look, font=0)
        if runs and runs[-1][1] == key and not isinstance(key, int):
            runs[-1][0].append(text)
        else:
            runs.append(([text], key))
    for texts, look in runs:
        if isinstance(look, int):
            add_mark(element, look)
            continue
        parent = element
        if look.shift:
            parent = add(parent, look.shift)
        if look.bold:
            parent = add(parent, "b")
        first, *others = joined("".join(texts)).split("\n")
        add_text(parent, first)
        for line in others:
            add(parent, "br")
            add_text(parent, line)
