# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Packs: the same bytes every time, every altered byte noticed, hostile archives survived."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import threading
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.briefing import pack_verify
from briefing_app.briefing.pack import Contents, check_pack_target, write_pack
from briefing_app.briefing.pack_keys import own_key
from briefing_app.briefing.pack_manifest import (
    LeftOut,
    ManifestError,
    dump_manifest,
    load_manifest,
)
from briefing_app.briefing.pack_verify import Signer, Signing, State, Verification, verify
from briefing_app.briefing.pack_words import lines, verdict
from briefing_app.core.briefings import CitedSource, Draft, TitleBlock, load_briefing
from briefing_app.core.errors import Cancelled, ExportError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from briefing_app.briefing.pack_keys import SigningKey

ARTICLE = b"<p>Hujan deras.</p>"
SHA = hashlib.sha256(ARTICLE).hexdigest()
LOST = LeftOut("hilang.txt", "b" * 64, "The original file is missing from the library.")


def contents() -> Contents:
    source = CitedSource(SHA, "../Berita: hujan?.html")
    return Contents(
        draft=Draft(TitleBlock("Rain"), sources={SHA: source}),
        as_of="2026-01-31",
        documents={"briefing.pdf": b"%PDF-1.7", "BRIEFING.pdf": b"%PDF-1.6"},
        sources={SHA: ARTICLE},
        pictures={"c" * 64: ("image/png", b"\x89PNG")},
        left_out=(LOST,),
    )


@pytest.fixture
def key(tmp_path: Path) -> SigningKey:
    made = own_key(tmp_path / "keys", create=True)
    assert made is not None
    return made


@pytest.fixture
def signed(tmp_path: Path, key: SigningKey) -> Path:
    path = tmp_path / "signed.zip"
    write_pack(contents(), path, key)
    return path


@pytest.fixture
def unsigned(tmp_path: Path) -> Path:
    path = tmp_path / "unsigned.zip"
    write_pack(contents(), path)
    return path


def entries(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def states(found: Verification) -> dict[str, State]:
    return {each.name: each.state for each in found.files if each.state is not State.INTACT}


def test_that_a_pack_holds_briefing_documents_sources_and_pictures(unsigned: Path) -> None:
    files = entries(unsigned)
    assert sorted(files) == [
        "briefing.json",
        "documents/BRIEFING-2.pdf",
        "documents/briefing.pdf",
        "manifest.json",
        f"pictures/{'c' * 64}.png",
        f"sources/{SHA[:12]}-_Berita_ hujan_.html",
    ]
    assert files[f"sources/{SHA[:12]}-_Berita_ hujan_.html"] == ARTICLE
    assert load_briefing(files["briefing.json"].decode()) == contents().draft
    manifest = load_manifest(files["manifest.json"])
    assert (manifest.title, manifest.as_of, manifest.left_out) == ("Rain", "2026-01-31", (LOST,))
    assert {each.name: each.sha256 for each in manifest.files} == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in files.items()
        if name != "manifest.json"
    }


def test_that_the_same_contents_and_key_give_the_same_bytes(
    tmp_path: Path, key: SigningKey, signed: Path
) -> None:
    write_pack(contents(), tmp_path / "again.zip", key)
    assert (tmp_path / "again.zip").read_bytes() == signed.read_bytes()


def test_that_a_pack_as_written_is_intact_and_says_so(signed: Path, key: SigningKey) -> None:
    found = verify(signed, key.fingerprint)
    assert found.intact
    assert found.as_written
    assert found.uncovered == ()
    assert (found.signing, found.signer) == (Signing.FITS, Signer.OWN)
    assert verdict(found) == "Intact. All 5 files are as packed."
    said = "\n".join(lines(found))
    assert "your own key" in said
    assert "hilang.txt" in said


def test_that_a_cited_file_that_the_pack_passes_over_is_told(tmp_path: Path) -> None:
    path = tmp_path / "without.zip"
    write_pack(replace(contents(), sources={}), path)
    found = verify(path)
    assert found.intact
    assert found.uncovered == ("../Berita: hujan?.html",)
    assert "which does not say why: ../Berita" in "\n".join(lines(found))


def test_that_an_unsigned_pack_does_not_claim_more_than_it_can(unsigned: Path) -> None:
    found = verify(unsigned)
    assert found.intact
    assert found.signing is Signing.NONE
    assert "could change the list as well" in "\n".join(lines(found))


def test_that_signers_are_own_trusted_or_unknown(signed: Path, key: SigningKey) -> None:
    unknown = verify(signed)
    assert unknown.signer is Signer.UNKNOWN
    assert "do not know" in "\n".join(lines(unknown))
    trusted = verify(signed, "", {key.fingerprint: "Sari"})
    assert (trusted.signer, trusted.signer_name) == (Signer.TRUSTED, "Sari")
    assert "Signed by Sari" in "\n".join(lines(trusted))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(data=st.data())
def test_that_any_altered_byte_of_a_signed_pack_is_noticed(
    signed: Path, data: st.DataObject
) -> None:
    whole = signed.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(1, 255))
    altered = signed.with_name("altered.zip")
    altered.write_bytes(whole[:at] + bytes([whole[at] ^ other]) + whole[at + 1 :])
    found = verify(altered)
    assert not found.intact or not found.as_written
    assert list(lines(found))


def test_that_no_altered_bit_of_an_unsigned_pack_goes_unnoticed(unsigned: Path) -> None:
    """Every byte in turn: what stands in files, names, list, and the archive around them."""
    whole = unsigned.read_bytes()
    altered = unsigned.with_name("altered.zip")
    for at in range(len(whole)):
        altered.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
        found = verify(altered)
        assert not found.intact or not found.as_written, at


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(data=st.data())
def test_that_a_file_that_was_changed_with_its_checksums_is_told_by_name(
    signed: Path, data: st.DataObject
) -> None:
    files = entries(signed)
    listed = sorted(files.keys() - {"manifest.json", "signature.json"})
    name = data.draw(st.sampled_from(listed))
    files[name] = data.draw(st.binary(max_size=40).filter(lambda new: new != files[name]))
    found = verify(zipped(signed.with_name("altered.zip"), files))
    assert states(found) == {name: State.ALTERED}
    assert any(line.startswith("Altered") and name in line for line in lines(found))


def test_that_missing_and_added_files_are_told_by_name(signed: Path) -> None:
    files = entries(signed)
    del files["documents/briefing.pdf"]
    files["documents/other.pdf"] = b"%PDF"
    found = verify(zipped(signed.with_name("altered.zip"), files))
    assert states(found) == {
        "documents/briefing.pdf": State.MISSING,
        "documents/other.pdf": State.ADDED,
    }
    assert verdict(found) == "NOT INTACT. 1 file is missing, 1 file is added later."


def test_that_an_added_folder_is_told_by_name(signed: Path) -> None:
    for name in ("README the minister approved this/", "documents/briefing.pdf/x/"):
        altered = signed.with_name("altered.zip")
        altered.write_bytes(signed.read_bytes())
        with zipfile.ZipFile(altered, "a") as archive:
            archive.writestr(zipfile.ZipInfo(name), b"")
        found = verify(altered)
        assert states(found) == {name: State.ADDED}
        assert verdict(found).startswith("NOT INTACT.")


def _forged(files: dict[str, bytes]) -> None:
    """Change the article and the list to fit."""
    manifest = load_manifest(files["manifest.json"])
    (source,) = (each for each in manifest.files if each.role == "source")
    files[source.name] = b"<p>Kering.</p>"
    fitting = replace(source, size=14, sha256=hashlib.sha256(files[source.name]).hexdigest())
    kept = tuple(fitting if each is source else each for each in manifest.files)
    files["manifest.json"] = dump_manifest(replace(manifest, files=kept))


def _unsign(files: dict[str, bytes]) -> None:
    del files["signature.json"]


def _renamed(files: dict[str, bytes]) -> None:
    signature = json.loads(files["signature.json"])
    signature["fingerprint"] = "0" * 64
    files["signature.json"] = json.dumps(signature, sort_keys=True, separators=(",", ":")).encode()


def _no_signature(files: dict[str, bytes]) -> None:
    files["signature.json"] = b"{}"


@pytest.mark.parametrize("forge", [_forged, _unsign, _renamed, _no_signature])
def test_that_a_false_signature_is_told(
    signed: Path, forge: Callable[[dict[str, bytes]], None]
) -> None:
    files = entries(signed)
    forge(files)
    found = verify(zipped(signed.with_name("altered.zip"), files))
    assert found.signing is Signing.FALSE
    assert not found.intact
    assert "false" in verdict(found)
    assert found.signature_problem


def test_that_the_signature_of_another_key_does_not_pass_for_the_signers(
    signed: Path, tmp_path: Path
) -> None:
    files = entries(signed)
    other = own_key(tmp_path / "other", create=True)
    assert other is not None
    files["signature.json"] = other.sign(files["manifest.json"])
    assert verify(zipped(signed.with_name("altered.zip"), files)).signing is Signing.FALSE


def test_that_files_packed_anew_are_intact_but_told(signed: Path) -> None:
    again = zipped(signed.with_name("again.zip"), entries(signed), zipfile.ZIP_DEFLATED)
    found = verify(again)
    assert found.intact
    assert not found.as_written
    assert "packed the files anew" in "\n".join(lines(found))


def _bomb(path: Path) -> Path:
    return zipped(path, {"manifest.json": bytes(5_000_000)}, zipfile.ZIP_DEFLATED)


def _many(path: Path) -> Path:
    return zipped(path, {str(number): b"" for number in range(10_001)})


def _twice(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", b"{}")
        archive.writestr("MANIFEST.json", b"{}")
    return path


def _encrypted(path: Path) -> Path:
    data = bytearray(zipped(path, {"manifest.json": b"{}"}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path


def _link(path: Path) -> Path:
    info = zipfile.ZipInfo("manifest.json")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    return path


def _claiming(path: Path) -> Path:
    """Make an archive whose end promises more files than it may have."""
    data = bytearray(zipped(path, {"a": b""}).read_bytes())
    data[-12:-10] = struct.pack("<H", 65_535)
    path.write_bytes(data)
    return path


def _hiding(path: Path) -> Path:
    """Make an archive whose end tells of fewer files than its directory lists."""
    data = bytearray(_many(path).read_bytes())
    data[-14:-10] = struct.pack("<2H", 1, 1)
    path.write_bytes(data)
    return path


def _text(path: Path) -> Path:
    path.write_text("This is no archive at all, but a longer text.", encoding="utf-8")
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "bomb": (_bomb, "far more"),
    "many files": (_many, "more than 10000 files"),
    "two names": (_twice, "two files named"),
    "outside": (lambda p: zipped(p, {"../manifest.json": b"{}"}), "outside"),
    "absolute": (lambda p: zipped(p, {"/manifest.json": b"{}"}), "outside"),
    "encrypted": (_encrypted, "encrypted"),
    "link": (_link, "link"),
    "lzma": (lambda p: zipped(p, {"manifest.json": b"{}"}, zipfile.ZIP_LZMA), "packed in a way"),
    "claiming": (_claiming, "more than"),
    "hiding": (_hiding, "more than 10000 files"),
    "text": (_text, "no pack"),
    "folder": (_folder, "cannot be read"),
    "not there": (lambda p: p, "cannot be read"),
    "empty archive": (lambda p: zipped(p, {}), "no manifest.json"),
    "other archive": (lambda p: zipped(p, {"a.txt": b"A"}), "no manifest.json"),
    "no list": (lambda p: zipped(p, {"manifest.json": b"["}), "not JSON"),
    "deep list": (lambda p: zipped(p, {"manifest.json": b"[" * 99_999}), "not JSON"),
    "other list": (lambda p: zipped(p, {"manifest.json": b"[]"}), "another kind"),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_that_a_hostile_archive_is_refused_with_a_reason(tmp_path: Path, name: str) -> None:
    make, reason = HOSTILE[name]
    found = verify(make(tmp_path / "hostile.zip"))
    assert not found.intact
    assert reason in found.problem
    assert list(lines(found)) == [f"This pack cannot be checked. {found.problem}"]


def test_that_something_before_or_behind_the_archive_is_noticed(signed: Path) -> None:
    whole = signed.read_bytes()
    for altered in (b"MZ" + whole, whole + b"more"):
        signed.write_bytes(altered)
        found = verify(signed)
        assert not found.intact or not found.as_written


def test_that_a_list_too_large_is_not_read(unsigned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_verify, "MAX_LIST", 10)
    assert "no manifest.json that can be read" in verify(unsigned).problem
    monkeypatch.setattr(pack_verify, "MAX_TOTAL", 10)
    assert "would unpack" in verify(unsigned).problem
    monkeypatch.setattr(pack_verify, "MAX_ARCHIVE", 10)
    assert "larger than" in verify(unsigned).problem


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(noise=st.binary(max_size=200), at=st.integers(0, 2_000), cut=st.integers(0, 300))
def test_that_no_damage_makes_verifying_fail(signed: Path, noise: bytes, at: int, cut: int) -> None:
    whole = signed.read_bytes()
    altered = signed.with_name("altered.zip")
    altered.write_bytes(whole[:at] + noise + whole[at + cut :])
    assert list(lines(verify(altered)))


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"files": [{"name": "../x", "role": "source", "sha256": "a" * 64, "size": 1}]},
        {"files": [{"name": "x", "role": "source", "sha256": "A" * 64, "size": 1}]},
        {"files": [{"name": "x", "role": "virus", "sha256": "a" * 64, "size": 1}]},
        {"files": [{"name": "x", "role": "source", "sha256": "a" * 64, "size": True}]},
        {"files": [{"name": "x", "role": "source", "sha256": "a" * 64, "size": 1}] * 2},
        {"files": [{"name": "manifest.json", "role": "source", "sha256": "a" * 64, "size": 1}]},
        {"files": 3},
        {"title": None},
        {"format": "other"},
    ],
)
def test_that_a_list_that_is_not_one_is_refused(unsigned: Path, change: dict[str, object]) -> None:
    found = json.loads(entries(unsigned)["manifest.json"]) | change
    text = json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    with pytest.raises(ManifestError):
        load_manifest(text.encode())
    with pytest.raises(ManifestError):
        load_manifest(entries(unsigned)["manifest.json"] + b"\n")


def test_that_a_pack_replaces_a_pack_and_nothing_else(tmp_path: Path, unsigned: Path) -> None:
    before = unsigned.read_bytes()
    write_pack(contents(), unsigned)
    assert unsigned.read_bytes() == before
    other = zipped(tmp_path / "other.zip", {"a": b"A"})
    kept = tmp_path / "library"
    kept.mkdir()
    for target in (other, tmp_path / "a.pdf", tmp_path / "none" / "a.zip", kept / "a.zip"):
        with pytest.raises(ExportError):
            check_pack_target(target, [kept])
    with pytest.raises(ExportError):
        write_pack(contents(), other)
    assert entries(other) == {"a": b"A"}


def test_that_stopping_leaves_no_pack(tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        write_pack(contents(), tmp_path / "a.zip", cancel=cancel)
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_that_verifying_can_be_stopped(unsigned: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        verify(unsigned, cancel=cancel)


def test_that_any_archiver_reads_a_pack(unsigned: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(unsigned.read_bytes())) as archive:
        assert archive.testzip() is None
