# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Highlights and notes stay on their words whatever happens to the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.anchors import anchor_at, find_anchor, side_text
from briefing_app.core.annotation_places import place_annotations
from briefing_app.core.errors import LibraryError
from briefing_app.core.model import BlockKind, Sentence, Translation
from briefing_app.core.stored import Anchor, AnnotationContent, AnnotationKind, Side

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.stored import Annotation, StoredArticle
    from briefing_app.library import Library

PAIRS = [
    ("Banjir melanda kota.", "Floods hit the city."),
    ("Sekitar 10 orang mengungsi.", "Around 10 people fled."),
    ("Gubernur datang.", "The governor came."),
]
NOTE = AnnotationContent(AnnotationKind.DOUBT, "", "orange", "Who counted?")


@pytest.fixture
def article(library: Library) -> StoredArticle:
    row = library.add(article_of(PAIRS, removed=["Baca juga feri."], title="Banjir"), PACK)
    return library.article(row.id)


def anchor(article: StoredArticle, words: str) -> Anchor:
    """Anchor words that are on one side of one sentence of the article."""
    for stored in article.sentences:
        for side in Side:
            start = side_text(stored, side).find(words)
            if start >= 0:
                return anchor_at(stored, side, start, start + len(words))
    raise AssertionError(words)


def highlight(
    library: Library,
    article: StoredArticle,
    *words: str,
    content: AnnotationContent = NOTE,
) -> Annotation:
    known = {annotation.id for annotation in library.article(article.row.id).annotations}
    anchors = [anchor(article, part) for part in words]
    library.edit("Highlight", lambda e: e.annotate(article.row.id, content, anchors), author="Ana")
    found = library.article(article.row.id).annotations
    return next(annotation for annotation in found if annotation.id not in known)


def shown(library: Library, article: StoredArticle) -> list[str]:
    """Return the article's sides with brackets around what is highlighted, then what is lost."""
    now = library.article(article.row.id)
    placed = place_annotations(now)
    lines = []
    for stored in now.sentences:
        for side in Side:
            text = side_text(stored, side)
            for entry in placed:
                for passage in entry.passages:
                    if (passage.anchor.sentence_id, passage.anchor.side) == (stored.id, side):
                        if passage.place is None:
                            lines.append(f"lost: {passage.anchor.quotation}")
                        else:
                            start, end = passage.place
                            lines.append(f"{text[:start]}[{text[start:end]}]{text[end:]}")
    return lines


def test_that_a_highlight_keeps_its_words_its_content_and_its_author(
    library: Library, article: StoredArticle
) -> None:
    made = highlight(library, article, "10 people", "governor")
    assert made.content == NOTE
    assert made.author == "Ana"
    assert made.quotation == "10 people governor"
    assert [a.context for a in made.anchors] == [PAIRS[1][1], PAIRS[2][1]]
    assert made.created == made.modified != ""
    assert library.article(article.row.id).row.notes == 1


def test_that_editing_changes_the_content_and_nothing_else(
    library: Library, article: StoredArticle
) -> None:
    made = highlight(library, article, "10 people")
    other = AnnotationContent(AnnotationKind.CUSTOM, "  Lead ", "teal", " Ask. ")
    library.edit("Edit note", lambda e: e.edit_annotation(made.id, other))
    (after,) = library.article(article.row.id).annotations
    assert after.content == AnnotationContent(AnnotationKind.CUSTOM, "Lead", "teal", "Ask.")
    assert replace(after, content=made.content, modified=made.modified) == made


def test_that_the_source_side_always_holds(library: Library, article: StoredArticle) -> None:
    highlight(library, article, "10 orang")
    sentence = article.sentences[1].id
    library.edit("Correct", lambda e: e.correct(sentence, "Something else altogether."))
    assert shown(library, article) == ["Sekitar [10 orang] mengungsi."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 10 people fled the city.", "Some [10 people] fled the city."),
        ("Around 110 people fled.", "lost: 10 people"),
        ("Around ten persons fled.", "lost: 10 people"),
    ],
)
def test_that_a_correction_never_moves_or_loses_an_annotation(
    library: Library, article: StoredArticle, text: str, expected: str
) -> None:
    """Correct, revert, undo, redo: the anchor stays what it was, whether its words are there."""
    made = highlight(library, article, "10 people")
    before = ["Around [10 people] fled."]
    sentence = article.sentences[1].id

    def anchors() -> Sequence[Anchor]:
        (annotation,) = library.article(article.row.id).annotations
        return annotation.anchors

    library.edit("Correct", lambda e: e.correct(sentence, text))
    assert shown(library, article) == [expected]
    assert anchors() == made.anchors
    library.undo()
    assert shown(library, article) == before
    library.redo()
    assert shown(library, article) == [expected]
    library.edit("Revert", lambda e: e.revert(sentence))
    assert shown(library, article) == before
    library.undo()
    assert shown(library, article) == [expected]
    assert anchors() == made.anchors


def test_that_what_was_made_on_a_correction_is_lost_with_it_and_comes_back_with_it(
    library: Library, article: StoredArticle
) -> None:
    sentence = article.sentences[1].id
    library.edit("Correct", lambda e: e.correct(sentence, "Some dozen people ran."))
    highlight(library, library.article(article.row.id), "dozen")
    library.edit("Revert", lambda e: e.revert(sentence))
    assert shown(library, article) == ["lost: dozen"]
    (placed,) = library.annotations()
    assert placed.lost == placed.passages
    assert placed.passages[0].anchor.context == "Some dozen people ran."
    assert placed.passages[0].english == PAIRS[1][1]
    library.undo()
    assert shown(library, article) == ["Some [dozen] people ran."]


def test_that_putting_removed_text_back_moves_no_annotation(
    library: Library, article: StoredArticle
) -> None:
    highlight(library, article, "Floods", "governor")
    highlight(library, article, "Gubernur")
    before = shown(library, article)
    piece = article.removed[0]
    sentence = Sentence(
        piece.piece.start, piece.piece.end, 3, BlockKind.PARAGRAPH, "Baca juga feri."
    )
    english = Translation("See also: ferry.", -0.3, PACK.identity)
    library.edit("Restore", lambda e: e.restore(piece.id, [sentence], [english]))
    assert shown(library, article) == before
    highlight(library, library.article(article.row.id), "ferry")
    assert shown(library, article) == [*before, "See also: [ferry]."]
    library.undo()
    library.undo()
    assert shown(library, article) == before
    library.redo()
    library.redo()
    assert shown(library, article) == [*before, "See also: [ferry]."]


def test_that_every_step_is_undone_and_redone_whole(
    library: Library, article: StoredArticle
) -> None:
    states = [library.article(article.row.id).annotations]
    first = highlight(library, article, "Floods", "10 people")
    states.append(library.article(article.row.id).annotations)
    other = replace(NOTE, note="Rather not.")
    library.edit("Edit note", lambda e: e.edit_annotation(first.id, other))
    states.append(library.article(article.row.id).annotations)
    second = highlight(library, article, "governor")
    states.append(library.article(article.row.id).annotations)
    library.edit("Delete 2 notes", lambda e: e.delete_annotations([first.id, second.id]))
    assert library.article(article.row.id).annotations == ()
    assert library.history.undo == "Delete 2 notes"
    for state in reversed(states):
        library.undo()
        assert library.article(article.row.id).annotations == state
    for state in [*states[1:], ()]:
        library.redo()
        assert library.article(article.row.id).annotations == state


def test_that_a_step_that_fails_keeps_nothing(library: Library, article: StoredArticle) -> None:
    made = highlight(library, article, "Floods")

    def half(edits: object) -> None:
        edits.delete_annotations([made.id])  # type: ignore[attr-defined]
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        library.edit("Delete", half)
    assert library.article(article.row.id).annotations == (made,)


def test_that_sentences_of_another_article_are_refused(
    library: Library, article: StoredArticle
) -> None:
    other = library.article(library.add(article_of([("Lain.", "Other.")]), PACK).id)
    foreign = [anchor(article, "Floods"), anchor(other, "Other")]
    with pytest.raises(ValueError, match="Not sentences of article"):
        library.edit("Highlight", lambda e: e.annotate(article.row.id, NOTE, foreign))
    assert library.annotations() == ()


def test_that_a_quotation_that_does_not_stand_in_its_context_is_refused(
    library: Library, article: StoredArticle
) -> None:
    wrong = replace(anchor(article, "Floods"), quotation="Drought")
    with pytest.raises(ValueError, match="Drought"):
        library.edit("Highlight", lambda e: e.annotate(article.row.id, NOTE, [wrong]))


def test_that_a_note_on_the_whole_article_says_something(
    library: Library, article: StoredArticle
) -> None:
    empty = replace(NOTE, note=" \n")
    with pytest.raises(ValueError, match="says something"):
        library.edit("Note", lambda e: e.annotate(article.row.id, empty))
    whole = highlight(library, article)
    assert whole.anchors == ()
    with pytest.raises(ValueError, match="says something"):
        library.edit("Edit note", lambda e: e.edit_annotation(whole.id, empty))
    passage = highlight(library, article, "Floods", content=empty)
    library.edit("Edit note", lambda e: e.edit_annotation(passage.id, empty))


def test_that_only_the_programs_colours_are_kept(library: Library, article: StoredArticle) -> None:
    mauve = replace(NOTE, colour="mauve")
    with pytest.raises(ValueError, match="mauve"):
        highlight(library, article, "Floods", content=mauve)
    made = highlight(library, article, "Floods")
    with pytest.raises(ValueError, match="mauve"):
        library.edit("Edit note", lambda e: e.edit_annotation(made.id, mauve))


def test_that_what_is_not_there_cannot_be_edited(library: Library, article: StoredArticle) -> None:
    with pytest.raises(LibraryError):
        library.edit("Edit note", lambda e: e.edit_annotation(99, NOTE))
    with pytest.raises(LibraryError):
        library.edit("Note", lambda e: e.annotate(99, NOTE))
    library.edit("Delete", lambda e: e.delete_annotations([99]))
    assert library.history.undo == ""


def test_that_annotations_come_in_the_order_of_the_text_those_on_the_whole_first(
    library: Library, article: StoredArticle
) -> None:
    for words in (["governor"], ["fled"], ["Around"], ["Floods", "governor"], []):
        highlight(library, article, *words)
    newer = library.article(library.add(article_of([("Lain.", "Other.")]), PACK).id)
    highlight(library, newer, "Other")
    order = ["", "Floods governor", "Around", "fled", "governor"]
    assert [a.quotation for a in library.article(article.row.id).annotations] == order
    everywhere = [placed.annotation.quotation for placed in library.annotations()]
    assert everywhere == ["Other", *order]


def test_that_the_list_of_the_library_says_where_each_one_stands(
    library: Library, article: StoredArticle
) -> None:
    highlight(library, article, "10 people", "Gubernur")
    (placed,) = library.annotations()
    assert placed.article == library.article(article.row.id).row
    assert [passage.partner for passage in placed.passages] == [PAIRS[1][0], PAIRS[2][1]]
    assert [passage.place for passage in placed.passages] == [(7, 16), (0, 8)]
    assert placed == place_annotations(library.article(article.row.id))[0]
    other = library.add(article_of([("Lain.", "Other.")]), PACK)
    assert library.annotations([other.id]) == ()
    assert library.annotations([other.id, article.row.id]) == (placed,)


def test_that_the_trash_hides_annotations_from_the_list_of_the_library(
    library: Library, article: StoredArticle
) -> None:
    made = highlight(library, article, "Floods")
    library.edit("Delete", lambda e: e.trash([article.row.id]))
    assert library.annotations() == ()
    assert library.annotations([article.row.id]) == ()
    assert library.article(article.row.id).annotations == (made,)
    library.undo()
    assert [placed.annotation for placed in library.annotations()] == [made]


def test_that_annotations_go_with_an_article_that_is_deleted_for_good(
    library: Library, article: StoredArticle
) -> None:
    highlight(library, article, "Floods", "governor")
    library.edit("Delete", lambda e: e.trash([article.row.id]))
    library.delete_trashed()
    assert library.annotations() == ()
    again = library.add(article_of(PAIRS, removed=["Baca juga feri."], title="Banjir"), PACK)
    assert library.article(again.id).annotations == ()


def test_that_another_translation_is_searched_for_the_words(
    library: Library, article: StoredArticle
) -> None:
    """What another language pack writes is a text like any other."""
    (kept,) = highlight(library, article, "10 people").anchors
    assert find_anchor(kept, "Ca. 10 people have fled.") == (4, 13)
    assert find_anchor(kept, "10 persons fled.") is None
