# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from briefing_app.core.terms import Term
from briefing_app.language.guided import UNKNOWN, Decoded
from briefing_app.language.term_places import (
    Place,
    adjectives,
    places,
    runs_on,
    sources,
    ways,
)


def decoded(*words: tuple[str, float]) -> Decoded:
    """Make an output whose tokens look so much at the first of two input tokens."""
    tokens = [word for word, _ in words]
    return Decoded(tokens, [[look, 1 - look] for _, look in words], tokens)


def kept(found: list[Place]) -> list[int]:
    return [place.kept for place in found]


@pytest.mark.parametrize(
    ("form", "wanted"),
    [("Luksemburg", [1, 2]), ("Menteri", [0]), ("ke", [3]), ("Besançon", [4, 5, 6, 7])],
)
def test_that_the_tokens_of_a_form_are_found_by_its_characters(
    form: str, wanted: list[int]
) -> None:
    text = "Menteri Luksemburg ke Besançon"
    tokens = ["▁Menteri", "▁Lu", "ksemburg", "▁ke", "▁Besan", "<0xC3>", "<0xA7>", "on"]
    start = text.index(form)
    assert sources(tokens, start, start + len(form)) == wanted


def test_that_a_term_may_begin_where_a_word_looked_at_the_form_and_one_word_before() -> None:
    now = decoded(("▁He", 0), ("▁saw", 0), ("▁Luk", 0.9), ("burg", 0.9), ("▁and", 0), ("▁us", 0.2))
    assert places(now, [0]) == [Place(1, True), Place(2, True), Place(5, True)]


def test_that_the_word_that_looked_most_is_a_place_however_little_it_did() -> None:
    now = decoded(("▁He", 0), ("▁saw", 0.01), ("▁me", 0.05), (".", 0.9))
    assert kept(places(now, [0])) == [1, 2]


def test_that_a_mark_that_opens_is_kept_and_no_space_put_behind_it() -> None:
    now = decoded(("▁said", 0), ('▁"', 0.3), ("Jerman", 0.9), ("▁is", 0))
    assert places(now, [0]) == [Place(0, True), Place(2, False)]
    now = decoded(("▁US", 0), ("-", 0.9), ("Jerman", 0.9))
    assert places(now, [0]) == [Place(0, True), Place(2, False)]


def test_that_an_unknown_word_is_a_place() -> None:
    assert kept(places(decoded(("▁in", 0), (UNKNOWN, 0.9), ("▁now", 0)), [0])) == [0, 1]


def test_that_an_output_without_words_or_a_form_without_tokens_has_no_place() -> None:
    assert places(Decoded([], [], []), [0]) == []
    assert places(decoded(("▁He", 1.0)), []) == []


@pytest.mark.parametrize(
    ("english", "form", "first", "wanted"),
    [
        ("governor", "gubernur", False, ["governor", "the governor"]),
        (
            "chief of staff",
            "Kepala Staf",
            False,
            ["chief of staff", "Chief of Staff", "the chief of staff", "the Chief of Staff"],
        ),
        ("governor", "Gubernur", True, ["Governor", "The governor", "The Governor"]),
        ("The Hague", "Den Haag", False, ["The Hague"]),
    ],
)
def test_that_a_term_is_written_in_the_ways_that_may_fit(
    english: str, form: str, first: bool, wanted: list[str]
) -> None:
    assert ways(english, form, first=first) == wanted


def test_that_only_a_places_own_adjectives_may_stand_for_it() -> None:
    accepted = ("Italian", "Rome", "IT", "Italian Republic", "Itali")
    term = Term(english="Italy", forms=("Italia",), accepted=accepted, category="place")
    assert adjectives(term) == ["Italian", "Itali"]
    other = Term(english="Italy", forms=("Italia",), accepted=accepted, category="concept")
    assert adjectives(other) == []


def test_that_a_token_without_a_space_runs_on_unless_it_is_a_mark() -> None:
    tokens = ["▁Italian", "ate", "▁food", ".", UNKNOWN]
    assert [runs_on(tokens, end) for end in range(1, 6)] == [True, False, False, False, False]
