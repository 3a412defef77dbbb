# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The rules of composing: every line has its evidence, every sentence one endnote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.compose import LONGEST, compose
from briefing_app.briefing.model import TranslationStatus
from briefing_app.core.briefings import BottomLineOrigin
from briefing_app.core.cleaning import RULES
from briefing_app.core.errors import ExportError
from briefing_app.core.model import BlockKind, JointSummary, Metadata

from .made_up import JOINT, PACK, all_three, article, dam, ferry, gauges, settings

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
    sentences = {
        (number, stored.id): stored
        for number, chosen in enumerate(articles, start=1)
        for stored in chosen.sentences
    }
    for line in made.lines:
        if line.note is None:
            assert made.bottom_line.origin is BottomLineOrigin.AUTHOR
            assert line.text in written
            continue
        note = made.endnotes[line.note - 1]
        stored = sentences[note.source, note.sentence_id]
        assert line.text == note.english == stored.translation.text
        assert note.original == stored.sentence.text
        document = articles[note.source - 1].document
        assert document.text[note.place.start : note.place.end] == note.original


@given(selections())
def test_that_notes_are_numbered_in_order_of_appearance_and_one_a_sentence(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, written = selection
    made = compose(articles, settings(bottom_line=written), joint)
    used = [line.note for line in made.lines if line.note is not None]
    assert list(dict.fromkeys(used)) == list(range(1, len(made.endnotes) + 1))
    assert [note.number for note in made.endnotes] == list(range(1, len(made.endnotes) + 1))
    quoted = [(note.source, note.sentence_id) for note in made.endnotes]
    assert len(set(quoted)) == len(quoted)


@given(selections())
def test_that_nothing_chosen_is_lost(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, written = selection
    made = compose(articles, settings(bottom_line=written), joint)
    assert len(made.sections) == len(made.sources) == len(articles)
    for section, chosen in zip(made.sections, articles, strict=True):
        notes = [made.endnotes[line.note - 1] for line in section.lines if line.note]
        assert tuple(note.sentence_id for note in notes) == chosen.summary.picks
    if joint:
        across = (*made.bottom_line.lines, *made.key_points)
        notes = [made.endnotes[line.note - 1] for line in across if line.note]
        pairs = [(articles[note.source - 1].row.id, note.sentence_id) for note in notes]
        if joint.picks:
            assert tuple(pairs) == joint.picks


@given(selections())
def test_that_annex_b_holds_every_sentence_and_marks_the_quoted_ones(
    selection: tuple[list[StoredArticle], JointSummary | None, str],
) -> None:
    articles, joint, _ = selection
    made = compose(articles, settings(), joint)
    for source, chosen in zip(made.sources, articles, strict=True):
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


def test_that_the_authors_bottom_line_comes_first_and_takes_nothing_from_the_key_points() -> None:
    made = compose(all_three(), settings(bottom_line=" The dam holds. \n\n It may not. "), JOINT)
    assert made.bottom_line.origin is BottomLineOrigin.AUTHOR
    assert [line.text for line in made.bottom_line.lines] == ["The dam holds.", "It may not."]
    assert len(made.key_points) == len(JOINT.picks)


def test_that_an_extracted_bottom_line_is_labelled_and_not_repeated_as_a_key_point() -> None:
    made = compose(all_three(), settings(), JOINT)
    assert made.bottom_line.origin is BottomLineOrigin.JOINT_SUMMARY
    assert [line.note for line in made.bottom_line.lines] == [1, 2]
    assert [line.note for line in made.key_points] == [3, 4, 5]


def test_that_a_single_article_gives_its_first_line_as_bottom_line() -> None:
    made = compose([dam()], settings())
    assert made.bottom_line.origin is BottomLineOrigin.ARTICLE_SUMMARY
    assert made.bottom_line.lines == made.sections[0].lines[:1]
    assert made.key_points == ()


def test_that_a_briefing_without_any_chosen_sentence_says_so() -> None:
    made = compose([ferry()], settings())
    assert made.bottom_line.origin is BottomLineOrigin.NONE
    assert made.lines == ()
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
    assert compose([chosen], settings()).sections[0].headline == "Judul"


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
    (doubt,) = briefing.sections[0].headline_doubts
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
    assert briefing.sections[0].headline_doubts == ()
    assert briefing.sources[0].headline_doubts == ()
