# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The text of an ODT made into a page: paragraphs, headings, lists, tables and notes.

Element names are those of OpenDocument 1.3, part 3, chapters 5 to 9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.readers.made_page import Page, add, add_mark, add_text
from briefing_app.readers.odt_styles import Counter, q

if TYPE_CHECKING:
    from briefing_app.readers.odt_styles import Styles

_LEFT_OUT = frozenset(
    map(
        q,
        (
            "text:tracked-changes",
            "text:hidden-text",
            "text:number",
            "text:ruby-text",
            "text:note-citation",
            "office:annotation",
            "office:annotation-end",
            "office:forms",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "text:script",
            "draw:image",
            "draw:object-ole",
        ),
    )
)
_INDEX_ENDING = "-index"
_MOST_REPEATED = 64
"""Most columns or rows that a count stands for: a table of a text has no more."""
_LONGEST_REPEATED = 200
"""Characters up to which a cell or row is repeated, so that no count can fill the memory."""


class Body:
    """Makes a page of a document's text.

    Attributes:
        objects: Number of embedded objects, whose text is not read.
    """

    def __init__(self, styles: Styles) -> None:
        """Start before the text.

        Args:
            styles: The document's styles.
        """
        self._styles = styles
        self._page = Page()
        self._outline = Counter()
        self._counters: dict[str, Counter] = {}
        self._last_of_style: dict[str, Counter] = {}
        self._number = ""
        self.objects = 0

    def page_of(self, text: Any) -> Any:
        """Return the root of a page that holds the text of an `office:text` element."""
        self._blocks(text, self._page.body)
        return self._page.finished()

    def _blocks(self, parent: Any, target: Any) -> None:
        for element in parent:
            if isinstance(element.tag, str):
                self._block(element, target)

    def _block(self, element: Any, target: Any) -> None:
        tag = element.tag
        if tag in _LEFT_OUT or element.get(q("text:display")) == "none":
            return
        if tag in (q("text:p"), q("text:h")):
            self._paragraph(element, target)
        elif tag == q("text:list"):
            self._list(element, target, self._counter(element), 1, "")
        elif tag == q("table:table"):
            self._table(element, target)
        elif tag == q("draw:object"):
            self.objects += 1
        elif tag.endswith(_INDEX_ENDING) or tag == q("text:table-of-content"):
            self._blocks(element, add(target, "nav"))
        else:  # sections, frames, text boxes and whatever else holds paragraphs
            self._blocks(element, target)

    def _paragraph(self, element: Any, target: Any) -> None:
        style = element.get(q("text:style-name"), "")
        if self._styles.is_hidden("paragraph", style):
            return
        level = self._styles.heading(style)
        if element.tag == q("text:h"):
            stated = element.get(q("text:outline-level"), "")
            level = int(stated) if stated.isdecimal() else 1
            if not self._number and element.get(q("text:is-list-header")) != "true":
                start = element.get(q("text:start-value"))
                self._number = self._outline.next(self._styles.outline, level, start)
        stated_number = element.findtext(q("text:number"), "").strip()
        number, self._number = stated_number or self._number, ""
        made = add(target, f"h{min(max(level, 1), 6)}" if level else "p")
        inner = add(made, "b") if self._styles.is_bold("paragraph", style) else made
        later: list[Any] = []
        self._inline(element, inner, later)
        if number and "".join(made.itertext()).strip():
            inner.text = f"{number} {inner.text or ''}"
        for frame in later:
            self._block(frame, target)

    def _inline(self, parent: Any, target: Any, later: list[Any]) -> None:
        """Write what stands in a paragraph; `later` takes what stands beside its text."""
        add_text(target, parent.text or "")
        for element in parent:
            if isinstance(element.tag, str):
                self._piece(element, target, later)
            add_text(target, element.tail or "")

    def _piece(self, element: Any, target: Any, later: list[Any]) -> None:
        tag = element.tag
        if tag in _LEFT_OUT:
            return
        if tag == q("text:span"):
            self._span(element, target, later)
        elif tag == q("text:a"):
            link = add(target, "a")
            link.set("href", element.get(q("xlink:href"), ""))
            self._inline(element, link, later)
        elif tag in (q("text:s"), q("text:tab")):
            add_text(target, " ")
        elif tag == q("text:line-break"):
            add(target, "br")
        elif tag == q("text:note"):
            self._note(element, target)
        elif tag.startswith(q("draw:")):
            later.append(element)
        else:  # fields, bookmarks and whatever else shows its text in the paragraph
            self._inline(element, target, later)

    def _span(self, element: Any, target: Any, later: list[Any]) -> None:
        style = element.get(q("text:style-name"), "")
        if self._styles.is_hidden("text", style):
            return
        if shift := self._styles.shift(style):
            target = add(target, shift)
        if self._styles.is_bold("text", style):
            target = add(target, "b")
        self._inline(element, target, later)

    def _note(self, element: Any, target: Any) -> None:
        number, note = self._page.new_note()
        add_mark(target, number)
        kept, self._number = self._number, ""
        for body in element.iterchildren(q("text:note-body")):
            self._blocks(body, note)
        self._number = kept

    def _counter(self, element: Any) -> Counter:
        """Return what counts a list: a new counter, or that of the list that it continues."""
        style = element.get(q("text:style-name"), "")
        continued = element.get(q("text:continue-list"), "")
        counter = self._counters.get(continued) if continued else None
        if counter is None and element.get(q("text:continue-numbering")) == "true":
            counter = self._last_of_style.get(style)
        counter = counter or Counter()
        self._counters[element.get(q("xml:id"), "")] = self._last_of_style[style] = counter
        return counter

    def _list(self, element: Any, target: Any, counter: Counter, level: int, style: str) -> None:
        style = element.get(q("text:style-name"), "") or style
        list_ = add(target, "ul")
        for item in element:
            if item.tag not in (q("text:list-item"), q("text:list-header")):
                continue
            made = add(list_, "li")
            own = style or self._style_of_item(item)
            starts = item.tag == q("text:list-item")
            for part in item:
                if part.tag == q("text:list"):
                    self._list(part, made, counter, level + 1, own)
                elif isinstance(part.tag, str):
                    if starts:
                        levels = self._styles.list_levels(own)
                        start = item.get(q("text:start-value"))
                        self._number = counter.next(levels, level, start)
                        starts = False
                    self._block(part, made)
                    self._number = ""

    def _style_of_item(self, item: Any) -> str:
        paragraph = item.find(q("text:p"))
        return (
            ""
            if paragraph is None
            else self._styles.list_style(paragraph.get(q("text:style-name"), ""))
        )

    def _table(self, element: Any, target: Any) -> None:
        table = add(target, "table")
        for row in element.iter(q("table:table-row")):
            if next(row.iterancestors(q("table:table"))) is not element:
                continue
            for _ in range(_repeated(row, "table:number-rows-repeated")):
                self._row(row, add(table, "tr"))

    def _row(self, element: Any, row: Any) -> None:
        for cell in element:
            if cell.tag not in (q("table:table-cell"), q("table:covered-table-cell")):
                continue
            for _ in range(_repeated(cell, "table:number-columns-repeated")):
                made = add(row, "td")
                if cell.tag == q("table:table-cell"):
                    self._blocks(cell, made)


def _repeated(element: Any, attribute: str) -> int:
    stated = element.get(q(attribute), "1")
    if not stated.isdecimal() or stated == "1":
        return 1
    if next(element.iter(q("table:table")), None) is not None:
        return 1
    length = sum(map(len, element.itertext()))
    return min(max(int(stated), 1), _MOST_REPEATED) if length <= _LONGEST_REPEATED else 1
