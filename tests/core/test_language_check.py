# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which articles are refused because they are not Indonesian."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.core.errors import LanguageError
from briefing_app.core.language_check import foreign_language, require_indonesian
from briefing_app.core.sentences import split_passage
from tests.core.foreign_texts import FOREIGN, INDONESIAN, MALAY

FILE = Path("berita/kapal.txt")


def sentences(text: str) -> list[str]:
    return [s.text for s in split_passage(text, 0, len(text), paragraph=0)]


@pytest.mark.parametrize("language", FOREIGN)
def test_that_a_foreign_article_is_refused_and_its_language_named(language: str) -> None:
    with pytest.raises(LanguageError) as refusal:
        require_indonesian(FILE, iter(sentences(FOREIGN[language])))
    assert refusal.value.subject == str(FILE)
    assert (language or "does not seem to be Indonesian") in refusal.value.cause
    assert refusal.value.remedy


@pytest.mark.parametrize("text", [INDONESIAN, MALAY])
def test_that_indonesian_and_malay_pass(text: str) -> None:
    require_indonesian(FILE, sentences(text))


def test_that_the_real_articles_pass_whole_and_sentence_by_sentence(articles_folder: Path) -> None:
    for path in sorted(articles_folder.glob("*.txt")):
        found = sentences(path.read_text(encoding="utf-8"))
        require_indonesian(path, found)
        assert all(foreign_language([sentence]) is None for sentence in found)


def test_that_an_indonesian_article_with_a_long_foreign_quotation_passes() -> None:
    quotation = sentences(FOREIGN["English"])
    article = sentences(INDONESIAN)
    require_indonesian(FILE, [*article, *quotation])
    require_indonesian(FILE, [*quotation, *article])


def test_that_a_foreign_article_with_an_indonesian_quotation_is_refused() -> None:
    article = sentences(FOREIGN["English"]) * 3
    with pytest.raises(LanguageError, match="English"):
        require_indonesian(FILE, [*article, *sentences(INDONESIAN)])


@pytest.mark.parametrize(
    "headline",
    [
        "Kapal Perang Tarsia Tiba",
        "NATO, Uni Eropa, dan G7 Kecam Tarsia",
        "Tarsia vs Numara: Live Streaming Final",
        "Breaking News",
        "12.000",
        "Presiden Harold Finch Kunjungi Port Selwyn Senin Depan",
    ],
)
def test_that_a_short_text_gets_the_benefit_of_the_doubt(headline: str) -> None:
    require_indonesian(FILE, [headline])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The war is over, and the ships are back in the harbour.", "English"),
        ("Война закончилась, корабли вернулись.", "Russian"),
        ("战争结束了，军舰已经返回港口。", "Chinese"),
    ],
)
def test_that_a_short_text_is_refused_only_on_clear_signs(text: str, language: str) -> None:
    with pytest.raises(LanguageError, match=language):
        require_indonesian(FILE, [text])


def test_that_indonesian_names_in_other_scripts_do_no_harm() -> None:
    require_indonesian(FILE, [*sentences(INDONESIAN), "Kapal itu bernama Тарсия (塔尔西亚)."])


@pytest.mark.parametrize("texts", [[], [""], ["* * *", "…"]])
def test_that_an_article_of_which_nothing_is_left_says_so(texts: list[str]) -> None:
    with pytest.raises(LanguageError, match="Nothing was left") as refusal:
        require_indonesian(FILE, texts)
    assert str(FILE) in str(refusal.value)


def test_that_a_list_of_names_and_figures_is_not_taken_for_a_foreign_language() -> None:
    require_indonesian(
        FILE,
        ["1. Arta Wiranata (Numara) 12 menit", "2. Bima Saputra (Tarsia) 14 menit, kedua"] * 4,
    )
