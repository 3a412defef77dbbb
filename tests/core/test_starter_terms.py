# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import TermsError
from briefing_app.core.starter_terms import COLUMNS, starter_terms
from briefing_app.core.terms import CATEGORIES, Termbase, TermOrigin

if TYPE_CHECKING:
    from pathlib import Path

TERMS = starter_terms()
HEADER = ",".join(COLUMNS)


def test_that_the_starter_has_terms_of_every_kind_but_persons() -> None:
    assert len(TERMS) >= 400
    assert {term.category for term in TERMS} == set(CATEGORIES) - {"person"}
    assert {term.origin for term in TERMS} == {TermOrigin.STARTER}


def test_that_no_form_has_two_english_renderings() -> None:
    by_form = defaultdict(set)
    for term in TERMS:
        for form in term.forms:
            by_form[form.casefold()].add(term.english)
    assert {form: english for form, english in by_form.items() if len(english) > 1} == {}


def test_that_nothing_stands_twice_in_a_term() -> None:
    for term in TERMS:
        assert len(set(term.forms)) == len(term.forms), term
        assert len(set(term.renderings)) == len(term.renderings), term
        assert all(text == " ".join(text.split()) for text in (*term.forms, *term.renderings))


def test_that_every_form_finds_its_own_term_and_nothing_else() -> None:
    termbase = Termbase(TERMS)
    for term in TERMS:
        for form in term.forms:
            source = f"Menurut laporan {form} kemarin."
            matches = termbase.matches(source)
            assert [(m.term, source[m.start : m.end]) for m in matches] == [(term, form)]


def test_that_every_rendering_passes_the_check_of_its_term() -> None:
    for term in TERMS:
        for rendering in term.renderings:
            assert term.is_in(f"They said {rendering} today."), (term, rendering)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Menlu Retno bertemu Menhan Korsel.", ["foreign minister", "defense minister"]),
        ("Menlu AS dan Menlu Inggris", ["US Secretary of State", "British Foreign Secretary"]),
        ("Kapolri dan Panglima TNI", ["National Police Chief", "TNI Commander"]),
        ("Bahasa Inggris di Laut China Selatan", ["English", "South China Sea"]),
        ("Sekjen PBB di Dewan Keamanan PBB", ["UN Secretary-General", "UN Security Council"]),
        ("Kiper AS Roma itu", ["AS Roma"]),
        ("Ia bin Salman, as roda, hams", []),
    ],
)
def test_that_common_phrases_are_read_as_meant(source: str, wanted: list[str]) -> None:
    found = [match.term.english for match in Termbase(TERMS).matches(source)]
    assert found[: len(wanted)] == wanted
    assert bool(found) == bool(wanted)


@pytest.mark.parametrize(
    ("table", "line", "cause"),
    [
        ("", 1, "columns"),
        ("english,forms\n", 1, "columns"),
        (f"{HEADER}\nChina,Tiongkok,,place,yes\n", 2, "5 columns"),
        (f"{HEADER}\nChina,Tiongkok,,country,yes,\n", 2, "category"),
        (f"{HEADER}\nChina,Tiongkok,,place,maybe,\n", 2, "yes nor no"),
        (f"{HEADER}\nChina,Tiongkok,,place,yes,\nPeru,,,place,yes,\n", 3, "form"),
        (f"{HEADER}\nChina,Tiongkok|,,place,yes,\n", 2, "letter"),
        (f'{HEADER}\n"China,Tiongkok,,place,yes,\n', 2, "end of data"),
    ],
)
def test_that_a_wrong_table_is_refused_with_its_line(
    tmp_path: Path, table: str, line: int, cause: str
) -> None:
    file = tmp_path / "terms.csv"
    file.write_text(table, encoding="utf-8")
    with pytest.raises(TermsError) as raised:
        starter_terms(file)
    assert raised.value.subject == str(file)
    assert f"Line {line} " in raised.value.cause
    assert cause in raised.value.cause


def test_that_a_table_that_is_not_there_or_not_utf_8_is_refused(tmp_path: Path) -> None:
    for file in (tmp_path / "none.csv", tmp_path / "latin.csv"):
        if file.name == "latin.csv":
            file.write_bytes(b"\xff\xfe\xe9")
        with pytest.raises(TermsError, match="cannot be read"):
            starter_terms(file)
