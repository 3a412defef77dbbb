# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Highlights in the text, and the signs in the margin that tell their kinds without a colour."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from briefing_app.core.stored import Side
from briefing_app.ui import theme
from briefing_app.ui.annotation_words import letter, spoken, tooltip
from briefing_app.ui.text_layout import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPalette

    from briefing_app.core.annotation_places import PlacedAnnotation

SIGN = 15
"""Width and height of a sign, in pixels."""
_RADIUS = 3.5
Key: TypeAlias = "tuple[int, Side]"
"""Id of a sentence and which of its texts."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage of an annotation in one text.

    Attributes:
        placed: The annotation.
        place: First character and one past the last; None where its words are gone.
    """

    placed: PlacedAnnotation
    place: tuple[int, int] | None


class AnnotationMarks:
    """The annotations of the article that is shown, by sentence and language."""

    def __init__(self) -> None:
        """Mark nothing."""
        self._marks: dict[Key, list[Mark]] = {}
        self.selected: frozenset[int] = frozenset()

    def show(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Mark an article's annotations, in the order of the text."""
        marks: dict[Key, list[Mark]] = defaultdict(list)
        for placed in annotations:
            for passage in placed.passages:
                key = (passage.anchor.sentence_id, passage.anchor.side)
                marks[key].append(Mark(placed, passage.place))
        self._marks = dict(marks)

    def of(self, sentence_id: int, side: Side | None = None) -> list[PlacedAnnotation]:
        """Return the annotations on one text of a sentence, or on both, each once."""
        found = (mark.placed for mark in self._on(sentence_id, side))
        return list({placed.annotation.id: placed for placed in found}.values())

    def at(self, sentence_id: int, side: Side, offset: int) -> list[PlacedAnnotation]:
        """Return the annotations on a character, the shortest passage first."""
        here = [
            (mark.place[1] - mark.place[0], number, mark.placed)
            for number, mark in enumerate(self._marks.get((sentence_id, side), ()))
            if mark.place is not None and mark.place[0] <= offset < mark.place[1]
        ]
        found = [placed for *_, placed in sorted(here, key=lambda mark: mark[:2])]
        return list({placed.annotation.id: placed for placed in found}.values())

    def spoken(self, sentence_id: int, side: Side) -> list[str]:
        """Return what a screen reader says of the annotations on a text."""
        return [spoken(placed, article=False) for placed in self.of(sentence_id, side)]

    def _on(self, sentence_id: int, side: Side | None) -> list[Mark]:
        sides = Side if side is None else (side,)
        return [mark for one in sides for mark in self._marks.get((sentence_id, one), ())]

    def spans(self, sentence_id: int, side: Side, palette: QPalette) -> list[Span]:
        """Return how the highlights of a text look.

        Where several overlap, the shortest gives the background and the next one underlines,
        so that none hides another. What is selected in the list is underlined as a whole.
        """
        shades = theme.shades(palette)
        text = palette.color(palette.ColorRole.Text)
        placed = [
            (*mark.place, mark.placed.annotation)
            for mark in self._marks.get((sentence_id, side), ())
            if mark.place is not None
        ]
        cuts = sorted({at for start, end, _ in placed for at in (start, end)})
        spans = []
        for first, last in pairwise(cuts):
            here = sorted(
                (end - start, number, annotation)
                for number, (start, end, annotation) in enumerate(placed)
                if start <= first and last <= end
            )
            if not here:
                continue
            colours = [shades[annotation.content.colour] for *_, annotation in here]
            chosen = [annotation.id in self.selected for *_, annotation in here]
            line = colours[1].text if len(colours) > 1 else None
            if any(chosen):
                line = colours[chosen.index(True)].text
            spans.append(
                Span(
                    first,
                    last,
                    background=colours[0].background,
                    colour=text,
                    underline=line is not None,
                    line=line,
                )
            )
        return spans

    def sign(self, sentence_id: int, side: Side | None) -> str:
        """Return what stands in the margin: a kind's letter, or how many there are."""
        found = self.of(sentence_id, side)
        if not found:
            return ""
        return letter(found[0].annotation.content) if len(found) == 1 else str(len(found))

    def tooltip(self, annotations: Sequence[PlacedAnnotation]) -> str:
        """Return what some annotations say."""
        return "\n\n".join(map(tooltip, annotations))

    def draw_sign(
        self,
        painter: QPainter,
        rect: QRectF,
        sentence_id: int,
        side: Side | None,
        palette: QPalette,
    ) -> None:
        """Draw a sign: filled where there is a note, framed where it is a bare highlight.

        The frame of one whose words are gone is dashed.
        """
        found = self.of(sentence_id, side)
        if not found:
            return
        shades, contents = theme.shades(palette), [placed.annotation.content for placed in found]
        several = len({content.colour for content in contents}) > 1
        shade = shades["grey" if several else contents[0].colour]
        lost = any(mark.place is None for mark in self._on(sentence_id, side))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if lost else Qt.PenStyle.SolidLine
        noted = any(content.note for content in contents)
        base = palette.color(palette.ColorRole.Base)
        painter.setPen(QPen(theme.colours(palette).doubt if lost else shade.text, 1.2, style))
        painter.setBrush(shade.text if noted and not lost else shade.background)
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
        painter.setPen(base if noted and not lost else shade.text)
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(round(rect.height() * 0.68))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.sign(sentence_id, side))
        painter.restore()
