# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on the termbase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app import desk
from briefing_app.core import starter_terms as starter
from briefing_app.core.starter_terms import starter_terms
from tests.library.articles import article_of
from tests.library.generator import PACK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine


@pytest.fixture
def own_starter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a starter termbase of two terms."""
    path = tmp_path / "starter.csv"
    path.write_text(
        "english,forms,accepted,category,enforced,note\n"
        "North Korea,Korut|Korea Utara,DPRK,place,yes,\n"
        "ceasefire,gencatan senjata,truce,concept,yes,\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(starter, "starter_path", lambda: path)
    return path


def test_that_a_new_library_has_the_starters_terms(run: CommandLine) -> None:
    listed = run("terms", "list", "--json").value
    assert len(listed) == len(starter_terms())
    assert {term["origin"] for term in listed} == {"starter"}
    assert len(run("terms", "list", "--json").value) == len(listed)


def test_that_a_library_opens_in_spite_of_a_damaged_starter(
    run: CommandLine, own_starter: Path
) -> None:
    own_starter.write_text("nothing", encoding="utf-8")
    listed = run("terms", "list")
    assert (listed.code, listed.out) == (0, "No terms.\n")
    assert "starter.csv" in listed.err
    own_starter.unlink()
    assert "Install the program again" in run("terms", "list").err


def test_that_terms_are_listed_added_and_removed(run: CommandLine, own_starter: Path) -> None:
    words = ("terms", "add", "foreign minister", "Menlu", "menteri luar negeri", "--accept", "FM")
    added = run(*words, "--note", "no capital", "--category", "title")
    assert "Added:     3  Menlu, menteri luar negeri → foreign minister (also: FM)" in added.out
    assert run("terms", "list").out.splitlines() == [
        "    2  gencatan senjata → ceasefire (also: truce)  [concept, starter]",
        "    3  Menlu, menteri luar negeri → foreign minister (also: FM)  [title, analyst]",
        "    1  Korut, Korea Utara → North Korea (also: DPRK)  [place, starter]",
    ]
    assert len(run("terms", "list", "KOREA", "place").out.splitlines()) == 1
    assert run("terms", "remove", 1, 3).code == 0
    assert [term["english"] for term in run("terms", "list", "--json").value] == ["ceasefire"]


def test_that_a_wrong_term_or_number_is_an_error_and_changes_nothing(
    run: CommandLine, own_starter: Path
) -> None:
    for words, said in (
        (("add", "--", "--", "x"), "neither letter nor digit"),
        (("add", "north korea", "Korut"), "has this term already"),
        (("remove", 1, 99), "no term with this number; nothing was removed"),
        (("import", "/nowhere.tbx"), "not there"),
        (("export", "terms.docx"), "terms.tbx or terms.csv"),
    ):
        ran = run("terms", *words)
        assert (ran.code, ran.out) == (1, "")
        assert said in ran.err
    assert len(run("terms", "list", "--json").value) == 2


@pytest.mark.parametrize("name", ["all.tbx", "all.csv"])
def test_that_an_export_is_imported_again_without_a_change(
    run: CommandLine, own_starter: Path, tmp_path: Path, name: str
) -> None:
    run("terms", "add", "envoy", "utusan", "--show-only")
    assert run("terms", "export", tmp_path / name).out == f"3 terms in {tmp_path / name}\n"
    again = run("terms", "import", tmp_path / name, "--json").value
    assert again == {"added": 0, "changed": 0, "skipped": 3, "left_out": []}
    run("terms", "remove", 1, 2, 3)
    run("terms", "import", tmp_path / name)
    found = {term["english"]: term["enforced"] for term in run("terms", "list", "--json").value}
    assert found == {"North Korea": True, "ceasefire": True, "envoy": False}


def test_that_what_an_import_left_out_is_told(
    run: CommandLine, own_starter: Path, tmp_path: Path
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("english,forms,owner\nNorth Korea,RRDK|Korut,x\n", encoding="utf-8")
    ran = run("terms", "import", path)
    assert ran.out == "0 added, 1 changed, 0 were there already.\n"
    assert "Note: The column “owner” has no place here." in ran.err


def test_that_a_check_lists_the_sentences_in_which_a_required_term_is_missing(
    run: CommandLine, own_starter: Path
) -> None:
    assert run("terms", "check").out == "No required term is missing.\n"
    with desk.open_library(run.library) as library:
        article = article_of(
            [
                ("Korut diam.", "Korut is silent."),
                ("Korea Utara diam.", "The DPRK is silent."),
                ("Gencatan senjata berlaku.", "The weapons stop."),
            ],
            title="Judul",
        )
        row = library.add(article, PACK)
        gone = library.add(article_of([("Korut.", "Korut.")], name="b.txt"), PACK)
        library.edit("Trash", lambda edits: edits.trash([gone.id]))
    found = run("terms", "check", "--json").value
    assert [(one["source"], one["missing"][0]["english"]) for one in found] == [
        ("Korut diam.", "North Korea"),
        ("Gencatan senjata berlaku.", "ceasefire"),
    ]
    assert "missing: Korut → North Korea" in run("terms", "check", row.id).out
    for words in (("show", row.id), ("check", row.id)):
        assert "North Korea" in run(*words).out
