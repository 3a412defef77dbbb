# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where the highlights of an article stand in its present texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.anchors import find_anchor
from briefing_app.core.stored import Side

if TYPE_CHECKING:
    from briefing_app.core.stored import Anchor, Annotation, ArticleRow, StoredArticle


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlighted passage and the sentence that it is in.

    Attributes:
        anchor: What was highlighted.
        source: The Indonesian sentence.
        english: Its English as it counts now.
        corrected: Whether an analyst wrote that English.
        place: First character in the present text of the anchor's side and one past the last;
            None where the highlighted words are gone from it.
    """

    anchor: Anchor
    source: str
    english: str
    corrected: bool
    place: tuple[int, int] | None

    @property
    def partner(self) -> str:
        """The same sentence in the other language."""
        return self.english if self.anchor.side is Side.SOURCE else self.source


@dataclass(frozen=True, slots=True)
class PlacedAnnotation:
    """An annotation with its article and where it stands there.

    Attributes:
        annotation: The highlight or note.
        article: The article's list entry.
        passages: One for each of its anchors; empty for a note on the whole article.
    """

    annotation: Annotation
    article: ArticleRow
    passages: tuple[Passage, ...]

    @property
    def lost(self) -> tuple[Passage, ...]:
        """The passages whose words are gone."""
        return tuple(passage for passage in self.passages if passage.place is None)


def place_passage(anchor: Anchor, source: str, english: str, corrected: bool) -> Passage:
    """Find a passage in the present texts of its sentence."""
    text = source if anchor.side is Side.SOURCE else english
    return Passage(anchor, source, english, corrected, find_anchor(anchor, text))


def place_annotations(article: StoredArticle) -> tuple[PlacedAnnotation, ...]:
    """Return an article's annotations, in the order of the text, with their places."""
    texts = {
        stored.id: (stored.sentence.text, stored.english, stored.correction is not None)
        for stored in article.sentences
    }
    return tuple(
        PlacedAnnotation(
            annotation,
            article.row,
            tuple(
                place_passage(anchor, *texts[anchor.sentence_id]) for anchor in annotation.anchors
            ),
        )
        for annotation in article.annotations
    )
