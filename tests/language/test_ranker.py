# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the ranker sees, what it weighs, and what it chooses."""

from __future__ import annotations

import json
import time
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sumy.summarizers._summarizer import AbstractSummarizer

from briefing_app.core.errors import LanguageError
from briefing_app.core.model import BlockKind, SummaryLength
from briefing_app.core.places import resources
from briefing_app.language import ranker, sumy_text
from briefing_app.language.ranker_features import (
    SENTENCE_FEATURES,
    SET_FEATURES,
    describe,
    describe_sets,
)
from briefing_app.language.summaries import summariser
from tests.language.made_articles import FLOOD, TITLE, sentences

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = [s for s in sentences(FLOOD) if s.kind is not BlockKind.HEADING]
TEXTS = [s.text for s in ARTICLE]
PARAGRAPHS = [0, 0, 1, 2, 2, 3, 3, 4, 4, 4]
SHIPPED = resources() / "summaries" / "ranker.json"


def column(name: str, texts: list[str] = TEXTS, title: str = "") -> list[float]:
    found = describe(texts, PARAGRAPHS[: len(texts)], title).values
    return [float(value) for value in found[:, SENTENCE_FEATURES.index(name)]]


def set_column(
    name: str, sets: list[list[int]], title: str = "", wanted: float = 60
) -> list[float]:
    found = describe_sets(describe(TEXTS, PARAGRAPHS, title), np.array(sets), wanted)
    return [float(value) for value in found[:, len(SENTENCE_FEATURES) + SET_FEATURES.index(name)]]


def test_that_the_shipped_weights_name_their_source_and_licence() -> None:
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    for part in ("IndoSum", "Kurniawan", "Louvan", "2018", "CC BY-SA 4.0"):
        assert part in content["attribution"]
    assert content["attribution"] == ranker.trained_weights().attribution


def test_that_the_shipped_weights_are_those_of_the_features_in_the_code() -> None:
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    assert tuple(content["weights"]) == (*SENTENCE_FEATURES, *SET_FEATURES)
    assert list(ranker.trained_weights().values) == list(content["weights"].values())


def damaged(content: str) -> str:
    return content[: len(content) // 2]


def without_attribution(content: str) -> str:
    return json.dumps({k: v for k, v in json.loads(content).items() if k != "attribution"})


def with_other_feature(content: str) -> str:
    return content.replace('"pagerank"', '"page rank"')


def with_nan(content: str) -> str:
    found = json.loads(content)
    found["weights"]["pagerank"] = float("nan")
    return json.dumps(found)


def with_text(content: str) -> str:
    found = json.loads(content)
    found["weights"]["pagerank"] = "much"
    return json.dumps(found)


def a_list(content: str) -> str:
    return f"[{content}]"


@pytest.mark.parametrize(
    "change", [damaged, without_attribution, with_other_feature, with_nan, with_text, a_list]
)
def test_that_damaged_weights_are_an_error_with_file_cause_and_remedy(
    change: object, tmp_path: Path
) -> None:
    assert callable(change)
    file = tmp_path / "ranker.json"
    file.write_text(change(SHIPPED.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(LanguageError) as caught:
        ranker.load_weights(file)
    assert caught.value.subject == str(file)
    assert "weights" in caught.value.cause
    assert "Install" in caught.value.remedy


def test_that_missing_weights_are_an_error_with_file_cause_and_remedy(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="cannot be read"):
        ranker.load_weights(tmp_path / "nothing.json")


def test_that_features_tell_what_their_names_say() -> None:
    quoted = TEXTS.index('"Kami masih menunggu perahu karet. Jalan menuju Desa Karang Asih '
                         'terputus," ujar Rahmat.')  # fmt: skip
    assert column("second")[:3] == [0, 1, 0]
    assert column("number") == [float(any(c.isdigit() for c in text)) for text in TEXTS]
    assert [n for n, v in enumerate(column("starts with quotation")) if v] == [quoted]
    assert column("speaker")[quoted] == 1
    assert column("reports speech")[:2] == [0, 1]
    assert column("relative position")[0] == 0
    assert column("relative position")[-1] == 1
    assert column("title share", title=TITLE)[0] > column("title share", title=TITLE)[1]
    assert not any(column("title share"))


def test_that_a_quotation_over_several_sentences_ends_with_its_paragraph() -> None:
    texts = ["“Air naik.", "Kami pergi.” katanya", "“Tanggul", "Hujan turun."]
    found = describe(texts, [0, 0, 1, 2]).values[:, SENTENCE_FEATURES.index("inside quotation")]
    assert list(found) == [0, 1, 0, 0]


def test_that_a_pronoun_dangles_only_without_the_sentence_before_it() -> None:
    """Sentence 2 starts with "Ia"."""
    assert TEXTS[2].startswith("Ia ")
    assert set_column("dangling pronouns", [[0, 2], [1, 2]]) == [0.5, 0]


def test_that_a_set_is_measured_against_the_words_wanted() -> None:
    total = float(describe(TEXTS, PARAGRAPHS).lengths[[0, 1]].sum())
    assert set_column("too few words", [[0, 1]], wanted=2 * total) == [pytest.approx(0.5)]
    assert set_column("too few words", [[0, 1]], wanted=total) == [0]
    assert set_column("far too many words", [[0, 1]], wanted=total / 2) == [pytest.approx(0.5)]


def test_that_all_sentences_together_cover_everything() -> None:
    everything = [list(range(len(TEXTS)))]
    assert set_column("coverage", everything) == [pytest.approx(1)]
    assert 0 < set_column("coverage", [[0]])[0] < 1


def test_that_features_are_finite_for_the_barest_texts() -> None:
    for texts in (["a"], ["di", "ke"], ["x", "x", "x"], ["1"]):
        article = describe(texts, [0] * len(texts), "a")
        assert np.isfinite(article.values).all()
        assert np.isfinite(describe_sets(article, np.array([[0]]), 60)).all()


def test_that_the_ranker_is_a_sumy_summariser() -> None:
    linear = ranker.LinearRanker()
    assert isinstance(linear, AbstractSummarizer)
    model = sumy_text.document(ARTICLE, TITLE, range(len(ARTICLE)))
    assert [s.index for s in linear(model, 2)] == sorted(s.index for s in linear(model, 2))
    assert linear(sumy_text.document([], "", []), 3) == ()


def test_that_the_best_set_of_the_shortlist_is_chosen() -> None:
    article = describe(TEXTS, PARAGRAPHS, TITLE)
    weights = ranker.trained_weights().values
    listed = ranker.shortlist(ranker.rate_alone(article, weights))
    assert len(listed) == ranker.SHORTLIST < len(TEXTS)

    def value(places: tuple[int, ...]) -> float:
        described = describe_sets(article, np.array([places]), len(places) * ranker.SENTENCE_WORDS)
        return float(np.round(described @ weights, 6)[0])

    best = max(combinations(listed, 3), key=value)
    assert ranker.choose_places(article, weights, 3) == list(best)


def test_that_weights_decide() -> None:
    """With the sign of every weight turned, another summary comes out."""
    article = describe(TEXTS, PARAGRAPHS, TITLE)
    weights = ranker.trained_weights().values
    chosen = ranker.choose_places(article, weights, 3)
    assert 0 in chosen
    assert ranker.choose_places(article, -weights, 3) != chosen


def test_that_a_longer_summary_keeps_the_sentences_of_a_shorter_one() -> None:
    """From five sentences on."""
    article = describe(TEXTS, PARAGRAPHS, TITLE)
    weights = ranker.trained_weights().values
    chosen = [set(ranker.choose_places(article, weights, n)) for n in range(5, len(TEXTS) + 1)]
    assert [len(own) for own in chosen] == list(range(5, len(TEXTS) + 1))
    assert all(small < large for small, large in pairwise(chosen))


def test_that_spacing_marks_of_tokenised_text_change_nothing_in_the_wording() -> None:
    """Training texts print 'kata - kata' and ' " ' with spaces, imported ones do not."""
    plain = ['"Air naik lagi," kata Rahmat.', "Warga ketiga desa itu anak-anak."]
    spaced = ['" Air naik lagi, " kata Rahmat.', "Warga ketiga desa itu anak - anak."]
    np.testing.assert_allclose(describe(plain, [0, 1]).values, describe(spaced, [0, 1]).values)


def test_that_an_article_of_forty_sentences_takes_under_20_milliseconds() -> None:
    article = sentences("\n\n".join(f"{text} Butir ke-{n}." for n in range(4) for text in TEXTS))
    assert len(article) == 40
    tool = summariser("ranker")
    tool.summarise(article, title=TITLE, length=SummaryLength())
    start = time.thread_time()
    for _ in range(10):
        tool.summarise(article, title=TITLE, length=SummaryLength())
    assert (time.thread_time() - start) / 10 < 0.020
