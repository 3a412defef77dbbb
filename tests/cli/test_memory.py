# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The translation memory from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.library import open_library
from tests.library.articles import article_of
from tests.library.generator import PACK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine

SOURCE = "Sekitar 1.200 warga mengungsi."
UNIT = f"""<tu><tuv xml:lang="id"><seg>{SOURCE}</seg></tuv>
<tuv xml:lang="en" changeid="budi" changedate="20260102T030405Z"><seg>About 1,200 fled.</seg></tuv>
</tu>"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tim.tmx"
    path.write_text(
        f'<tmx version="1.4"><header srclang="id"/><body>{UNIT}<tu/></body></tmx>',
        encoding="utf-8",
    )
    return path


@pytest.fixture
def articles(run: CommandLine) -> list[int]:
    """Put two articles with the same sentence into the library; return their numbers."""
    with open_library(run.library) as library:
        return [
            library.add(article_of([(own, "x"), (SOURCE, "y")], name=own), PACK).id
            for own in ("Satu.", "Dua.")
        ]


def test_that_units_are_imported_listed_and_applied(
    run: CommandLine, file: Path, articles: list[int]
) -> None:
    imported = run("memory", "import", file, "--json")
    assert imported.code == 0
    assert imported.value == {
        "files": [
            {
                "path": str(file),
                "added": 1,
                "updated": 0,
                "known": 0,
                "refused": [{"line": 3, "reason": "It has no Indonesian text."}],
            }
        ],
        "waiting": 2,
        "failed": [],
    }
    assert "tim.tmx, line 3: left out. It has no Indonesian text." in imported.err
    (entry,) = run("memory", "list", "--json").value
    assert (entry["source"], entry["target"], entry["author"]) == (
        SOURCE,
        "About 1,200 fled.",
        "budi",
    )
    assert (entry["origin"], entry["file"], entry["uses"]) == ("import", "tim.tmx", 0)
    tried = run("memory", "apply", "--dry-run")
    assert tried.out == "2 sentence(s) would take the memory's English.\n"
    applied = run("memory", "apply", "--json")
    assert applied.value == {"sentences": 2, "articles": articles, "applied": True}
    assert run("memory", "apply").out.startswith("0 sentence(s)")
    assert run("memory", "list", "--json").value[0]["uses"] == 2
    shown = run("show", articles[0]).out
    assert "About 1,200 fled." in shown
    assert "from memory" in shown


def test_that_a_look_up_shows_the_difference_and_what_to_mind(run: CommandLine, file: Path) -> None:
    run("memory", "import", file)
    words = ("Sekitar", "1.500", "warga", "mengungsi.")
    (match,) = run("memory", "lookup", *words, "--json").value
    assert (match["percent"], match["exact"], match["cautions"]) == (75, False, ["number"])
    assert match["difference"] == "Sekitar [-1.200-]{+1.500+} warga mengungsi."
    said = run("memory", "lookup", *words).out
    assert "75 %  Sekitar [-1.200-]{+1.500+} warga mengungsi." in said
    assert "differs in a number" in said
    assert run("memory", "lookup", SOURCE, "--json").value[0]["exact"] is True
    assert run("memory", "lookup", *words, "--threshold", "80").out == (
        "The memory has nothing that is alike by 80 % or more.\n"
    )


def test_that_an_export_can_be_imported_elsewhere(
    run: CommandLine, file: Path, tmp_path: Path
) -> None:
    run("memory", "import", file)
    target = tmp_path / "keluar.tmx"
    assert run("memory", "export", "-o", target, "--json").value == {
        "file": str(target),
        "units": 1,
    }
    run.library = tmp_path / "other"
    assert run("memory", "import", target).out == (
        "keluar.tmx: 1 added, 0 updated, 0 known, 0 left out.\n"
    )
    assert run("memory", "import", target).out == (
        "keluar.tmx: 0 added, 0 updated, 1 known, 0 left out.\n"
    )


def test_that_a_file_that_fails_is_told_and_the_others_are_taken(
    run: CommandLine, file: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "rusak.tmx"
    bad.write_text("<tmx>", encoding="utf-8")
    ran = run("memory", "import", bad, file, "--json")
    assert ran.code == 1
    assert [one["path"] for one in ran.value["files"]] == [str(file)]
    (failed,) = ran.value["failed"]
    assert failed["subject"] == str(bad)
    assert "well-formed" in failed["cause"]


def test_that_an_empty_memory_says_how_it_is_filled(run: CommandLine) -> None:
    assert run("memory", "list", "--json").value == []
    assert "briefing-app memory import FILE" in run("memory", "list").out


@pytest.mark.parametrize("percent", ["0", "101", "x"])
def test_that_a_threshold_is_a_per_cent(run: CommandLine, percent: str) -> None:
    assert run("memory", "lookup", "x", "--threshold", percent).code == 2
