# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Moving a library: whole in its new place or as it was in the old one."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing_app.core.errors import Cancelled, LibraryError
from briefing_app.library import Moved, move_library, moving, open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from briefing_app.core.progress import Progress

COUNT = 3

_CHILD = """
import os, signal, sys
from pathlib import Path
from briefing_app.library import move_library
kill_at = float(sys.argv[3])
def report(progress):
    if progress.fraction >= kill_at:
        os.kill(os.getpid(), signal.SIGKILL)
def switch(target):
    Path(sys.argv[4]).write_text(str(target))
    if kill_at > 1:
        os.kill(os.getpid(), signal.SIGKILL)
move_library(Path(sys.argv[1]), Path(sys.argv[2]), switch, report=report)
"""
_HOLDER = """
import sys
from pathlib import Path
from briefing_app.library import open_library
library = open_library(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a library with a backup and a note of the user's own beside its parts."""
    folder = tmp_path / "library"
    with open_library(folder) as library:
        for number in range(COUNT):
            library.add(article_of([(f"Kalimat {number}.", f"Sentence {number}.")] * 40), PACK)
    open_library(folder).close()  # makes the backup of the day
    (folder / "catatan.txt").write_text("milik sendiri", encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, str]:
    """Return the hash of every file but the database, which a copy may lay out anew."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "library.db"
    }


def articles(folder: Path) -> int:
    """Return the number of articles whose original file is whole."""
    with open_library(folder) as library:
        return len([library.original(row.sha256) for row in library.articles()])


def move(folder: Path, target: Path) -> Moved:
    return move_library(folder, target, lambda _: None)


def test_that_everything_is_in_the_new_place_and_nothing_in_the_old_one(
    folder: Path, tmp_path: Path
) -> None:
    before = contents(folder)
    assert len(before) == COUNT + 2
    switched: list[Path] = []
    moved = move_library(folder, tmp_path / "new" / "place", switched.append)
    assert moved == Moved(tmp_path / "new" / "place", folder, COUNT, "")
    assert switched == [moved.folder]
    assert contents(moved.folder) == before
    assert articles(moved.folder) == COUNT
    assert not folder.exists()


def test_that_progress_grows_to_the_end(folder: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    move_library(folder, tmp_path / "new", lambda _: None, report=seen.append)
    fractions = [progress.fraction for progress in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] > 0.9
    assert max(fractions) <= 1


def test_that_the_old_library_stays_until_the_program_was_told(
    folder: Path, tmp_path: Path
) -> None:
    before = contents(folder)

    def switch(target: Path) -> None:
        assert contents(folder) == contents(target) == before
        assert (folder / "library.db").exists()
        assert (target / "library.db").exists()

    move_library(folder, tmp_path / "new", switch)


def test_that_a_program_that_cannot_be_told_keeps_the_old_library(
    folder: Path, tmp_path: Path
) -> None:
    def switch(_: Path) -> None:
        raise LibraryError("settings.json", "The disk is full.", "Free some space.")

    with pytest.raises(LibraryError, match=r"settings\.json"):
        move_library(folder, tmp_path / "new" / "place", switch)
    assert articles(folder) == COUNT
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("after", [0.0, 0.3, 0.7])
def test_that_a_cancelled_move_leaves_no_trace(folder: Path, tmp_path: Path, after: float) -> None:
    target, cancel = tmp_path / "new", threading.Event()
    target.mkdir()

    def report(progress: Progress) -> None:
        if progress.fraction >= after:
            cancel.set()

    with pytest.raises(Cancelled):
        move_library(folder, target, lambda _: None, report=report, cancel=cancel)
    assert list(target.iterdir()) == []
    assert articles(folder) == COUNT


def test_that_a_target_that_holds_something_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "x.txt").write_text("x")
    with pytest.raises(LibraryError, match="not empty"):
        move(folder, tmp_path / "new")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["x.txt"]


def test_that_a_target_inside_the_library_is_refused(folder: Path) -> None:
    with pytest.raises(LibraryError, match="inside the library"):
        move(folder, folder / "deeper" / "down")
    assert not (folder / "deeper").exists()


def test_that_the_librarys_own_folder_is_refused_by_any_name(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    for target in (folder, tmp_path / "link"):
        with pytest.raises(LibraryError, match="already"):
            move(folder, target)


def test_that_a_file_as_target_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="a file where a folder"):
        move(folder, tmp_path / "file")


def test_that_a_target_that_may_not_be_written_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = type(tmp_path).mkdir

    def mkdir(path: Path, *args: Any, **options: Any) -> None:
        if path.is_relative_to(tmp_path / "protected"):
            raise PermissionError(13, "Permission denied", str(path))
        real(path, *args, **options)

    monkeypatch.setattr(type(tmp_path), "mkdir", mkdir)
    with pytest.raises(LibraryError, match="protected"):
        move(folder, tmp_path / "protected" / "new")
    assert articles(folder) == COUNT


def test_that_a_disk_without_room_is_told_before_anything_is_copied(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=40_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(LibraryError, match=r"too little room: .* 40 MB are free"):
        move(folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert articles(folder) == COUNT


def test_that_a_disk_that_fills_up_meanwhile_leaves_the_library_where_it_is(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError, match="The disk is full"):
        move(folder, tmp_path / "new")
    monkeypatch.undo()
    assert not (tmp_path / "new").exists()
    assert articles(folder) == COUNT


def test_that_a_disk_that_alters_what_is_written_is_noticed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def alter(_source: Path, target: Path, *_: object, **__: object) -> None:
        if "originals" in target.parts:
            target.write_bytes(b"something else")

    monkeypatch.setattr(shutil, "copystat", alter)
    with pytest.raises(LibraryError, match="does not keep what is written"):
        move(folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert articles(folder) == COUNT


def test_that_a_damaged_library_is_not_moved(folder: Path, tmp_path: Path) -> None:
    database = folder / "library.db"
    data = database.read_bytes()
    database.write_bytes(data[:5000] + b"\xff" * (len(data) - 5000))
    with pytest.raises(LibraryError, match="damaged"):
        move(folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_that_a_library_that_is_open_in_another_program_is_not_moved(
    folder: Path, tmp_path: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(LibraryError, match="open in another window"):
            move(folder, tmp_path / "new")
        holder.stdin.close()
    assert move(folder, tmp_path / "new").articles == COUNT


def test_that_a_library_that_another_program_reads_is_not_moved(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM article").fetchone()
        with pytest.raises(LibraryError, match="Another program is using the library"):
            move(folder, tmp_path / "new")


def test_that_a_library_cannot_be_opened_while_it_is_moved(folder: Path, tmp_path: Path) -> None:
    def switch(_: Path) -> None:
        with pytest.raises(LibraryError, match="being moved"):
            open_library(folder)

    move_library(folder, tmp_path / "new", switch)


def test_that_a_file_that_comes_in_meanwhile_is_not_removed(folder: Path, tmp_path: Path) -> None:
    def switch(_: Path) -> None:
        (folder / "late.txt").write_text("x")

    moved = move_library(folder, tmp_path / "new", switch)
    assert [path.name for path in folder.iterdir()] == ["late.txt"]
    assert articles(moved.folder) == COUNT


def test_that_old_files_that_cannot_be_removed_are_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, **_: bool) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(type(tmp_path), "unlink", refuse)
    moved = move(folder, tmp_path / "new")
    monkeypatch.undo()
    assert str(folder) in moved.kept
    assert articles(moved.folder) == articles(folder) == COUNT


def test_that_a_link_to_a_folder_stops_the_move(folder: Path, tmp_path: Path) -> None:
    (folder / "link").symlink_to(tmp_path)
    with pytest.raises(LibraryError, match="link to another folder"):
        move(folder, tmp_path / "new")
    assert articles(folder) == COUNT


@pytest.mark.parametrize("at", [0.1, 0.6, 0.95, 2.0])
def test_that_a_crash_at_any_moment_leaves_a_whole_library_in_its_place(
    folder: Path, tmp_path: Path, at: float
) -> None:
    target, settings = tmp_path / "new", tmp_path / "settings"
    settings.write_text(str(folder))
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder), str(target), str(at), str(settings)],
        check=False,
    )
    assert ran.returncode == -9
    in_place = Path(settings.read_text())
    assert in_place == (target if at > 1 else folder)
    assert articles(in_place) == COUNT
    if at < 1:
        assert move(folder, target).articles == COUNT
        assert articles(target) == COUNT
        assert [p for p in target.iterdir() if p.name.startswith(".unfinished")] == []


def test_that_what_a_crash_left_is_not_moved_along(folder: Path, tmp_path: Path) -> None:
    (folder / "originals" / ".unfinished-12").write_bytes(b"half")
    moved = move(folder, tmp_path / "new")
    assert not list(moved.folder.rglob(".unfinished*"))
