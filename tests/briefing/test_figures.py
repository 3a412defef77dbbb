# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The table of figures of a briefing: what it says, and that every figure leads to its evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing.drafting import ARTICLES
from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.typesetting import compile_pdf
from briefing_app.core.ledger import FigureDecision, make_ledger
from briefing_app.core.model import Metadata

from .made_up import JOINT, all_three, article, compose, ledger_of, settings
from .pdf_facts import PdfFacts, packed, read_back

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing
    from briefing_app.core.stored import StoredArticle


def rivals() -> list[StoredArticle]:
    """Two more articles, which do not agree on how many soldiers came."""
    told = (
        (4, "Kabar Tepi", "3.000", "3,000", "Rini"),
        (5, "Suara Hilir", "2.000", "2,000", "Bayu"),
    )
    return [
        article(
            number,
            [
                [
                    (
                        f"{who} mengatakan {figure} tentara dikirim ke tanggul.",
                        f"{who} said {english} soldiers were sent to the levee.",
                    )
                ]
            ],
            picks=(),
            metadata=Metadata(outlet=outlet, published="2026-03-12"),
        )
        for number, outlet, figure, english, who in told
    ]


def with_figures(
    articles: list[StoredArticle], decisions: tuple[FigureDecision, ...] = (), **more: str
) -> Briefing:
    ledger = make_ledger(articles, decisions)
    return compose(articles, settings(**more, figures=True), JOINT, ledger)


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return with_figures([*all_three(), *rivals()])


@pytest.fixture(scope="module")
def facts(briefing: Briefing) -> PdfFacts:
    return read_back(compile_pdf(job_for(briefing)))


def test_that_a_group_says_range_standing_and_conflict(briefing: Briefing) -> None:
    group = ledger_of(briefing).groups[0]
    assert (group.title, group.range) == ("Soldiers, sent", "2,000–3,000")
    assert group.standing == "Proposed as the same claim; 2 origins in 2 articles."
    assert group.conflicts == (
        "3,000 (Rini, 12 March 2026) and 2,000 (Bayu, 12 March 2026) cannot both be true.",
    )
    assert [(row.amount, row.speaker) for row in group.rows] == [
        ("3,000", "Rini"),
        ("2,000", "Bayu"),
    ]


def test_that_every_figure_has_the_endnote_of_its_sentence(briefing: Briefing) -> None:
    rows = [row for group in ledger_of(briefing).groups for row in group.rows]
    assert len(rows) > 5
    for row in rows:
        assert briefing.endnotes[row.line.note - 1].english == row.line.text
    assert [note.number for note in briefing.endnotes] == list(range(1, len(briefing.endnotes) + 1))


def test_that_a_sentence_quoted_before_keeps_its_endnote(briefing: Briefing) -> None:
    assert list(dict.fromkeys(briefing.uses)) == sorted(set(briefing.uses))
    assert len({note.key for note in briefing.endnotes}) == len(briefing.endnotes)


def test_that_the_table_is_printed_with_its_conflict_in_words(facts: PdfFacts) -> None:
    everything = "".join(facts.pages)
    for said in (
        "Soldiers, sent",
        "2,000–3,000",
        "Possible conflict: 3,000 (Rini, 12 March 2026) and 2,000 (Bayu, 12 March 2026) cannot "
        "both be true.",
        "Stated once",
        "about 12,000",
        "As stated",
    ):
        assert packed(said) in everything


def test_that_figure_and_endnote_lead_to_each_other(briefing: Briefing, facts: PdfFacts) -> None:
    page = next(n for n, text in enumerate(facts.pages) if packed("Possible conflict:") in text)
    for row in ledger_of(briefing).groups[0].rows:
        marks = [link for link in facts.links if link.words == str(row.line.note)]
        # In the table, in annex B, and at the note itself, which leads back to the table.
        assert len(marks) == 3
        assert page in {link.target_page for link in marks}


def test_that_the_analysts_decision_is_printed() -> None:
    articles = rivals()
    (group,) = make_ledger(articles).groups
    first, second = sorted(entry.place for entry in group.entries)
    decided = FigureDecision(first, second, no_conflict=True, note="Two shifts.")
    briefing = compose(articles, settings(figures=True), None, make_ledger(articles, [decided]))
    assert ledger_of(briefing).groups[0].conflicts == ()
    everything = "".join(read_back(compile_pdf(job_for(briefing))).pages)
    assert packed("Not a conflict: Two shifts.") in everything
    assert packed("Possible conflict") not in everything


def test_that_a_figure_that_differs_is_marked_in_the_table() -> None:
    (first, _) = rivals()
    stored = first.sentences[0]
    wrong = replace(stored.translation, text="Rini said 30,000 soldiers were sent to the levee.")
    first = replace(first, sentences=(replace(stored, translation=wrong),))
    briefing = compose([first], settings(figures=True), None, make_ledger([first]))
    (row,) = ledger_of(briefing).single
    assert row.difference
    page = next(
        text
        for text in read_back(compile_pdf(job_for(briefing))).pages
        if packed("Each stated once") in text
    )
    assert packed(f"Check: {row.difference}") in page


def test_that_articles_without_quantities_say_so() -> None:
    bare = article(1, [[("Sekolah diliburkan.", "Schools are closed.")]])
    briefing = compose([bare], settings(figures=True), None, make_ledger([bare]))
    everything = "".join(read_back(compile_pdf(job_for(briefing))).pages)
    assert packed("The articles state no quantity.") in everything


def test_that_without_the_table_nothing_changes() -> None:
    plain = compose(all_three(), settings(), JOINT)
    assert [section.heading for section in plain.sections][-1] == ARTICLES
    assert compose(all_three(), settings(), JOINT, make_ledger(all_three())) == plain
