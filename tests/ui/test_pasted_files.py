# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The files of passages: their names, where they are, and that nothing else is deleted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.ui import pasted_files
from briefing_app.ui.handed_in import Passage

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 27, 10, 15)


def passage(text: str, suffix: str = ".txt") -> Passage:
    return Passage(text, text.encode(), suffix)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Judul berita\nIsi berita.", "Pasted 2026-11-27 10.15 Judul berita.txt"),
        ("\n\t Judul  berita \n", "Pasted 2026-11-27 10.15 Judul berita.txt"),
        ('Harga "naik": 5/6 <b>?*|\\', "Pasted 2026-11-27 10.15 Harga naik 5 6 b.txt"),
        ("../../etc/passwd", "Pasted 2026-11-27 10.15 etc passwd.txt"),
        ("…", "Pasted 2026-11-27 10.15 ….txt"),
        ("///", "Pasted 2026-11-27 10.15.txt"),
    ],
)
def test_that_the_name_tells_when_and_what(text: str, name: str) -> None:
    assert pasted_files.file_name(passage(text), NOW) == name


@pytest.mark.parametrize("text", ["kata " * 200, "日本" * 200, "x" * 1000])
def test_that_a_name_is_never_too_long_for_a_disk(text: str, own_folders: Path) -> None:
    path = pasted_files.keep(passage(text), NOW)
    assert path.read_bytes() == text.encode()
    assert len(path.name.encode()) < 130
    assert not path.stem.endswith(" ")


def test_that_passages_of_one_minute_do_not_overwrite_each_other(own_folders: Path) -> None:
    first, second = (pasted_files.keep(passage("Judul.\nSatu."), NOW) for _ in range(2))
    assert (first.name, second.name) == (
        "Pasted 2026-11-27 10.15 Judul.txt",
        "Pasted 2026-11-27 10.15 Judul (2).txt",
    )
    assert own_folders in first.parents
    assert {path.name for path in first.parent.iterdir()} == {first.name, second.name}


def test_that_only_files_of_passages_are_deleted(tmp_path: Path) -> None:
    mine = tmp_path / "a.txt"
    mine.write_text("x", encoding="utf-8")
    assert not pasted_files.is_pasted(mine)
    with pytest.raises(ValueError, match="Not the file of a passage"):
        pasted_files.forget(mine)
    assert mine.exists()
    path = pasted_files.keep(passage("Judul"), NOW)
    assert pasted_files.is_pasted(path)
    pasted_files.forget(path)
    pasted_files.forget(path)
    assert not path.exists()


def test_that_a_passage_that_cannot_be_kept_is_told_with_a_remedy(own_folders: Path) -> None:
    pasted_files.folder().parent.mkdir(parents=True)
    pasted_files.folder().write_text("in the way", encoding="utf-8")
    with pytest.raises(ReadError) as caught:
        pasted_files.keep(passage("Judul"), NOW)
    assert caught.value.cause
    assert caught.value.remedy
