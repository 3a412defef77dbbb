# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Pairs that are written otherwise say the same on both sides still."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "starter_pack"))

from prepare import Pair
from vary import JOINED_WORDS, capitals, headline, join, make, without_commas


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Menteri tiba di Kyiv dengan 12 jet F-16.", "Menteri Tiba di Kyiv dengan 12 Jet F-16"),
        ("The minister arrived in Kyiv.", "The Minister Arrived in Kyiv"),
        ("di Gaza, 1.500 orang mengungsi", "Di Gaza, 1.500 Orang Mengungsi"),
    ],
)
def test_that_a_headline_has_capitals_but_for_small_words_and_no_stop(
    text: str, written: str
) -> None:
    assert headline(text) == written


def test_that_capitals_and_missing_commas_leave_numbers_alone() -> None:
    assert capitals("Naik 2,5 persen.") == "NAIK 2,5 PERSEN"
    assert without_commas("Kemarin, harga naik 2,5 persen, kata dia.") == (
        "Kemarin harga naik 2,5 persen kata dia."
    )


def test_that_both_sides_are_varied_alike_and_the_same_seed_gives_the_same_pairs() -> None:
    pair = Pair("Harga beras naik lagi, kata menteri.", "Rice is dearer, the minister says.", 3)
    made = list(make([pair] * 200, seed=1))
    assert set(made) == {
        Pair("Harga Beras Naik Lagi, Kata Menteri", "Rice Is Dearer, the Minister Says", 3),
        Pair("HARGA BERAS NAIK LAGI, KATA MENTERI", "RICE IS DEARER, THE MINISTER SAYS", 3),
        Pair("Harga beras naik lagi, kata menteri", "Rice is dearer, the minister says", 3),
        Pair("Harga beras naik lagi kata menteri.", pair.target, 3),
    }
    assert made == list(make([pair] * 200, seed=1))


def test_that_a_long_sentence_is_not_made_a_headline() -> None:
    pair = Pair("kata " * 30 + "akhir.", "word " * 30 + "end.", 3)
    assert {made.source for made in make([pair] * 50, seed=1)} == {pair.source.removesuffix(".")}


def test_that_joined_pairs_keep_their_order_on_both_sides_and_come_in_once() -> None:
    pairs = [Pair(f"Kata {n}.", f"Word {n}.", 3) for n in range(30)]
    made = list(join(pairs, seed=1))
    assert all(pair.target == pair.source.replace("Kata", "Word") for pair in made)
    assert {pair.source.count(".") for pair in made} == {2, 3}
    numbers = [word for pair in made for word in pair.source.split() if word != "Kata"]
    assert len(numbers) == len(set(numbers)) >= 28


def test_that_sentences_too_long_for_the_network_are_not_joined() -> None:
    long = Pair("kata " * JOINED_WORDS, "word " * JOINED_WORDS, 3)
    assert list(join([long] * 10, seed=1)) == []
