# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""sumy's document model, made of our own sentences and our own words.

sumy's `Tokenizer` is never built: it knows no Indonesian and looks for data files that an
offline machine does not have.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as SumySentence

from briefing_app.core.model import BlockKind
from briefing_app.language.words import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing_app.core.model import Sentence


class WordTokenizer:
    """Splits text into words for sumy; sumy asks it for nothing else."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return the case-folded words of a sentence, numbers among them."""
        return words(sentence)


class IndexedSentence(SumySentence):  # type: ignore[misc] # sumy ships no types
    """A sumy sentence that knows its place; equal only to the sentence in the same place.

    sumy's own sentences are equal when their texts are, which loses repeated sentences and
    makes dictionaries of them depend on the hash seed.

    Args:
        text: What it says.
        index: Its place among the article's sentences; -1 for the title.
        is_heading: True for a heading; sumy never picks one.
    """

    __slots__ = ("index",)

    def __init__(self, text: str, index: int, *, is_heading: bool = False) -> None:
        """Tokenise lazily with our own words."""
        super().__init__(text, _TOKENIZER, is_heading)
        self.index = index

    def __eq__(self, other: object) -> bool:
        """Compare by place."""
        return isinstance(other, IndexedSentence) and self.index == other.index

    def __ne__(self, other: object) -> bool:
        """Compare by place."""
        return not self == other

    def __hash__(self) -> int:
        """Hash by place, the same in every process."""
        return hash(self.index)

    @property
    def text(self) -> str:
        """What it says."""
        return str(self._text)


def document(
    sentences: Sequence[Sentence], title: str, pickable: Collection[int]
) -> ObjectDocumentModel:
    """Make sumy's model of an article.

    The title and each heading join the paragraph that follows them, so that sumy's notion of
    a first paragraph is the reader's.

    Args:
        sentences: The article's sentences in order, headings among them.
        title: The headline; it becomes a heading unless it is empty.
        pickable: Places of the sentences that may be chosen; of the others only headings
            enter the model.
    """
    paragraphs: list[Paragraph] = []
    pending = [IndexedSentence(title, -1, is_heading=True)] if title.strip() else []
    for _, group in groupby(enumerate(sentences), key=lambda item: item[1].paragraph):
        block = [
            IndexedSentence(sentence.text, index, is_heading=sentence.kind is BlockKind.HEADING)
            for index, sentence in group
            if index in pickable or sentence.kind is BlockKind.HEADING
        ]
        pending.extend(block)
        if block and not block[-1].is_heading:
            paragraphs.append(Paragraph(pending))
            pending = []
    if pending:
        paragraphs.append(Paragraph(pending))
    return ObjectDocumentModel(paragraphs)


_TOKENIZER = WordTokenizer()
