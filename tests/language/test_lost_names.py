# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from briefing_app.core.terms import Term, Termbase
from briefing_app.language.lost_names import lost_names

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
    found = list(lost_names(SOURCE, english, Termbase()))
    assert [(term.english, term.forms) for term in found] == [(one, (one,)) for one in wanted]


def test_that_a_name_inside_a_term_is_not_asked_for() -> None:
    terms = Termbase([Term(english="President Z.", forms=("Presiden Zelvarin",))])
    english = "Yesterday President Z. met envoys of Holmstrand in Germany."
    assert list(lost_names(SOURCE, english, terms)) == []
