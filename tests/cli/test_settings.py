# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The command line works by the settings that the window keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app import cli, desk
from briefing_app.core.model import SummaryLength
from briefing_app.core.settings import Settings, write_settings
from briefing_app.desk import settings_path
from briefing_app.workshop import Workshop
from tests.cli.test_briefings import text_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import CommandLine


def command(*words: object) -> int:
    """Run a command on the library of the settings."""
    return cli.main([str(word) for word in words], lambda _: 0, lambda: [])


def test_that_summary_marking_and_name_are_those_of_the_settings_unless_named(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    chosen = Settings(
        summary_method="opening",
        summary_length=SummaryLength(sentences=2),
        marking="HANYA INTERNAL",
        author="Sri Wahyuni",
    )
    write_settings(settings_path(), chosen)
    target = tmp_path / "a.pdf"
    (number,) = run("brief", samples[0], "-o", target, "--json").value["articles"]
    text = text_of(target)
    assert "HANYA INTERNAL" in text
    assert "Sri Wahyuni" in text
    shown = run("show", number, "--summary")
    assert "(opening)" in shown.out
    assert len(run("show", number, "--summary", "--json").value["sentences"]) == 2
    run("export", "-o", target, "--marking", "", "--author", "Budi", "--length", "1")
    text = text_of(target)
    assert "HANYA INTERNAL" not in text
    assert "Sri Wahyuni" not in text
    assert "Budi" in text


def test_that_the_library_of_the_settings_is_opened(
    samples: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "stick" / "library"
    assert cli.main(["--library", str(folder), "list"], lambda _: 0, lambda: []) == 0
    write_settings(settings_path(), Settings(library=str(folder)))
    capsys.readouterr()
    assert command("list") == 0
    assert "The library is empty" in capsys.readouterr().out
    assert not (desk.data_folder() / "library").exists()


def test_that_a_library_of_the_settings_that_is_not_there_is_not_made_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "stick" / "library"
    write_settings(settings_path(), Settings(library=str(folder)))
    assert command("list") == 1
    said = capsys.readouterr().err
    for part in (str(folder), "The library is not there.", "stick"):
        assert part in said
    assert not folder.exists()


def test_that_damaged_settings_are_told_and_the_command_goes_on(
    run: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{")
    ran = run("list")
    assert ran.code == 0
    assert "settings file is damaged" in ran.err


def test_that_other_threads_make_another_translator_and_nothing_else_does(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "packs", Settings(threads=1))
    first = workshop.tools()
    assert workshop.tools("opening").translator is first.translator
    workshop.use(replace(workshop.chosen, summary_method="luhn"))
    assert workshop.tools().translator is first.translator
    assert workshop.tools().summariser.method == "luhn"
    workshop.use(replace(workshop.chosen, threads=2))
    assert workshop.tools().translator is not first.translator
