# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The selected text of the reader: of one language, across as many sentences as one likes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from briefing_app.ui.reader_model import ReaderModel

Place: TypeAlias = "tuple[int, int, int]"
"""Row, column and character offset in the cell's text."""
_WORD = re.compile(r"\w+")


class TextSelection:
    """What is selected of a `ReaderModel`.

    Args:
        model: The rows.

    Attributes:
        anchor: Where it began; None while nothing is selected.
        spans: (row, column) to the selected (start, end) of the cell's text.
    """

    def __init__(self, model: ReaderModel) -> None:
        """Select nothing."""
        self._model = model
        self.anchor: Place | None = None
        self.spans: dict[tuple[int, int], tuple[int, int]] = {}

    def clear(self) -> None:
        """Select nothing."""
        self.anchor, self.spans = None, {}

    def begin(self, place: Place) -> None:
        """Put the anchor down."""
        self.anchor, self.spans = place, {}

    def extend_to(self, place: Place) -> None:
        """Select from the anchor to a place, in the anchor's column."""
        if self.anchor is None:
            self.anchor = place
        column = self.anchor[1]
        first, last = sorted([(self.anchor[0], self.anchor[2]), (place[0], place[2])])
        self.spans = {}
        for row in range(first[0], last[0] + 1):
            length = len(self._model.content(row, column))
            start = min(first[1], length) if row == first[0] else 0
            end = min(last[1], length) if row == last[0] else length
            if start < end:
                self.spans[row, column] = (start, end)

    def select_rows(self, anchor: int, row: int, column: int) -> None:
        """Select all that the rows from an anchor to another row say."""
        end = len(self._model.content(max(anchor, row), column))
        self.anchor = (min(anchor, row), column, 0)
        self.extend_to((max(anchor, row), column, end))
        self.anchor = (anchor, column, 0)

    def select_word(self, place: Place) -> None:
        """Select the word at a place."""
        row, column, offset = place
        for match in _WORD.finditer(self._model.content(row, column)):
            if match.start() <= offset <= match.end():
                self.begin((row, column, match.start()))
                self.extend_to((row, column, match.end()))
                return

    def text(self) -> str:
        """Return what is selected; sentences of one paragraph on one line."""
        parts: list[str] = []
        for (row, column), (start, end) in sorted(self.spans.items()):
            if parts:
                parts.append("\n" if self._model.opens(row) else " ")
            parts.append(self._model.content(row, column)[start:end])
        return "".join(parts)
