# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Near matches: how near sources are, in words, and that none is missed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.memory import THRESHOLD, Caution, words_lost
from briefing_app.core.text_tokens import words_of
from briefing_app.language import near_matches
from briefing_app.language.near_matches import NearMatches, judged

BASE = "Menteri itu tiba di pelabuhan pada Senin pagi bersama rombongan."  # ten words


def found(*sources: str, text: str = BASE, limit: int = 3) -> list[tuple[str, int]]:
    index = NearMatches()
    index.update(dict(enumerate(sources)))
    (near,) = index.find([text], limit=limit)
    return [(sources[id_], percent) for id_, percent in near]


def test_that_per_cent_count_the_words_that_differ() -> None:
    one = BASE.replace("pagi", "sore")
    two = one.replace("tiba", "berlabuh")
    three = two.replace("itu", "tersebut")
    assert found(three, one, BASE, two, limit=9) == [(BASE, 100), (one, 90), (two, 80)]
    assert found(three, limit=9) == []  # 70 per cent


def test_that_only_an_identical_source_has_100_per_cent() -> None:
    assert found(BASE.lower(), BASE[:-1] + "!") == [(BASE[:-1] + "!", 99), (BASE.lower(), 99)]
    assert found(f" {BASE} ") == [(f" {BASE} ", 100)]


def test_that_the_nearest_come_first_and_no_more_than_asked_for() -> None:
    near = [BASE.replace("pagi", word) for word in ("petang", "pagii", "malam", "sore")]
    assert found(*near, limit=2)[0] == (near[1], 90)
    assert len(found(*near)) == 3


def test_that_nothing_is_found_in_an_empty_memory_or_for_an_empty_text() -> None:
    assert found() == []
    assert found(BASE, text="") == found(BASE, text="…") == []


def test_that_an_update_forgets_adds_and_replaces_sources() -> None:
    index = NearMatches()
    index.update({1: BASE, 2: "Air surut."})
    index.update({2: BASE, 3: "Air pasang."})
    assert index.find([BASE, "Air surut.", "Air pasang."]) == [[(2, 100)], [], [(3, 100)]]


@pytest.mark.parametrize("count", [1, 9, 10, 11, 130])
def test_that_any_number_of_texts_is_compared(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_matches, "_COMPARED", 100)
    index = NearMatches()
    index.update({number: f"Kapal nomor {number} tiba di pelabuhan." for number in range(count)})
    texts = [f"Kapal nomor {number} tiba di pelabuhan." for number in range(count)]
    assert [near[0] for near in index.find(texts)] == [(number, 100) for number in range(count)]


def test_that_a_judged_sentence_tells_what_must_not_be_taken_over() -> None:
    other, far = BASE.replace("Senin", "Selasa"), "Air surut."
    assert judged(BASE, [other, far, BASE]) == [(90, (Caution.NAME,)), None, (100, ())]


words = st.lists(st.sampled_from(("ab", "cd", "ef", "gh", "ij", "kl")), min_size=1, max_size=9)


@given(words, words)
def test_that_a_near_source_lacks_no_more_words_than_said(one: list[str], other: list[str]) -> None:
    """What is looked up in the library, see `Memory.candidates`, misses none."""
    source, text = " ".join(one), " ".join(other)
    if judged(source, [text])[0] is not None:
        missing = sum(word not in words_of(text) for word in words_of(source))
        assert missing <= words_lost(source, THRESHOLD)
        assert len(other) * THRESHOLD / 100 <= len(one) + 1e-9
