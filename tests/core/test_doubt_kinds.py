# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What each kind of doubt notices, what it lets pass, and in which words it says so."""

from __future__ import annotations

import csv
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.article_doubts import doubts_about, headline_doubts, sentence_doubts
from briefing_app.core.doubts import (
    FIGURE,
    KINDS,
    LENGTH,
    NAME,
    REPETITION,
    RESIDUE,
    SCORE,
    TERM,
    WORD,
    Doubt,
    comparable_score,
    doubts_of,
)
from briefing_app.core.doubts.length import LONGEST, SHORTEST, deviation
from briefing_app.core.doubts.score import LEAST_SCORE
from briefing_app.core.model import BlockKind, Metadata, Sentence, Translation
from briefing_app.core.stored import ArticleRow, Checked, Correction, StoredSentence
from briefing_app.core.terms import Term, Termbase

JUDGED = Path(__file__).resolve().parents[2] / "packaging" / "judged.tsv"
LIMIT_MS = 0.6
"""Most milliseconds that a sentence may take; measured 0.24 on a shared core."""

DOUBTED = """
Menteri Danel Morav membantah. | Minister Danel Moravi denied it.
    -
Juru bicara Elira Vosten hadir. | The spokesperson, Vosten, was present.
    name: The source has the name “Elira”; the translation does not have it.
Juru bicara Elira Vosten hadir. | The spokesperson was present there.
    name: The source has the names “Elira” and “Vosten”; the translation does not have them.
Presiden Volodimir Selenka tiba. | President Voodmir Selenka arrived.
    name: The source has the name “Volodimir”; the translation writes “Voodmir”.
Kapal itu sedang menuju Pelabuhan Selara. | The ship is bound for the port of Salerant.
    name: The source has the name “Selara”; the translation writes “Salerant”.
Pasukan itu mundur dari jembatan. | The troops withdrew from the Orvelka bridge.
    name: The translation has “Orvelka”; the source has no such name.
Ia menyebut konflik itu rumit. | He called the conflict consularious.
    word: “consularious” is no English word, and the source does not have it.
Ia memasok senjata dan obat. | He supplies frudles and blemics.
    word: “frudles” and “blemics” are no English words, and the source does not have them.
Delegasi itu datang untuk kunjungan resmi. | The delegation came on an official kunjungan.
    residue: The translation leaves “kunjungan” in Indonesian.
Harga roti naik di ibu kota. | The price of bread bread rose in the capital.
    repetition: The translation repeats “bread bread”; the source does not.
Ia meninjau sekolah dan rumah sakit. | He visited the school and the school and the hospital.
    repetition: The translation repeats “the school and the school and”; the source does not.
"""
PASSED = """
Jepang dan Korea Selatan sepakat. | Japan and South Korea agreed.
Presiden Rusia berkunjung ke Mesir dan Suriah. | The Russian president visited Egypt and Syria.
Armada itu berlayar di Laut Cina Selatan. | The fleet sailed in the South China Sea.
Menlu Belanda bertemu Sekjen PBB. | The Dutch foreign minister met the UN secretary-general.
Moskow dan Kairo menandatangani perjanjian. | Moscow and Cairo signed a treaty.
Luksemburg menolak usul itu. | Luxembourg rejected the proposal.
Warga Numara menunggu bantuan. | Numaran residents are waiting for aid.
Parlemen Singapura bersidang. | Singapore's parliament is in session.
PASUKAN TARVIA MASUK SELARA | Tarvian troops enter Selara
Sengketa Lama Memanas Lagi di Perbatasan | Old Dispute Flares Up Again at the Border
Ratusan orang mengungsi. | Hundreds of people fled.
Howitzer itu ditarik. | The howitzers were withdrawn.
Kapal-kapal itu menunggu. | The colour of the neighbor's defenses was analyzed.
Benar, benar sekali. | True, true indeed.
Ia sangat, sangat marah. | He is very, very angry.
"Jangan, jangan!" katanya. | “Don't, don't!” he said.
Itu terjadi di Sevilla, Spanyol. | It happened in Seville, Spain.
Kunjungi www.contoh.id atau @kabar. | Visit www.contoh.id or @kabar.
Letnan Jenderal Orvel memimpin. | Lieutenant General Orvel was in command.
"""


def cases(table: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found: list[tuple[str, str, tuple[str, ...]]] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            source, english, reasons = found[-1]
            told = () if line.strip() == "-" else (*reasons, line.strip())
            found[-1] = (source, english, told)
        else:
            source, english = line.split(" | ")
            found.append((source, english, ()))
    return found


def told(doubts: tuple[Doubt, ...], *, but: str = LENGTH) -> tuple[str, ...]:
    return tuple(f"{doubt.kind}: {doubt.reason}" for doubt in doubts if doubt.kind != but)


@pytest.mark.parametrize(("source", "english", "expected"), cases(DOUBTED))
def test_that_a_damaged_translation_is_doubted_in_plain_words(
    source: str, english: str, expected: tuple[str, ...]
) -> None:
    assert told(doubts_of(source, english)) == expected


@pytest.mark.parametrize(("source", "english", "_none"), cases(PASSED))
def test_that_a_right_translation_is_not_doubted(
    source: str, english: str, _none: tuple[str, ...]
) -> None:
    assert told(doubts_of(source, english)) == ()


def test_that_a_translation_that_lost_its_end_is_too_short() -> None:
    source = "Pemerintah menutup pelabuhan, menarik semua kapal, dan melarang siapa pun lewat."
    (doubt,) = doubts_of(source, "The government closed the port.")
    assert doubt == Doubt(
        LENGTH, "The translation has 5 words for 11 of the source: something may be missing."
    )


def test_that_a_translation_that_runs_on_is_too_long() -> None:
    english = "The bridge was closed, so that nobody could reach the other side of the river then."
    (doubt,) = doubts_of("Jembatan ditutup.", english)
    assert doubt.kind == LENGTH
    assert doubt.reason.endswith("something may be added.")


def test_that_length_is_judged_by_more_than_a_ratio() -> None:
    """A short sentence may double; a long one may not."""
    assert SHORTEST < deviation("Ya.", "Yes, so.") < LONGEST
    assert deviation("a" * 200, "a" * 300) > LONGEST


def test_that_a_low_score_is_a_doubt_and_none_is_not() -> None:
    source, english = "Hujan turun lagi.", "It rained again."
    assert doubts_of(source, english, score=LEAST_SCORE) == ()
    assert [d.kind for d in doubts_of(source, english, score=LEAST_SCORE - 0.01)] == [SCORE]
    assert doubts_of(source, english, score=None) == ()


def test_that_a_score_counts_for_the_pack_that_it_was_calibrated_on_only() -> None:
    assert comparable_score(Translation("Rain.", -3.0, "starter-id_en 0.2 (ab)")) == -3.0
    assert comparable_score(Translation("Rain.", -3.0, "translate-id_en 1.9 (cd)")) is None
    assert comparable_score(Translation("Rain.", None, "")) is None


TERMS = Termbase([Term(english="ceasefire", forms=("gencatan senjata",))])


def test_that_a_term_without_its_english_is_a_doubt() -> None:
    source = "Gencatan senjata berlaku besok."
    (doubt,) = doubts_of(source, "The armistice takes effect tomorrow.", terms=TERMS)
    assert doubt == Doubt(
        TERM,
        "The termbase has “ceasefire” for “Gencatan senjata”; the translation does not say so.",
    )
    assert doubts_of(source, "The ceasefire takes effect tomorrow.", terms=TERMS) == ()
    assert doubts_of(source, "The armistice takes effect tomorrow.") == ()


def test_that_a_name_inside_a_term_is_the_terms_matter() -> None:
    terms = Termbase([Term(english="Council of Elders", forms=("Dewan Tetua Selara",))])
    source = "Ia anggota Dewan Tetua Selara."
    assert doubts_of(source, "He is a member of the Council of Elders.", terms=terms) == ()
    assert [d.kind for d in doubts_of(source, "He is a member of the Council of Elders.")] == [NAME]


def test_that_the_gravest_kind_comes_first() -> None:
    source = (
        "Sebanyak 14 kapal Elira membawa gencatan senjata dan muatan berat ke sana, lalu mereka"
        " kembali ke pelabuhan asal sebelum malam."
    )
    english = "The 15 ships ships carry muatan and brondles."
    found = doubts_of(source, english, score=-5.0, terms=TERMS)
    kinds = [doubt.kind for doubt in found]
    assert kinds == [FIGURE, TERM, NAME, RESIDUE, WORD, REPETITION, LENGTH, SCORE]
    assert all(KINDS.index(a) <= KINDS.index(b) for a, b in pairwise(kinds))


def stored(
    source: str,
    english: str,
    correction: str | None = None,
    *,
    checked: bool = False,
    number: int = 1,
) -> StoredSentence:
    return StoredSentence(
        number,
        Sentence(0, len(source), 0, BlockKind.PARAGRAPH, source),
        Translation(english, -5.0, "starter-id_en 0.2 (ab)"),
        None if correction is None else Correction(correction, "Ada", ""),
        Checked("Ada", "2026-11-27T08:00:00+00:00") if checked else None,
    )


def test_that_figures_terms_and_names_of_a_correction_are_checked_and_nothing_else() -> None:
    source = "Sebanyak 14 kapal Elira membawa gencatan senjata dan muatan berat ke sana."
    english = "The 15 ships ships carry muatan and brondles."
    found = sentence_doubts(stored(source, "Machine.", english), TERMS)
    assert [doubt.kind for doubt in found] == [FIGURE, TERM, NAME]


def test_that_doubts_of_checked_sentences_are_settled_and_do_not_count() -> None:
    row = ArticleRow(1, Metadata(title="Judul"), "Headline", "a.txt", "", "text", "", 2, 9)
    pair = ("Ada 14 kapal.", "There are 15 ships.")
    found = doubts_about(row, [stored(*pair, number=1), stored(*pair, checked=True, number=2)])
    assert set(found.sentences) == {1}
    assert set(found.settled) == {2}
    assert found.count == len(found.sentences[1])


def test_that_a_headline_is_checked_without_a_score() -> None:
    row = ArticleRow(1, Metadata(title="14 Kapal Pergi"), "15 Ships Go", "a", "", "text", "", 2, 9)
    assert [doubt.kind for doubt in headline_doubts(row)] == [FIGURE]


@given(st.text(max_size=120), st.text(max_size=120))
@settings(max_examples=200, deadline=None)
def test_that_any_two_texts_can_be_compared(source: str, english: str) -> None:
    for doubt in doubts_of(source, english, score=-0.5):
        assert doubt.kind in KINDS
        assert doubt.reason.endswith(".")


def test_that_a_sentence_is_checked_in_a_fraction_of_a_millisecond() -> None:
    pairs = [(source, english) for source, english, _ in cases(DOUBTED) + cases(PASSED)]
    best = float("inf")
    for _ in range(5):
        start = time.thread_time()
        for source, english in pairs:
            doubts_of(source, english)
        best = min(best, 1000 * (time.thread_time() - start) / len(pairs))
    assert best < LIMIT_MS


def test_that_the_judged_samples_are_as_large_as_the_figures_say_and_have_no_text() -> None:
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert Counter(row["sample"] for row in rows) == {"tune": 120, "test": 200}
    places = {(row["set"], row["number"]) for row in rows}
    assert len(places) == len(rows)
    for row in rows:
        assert row["verdict"] in ("right", "wrong")
        assert (row["verdict"] == "wrong") == bool(row["errors"])
        assert all(len(row[name]) == 12 for name in ("source", "output"))


@pytest.mark.parametrize("run", ["[" * 50_000, "x" * 50_000])
def test_that_a_run_without_a_space_costs_no_minutes(run: str) -> None:
    start = time.process_time()
    doubts_of(f"Presiden tiba {run} pada hari Senin.", f"The president arrived {run} on Monday.")
    assert time.process_time() - start < 8
