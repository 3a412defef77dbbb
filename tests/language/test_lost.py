# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from briefing_app.core.terms import Term, Termbase
from briefing_app.language.lost import lost, may_render

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
    assert [(one.term.english, one.term.forms) for one in found] == [
        (one, (one,)) for one in wanted
    ]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Kemarin wakil presiden Kamerun tiba di Paris.", "Cameroon's vice president arrived."),
        ("Naskah itu ditulis dalam bahasa Ibrani kuno.", "It is in ancient Hebrew."),
        ("Kemarin menteri dari Papua Nugini tiba.", "A minister from Papua New Guinea came."),
    ],
)
def test_that_a_name_that_english_writes_otherwise_is_not_asked_for(
    source: str, english: str
) -> None:
    assert [one for one in lost(source, english, Termbase()) if one.term.english != "Paris"] == []


def test_that_a_name_is_sure_if_something_like_it_is_left() -> None:
    source = "Kemarin utusan Zelvarin dan utusan Holmstrand tiba di Vientiane."
    english = "Yesterday envoys of Zelvrin arrived."
    found = {one.term.english: one.sure for one in lost(source, english, Termbase())}
    assert found == {"Zelvarin": True, "Holmstrand": False, "Vientiane": False}


@pytest.mark.parametrize(
    ("word", "may"), [("Hebrew", True), ("Zelvrin", False), ("Jakarta", False), ("", False)]
)
def test_that_a_known_english_word_that_the_source_has_not_may_render_a_name(
    word: str, may: bool
) -> None:
    assert may_render(word, "Naskah Ibrani itu disimpan di Jakarta.") is may


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
        ("Dua belas orang tewas.", "Thirteen people died.", [("dua belas", "12")]),
        ("Tim itu punya empat pemain baru.", "The team has 14 new players.", [("empat", "four")]),
        ("Dananya dua juta rupiah.", "The fund has 3 million rupiah.", []),
        ("Lima persen warga pergi.", "Six per cent of the residents left.", []),
        ("Harga beras naik.", "Rice is 12 per cent dearer.", []),
        ("Sekitar 10,000 orang datang.", "About 1,000 people came.", []),
        ("Pertemuan ke-22 dibuka.", "The 20th meeting was opened.", [("22", "22nd")]),
        ("Pertemuan ke-113 dibuka.", "The 103rd meeting was opened.", [("113", "113th")]),
        ("Perang itu terjadi pada 1240-an.", "The war was in 1340.", [("1240", "1240s")]),
        ("Pandemi Covid-19 mereda.", "The coronavirus pandemic eases.", []),
    ],
)
def test_that_a_lost_figure_is_asked_for_as_english_writes_it(
    source: str, english: str, wanted: list[tuple[str, str]]
) -> None:
    found = list(lost(source, english, Termbase()))
    assert [(*one.term.forms, one.term.english) for one in found] == wanted
