# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Text of a briefing as the PDF template takes it: numbers with anchors, paragraphs and lists."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing_app.briefing import words
from briefing_app.briefing.model import ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.characters import Printable
    from briefing_app.briefing.evidence import Endnote
    from briefing_app.briefing.model import (
        Briefing,
        Line,
        Paragraph,
        Run,
    )


class TextPrinter:
    """Prints what cites, in the order of the text: every number of an endnote is a use of it.

    Args:
        briefing: What is printed.
        glyphs: What the fonts can show.
    """

    def __init__(self, briefing: Briefing, glyphs: Printable) -> None:
        """Nothing is used yet."""
        self._briefing, self._glyphs = briefing, glyphs
        self._uses: Counter[int] = Counter()

    def anchors(self, note: int) -> list[str]:
        """Return the anchors of the uses of an endnote so far."""
        return [_anchor(note, i + 1) for i in range(self._uses[note])]

    def doubts(self, doubts: Sequence[str]) -> list[str]:
        """Return reasons to doubt, printable."""
        return [self._glyphs.printable(doubt) for doubt in doubts]

    def checked(self, note: Endnote) -> str:
        """Return who found the English of an endnote right, printable."""
        return self._glyphs.printable(words.checked_of(note))

    def use(self, note: int) -> dict[str, Any]:
        """Return a number in the text; each has an anchor that its endnote leads back to."""
        self._uses[note] += 1
        return {
            "note": note,
            "source": self._briefing.endnotes[note - 1].source,
            "anchor": _anchor(note, self._uses[note]),
        }

    def line(self, line: Line) -> dict[str, Any]:
        """Return a sentence of an article with its number, the doubts about it, and its check."""
        note = self._briefing.endnotes[line.note - 1]
        return {
            "text": self._glyphs.printable(line.text),
            "doubts": self.doubts(note.doubts),
            "checked": self.checked(note),
            **self.use(line.note),
        }

    def runs(self, runs: Sequence[Run]) -> list[dict[str, Any]]:
        """Return stretches of text and numbers."""
        return [
            {"text": self._glyphs.printable_run(run.text), "bold": run.bold, "italic": run.italic}
            if run.note is None
            else self.use(run.note)
            for run in runs
        ]

    def nodes(
        self, paragraphs: Sequence[Paragraph], *, quoted: bool = False
    ) -> list[dict[str, Any]]:
        """Return paragraphs as a tree of paragraphs and lists.

        Args:
            paragraphs: The text.
            quoted: Whether each paragraph says what the cited sentences say, so that the doubts
                about them, or who checked them, stand below it.
        """
        top: list[dict[str, Any]] = []
        open_lists: list[dict[str, Any]] = []
        for paragraph in paragraphs:
            numbers = [run.note for run in paragraph.runs if quoted and run.note is not None]
            notes = [self._briefing.endnotes[number - 1] for number in numbers]
            node = {
                "kind": "paragraph",
                "runs": self.runs(paragraph.runs),
                "doubts": self.doubts([doubt for note in notes for doubt in note.doubts]),
                "checked": "; ".join(filter(None, map(self.checked, notes))),
            }
            del open_lists[paragraph.level :]
            if paragraph.level == 0:
                top.append(node)
                continue
            if paragraph.kind is ParagraphKind.PLAIN and len(open_lists) == paragraph.level:
                open_lists[-1]["items"][-1].append(node)
                continue
            ordered = paragraph.kind is ParagraphKind.NUMBERED
            if len(open_lists) == paragraph.level and open_lists[-1]["ordered"] != ordered:
                open_lists.pop()
            while len(open_lists) < paragraph.level:
                made: dict[str, Any] = {"kind": "list", "ordered": ordered, "items": []}
                made["start"] = max(1, paragraph.number)
                (open_lists[-1]["items"][-1] if open_lists else top).append(made)
                open_lists.append(made)
                if len(open_lists) < paragraph.level:
                    made["items"].append([])
            open_lists[-1]["items"].append([node])
        return top


def _anchor(note: int, use: int) -> str:
    return f"line-{note}-{use}"
