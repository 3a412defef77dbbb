# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""sumy's own algorithms, set up for Indonesian and made to choose the same in every process."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from briefing_app.language.ranker import LinearRanker
from briefing_app.language.words import FUNCTION_WORDS, stem

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel
    from sumy.summarizers._summarizer import AbstractSummarizer

    from briefing_app.language.sumy_text import IndexedSentence


class SteadyLsa(LsaSummarizer):  # type: ignore[misc] # sumy ships no types
    """LSA whose rows are words in alphabetical order.

    sumy numbers the words in the order of a set, which changes with the hash seed; rounding
    then differs from process to process, and with it the choice.
    """

    def _create_dictionary(self, document: ObjectDocumentModel) -> dict[str, int]:
        return {word: row for row, word in enumerate(sorted(super()._create_dictionary(document)))}


@cache
def build(method: str) -> AbstractSummarizer:
    """Return the trained ranker or sumy's summariser of that name.

    Edmundson rates by title words and by location; its cue and key parts need word lists
    made for one subject and are left out.
    """
    if method == "ranker":
        return LinearRanker()
    if method == "edmundson":
        edmundson = EdmundsonSummarizer(stem, cue_weight=0, key_weight=0)
        edmundson.null_words = FUNCTION_WORDS
        return edmundson
    summarizer = _CLASSES[method](stem)
    summarizer.stop_words = FUNCTION_WORDS
    return summarizer


def choose(method: str, document: ObjectDocumentModel, count: int | None) -> list[IndexedSentence]:
    """Return the sentences of a document that a method rates best, in order.

    Args:
        method: Its name.
        document: From `sumy_text.document`.
        count: How many; None lets the ranker decide, the others need a number.

    Raises:
        LanguageError: If the ranker's weights are missing or damaged.
    """
    with np.errstate(invalid="ignore"), warnings.catch_warnings():
        # Two sentences without a common word make LexRank divide by zero; LSA warns about
        # texts with fewer words than sentences. Both still rate, in the order of the text.
        warnings.filterwarnings("ignore", "Number of words", UserWarning)
        chosen: Any = build(method)(document, count)
    return list(chosen)


_CLASSES = {
    "luhn": LuhnSummarizer,
    "textrank": TextRankSummarizer,
    "lexrank": LexRankSummarizer,
    "lsa": SteadyLsa,
}
