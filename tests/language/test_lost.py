# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from briefing_app.core.terms import Term, Termbase
from briefing_app.language.lost import lost

SOURCE = "Kemarin sore Presiden Zelvarin bertemu dengan utusan baru dari Holmstrand di Jerman."


@pytest.mark.parametrize(
    ("english", "wanted"),
    [
        ("Yesterday President Zelvarin met envoys of Holmstrand in Germany.", []),
        ("Yesterday President Zelvrin met envoys of Holmstrand in Germany.", ["Zelvarin"]),
        ("Yesterday the president met envoys of Holmsand in Germany.", ["Holmstrand", "Zelvarin"]),
        ("Yesterday President Zelvarin met envoys of Holmstrand in Gemany.", []),
    ],
)
def test_that_names_are_asked_for_that_the_translation_garbles_or_loses(
    english: str, wanted: list[str]
) -> None:
    found = list(lost(SOURCE, english, Termbase()))
    assert [(term.english, term.forms) for term in found] == [(one, (one,)) for one in wanted]


def test_that_a_name_inside_a_term_is_not_asked_for() -> None:
    terms = Termbase([Term(english="President Z.", forms=("Presiden Zelvarin",))])
    english = "Yesterday President Z. met envoys of Holmstrand in Germany."
    assert list(lost(SOURCE, english, terms)) == []


@pytest.mark.parametrize(
    ("source", "english", "wanted"),
    [
        ("Warganya 5.000.000 jiwa.", "It has 5,000,500 people.", [("5.000.000", "5,000,000")]),
        ("Jaraknya 220 km dari kota.", "It is 20 km from the city.", [("220", "220")]),
        ("Ekonomi tumbuh 2,5 persen.", "The economy grew 3.5 per cent.", [("2,5", "2.5")]),
        ("Dananya Rp 950 miliar.", "The fund has Rp 900 billion.", [("950", "950")]),
        ("Dananya Rp 950 miliar.", "The fund has Rp 0.95 trillion.", []),
        ("Rapat mulai pukul 14.30.", "The meeting starts at 14:50.", []),
        ("Dua belas orang tewas.", "Thirteen people died.", []),
        ("Harga beras naik.", "Rice is 12 per cent dearer.", []),
    ],
)
def test_that_a_lost_figure_is_asked_for_as_english_writes_it(
    source: str, english: str, wanted: list[tuple[str, str]]
) -> None:
    found = list(lost(source, english, Termbase()))
    assert [(*term.forms, term.english) for term in found] == wanted
