# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where a briefing may be written: everything else stays as it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing import pdf as pdf_module
from briefing_app.briefing.pdf import PdfExporter, check_target
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing


def refusal(target: Path, *protected: Path) -> ExportError:
    with pytest.raises(ExportError) as caught:
        check_target(target, protected)
    assert caught.value.subject == str(target)
    assert caught.value.cause.endswith(".")
    assert caught.value.remedy.endswith(".")
    return caught.value


def linked(link: Path, to: Path) -> Path:
    try:
        link.symlink_to(to)
    except OSError:
        pytest.skip("This system makes no symbolic links.")
    return link


@pytest.mark.parametrize("name", ["b.pdf", "B.PDF", "laporan 14 März.pdf"])
@pytest.mark.parametrize("there", [None, b"", b"%PDF-1.7 old"])
def test_that_a_new_name_an_empty_file_and_a_pdf_are_allowed_and_left_as_they_are(
    name: str, there: bytes | None, tmp_path: Path
) -> None:
    target = tmp_path / name
    if there is not None:
        target.write_bytes(there)
    before = sorted(tmp_path.iterdir())
    check_target(target, [tmp_path / "article.pdf", tmp_path / "library"])
    assert sorted(tmp_path.iterdir()) == before
    assert there is None or target.read_bytes() == there


@pytest.mark.parametrize("content", [b"Berita utama", b"%PD", b" %PDF-1.7", b"SQLite format 3\0"])
def test_that_a_file_that_is_no_pdf_is_never_replaced(
    content: bytes, briefing: Briefing, tmp_path: Path
) -> None:
    target = tmp_path / "catatan.pdf"
    target.write_bytes(content)
    assert "not a PDF" in refusal(target).cause
    with pytest.raises(ExportError, match="not a PDF"):
        PdfExporter().export(briefing, target)
    assert target.read_bytes() == content


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("b.txt", "b.pdf"),
        ("library.db", "library.pdf"),
        ("b", "b.pdf"),
        ("b.", "b.pdf"),
        ("hari.ini.docx", "hari.ini.pdf"),
        ("b.pdf.zip", "b.pdf"),
        ("Briefing 14.3.2026", "Briefing 14.3.2026.pdf"),
        (".pdf", "briefing.pdf"),
    ],
)
def test_that_a_name_that_is_not_a_pdfs_is_refused_with_a_better_one(
    name: str, better: str, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir())
    assert refusal(tmp_path / name).remedy == f"Name it {better}."
    assert sorted(tmp_path.iterdir()) == before


def test_that_an_article_that_goes_in_is_never_what_comes_out(
    briefing: Briefing, tmp_path: Path
) -> None:
    source = tmp_path / "artikel.pdf"
    source.write_bytes(b"%PDF-1.4 berita")
    for target in (
        source,
        tmp_path / "." / "x" / ".." / source.name,
        linked(tmp_path / "tautan.pdf", source),
    ):
        (tmp_path / "x").mkdir(exist_ok=True)
        assert "made from" in refusal(target, tmp_path / "lain.txt", source).cause
        with pytest.raises(ExportError, match="made from"):
            PdfExporter().export(briefing, target, protected=[source])
    assert source.read_bytes() == b"%PDF-1.4 berita"


def test_that_an_article_named_through_a_link_is_protected_itself(tmp_path: Path) -> None:
    source = tmp_path / "artikel.pdf"
    source.write_bytes(b"%PDF-1.4 berita")
    assert refusal(source, linked(tmp_path / "tautan.pdf", source))


def test_that_a_relative_name_is_compared_with_where_it_leads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "artikel.pdf"
    source.write_bytes(b"%PDF-1.4 berita")
    monkeypatch.chdir(tmp_path)
    assert "made from" in refusal(Path("artikel.pdf"), source).cause
    assert "made from" in refusal(source, Path("artikel.pdf")).cause


def test_that_nothing_is_written_into_a_protected_folder(tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / "originals" / "ab").mkdir(parents=True)
    for folder in (library, library / "originals" / "ab", linked(tmp_path / "link", library)):
        error = refusal(folder / "b.pdf", library)
        assert str(library.resolve()) in error.cause
        assert "another folder" in error.remedy
    check_target(tmp_path / "b.pdf", [library])
    check_target(tmp_path / "library.pdf", [library])


def test_that_a_missing_folder_and_a_file_in_its_place_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    assert "does not exist" in refusal(tmp_path / "tiada" / "b.pdf").cause
    assert "is not a folder" in refusal(tmp_path / "berkas" / "b.pdf").cause
    assert "folder, not a file" in refusal(tmp_path).cause


@pytest.mark.skipif(os.name == "nt", reason="Windows has another limit")
@pytest.mark.parametrize(
    "parts", [("x" * 300 + ".pdf",), ("é" * 130 + ".pdf",), (*["y" * 200] * 25, "b.pdf")]
)
def test_that_a_name_that_is_too_long_is_called_so(parts: tuple[str, ...], tmp_path: Path) -> None:
    error = refusal(tmp_path.joinpath(*parts))
    assert "too long" in error.cause
    assert "shorter" in error.remedy


@pytest.mark.parametrize("name", ["a\0b.pdf", "\ud800.pdf"])
@pytest.mark.skipif(os.name == "nt", reason="Windows takes lone surrogates")
def test_that_a_name_that_no_file_can_have_is_refused(name: str, tmp_path: Path) -> None:
    assert refusal(tmp_path / name)


def test_that_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    one, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    linked(one, other)
    linked(other, one)
    assert refusal(one)


def test_that_a_link_to_nowhere_is_judged_by_where_it_leads(tmp_path: Path) -> None:
    assert "does not exist" in refusal(linked(tmp_path / "b.pdf", tmp_path / "tiada" / "c")).cause


def test_that_a_write_protected_pdf_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "final.pdf"
    target.write_bytes(b"%PDF-1.7 signed")
    target.chmod(0o444)
    assert "write-protected" in refusal(target).cause


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "protected"),
        (errno.EROFS, "read-only"),
        (errno.ENOSPC, "full"),
        (errno.EIO, "failed"),
    ],
)
def test_that_a_folder_that_takes_no_file_is_known_before_the_work(
    code: int, words: str, briefing: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, **_: object) -> None:
        raise OSError(code, os.strerror(code), str(path))

    def never(*_: object) -> bytes:
        raise AssertionError("The work began.")

    monkeypatch.setattr(Path, "touch", fail)
    monkeypatch.setattr(pdf_module, "typeset", never)
    assert words in refusal(tmp_path / "b.pdf").cause
    with pytest.raises(ExportError, match=words):
        PdfExporter().export(briefing, tmp_path / "b.pdf")
