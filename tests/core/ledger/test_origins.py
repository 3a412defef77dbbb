# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Outlets that quote one origin count once."""

from __future__ import annotations

import pytest

from briefing_app.core.ledger.origins import copied, same_speaker
from tests.core.ledger.made_claims import Claim, ledger_of, press

DAY = "2026-03-11"
AGENCY = (
    "Sebanyak 50 prajurit zeni dikirim ke tanggul Embung Sari pada Selasa malam untuk "
    "memasang karung pasir di sepanjang tepi sungai."
)


def origins(*claims: Claim) -> int:
    made = press(*((f"Koran {n}", DAY, [claim]) for n, claim in enumerate(claims)))
    (group,) = ledger_of(made).groups
    return group.origins


def sent(text: str, **more: str) -> Claim:
    return Claim(text, "50", 50, **more)  # type: ignore[arg-type]


def test_that_agency_copy_in_several_outlets_counts_once() -> None:
    edited = AGENCY.replace("pada Selasa malam", "Selasa malam (10/3)")
    assert origins(sent(AGENCY), sent(AGENCY), sent(edited)) == 1


def test_that_outlets_in_their_own_words_count_each() -> None:
    assert origins(sent(AGENCY), sent("Tanggul itu kini dijaga 50 tentara kiriman kota.")) == 2


def test_that_one_speaker_in_several_outlets_counts_once() -> None:
    first = sent("Bupati menyebut 50 tentara telah dikirim.", speaker="Bupati Sutarjo")
    second = sent("“Sudah 50 tentara ke sana,” katanya kepada radio.", speaker="Sutarjo")
    other = sent("Wali Kota menghitung 50 tentara di tanggul.", speaker="Wali Kota Rini")
    assert origins(first, second, other) == 2


def test_that_an_outlet_that_quotes_nobody_counts_once_with_all_its_articles() -> None:
    made = press(
        ("Koran", DAY, [sent("Kami melihat 50 tentara tiba.")]),
        ("koran", DAY, [sent("Sejak pagi ada 50 tentara dikirim ke tanggul Sari.")]),
    )
    (group,) = ledger_of(made).groups
    assert (group.origins, group.articles) == (1, 2)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Pentagon", "juru bicara Pentagon, Sabrina Singh", True),
        ("NIS", "Badan Intelijen Korea Selatan", True),
        ("PBB", "Perserikatan Bangsa-Bangsa", True),
        ("Kirby", "John Kirby", True),
        ("seorang pejabat", "pejabat tinggi pemerintah", False),
        ("Pejabat Korea Selatan", "Kepala intelijen utama Korea Selatan", False),
        ("Menteri Pertahanan", "Menteri Pertahanan Rusia", False),
        ("", "", False),
    ],
)
def test_that_a_speaker_is_known_by_more_than_a_title_or_a_country(
    one: str, other: str, same: bool
) -> None:
    assert same_speaker(one, other) is same
    assert same_speaker(other, one) is same


def test_that_short_sentences_are_alike_by_chance() -> None:
    assert not copied("Ada 50 tentara di sana.", "Ada 50 tentara di sana.")
