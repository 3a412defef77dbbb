# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import time

import pytest

from briefing_app.core.terms import Term, Termbase, TermOrigin

TERMS = (
    Term(english="North Korea", forms=("Korea Utara", "Korut"), accepted=("DPRK", "North Korean")),
    Term(english="Korea", forms=("Korea",)),
    Term(english="prime minister", forms=("perdana menteri", "PM")),
    Term(english="foreign minister", forms=("menteri luar negeri", "Menlu")),
    Term(english="minister", forms=("menteri",)),
    Term(english="Indonesian National Armed Forces", forms=("TNI",), accepted=("TNI",)),
    Term(english="United Nations", forms=("Perserikatan Bangsa-Bangsa", "PBB"), accepted=("UN",)),
    Term(english="United States", forms=("Amerika Serikat", "AS"), accepted=("US", "American")),
    Term(english="ceasefire", forms=("gencatan senjata",)),
    Term(english="Qur'an", forms=("Al-Qur'an",)),
)
TERMBASE = Termbase(TERMS)


def found(source: str, termbase: Termbase = TERMBASE) -> list[tuple[str, str]]:
    """Return each match as the characters of the source and the required English."""
    matches = termbase.matches(source)
    return [(source[match.start : match.end], match.term.english) for match in matches]


def forms(source: str) -> list[str]:
    return [form for form, _ in found(source)]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Prajurit TNI tiba.", ["TNI"]),
        ("Prajurit tni tiba.", []),
        ("Prajurit Tni tiba.", []),
        ("Ia bekerja sebagai guru, as roda patah, As juga.", []),
        ("Pemerintah AS menolak.", ["AS"]),
    ],
)
def test_that_an_abbreviation_is_found_in_capitals_only(source: str, wanted: list[str]) -> None:
    assert forms(source) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Kabar dari Korut.", ["Korut"]),
        ("KABAR DARI KORUT", ["KORUT"]),
        ("kabar dari korut", []),
        ("Kabar dari Korea utara", ["Korea"]),
    ],
)
def test_that_a_name_is_found_with_its_capitals_or_all_in_capitals(
    source: str, wanted: list[str]
) -> None:
    assert forms(source) == wanted


@pytest.mark.parametrize(
    "form", ["gencatan senjata", "Gencatan senjata", "Gencatan Senjata", "GENCATAN SENJATA"]
)
def test_that_a_term_in_small_letters_is_found_in_any_case(form: str) -> None:
    assert forms(f"Soal {form} itu.") == [form]


def test_that_a_headline_in_capitals_has_no_abbreviations() -> None:
    assert forms("PERDANA MENTERI KORUT AS PM BICARA") == ["PERDANA MENTERI", "KORUT"]
    assert forms("TNI AS") == ["TNI", "AS"]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Menterinya datang.", ["Menteri"]),
        ("Menteriku, menterimu, menterilah.", ["Menteri", "menteri", "menteri"]),
        ("Menteripun; menterikah; menterinyalah.", ["Menteri", "menteri", "menteri"]),
        ("Gencatan senjatanya gagal.", ["Gencatan senjata"]),
        ("Pasukan PBB-nya dan PBBnya", ["PBB", "PBB"]),
        ("Pasukan PBBNYA", []),
        ("Gencatannya senjata", []),
    ],
)
def test_that_clitics_are_left_out_of_the_match(source: str, wanted: list[str]) -> None:
    assert forms(source) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Para menteri-menteri hadir.", ["menteri-menteri"]),
        ("Menteri-menterinya hadir.", ["Menteri-menteri"]),
        ("Menteri-menteri luar negeri hadir.", ["Menteri-menteri luar negeri"]),
        ("Poros AS-AS itu", ["AS", "AS"]),
    ],
)
def test_that_a_doubled_word_in_small_letters_is_one_match(source: str, wanted: list[str]) -> None:
    assert forms(source) == wanted


@pytest.mark.parametrize(
    "form",
    [
        "Perserikatan Bangsa-Bangsa",
        "Perserikatan Bangsa Bangsa",
        "Perserikatan\nBangsa-\nBangsa",
        "Perserikatan  Bangsa‑Bangsa",
        "PERSERIKATAN BANGSA-BANGSA",
    ],
)
def test_that_spaces_line_breaks_and_hyphens_stand_for_each_other(form: str) -> None:
    assert forms(f"Piagam {form} berlaku.") == [form]


def test_that_other_signs_part_the_words_of_a_form() -> None:
    assert forms("Ia bicara soal gencatan. Senjata itu, gencatan, senjata.") == []


def test_that_curly_and_straight_apostrophes_are_the_same() -> None:
    assert forms("Ayat Al-Qur’an dan Al-Qur'an") == ["Al-Qur’an", "Al-Qur'an"]


def test_that_the_longest_match_wins_and_leaves_the_rest() -> None:
    assert found("Perdana Menteri Korea Utara menemui menteri luar negeri Korea.") == [
        ("Perdana Menteri", "prime minister"),
        ("Korea Utara", "North Korea"),
        ("menteri luar negeri", "foreign minister"),
        ("Korea", "Korea"),
    ]


def test_that_of_overlapping_matches_the_longer_one_counts_even_if_it_starts_later() -> None:
    termbase = Termbase(
        [Term(english="a", forms=("satu dua",)), Term(english="b", forms=("dua tiga empat",))]
    )
    assert found("Satu dua tiga empat", termbase) == [("dua tiga empat", "b")]


@pytest.mark.parametrize(
    "source",
    [
        "ASEAN, TNIAD, Koreanisasi, kementerian",
        "Ikuti @TNI dan #TNI dan TNI_AD dan info@TNI",
        "Lihat www.TNI.mil atau TNI.id",
    ],
)
def test_that_nothing_is_found_inside_words_or_addresses(source: str) -> None:
    assert forms(source) == []


def test_that_a_term_is_found_beside_a_hyphen_or_stroke_and_at_the_edges() -> None:
    assert forms("AS-Korut/TNI, non-PBB. AS.") == ["AS", "Korut", "TNI", "PBB", "AS"]


def test_that_the_analysts_term_wins_over_others_with_the_same_form() -> None:
    starter = Term(english="China", forms=("Tiongkok",), origin=TermOrigin.STARTER)
    imported = Term(english="PRC", forms=("Tiongkok",), origin=TermOrigin.IMPORT)
    own = Term(english="mainland China", forms=("Tiongkok",), origin=TermOrigin.ANALYST)
    for order in ([starter, imported, own], [own, starter, imported]):
        assert found("Ke Tiongkok", Termbase(order)) == [("Tiongkok", "mainland China")]
    assert found("Ke Tiongkok", Termbase([imported, starter])) == [("Tiongkok", "PRC")]


def test_that_an_extended_termbase_has_both_terms_and_the_first_stays_as_it_was() -> None:
    own = Termbase([Term(english="Korea", forms=("Korea",))])
    both = own.extended([Term(english="South Korea", forms=("Korea Selatan",))])
    source = "Korea dan Korea Selatan"
    assert found(source, both) == [("Korea", "Korea"), ("Korea Selatan", "South Korea")]
    assert found(source, own) == [("Korea", "Korea"), ("Korea", "Korea")]
    assert len(both) == 2
    assert own.extended([]) is own


def test_that_a_further_term_of_the_same_origin_and_form_does_not_win() -> None:
    own = Termbase([Term(english="Korea", forms=("Korea",))])
    other = Term(english="Corea", forms=("Korea",))
    assert found("Korea", own.extended([Term(english="Japan", forms=("Jepang",)), other])) == [
        ("Korea", "Korea")
    ]


def test_that_the_later_of_two_equal_terms_wins() -> None:
    first, second = (Term(english=text, forms=("Tiongkok",)) for text in ("China", "PRC"))
    assert found("Ke Tiongkok", Termbase([first, second])) == [("Tiongkok", "PRC")]


def test_that_a_term_not_enforced_is_found_but_never_missing() -> None:
    shown = Term(english="AS Roma", forms=("AS Roma",), enforced=False)
    termbase = Termbase([*TERMS, shown])
    assert found("Klub AS Roma", termbase) == [("AS Roma", "AS Roma")]
    assert termbase.missing("Klub AS Roma", "The club") == ()


@pytest.mark.parametrize(
    "english",
    [
        "The United Nations agreed.",
        "the united nations agreed.",
        "The United\u00a0Nations' envoy",
        "A UN envoy",
        "The U.N. envoy",
        "The UN's envoy",
        "a United-Nations-led force",
    ],
)
def test_that_case_hyphen_possessive_and_full_stops_pass(english: str) -> None:
    assert TERMBASE.missing("Utusan PBB", english) == ()


@pytest.mark.parametrize(
    ("required", "english"),
    [
        ("foreign minister", "Two Foreign Ministers met."),
        ("secretary-general", "The secretaries-general met."),
        ("secretary-general", "The Secretary General met."),
        ("elections", "The election was held."),
        ("embassy", "Both embassies were closed."),
        ("spokesman", "The spokesmen answered."),
        ("crisis", "Two crises at once"),
        ("Ministry of the Interior", "the Ministry of Interior"),
        ("Ministry of Interior", "the Ministry of the Interior"),
        ("the Netherlands", "Dutch and Netherlands troops"),
        ("attaché", "the defence attache's office"),
        ("Côte d'Ivoire", "in Cote d’Ivoire"),
        ("US", "US-led"),
        ("policy", "policies"),
    ],
)
def test_that_number_articles_and_accents_pass(required: str, english: str) -> None:
    assert Term(english=required, forms=("x",)).is_in(english)


@pytest.mark.parametrize(
    ("required", "english"),
    [
        ("US", "It told us so."),
        ("WHO", "The man who came"),
        ("UN", "UNESCO said"),
        ("minister", "administered by the ministry"),
        ("foreign minister", "the foreign and other ministers"),
        ("North Korea", "north of Korea"),
        ("ceasefire", ""),
    ],
)
def test_that_other_words_do_not_pass(required: str, english: str) -> None:
    assert not Term(english=required, forms=("x",)).is_in(english)


def test_that_what_is_missing_is_told_once_in_the_order_of_the_source() -> None:
    source = "AS dan PBB menekan Korut, kata AS; PBB diam."
    missing = TERMBASE.missing(source, "They pressed the DPRK.")
    assert [(source[m.start : m.end], m.start) for m in missing] == [("AS", 0), ("PBB", 7)]
    assert TERMBASE.missing(source, "The US and the UN pressed North Korea.") == ()


def test_that_a_termbase_without_terms_finds_nothing() -> None:
    empty = Termbase()
    assert not empty
    assert empty.matches("AS dan PBB") == ()
    assert empty.missing("AS dan PBB", "") == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"english": "China"},
        {"english": " ", "forms": ("Tiongkok",)},
        {"english": "China", "forms": ("-",)},
        {"english": "China", "forms": ("Tiongkok",), "accepted": ("…",)},
    ],
)
def test_that_a_term_that_can_never_be_found_or_checked_is_refused(
    wrong: dict[str, str | tuple[str, ...]],
) -> None:
    with pytest.raises(ValueError, match=r"form|letter"):
        Term(**wrong)  # type: ignore[arg-type]


def test_that_time_depends_on_the_text_and_not_on_the_number_of_terms() -> None:
    """Ten thousand terms may cost at most four times what ten do."""
    many = Termbase(
        [*TERMS, *(Term(english=f"e{n}", forms=(f"istilah{n} kedua",)) for n in range(10_000))]
    )
    text = "Perdana Menteri Korea Utara bertemu Menlu AS di markas PBB soal gencatan senjata. " * 40

    def seconds(termbase: Termbase) -> float:
        times = []
        for _ in range(5):
            start = time.thread_time()
            termbase.matches(text)
            times.append(time.thread_time() - start)
        return min(times)

    assert seconds(many) < 4 * seconds(TERMBASE)


def test_that_time_grows_no_faster_than_the_text() -> None:
    """Eight times the matches may take at most twenty times as long."""

    def seconds(times: int) -> float:
        text = "AS-Korut menteri-menteri " * times
        taken = []
        for _ in range(3):
            start = time.thread_time()
            assert len(TERMBASE.matches(text)) == 3 * times
            taken.append(time.thread_time() - start)
        return min(taken)

    assert seconds(4000) < 20 * seconds(500)
