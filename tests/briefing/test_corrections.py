# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Corrections in a briefing: the English that counts, and who says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing_app.briefing.compose import compose as compose_draft
from briefing_app.briefing.drafting import draft_of
from briefing_app.briefing.evidence import TranslationStatus
from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.status import corrected, told
from briefing_app.briefing.typesetting import compile_pdf
from briefing_app.core.briefings import BottomLineOrigin, Draft, dump_briefing, load_briefing
from briefing_app.core.model import Metadata, Sorting
from briefing_app.core.stored import (
    BY_ANALYST,
    Checked,
    Correction,
    CorrectionOrigin,
    StoredArticle,
)
from briefing_app.core.terms import Term, Termbase

from .made_up import JOINT, PACK, all_three, article, compose, dam, settings, summaries, words
from .pdf_facts import PdfFacts, packed, read_back

RIGHT = "A crack of 40 metres was found in the Embung Sari dam on Tuesday night."
WHEN = "2026-03-13T22:10:00+00:00"


def correct(whole: StoredArticle, place: int, text: str, author: str = "A. Wira") -> StoredArticle:
    sentences = list(whole.sentences)
    correction = Correction(text, author, WHEN)
    sentences[place] = replace(sentences[place], correction=correction)
    return replace(whole, sentences=tuple(sentences))


def printed(articles: list[StoredArticle], **changes: object) -> PdfFacts:
    joint = JOINT if len(articles) > 1 else None
    return read_back(compile_pdf(job_for(compose(articles, settings(**changes), joint))))  # type: ignore[arg-type]


def test_that_lines_notes_and_full_text_say_what_the_analyst_wrote() -> None:
    whole = correct(dam(), 0, RIGHT)
    machine = whole.sentences[0].translation.text
    made = compose([whole, *all_three()[1:]], settings(), JOINT)
    texts = [*words(made.bottom_line), *(n.english for n in made.endnotes)]
    assert RIGHT in texts
    assert machine not in texts
    note = next(note for note in made.endnotes if note.english == RIGHT)
    assert note.status is TranslationStatus.CORRECTED
    assert note.correction == Correction(RIGHT, "A. Wira", WHEN)
    row = made.sources[note.source - 1].rows[0]
    assert (row.english, row.status) == (RIGHT, TranslationStatus.CORRECTED)
    others = {row.status for source in made.sources for row in source.rows if row.english != RIGHT}
    assert others == {TranslationStatus.MACHINE}


def test_that_doubts_are_about_the_english_that_is_printed() -> None:
    whole = article(1, [[("Ada 1.200 warga.", "There are 1,200 residents.")]])
    assert not compose([whole], settings()).endnotes[0].doubts
    wrong = compose([correct(whole, 0, "There are 120 residents.")], settings())
    assert wrong.endnotes[0].doubts == wrong.sources[0].rows[0].doubts
    assert wrong.endnotes[0].doubts
    worse = article(1, [[("Ada 1.200 warga.", "There are 12 residents.")]])
    right = compose([correct(worse, 0, "There are 1,200 residents.")], settings())
    assert not right.endnotes[0].doubts


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("A. Wira", "corrected by A. Wira on 13 March 2026 (UTC)"),
        ("", "corrected on 13 March 2026 (UTC)"),
    ],
)
def test_that_a_correction_tells_who_and_when_as_far_as_it_is_known(
    author: str, expected: str
) -> None:
    whole = correct(dam(), 0, RIGHT, author)
    assert told(whole.sentences[0]) == expected
    assert whole.sentences[0].correction is not None
    assert corrected(whole.sentences[0].correction) == expected
    assert told(whole.sentences[1]) == f"machine translated by {PACK}"
    assert told(article(1, [[("Ya.", "Ya.")]], pack="").sentences[0]) == "not translated"
    text = "".join(printed([whole]).pages)
    said = packed(expected[0].upper() + expected[1:])
    # In the endnote of the bottom line's and the summary's line, and in annex B.
    assert text.count(said) == 2
    assert packed(f"{expected[1:]}; before, machine translated by {PACK}.") in text


def test_that_both_states_are_disclosed() -> None:
    made = compose([correct(dam(), 0, RIGHT)], settings())
    assert made.disclosure == (
        f"Machine translated from Indonesian by {PACK}; 1 of 8 sentences was corrected by a "
        "person, the others not checked."
    )
    text = "".join(printed([correct(dam(), 0, RIGHT)]).pages)
    assert packed("1 of 8 sentences") in text
    assert packed(f"Machine translated from Indonesian by {PACK}; not checked by a person.") in text


def test_that_a_briefing_without_full_text_tells_corrections_too() -> None:
    text = "".join(printed([correct(dam(), 0, RIGHT)], full_text=False).pages)
    assert packed("Corrected by A. Wira on 13 March 2026 (UTC); before") in text
    assert packed(RIGHT) in text


def test_that_a_briefing_of_nothing_but_corrections_says_so() -> None:
    whole = article(1, [[("Ada 1.200 warga.", "There are 12 residents.")]])
    made = compose([correct(whole, 0, "There are 1,200 residents.")], settings())
    assert made.disclosure.endswith("; every sentence was corrected by a person.")


def test_that_the_lines_of_an_article_stand_in_the_order_of_its_summary() -> None:
    whole = dam()
    picks = whole.summary.picks[::-1]
    own = whole.with_summary(replace(whole.summary, picks=picks, sorting=Sorting.OWN))
    section = summaries(compose([own], settings(bottom_line="We judge this.")))[0]
    english = {stored.id: stored.english for stored in whole.sentences}
    assert [line.text for line in section.lines] == [english[pick] for pick in picks]


def test_that_a_pinned_first_sentence_is_not_called_the_choice_of_the_machine() -> None:
    whole = dam()
    first = whole.summary.picks[0]
    pinned = whole.with_summary(replace(whole.summary, pinned=(first,)))
    assert compose([whole], settings()).bottom_line_by is BottomLineOrigin.ARTICLE_SUMMARY
    assert compose([pinned], settings()).bottom_line_by is BottomLineOrigin.PINNED
    assert packed("A sentence of the article that the author chose") in printed([pinned]).pages[0]


def dated(published: str, information: str, **origins: str) -> StoredArticle:
    metadata = Metadata(
        title="Retakan",
        outlet="Harian Lintang",
        published=published,
        origins=tuple(sorted(origins.items())),
    )
    whole = article(1, [[("Ada 1.200 warga.", "There are 1,200 residents.")]], metadata=metadata)
    return replace(whole, row=replace(whole.row, information_date=information))


def test_that_the_date_of_information_stands_apart_from_publication_and_import() -> None:
    text = "".join(printed([dated("2026-03-11", "2026-03-09")]).pages)
    for fact in (
        "Date of information9 March 2026 (given by analyst)",
        "Published11 March 2026",
        "Imported14 March 2026 (UTC)",
        "published 11 March 2026·information of 9 March 2026",
    ):
        assert packed(fact) in text, fact


def test_that_without_a_date_of_information_it_is_that_of_publication() -> None:
    text = "".join(printed([dated("2026-03-11", "")]).pages)
    assert packed("Date of information11 March 2026 (date of publication)") in text
    assert packed("information of") not in text
    unknown = "".join(printed([dated("", "")]).pages)
    assert packed("Date of informationNot stated in the file") in unknown
    only = "".join(printed([dated("", "2026-03-09")]).pages)
    assert packed("information of 9 March 2026·Date of publication not stated") in only


def test_that_corrected_metadata_is_told_to_be_corrected() -> None:
    text = "".join(printed([dated("2026-03-11", "", outlet=BY_ANALYST, title="og:title")]).pages)
    assert packed("Harian Lintang (corrected by analyst)") in text
    assert packed("Retakan (told by og:title)") in text


def test_that_a_checked_sentence_says_who_checked_it_instead_of_why_it_is_doubtful() -> None:
    whole = article(1, [[("Ada 1.200 warga.", "There are 12,000 residents.")]], picks=(0,))
    sentences = (replace(whole.sentences[0], checked=Checked("A. Wira", WHEN)),)
    made = compose([replace(whole, sentences=sentences)], settings())
    assert (made.endnotes[0].doubts, made.sources[0].rows[0].doubts) == ((), ())
    facts = printed([replace(whole, sentences=sentences)])
    text = "".join(facts.pages)
    assert "Check:" not in text
    # Bottom line, article, endnote and annex B.
    assert text.lower().count(packed("checked by A. Wira on 13 March 2026").lower()) == 4
    assert packed("not checked by a person") not in text


def test_that_a_correction_from_the_memory_says_so_wherever_it_is_told() -> None:
    whole = dam()
    stored = whole.sentences[0]
    known = Correction(RIGHT, "A. Wira", WHEN, CorrectionOrigin.MEMORY, "Bendungan retak lagi")
    sentences = (replace(stored, correction=known), *whole.sentences[1:])
    whole = replace(whole, sentences=sentences)
    assert compose([whole], settings()).endnotes[0].correction == known
    said = "corrected by A. Wira on 13 March 2026 (UTC), from memory (“Bendungan retak lagi”)"
    # The endnote and annex B.
    assert "".join(printed([whole]).pages).lower().count(packed(said).lower()) == 2


def checked_and_taken() -> tuple[StoredArticle, Draft]:
    """An article whose only sentence is doubtful and was checked, and a briefing of it."""
    whole = article(1, [[("Ada 1.200 warga.", "There are 12,000 residents.")]])
    stored = replace(whole.sentences[0], checked=Checked("A. Wira", WHEN))
    whole = replace(whole, sentences=(stored,))
    return whole, draft_of([whole], settings())


def test_that_a_check_is_told_without_the_article_too() -> None:
    _, draft = checked_and_taken()
    (note,) = compose_draft(load_briefing(dump_briefing(draft)), []).endnotes
    assert (note.checked, note.doubts) == (Checked("A. Wira", WHEN), ())


def test_that_a_check_taken_back_lets_the_doubt_return_and_one_made_later_counts() -> None:
    whole, draft = checked_and_taken()
    plain = replace(whole, sentences=(replace(whole.sentences[0], checked=None),))
    (note,) = compose_draft(draft, [plain]).endnotes
    assert note.checked is None
    assert len(note.doubts) == 1
    (later,) = compose_draft(draft_of([plain], settings()), [whole]).endnotes
    assert (later.checked, later.doubts) == (Checked("A. Wira", WHEN), ())


def test_that_a_check_of_another_english_does_not_count() -> None:
    whole, draft = checked_and_taken()
    other = Correction("There are 1,200 residents.", "B. Sari", WHEN)
    stored = replace(whole.sentences[0], correction=other)
    key = next(iter(draft.citations))
    unchecked = replace(draft.citations[key], checked="", checked_by="")
    (note,) = compose_draft(
        replace(draft, citations={key: unchecked}), [replace(whole, sentences=(stored,))]
    ).endnotes
    assert note.checked is None
    assert len(note.doubts) == 1
    assert note.english == "There are 12,000 residents."


def test_that_a_required_term_that_is_missing_is_a_doubt_with_and_without_the_article() -> None:
    whole = article(1, [[("Korut menutup perbatasan.", "Korut closed the border.")]])
    terms = Termbase([Term(1, "North Korea", ("Korut",))])
    draft = draft_of([whole], settings())
    for articles in ([whole], []):
        (note,) = compose_draft(draft, articles, terms=terms).endnotes
        assert any("North Korea" in doubt for doubt in note.doubts)
    (note,) = compose_draft(draft, [whole]).endnotes
    assert not any("North Korea" in doubt for doubt in note.doubts)
