# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names that a translation garbles or loses, as terms that it must have.

A small model spells each name anew, and one that it has not seen comes out wrong: "Masschets" for
Massachusetts. English writes most such names as the source does, so they can be asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.exonyms import EXONYMS
from briefing_app.core.doubts.wording import compare_wording
from briefing_app.core.doubts.words import fold
from briefing_app.core.terms import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.terms import Termbase


def lost_names(source: str, english: str, terms: Termbase) -> Iterator[Term]:
    """Yield the names of a source that its translation has not, to be written as they stand.

    Names that English writes otherwise (`EXONYMS`: Jerman, Luksemburg) are left to the model, and
    so are those inside a term, whose English is required.

    Args:
        source: An Indonesian sentence.
        english: Its English.
        terms: The terms that are required.
    """
    wording = compare_wording(source, english, terms)
    for name in (*(name for name, _ in wording.garbled), *wording.missing):
        if fold(name) not in EXONYMS:
            yield Term(english=name, forms=(name,))
