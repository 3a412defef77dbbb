# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What holds for every format but PDF, whose tests are older."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing.exporting import export_draft
from briefing_app.briefing.file_kinds import DOCX, HTML, JSON, MARKDOWN, PDF, FileKind
from briefing_app.briefing.formats import FORMATS, exporter, file_name
from briefing_app.briefing.target import check_target
from briefing_app.core.briefings import PictureBlock, SectionDraft, TableBlock
from briefing_app.core.errors import Cancelled, ExportError

from . import everything
from .everything import HOSTILE, PICTURE_HASH, PICTURES

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.briefing.model import Briefing
    from briefing_app.core.progress import Progress

KINDS = [DOCX, HTML, MARKDOWN, JSON]
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def written(kind: FileKind, briefing: Briefing, folder: Path) -> Path:
    draft, _ = everything.draft()
    target = folder / f"b{kind.suffix}"
    exporter(kind.name, draft).export(briefing, target)
    return target


@each_kind
def test_that_the_same_briefing_gives_the_same_bytes(kind: FileKind, folder: Path) -> None:
    first = written(kind, everything.briefing(), folder).read_bytes()
    again = written(kind, everything.briefing(), folder).read_bytes()
    assert first == again


@each_kind
def test_that_nothing_but_the_file_is_left_in_the_folder(kind: FileKind, folder: Path) -> None:
    target = written(kind, everything.briefing(), folder)
    assert list(folder.iterdir()) == [target]


@each_kind
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:10]))
def test_that_no_string_stops_an_export(kind: FileKind, text: str, folder: Path) -> None:
    assert written(kind, everything.hostile(text), folder).stat().st_size > 1000


@each_kind
def test_that_two_hundred_endnotes_and_long_titles_are_written(
    kind: FileKind, folder: Path
) -> None:
    assert written(kind, everything.long(), folder).stat().st_size > 1000


@each_kind
def test_that_a_stopped_export_leaves_the_file_as_it_was(kind: FileKind, folder: Path) -> None:
    target = written(kind, everything.briefing(), folder)
    before = target.read_bytes()
    cancel = threading.Event()

    def stop(_: Progress) -> None:
        cancel.set()

    with pytest.raises(Cancelled):
        exporter(kind.name, everything.draft()[0]).export(
            everything.long(), target, cancel=cancel, report=stop
        )
    assert target.read_bytes() == before
    assert list(folder.iterdir()) == [target]


@each_kind
def test_that_progress_ends_where_it_said(kind: FileKind, folder: Path) -> None:
    reports: list[Progress] = []
    target = folder / f"b{kind.suffix}"
    exporter(kind.name, everything.draft()[0]).export(
        everything.briefing(), target, report=reports.append
    )
    done = [report.done for report in reports]
    assert done == sorted(done)
    assert all(report.done <= report.total for report in reports)


@each_kind
def test_that_a_briefing_is_replaced_and_any_other_file_is_not(
    kind: FileKind, folder: Path
) -> None:
    target = written(kind, everything.briefing(), folder)
    written(kind, everything.long(), folder)
    others = [b"", b"Berita utama", b"<!doctype html><p>Berita</p>", b'{"a": 1}', b"# Judul\n"]
    for content in others[1:]:
        target.write_bytes(content)
        with pytest.raises(ExportError, match="not replaced"):
            check_target(target, [], [kind])
        with pytest.raises(ExportError, match="not replaced"):
            written(kind, everything.briefing(), folder)
        assert target.read_bytes() == content
    target.write_bytes(others[0])
    written(kind, everything.briefing(), folder)


@pytest.mark.parametrize("kind", [HTML, MARKDOWN, JSON], ids=lambda kind: kind.name)
def test_that_a_text_that_somebody_changed_since_is_not_replaced(
    kind: FileKind, folder: Path
) -> None:
    target = written(kind, everything.briefing(), folder)
    edited = target.read_bytes().replace(b"e", b"E", 500)
    for content in (edited, target.read_bytes() + b"\n", target.read_bytes()[:-1]):
        target.write_bytes(content)
        with pytest.raises(ExportError, match="nobody changed since"):
            written(kind, everything.briefing(), folder)
        assert target.read_bytes() == content


@each_kind
def test_that_protected_files_are_left_alone(kind: FileKind, folder: Path) -> None:
    target = written(kind, everything.briefing(), folder)
    for kept in (target, folder):
        with pytest.raises(ExportError):
            exporter(kind.name, everything.draft()[0]).export(
                everything.briefing(), target, protected=[kept]
            )


@each_kind
def test_that_tables_and_pictures_of_any_shape_are_written(kind: FileKind, folder: Path) -> None:
    draft, articles = everything.draft()
    blocks = (
        TableBlock("a", "", (), ()),
        TableBlock("b", "", ("One",), ((), ("1", "2", "3"))),
        PictureBlock("c", PICTURE_HASH, "", "", 0),
        PictureBlock("d", PICTURE_HASH, "", "", 9999),
    )
    draft = replace(draft, sections=(SectionDraft("s", "", blocks),))
    target = folder / f"b{kind.suffix}"
    export_draft(draft, articles, [target], pictures=PICTURES)
    assert target.stat().st_size > 1000


def test_that_a_word_file_that_somebody_saved_since_is_not_replaced(folder: Path) -> None:
    import docx

    target = written(DOCX, everything.briefing(), folder)
    check_target(target, [], [DOCX])
    docx.Document().save(str(target))
    with pytest.raises(ExportError, match="nobody changed since"):
        check_target(target, [], [DOCX])


def test_that_a_name_decides_the_format_and_an_unknown_one_is_told_all(folder: Path) -> None:
    kinds = list(FORMATS.values())
    for kind in kinds:
        assert check_target(folder / f"B{kind.suffix.upper()}", [], kinds) is kind
    with pytest.raises(ExportError) as caught:
        check_target(folder / "b.txt", [], kinds)
    assert caught.value.remedy == "Name it b.pdf, b.docx, b.html, b.md or b.json."


def test_that_one_draft_is_written_in_every_format_at_once(folder: Path) -> None:
    draft, articles = everything.draft()
    targets = [folder / f"b{kind.suffix}" for kind in FORMATS.values()]
    export_draft(draft, articles, targets, pictures=PICTURES)
    assert sorted(folder.iterdir()) == sorted(targets)


def test_that_no_file_is_written_when_one_of_them_may_not(folder: Path) -> None:
    draft, articles = everything.draft()
    (folder / "b.md").write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match="not replaced"):
        export_draft(draft, articles, [folder / "b.html", folder / "b.md"], pictures=PICTURES)
    assert [path.name for path in folder.iterdir()] == ["b.md"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dam: what / the <press> says?", "Dam what the press says.pdf"),
        ("  ", "briefing.pdf"),
        ("..", "briefing.pdf"),
        ("nul", "briefing nul.pdf"),
        ("연합뉴스 \x00 Новости", "연합뉴스 Новости.pdf"),
    ],
)
def test_that_a_title_becomes_a_name_that_any_system_takes(title: str, name: str) -> None:
    assert file_name(title, PDF) == name


def test_that_a_long_title_becomes_a_name_of_at_most_255_bytes(folder: Path) -> None:
    name = file_name("😀한" * 300, DOCX)
    assert len(name.encode()) <= 255
    (folder / name).touch()
