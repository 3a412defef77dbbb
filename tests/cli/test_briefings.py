# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands that write a briefing."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(
            " ".join(page.get_textpage().get_text_bounded().split()) for page in document
        )
    finally:
        document.close()


def test_that_files_become_a_briefing_whose_lines_carry_their_sources(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    target = tmp_path / "briefing.pdf"
    done = run(
        "brief", *samples, "-o", target, "--marking", "HANYA UJI", "--as-of", "2026-01-31", "--json"
    )
    assert done.code == 0
    text = text_of(target)
    assert "HANYA UJI" in text
    for number in done.value["articles"]:
        shown = run("show", number, "--summary", "--json").value
        assert len(shown["sentences"]) == 3
        assert shown["sha256"][:16] in text.replace(" ", "")


def test_that_a_bad_file_is_left_out_of_the_briefing_and_told(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "kosong.txt"
    empty.touch()
    target = tmp_path / "briefing.pdf"
    done = run("brief", samples[0], empty, "-o", target, "--json")
    assert done.code == 1
    assert empty.name in done.err
    assert len(done.value["articles"]) == 1
    assert target.read_bytes().startswith(b"%PDF-")


def test_that_no_briefing_is_written_of_nothing(run: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "briefing.pdf"
    assert run("brief", tmp_path / "none.txt", "-o", target).code == 1
    assert run("export", "-o", target).code == 1
    assert not target.exists()


def test_that_export_takes_the_named_articles_and_the_length_that_is_asked_for(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    run("import", *samples)
    target = tmp_path / "two.pdf"
    done = run("export", "3", "1", "-o", target, "--length", "1", "--no-full-text", "--json")
    assert done.code == 0
    assert done.value["articles"] == [3, 1]
    everything = run("export", "-o", tmp_path / "all.pdf", "--json")
    assert everything.value["articles"] == [1, 2, 3]


def test_that_a_target_that_cannot_be_written_is_refused_before_any_work(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    done = run("brief", samples[0], "-o", tmp_path / "no" / "such" / "folder.pdf")
    assert done.code == 1
    assert "Remedy:" in done.err
    assert run("list", "--json").value == []


def test_that_a_briefing_never_overwrites_a_source_or_the_library(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    article = tmp_path / "artikel.txt"
    article.write_bytes(samples[0].read_bytes())
    run("import", article)
    database = run.library / "library.db"
    before = database.read_bytes()
    for target in (article, database, tmp_path / "no-ending"):
        done = run("brief", article, "-o", target)
        assert done.code == 1
        assert "Remedy:" in done.err
    assert article.read_bytes() == samples[0].read_bytes()
    assert database.read_bytes() == before
    assert not (tmp_path / "no-ending").exists()


def test_that_an_archive_becomes_a_briefing_and_is_never_overwritten(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    archive = tmp_path / "kliping.pdf"  # whatever its name says, it is a zip archive
    with zipfile.ZipFile(archive, "w") as file:
        file.write(samples[0], "a.txt")
    before = archive.read_bytes()
    refused = run("brief", archive, "-o", archive)
    assert refused.code == 1
    assert "would overwrite a file that it is made from" in refused.err
    assert archive.read_bytes() == before
    done = run("brief", archive, "-o", tmp_path / "b.pdf", "--json")
    assert (done.code, len(done.value["articles"])) == (0, 1)
    assert "kliping.pdf/a.txt" in text_of(tmp_path / "b.pdf").replace("/ ", "/")


def test_that_a_briefing_may_be_written_into_the_folder_that_it_is_made_of(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_bytes(samples[0].read_bytes())
    assert run("brief", folder, "-o", folder / "briefing.pdf").code == 0
