# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the analyst pins and drops: every method chooses the rest around it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.model import BlockKind, Sentence, Sorting, SummaryLength
from briefing_app.language.ranker import (
    SENTENCE_WORDS,
    choose_places,
    rate_alone,
    shortlist,
    trained_weights,
)
from briefing_app.language.ranker_features import (
    SENTENCE_FEATURES,
    SET_FEATURES,
    describe,
    describe_sets,
)
from briefing_app.language.summaries import METHODS, sentence_count, summariser
from briefing_app.language.words import words
from tests.language.made_articles import FLOOD, TITLE, sentences

if TYPE_CHECKING:
    from briefing_app.core.model import Summary

ARTICLE = sentences(FLOOD)
BODY = [n for n, s in enumerate(ARTICLE) if s.kind is not BlockKind.HEADING]
HEADING = next(n for n, s in enumerate(ARTICLE) if s.kind is BlockKind.HEADING)
every_method = pytest.mark.parametrize("method", METHODS)


def choose(
    method: str,
    length: str = "3",
    article: tuple[Sentence, ...] = ARTICLE,
    *,
    pinned: tuple[int, ...] = (),
    dropped: tuple[int, ...] = (),
    sorting: Sorting = Sorting.ARTICLE,
) -> Summary:
    return summariser(method).summarise(
        article,
        title=TITLE,
        length=SummaryLength.parse(length),
        pinned=pinned,
        dropped=dropped,
        sorting=sorting,
    )


text_of_words = st.lists(
    st.sampled_from(["banjir", "desa", "1.250", "ia", "di", "“", "Rahmat", "?", "naik", "kapal"]),
    max_size=9,
).map(" ".join)


@st.composite
def decisions(
    draw: st.DrawFn,
) -> tuple[tuple[Sentence, ...], tuple[int, ...], tuple[int, ...]]:
    """Draw an article, what is pinned and what is dropped; headings and repeats among both."""
    texts = draw(st.lists(st.tuples(text_of_words, st.integers(0, 5)), max_size=14))
    article = tuple(
        Sentence(0, len(text), n // 3, BlockKind.HEADING if not k else BlockKind.PARAGRAPH, text)
        for n, (text, k) in enumerate(texts)
    )
    marks = draw(
        st.lists(
            st.sampled_from(["", "", "", "pin", "drop"]),
            min_size=len(article),
            max_size=len(article),
        )
    )
    pinned = tuple(n for n, mark in enumerate(marks) if mark == "pin")
    return article, pinned, tuple(n for n, mark in enumerate(marks) if mark == "drop")


@settings(max_examples=60, deadline=None)
@given(
    decided=decisions(),
    length=st.sampled_from(["1", "2", "3", "5", "6", "9", "20%", "60%", "auto"]),
    sorting=st.sampled_from(list(Sorting)),
)
def test_that_pins_are_in_and_drops_are_out_and_the_length_is_kept_to(
    decided: tuple[tuple[Sentence, ...], tuple[int, ...], tuple[int, ...]],
    length: str,
    sorting: Sorting,
) -> None:
    article, pinned, dropped = decided
    unwanted = {words(article[n].text) for n in (*pinned, *dropped)}
    free = {words(s.text) for s in article if s.kind is not BlockKind.HEADING} - unwanted - {()}
    total = sum(s.kind is not BlockKind.HEADING for s in article)
    count = sentence_count(SummaryLength.parse(length), total)
    for method in METHODS:
        found = choose(method, length, article, pinned=pinned, dropped=dropped, sorting=sorting)
        again = choose(method, length, article, pinned=pinned, dropped=dropped, sorting=sorting)
        assert found == again
        picks = found.picks
        assert len(set(picks)) == len(picks)
        assert set(pinned) <= set(picks)
        assert not set(dropped) & set(picks)
        others = [n for n in picks if n not in pinned]
        assert len({words(article[n].text) for n in others}) == len(others)
        assert {words(article[n].text) for n in others} <= free
        assert all(article[n].kind is not BlockKind.HEADING for n in others)
        if sorting is not Sorting.IMPORTANCE:
            assert list(picks) == sorted(picks)
        if count is not None:
            assert len(picks) == max(len(pinned), min(count, len(pinned) + len(free)))
        assert (found.pinned, found.dropped) == (pinned, dropped)
        assert found.sorting is sorting


@every_method
@pytest.mark.parametrize("length", ["1", "3", "6", "8", "auto"])
def test_that_pinning_what_is_chosen_anyway_and_dropping_what_is_not_changes_nothing(
    method: str, length: str
) -> None:
    plain = choose(method, length).picks
    rest = [n for n in BODY if n not in plain]
    assert choose(method, length, pinned=plain).picks == plain
    if method != "ranker":  # a set of the ranker is the best of a shortlist that drops change
        assert choose(method, length, dropped=tuple(rest)).picks == plain


@every_method
def test_that_pins_may_exceed_the_length(method: str) -> None:
    assert choose(method, "2", pinned=tuple(BODY[3:8])).picks == tuple(BODY[3:8])


@every_method
def test_that_a_pinned_heading_counts_and_stands_in_its_place(method: str) -> None:
    found = choose(method, "3", pinned=(HEADING,)).picks
    assert HEADING in found
    assert len(found) == 3
    assert list(found) == sorted(found)


@every_method
def test_that_all_that_is_left_is_taken_when_the_rest_is_dropped(method: str) -> None:
    found = choose(method, "5", dropped=tuple(BODY[2:]))
    assert found.picks == tuple(BODY[:2])


@every_method
def test_that_the_repeat_of_a_dropped_sentence_does_not_take_its_place(method: str) -> None:
    lead, other, third = FLOOD.strip().split("\n")[:3]
    article = sentences(f"{lead}\n{other}\n{lead.upper()}\n{third}")
    assert set(choose(method, "3", article, dropped=(0,)).picks) <= {1, 3}


@every_method
def test_that_the_repeat_that_is_pinned_is_the_one_that_is_taken(method: str) -> None:
    lead, other = FLOOD.strip().split("\n")[:2]
    article = sentences(f"{lead}\n{other}\n{lead.upper()}\nHujan belum reda.")
    assert choose(method, "4", article, pinned=(2,)).picks == (1, 2, 3)


@pytest.mark.parametrize("pin", [4, 7, 9])
@pytest.mark.parametrize("size", [2, 3, 4])
def test_that_the_ranker_takes_the_best_set_with_the_pinned_sentence_in_it(
    pin: int, size: int
) -> None:
    """All sets are tried here; the shortlist holds all but one of the ten sentences."""
    body = [s for s in ARTICLE if s.kind is not BlockKind.HEADING]
    article = describe([s.text for s in body], list(range(len(body))), TITLE)
    weights = trained_weights().values
    best = shortlist(rate_alone(article, weights), [pin])
    sets = np.array([s for s in combinations(sorted([*best, pin]), size) if pin in s])
    values = np.round(describe_sets(article, sets, size * SENTENCE_WORDS) @ weights, 6)
    found = choose_places(article, weights, size, fixed=[pin])
    assert found == sets[int(np.argmax(values))].tolist()


@pytest.mark.parametrize("wanted", [2, 6])
def test_that_likeness_to_a_pinned_sentence_counts_as_likeness_to_a_chosen_one(
    wanted: int,
) -> None:
    """Weights that only dislike the place in the article and, more, what is alike."""
    texts = (
        "Banjir besar merendam 12 desa di Lintang Raya.",
        "Jalan menuju pelabuhan tertutup longsor.",
        "Sekolah diliburkan sampai air surut.",
        "Gubernur menjanjikan bantuan pangan.",
        "Listrik padam sejak Senin malam.",
        "Kapal berlindung di teluk.",
        "Pasar tetap buka pagi ini.",
        "Banjir besar merendam 12 desa di Lintang Raya lagi.",
    )
    article = describe(texts, range(len(texts)))
    weights = np.zeros(len(SENTENCE_FEATURES) + len(SET_FEATURES))
    weights[SENTENCE_FEATURES.index("log position")] = -0.1
    assert 0 in choose_places(article, weights, wanted, fixed=[7])
    weights[len(SENTENCE_FEATURES) + SET_FEATURES.index("greatest likeness")] = -1
    assert 0 in choose_places(article, weights, wanted)
    assert 0 not in choose_places(article, weights, wanted, fixed=[7])


@every_method
def test_that_a_sentence_cannot_be_pinned_and_dropped(method: str) -> None:
    with pytest.raises(ValueError, match="pinned and dropped"):
        choose(method, pinned=(1,), dropped=(1, 2))


@every_method
def test_that_a_place_outside_the_article_is_refused(method: str) -> None:
    with pytest.raises(ValueError, match="no sentences"):
        choose(method, pinned=(len(ARTICLE),))


@every_method
def test_that_order_by_importance_holds_the_same_sentences_the_best_first(method: str) -> None:
    plain = choose(method, "6")
    sorted_ = choose(method, "6", sorting=Sorting.IMPORTANCE)
    assert sorted(sorted_.picks) == list(plain.picks)
    best = choose(method, "100%", sorting=Sorting.IMPORTANCE).picks
    assert sorted_.picks == tuple(n for n in best if n in plain.picks)
    if method not in ("ranker", "opening"):  # they take the best by rating, and nothing else
        assert choose(method, "1").picks == best[:1]
