# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""sumy does the work of its methods, on our sentences and our words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from sumy.nlp import tokenizers
from sumy.summarizers import edmundson, lex_rank, lsa, luhn, text_rank

from briefing_app.core.model import BlockKind, SummaryLength
from briefing_app.language import sumy_methods, sumy_text
from briefing_app.language.summaries import METHODS, summariser
from briefing_app.language.words import FUNCTION_WORDS, stem
from tests.language.made_articles import FLOOD, FLOOD_RETOLD, STRIKE, TITLE, sentences

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel
    from sumy.summarizers._summarizer import AbstractSummarizer

ARTICLE = sentences(FLOOD)
BODY = [n for n, s in enumerate(ARTICLE) if s.kind is not BlockKind.HEADING]
SUMY = {
    "edmundson": edmundson.EdmundsonSummarizer,
    "luhn": luhn.LuhnSummarizer,
    "textrank": text_rank.TextRankSummarizer,
    "lexrank": lex_rank.LexRankSummarizer,
    "lsa": lsa.LsaSummarizer,
}


def test_that_every_method_but_ours_is_one_of_sumy() -> None:
    assert set(METHODS) - {"ranker", "opening"} == set(SUMY)


@pytest.mark.parametrize("method", SUMY)
@pytest.mark.parametrize("wanted", [1, 2, 4, 7])
def test_that_the_choice_is_the_one_that_sumy_itself_makes(
    method: str, wanted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    own = SUMY[method].__call__

    def spy(self: object, document: object, count: object) -> object:
        asked.append(count)
        return own(self, document, count)

    monkeypatch.setattr(SUMY[method], "__call__", spy)
    summary = summariser(method).summarise(ARTICLE, length=SummaryLength(sentences=wanted))
    assert len(asked) == 1
    body = {n for n, s in enumerate(ARTICLE) if s.kind is not BlockKind.HEADING}
    document = sumy_text.document(ARTICLE, "", body)
    with np.errstate(invalid="ignore"):
        chosen = sumy_methods.build(method)(document, wanted)
    assert summary.picks == tuple(sentence.index for sentence in chosen)


def test_that_sumys_tokenizer_is_never_built(monkeypatch: pytest.MonkeyPatch) -> None:
    """It looks for data files that an offline machine does not have."""

    def refuse(*_: object) -> None:
        raise AssertionError("sumy's Tokenizer was built")

    monkeypatch.setattr(tokenizers.Tokenizer, "__init__", refuse)
    for method in METHODS:
        assert summariser(method).summarise(ARTICLE, length=SummaryLength(sentences=3)).picks


def test_that_the_model_holds_our_words_our_places_and_our_headings() -> None:
    """The title and each heading belong to the paragraph that follows."""
    model = sumy_text.document(ARTICLE, TITLE, BODY)
    assert [s.index for s in model.sentences] == BODY
    assert [h.text for h in model.headings] == [
        TITLE,
        *(s.text for s in ARTICLE if s.kind is BlockKind.HEADING),
    ]
    assert [len(p.headings) for p in model.paragraphs] == [1, 0, 1, 0, 1]
    assert "1.250" in model.sentences[1].words


def test_that_sentences_of_one_text_stay_two_sentences() -> None:
    model = sumy_text.document(sentences("Air naik.\nAir naik."), "", [0, 1])
    first, second = model.sentences
    assert first != second
    assert len({first, second}) == 2


def mixed(seed: int) -> ObjectDocumentModel:
    lines = [line for text in (FLOOD, STRIKE, FLOOD_RETOLD) for line in text.split("\n") if line]
    random.Random(seed).shuffle(lines)
    article = sentences("\n".join(line.removeprefix("# ") for line in lines))
    return sumy_text.document(article, "", range(len(article)))


def ratings(tool: AbstractSummarizer, model: ObjectDocumentModel) -> list[float]:
    """Return what a summariser rates the sentences of a model, in their order."""
    seen: list[Any] = []

    def all_of_them(rated: list[Any]) -> list[Any]:
        seen.extend(rated)
        return rated

    tool(model, all_of_them)
    return [float(info.rating) for info in sorted(seen, key=lambda info: info.order)]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("method", ["lexrank", "lsa", "textrank"])
def test_that_the_quick_methods_rate_as_sumys_do(method: str, seed: int) -> None:
    model = mixed(seed)
    plain = SUMY[method](stem)
    plain.stop_words = FUNCTION_WORDS
    expected = ratings(plain, model)
    assert len(expected) == len(model.sentences)
    assert len({round(rating, 6) for rating in expected}) > 5
    assert ratings(sumy_methods.build(method), model) == pytest.approx(expected, rel=1e-7)
