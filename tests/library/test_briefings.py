# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings in the library: kept whole, changed by steps that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app import desk
from briefing_app.core.briefings import Draft, PictureBlock, SummaryBlock, TextBlock, TitleBlock
from briefing_app.core.briefings.editing import add_block, add_section
from briefing_app.core.briefings.outdated import outdated, renewed
from briefing_app.core.briefings.taking import cite, key_of
from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import Part
from briefing_app.library import open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_app.library import Library

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with open_library(folder) as library:
        library.add(article_of([("Hujan.", "Rain."), ("Banjir.", "Flood.")], title="J"), PACK)
        yield library


def begun(library: Library, title: str = "Rain") -> tuple[int, Draft]:
    """Return a briefing that cites both sentences of the article."""
    article = library.article(library.articles()[0].id)
    draft = cite(Draft(TitleBlock(title)), [(article.row, s) for s in article.sentences])
    draft = add_section(draft, "What is known")
    block = SummaryBlock("s", "", (article.row.sha256,), tuple(draft.citations))
    draft = add_block(draft, draft.sections[0].id, block)
    ids: list[int] = []
    changes = library.edit("Add briefing", lambda edits: ids.append(edits.add_briefing(draft)))
    assert changes.parts == {Part.BRIEFINGS}
    return ids[0], draft


def test_that_a_briefing_is_kept_listed_and_read(library: Library) -> None:
    briefing_id, draft = begun(library)
    assert library.briefing(briefing_id) == draft
    (row,) = library.briefings()
    assert (row.id, row.title, row.trashed) == (briefing_id, "Rain", "")


def test_that_saving_trashing_and_their_undo_are_steps(library: Library) -> None:
    briefing_id, draft = begun(library)
    other = replace(draft, title=TitleBlock("Flood"), bottom_line="It rains.")
    library.edit("Edit", lambda edits: edits.save_briefing(briefing_id, other))
    assert library.briefings()[0].title == "Flood"
    same = library.edit("Edit", lambda edits: edits.save_briefing(briefing_id, other))
    assert same.parts == frozenset()
    library.undo()
    assert library.briefing(briefing_id) == draft
    library.redo()
    assert library.briefing(briefing_id) == other
    library.edit("Delete", lambda edits: edits.trash_briefing(briefing_id))
    assert library.briefings()[0].trashed
    library.undo()
    assert not library.briefings()[0].trashed


def test_that_a_briefing_that_is_not_there_is_named(library: Library) -> None:
    for act in (
        lambda: library.briefing(9),
        lambda: library.edit("x", lambda edits: edits.save_briefing(9, Draft(TitleBlock("")))),
        lambda: library.edit("x", lambda edits: edits.trash_briefing(9)),
        lambda: library.picture("no"),
    ):
        with pytest.raises(LibraryError):
            act()


def test_that_a_correction_makes_a_citation_out_of_date_until_it_is_taken(
    library: Library,
) -> None:
    _, draft = begun(library)
    article = library.article(library.articles()[0].id)
    assert outdated(draft, desk.cited(library, draft).articles) == ()
    first = article.sentences[0]
    library.edit("Correct", lambda edits: edits.correct(first.id, "Heavy rain."), author="Ana")
    now = desk.cited(library, draft).articles
    (found,) = outdated(draft, now)
    assert found.english_changed
    assert found.now is not None
    assert (found.before.english, found.now.english) == ("Rain.", "Heavy rain.")
    key = key_of(article.row.sha256, first.sentence.start)
    taken = renewed(draft, now, [key])
    assert taken.citations[key].corrected_by == "Ana"
    assert outdated(taken, now) == ()
    assert outdated(draft, {})[0].now is None


def test_that_pictures_and_templates_are_kept_and_refused(library: Library) -> None:
    with pytest.raises(LibraryError, match="PNG"):
        library.edit("Add picture", lambda edits: edits.keep_picture(b"text"))
    kept: list[str] = []
    library.edit("Add picture", lambda edits: kept.append(edits.keep_picture(PNG)))
    assert library.picture(kept[0]) == ("image/png", PNG)
    draft = add_section(Draft(TitleBlock("T")), "S")
    draft = add_block(draft, draft.sections[0].id, PictureBlock("p", kept[0], "", "A picture"))
    draft = add_block(draft, draft.sections[0].id, TextBlock("t", "Text"))
    assert desk.cited(library, draft).pictures == {kept[0]: ("image/png", PNG)}
    library.edit("Keep", lambda edits: edits.add_briefing_template(" House ", draft))
    library.edit("Keep", lambda edits: edits.add_briefing_template("House", draft))
    ((template_id, name, found),) = library.briefing_templates()
    assert (name, found) == ("House", draft)
    library.edit("Delete", lambda edits: edits.delete_briefing_template(template_id))
    assert library.briefing_templates() == []


def test_that_half_a_surrogate_costs_a_briefing_only_itself(library: Library) -> None:
    ids: list[int] = []
    typed = Draft(TitleBlock("a\ud83db"), bottom_line="c\ud83d")
    library.edit("Add briefing", lambda edits: ids.append(edits.add_briefing(typed)))
    kept = library.briefing(ids[0])
    assert (kept.title.title, kept.bottom_line) == ("a?b", "c?")
    library.edit("Save", lambda edits: edits.save_briefing(ids[0], replace(typed, bottom_line="")))
    assert library.briefing(ids[0]).bottom_line == ""


def test_that_a_damaged_template_is_told_as_damage_of_the_library(library: Library) -> None:
    library.edit("T", lambda edits: edits.add_briefing_template("Ours", Draft(TitleBlock("x"))))
    library._connection.execute("UPDATE briefing_template SET document = '{}'")
    with pytest.raises(LibraryError, match="Ours"):
        library.briefing_templates()


def test_that_a_template_needs_a_name(library: Library) -> None:
    with pytest.raises(LibraryError, match="no name"):
        library.edit("T", lambda edits: edits.add_briefing_template("  ", Draft(TitleBlock("x"))))
