# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The original files: kept once, and never handed out altered."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.library import Library

PAIRS = [("Gudang itu terbakar.", "The warehouse burned down.")]


def kept(folder: Path, sha256: str) -> Path:
    return folder / "originals" / sha256[:2] / sha256


def test_that_the_original_is_kept_byte_for_byte_under_its_hash(
    library: Library, folder: Path
) -> None:
    article = article_of(PAIRS)
    row = library.add(article, PACK)
    path = kept(folder, row.sha256)
    assert path.read_bytes() == library.original(row.sha256) == article.source.data
    assert [p.name for p in path.parent.iterdir()] == [row.sha256]


def test_that_an_altered_original_is_noticed(library: Library, folder: Path) -> None:
    row = library.add(article_of(PAIRS), PACK)
    path = kept(folder, row.sha256)
    path.write_bytes(path.read_bytes().replace(b"terbakar", b"terjual "))
    with pytest.raises(LibraryError, match=f"{row.sha256}: .*altered"):
        library.original(row.sha256)


def test_that_a_missing_original_is_noticed_and_the_article_still_opens(
    library: Library, folder: Path
) -> None:
    row = library.add(article_of(PAIRS), PACK)
    kept(folder, row.sha256).unlink()
    with pytest.raises(LibraryError, match=f"{row.sha256}: .*missing"):
        library.original(row.sha256)
    assert library.article(row.id).row == row


@pytest.mark.parametrize("name", ["../../../etc/passwd", "", "A" * 64, "ab", "0" * 65])
def test_that_only_a_hash_names_an_original(library: Library, name: str) -> None:
    with pytest.raises(ValueError, match="Not a SHA-256"):
        library.original(name)


def test_that_a_source_whose_hash_is_wrong_is_refused(library: Library, folder: Path) -> None:
    article = article_of(PAIRS)
    wrong = hashlib.sha256(b"lain").hexdigest()
    with pytest.raises(ValueError, match="does not fit its bytes"):
        library.add(replace(article, source=replace(article.source, sha256=wrong)), PACK)
    assert library.articles() == []
    assert not kept(folder, wrong).exists()


@pytest.mark.parametrize("left", [b"", b"half of the"])
def test_that_a_file_left_by_a_crash_is_taken_over(
    library: Library, folder: Path, left: bytes
) -> None:
    article = article_of(PAIRS)
    path = kept(folder, article.source.sha256)
    path.parent.mkdir(parents=True)
    path.write_bytes(left)
    row = library.add(article, PACK)
    assert library.original(row.sha256) == article.source.data


@pytest.mark.parametrize("state", ["missing", "altered", "cut short", "folder missing"])
def test_that_a_file_handed_in_again_puts_its_original_right(
    library: Library, folder: Path, state: str
) -> None:
    source = article_of(PAIRS).source
    row = library.add(article_of(PAIRS), PACK)
    path = kept(folder, row.sha256)
    match state:
        case "missing":
            path.unlink()
        case "altered":
            path.write_bytes(path.read_bytes().replace(b"terbakar", b"terjual "))
        case "cut short":
            path.write_bytes(b"")
        case "folder missing":
            shutil.rmtree(folder / "originals")
    assert library.keep_original(source)
    assert library.original(row.sha256) == source.data
    assert not library.keep_original(source)


def test_that_a_whole_original_is_not_written_again(library: Library, folder: Path) -> None:
    source = article_of(PAIRS).source
    path = kept(folder, library.add(article_of(PAIRS), PACK).sha256)
    before = path.stat()
    assert not library.keep_original(source)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_that_no_file_is_kept_that_no_article_was_made_of(library: Library, folder: Path) -> None:
    with pytest.raises(ValueError, match="No article was made of"):
        library.keep_original(article_of(PAIRS).source)
    assert not (folder / "originals").exists()


def test_that_an_original_is_never_put_right_with_other_bytes(
    library: Library, folder: Path
) -> None:
    row = library.add(article_of(PAIRS), PACK)
    kept(folder, row.sha256).unlink()
    with pytest.raises(ValueError, match="does not fit its bytes"):
        library.keep_original(replace(article_of(PAIRS).source, data=b"lain"))
    assert not kept(folder, row.sha256).exists()
