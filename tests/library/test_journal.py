# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Undo and redo: each takes the database to exactly what it said before."""

from __future__ import annotations

import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefing_app.core.anchors import anchor_at
from briefing_app.core.errors import LibraryError
from briefing_app.core.memory import MemoryUnit
from briefing_app.core.model import (
    BlockKind,
    Sentence,
    Sorting,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.core.stored import COLOURS, AnnotationContent, AnnotationKind, Side
from briefing_app.library import open_library
from briefing_app.library.journal import STEPS_KEPT

from .articles import article_of
from .dumps import differences, dump
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import StoredArticle
    from briefing_app.library import Edits, Library


@dataclass
class Desk:
    """A library with one of everything, and the ids of what is in it."""

    articles: list[StoredArticle] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)


def fill(library: Library, count: int = 3) -> Desk:
    desk = Desk()
    for number in range(count):
        article = article_of(
            [
                (f"Judul {number}", f"Title {number}"),
                (f"Sebanyak {number + 2} kapal berlayar.", f"Some {number + 2} ships sailed."),
                (f"Nakhoda {number} diam.", f"Captain {number} was silent."),
                ("Laut tenang.", "Calm sea."),
            ],
            title=f"Judul {number}",
            title_translation=f"Title {number}",
            removed=[f"Baca juga: berita {number}"],
        )
        desk.articles.append(library.article(library.add(article, PACK).id))
    first, second, *_ = desk.articles
    sentence = first.sentences[1]
    anchor = anchor_at(sentence, Side.TRANSLATION, 0, 4)

    def begin(edits: Edits) -> None:
        ids = desk.ids
        ids["top"] = edits.add_collection("Atas")
        ids["below"] = edits.add_collection("Bawah", ids["top"])
        ids["other"] = edits.add_collection("Lain")
        ids["tag"] = edits.add_tag("Iran")
        ids["second tag"] = edits.add_tag("Minyak")
        ids["search"] = edits.add_search("Nikel", "nikel")
        ids["highlight"] = edits.annotate(first.row.id, AnnotationContent(note="a"), [anchor])
        ids["note"] = edits.annotate(second.row.id, AnnotationContent(note="b"))
        edits.collect([first.row.id, second.row.id], ids["below"])
        edits.collect([first.row.id], ids["top"])
        edits.put_tag([first.row.id, second.row.id], ids["tag"])
        edits.put_tag([second.row.id], ids["second tag"])
        edits.correct(first.sentences[2].id, "The captain kept silent.")

    library.edit("Begin", begin)
    return desk


def restore(edits: Edits, article: StoredArticle) -> None:
    piece = article.removed[0]
    sentence = Sentence(
        piece.piece.start,
        piece.piece.end,
        piece.piece.paragraph,
        BlockKind.PARAGRAPH,
        piece.text,
    )
    edits.restore(piece.id, [sentence], [Translation("See also", -0.1, PACK.identity)], PACK)


def summary_of(article: StoredArticle) -> Summary:
    one, two, three, _ = (sentence.id for sentence in article.sentences)
    return Summary(
        "opening",
        SummaryLength(sentences=1),
        (three, one),
        pinned=(three,),
        dropped=(two,),
        sorting=next(iter(Sorting)),
    )


def apply_memory(edits: Edits) -> None:
    edits.import_memory([MemoryUnit("Laut tenang.", "No waves.", modified="2030")], "tim.tmx")
    edits.apply_memory()


def revert_shared(edits: Edits, desk: Desk) -> None:
    first, second = (article.sentences[3].id for article in desk.articles[:2])
    edits.correct(first, "Nothing moved.")
    edits.correct(second, "Nothing stirred.")
    edits.revert(second)


STEPS: dict[str, Callable[[Edits, Desk], object]] = {
    "correct": lambda e, d: e.correct(d.articles[0].sentences[1].id, "Some 2 boats set sail."),
    "correct again": lambda e, d: e.correct(d.articles[0].sentences[2].id, "Silence."),
    "correct the headline": lambda e, d: e.correct(d.articles[1].sentences[0].id, "A headline"),
    "correct what others have": lambda e, d: e.correct(
        d.articles[1].sentences[3].id, "The sea was calm."
    ),
    "import a memory": lambda e, d: e.import_memory(
        [MemoryUnit("Laut tenang.", "A calm sea."), MemoryUnit("Lain.", "Other.")], "tim.tmx"
    ),
    "apply a memory": lambda e, d: apply_memory(e),
    "revert what others have": lambda e, d: revert_shared(e, d),
    "revert": lambda e, d: e.revert(d.articles[0].sentences[2].id),
    "restore": lambda e, d: restore(e, d.articles[0]),
    "summary": lambda e, d: e.set_summary(d.articles[0].row.id, summary_of(d.articles[0])),
    "annotate": lambda e, d: e.annotate(
        d.articles[1].row.id,
        AnnotationContent(AnnotationKind.CUSTOM, "milik", "teal", "catatan 'kutip' \n baris"),
        [anchor_at(d.articles[1].sentences[1], Side.SOURCE, 0, 8)],
    ),
    "edit an annotation": lambda e, d: e.edit_annotation(
        d.ids["highlight"], AnnotationContent(AnnotationKind.QUOTE, colour="red")
    ),
    "delete annotations": lambda e, d: e.delete_annotations([d.ids["highlight"], d.ids["note"]]),
    "add a collection": lambda e, d: e.add_collection("Baru", d.ids["below"]),
    "rename a collection": lambda e, d: e.rename_collection(d.ids["top"], "Puncak"),
    "move a collection": lambda e, d: e.move_collection(d.ids["below"], d.ids["other"]),
    "delete a collection with its children": lambda e, d: e.delete_collection(d.ids["top"]),
    "collect": lambda e, d: e.collect([a.row.id for a in d.articles], d.ids["other"]),
    "uncollect": lambda e, d: e.uncollect([d.articles[0].row.id], d.ids["below"]),
    "add a tag": lambda e, d: e.put_tag([d.articles[2].row.id], e.add_tag("Baru", "pink")),
    "change a tag": lambda e, d: e.change_tag(d.ids["tag"], "IRAN", "grey"),
    "merge tags": lambda e, d: e.merge_tags([d.ids["tag"]], d.ids["second tag"]),
    "delete a tag": lambda e, d: e.delete_tag(d.ids["tag"]),
    "take a tag": lambda e, d: e.take_tag([d.articles[0].row.id], d.ids["tag"]),
    "add a search": lambda e, d: e.add_search("Besi", "besi"),
    "change a search": lambda e, d: e.change_search(d.ids["search"], "Nikel 2", "nikel 2"),
    "delete a search": lambda e, d: e.delete_search(d.ids["search"]),
    "trash": lambda e, d: e.trash([a.row.id for a in d.articles]),
    "read": lambda e, d: e.set_read([a.row.id for a in d.articles], read=True),
    "metadata": lambda e, d: e.set_metadata(
        d.articles[0].row.id,
        {"title": "Judul baru", "outlet": "Kabar", "information_date": "2026-03-02"},
    ),
}


@pytest.fixture
def desk(library: Library) -> Desk:
    return fill(library)


@pytest.mark.parametrize("name", STEPS)
def test_that_undo_and_redo_of_a_step_return_to_exactly_what_was(
    library: Library, folder: Path, desk: Desk, name: str
) -> None:
    before = dump(folder)
    changes = library.edit(name, lambda edits: STEPS[name](edits, desk))
    after = dump(folder)
    assert after != before
    assert (changes.name, changes.history.undo, changes.history.redo) == (name, name, "")
    for _ in range(3):
        undone = library.undo()
        assert differences(dump(folder), before) == {}
        assert (undone.name, undone.history.redo) == (name, name)
        assert {row.id for row in undone.rows} == {row.id for row in changes.rows}
        assert (undone.catalogue is None) == (changes.catalogue is None)
        redone = library.redo()
        assert differences(dump(folder), after) == {}
        assert (redone.name, redone.history.undo, redone.history.redo) == (name, name, "")


def test_that_all_steps_are_undone_and_redone_in_a_row(
    library: Library, folder: Path, desk: Desk
) -> None:
    names = [n for n in STEPS if n not in ("delete a tag", "take a tag")]  # it was merged away
    names.remove("move a collection")  # what it moves was deleted
    order = [n for n in names if "delete" not in n] + [n for n in names if "delete" in n]
    order.remove("merge tags")
    order.append("merge tags")
    dumps = [dump(folder)]
    for name in order:
        library.edit(name, lambda edits: STEPS[name](edits, desk))  # noqa: B023
        dumps.append(dump(folder))
    for expected in reversed(dumps[:-1]):
        library.undo()
        assert differences(dump(folder), expected) == {}
    for expected in dumps[1:]:
        library.redo()
        assert differences(dump(folder), expected) == {}


def test_that_what_the_search_finds_follows_undo_and_redo(library: Library, desk: Desk) -> None:
    sentence = desk.articles[0].sentences[1].id
    library.edit("Correct", lambda edits: edits.correct(sentence, "A unicorn sailed."))
    assert len(library.search("unicorn")) == 1
    library.undo()
    assert library.search("unicorn") == []
    assert len(library.search("ships")) == 3
    library.redo()
    assert len(library.search("unicorn")) == 1


def test_that_an_import_between_a_step_and_its_undo_is_not_disturbed(
    library: Library, folder: Path, desk: Desk
) -> None:
    new = article_of([("Berita baru.", "New news.")], title="Baru", name="baru.txt")
    top = desk.ids["top"]
    library.edit("Delete", lambda edits: edits.delete_collection(top))
    row = library.add(new, PACK)
    library.undo()
    assert library.rows([row.id]) == [row]
    assert len(library.search("baru")) == 2
    assert top in {found.id for found in library.catalogue().collections}
    library.redo()
    assert library.rows([row.id]) == [row]
    after = dump(folder)
    library.undo()
    library.redo()
    assert differences(dump(folder), after) == {}


def test_that_undo_leaves_alone_what_the_program_noted_since(library: Library, desk: Desk) -> None:
    """Opening an article marks it as read, and no undo takes that back."""
    article_id = desk.articles[0].row.id
    library.edit("Title", lambda edits: edits.set_metadata(article_id, {"title": "Lain"}))
    history = library.history
    (row,) = library.mark_read(article_id)
    assert library.history == history
    library.undo()
    (found,) = library.rows([article_id])
    assert (found.metadata.title, found.read) == ("Judul 0", row.read)


def test_that_the_count_of_doubts_in_the_background_is_no_step(
    library: Library, desk: Desk
) -> None:
    history = library.history
    library.check_next()
    assert library.history == history


def test_that_a_step_that_fails_leaves_nothing_and_can_be_followed_by_another(
    library: Library, folder: Path, desk: Desk
) -> None:
    before, history = dump(folder), library.history

    def fail_late(edits: Edits) -> None:
        edits.trash([desk.articles[0].row.id])
        edits.add_tag("Baru")
        edits.move_collection(desk.ids["top"], desk.ids["below"])

    def fail_otherwise(edits: Edits) -> None:
        edits.add_tag("Baru")
        raise ZeroDivisionError

    for operation, error in ((fail_late, LibraryError), (fail_otherwise, ZeroDivisionError)):
        with pytest.raises(error):
            library.edit("Fail", operation)
        assert differences(dump(folder), before) == {}
        assert library.history == history
    library.edit("Tag", lambda edits: edits.add_tag("Baru"))
    library.undo()
    assert differences(dump(folder), before) == {}
    assert library.history.undo == history.undo


def test_that_a_failed_step_does_not_forget_what_can_be_redone(
    library: Library, desk: Desk
) -> None:
    library.edit("Tag", lambda edits: edits.add_tag("Baru"))
    library.undo()
    with pytest.raises(LibraryError):
        library.edit("Fail", lambda edits: edits.rename_collection(999, "x"))
    assert library.history.redo == "Tag"
    library.redo()
    assert "Baru" in [tag.name for tag in library.catalogue().tags]


def test_that_a_new_step_forgets_what_could_be_redone_but_an_empty_one_does_not(
    library: Library, desk: Desk
) -> None:
    library.edit("One", lambda edits: edits.add_tag("Satu"))
    library.undo()
    library.edit("Nothing", lambda _: None)
    assert library.history.redo == "One"
    library.edit("Two", lambda edits: edits.add_tag("Dua"))
    assert (library.history.undo, library.history.redo) == ("Two", "")
    assert library.redo().name == ""


def test_that_nothing_to_undo_or_redo_changes_nothing(library: Library, folder: Path) -> None:
    before = dump(folder)
    for changes in (library.undo(), library.redo()):
        assert (changes.name, changes.rows, changes.catalogue) == ("", (), None)
    assert dump(folder) == before


def test_that_the_last_steps_can_be_taken_back_and_older_ones_are_forgotten(
    library: Library, folder: Path
) -> None:
    for number in range(STEPS_KEPT + 5):
        if number == 5:
            expected = dump(folder)
        library.edit(f"Tag {number}", lambda edits: edits.add_tag(f"tag {number}"))  # noqa: B023
    for _ in range(STEPS_KEPT):
        assert library.undo().name
    assert library.undo().name == ""
    assert differences(dump(folder), expected) == {}
    assert library.history.redo == "Tag 5"


def test_that_a_step_is_named_in_the_history_until_the_library_is_closed(folder: Path) -> None:
    with open_library(folder) as library:
        library.edit("Tag", lambda edits: edits.add_tag("x"))
        assert library.history.undo == "Tag"
    with open_library(folder) as library:
        assert library.history.undo == ""
        assert [tag.name for tag in library.catalogue().tags] == ["x"]


class Steps(RuleBasedStateMachine):
    """Random steps, undos, redos and imports; each undo and redo is compared with a dump."""

    def __init__(self) -> None:
        super().__init__()
        self.dumps: list[dict[str, list[tuple[object, ...]]]] = []
        self.place = self.steps = 0

    @initialize()
    def open(self) -> None:
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name) / "library"
        self.library = open_library(self.folder)
        self.desk = fill(self.library, 2)
        self.dumps = [dump(self.folder)]

    def teardown(self) -> None:
        self.library.close()
        self.temporary.cleanup()

    @rule(number=st.integers(0, 2**32))
    def step(self, number: int) -> None:
        chance = random.Random(number)
        try:
            self.steps += 1
            name = f"Step {self.steps}"
            changes = self.library.edit(name, lambda edits: self.change(edits, chance))
        except (LibraryError, ValueError):
            return
        # A step that changes something and changes it back is kept; one that does nothing is not.
        if changes.history.undo == name:
            del self.dumps[self.place + 1 :]
            self.dumps.append(dump(self.folder))
            self.place += 1

    def change(self, edits: Edits, chance: random.Random) -> None:
        """Do one to three random things as one step."""
        catalogue = self.library.catalogue()
        collections = [found.id for found in catalogue.collections] or [999]
        tags = [found.id for found in catalogue.tags] or [999]
        rows = self.library.articles()
        ids = chance.sample([row.id for row in rows], chance.randint(1, len(rows)))
        article = self.library.article(ids[0])
        sentence = chance.choice(article.sentences)
        notes = [placed.annotation.id for placed in self.library.annotations()] or [999]
        entries = [entry.id for entry in self.library.memory.entries()] or [999]
        word, colour = f"kata {chance.randint(0, 5)}", chance.choice(COLOURS)
        content = AnnotationContent(colour=colour, note=word)
        doable: list[Callable[[], object]] = [
            lambda: edits.add_collection(word, chance.choice([None, *collections])),
            lambda: edits.rename_collection(chance.choice(collections), word),
            lambda: edits.move_collection(
                chance.choice(collections), chance.choice([None, *collections])
            ),
            lambda: edits.delete_collection(chance.choice(collections)),
            lambda: edits.collect(ids, chance.choice(collections)),
            lambda: edits.uncollect(ids, chance.choice(collections)),
            lambda: edits.put_tag(ids, edits.add_tag(word)),
            lambda: edits.change_tag(chance.choice(tags), word, colour),
            lambda: edits.merge_tags(chance.sample(tags, min(2, len(tags))), chance.choice(tags)),
            lambda: edits.delete_tag(chance.choice(tags)),
            lambda: edits.take_tag(ids, chance.choice(tags)),
            lambda: edits.add_search(word, word),
            lambda: edits.trash(ids),
            lambda: edits.untrash(ids),
            lambda: edits.set_read(ids, read=chance.random() < 0.5),
            lambda: edits.set_metadata(ids[0], {"title": word, "published": "2026-03-02"}),
            lambda: edits.correct(sentence.id, f"Some {word} there."),
            lambda: edits.revert(sentence.id),
            lambda: edits.correct(article.sentences[3].id, f"The sea: {word}."),
            lambda: edits.revert(article.sentences[3].id),
            lambda: edits.import_memory([MemoryUnit("Laut tenang.", word, modified=word)], word),
            edits.apply_memory,
            lambda: edits.rewrite_memory(chance.choice(entries), word),
            lambda: edits.forget_memory(chance.sample(entries, 1)),
            lambda: edits.annotate(ids[0], content, [anchor_at(sentence, Side.SOURCE, 0, 3)]),
            lambda: edits.edit_annotation(chance.choice(notes), content),
            lambda: edits.delete_annotations(chance.sample(notes, 1)),
            lambda: edits.set_summary(
                ids[0], Summary("opening", SummaryLength(sentences=1), (sentence.id,))
            ),
            lambda: restore(edits, article),
        ]
        for _ in range(chance.randint(1, 3)):
            chance.choice(doable)()

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        assert self.library.undo().name.startswith("Step")
        self.place -= 1
        assert differences(dump(self.folder), self.dumps[self.place]) == {}

    @precondition(lambda self: self.place < len(self.dumps) - 1)
    @rule()
    def redo(self) -> None:
        assert self.library.redo().name.startswith("Step")
        self.place += 1
        assert differences(dump(self.folder), self.dumps[self.place]) == {}

    @invariant()
    def follows_its_memory(self) -> None:
        """What was taken from the memory says what the memory says."""
        rows = self.library._connection.execute(
            "SELECT correction.text, (SELECT target FROM memory WHERE memory.key = sentence.key "
            "AND context = '' ORDER BY origin LIMIT 1) FROM correction "
            "JOIN sentence ON sentence.id = correction.sentence_id "
            "WHERE correction.origin = 'memory'"
        ).fetchall()
        assert all(text == counting for text, counting in rows)

    @invariant()
    def keeps_its_references(self) -> None:
        assert self.library._connection.execute("PRAGMA foreign_key_check").fetchall() == []


class TestSteps(Steps.TestCase):  # type: ignore[valid-type,misc]
    settings = settings(
        max_examples=15,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
