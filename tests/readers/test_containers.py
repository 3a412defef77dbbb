# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Archives and messages: what they hold, how it is named, and what is refused."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from briefing_app import readers
from briefing_app.core.errors import ReadError
from briefing_app.readers import limits
from tests.readers.made_files import PARAGRAPHS, blocks_of

TEXT = "\n\n".join(PARAGRAPHS).encode()


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def letter(text: str = "", *attachments: tuple[str, str, bytes], subject: str = "Kabar") -> bytes:
    """Return a message; attachments are type, name and bytes."""
    message = EmailMessage()
    message["From"] = "Rina Sari <rina@warta.example>"
    message["To"] = "meja@kantor.example"
    message["Subject"] = subject
    message["Message-ID"] = "<1@warta.example>"
    message.set_content(text)
    for kind, name, data in attachments:
        main, _, sub = kind.partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def found_in(path: Path, data: bytes) -> tuple[list[str], list[ReadError]]:
    """Write a file; return what is found in it, relative to it, and the errors."""
    path.write_bytes(data)
    files, errors = readers.find_files([path])
    return [str(file.relative_to(path)) for file in files], errors


def test_that_a_member_is_a_source_of_its_own(tmp_path: Path) -> None:
    archive = tmp_path / "news.zip"
    names, errors = found_in(archive, packed({"mon/a.txt": TEXT, "b.md": b"# Judul\n\nIsi."}))
    assert (names, errors) == (["b.md", "mon/a.txt"], [])
    member = readers.load(archive / "mon" / "a.txt")
    assert (member.data, member.sha256) == (TEXT, hashlib.sha256(TEXT).hexdigest())
    assert (member.container, member.name) == (archive, "news.zip/mon/a.txt")
    assert blocks_of(readers.read(member)) == list(PARAGRAPHS)


def test_that_archives_are_opened_in_folders_too_and_whatever_their_names(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed({"x.txt": TEXT}))
    (tmp_path / "b").write_bytes(packed({"y.txt": TEXT}))
    files, errors = readers.find_files([tmp_path])
    assert [file.name for file in files] == ["x.txt", "y.txt"]
    assert errors == []


def test_that_a_member_can_be_named_itself_and_is_found_once(tmp_path: Path) -> None:
    archive = tmp_path / "news.zip"
    archive.write_bytes(packed({"a.txt": TEXT, "b.txt": TEXT}))
    files, errors = readers.find_files([archive / "b.txt", archive])
    assert ([file.name for file in files], errors) == (["b.txt", "a.txt"], [])


def test_that_names_never_lead_out_of_the_archive_and_each_is_there_once(tmp_path: Path) -> None:
    archive = tmp_path / "news.zip"
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = packed({"../../etc/a.txt": b"satu"})
        file = io.BytesIO(data)
        with zipfile.ZipFile(file, "a") as more:
            for name, text in (
                ("/etc/a.txt", "dua"),
                ("C:\\etc\\a.txt", "tiga"),
                ("etc/./a.txt", "empat"),
                ("etc/./a.txt", "lima"),
                ("e\nf.txt", "enam"),
            ):
                more.writestr(name, text)
    names, errors = found_in(archive, file.getvalue())
    assert errors == []
    assert sorted(names) == [
        "e_f.txt", "etc/a (2).txt", "etc/a (3).txt", "etc/a (4).txt", "etc/a (5).txt", "etc/a.txt",
    ]  # fmt: skip
    loaded = {readers.load(archive / name).data.decode() for name in names}
    assert loaded == {"satu", "dua", "tiga", "empat", "lima", "enam"}
    assert list(tmp_path.rglob("*.txt")) == []


def test_that_names_in_utf_8_without_the_flag_are_read(tmp_path: Path) -> None:
    data = packed({"bérita.txt": TEXT})
    flag = struct.pack("<H", 0x800)
    assert data.count(flag) >= 2
    unflagged = data.replace(b"\x14\x00" + flag, b"\x14\x00\x00\x00")
    names, _ = found_in(tmp_path / "a.zip", unflagged)
    assert names == ["bérita.txt"]


def test_that_what_nobody_misses_is_passed_over_and_the_rest_is_named(tmp_path: Path) -> None:
    names, errors = found_in(
        tmp_path / "a.zip",
        packed(
            {
                "berita.html": b"<p>Isi</p>",
                "berita_files/iklan.html": b"<p>Iklan</p>",
                "__MACOSX/._berita.html": b"x",
                ".DS_Store": b"x",
                "Thumbs.db": b"x",
                "tabel.csv": b"1,2",
            }
        ),
    )
    assert names == ["berita.html"]
    assert [error.subject for error in errors] == [str(tmp_path / "a.zip" / "tabel.csv")]
    assert ".csv" in errors[0].cause


def test_that_a_damaged_or_protected_member_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    data = bytearray(packed({"rusak.txt": TEXT, "baik.txt": TEXT}, zipfile.ZIP_STORED))
    data[data.index(TEXT)] ^= 0xFF
    names, errors = found_in(archive, bytes(data))
    assert (sorted(names), errors) == (["baik.txt", "rusak.txt"], [])
    assert readers.load(archive / "baik.txt").data == TEXT
    with pytest.raises(ReadError, match="damaged in the archive") as error:
        readers.load(archive / "rusak.txt")
    assert error.value.subject == str(archive / "rusak.txt")


@pytest.mark.parametrize("every", [True, False])
def test_that_a_password_is_told(tmp_path: Path, every: bool) -> None:
    data = bytearray(packed({"a.txt": TEXT, "b.txt": TEXT}, zipfile.ZIP_STORED))
    position, number = data.find(b"PK\x01\x02"), 0
    while position >= 0:
        if every or number == 0:
            data[position + 8] |= 1
        position, number = data.find(b"PK\x01\x02", position + 4), number + 1
    archive = tmp_path / "a.zip"
    names, errors = found_in(archive, bytes(data))
    if every:
        assert names == []
        assert "archive is protected by a password" in errors[0].cause
    else:
        assert errors == []
        with pytest.raises(ReadError, match="protected by a password"):
            readers.load(archive / "a.txt")


def test_that_an_archive_of_nothing_but_zeros_is_not_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    archive.write_bytes(packed({"bom.txt": b"\0" * 20_000_000, "raksasa.txt": b"\0" * 50_000_001}))
    with pytest.raises(ReadError, match="times its size"):
        readers.load(archive / "bom.txt")
    with pytest.raises(ReadError, match="too large: 50 MB"):
        readers.load(archive / "raksasa.txt")


def test_that_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.ARCHIVE_FILES == 2_000
    inner = packed({f"{n}.txt": TEXT for n in range(3)})
    nested = packed({"a.zip": inner, "b.zip": inner})
    monkeypatch.setattr(limits, "ARCHIVE_FILES", 2)
    names, errors = found_in(tmp_path / "a.zip", inner)
    assert names == []
    assert "more than 2 files" in errors[0].cause
    monkeypatch.setattr(limits, "ARCHIVE_FILES", 5)
    names, errors = found_in(tmp_path / "b.zip", nested)
    assert len(names) < 5
    assert any("more than 5 files" in error.cause for error in errors)


def test_that_a_huge_directory_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_DIRECTORY", 3)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    archive = tmp_path / "a.zip"
    archive.write_bytes(b"PK\x03\x04" + b"PK\x01\x02" * 4)
    _, errors = readers.find_files([archive])
    assert "more than 2,000 files" in errors[0].cause


def test_that_containers_are_opened_three_deep(tmp_path: Path) -> None:
    assert limits.ARCHIVE_DEPTH == 3
    mail = letter("Salam dari redaksi.", ("text/plain", "a.txt", TEXT))
    deep = packed({"satu.zip": packed({"dua.eml": mail}), "b.txt": TEXT})
    archive = tmp_path / "a.zip"
    names, errors = found_in(archive, deep)
    assert names == ["b.txt", "satu.zip/dua.eml", "satu.zip/dua.eml/a.txt"]
    assert errors == []
    assert readers.load(archive / "satu.zip" / "dua.eml" / "a.txt").data.strip() == TEXT
    names, errors = found_in(archive, packed({"nol.zip": deep, "c.txt": TEXT}))
    assert names == ["c.txt", "nol.zip/b.txt"]
    assert ["more than 3 deep" in error.cause for error in errors] == [True]
    with pytest.raises(ReadError, match="more than 3 deep"):
        readers.load(archive / "nol.zip" / "satu.zip" / "dua.eml" / "a.txt")


def test_that_a_quine_of_archives_ends(tmp_path: Path) -> None:
    data = packed({"a.txt": TEXT})
    for _ in range(6):
        data = packed({"b.zip": data, "c.zip": data, "a.txt": TEXT})
    names, errors = found_in(tmp_path / "a.zip", data)
    assert len(names) == 7
    assert len(errors) == 8


@pytest.mark.parametrize(
    ("inner", "why"), [("tidak.txt", "no such file in news.zip"), ("a.txt/b.txt", "no such file")]
)
def test_that_a_member_that_is_gone_is_told(tmp_path: Path, inner: str, why: str) -> None:
    archive = tmp_path / "news.zip"
    archive.write_bytes(packed({"a.txt": TEXT}))
    with pytest.raises(ReadError, match=why):
        readers.load(archive / inner)


def test_that_a_path_through_a_file_that_holds_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT)
    with pytest.raises(ReadError, match=r"no such file in a\.txt"):
        readers.load(tmp_path / "a.txt" / "b.txt")
    files, errors = readers.find_files([tmp_path / "hilang.zip" / "b.txt"])
    assert (files, len(errors)) == ([], 1)


def test_that_an_empty_or_broken_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / "kosong.zip").write_bytes(packed({}))
    (tmp_path / "rusak.zip").write_bytes(packed({"a.txt": TEXT})[:-30])
    files, errors = readers.find_files([tmp_path / "kosong.zip", tmp_path / "rusak.zip"])
    assert [file.name for file in files] == ["kosong.zip"]
    assert ["damaged" in error.cause for error in errors] == [True]
    with pytest.raises(ReadError, match="not an article"):
        readers.read(readers.load(files[0]))


def test_that_the_text_of_a_message_and_its_attachments_are_told_apart(tmp_path: Path) -> None:
    mail = tmp_path / "surat.eml"
    names, errors = found_in(
        mail,
        letter(
            PARAGRAPHS[0],
            ("text/html", "a.html", b"<p>Isi</p>"),
            ("image/jpeg", "kliping.jpg", b"\xff\xd8\xff"),
            ("text/plain", "../b.txt", TEXT),
            ("text/vcard", "rina.vcf", b"BEGIN:VCARD"),
            ("application/pgp-signature", "signature.asc", b"x"),
        ),
    )
    assert names == [".", "a.html", "b.txt"]
    assert [Path(error.subject).name for error in errors] == ["kliping.jpg"]
    assert blocks_of(readers.read(readers.load(mail))) == [PARAGRAPHS[0]]


def test_that_a_message_without_text_is_only_what_is_attached(tmp_path: Path) -> None:
    assert found_in(tmp_path / "a.eml", letter("\n \n", ("text/plain", "a.txt", TEXT))) == (
        ["a.txt"],
        [],
    )
    names, _ = found_in(tmp_path / "b.eml", letter(" "))
    assert names == ["."]  # reading it tells that there is no text
