# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The rules of composing: every line has its evidence, every sentence one endnote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.compose import LONGEST
from briefing_app.briefing.evidence import TranslationStatus
from briefing_app.core.briefings import BottomLineOrigin
from briefing_app.core.cleaning import RULES
from briefing_app.core.errors import ExportError
from briefing_app.core.model import BlockKind, JointSummary, Metadata

from .made_up import (
    JOINT,
    PACK,
    across,
    all_three,
    article,
    compose,
    dam,
    ferry,
    gauges,
    notes,
    settings,
    summaries,
    words,
)

if TYPE_CHECKING:
    from briefing_app.core.stored import StoredArticle


@st.composite
def selections(
    draw: st.DrawFn,
) -> tuple[list[StoredArticle], JointSummary | None, str]:
    """Draw articles with any summaries, a joint summary of them or none, a bottom line."""
    articles = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        lengths = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
        paragraphs = [
            [(f"Kalimat {p} {s}.", f"Sentence {number} {p} {s}.") for s in range(length)]
            for p, length in enumerate(lengths)
        ]
        picks = draw(st.lists(st.integers(0, sum(lengths) - 1), unique=True))
        articles.append(article(number, paragraphs, picks=tuple(sorted(picks))))
    every = [(a.row.id, stored.id) for a in articles for stored in a.sentences]
    joint = draw(
        st.none()
        | st.lists(st.sampled_from(every), unique=True, max_size=6).map(
            lambda picks: JointSummary(len(picks), tuple(picks))
        )
    )
    return articles, joint, draw(st.sampled_from(["", "We judge this.\nAnd that."]))


@given(selections())
def test_that_every_line_leads_to_a_note_and_every_note_to_its_sentence(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, written = selection
    made = compose(articles, settings(bottom_line=written), joint)
    by_hash = {chosen.row.sha256: chosen for chosen in articles}
    for note in made.endnotes:
        chosen = by_hash[made.sources[note.source - 1].sha256]
        assert note.place is not None
        stored = chosen.sentences[note.place.sentence - 1]
        assert (note.original, note.english) == (stored.sentence.text, stored.translation.text)
        assert chosen.document.text[note.place.start : note.place.end] == note.original
    for summary in summaries(made):
        for line in summary.lines:
            assert line.text == made.endnotes[line.note - 1].english
    if not written:
        said = [made.endnotes[number - 1].english for number in notes(made.bottom_line)]
        assert words(made.bottom_line) == said


@given(selections())
def test_that_notes_are_numbered_in_order_of_appearance_and_one_a_sentence(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, written = selection
    made = compose(articles, settings(bottom_line=written), joint)
    assert list(dict.fromkeys(made.uses)) == list(range(1, len(made.endnotes) + 1))
    assert [note.number for note in made.endnotes] == list(range(1, len(made.endnotes) + 1))
    assert len({note.key for note in made.endnotes}) == len(made.endnotes)


@given(selections())
def test_that_nothing_chosen_is_lost(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, written = selection
    made = compose(articles, settings(bottom_line=written), joint)
    own = summaries(made)
    assert len(made.sources) == len(articles)
    for summary, chosen in zip(own[-len(articles) :], articles, strict=True):
        english = {stored.id: stored.english for stored in chosen.sentences}
        assert [line.text for line in summary.lines] == [english[p] for p in chosen.summary.picks]
        assert made.sources[summary.sources[0] - 1].sha256 == chosen.row.sha256
    if joint:
        numbers = across(made) if written else [*notes(made.bottom_line), *across(made)]
        stored = {(a.row.id, s.id): s.english for a in articles for s in a.sentences}
        if joint.picks:
            said = [made.endnotes[number - 1].english for number in numbers]
            assert said == [stored[pick] for pick in joint.picks]


@given(selections())
def test_that_annex_b_holds_every_sentence_and_marks_the_quoted_ones(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, _ = selection
    made = compose(articles, settings(), joint)
    by_hash = {chosen.row.sha256: chosen for chosen in articles}
    for source in made.sources:
        chosen = by_hash[source.sha256]
        assert [row.original for row in source.rows] == [s.sentence.text for s in chosen.sentences]
        assert [row.english for row in source.rows] == [
            s.translation.text for s in chosen.sentences
        ]
        assert [row.place.sentence for row in source.rows] == list(range(1, len(source.rows) + 1))
    marked = {row.note for source in made.sources for row in source.rows if row.note}
    assert marked == {note.number for note in made.endnotes}


def test_that_annex_b_can_be_left_out() -> None:
    made = compose(all_three(), settings(full_text=False))
    assert not made.full_text
    assert all(source.rows == () for source in made.sources)


def test_that_the_authors_bottom_line_comes_first_and_takes_nothing_from_the_summary() -> None:
    made = compose(all_three(), settings(bottom_line=" The dam holds. \n\n It may not. "), JOINT)
    assert made.bottom_line_by is BottomLineOrigin.AUTHOR
    assert words(made.bottom_line) == ["The dam holds.", "It may not."]
    assert len(across(made)) == len(JOINT.picks)


def test_that_an_extracted_bottom_line_is_labelled_and_not_repeated_in_the_summary() -> None:
    made = compose(all_three(), settings(), JOINT)
    assert made.bottom_line_by is BottomLineOrigin.JOINT_SUMMARY
    assert notes(made.bottom_line) == [1, 2]
    assert across(made) == [3, 4, 5]


def test_that_a_single_article_gives_its_first_line_as_bottom_line() -> None:
    made = compose([dam()], settings())
    assert made.bottom_line_by is BottomLineOrigin.ARTICLE_SUMMARY
    first = summaries(made)[0].lines[0]
    assert (words(made.bottom_line), notes(made.bottom_line)) == ([first.text], [first.note])
    assert across(made) == []


def test_that_a_briefing_without_any_chosen_sentence_cites_nothing() -> None:
    made = compose([ferry()], settings())
    assert made.bottom_line == ()
    assert made.uses == ()
    assert made.endnotes == ()


def test_that_what_the_file_does_not_tell_is_said_and_not_guessed() -> None:
    source = compose([ferry()], settings()).sources[0]
    for fact in (source.headline, source.outlet, source.author, source.published, source.url):
        assert not fact.known
        assert fact.text.endswith("not stated in the file")
    assert source.headline_english == "berita_03.txt"


def test_that_what_told_a_fact_comes_along() -> None:
    source = compose([dam()], settings()).sources[0]
    assert (source.outlet.text, source.outlet.told_by) == ("Harian Lintang", "og:site_name")
    assert source.published.text == "11 March 2026, 05:40 (UTC+07:00)"
    assert source.imported == "14 March 2026 (UTC)"


def test_that_removed_pieces_are_counted_by_rule_without_the_restored_ones() -> None:
    chosen = dam()
    first, *others = chosen.removed
    source = compose(
        [replace(chosen, removed=(replace(first, restored=True), *others))], settings()
    ).sources[0]
    counted = {rule.rule: rule.count for rule in source.removed}
    assert counted == {others[0].piece.rule: 1, others[1].piece.rule: 1}
    assert {rule.explanation for rule in source.removed} <= {*RULES.values(), ""}
    assert source.restored == 1


def test_that_a_place_counts_paragraphs_sentences_and_pages_as_they_are_printed() -> None:
    made = compose([gauges()], settings())
    places = [row.place for row in made.sources[0].rows]
    assert [(p.paragraph, p.sentence, p.page) for p in places] == [
        (1, 1, 1),
        (1, 2, 1),
        (2, 3, 1),
        (2, 4, 2),
        (2, 5, 2),
    ]


def test_that_headings_of_an_article_are_known_as_such() -> None:
    chosen = dam()
    rows = compose([chosen], settings()).sources[0].rows
    assert [row.heading for row in rows] == [
        stored.sentence.kind is BlockKind.HEADING for stored in chosen.sentences
    ]
    assert sum(row.heading for row in rows) == 1


def test_that_each_pack_is_disclosed_once() -> None:
    second = article(4, [[("Satu.", "One.")]], pack="other-id_en 2.0 (abcdef012345)")
    made = compose([dam(), gauges(), second], settings())
    assert made.disclosure.count(PACK) == 1
    assert "other-id_en 2.0 (abcdef012345)" in made.disclosure
    assert "not checked by a person" in made.disclosure
    assert {note.status for note in made.endnotes} == {TranslationStatus.MACHINE}


def test_that_a_sentence_that_no_pack_touched_is_not_called_translated() -> None:
    made = compose([article(1, [[("* * *", "* * *")]], pack="")], settings())
    assert made.endnotes[0].status is TranslationStatus.UNCHANGED
    assert "Machine translated" not in made.disclosure


def test_that_no_article_or_the_same_article_twice_is_refused() -> None:
    with pytest.raises(ExportError, match="no article"):
        compose([], settings())
    with pytest.raises(ExportError, match="twice"):
        compose([dam(), dam()], settings())


def test_that_a_summary_of_another_article_is_refused() -> None:
    with pytest.raises(ValueError, match="not in the articles"):
        compose([dam()], settings(), JointSummary(1, ((2, 2000),)))


@pytest.mark.parametrize("name", LONGEST)
def test_that_a_setting_that_would_not_fit_is_refused(name: str) -> None:
    fits = "x" * LONGEST[name]
    compose([dam()], settings(**{name: fits}))
    with pytest.raises(ExportError, match="characters"):
        compose([dam()], settings(**{name: fits + "x"}))


def test_that_a_headline_without_a_translation_stands_as_it_is() -> None:
    chosen = article(1, [[("Satu.", "One.")]], metadata=Metadata(title="Judul"))
    assert summaries(compose([chosen], settings()))[0].heading == "Judul"


def test_that_a_figure_that_differs_is_a_doubt_on_the_endnote_and_in_annex_b() -> None:
    wrong = article(
        1,
        [
            [("Kerugian mencapai Rp 4 miliar.", "Losses reached Rp 7 billion.")],
            [("Sebanyak 12 rumah rusak.", "Twelve houses were damaged.")],
        ],
        picks=(0, 1),
    )
    briefing = compose([wrong], settings())
    assert [len(note.doubts) for note in briefing.endnotes] == [1, 0]
    assert "4 miliar" in briefing.endnotes[0].doubts[0]
    assert "7 billion" in briefing.endnotes[0].doubts[0]
    assert [row.doubts for row in briefing.sources[0].rows] == [
        note.doubts for note in briefing.endnotes
    ]


def headed(title: str, translation: str) -> StoredArticle:
    return article(
        1, [[("Satu.", "One.")]], metadata=Metadata(title=title), title_translation=translation
    )


@pytest.mark.parametrize("full_text", [True, False])
def test_that_a_figure_that_differs_in_a_headline_is_a_doubt_on_it(full_text: bool) -> None:
    wrong = headed("Kerugian Banjir Rp 4 Miliar", "Flood Losses Rp 7 Billion")
    briefing = compose([wrong], settings(full_text=full_text))
    (doubt,) = summaries(briefing)[0].heading_doubts
    assert "4 Miliar" in doubt
    assert "7 Billion" in doubt
    assert briefing.sources[0].headline_doubts == (doubt,)


@pytest.mark.parametrize(
    ("title", "translation"),
    [
        ("Kerugian Banjir Rp 4 Miliar", "Flood Losses Rp 4 Billion"),
        ("Kerugian Banjir Rp 4 Miliar", ""),
        ("Kerugian Banjir Rp 4 Miliar", "  "),
        ("", ""),
    ],
)
def test_that_a_headline_with_its_figures_or_without_a_translation_is_not_doubted(
    title: str, translation: str
) -> None:
    briefing = compose([headed(title, translation)], settings())
    assert summaries(briefing)[0].heading_doubts == ()
    assert briefing.sources[0].headline_doubts == ()
