# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How an analyst orders a library: collections, tags, saved searches, the Trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import COLOURS, AnnotationContent
from briefing_app.library.layout import has_originals

from .articles import article_of
from .dumps import dump
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing_app.core.stored import ArticleRow, Changes
    from briefing_app.library import Edits, Library


def edit(library: Library, operation: Callable[[Edits], object]) -> Changes:
    return library.edit("Step", operation)


def made(library: Library, operation: Callable[[Edits], int]) -> int:
    """Run a step and return the id that it made."""
    found: list[int] = []
    edit(library, lambda edits: found.append(operation(edits)))
    return found[0]


def collection(library: Library, name: str, parent: int | None = None) -> int:
    return made(library, lambda edits: edits.add_collection(name, parent))


def tag(library: Library, name: str, colour: str | None = None) -> int:
    return made(library, lambda edits: edits.add_tag(name, colour))


@pytest.fixture
def rows(library: Library) -> list[ArticleRow]:
    """Return three articles that are in the library."""
    names = ("satu", "dua", "tiga")
    return [
        library.add(article_of([(f"Kapal {name}.", f"Ship {name}.")], title=name), PACK)
        for name in names
    ]


def drawn(library: Library) -> list[str]:
    """Return the collections as text, indented by how deep they are nested."""
    deep: dict[int | None, int] = {None: -1}
    lines = []
    for found in library.catalogue().collections:
        deep[found.id] = deep[found.parent] + 1
        lines.append("  " * deep[found.id] + found.name)
    return lines


def row(library: Library, article_id: int) -> ArticleRow:
    (found,) = library.rows([article_id])
    return found


# Collections


def test_that_collections_are_nested_and_siblings_are_in_the_order_of_their_names(
    library: Library,
) -> None:
    """It is drawn as

    anggaran
    Perdagangan
      beras
      Nikel
        ekspor
    """
    trade = collection(library, "Perdagangan")
    nickel = collection(library, "Nikel", trade)
    collection(library, "beras", trade)
    collection(library, "ekspor", nickel)
    collection(library, "  anggaran ")
    assert drawn(library) == ["anggaran", "Perdagangan", "  beras", "  Nikel", "    ekspor"]


def test_that_children_stay_below_their_parent_whatever_stands_in_names(library: Library) -> None:
    for name in ("a", "a b", "a!", "a\x1fb", "ab"):
        top = collection(library, name)
        collection(library, "anak", top)
    parents = [found.parent for found in library.catalogue().collections]
    ids = [found.id for found in library.catalogue().collections]
    assert parents[1::2] == ids[0::2]


def test_that_siblings_with_letters_beyond_ascii_are_ordered_without_case(library: Library) -> None:
    for name in ("Élan b", "élan a", "zebra", "Ethos"):
        collection(library, name)
    assert drawn(library) == ["Ethos", "zebra", "élan a", "Élan b"]


def test_that_a_collection_can_be_renamed_and_moved(library: Library) -> None:
    one, other = collection(library, "satu"), collection(library, "dua")
    edit(library, lambda edits: edits.rename_collection(one, " Laut  Cina "))
    edit(library, lambda edits: edits.move_collection(one, other))
    assert drawn(library) == ["dua", "  Laut Cina"]
    edit(library, lambda edits: edits.move_collection(one, None))
    assert drawn(library) == ["dua", "Laut Cina"]


def test_that_a_collection_is_not_moved_into_itself_or_below_itself(library: Library) -> None:
    top = collection(library, "atas")
    middle = collection(library, "tengah", top)
    bottom = collection(library, "bawah", middle)
    for target in (top, middle, bottom):
        with pytest.raises(LibraryError, match="into itself"):
            edit(library, lambda edits: edits.move_collection(top, target))  # noqa: B023
    assert drawn(library) == ["atas", "  tengah", "    bawah"]


def test_that_a_collection_that_is_gone_cannot_be_changed_or_filled(
    library: Library, rows: list[ArticleRow]
) -> None:
    gone = collection(library, "hilang")
    edit(library, lambda edits: edits.delete_collection(gone))
    operations: list[Callable[[Edits], object]] = [
        lambda edits: edits.rename_collection(gone, "x"),
        lambda edits: edits.move_collection(gone, None),
        lambda edits: edits.collect([rows[0].id], gone),
        lambda edits: edits.add_collection("anak", gone),
    ]
    for operation in operations:
        with pytest.raises(LibraryError):
            edit(library, operation)
    assert library.catalogue().collections == ()
    assert row(library, rows[0].id).collections == ()


def test_that_articles_are_in_several_collections_and_stay_when_one_is_deleted(
    library: Library, rows: list[ArticleRow]
) -> None:
    top = collection(library, "atas")
    below = collection(library, "bawah", top)
    other = collection(library, "lain")
    ids = [found.id for found in rows]
    for target in (top, below, other):
        changes = edit(library, lambda edits: edits.collect(ids, target))  # noqa: B023
        assert {found.id for found in changes.rows} == set(ids)
    assert set(row(library, ids[0]).collections) == {top, below, other}
    changes = edit(library, lambda edits: edits.delete_collection(top))
    assert {found.id for found in changes.rows} == set(ids)
    assert drawn(library) == ["lain"]
    assert [found.collections for found in library.articles()] == [(other,)] * 3


def test_that_collecting_twice_is_as_collecting_once(
    library: Library, rows: list[ArticleRow]
) -> None:
    target = collection(library, "satu")
    edit(library, lambda edits: edits.collect([rows[0].id], target))
    before = library.history
    changes = library.edit("Again", lambda edits: edits.collect([rows[0].id], target))
    assert changes.rows == ()
    assert library.history == before
    edit(library, lambda edits: edits.uncollect([rows[0].id, rows[1].id], target))
    assert row(library, rows[0].id).collections == ()


def test_that_two_collections_may_have_the_same_name(library: Library) -> None:
    for _ in range(2):
        collection(library, "sama")
    assert drawn(library) == ["sama", "sama"]


def test_that_an_import_is_filed_without_a_step_and_only_where_there_is_a_collection(
    library: Library, rows: list[ArticleRow]
) -> None:
    target, gone = collection(library, "satu"), collection(library, "dua")
    edit(library, lambda edits: edits.delete_collection(gone))
    history = library.history
    (filed,) = library.file_import(rows[0].id, target)
    assert filed.collections == (target,)
    for article_id, collection_id in ((rows[0].id, target), (rows[0].id, gone), (999, target)):
        assert library.file_import(article_id, collection_id) == []
    assert library.history == history


def test_that_undoing_a_collection_and_redoing_it_brings_back_what_was_filed_in_it(
    library: Library, rows: list[ArticleRow]
) -> None:
    target = collection(library, "satu")
    library.file_import(rows[0].id, target)
    (changed,) = library.undo().rows
    assert changed.collections == ()
    (changed,) = library.redo().rows
    assert changed.collections == (target,)


# Tags


def test_that_tags_are_unique_without_regard_to_case(library: Library) -> None:
    first = tag(library, "Iran")
    assert tag(library, "iRAN") == first
    assert tag(library, " IRAN ") == first
    assert tag(library, "STRASSE") == tag(library, "straße")
    assert [found.name for found in library.catalogue().tags] == ["Iran", "STRASSE"]


def test_that_a_new_tag_gets_the_colour_that_the_fewest_have(library: Library) -> None:
    for number in range(len(COLOURS) + 1):
        tag(library, f"tag {number}")
    colours = [found.colour for found in library.catalogue().tags]
    assert colours == [*COLOURS, COLOURS[0]]
    with pytest.raises(ValueError, match="Not a colour"):
        tag(library, "x", "mauve")


def test_that_tags_are_put_on_many_articles_and_taken_off(
    library: Library, rows: list[ArticleRow]
) -> None:
    ids = [found.id for found in rows]
    zinc, iron = tag(library, "Zinc"), tag(library, "iron")
    changes = edit(library, lambda edits: edits.put_tag(ids, zinc))
    assert len(changes.rows) == 3
    edit(library, lambda edits: edits.put_tag(ids[:2], iron))
    assert row(library, ids[0]).tags == (iron, zinc)  # in the order of their names
    edit(library, lambda edits: edits.take_tag(ids[1:], zinc))
    assert [row(library, id_).tags for id_ in ids] == [(iron, zinc), (iron,), ()]


def test_that_a_step_with_an_unknown_article_or_tag_keeps_nothing(
    library: Library, rows: list[ArticleRow], folder: Path
) -> None:
    known = tag(library, "ada")
    before = dump(folder)
    for ids, tag_id in (([rows[0].id, 999], known), ([rows[0].id], 999)):
        with pytest.raises(LibraryError):
            edit(library, lambda edits: edits.put_tag(ids, tag_id))  # noqa: B023
        assert dump(folder) == before


def test_that_a_name_that_another_tag_has_is_refused_but_not_its_own(library: Library) -> None:
    iran, oil = tag(library, "Iran"), tag(library, "Minyak")
    with pytest.raises(LibraryError, match="There is a tag “Iran” already"):
        edit(library, lambda edits: edits.change_tag(oil, "IRAN", "red"))
    edit(library, lambda edits: edits.change_tag(iran, "IRAN", "teal"))
    first = library.catalogue().tags[0]
    assert (first.name, first.colour) == ("IRAN", "teal")


def test_that_merging_puts_one_tag_wherever_any_was(
    library: Library, rows: list[ArticleRow]
) -> None:
    ids = [found.id for found in rows]
    one, two, three = (tag(library, name) for name in ("satu", "dua", "tiga"))
    edit(library, lambda edits: edits.put_tag(ids[:2], one))
    edit(library, lambda edits: edits.put_tag(ids[1:], two))
    edit(library, lambda edits: edits.put_tag(ids[2:], three))
    edit(library, lambda edits: edits.merge_tags([one, two], one))
    assert [t.name for t in library.catalogue().tags] == ["satu", "tiga"]
    assert [row(library, id_).tags for id_ in ids] == [(one,), (one,), (one, three)]


def test_that_deleting_a_tag_takes_it_off_every_article(
    library: Library, rows: list[ArticleRow]
) -> None:
    one = tag(library, "satu")
    edit(library, lambda edits: edits.put_tag([rows[0].id], one))
    edit(library, lambda edits: edits.delete_tag(one))
    assert library.catalogue().tags == ()
    assert row(library, rows[0].id).tags == ()


@pytest.mark.parametrize("name", ["", "  ", "\n\t"])
def test_that_names_are_not_empty(library: Library, name: str) -> None:
    operations: list[Callable[[Edits], object]] = [
        lambda edits: edits.add_tag(name),
        lambda edits: edits.add_collection(name),
        lambda edits: edits.add_search(name, "x"),
    ]
    for operation in operations:
        with pytest.raises(ValueError, match="not empty"):
            edit(library, operation)


def test_that_names_that_sqlite_cannot_keep_are_made_storable(library: Library) -> None:
    tag(library, "a\0b\ud800")
    assert [found.name for found in library.catalogue().tags] == ["ab?"]


# Saved searches


def test_that_searches_are_kept_changed_and_forgotten(library: Library) -> None:
    saved = made(library, lambda edits: edits.add_search(" Nikel ", 'nikel -"harga naik"'))
    (found,) = library.catalogue().searches
    assert (found.name, found.query) == ("Nikel", 'nikel -"harga naik"')
    edit(library, lambda edits: edits.change_search(saved, "Nikel dan besi", "nikel OR besi"))
    made(library, lambda edits: edits.add_search("beras", "beras"))
    found = library.catalogue().searches[1]
    assert (found.name, found.query) == ("Nikel dan besi", "nikel OR besi")
    assert library.catalogue().searches[0].name == "beras"
    edit(library, lambda edits: edits.delete_search(saved))
    assert [found.name for found in library.catalogue().searches] == ["beras"]


# Read, Trash


def test_that_articles_are_unread_until_they_are_opened_or_marked(
    library: Library, rows: list[ArticleRow]
) -> None:
    ids = [found.id for found in rows]
    assert all(not found.read for found in rows)
    (changed,) = library.mark_read(ids[0])
    assert changed.read
    assert library.mark_read(ids[0]) == []
    edit(library, lambda edits: edits.set_read(ids, read=True))
    assert row(library, ids[0]).read == changed.read  # when it was first read stays
    edit(library, lambda edits: edits.set_read(ids[:1], read=False))
    assert [bool(row(library, id_).read) for id_ in ids] == [False, True, True]


def test_that_an_article_in_the_trash_keeps_everything_and_comes_back(
    library: Library, rows: list[ArticleRow]
) -> None:
    article_id = rows[0].id
    target, label = collection(library, "satu"), tag(library, "Iran")
    edit(library, lambda edits: edits.collect([article_id], target))
    edit(library, lambda edits: edits.put_tag([article_id], label))
    edit(library, lambda edits: edits.annotate(article_id, AnnotationContent(note="Penting")))
    before = row(library, article_id)
    edit(library, lambda edits: edits.trash([article_id]))
    assert row(library, article_id).trashed
    assert library.annotations() == ()
    edit(library, lambda edits: edits.untrash([article_id]))
    assert row(library, article_id) == before
    assert len(library.annotations()) == 1


def test_that_only_what_is_in_the_trash_is_deleted_for_good(
    library: Library, rows: list[ArticleRow], folder: Path
) -> None:
    one, two, three = (found.id for found in rows)
    edit(library, lambda edits: edits.trash([one, two]))
    assert library.delete_trashed([one, three]) == [one]
    assert {found.id for found in library.articles()} == {two, three}
    with pytest.raises(LibraryError):
        library.original(rows[0].sha256)
    assert library.original(rows[1].sha256)
    assert library.delete_trashed() == [two]
    assert library.delete_trashed() == []
    edit(library, lambda edits: edits.trash([three]))
    library.delete_trashed()
    assert not has_originals(folder)


def test_that_what_was_deleted_for_good_is_found_no_more_and_leaves_no_row(
    library: Library, rows: list[ArticleRow], folder: Path
) -> None:
    article_id = rows[0].id
    empty = {name: list(found) for name, found in dump(folder).items()}
    label, target = tag(library, "Iran"), collection(library, "satu")
    sentence = library.article(article_id).sentences[0].id
    edit(library, lambda edits: edits.put_tag([article_id], label))
    edit(library, lambda edits: edits.collect([article_id], target))
    edit(library, lambda edits: edits.correct(sentence, "The vessel unik."))
    edit(library, lambda edits: edits.annotate(article_id, AnnotationContent(note="Penting")))
    assert len(library.search("unik")) == 1
    edit(library, lambda edits: edits.trash([article_id]))
    library.delete_trashed()
    for words in ("unik", "satu", "Kapal satu"):
        assert library.search(words) == []
    left = dump(folder)
    others = {found.id for found in rows[1:]}
    for name in ("annotation", "correction", "article_tag", "article_collection", "anchor"):
        assert left[name] == empty[name] == []
    assert {line[0] for line in left["article"]} == others
    assert len(left["sentence"]) == len(left["translation"]) == len(others)
    assert library.add(article_of([("Kapal satu.", "Ship satu.")], title="satu"), PACK).id


def test_that_deleting_for_good_forgets_what_can_be_undone_but_only_if_it_deletes(
    library: Library, rows: list[ArticleRow]
) -> None:
    library.edit("Tag", lambda edits: edits.add_tag("x"))
    library.delete_trashed()
    assert library.history.undo == "Tag"
    library.edit("Trash", lambda edits: edits.trash([rows[0].id]))
    library.undo()
    library.redo()
    library.delete_trashed()
    assert library.history.undo == library.history.redo == ""
    assert library.undo().name == ""
