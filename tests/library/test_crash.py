# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A crash, a power cut, a full or read-only disk: what was saved stays whole."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.library import Library, open_library
from briefing_app.library.layout import database_path, journal_path

from .articles import article_of
from .children import environment, python
from .generator import PACK, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534
"""The user id that owns nothing, on Linux and macOS."""

PAIRS = [("Waduk itu meluap.", "The reservoir overflowed.")]

ADD_MANY = """
import sys
from pathlib import Path
from library.generator import PACK, generate
from briefing_app.library import AlreadyImported, open_library
with open_library(Path(sys.argv[1])) as library:
    for article in generate(1_000_000):
        try:
            print(library.add(article, PACK).sha256, flush=True)
        except AlreadyImported:
            pass
"""

DIE_AT = """
import os, signal, sys
from pathlib import Path
from library.generator import PACK, generate
from briefing_app.library import open_library, originals, storing
first, second = generate(2)
with open_library(Path(sys.argv[1])) as library:
    library.add(first, PACK)
    # So small a cache that SQLite writes to the file before the transaction ends.
    library._connection.execute("PRAGMA cache_size=1")
    module, name = sys.argv[2].split(".")
    setattr(globals()[module], name, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    library.add(second, PACK)
"""


def assert_all_whole(folder: Path, count: int) -> set[str]:
    """Compare every article with what was imported; return the hashes."""
    articles = {article.source.sha256: article for article in generate(count)}
    with open_library(folder) as library:
        rows = library.articles()
        for row in rows:
            stored, article = library.article(row.id), articles[row.sha256]
            assert stored.document == article.document
            assert tuple(s.sentence for s in stored.sentences) == article.sentences
            assert tuple(s.translation for s in stored.sentences) == article.translations
            assert len(stored.summary.picks) == len(article.summary.picks)
            assert library.original(row.sha256) == article.source.data
    return {row.sha256 for row in rows}


def test_that_every_article_is_whole_after_the_process_was_killed_at_any_moment(
    folder: Path,
) -> None:
    told: set[str] = set()
    for pause in (0.0, 0.013, 0.031):
        child = subprocess.Popen(
            python(ADD_MANY, folder), env=environment(), stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        told |= {child.stdout.readline().strip() for _ in range(12)}
        time.sleep(pause)
        child.kill()
        told |= {line.strip() for line in child.stdout if line.endswith("\n")}
        child.stdout.close()
        child.wait()
    kept = assert_all_whole(folder, 2_000)
    assert told <= kept
    assert len(kept) - len(told) <= 3  # At most the one that was not told before each kill.


@pytest.mark.parametrize(
    "place", ["storing.insert_article", "storing.replace_summary", "originals.keep_original"]
)
def test_that_a_kill_inside_an_import_loses_only_the_article_in_hand(
    folder: Path, place: str
) -> None:
    child = subprocess.run(python(DIE_AT, folder, place), env=environment(), check=False)
    assert child.returncode == -signal.SIGKILL
    # The hard case: SQLite had written half of the article to the database.
    assert journal_path(database_path(folder)).exists() == (place == "storing.replace_summary")
    first, second = (article.source.sha256 for article in generate(2))
    assert assert_all_whole(folder, 2) == {first}
    with open_library(folder) as library:
        library.add(list(generate(2))[1], PACK)
    assert assert_all_whole(folder, 2) == {first, second}


def test_that_a_full_disk_is_a_clear_error_and_loses_nothing(library: Library) -> None:
    before = library.add(article_of(PAIRS), PACK)
    database = library._connection
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count={pages + 2}")
    big = next(generate(1, sentences=400))
    with pytest.raises(LibraryError, match=r"library\.db: The disk is full.*Free some space"):
        library.add(big, PACK)
    assert library.articles() == [before]
    assert library.article(before.id).sentences[0].sentence.text == PAIRS[0][0]
    database.execute("PRAGMA max_page_count=1000000")
    row = library.add(big, PACK)
    assert library.articles() == [row, before]


def test_that_no_room_for_the_original_is_a_clear_error_and_leaves_no_article(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    article = article_of(PAIRS)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(LibraryError, match=r"disk is full.*before is untouched") as caught:
            library.add(article, PACK)
    sha256 = article.source.sha256
    assert caught.value.subject == str(folder / "originals" / sha256[:2] / sha256)
    assert library.articles() == []
    assert [p for p in (folder / "originals").rglob("*") if p.is_file()] == []
    assert library.original(library.add(article, PACK).sha256) == article.source.data


FILL_A_SMALL_DISK = """
import sys
from pathlib import Path
from library.generator import PACK, generate
from briefing_app.core.errors import LibraryError
from briefing_app.library import open_library
with open_library(Path(sys.argv[1])) as library:
    kept = []
    try:
        for article in generate(10_000):
            kept.append(library.add(article, PACK))
    except LibraryError as error:
        print(error.cause)
    assert library.articles() == kept[::-1], "the list is not what was told"
    for row in kept:
        assert library.article(row.id).row == row
        assert library.original(row.sha256)
    print(len(kept))
"""


def test_that_a_disk_that_fills_up_keeps_what_was_saved(tmp_path: Path) -> None:
    """On a real disk of 1 MB, mounted where only the child sees it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=1m none "{disk}" && exec "$@"'
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], check=False).returncode:
        pytest.skip("This system does not let a test mount a disk of its own.")
    child = subprocess.run(
        [*alone, *python(FILL_A_SMALL_DISK, disk / "library")],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    cause, kept = child.stdout.splitlines()
    assert cause == "The disk is full."
    assert int(kept) > 3


@pytest.fixture
def lent() -> Iterator[Path]:
    """Return a folder whose parents any user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="library-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take away the right to write to a folder and all in it, also from root."""
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)


pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills and rights as POSIX has them")


def test_that_a_library_cannot_be_made_in_a_read_only_folder(lent: Path) -> None:
    with read_only(lent):
        for folder in (lent, lent / "library"):
            with pytest.raises(LibraryError, match=r"may write|protected"):
                open_library(folder)
    assert list(lent.iterdir()) == []


def test_that_a_read_only_library_can_be_read_but_not_changed(lent: Path) -> None:
    folder = lent / "library"
    with open_library(folder) as library:
        row = library.add(article_of(PAIRS), PACK)
    with read_only(lent), open_library(folder) as library:
        assert "No backup could be made today" in library.warnings[0]
        assert library.articles() == [row]
        assert library.article(row.id).row == row
        assert len(library.search("waduk")) == 1
        assert library.original(row.sha256)
        with pytest.raises(LibraryError, match="protected"):
            library.add(next(generate(1)), PACK)
        with pytest.raises(LibraryError, match=r"may not be written: .* read-only"):
            library.edit(
                "Summary", lambda edits: edits.set_summary(row.id, library.article(row.id).summary)
            )


def test_that_a_library_that_may_not_be_read_is_a_clear_error(lent: Path) -> None:
    folder = lent / "library"
    open_library(folder).close()
    with read_only(lent):
        os.seteuid(os.getuid())
        (folder / "library.db").chmod(0o000)
        if os.geteuid() == 0:
            os.seteuid(NOBODY)
        with pytest.raises(LibraryError, match=r"library\.db: It is protected"):
            open_library(folder)


def test_that_a_power_cut_right_after_an_import_finds_it_flushed(library: Library) -> None:
    """SQLite's highest setting, and a rollback journal: the two together promise that."""
    database = library._connection
    extra = 3  # https://www.sqlite.org/pragma.html#pragma_synchronous
    assert database.execute("PRAGMA synchronous").fetchone() == (extra,)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
