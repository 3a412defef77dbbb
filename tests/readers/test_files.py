# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files and folders as they are handed in, and the format that each one is read as."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from briefing_app import readers
from briefing_app.core.errors import ReadError
from briefing_app.readers import limits
from tests.readers.made_files import (
    PARAGRAPHS,
    blocks_of,
    docx,
    pdf,
    read_bytes,
    word_paragraph,
)

TEXT = "\n\n".join(PARAGRAPHS)
PAGE = "<html><body>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</body></html>"
PDF = pdf(TEXT)
DOCX = docx("".join(map(word_paragraph, PARAGRAPHS)))


def test_that_a_loaded_file_carries_its_bytes_and_their_hash(tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_bytes(b"isi\r\nberita")
    loaded = readers.load(file)
    assert loaded.path == file
    assert loaded.data == b"isi\r\nberita"
    assert loaded.sha256 == hashlib.sha256(b"isi\r\nberita").hexdigest()


def test_that_a_missing_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file") as error:
        readers.load(tmp_path / "tidak-ada.txt")
    assert error.value.subject.endswith("tidak-ada.txt")
    assert error.value.remedy


def test_that_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="a folder, not a file"):
        readers.load(tmp_path)


def test_that_an_empty_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").touch()
    with pytest.raises(ReadError, match="file is empty"):
        readers.load(tmp_path / "kosong.txt")


def test_that_a_file_over_the_limit_is_refused_with_both_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert limits.FILE_BYTES == 50_000_000
    monkeypatch.setattr("briefing_app.readers.files.FILE_BYTES", 1000)
    file = tmp_path / "besar.txt"
    file.write_bytes(b"a" * 1000)
    readers.load(file)
    file.write_bytes(b"a" * 1001)
    with pytest.raises(ReadError, match="too large"):
        readers.load(file)


def test_that_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.txt")
    with pytest.raises(ReadError, match="a device or a pipe"):
        readers.load(tmp_path / "pipa.txt")


def test_that_a_file_without_read_permission_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rahasia.txt"
    file.write_text("isi")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match="not allowed to read"):
        readers.load(file)


def test_that_a_failing_disk_is_an_error_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rusak.txt"
    file.write_text("isi")

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(ReadError, match="Input/output error"):
        readers.load(file)


@pytest.mark.parametrize("name", ["https://warta.example/berita.html", "berita\x00.txt", "a" * 300])
def test_that_an_address_or_an_impossible_name_is_an_error_and_nothing_is_fetched(
    name: str,
) -> None:
    with pytest.raises(ReadError):
        readers.load(Path(name))
    files, errors = readers.find_files([Path(name)])
    assert files == []
    assert len(errors) == 1


def test_that_every_format_is_supported_by_its_suffixes() -> None:
    assert readers.supported_suffixes() == {
        ".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown", ".pdf", ".docx",
        ".odt", ".ott", ".rtf", ".epub", ".eml", ".mhtml", ".mht", ".zip",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["x.{}", "x", "x.txt", "x.html", "x.unknown", "x.2024"])
@pytest.mark.parametrize(
    ("data", "suffix", "format_"),
    [
        (PDF, "pdf", "pdf"),
        (DOCX, "docx", "docx"),
        (PAGE.encode(), "html", "html"),
        (PAGE.encode("utf-16"), "htm", "html"),
        (("<!-- saved -->\n<!DOCTYPE html>" + PAGE).encode(), "html", "html"),
    ],
)
def test_that_the_content_decides_where_the_suffix_is_missing_or_lies(
    data: bytes, suffix: str, format_: str, name: str
) -> None:
    document = read_bytes(data, name.format(suffix))
    assert document.format == format_
    assert blocks_of(document) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("berita", "plain text"),
        ("BERITA.TXT", "plain text"),
        ("berita.md", "markdown"),
        ("berita.html", "plain text"),
        ("berita.pdf", "plain text"),
    ],
)
def test_that_text_is_read_by_its_suffix_or_else_as_plain_text(name: str, format_: str) -> None:
    document = read_bytes(TEXT.encode(), name)
    assert document.format == format_
    assert blocks_of(document) == list(PARAGRAPHS)


def test_that_an_unknown_suffix_is_refused_with_a_list_of_what_is_supported() -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(TEXT.encode(), "berita.csv")
    assert ".csv" in error.value.cause
    assert all(suffix in error.value.remedy for suffix in readers.supported_suffixes())


def _zip(*names: str, mimetype: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "isi")
    return file.getvalue()


@pytest.mark.parametrize("name", ["a.txt", "a.epub", "a.docx"])
@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 99])
def test_that_a_zip_whose_data_cannot_be_unpacked_is_damaged(name: str, method: int) -> None:
    file = io.BytesIO()
    packed = zipfile.ZIP_DEFLATED if method == 99 else method
    with zipfile.ZipFile(file, "w", packed) as archive:
        archive.writestr("mimetype", "application/epub+zip" * 30)
        archive.writestr("word/document.xml", "<a/>" * 30)
        entries = [(info.header_offset, info.compress_size) for info in archive.infolist()]
    made = bytearray(file.getvalue())
    for offset, size in entries:
        start = offset + 30 + int.from_bytes(made[offset + 26 : offset + 28], "little")
        made[start + 4 : start + size] = b"\xff" * (size - 4)
    if method == 99:
        for signature, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
            position = made.find(signature)
            while position >= 0:
                made[position + place] = 99
                position = made.find(signature, position + 4)
    with pytest.raises(ReadError, match="damaged"):
        read_bytes(bytes(made), name)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 20, "PNG picture"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 20, "JPEG picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "WebP picture"),
        (b"\x1f\x8b\x08" + b"\x00" * 20, "gzip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "before 2007"),
        (b"MZ\x90\x00\x03", "Windows program"),
        (b"SQLite format 3\x00" + b"\x00" * 20, "database"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_1000001F".encode("utf-16-le"),
            "message of Outlook",
        ),
        (_zip("[Content_Types].xml", "xl/workbook.xml"), "spreadsheet"),
        (_zip("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"), "no text"),
        (_zip("a.txt"), "zip archive"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a", "a.bin"])
def test_that_a_known_kind_that_is_not_read_is_named(data: bytes, kind: str, name: str) -> None:
    with pytest.raises(ReadError, match=kind) as error:
        read_bytes(data, name)
    assert error.value.subject == name
    assert error.value.remedy


def test_that_text_that_begins_like_a_signature_is_still_text() -> None:
    document = read_bytes(b"MZ adalah singkatan nama.\nBZh bukan.", "a.txt")
    assert document.text.startswith("MZ adalah")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a"])
@pytest.mark.parametrize("data", [b" \r\n\t \n", "\ufeff\u200b".encode()])
def test_that_a_file_of_white_space_holds_no_text(data: bytes, name: str) -> None:
    with pytest.raises(ReadError, match=r"no text in it|page is empty"):
        read_bytes(data, name)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx"])
def test_that_a_text_over_the_limit_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.CHARACTERS == 2_000_000
    monkeypatch.setattr(limits, "CHARACTERS", 100)
    data = {"a.html": PAGE.encode(), "a.docx": DOCX}.get(name, TEXT.encode())
    with pytest.raises(ReadError, match=r"too long.*limit is 100"):
        read_bytes(data, name)


@pytest.mark.parametrize(
    ("data", "name"),
    [(TEXT.encode(), "a.txt"), (PAGE.encode(), "a.html"), (PDF, "a.pdf"), (DOCX, "a.docx")],
)
def test_that_blocks_are_in_order_and_only_white_space_lies_between_them(
    data: bytes, name: str
) -> None:
    document = read_bytes(data, name)
    end = 0
    for block in document.blocks:
        assert block.start >= end
        assert not document.text[end : block.start].strip()
        text = document.text[block.start : block.end]
        assert text
        assert text == text.strip()
        end = block.end
    assert not document.text[end:].strip()


def test_that_a_folder_is_walked_in_name_order_and_what_is_rejected_is_named(
    tmp_path: Path,
) -> None:
    """Walk a folder as users have them.

    b.txt  A.html  gambar.png  .tersembunyi.txt  Thumbs.db  tanpa-akhiran
    sub/c.md  .git/config.txt  Halaman.html  Halaman_files/iklan.html  kosong/
    """
    for name in (
        "b.txt", "A.html", "gambar.png", ".tersembunyi.txt", "Thumbs.db", "tanpa-akhiran",
        "sub/c.md", ".git/config.txt", "Halaman.html", "Halaman_files/iklan.html",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("isi")
    (tmp_path / "kosong").mkdir()
    (tmp_path / "putus.txt").symlink_to(tmp_path / "hilang.txt")
    files, errors = readers.find_files([tmp_path])
    assert [str(file.relative_to(tmp_path)) for file in files] == [
        "A.html", "b.txt", "Halaman.html", "sub/c.md", "tanpa-akhiran",
    ]  # fmt: skip
    assert {Path(error.subject).name for error in errors} == {"gambar.png", "putus.txt"}
    assert all(error.cause and error.remedy for error in errors)


def test_that_a_folder_with_nothing_to_read_is_named(tmp_path: Path) -> None:
    files, errors = readers.find_files([tmp_path])
    assert files == []
    assert [error.subject for error in errors] == [str(tmp_path)]
    assert ".docx" in errors[0].remedy


def test_that_a_folder_that_cannot_be_opened_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "a"
    closed.mkdir()
    (tmp_path / "b.txt").write_text("isi")
    usual = Path.iterdir

    def iterdir(self: Path) -> object:
        if self == closed:
            raise PermissionError(13, "Permission denied")
        return usual(self)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    files, errors = readers.find_files([tmp_path])
    assert files == [tmp_path / "b.txt"]
    assert [error.subject for error in errors] == [str(closed)]


def test_that_a_folder_that_may_be_listed_but_not_entered_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "a"
    closed.mkdir()
    (closed / "rahasia.txt").write_text("isi")
    (tmp_path / "b.txt").write_text("isi")
    usual = Path.stat

    def stat(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if self.parent == closed:
            raise PermissionError(13, "Permission denied")
        return usual(self, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    files, errors = readers.find_files([tmp_path])
    assert files == [tmp_path / "b.txt"]
    assert [(error.subject, error.cause) for error in errors] == [
        (str(closed / "rahasia.txt"), "You are not allowed to read it.")
    ]
    files, errors = readers.find_files([closed])
    assert [error.subject for error in errors] == [str(closed / "rahasia.txt")]


def test_that_a_folder_that_cannot_be_opened_is_not_also_called_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    _, errors = readers.find_files([tmp_path])
    assert [error.cause for error in errors] == ["You are not allowed to read it."]


@pytest.mark.parametrize("address", ["http://x", "https://k.example/a.html", "www.k.example"])
def test_that_an_address_is_answered_with_what_the_program_does_not_do(address: str) -> None:
    _, errors = readers.find_files([Path(address)])
    assert "fetches nothing from the web" in errors[0].cause
    assert "Save the page" in errors[0].remedy


def test_that_a_file_is_listed_once_however_often_it_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("isi")
    files, errors = readers.find_files([file, tmp_path, file, tmp_path / "tidak-ada.txt"])
    assert files == [file]
    assert [Path(error.subject).name for error in errors] == ["tidak-ada.txt"]


def test_that_a_link_to_the_folder_above_does_not_lead_in_circles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("isi")
    (tmp_path / "putar").symlink_to(tmp_path, target_is_directory=True)
    assert readers.find_files([tmp_path]) == ([tmp_path / "a.txt"], [])


def test_that_importing_the_readers_loads_no_format_library() -> None:
    heavy = ("trafilatura", "lxml", "mammoth", "pypdfium2", "ftfy", "markdown_it")
    code = f"import sys, briefing_app.readers; print([m for m in {heavy} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_that_real_articles_are_read_whole(articles_folder: Path) -> None:
    files, errors = readers.find_files([articles_folder])
    assert len(files) == 5
    assert errors == []
    for file in files:
        document = readers.read(readers.load(file))
        assert document.encoding == "utf-8"
        assert document.repairs == ()
        assert document.warnings == ()
        shown = "".join(blocks_of(document)).split()
        assert "".join(shown) == "".join(
            file.read_text(encoding="utf-8").replace("\xa0", " ").split()
        )
