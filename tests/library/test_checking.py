# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Checked sentences: they hold for one English, and each mark can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.library import open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_app.core.stored import StoredSentence
    from briefing_app.library import Library

PAIRS = (
    ("Ada 14 kapal di sana.", "There are 15 ships."),
    ("Ada 3 truk di sana.", "There are 4 trucks."),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        opened.add(article_of(PAIRS), PACK)
        yield opened


def sentences(library: Library) -> tuple[StoredSentence, ...]:
    return library.article(1).sentences


def doubts(library: Library) -> int | None:
    return library.articles()[0].doubts


def mark(library: Library, number: int, *, checked: bool = True) -> None:
    id_ = sentences(library)[number].id
    library.edit("Mark", lambda edits: edits.set_checked([id_], checked=checked), author="Ada")


def test_that_a_checked_sentence_says_who_and_its_doubts_do_not_count(library: Library) -> None:
    assert doubts(library) == 2
    mark(library, 0)
    checked = sentences(library)[0].checked
    assert checked is not None
    assert checked.author == "Ada"
    assert checked.checked.startswith("20")
    assert sentences(library)[1].checked is None
    assert doubts(library) == 1
    assert library.articles()[0] == library.article(1).row


def test_that_a_mark_can_be_taken_back_undone_and_done_again(library: Library) -> None:
    mark(library, 0)
    mark(library, 0)
    library.undo()
    assert sentences(library)[0].checked is not None
    library.undo()
    assert (sentences(library)[0].checked, doubts(library)) == (None, 2)
    library.redo()
    assert doubts(library) == 1
    mark(library, 0, checked=False)
    assert (sentences(library)[0].checked, doubts(library)) == (None, 2)
    library.undo()
    assert doubts(library) == 1


def test_that_another_english_has_to_be_checked_anew(library: Library) -> None:
    mark(library, 0)
    id_ = sentences(library)[0].id
    library.edit("Correct", lambda edits: edits.correct(id_, "There are 16 ships there."))
    assert (sentences(library)[0].checked, doubts(library)) == (None, 2)
    library.edit("Revert", lambda edits: edits.revert(id_))
    assert sentences(library)[0].checked is not None
    assert doubts(library) == 1


def test_that_a_correction_can_be_checked(library: Library) -> None:
    id_ = sentences(library)[0].id
    library.edit("Correct", lambda edits: edits.correct(id_, "There are 16 ships there."))
    mark(library, 0)
    assert sentences(library)[0].checked is not None
    assert doubts(library) == 1


def test_that_a_sentence_that_is_not_there_changes_nothing(library: Library) -> None:
    id_ = sentences(library)[0].id
    with pytest.raises(LibraryError, match="Sentence 999"):
        library.edit("Mark", lambda edits: edits.set_checked([id_, 999]))
    assert doubts(library) == 2
