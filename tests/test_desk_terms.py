# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The terms of the library that is open reach whatever translates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app import pipeline
from briefing_app.core.model import PackInfo, Removed, Translation
from briefing_app.core.progress import ignore
from briefing_app.core.terms import Term, Termbase
from briefing_app.workshop import Workshop
from tests.library.articles import article_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.core.progress import Report

TERMS = Termbase([Term(english="North Korea", forms=("Korut",))])


class Asked:
    """A translator that remembers which terms it was asked for."""

    pack = PackInfo("starter", "1.0", "id", "en", "ab" * 32, 1, "bundled")

    def __init__(self) -> None:
        self.terms: Termbase | None = None

    @property
    def batch_characters(self) -> int:
        return 1_000

    def translate(
        self,
        texts: Sequence[str],
        *,
        terms: Termbase | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        self.terms = terms
        return [Translation("English.", -0.1, self.pack.identity) for _ in texts]


def test_that_the_tools_have_the_terms_of_the_moment(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "packs")
    assert workshop.tools().terms is None
    workshop.use_terms(TERMS)
    assert workshop.tools().terms is TERMS


def test_that_a_restored_piece_is_translated_with_the_terms() -> None:
    translator, article = Asked(), article_of([("Korut diam.", "x")])
    pipeline.restore(article.document, Removed(0, 11, 0, "x"), translator, terms=TERMS)
    assert translator.terms is TERMS
