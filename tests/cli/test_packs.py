# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on language packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine


def test_that_the_bundled_pack_is_there_in_use_and_intact(run: CommandLine) -> None:
    packs = run("packs", "list", "--json").value
    assert [(p["source"], p["chosen"]) for p in packs] == [("bundled", True)]
    assert run("packs", "verify", packs[0]["name"]).code == 0


def test_that_a_file_that_is_no_pack_is_refused_and_changes_nothing(
    run: CommandLine, tmp_path: Path
) -> None:
    before = run("packs", "list", "--json").value
    wrong = tmp_path / "bukan-paket.argosmodel"
    wrong.write_bytes(b"not a zip")
    done = run("packs", "install", wrong)
    assert done.code == 1
    assert wrong.name in done.err
    assert "Remedy:" in done.err
    assert run("packs", "list", "--json").value == before


def test_that_a_pack_that_is_not_installed_is_named(run: CommandLine) -> None:
    for verb in ("verify", "remove", "prefer"):
        done = run("packs", verb, "translate-xx_yy")
        assert done.code == 1
        assert "translate-xx_yy" in done.err


def test_that_packs_are_listed_although_the_library_is_damaged(run: CommandLine) -> None:
    run("list")
    (run.library / "library.db").write_bytes(b"damaged" * 1000)
    listed = run("packs", "list", "--json")
    assert listed.code == 0
    assert [pack["chosen"] for pack in listed.value] == [True]
    assert "library.db" in listed.err
