# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Corrections become memory: identical sources take them, and each step can be undone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.memory import MemoryOrigin, MemoryUnit, Remembered
from briefing_app.core.model import BlockKind, Sentence, Translation
from briefing_app.core.stored import Part
from briefing_app.library import open_library
from briefing_app.memory_desk import judge

from .articles import article_of
from .dumps import differences, dump
from .generator import PACK
from .make_old import OLD

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.model import ImportedArticle
    from briefing_app.core.stored import StoredArticle, StoredSentence
    from briefing_app.library import Library

SOURCE, MACHINE = "Air surut 3 meter.", "Water is 3 metres shrinking."
RIGHT = "The water fell by 3 metres."


def news(number: int, *sources: str, title: str = "") -> ImportedArticle:
    """Make an article with a sentence of its own and others."""
    own = f"Berita nomor {number} dimulai."
    return article_of(
        [(own, f"News {number} begins."), *((source, MACHINE) for source in sources)],
        title=title,
        title_translation="A title" if title else "",
        removed=[f"Baca juga: {SOURCE}"],
        name=f"berita-{number}.txt",
    )


def add(library: Library, *articles: ImportedArticle) -> list[StoredArticle]:
    return [library.article(library.add(article, PACK).id) for article in articles]


def correct(library: Library, stored: StoredSentence, text: str, author: str = "Ada") -> set[int]:
    changes = library.edit("Correct", lambda edits: edits.correct(stored.id, text), author=author)
    return {row.id for row in changes.rows}


def revert(library: Library, stored: StoredSentence) -> set[int]:
    changes = library.edit("Revert", lambda edits: edits.revert(stored.id))
    return {row.id for row in changes.rows}


def english(library: Library, *articles: StoredArticle) -> list[str]:
    """Return what counts for the second sentence of each article, with what wrote it.

    "machine", "analyst: …" or "memory: …".
    """
    said = []
    for article in articles:
        stored = library.article(article.row.id).sentences[1]
        if stored.correction is None:
            assert stored.english == MACHINE
            said.append("machine")
        else:
            said.append(f"{stored.correction.origin}: {stored.english}")
    return said


def kept(library: Library) -> list[tuple[str, str]]:
    return [(entry.unit.target, entry.origin.value) for entry in library.memory.entries()]


def test_that_identical_sources_take_a_correction_in_the_same_step(
    library: Library, folder: Path
) -> None:
    one, other, near = add(
        library,
        news(1, SOURCE, title="Air di kota"),
        news(2, "Air  surut 3\u00a0meter."),
        news(3, "Air surut 4 meter."),
    )
    before = dump(folder)
    assert correct(library, one.sentences[1], RIGHT) == {one.row.id, other.row.id}
    assert english(library, one, other, near) == [
        f"analyst: {RIGHT}",
        f"memory: {RIGHT}",
        "machine",
    ]
    derived = library.article(other.row.id).sentences[1]
    assert derived.translation.text == MACHINE
    assert derived.correction is not None
    own = library.article(one.row.id).sentences[1].correction
    assert own is not None
    assert (derived.correction.author, derived.correction.corrected) == ("Ada", own.corrected)
    assert (derived.correction.place, own.place) == ("Air di kota", "")
    (entry,) = library.memory.entries()
    assert (entry.unit.source, entry.unit.target) == (SOURCE, RIGHT)
    assert (entry.unit.author, entry.unit.modified) == ("Ada", own.corrected)
    assert (entry.article_id, entry.sentence_id) == (one.row.id, one.sentences[1].id)
    assert (entry.place, entry.uses, entry.origin) == ("Air di kota", 1, MemoryOrigin.ANALYST)
    after = dump(folder)
    undone = library.undo()
    assert differences(dump(folder), before) == {}
    assert Part.MEMORY in undone.parts
    assert {row.id for row in undone.rows} == {one.row.id, other.row.id}
    library.redo()
    assert differences(dump(folder), after) == {}


def test_that_the_search_and_the_doubts_of_the_other_article_follow(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    assert library.rows([other.row.id])[0].doubts == 0
    correct(library, one.sentences[1], "The water fell by 8 furlongs.")
    assert library.rows([other.row.id])[0].doubts == 1
    assert {hit.article.id for hit in library.search("furlongs")} == {one.row.id, other.row.id}


def test_that_a_headline_follows_the_memory(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE, title=SOURCE))
    correct(library, one.sentences[1], RIGHT)
    assert library.rows([other.row.id])[0].title_translation == RIGHT
    revert(library, one.sentences[1])
    assert library.rows([other.row.id])[0].title_translation == MACHINE


def test_that_an_analysts_own_correction_is_never_touched(library: Library) -> None:
    one, two, three = add(library, news(1, SOURCE), news(2, SOURCE), news(3, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, two.sentences[1], "It fell.", "Budi")
    expected = [f"analyst: {RIGHT}", "analyst: It fell.", "memory: It fell."]
    assert english(library, one, two, three) == expected
    assert kept(library) == [("It fell.", "analyst")]


def test_that_changing_a_correction_changes_what_was_taken_from_it(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, one.sentences[1], "Better.")
    assert english(library, one, other) == ["analyst: Better.", "memory: Better."]


def test_that_a_changed_derived_correction_is_the_analysts_own(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, library.article(other.row.id).sentences[1], RIGHT, "Budi")
    assert english(library, one, other) == [f"analyst: {RIGHT}", f"analyst: {RIGHT}"]
    correct(library, one.sentences[1], "Changed.")
    assert english(library, other) == [f"analyst: {RIGHT}"]


def test_that_reverting_takes_the_entry_and_what_followed_it_along(
    library: Library, folder: Path
) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    before = dump(folder)
    correct(library, one.sentences[1], RIGHT)
    assert revert(library, one.sentences[1]) == {one.row.id, other.row.id}
    assert differences(dump(folder), before) == {}
    library.undo()
    assert english(library, one, other) == [f"analyst: {RIGHT}", f"memory: {RIGHT}"]


def test_that_reverting_leaves_the_entry_to_another_own_correction(library: Library) -> None:
    one, two, three = add(library, news(1, SOURCE), news(2, SOURCE), news(3, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, two.sentences[1], "It fell.")
    revert(library, two.sentences[1])
    assert english(library, one, two, three) == [f"analyst: {RIGHT}", "machine", f"memory: {RIGHT}"]
    assert kept(library) == [(RIGHT, "analyst")]


def test_that_reverting_the_earlier_of_two_corrections_changes_nothing_elsewhere(
    library: Library,
) -> None:
    one, two, three = add(library, news(1, SOURCE), news(2, SOURCE), news(3, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, two.sentences[1], "It fell.")
    assert revert(library, one.sentences[1]) == {one.row.id}
    assert english(library, one, two, three) == ["machine", "analyst: It fell.", "memory: It fell."]


def test_that_reverting_a_derived_correction_concerns_that_place_alone(library: Library) -> None:
    one, two, three = add(library, news(1, SOURCE), news(2, SOURCE), news(3, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    assert revert(library, two.sentences[1]) == {two.row.id}
    assert english(library, one, two, three) == [f"analyst: {RIGHT}", "machine", f"memory: {RIGHT}"]
    assert kept(library) == [(RIGHT, "analyst")]


def test_that_a_new_article_takes_the_memorys_english_as_it_comes_in(
    library: Library, folder: Path
) -> None:
    (one,) = add(library, news(1, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    history = library.history
    (new,) = add(library, news(2, SOURCE, title=SOURCE))
    assert english(library, new) == [f"memory: {RIGHT}"]
    assert (new.row.title_translation, new.row.doubts) == (RIGHT, 0)
    assert library.history == history  # it belongs to the import, no step of its own
    before = dump(folder)
    library.undo()
    assert english(library, new) == ["machine"]
    assert library.rows([new.row.id])[0].title_translation == MACHINE
    library.redo()
    assert differences(dump(folder), before) == {}


def test_that_an_undone_change_is_undone_in_articles_that_came_in_since(library: Library) -> None:
    (one,) = add(library, news(1, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    correct(library, one.sentences[1], "Better.")
    (new,) = add(library, news(2, SOURCE))
    library.undo()
    assert english(library, one, new) == [f"analyst: {RIGHT}", f"memory: {RIGHT}"]
    library.redo()
    assert english(library, one, new) == ["analyst: Better.", "memory: Better."]


def test_that_a_restored_piece_takes_the_memorys_english(library: Library) -> None:
    (one,) = add(library, news(1, f"Baca juga: {SOURCE}"))
    correct(library, one.sentences[1], "See also.")
    (new,) = add(library, news(2))
    piece = new.removed[0]
    place = piece.piece
    sentence = Sentence(place.start, place.end, place.paragraph, BlockKind.PARAGRAPH, piece.text)
    library.edit(
        "Restore",
        lambda edits: edits.restore(piece.id, [sentence], [Translation("x", -0.1, "")], None),
    )
    restored = library.article(new.row.id).sentences[1]
    assert restored.correction is not None
    assert (restored.english, restored.correction.from_memory) == ("See also.", True)


def test_that_the_memory_outlives_the_article_that_it_came_from(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    library.edit("Trash", lambda edits: edits.trash([one.row.id]))
    library.delete_trashed()
    assert english(library, other) == [f"memory: {RIGHT}"]
    (entry,) = library.memory.entries()
    assert (entry.article_id, entry.sentence_id, entry.place) == (None, None, "")


# Imported units


UNIT = MemoryUnit(SOURCE, "From a file.", "Budi", "2026-01-02T03:04:05+00:00")


def import_units(library: Library, *units: MemoryUnit) -> Remembered:
    made: list[Remembered] = []
    library.edit("Import", lambda edits: made.append(edits.import_memory(units, "tim.tmx")))
    return made[0]


def test_that_a_sentence_can_be_corrected_any_number_of_times(library: Library) -> None:
    """The search index forgets the English of before once, not more often."""
    (one,) = add(library, news(1, SOURCE))
    for number in range(30):
        correct(library, one.sentences[1], f"Version {number}.")
    assert [hit.translation for hit in library.search("version")] == ["\ue000Version\ue001 29."]
    library._connection.execute(
        "INSERT INTO searchable_fts (searchable_fts, rank) VALUES ('integrity-check', 1)"
    )


def test_that_imported_units_change_nothing_until_they_are_applied(
    library: Library, folder: Path
) -> None:
    (one,) = add(library, news(1, SOURCE))
    before = dump(folder)
    assert import_units(library, UNIT) == Remembered(added=1)
    assert english(library, one) == ["machine"]
    assert library.memory.waiting() == 1
    library.edit("Apply", lambda edits: edits.apply_memory())
    assert library.memory.waiting() == 0
    correction = library.article(one.row.id).sentences[1].correction
    assert correction is not None
    assert (correction.author, correction.place) == ("Budi", "tim.tmx")
    library.undo()
    assert english(library, one) == ["machine"]
    library.undo()
    assert differences(dump(folder), before) == {}


def test_that_a_unit_without_a_date_or_an_author_can_be_taken(
    library: Library, folder: Path
) -> None:
    import_units(library, MemoryUnit(SOURCE, " From \n a file. "))
    (one,) = add(library, news(1, SOURCE))
    assert english(library, one) == ["memory: From a file."]
    before = dump(folder)
    import_units(library, MemoryUnit("Lain.", "Other."))
    library.undo()
    assert differences(dump(folder), before) == {}


def test_that_a_new_article_takes_an_imported_units_english(library: Library) -> None:
    import_units(library, UNIT)
    (new,) = add(library, news(1, SOURCE))
    assert english(library, new) == ["memory: From a file."]


def test_that_what_was_corrected_here_counts_before_what_was_imported(library: Library) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    import_units(library, UNIT)
    correct(library, one.sentences[1], RIGHT)
    assert english(library, one, other) == [f"analyst: {RIGHT}", f"memory: {RIGHT}"]
    revert(library, one.sentences[1])
    assert english(library, one, other) == ["machine", "memory: From a file."]
    assert kept(library) == [("From a file.", "import")]


def test_that_of_a_unit_that_is_there_the_one_changed_last_counts(library: Library) -> None:
    import_units(library, UNIT)
    (one,) = add(library, news(1, SOURCE))
    assert import_units(library, UNIT) == Remembered(known=1)
    older = replace(UNIT, target="Old.", modified="2025-01-02T03:04:05+00:00")
    assert import_units(library, older) == Remembered(known=1)
    newer = replace(UNIT, target="New.", modified="2026-02-02T03:04:05+00:00")
    assert import_units(library, newer) == Remembered(updated=1)
    assert english(library, one) == ["memory: New."]


def test_that_a_unit_that_an_analyst_wrote_alike_is_known(library: Library) -> None:
    (one,) = add(library, news(1, SOURCE))
    correct(library, one.sentences[1], UNIT.target)
    assert import_units(library, UNIT) == Remembered(known=1)


def test_that_an_alternative_translation_is_offered_but_never_taken(library: Library) -> None:
    import_units(library, replace(UNIT, context=(("file", "berita.txt"), ("prev", "Lalu."))))
    (one,) = add(library, news(1, SOURCE))
    assert english(library, one) == ["machine"]
    assert library.memory.waiting() == 0
    (entry,) = library.memory.exact(SOURCE)
    assert entry.unit.context == (("file", "berita.txt"), ("prev", "Lalu."))


# Editing the memory


def test_that_another_english_of_an_entry_goes_wherever_it_was_used(
    library: Library, folder: Path
) -> None:
    one, two, three = add(library, news(1, SOURCE), news(2, SOURCE), news(3, SOURCE))
    correct(library, two.sentences[1], "Mine.")
    correct(library, one.sentences[1], RIGHT)
    before = dump(folder)
    (entry,) = library.memory.entries()
    library.edit("Edit", lambda edits: edits.rewrite_memory(entry.id, " Edited. "), author="Cici")
    expected = ["analyst: Edited.", "analyst: Mine.", "memory: Edited."]
    assert english(library, one, two, three) == expected
    assert library.memory.entries()[0].unit.author == "Cici"
    library.undo()
    assert differences(dump(folder), before) == {}


@pytest.mark.parametrize("text", ["", "  "])
def test_that_an_entry_cannot_be_emptied(library: Library, text: str) -> None:
    import_units(library, UNIT)
    (entry,) = library.memory.entries()
    with pytest.raises(ValueError, match="empty"):
        library.edit("Edit", lambda edits: edits.rewrite_memory(entry.id, text))
    assert kept(library) == [("From a file.", "import")]


def test_that_deleting_an_entry_leaves_what_analysts_wrote(library: Library, folder: Path) -> None:
    one, other = add(library, news(1, SOURCE), news(2, SOURCE))
    correct(library, one.sentences[1], RIGHT)
    before = dump(folder)
    (entry,) = library.memory.entries()
    library.edit("Delete", lambda edits: edits.forget_memory([entry.id, 999]))
    assert english(library, one, other) == [f"analyst: {RIGHT}", "machine"]
    assert kept(library) == []
    library.undo()
    assert differences(dump(folder), before) == {}
    library.redo()
    revert(library, one.sentences[1])
    assert english(library, one) == ["machine"]


# Near sentences


def test_that_near_sentences_are_found_anywhere_but_in_the_trash_or_corrected(
    library: Library,
) -> None:
    base = "Menteri itu tiba di pelabuhan pada Senin pagi bersama rombongan."
    near = base.replace("Senin", "Selasa")
    _, two, three, four, far = add(
        library,
        news(1, base),
        news(2, near, base),
        news(3, base.replace("pagi", "sore")),
        news(4, base.replace("pagi", "siang")),
        news(5, "Menteri itu tiba bersama pasukan di perbatasan negara tetangga."),
    )
    correct(library, four.sentences[1], "Mine.")
    library.edit("Trash", lambda edits: edits.trash([three.row.id]))
    found = judge(base, library.memory.candidates(base))
    assert [(one.source, one.percent, one.article_id) for one in found] == [(near, 90, two.row.id)]
    assert found[0].english == MACHINE
    assert far.row.id not in {one.article_id for one in found}


@pytest.mark.parametrize("text", ["", "…", '"', "ke-2 3,5 Jum'at"])
def test_that_any_text_can_be_looked_for(library: Library, text: str) -> None:
    add(library, news(1, SOURCE))
    assert judge(text, library.memory.candidates(text)) == []


# Libraries of before


def test_that_what_was_corrected_before_is_in_the_memory(folder: Path) -> None:
    shutil.copytree(OLD / "schema_2", folder)
    with closing(sqlite3.connect(folder / "library.db")) as connection, connection:
        connection.executemany(
            "INSERT INTO correction (sentence_id, text, author, corrected) VALUES (?, ?, ?, ?)",
            [(1, "Fled.", "Ada", "2026-01-01T00:00:00+00:00"), (2, "Water.", "Budi", "2026")],
        )
    with open_library(folder) as library:
        assert [(e.unit.target, e.unit.author, e.uses) for e in library.memory.entries()] == [
            ("Fled.", "Ada", 0),
            ("Water.", "Budi", 0),
        ]
        stored = library.article(1).sentences[0]
        assert stored.correction is not None
        assert not stored.correction.from_memory
        (new,) = add(library, news(1, stored.sentence.text))
        assert new.sentences[1].english == "Fled."
