# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The original files: kept once, and never handed out altered."""

from __future__ import annotations

import hashlib
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
