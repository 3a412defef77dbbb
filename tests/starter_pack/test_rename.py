# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A renamed pair has the same new names on both sides, and nothing else is new."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "starter_pack"))

from prepare import Pair
from rename import make, names_of, small_words

PAIR = Pair(
    "Sutton bertemu Menteri Rutte di Jerman; Rutte dan Sutton diam, kata NATO.",
    "Sutton met Minister Rutte in Germany; Rutte and Sutton kept silent, NATO said.",
    3,
)


def test_that_names_are_capitalised_words_that_both_sides_write_alike() -> None:
    assert names_of(PAIR, set()) == ["Sutton", "Rutte"]


def test_that_a_word_with_a_small_accented_letter_first_is_no_name() -> None:
    assert names_of(Pair("Dengan élan besar.", "With great élan.", 3), set()) == []


def test_that_a_word_that_is_also_written_small_is_no_name() -> None:
    pairs = [
        Pair("Internet di sini.", "Internet is here.", 3),
        *[Pair("pakai internet", "", 3)] * 2,
    ]
    assert names_of(pairs[0], small_words(pairs)) == []


def test_that_a_renamed_pair_has_the_same_new_names_at_the_same_places_on_both_sides() -> None:
    made = list(make([PAIR] * 50, ["albuquerque", "velociraptor"], seed=1))
    assert len(made) == 50
    assert any("Albuquerque" in pair.source for pair in made)
    for pair in made:
        source, target = pair.source.split(), pair.target.split()
        assert (source[0], source[3]) == (target[0], target[3])
        assert source[0] == source[8] == target[8]
        assert source[3] != "Rutte" and source[0] != "Sutton"
        assert "Jerman" in pair.source and "Germany" in pair.target and "NATO" in pair.target


def test_that_the_same_seed_gives_the_same_pairs_and_a_pair_without_names_gives_none() -> None:
    nameless = Pair("Harga beras naik.", "Rice is dearer.", 3)
    words = ["albuquerque", "velociraptor", "massachusetts"]
    made = list(make([nameless, PAIR], words, seed=1))
    assert len(made) == 1
    assert made == list(make([nameless, PAIR], words, seed=1))
