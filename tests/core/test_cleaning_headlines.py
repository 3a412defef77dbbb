# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Pointers to other articles: their headlines go, the sentence behind them stays whole."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from briefing_app.core.blocks import split_blocks
from briefing_app.core.cleaning import clean
from briefing_app.core.model import Cleaned, Document

BODY = (
    "Perdana Menteri Jepang bertemu Presiden Prancis di Tokyo pada hari Selasa."
    " Keduanya membahas keamanan kawasan, kata juru bicara pemerintah."
)


class Case(NamedTuple):
    headline: str
    sentence: str
    body: str


def glued_cases() -> list[Case]:
    lines = (Path(__file__).parent / "data" / "glued_headlines.txt").read_text("utf-8").splitlines()
    cases = []
    body = ""
    for line in lines:
        if line.startswith("= "):
            body = line[2:]
        elif not line.startswith("#"):
            headline, sentence = line.split("|")
            cases.append(Case(headline, sentence, body))
    return cases


def cleaned(text: str) -> Cleaned:
    return clean(Document(text, split_blocks(text), "text"))


def kept(text: str) -> str:
    return " / ".join(text[p.start : p.end] for p in cleaned(text).passages)


@pytest.fixture(scope="module")
def outcomes() -> list[tuple[Case, str]]:
    """Return what cleaning keeps of each paragraph that starts with a run-in headline."""
    found = []
    for case in glued_cases():
        behind = "Keterangan lengkap akan disampaikan kemudian."
        text = f"{case.body}\nBaca Juga: {case.headline} {case.sentence} {behind}\n{BODY}"
        passages = cleaned(text).passages
        [second] = [text[p.start : p.end] for p in passages if p.paragraph == 1]
        found.append((case, second.removesuffix(behind).strip()))
    return found


def test_that_there_are_enough_run_in_headlines_to_judge_by() -> None:
    assert len(glued_cases()) >= 80


def test_that_no_sentence_behind_a_run_in_headline_is_cut(
    outcomes: list[tuple[Case, str]],
) -> None:
    cut = [(case.headline, rest) for case, rest in outcomes if not rest.endswith(case.sentence)]
    assert cut == []


def test_that_nine_of_ten_run_in_headlines_go_without_a_rest(
    outcomes: list[tuple[Case, str]],
) -> None:
    exact = sum(rest == case.sentence for case, rest in outcomes)
    assert exact / len(outcomes) >= 0.9


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Jepang Pesan Rudal Jelajah Buatan Amerika",
        "Baca juga : Jepang Pesan Rudal Jelajah Buatan Amerika!",
        "BACA JUGA: Benarkah Jepang Pesan Rudal Jelajah?",
        "Baca juga: Menlu Jepang bertolak ke Paris bahas Ukraina",
        "Baca Juga Jepang Pesan Rudal Jelajah Buatan Amerika",
        "SIMAK JUGA - Jepang Pesan Rudal Jelajah",
        "Simak juga: Jepang Pesan Rudal Jelajah",
        "Lihat Juga: Jepang Pesan Rudal Jelajah",
        "Baca pula: Jepang Pesan Rudal Jelajah",
        "Artikel Selengkapnya: Jepang Pesan Rudal Jelajah",
        "Pilihan Editor: Jepang Pesan Rudal Jelajah",
        "Baca: Jepang Pesan Rudal Jelajah",
        "(Baca: Jepang Pesan Rudal Jelajah)",
        "[Baca juga: Jepang Pesan Rudal Jelajah]",
        "Menarik Dibaca: Resep Kue Lapis Tanpa Telur",
    ],
)
def test_that_a_pointer_on_its_own_line_goes_whole(line: str) -> None:
    text = f"{BODY}\n{line}\n{BODY}"
    assert kept(text) == f"{BODY} / {BODY}"
    assert {piece.rule for piece in cleaned(text).removed} == {"read-also"}


def test_that_a_pointer_inside_a_paragraph_goes_and_both_sides_stay() -> None:
    text = f"{BODY} Baca Juga: Kapal Perang Prancis Singgah di Yokosuka Keduanya lalu berfoto."
    assert kept(text) == f"{BODY} / Keduanya lalu berfoto."


def test_that_a_pointer_in_brackets_goes_and_its_sentence_stays() -> None:
    text = "Kapal itu tiba kemarin (Baca juga: Profil Kapal Surcouf) dan akan tinggal sepekan."
    assert kept(text) == "Kapal itu tiba kemarin / dan akan tinggal sepekan."


def test_that_two_pointers_in_a_row_both_go() -> None:
    text = (
        f"{BODY}\nBaca juga: Jepang Pesan Rudal Baca juga: Prancis Kirim Kapal ke Pasifik"
        f" Namun, keduanya menolak berkomentar.\n{BODY}"
    )
    assert kept(text) == f"{BODY} / Namun, keduanya menolak berkomentar. / {BODY}"


@pytest.mark.parametrize("bullet", ["- ", "• ", "1. "])
def test_that_a_list_under_a_pointer_goes(bullet: str) -> None:
    text = f"{BODY}\nBaca juga:\n{bullet}Jepang Pesan Rudal\n{bullet}Prancis Kirim Kapal\n{BODY}"
    assert kept(text) == f"{BODY} / {BODY}"


def test_that_a_heading_under_an_empty_pointer_stays() -> None:
    text = f"{BODY}\nBaca Juga:\nKerja Sama Baru\n{BODY}"
    assert kept(text) == f"{BODY} / Kerja Sama Baru / {BODY}"


def test_that_a_paragraph_under_an_empty_pointer_stays() -> None:
    text = f"{BODY}\nBaca Juga:\n{BODY}"
    assert kept(text) == f"{BODY} / {BODY}"


def test_that_a_headline_whose_end_cannot_be_told_stays() -> None:
    doubtful = (
        "Warga Tokyo siap sambut tamu negara bersama keluarga besar di halaman istana ketika"
        " rombongan tiba lewat gerbang timur setelah acara makan malam usai."
    )
    assert kept(f"{BODY}\nBaca juga: {doubtful}\n{BODY}") == f"{BODY} / {doubtful} / {BODY}"
