# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The pairs that the language pack is trained on: what goes in, and what must not."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import sentencepiece

from briefing_app.language.normalise import normalise as program_normalise

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "starter_pack"))

from corpus import Pairs, normalise
from prepare import (
    TARGET_PIECES,
    UNKNOWN,
    HeldOut,
    Pair,
    choose_target_pieces,
    divide,
    read_pairs,
    spellings,
    weight_of,
)

PACK = Path(__file__).parents[2] / "resources" / "packs" / "translate-id_en.argosmodel"


def write(folder: Path, name: str, *pairs: tuple[str, str]) -> None:
    lines = [f"{source}\t{target}\n" for source, target in pairs]
    (folder / name).write_text("".join(lines), encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "“Kami siap,” kata Menhan – sekitar 12.000 orang…",
        "  Harga  naik\u00a01,5 persen ",
        "Jum’at (27/11/2026) pukul 08.15 WIB",
    ],
)
def test_that_training_sees_text_as_the_program_hands_it_over(text: str) -> None:
    assert normalise(text) == program_normalise(text)


def test_that_a_pair_with_a_sentence_of_an_evaluation_set_is_left_out(tmp_path: Path) -> None:
    held_out = "Tiga puluh kapal nelayan tertahan di pelabuhan."
    kept = ("Empat kapal nelayan sudah kembali ke pelabuhan.", "Four fishing boats are back.")
    write(tmp_path, "panl_int.tsv", (held_out.upper(), "Thirty boats are held."), kept)
    assert list(read_pairs(tmp_path, HeldOut([held_out]))) == [Pair(*kept, weight_of("panl_int"))]


@pytest.mark.parametrize("side", [0, 1])
def test_that_a_pair_that_shares_ten_words_in_a_row_with_an_evaluation_set_is_left_out(
    tmp_path: Path, side: int
) -> None:
    ten = "one two three four five six seven eight nine ten"
    pair = ["kata " * 12, "kata " * 12]
    pair[side] = f"Kata: {ten.title()}, dan lagi."
    write(tmp_path, "panl_int.tsv", (pair[0], pair[1]))
    for given, left in ((ten, 0), (ten.removesuffix(" ten"), 1)):
        assert len(list(read_pairs(tmp_path, HeldOut(["Before, " + given])))) == left


def test_that_a_pair_is_taken_once_and_only_if_its_lengths_agree(tmp_path: Path) -> None:
    pair = ("Gempa mengguncang kota.", "A quake shook the city.")
    long = ("kata " * 20, "word")
    write(tmp_path, "tatoeba.tsv", pair, (pair[0].lower(), pair[1]), long, ("", "nothing"))
    assert [found.source for found in read_pairs(tmp_path, HeldOut())] == [pair[0]]


def test_that_news_is_drawn_more_often_than_messages_of_programs() -> None:
    assert weight_of("panl_int") > weight_of("tatoeba_laser") > weight_of("mo_software")


def test_that_encoded_pairs_survive_saving(tmp_path: Path) -> None:
    pairs = Pairs.join([[5, 6], [7]], [[8], [9, 10, 11]], [1.0, 0.5])
    pairs.save(tmp_path / "pairs.npz")
    again = Pairs.load(tmp_path / "pairs.npz")
    assert len(again) == 2
    assert np.array_equal(again.target, [8, 9, 10, 11])
    assert np.array_equal(again.target_lengths, [1, 3])


def pack_pieces() -> sentencepiece.SentencePieceProcessor:
    with zipfile.ZipFile(PACK) as pack:
        (name,) = (name for name in pack.namelist() if name.endswith("/sentencepiece.model"))
        return sentencepiece.SentencePieceProcessor(model_proto=pack.read(name))


def test_that_further_divisions_spell_the_same_text_and_come_again_with_the_seed() -> None:
    pieces = pack_pieces()
    texts = [
        "Pertempuran di dekat Zolochiv menewaskan 14 orang.",
        "Kapal itu karam.",
    ]
    found = divide(pieces, texts, 3, seed=5)
    assert found[:2] == pieces.encode(texts)
    assert pieces.decode(found) == texts * 4
    assert len({tuple(ids) for ids in found[::2]}) > 1
    assert divide(pieces, texts, 3, seed=5) == found


def test_that_pieces_left_out_are_spelt_in_kept_ones_and_never_unknown() -> None:
    pieces = pack_pieces()
    text = "Sepuluh kapal induk tiba di pelabuhan Surabaya."
    whole = pieces.encode(text)
    kept = choose_target_pieces([pieces.encode("kapal kapal di di")], pieces)
    spelt = spellings(pieces, kept)
    places = [place for piece in whole for place in spelt[piece]]
    assert UNKNOWN not in places
    assert len(places) > len(whole)
    assert pieces.decode([kept[place] for place in places]) == text
    assert all(spelt[piece] == [place] for place, piece in enumerate(kept))


def test_that_a_later_choice_of_pieces_goes_on_behind_the_earlier_one() -> None:
    pieces = pack_pieces()
    first = choose_target_pieces([pieces.encode("kapal kapal")], pieces)
    second = choose_target_pieces([pieces.encode("pelabuhan pelabuhan")], pieces, first)
    assert second[: len(first)] == first
    assert pieces.piece_to_id("▁pelabuhan") in second[len(first) :]
    assert len(second) <= TARGET_PIECES
