# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Figures of whole texts, against what a person found in them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from briefing_app.core.figures.statements import article_statements, statements_of
from briefing_app.core.model import BlockKind, Sentence, Translation
from briefing_app.core.stored import StoredSentence

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import measure_figures

FIELDS = ("low", "high", "hedge", "unit", "thing", "state", "mode", "speaker", "when")


def test_that_every_quantity_of_the_real_articles_is_found_and_none_invented(
    articles_folder: Path,
) -> None:
    score = measure_figures.measure(measure_figures.article_texts(articles_folder))
    assert score.expected == 28
    assert (score.missed, score.invented, score.wrong) == ([], [], [])


@pytest.mark.parametrize("half", measure_figures.FLORES_HALVES)
def test_that_the_quantities_of_our_own_sentences_are_found(half: str) -> None:
    score = measure_figures.measure(measure_figures.own_texts(half))
    assert score.expected > 30
    assert score.missed == []
    assert len(score.invented) <= 1
    for field in FIELDS:
        assert score.right[field] >= 0.9 * score.judged[field], score.wrong


def test_that_a_wrong_reading_counts_as_wrong() -> None:
    """The measure can fail."""
    text = next(t for t in measure_figures.own_texts("seen") if t.rows)
    wrong = [row | {"low": "999", "hedge": "nearly"} for row in text.rows]
    moved = [row | {"start": "0", "end": "1"} for row in text.rows]
    assert measure_figures.measure([text._replace(rows=wrong)]).wrong
    lost = measure_figures.measure([text._replace(rows=moved)])
    assert lost.missed
    assert lost.invented


def article(*pairs: tuple[str, str]) -> list[StoredSentence]:
    """Return the sentences of an article."""
    return [
        StoredSentence(
            place,
            Sentence(0, len(source), 0, BlockKind.PARAGRAPH, source),
            Translation(english, None, ""),
        )
        for place, (source, english) in enumerate(pairs)
    ]


def test_that_statements_stand_beside_those_of_the_translation() -> None:
    (ships,) = article_statements(article(("Ada 3.000 kapal.", "There are 3,000 ships.")))
    assert ships.english is not None
    assert ships.english.quote == "3,000"
    assert ships.difference == ""


def test_that_a_statement_that_differs_tells_why() -> None:
    (ships,) = article_statements(article(("Ada 3.000 kapal.", "There are 30,000 ships.")))
    assert ships.english is not None
    assert ships.english.quote == "30,000"
    assert ships.difference


def test_that_a_statement_that_the_translation_lacks_tells_so() -> None:
    (ships,) = article_statements(article(("Ada 3.000 kapal.", "There are ships.")))
    assert ships.english is None
    assert "no such figure" in ships.difference


def test_that_a_quotation_over_several_sentences_is_its_speakers() -> None:
    found = article_statements(
        article(
            ("“Laut sangat buruk.", "“The sea is very bad."),
            ("Ada 30 kapal karam.", "30 ships sank."),
            ("Kami mencari,” kata Sari Dewi.", "We search,” said Sari Dewi."),
        )
    )
    assert [(s.statement.speaker, s.sentence) for s in found] == [("Sari Dewi", 1)]


def test_that_a_quotation_never_closed_does_not_give_a_speaker_to_all_that_follows() -> None:
    pairs = [("“Laut buruk, kata Sari Dewi.", "x"), *[("Hujan turun.", "x")] * 40]
    found = article_statements(article(*pairs, ("Ada 30 kapal.", "30 ships.")))
    assert [entry.statement.speaker for entry in found] == [""]


def test_that_reading_a_sentence_takes_less_than_a_few_milliseconds() -> None:
    """A loose bound for busy machines; packaging/measure_figures.py prints the pace."""
    import time

    texts = [text.text for text in measure_figures.own_texts("seen")]
    statements_of(texts[0])
    start = time.process_time()
    for text in texts:
        statements_of(text, published=measure_figures.FLORES_DATE)
    assert (time.process_time() - start) / len(texts) < 0.005
