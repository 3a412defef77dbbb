# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The Markdown of a briefing as a text document that is edited, and back.

What is understood is what `briefing.texts` prints: paragraphs, lists, bold, italic, citations.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from briefing_app.core.briefings import LINK
from briefing_app.core.briefings.taking import link_to

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextList

    from briefing_app.briefing.model import Paragraph

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""Kind of the object that stands in a text for a citation."""
KEY = QTextFormat.Property.UserProperty.value + 1
"""Property of such an object: the key of the citation."""
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_BREAK = "\N{LINE SEPARATOR}"
_SPECIAL = re.compile(r"([\\*_\[\]])")
_ESCAPED = re.compile(r"\\([\\*_\[\]])")
_LINK = re.compile(LINK)
_SIGN = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+])(?=\s|$)", re.MULTILINE)


def plain_of(text: str) -> str:
    """Return what a field shows of a Markdown text of one line; citations stay as they are."""
    return _ESCAPED.sub(r"\1", text)


def markdown_of(shown: str) -> str:
    """Return the Markdown of what was typed in such a field: every sign is text."""
    made, end = [], 0
    for link in _LINK.finditer(shown):
        made += [_SPECIAL.sub(r"\\\1", shown[end : link.start()]), link[0]]
        end = link.end()
    return "".join((*made, _SPECIAL.sub(r"\\\1", shown[end:])))


def write_markdown(document: QTextDocument, text: str) -> None:
    """Make a document say what a Markdown text says."""
    document.clear()
    cursor = QTextCursor(document)
    leave_list(cursor)
    insert_markdown(cursor, text)


def insert_markdown(cursor: QTextCursor, text: str) -> None:
    """Insert a Markdown text; its first paragraph goes on in one that has words already."""
    from briefing_app.briefing.model import ParagraphKind
    from briefing_app.briefing.texts import paragraphs

    keys: list[str] = []

    def number_of(key: str) -> int:
        keys.append(key)
        return len(keys) - 1

    lists: dict[tuple[int, ParagraphKind], QTextList] = {}
    for number, paragraph in enumerate(paragraphs(text, number_of)):
        if number:
            cursor.insertBlock()
            leave_list(cursor)
        if paragraph.kind is ParagraphKind.PLAIN:
            lists.clear()
        elif number or not cursor.block().text():
            for deeper in [key for key in lists if key[0] > paragraph.level]:
                del lists[deeper]
            known = lists.get((paragraph.level, paragraph.kind))
            if known is not None:
                known.add(cursor.block())
            else:
                lists[paragraph.level, paragraph.kind] = cursor.createList(_list_format(paragraph))
        _write_runs(cursor, paragraph, keys)


def _list_format(paragraph: Paragraph) -> QTextListFormat:
    style = QTextListFormat.Style
    made = QTextListFormat()
    made.setStyle(style.ListDecimal if paragraph.number else style.ListDisc)
    if paragraph.number > 1:
        made.setStart(paragraph.number)
    made.setIndent(paragraph.level)
    return made


def _write_runs(cursor: QTextCursor, paragraph: Paragraph, keys: list[str]) -> None:
    for run in paragraph.runs:
        if run.note is not None:
            insert_chip(cursor, keys[run.note])
        else:
            looks = QTextCharFormat()
            looks.setFontWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
            looks.setFontItalic(run.italic)
            cursor.insertText(run.text.replace("\n", _BREAK), looks)


def insert_chip(cursor: QTextCursor, key: str) -> None:
    """Insert a citation; what is typed behind it looks as before."""
    before = cursor.charFormat()
    chip = QTextCharFormat()
    chip.setObjectType(CHIP)
    chip.setProperty(KEY, key)
    cursor.insertText(OBJECT, chip)
    if before.objectType() == CHIP:
        before = QTextCharFormat()
    cursor.setCharFormat(before)


def leave_list(cursor: QTextCursor) -> None:
    """Make the paragraph of a cursor one that is no item."""
    found = cursor.currentList()
    if found is not None:
        found.remove(cursor.block())
    looks = cursor.blockFormat()
    looks.setIndent(0)
    cursor.setBlockFormat(looks)


def read_markdown(document: QTextDocument, start: int = 0, end: int | None = None) -> str:
    """Return a document, or what of it stands between two places, as Markdown."""
    last = document.characterCount() if end is None else end
    parts: list[str] = []
    widths: list[int] = []  # of the signs of the items that one is in
    listed = False
    block = document.begin()
    while block.isValid():
        said = _SIGN.sub(_escaped_sign, _runs(block, start, last))
        if said:
            found = block.textList()
            if found is None:
                widths = []
                sign = indent = ""
            else:
                level = max(found.format().indent(), 1)
                sign = _sign(block, found)
                widths = [*widths[: level - 1], len(sign)]
                indent = " " * sum(widths[: level - 1])
            if parts:
                parts.append("\n" if listed and found is not None else "\n\n")
            parts.append(f"{indent}{sign}{said}")
            listed = found is not None
        block = block.next()
    return "".join(parts)


def _sign(block: QTextBlock, found: QTextList) -> str:
    looks = found.format()
    if looks.style() != QTextListFormat.Style.ListDecimal:
        return "- "
    return f"{max(looks.start(), 1) + found.itemNumber(block)}. "


def _escaped_sign(match: re.Match[str]) -> str:
    if match[3]:
        return f"\\{match[3]}"
    return f"{match[1]}\\{match[2]}"


def _runs(block: QTextBlock, start: int, end: int) -> str:
    """Return the part of a paragraph between two places of the document."""
    pieces: list[tuple[str, bool, bool]] = []
    steps = block.begin()
    while not steps.atEnd():
        fragment = steps.fragment()
        first = max(start - fragment.position(), 0)
        text = fragment.text()[first : max(end - fragment.position(), 0)]
        looks = fragment.charFormat()
        if looks.objectType() == CHIP:
            link = link_to(str(looks.property(KEY)))
            pieces += [(link, False, False)] * text.count(OBJECT)
        elif text := text.replace(OBJECT, ""):
            bold = looks.fontWeight() > QFont.Weight.Normal.value
            escaped = _SPECIAL.sub(r"\\\1", text).replace(_BREAK, "\\\n")
            pieces.append((escaped, bold, looks.fontItalic()))
        steps += 1
    joined = _joined(pieces)
    texts = ["", *(text for text, _, _ in joined), ""]
    return "".join(
        _marked(*piece, before=texts[number][-1:], after=texts[number + 2][:1])
        for number, piece in enumerate(joined)
    ).strip()


def _joined(pieces: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
    """Join neighbours that look the same; one that is all spaces looks like its neighbour."""
    found: list[tuple[str, bool, bool]] = []
    for text, bold, italic in pieces:
        if found and (found[-1][1:] == (bold, italic) or not text.strip()):
            found[-1] = (found[-1][0] + text, *found[-1][1:])
        else:
            found.append((text, bold, italic))
    return found


def _marked(text: str, bold: bool, italic: bool, *, before: str, after: str) -> str:
    """Put the signs of bold and italic around a text.

    A sign of punctuation at its edge stands outside where a letter is next to it: there
    `**(a)**b` would be no bold, but asterisks (CommonMark 0.31, 6.2).
    """
    sign = "*" * (2 * bold + italic)
    first, last = 0, len(text)
    while first < last and (
        text[first].isspace() or (before.isalnum() and not text[first].isalnum())
    ):
        first += 1
    while first < last and (
        text[last - 1].isspace() or (after.isalnum() and not text[last - 1].isalnum())
    ):
        last -= 1
    if not sign or first == last:
        return text
    return f"{text[:first]}{sign}{text[first:last]}{sign}{text[last:]}"
