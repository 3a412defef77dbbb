# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings in other formats than PDF, and those that the library keeps."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing_app import desk
from briefing_app.briefing.interchange import dump, load
from briefing_app.core.briefings import (
    Draft,
    PictureBlock,
    SectionDraft,
    TextBlock,
    TitleBlock,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine

PICTURE = b"GIF89a\x02\x00\x01\x00" + b"\x00" * 20
PICTURE_HASH = hashlib.sha256(PICTURE).hexdigest()


def draft(title: str = "The dam / what is known") -> Draft:
    blocks = (
        TextBlock("a", "It **holds**."),
        PictureBlock("b", PICTURE_HASH, "The dam", "A grey wall"),
    )
    return Draft(
        TitleBlock(title, "Юлия Ким", marking="FOR TEST", as_of="2026-03-14"),
        "It holds.",
        sections=(SectionDraft("s", "Now", blocks),),
    )


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    path = tmp_path / "draft.json"
    path.write_bytes(dump(draft(), {PICTURE_HASH: ("image/gif", PICTURE)}))
    return path


@pytest.fixture
def kept(run: CommandLine, exported: Path) -> int:
    number: int = run("briefings", "import", exported, "--json").value["briefing"]
    return number


@pytest.mark.parametrize("suffix", ["docx", "html", "md", "json"])
def test_that_the_ending_of_the_name_decides_the_format(
    run: CommandLine, samples: list[Path], tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"b.{suffix}"
    done = run("brief", samples[0], "-o", target, "--as-of", "2026-03-14", "--json")
    assert done.code == 0, done.err
    assert done.value["files"] == [str(target)]
    before = target.read_bytes()
    again = run("export", "-o", target, "--as-of", "2026-03-14")
    assert again.code == 0, again.err
    assert target.read_bytes() == before


def test_that_a_briefing_of_the_library_is_written_in_several_formats(
    run: CommandLine, kept: int, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = run(
        "export", "--briefing", kept, "--to", "docx,html,md,json", "-o", folder, "--marking", "NEW"
    )
    assert done.code == 0, done.err
    name = "The dam what is known"
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        f"{name}.{suffix}" for suffix in ("docx", "html", "md", "json")
    )
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    assert "**NEW**" in text
    assert "It **holds**." in text
    back, pictures = load((folder / f"{name}.json").read_bytes())
    assert back.sections == draft().sections
    assert back.title.marking == "NEW"
    assert pictures == {PICTURE_HASH: ("image/gif", PICTURE)}


def test_that_a_pdf_of_a_kept_briefing_is_printed(
    run: CommandLine, exported: Path, tmp_path: Path
) -> None:
    from dataclasses import replace

    plain = replace(draft(), sections=())
    exported.write_bytes(dump(plain, {}))
    number = run("briefings", "import", exported, "--json").value["briefing"]
    target = tmp_path / "b.pdf"
    done = run("export", "--briefing", number, "-o", target)
    assert done.code == 0, done.err
    assert target.read_bytes().startswith(b"%PDF-")


def test_that_what_cannot_be_asked_of_a_kept_briefing_is_refused(
    run: CommandLine, kept: int, tmp_path: Path
) -> None:
    target = tmp_path / "b.html"
    for words in (("3",), ("--length", "2"), ("--figures",)):
        done = run("export", *words, "--briefing", kept, "-o", target)
        assert done.code == 1
        assert "Remedy:" in done.err
    assert run("export", "--briefing", 99, "-o", target).code == 1
    assert run("export", "--briefing", kept, "--to", "pdf", "-o", tmp_path / "none").code == 1
    assert run("export", "--briefing", kept, "--to", "exe", "-o", tmp_path).code == 2
    assert not target.exists()


def test_that_briefings_are_listed_shown_and_deleted(run: CommandLine, kept: int) -> None:
    (row,) = run("briefings", "list", "--json").value
    assert (row["id"], row["title"]) == (kept, draft().title.title)
    assert draft().title.title in run("briefings", "list").out
    assert "# The dam / what is known" in run("briefings", "show", kept).out
    shown: Any = run("briefings", "show", kept, "--json").value
    assert load(json.dumps(shown).encode())[0] == draft()
    assert run("briefings", "delete", kept).code == 0
    assert run("briefings", "list", "--json").value == []
    assert [row["id"] for row in run("briefings", "list", "--trash", "--json").value] == [kept]
    assert run("briefings", "delete", 99).code == 1


def test_that_a_file_that_is_no_briefing_is_refused_and_nothing_is_kept(
    run: CommandLine, exported: Path, tmp_path: Path
) -> None:
    found = json.loads(exported.read_text(encoding="utf-8"))
    found["pictures"][PICTURE_HASH]["base64"] = "QUJD"
    altered = tmp_path / "altered.json"
    altered.write_text(json.dumps(found), encoding="utf-8")
    for path in (altered, tmp_path / "none.json", tmp_path):
        done = run("briefings", "import", path)
        assert done.code == 1
        assert "Remedy:" in done.err
    assert "altered" in run("briefings", "import", altered).err
    assert run("briefings", "list", "--json").value == []


def test_that_citing_articles_that_are_not_there_is_told(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    target = tmp_path / "b.json"
    assert run("brief", *samples[:2], "-o", target).code == 0
    run.library = tmp_path / "other"
    done = run("briefings", "import", target)
    assert done.code == 0
    assert "2 of 2 articles" in done.out
    number = run("briefings", "list", "--json").value[0]["id"]
    assert run("export", "--briefing", number, "-o", tmp_path / "b.html").code == 0


def test_that_a_pack_is_a_format_like_the_others(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    day = ("--as-of", "2026-03-14")
    done = run("brief", samples[0], "--to", "md,pack", "-o", tmp_path, "--title", "B", *day)
    assert done.code == 0, done.err
    found = run("verify", tmp_path / "B.zip", "--json")
    assert found.code == 0, found.err
    assert found.value["intact"]
    before = (tmp_path / "B.zip").read_bytes()
    assert (tmp_path / "B.md").read_bytes() in before
    again = run("export", "--to", "md,pack", "-o", tmp_path, "--title", "B", *day)
    assert again.code == 0, again.err
    assert (tmp_path / "B.zip").read_bytes() == before
    alone = run("export", "-o", tmp_path / "alone.zip", *day)
    assert alone.code == 0, alone.err
    assert run("verify", tmp_path / "alone.zip").code == 0


def test_that_an_article_in_the_trash_is_in_no_briefing_unless_it_is_named(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    run("import", *samples)
    with desk.open_library(run.library) as library:
        gone, *rest = (row.id for row in library.articles())
        library.edit("Trash", lambda edits: edits.trash([gone]))
    done = run("export", "-o", tmp_path / "b.md", "--json").value
    assert done["articles"] == sorted(rest)
    stated = {each["article"] for each in run("figures", "--json").value}
    assert stated
    assert stated <= set(rest)
    assert run("export", gone, "-o", tmp_path / "c.md", "--json").value["articles"] == [gone]


def test_that_a_briefing_is_named_by_its_title_too(
    run: CommandLine, kept: int, tmp_path: Path
) -> None:
    title = draft().title.title
    assert "It **holds**." in run("briefings", "show", title).out
    done = run("export", "--briefing", title, "-o", tmp_path / "b.md")
    assert done.code == 0, done.err
    assert run("briefings", "delete", title, "--json").value == {"briefing": kept, "trashed": True}
