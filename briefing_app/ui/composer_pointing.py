# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where words of a briefing's Markdown stand in the fields of the composer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTableWidget

from briefing_app.core.briefings.findings import BOTTOM_LINE
from briefing_app.core.briefings.prose import NOTE, paragraphs
from briefing_app.ui.composer_dropping import EDGE
from briefing_app.ui.composer_judgement import JudgementEditor
from briefing_app.ui.composer_tables import TimelineEditor
from briefing_app.ui.composer_text import TextField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.briefings.findings import Finding
    from briefing_app.ui.composer import Composer
    from briefing_app.ui.composer_page import Sheet

_NUMBER = re.compile(r"\d+")
_BEYOND = 0xFFFF
"""Characters above this one are two for Qt, which counts in UTF-16."""


def go_to(composer: Composer, finding: Finding) -> bool:
    """Give the field of a finding the focus and select its words.

    Returns:
        Whether the place is still there; what cannot be written in has its card chosen.
    """
    sheet = composer.sheet
    widget = _field(sheet, finding)
    if widget is None:
        return False
    layout = sheet.layout()
    if layout is not None:
        layout.activate()
    widget.setFocus()
    composer.view.ensureWidgetVisible(widget, 0, EDGE)
    if isinstance(widget, TextField):
        _select(widget, finding)
        place = widget.mapTo(sheet, widget.cursorRect().center())
        composer.view.ensureVisible(place.x(), place.y(), 0, EDGE)
    elif isinstance(widget, QLineEdit):
        _select_line(widget, finding)
    elif isinstance(widget, QTableWidget):
        numbers = [int(each) - 1 for each in _NUMBER.findall(finding.part)]
        if len(numbers) == 1:
            widget.setCurrentCell(numbers[0], 1)  # the event; its date stands before it
        else:
            widget.setCurrentCell(numbers[0] + 1, numbers[1])  # below the names of the columns
    return True


def _field(sheet: Sheet, finding: Finding) -> QWidget | None:
    if finding.place == BOTTOM_LINE:
        return sheet.bottom_line
    card = sheet.judgements.get(finding.place) or sheet.cards.get(finding.place)
    if card is None:
        return None
    editor = card.editor
    if isinstance(editor, JudgementEditor) or not finding.part:
        return getattr(editor, "field", card)
    if finding.part == "caption":
        return getattr(editor, "caption", card)
    table = getattr(editor, "table", None)
    if isinstance(editor, TimelineEditor) or table is not None:
        return table
    return card


def _select(field: TextField, finding: Finding) -> None:
    found = words_in(field.toPlainText(), field.markdown, finding)
    if found is None:
        return
    cursor = field.textCursor()
    cursor.setPosition(found[0])
    cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def _select_line(field: QLineEdit, finding: Finding) -> None:
    text = field.text()
    start = _width(text[: finding.start])
    field.setSelection(start, _width(text[finding.start : finding.end]))


def words_in(plain: str, markdown: str, finding: Finding) -> tuple[int, int] | None:
    """Return where the words of a finding stand in a field, in Qt's count.

    Args:
        plain: What the field shows.
        markdown: The same with its markup.
        finding: What was found; the text may have changed since.

    Returns:
        None where the words are no longer there.
    """
    shown = _letters(plain, _places(plain))
    wanted = _bare(finding.quotation)
    written = [
        place for prose in paragraphs(markdown) for _, place in _letters(prose.text, prose.places)
    ]
    letters = "".join(letter for letter, _ in shown)
    at = sum(1 for place in written if place < finding.start)
    if len(written) != len(shown) or letters[at : at + len(wanted)] != wanted:
        at = letters.find(wanted)
    if at < 0 or not wanted:
        return None
    letter, last = shown[at + len(wanted) - 1]
    return shown[at][1], last + _width(letter)


def _letters(text: str, places: Iterable[int]) -> list[tuple[str, int]]:
    """Return what is neither a space nor a citation, with its place."""
    pairs = zip(text, places, strict=True)
    return [(each, at) for each, at in pairs if not each.isspace() and each != NOTE]


def _bare(text: str) -> str:
    return "".join(each for each in text if not each.isspace() and each != NOTE)


def _places(text: str) -> Iterable[int]:
    at = 0
    for letter in text:
        yield at
        at += _width(letter)


def _width(text: str) -> int:
    return sum(2 if ord(letter) > _BEYOND else 1 for letter in text)
