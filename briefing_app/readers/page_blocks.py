# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The visible text of an HTML page, block by block, in the order in which it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.core.blocks import split_blocks
from briefing_app.core.model import BlockKind
from briefing_app.readers.list_numbers import ListNumbers
from briefing_app.readers.page_tags import BLOCKS, is_hidden, is_no_text
from briefing_app.readers.scripts import Script, is_link, joined, level_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_BOLD = frozenset({"b", "strong"})
_TYPED_WHITE = re.compile(r"[ \t\r\f\xa0]+")
_WHITE = re.compile(r"[ \t\r\n\f\xa0]+")
_BREAKS = re.compile(r" *\n[ \n]*")
_SPACES = re.compile(r" {2,}")
_SENTENCE_END = re.compile(r"[.!?:;,…][”\"’')\]]*$")
_LAYOUT_CELL = 300
"""Characters of a table cell with several blocks in it from which on the table arranges the
page instead of holding data."""
_LONGEST_HEADING = 120
"""Characters up to which a wholly bold paragraph is taken for a heading."""
_ALL_LINKS = 0.9
"""Share of linked characters from which on a list item is a link of a menu."""
_CELL_SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of a page.

    Attributes:
        text: Its text; single line breaks of the page are newlines, other white space is one
            space.
        kind: What it is.
        element: The innermost block-level lxml element around it.
        linked: Share of its characters that stand in links, 0 to 1.
        hidden: True when the page does not show it until a script or a click does.
        number: What an ordered list shows before it, such as "3."; empty where nothing. An item
            that says nothing but a number that the page states has no text.
    """

    text: str
    kind: BlockKind
    element: Any
    linked: float = 0.0
    hidden: bool = False
    number: str = ""

    @property
    def shown(self) -> str:
        """Its text with the number before it."""
        return f"{self.number} {self.text}".strip()


def page_blocks(root: Any, *, numbers: bool = True) -> list[PageBlock]:
    """Walk an lxml tree and return its blocks in document order.

    Scripts, styles, templates, form choices, what is meant for screen readers alone and words
    hidden inside a paragraph are left out; whole blocks that the page hides (behind "read
    more", say) are marked. A row of a
    data table is one block with its cells joined by a bar; tables that arrange the page are
    walked like any other element. Two line breaks in a row end a block; in `pre` the lines are
    told apart as in a text file. Raised and lowered
    characters never become part of a figure. Numbers of ordered lists are told apart from the
    text; a list of nothing but links has none unless the page states them.

    Args:
        root: The lxml root.
        numbers: Whether ordered lists have numbers; False where the text has them already.
    """
    return list(_Walk(ListNumbers() if numbers else None).blocks(root))


class _Walk:
    def __init__(self, numbers: ListNumbers | None) -> None:
        self._pieces: list[str | Script] = []
        self._script_starts: list[int] = []
        self._numbers = numbers
        self._number = ""
        self._is_stated = False
        self._element: Any = None
        self._letters = self._linked_letters = self._bold_letters = 0
        self._links = self._bolds = self._items = self._hidings = self._typed = 0
        self._cells: list[str] | None = None
        self._row: Any = None

    def blocks(self, root: Any) -> Iterator[PageBlock]:
        if not isinstance(root.tag, str):
            return
        self._element = root
        yield from self._enter(root)
        stack = [(root, iter(root), False)]
        while stack:
            element, children, _ = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                yield from self._leave(element)
                if element is not root and is_hidden(element):
                    yield from self._flush()
                    self._hidings -= 1
                if stack:
                    self._add(element.tail)
                continue
            if not isinstance(child.tag, str) or is_no_text(child):
                self._add(child.tail)
                continue
            if is_hidden(child):
                yield from self._flush()
                self._hidings += 1
            yield from self._enter(child)
            stack.append((child, iter(child), False))

    def _enter(self, element: Any) -> Iterator[PageBlock]:
        tag = element.tag
        if tag == "br":
            if joined(self._pieces[-2:]).rstrip(" ").endswith("\n") and self._cells is None:
                yield from self._flush()
            else:
                self._pieces.append("\n")
        elif tag == "a":
            previous = element.getprevious()
            if previous is not None and previous.tag == "a" and not (previous.tail or "").strip():
                self._pieces.append(" ")
            self._links += 1
        elif tag in _BOLD:
            self._bolds += 1
        elif tag == "q":
            self._pieces.append("“")
        elif tag in BLOCKS:
            self._typed += tag == "pre"
            if self._cells is not None:
                self._pieces.append(f" {self._number_of(element)[0]} ")
            else:
                yield from self._flush()
                self._element = element
                if tag == "li":
                    self._items += 1
                    number, self._is_stated = self._number_of(element)
                    self._number = f"{self._number} {number}".strip()
                elif tag == "tr" and not _arranges_page(element):
                    self._cells, self._row = [], element
        elif _divides(element):
            self._pieces.append("/")
        if tag not in BLOCKS and level_of(element) is not None:
            self._script_starts.append(len(self._pieces))
        self._add(element.text)

    def _leave(self, element: Any) -> Iterator[PageBlock]:
        tag = element.tag
        level = level_of(element) if tag not in BLOCKS else None
        if level is not None:
            start = self._script_starts.pop()
            text = joined(self._pieces[start:])
            self._pieces[start:] = [Script(text, level, is_link(element, text))]
        if tag == "a":
            self._links -= 1
        elif tag in _BOLD:
            self._bolds -= 1
        elif tag == "q":
            self._pieces.append("”")
        elif tag in BLOCKS:
            if self._cells is None:
                yield from self._flush()
                self._typed -= tag == "pre"
                if tag == "li":
                    if self._number and self._is_stated:
                        yield self._block("", BlockKind.LIST_ITEM, element)
                    self._items -= 1
                    self._number = ""
            elif element is self._row:
                yield from self._flush_row()
            elif tag == "pre":
                self._typed -= 1
                self._pieces.append(" ")
            elif tag in _CELLS:
                self._cells.append(_collapsed(joined(self._pieces)).replace("\n", " "))
                self._clear()
            else:
                self._pieces.append(" ")
            if self._cells is None:
                self._element = element.getparent()

    def _number_of(self, element: Any) -> tuple[str, bool]:
        if self._numbers is None or element.tag != "li":
            return "", False
        return self._numbers.of(element)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        self._pieces.append((_TYPED_WHITE if self._typed else _WHITE).sub(" ", text))
        letters = sum(map(len, text.split()))
        self._letters += letters
        if self._links:
            self._linked_letters += letters
        if self._bolds:
            self._bold_letters += letters

    def _flush(self) -> Iterator[PageBlock]:
        whole = joined(self._pieces)
        for text in _paragraphs(whole) if self._typed else [whole]:
            if text := _collapsed(text):
                yield self._block(text, self._kind(text), self._element)
        self._reset()

    def _flush_row(self) -> Iterator[PageBlock]:
        cells = self._cells or []
        self._cells = None
        while cells and not cells[-1]:
            cells.pop()
        if any(cells):
            text = _CELL_SEPARATOR.join(cells).strip()
            yield self._block(text, BlockKind.TABLE_ROW, self._row)
        self._row = None
        self._reset()

    def _block(self, text: str, kind: BlockKind, element: Any) -> PageBlock:
        share = self._share()
        number = self._number if self._is_stated or share < _ALL_LINKS else ""
        self._number = ""
        return PageBlock(text, kind, element, share, self._hidings > 0, number)

    def _clear(self) -> None:
        self._pieces.clear()
        self._script_starts = [0] * len(self._script_starts)

    def _reset(self) -> None:
        self._clear()
        self._letters = self._linked_letters = self._bold_letters = 0

    def _share(self) -> float:
        return self._linked_letters / self._letters if self._letters else 0.0

    def _kind(self, text: str) -> BlockKind:
        if self._element is not None and _is_heading(self._element):
            return BlockKind.HEADING
        if self._items:
            return BlockKind.LIST_ITEM
        wholly_bold = self._letters and self._bold_letters == self._letters
        if (
            wholly_bold
            and not self._linked_letters
            and len(text) <= _LONGEST_HEADING
            and "\n" not in text
            and not _SENTENCE_END.search(text)
        ):
            return BlockKind.HEADING
        return BlockKind.PARAGRAPH


def _divides(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "mfrac" and element is parent[-1]


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of text whose line ends the page keeps."""
    return [text[block.start : block.end] for block in split_blocks(text)]


def _collapsed(text: str) -> str:
    return _SPACES.sub(" ", _BREAKS.sub("\n", text)).strip(" \n")


def _is_heading(element: Any) -> bool:
    while element is not None and element.tag in BLOCKS:
        if element.tag in _HEADINGS:
            return True
        if element.tag in {"li", "td", "article", "section", "body", "p", "blockquote"}:
            return False
        element = element.getparent()
    return False


def _arranges_page(row: Any) -> bool:
    if sum(1 for cell in row if cell.tag in _CELLS) < 2:
        return True
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        inner = sum(1 for part in cell.iter("p", "div", "h1", "h2", "h3", "h4", "ul", "br"))
        if next(cell.iter("table"), None) is not None:
            return True
        if inner > 1 and len("".join(cell.itertext())) > _LAYOUT_CELL:
            return True
    return False
