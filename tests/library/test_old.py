# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Libraries of every schema that was ever released open in this version, whole."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefing_app.library import migrations, open_library
from briefing_app.library.layout import list_backups

from .make_old import ARTICLES, OLD

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS = sorted(path.name for path in OLD.iterdir())


def test_that_a_library_of_each_schema_is_committed() -> None:
    assert sorted(step.__name__ for step in migrations.STEPS) == SCHEMAS


@pytest.mark.parametrize("schema", SCHEMAS)
def test_that_an_old_library_opens_whole(folder: Path, schema: str) -> None:
    shutil.copytree(OLD / schema, folder)
    with open_library(folder) as library:
        assert len(list_backups(folder)) == 1
        rows = library.articles()
        assert [row.file_name for row in rows] == ["jembatan.txt", "banjir.txt"]
        for row, article in zip(rows, reversed(ARTICLES), strict=True):
            stored = library.article(row.id)
            assert stored.document == article.document
            assert row.metadata == article.metadata
            assert tuple(s.sentence for s in stored.sentences) == article.sentences
            assert tuple(s.translation for s in stored.sentences) == article.translations
            assert tuple(r.piece for r in stored.removed) == article.cleaned.removed
            assert library.original(row.sha256) == article.source.data
        assert {hit.article.id for hit in library.search("desa OR Monday")} == {1, 2}


def statements(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    ).fetchall()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_that_a_released_step_is_never_changed(
    schema: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = [step.__name__ for step in migrations.STEPS].index(schema) + 1
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:released])
    path = OLD / schema / "library.db"
    with (
        closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh,
        closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as committed,
    ):
        migrations.migrate(fresh)
        assert statements(fresh) == statements(committed)
