# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Opening a library: ours or not, sound or not, older or newer, locked or not."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import threading
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from briefing_app import readers
from briefing_app.core.errors import LibraryError
from briefing_app.library import (
    DamagedLibrary,
    Library,
    migrations,
    open_library,
    opening,
    originals,
)
from briefing_app.library.layout import list_backups

from .articles import article_of
from .children import environment, python
from .generator import PACK, generate

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

PAIRS = [("Jembatan itu runtuh.", "The bridge collapsed.")]


def with_articles(folder: Path, count: int = 3) -> None:
    with open_library(folder) as library:
        for article in generate(count):
            library.add(article, PACK)


def sql(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "library.db")) as connection, connection:
        connection.execute(statement)


def test_that_a_library_is_made_where_there_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet" / "there"
    with open_library(folder) as library:
        assert library.articles() == []
        assert (library.folder, library.warnings) == (folder, ())
    assert [path.name for path in folder.iterdir()] == ["library.db"]


def test_that_a_library_can_be_moved(folder: Path, tmp_path: Path) -> None:
    with_articles(folder)
    moved = tmp_path / "stik USB é" / "perpustakaan"
    moved.parent.mkdir()
    shutil.move(folder, moved)
    with open_library(moved) as library:
        row = library.articles()[0]
        assert library.original(row.sha256)
        assert library.article(row.id).row == row


def test_that_between_changes_a_library_is_one_file(folder: Path) -> None:
    with_articles(folder)
    with open_library(folder) as library:
        library.add(article_of(PAIRS), PACK)
        assert {p.name for p in folder.iterdir()} == {"library.db", "originals", "backups"}


def test_that_a_newer_library_is_refused_and_left_alone(folder: Path) -> None:
    with_articles(folder)
    sql(
        folder,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('library', 'schema_99', '2030-01-01')",
    )
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryError, match=r"library\.db: .*newer version.*schema_99.*Update"):
        open_library(folder)
    assert (folder / "library.db").read_bytes() == before
    assert list_backups(folder) == []


def test_that_the_database_of_another_program_is_refused_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    sql(folder, "CREATE TABLE bookmarks (url)")
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        open_library(folder)
    assert (folder / "library.db").read_bytes() == before


def test_that_a_file_that_is_no_database_is_refused_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / "library.db").write_text("Daftar belanja: beras, gula.")
    with pytest.raises(LibraryError, match="not even a SQLite database"):
        open_library(folder)
    assert (folder / "library.db").read_text() == "Daftar belanja: beras, gula."


def test_that_a_file_in_the_place_of_the_folder_is_a_clear_error(folder: Path) -> None:
    folder.write_text("bukan map")
    with pytest.raises(LibraryError, match="Something else of this name is in its place"):
        open_library(folder)


def damage(folder: Path, *, every: int) -> None:
    """Flip the bits at the beginning of every n-th page but the first."""
    data = bytearray((folder / "library.db").read_bytes())
    for page in range(4096 * every, len(data), 4096 * every):
        data[page : page + 16] = bytes(byte ^ 0xFF for byte in data[page : page + 16])
    (folder / "library.db").write_bytes(data)


@pytest.mark.parametrize("every", [1, 2, 3, 5])
def test_that_a_damaged_library_is_named_with_its_newest_backup(folder: Path, every: int) -> None:
    with_articles(folder)
    with open_library(folder):
        (backup,) = list_backups(folder)
    damage(folder, every=every)
    with pytest.raises(DamagedLibrary, match=r"library\.db: The database is damaged") as caught:
        open_library(folder)
    assert caught.value.backup == backup
    assert str(backup) in caught.value.remedy
    assert list_backups(folder) == [backup]


def test_that_a_damaged_first_page_is_named_with_its_newest_backup(folder: Path) -> None:
    with_articles(folder)
    open_library(folder).close()
    path = folder / "library.db"
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])
    with pytest.raises(DamagedLibrary, match="first bytes") as caught:
        open_library(folder)
    assert caught.value.backup is not None


def test_that_a_library_cut_short_is_named_damaged(folder: Path) -> None:
    with_articles(folder)
    path = folder / "library.db"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(DamagedLibrary, match="damaged") as caught:
        open_library(folder)
    assert caught.value.backup is None
    assert "There is no backup" in caught.value.remedy
    assert str(folder / "originals") in caught.value.remedy


def overwrite(folder: Path, place: int, data: bytes) -> None:
    path = folder / "library.db"
    old = path.read_bytes()
    path.write_bytes(old[:place] + data + old[place + len(data) :])


@pytest.mark.parametrize(
    ("place", "data"), [(0, bytes(100)), (68, bytes(4))], ids=["header", "our mark"]
)
def test_that_a_damaged_header_without_a_backup_is_named_damage_and_the_originals_are_named(
    folder: Path, place: int, data: bytes
) -> None:
    with_articles(folder)
    overwrite(folder, place, data)
    with pytest.raises(DamagedLibrary, match="The database is damaged") as caught:
        open_library(folder)
    assert caught.value.backup is None
    assert "There is no backup" in caught.value.remedy
    assert str(folder / "originals") in caught.value.remedy


def test_that_no_originals_are_promised_where_there_are_none(folder: Path) -> None:
    with_articles(folder)
    path = folder / "library.db"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    shutil.rmtree(folder / "originals")
    with pytest.raises(DamagedLibrary, match="neither a backup of it nor an imported file"):
        open_library(folder)


def test_that_the_originals_of_a_lost_library_can_be_imported_into_a_new_one(folder: Path) -> None:
    """What `DamagedLibrary` tells the user to do."""
    html = "<!DOCTYPE html><title>Panen</title><body><p>Panen padi di desa itu gagal.</p></body>"
    sources = {text.encode() for text in ("Harga beras naik lagi.", html)}
    for data in sources:
        originals.keep_original(folder / "originals", hashlib.sha256(data).hexdigest(), data)
    files, errors = readers.find_files([folder / "originals"])
    assert errors == []
    loaded = [readers.load(file) for file in files]
    assert {source.data for source in loaded} == sources
    assert {readers.read(source).format for source in loaded} == {"plain text", "html"}


@pytest.mark.parametrize("state", ["empty", "missing"])
def test_that_a_library_that_lost_its_database_is_not_begun_anew(folder: Path, state: str) -> None:
    with_articles(folder)
    if state == "empty":
        (folder / "library.db").write_bytes(b"")
    else:
        (folder / "library.db").unlink()
    with pytest.raises(DamagedLibrary, match=state):
        open_library(folder)
    assert not list((folder).glob("library.db?*"))


def test_that_an_altered_sentence_is_noticed_when_the_article_is_opened(folder: Path) -> None:
    with open_library(folder) as library:
        row = library.add(article_of([("Ada 12.000 pengungsi.", "There are refugees.")]), PACK)
    path = folder / "library.db"
    data = path.read_bytes()
    place = data.index(b"Ada 12.000 pengungsi.") + 4
    path.write_bytes(data[:place] + b"9" + data[place + 1 :])
    with open_library(folder) as library, pytest.raises(DamagedLibrary, match="does not fit"):
        library.article(row.id)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE document SET blocks = '[[0,'",
        "UPDATE document SET blocks = '[[0, 1]]'",
        "UPDATE document SET metadata = '{}'",
        "UPDATE article SET origins = 'x'",
        "UPDATE article SET title = CAST(x'ff' AS TEXT)",
        "UPDATE sentence SET kind = 'x'",
        "UPDATE summary SET length = 'x'",
        "DELETE FROM document",
    ],
)
def test_that_unreadable_values_are_named_damage(folder: Path, statement: str) -> None:
    with open_library(folder) as library:
        row = library.add(article_of(PAIRS), PACK)
    sql(folder, statement)
    with open_library(folder) as library, pytest.raises(DamagedLibrary, match="is damaged"):
        library.article(row.id)


def test_that_a_library_locked_by_another_program_is_a_clear_error_after_a_while(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_articles(folder)
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.3)
    with open_library(folder) as library:
        with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            for use in (
                lambda: library.add(article_of(PAIRS), PACK),
                library.articles,
                lambda: open_library(folder),
            ):
                begun = time.monotonic()
                with pytest.raises(LibraryError, match=r"library\.db: Another program .* locked"):
                    use()
                assert 0.2 < time.monotonic() - begun < 5
            other.execute("COMMIT")
        assert library.add(article_of(PAIRS), PACK) in library.articles()


def test_that_a_short_lock_is_waited_for(folder: Path) -> None:
    with_articles(folder)
    locked = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            locked.set()
            time.sleep(0.3)
            other.execute("COMMIT")

    holder = threading.Thread(target=hold)
    holder.start()
    locked.wait()
    with open_library(folder) as library:
        assert len(library.articles()) == 3
    holder.join()


def test_that_two_programs_can_make_and_fill_one_library_at_once(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from library.generator import PACK, generate\n"
        "from briefing_app.library import open_library\n"
        "with open_library(Path(sys.argv[1])) as library:\n"
        "    for article in generate(8, seed=int(sys.argv[2])):\n"
        "        library.add(article, PACK)\n"
    )
    runs = [subprocess.Popen(python(script, folder, seed), env=environment()) for seed in (1, 2, 3)]
    assert [run.wait(timeout=120) for run in runs] == [0, 0, 0]
    with open_library(folder) as library:
        assert len(library.articles()) == 24
        assert all(library.article(row.id).row == row for row in library.articles())


def test_that_another_thread_is_told_that_it_may_not(library: Library) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            library.articles()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert [type(error) for error in caught] == [RuntimeError]
    assert "belongs to the thread" in str(caught[0])


def test_that_a_closed_library_says_so(folder: Path) -> None:
    library = open_library(folder)
    library.close()
    library.close()
    with pytest.raises(RuntimeError, match="closed"):
        library.articles()


def schema_later(database: Database) -> None:
    database.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT")


def failing_schema_later(database: Database) -> None:
    schema_later(database)
    database.execute("INSERT INTO no_such_table VALUES (1)")


def test_that_an_older_library_is_backed_up_and_then_migrated(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_articles(folder)
    before = (folder / "library.db").read_bytes()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, schema_later))
    with open_library(folder) as library:
        assert len(library.articles()) == 3
    sql(folder, "INSERT INTO note (text) VALUES ('ada')")
    (backup,) = list_backups(folder)
    with closing(sqlite3.connect(backup)) as old, closing(sqlite3.connect(":memory:")) as same:
        same.deserialize(before)
        assert list(old.iterdump()) == list(same.iterdump())


def test_that_a_migration_that_fails_leaves_the_library_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_articles(folder)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, failing_schema_later))
        with pytest.raises(LibraryError, match="no_such_table"):
            open_library(folder)
    with open_library(folder) as library:
        assert len(library.articles()) == 3
    with pytest.raises(sqlite3.OperationalError, match="no such table: note"):
        sql(folder, "SELECT * FROM note")


def test_that_a_library_is_not_migrated_without_a_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_articles(folder)
    before = (folder / "library.db").read_bytes()
    (folder / "backups").write_text("di sini tidak bisa")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, schema_later))
    with pytest.raises(LibraryError, match="backups: Something else of this name"):
        open_library(folder)
    assert (folder / "library.db").read_bytes() == before


def test_that_a_backup_is_made_once_a_day(folder: Path) -> None:
    open_library(folder).close()
    open_library(folder).close()
    assert list_backups(folder) == []  # There is nothing to lose yet.
    with_articles(folder)
    for _ in range(3):
        open_library(folder).close()
    (backup,) = list_backups(folder)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    backup.rename(backup.with_name(f"library-{yesterday:%Y%m%dT%H%M%SZ}.db"))
    open_library(folder).close()
    assert len(list_backups(folder)) == 2


def test_that_no_backup_today_is_a_warning_and_the_library_opens(folder: Path) -> None:
    with_articles(folder)
    (folder / "backups").write_text("di sini tidak bisa")
    with open_library(folder) as library:
        assert len(library.articles()) == 3
        (warning,) = library.warnings
    assert warning.startswith("No backup could be made today.")


def test_that_a_migrated_library_opens_without_the_heavy_libraries(folder: Path) -> None:
    with_articles(folder)
    script = (
        "import sys; from pathlib import Path\n"
        "from briefing_app.library import open_library\n"
        "with open_library(Path(sys.argv[1])) as library:\n"
        "    assert library.search('yang') and library.article(1)\n"
        "print(sorted({'sqlite_utils', 'numpy', 'click'} & set(sys.modules)))\n"
    )
    child = subprocess.run(
        python(script, folder), env=environment(), check=True, capture_output=True, text=True
    )
    assert child.stdout == "[]\n"
