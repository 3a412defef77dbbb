# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Text of a briefing in Word: endnotes, bookmarks, lists, headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.briefing.docx_xml import field, jump, paragraph, run

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEEPEST = 8
"""Deepest level of a list in Word, counted from 0 (ECMA-376, part 1, 17.9.3)."""
_INDENT = 357
"""By how much a level of a list is indented, in twentieths of a point."""
FIRST_LIST = 3
"""Number of the first list that counts for itself; 1 and 2 are those of the styles."""


class TextWriter:
    """Writes text, and remembers what must be made beside it.

    Attributes:
        headings: Bookmark, level and words of every heading, in order.
        lists: Level and first number of every numbered list, in order.
    """

    def __init__(self) -> None:
        """Nothing is written yet."""
        self.headings: list[tuple[str, int, str]] = []
        self.lists: list[tuple[int, int]] = []
        self._bookmarks = 0
        self._noted: set[int] = set()

    def bookmark(self, name: str, content: str) -> str:
        """Return content that links lead to."""
        self._bookmarks += 1
        number = self._bookmarks
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def heading(self, level: int, words: str, name: str = "") -> str:
        """Return a heading for the contents.

        Args:
            level: 1 or 2.
            words: What it says.
            name: A bookmark beside that of the contents.
        """
        toc = f"_Toc{len(self.headings) + 1:08}"
        self.headings.append((toc, level, words))
        content = self.bookmark(toc, run(words))
        return paragraph(f"Heading{level}", self.bookmark(name, content) if name else content)

    def mark(self, use: dict[str, Any], *, tag: bool = False) -> str:
        """Return the number of an endnote: the endnote where it comes first, else a field."""
        number = use["note"]
        if number not in self._noted:
            self._noted.add(number)
            made = self.bookmark(
                note_name(number),
                '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>'
                f'<w:endnoteReference w:id="{number}"/></w:r>',
            )
        else:
            made = again(number)
        return made + run("\u00a0") + source_link(use["source"]) if tag else made

    def runs(self, found: Sequence[dict[str, Any]], *, tag: bool = False) -> str:
        """Return stretches of text and numbers."""
        return "".join(
            self.mark(each, tag=tag)
            if "note" in each
            else run(each["text"], bold=each["bold"], italic=each["italic"])
            for each in found
        )

    def line(self, found: dict[str, Any], *, tag: bool = False) -> str:
        """Return the runs of a sentence of an article with its number."""
        return run(found["text"]) + self.mark(found, tag=tag)

    def nodes(
        self, found: Sequence[dict[str, Any]], style: str = "Normal", *, tag: bool = False
    ) -> str:
        """Return paragraphs and lists.

        Args:
            found: As `print_text.TextPrinter.nodes` makes them.
            style: Of paragraphs outside of lists.
            tag: Whether each number is followed by the number of the source.
        """
        made = []
        for node in found:
            if node["kind"] == "paragraph":
                made.append(paragraph(style, self.runs(node["runs"], tag=tag)))
                made += below(node)
            else:
                made.append(self._list(node, 0, tag=tag))
        return "".join(made)

    def _list(self, node: dict[str, Any], depth: int, *, tag: bool) -> str:
        level = min(depth, _DEEPEST)
        style, number = "ListBullet", 1
        if node["ordered"]:
            style, number = "ListNumber", FIRST_LIST + len(self.lists)
            self.lists.append((level, node["start"]))
        sign = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        after = f'<w:ind w:left="{_INDENT * (level + 1)}"/>'
        made = []
        for item in node["items"]:
            opened = False
            for part in item:
                if part["kind"] != "paragraph":
                    made.append(self._list(part, depth + 1, tag=tag))
                    continue
                runs = self.runs(part["runs"], tag=tag)
                if opened:
                    made.append(paragraph("ListContinue", runs, extra=after))
                else:
                    made.append(paragraph(style, runs, extra=sign))
                opened = True
                made += below(part, level + 1)
        return "".join(made)


def note_name(number: int) -> str:
    """Return the bookmark of the place where an endnote comes first."""
    return f"note_{number}"


def again(number: int) -> str:
    """Return the number of an endnote that is there already (ECMA-376, part 1, 17.16.5.43)."""
    return field(f"NOTEREF {note_name(number)} \\f \\h", str(number), "EndnoteReference")


def source_link(number: int) -> str:
    """Return the number of a source as a link to annex A."""
    return jump(f"source_{number}", f"S{number}", "SourceNumber")


def below(found: dict[str, Any], level: int = 0) -> list[str]:
    """Return the doubts about a sentence or paragraph, or who found its translation right.

    Args:
        found: Its data.
        level: Depth of the list that it is in; 0 outside of lists.
    """
    place = f'<w:ind w:left="{_INDENT * level}"/>' if level else ""
    made = [
        paragraph("Check", run("Check: ", bold=True), run(doubt), extra=place)
        for doubt in found["doubts"]
    ]
    if found["checked"]:
        made.append(paragraph("Detail", run(found["checked"]), extra=place))
    return made


def checks(doubts: Sequence[str], style: str = "Check") -> list[str]:
    """Return why a translation may be wrong, a paragraph each."""
    return [paragraph(style, run("Check: ", bold=True), run(doubt)) for doubt in doubts]
