# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Settings: kept whole, read whatever the file has become."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.model import SummaryLength
from briefing_app.core.settings import (
    Settings,
    SettingsError,
    Theme,
    cores,
    read_settings,
    write_settings,
)

if TYPE_CHECKING:
    from pathlib import Path

ALL = Settings(
    theme=Theme.DARK,
    language="id",
    reader_font="Noto Serif",
    reader_size=14,
    threads=2,
    summary_method="opening",
    summary_length=SummaryLength(percent=12.5),
    marking="TERBATAS – “RESTRICTED”",
    author="Sri Wahyuni",
    library="/media/stick/berita \udcff",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_that_every_setting_survives(path: Path) -> None:
    for field in fields(Settings):
        assert getattr(ALL, field.name) != getattr(Settings(), field.name)
    write_settings(path, ALL)
    assert read_settings(path) == (ALL, None)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_that_no_file_means_the_usual_settings(path: Path) -> None:
    assert read_settings(path) == (Settings(), None)
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b'"x"', b"[" * 100_000]
)
def test_that_a_damaged_file_means_the_usual_settings_and_is_kept(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    settings, problem = read_settings(path)
    assert settings == Settings()
    assert problem is not None
    kept = path.with_name("settings.json.damaged")
    assert kept.read_bytes() == data
    for part in (str(path), "damaged", str(kept)):
        assert part in str(problem)
    write_settings(path, settings)
    assert kept.read_bytes() == data


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", 1),
        ("language", "fr"),
        ("reader_font", "a\nb"),
        ("reader_size", 3),
        ("reader_size", "12"),
        ("reader_size", True),
        ("threads", -1),
        ("threads", 1e300),
        ("summary_method", "magic"),
        ("summary_length", "0"),
        ("summary_length", 3),
        ("marking", "a" * 201),
        ("author", None),
        ("library", "somewhere/relative"),
        ("library", "/a\0b"),
    ],
)
def test_that_a_wrong_value_falls_back_alone(path: Path, name: str, value: object) -> None:
    write_settings(path, ALL)
    found = json.loads(path.read_bytes())
    path.write_text(json.dumps(found | {name: value, "unknown": 1}))
    settings, problem = read_settings(path, methods=("ranker", "opening"))
    assert settings == replace(ALL, **{name: getattr(Settings(), name)})
    assert problem is not None
    assert problem.cause == f"Some settings cannot be used: {name}."


def test_that_settings_that_cannot_be_written_are_told_and_the_file_is_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_settings(path, ALL)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsError, match="cannot be kept: The disk is full"):
        write_settings(path, Settings())
    assert read_settings(path) == (ALL, None)


def test_that_a_file_that_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    settings, problem = read_settings(path)
    assert settings == Settings()
    assert problem is not None
    assert "cannot be read" in problem.cause


def test_that_there_is_a_processor() -> None:
    assert cores() >= 1
