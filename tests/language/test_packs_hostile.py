# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import io
import os
import stat
import struct
import time
import zipfile
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LanguageError
from briefing_app.language import pack_archive
from briefing_app.language.packs import PackStore
from tests.language import made_packs
from tests.language.made_packs import ROOT, hollow, make, metadata

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", tmp_path / "none-bundled")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.argosmodel"


def refused(store: PackStore, path: Path) -> str:
    """Return the cause; assert that nothing was written and a remedy is told."""
    outside = {p for p in path.parent.rglob("*") if store.folder not in p.parents}
    with pytest.raises(LanguageError) as error:
        store.install(path)
    assert error.value.remedy
    assert error.value.subject == str(path)
    assert store.installed() == []
    assert not store.folder.exists() or list(store.folder.iterdir()) == []
    assert {p for p in path.parent.rglob("*") if p != store.folder} == outside - {store.folder}
    return error.value.cause


def with_entry(path: Path, name: str, mode: int = 0, data: bytes = b"x") -> Path:
    make(path, hollow())
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, data)
    return path


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        f"{ROOT}/../../evil",
        "/etc/evil",
        f"{ROOT}/..\\evil",
        "C:evil",
        f"{ROOT}/a\x01b",
        "..",
    ],
)
def test_that_an_entry_that_points_outside_is_refused(
    store: PackStore, path: Path, name: str
) -> None:
    assert "outside" in refused(store, with_entry(path, name))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_that_links_and_devices_are_refused(store: PackStore, path: Path, kind: int) -> None:
    with_entry(path, f"{ROOT}/model/vmap.txt", kind | 0o644, b"/etc/passwd")
    assert "link or a device" in refused(store, path)


@pytest.mark.parametrize("name", ["other/metadata.json", "loose.txt"])
def test_that_more_than_one_root_is_refused(store: PackStore, path: Path, name: str) -> None:
    assert "exactly one root folder" in refused(store, with_entry(path, name))


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")  # zipfile's, made on purpose
@pytest.mark.parametrize("name", ["metadata.json", "METADATA.json"])
def test_that_two_entries_of_one_name_are_refused(store: PackStore, path: Path, name: str) -> None:
    assert "two entries named" in refused(store, with_entry(path, f"{ROOT}/{name}"))


def test_that_a_zip_bomb_is_refused_at_once_and_whole(store: PackStore, path: Path) -> None:
    make(path, hollow(**{"model/model.bin": bytes(200_000_000)}), method=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 2_000_000
    start = time.monotonic()
    assert "far more than" in refused(store, path)
    assert time.monotonic() - start < 1


def test_that_one_bomb_among_honest_entries_is_refused(store: PackStore, path: Path) -> None:
    files = hollow(
        **{"model/model.bin": os.urandom(4_000_000), "model/vmap.txt": bytes(30_000_000)}
    )
    assert "vmap.txt" in refused(store, make(path, files, method=zipfile.ZIP_DEFLATED))


def test_that_a_package_beyond_the_total_is_refused(
    store: PackStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_archive, "MAX_TOTAL", 1_000_000)
    make(path, hollow(**{"model/model.bin": os.urandom(1_000_001)}))
    assert "unpack to more than 1 MB" in refused(store, path)


def test_that_a_file_beyond_the_cap_is_not_read(
    store: PackStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_archive, "MAX_ARCHIVE", 1000)
    path.write_bytes(os.urandom(1001))
    assert "larger than" in refused(store, path)


def test_that_too_many_entries_are_refused(store: PackStore, path: Path) -> None:
    many = {f"stanza/{i}": b"" for i in range(pack_archive.MAX_ENTRIES)}
    assert "entries" in refused(store, make(path, hollow() | many))


def test_that_a_size_that_lies_is_found_out(store: PackStore, path: Path) -> None:
    """The central directory says 7 bytes, the entry unpacks to a million."""
    files = hollow(**{"model/model.bin": os.urandom(1_000_000)})
    make(path, files, method=zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo(f"{ROOT}/model/model.bin").file_size
    place = data.rfind(struct.pack("<L", size))
    data[place : place + 4] = struct.pack("<L", 7)
    path.write_bytes(data)
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo(f"{ROOT}/model/model.bin").file_size == 7
    assert "damaged" in refused(store, path)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"an article, not a package" * 50])
def test_that_what_is_no_zip_archive_is_refused(store: PackStore, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert "not an Argos package" in refused(store, path)


def test_that_a_package_cut_short_is_refused(store: PackStore, path: Path) -> None:
    path.write_bytes(made_packs.BUNDLED.read_bytes()[:5_000_000])
    assert "not an Argos package" in refused(store, path)


def test_that_a_missing_file_and_a_folder_are_named(store: PackStore, path: Path) -> None:
    assert "no such file" in refused(store, path)
    path.mkdir()
    assert "cannot be read" in refused(store, path)


@pytest.mark.parametrize(
    ("codes", "said"), [(("en", "id"), "en to id"), (("ms", "en"), "ms to en"), ((None, 3), "None")]
)
def test_that_other_languages_are_refused_by_name(
    store: PackStore, path: Path, codes: tuple[object, object], said: str
) -> None:
    make(path, hollow(**{"metadata.json": metadata(from_code=codes[0], to_code=codes[1])}))
    cause = refused(store, path)
    assert said in cause
    assert "Indonesian to English" in cause


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"metadata.json": None}, "no metadata.json"),
        ({"metadata.json": b"{"}, "metadata.json cannot be read"),
        ({"metadata.json": b"[]"}, "metadata.json cannot be read"),
        ({"metadata.json": b"\xff\xfe{}"}, "metadata.json cannot be read"),
        ({"metadata.json": b"[" * 60_000}, "metadata.json cannot be read"),
        ({"metadata.json": b" " * 70_000}, "far too large"),
        ({"metadata.json": metadata(package_version="../../x")}, "no proper version"),
        ({"metadata.json": metadata(package_version=None)}, "no proper version"),
        ({"metadata.json": metadata(type="sbd")}, "kind"),
        ({"metadata.json": metadata(target_prefix=">>eng<<")}, "kind"),
        ({"model/model.bin": None}, "no model"),
        ({"model/shared_vocabulary.json": None}, "no vocabulary"),
        (
            {"model/shared_vocabulary.json": None, "model/source_vocabulary.json": b"[]"},
            "no vocabulary",
        ),
        ({"sentencepiece.model": None}, "no sentencepiece.model"),
        ({"sentencepiece.model": None, "bpe.model": b"x"}, "Moses"),
        ({}, "does not work"),
    ],
)
def test_that_a_package_without_what_it_needs_is_refused_with_the_reason(
    store: PackStore, path: Path, changes: dict[str, bytes | None], said: str
) -> None:
    assert said in refused(store, make(path, hollow(**changes)))


@pytest.mark.parametrize("cut", [100, 1_000_000, 18_000_000])
def test_that_a_damaged_model_is_found_out_by_trying_it(
    store: PackStore, path: Path, cut: int
) -> None:
    files = made_packs.contents() | {"metadata.json": metadata()}
    files["model/model.bin"] = files["model/model.bin"][:cut]
    assert "does not work" in refused(store, make(path, files))


def test_that_a_changed_byte_in_the_archive_is_found_out(store: PackStore, path: Path) -> None:
    data = bytearray(made_packs.BUNDLED.read_bytes())
    data[9_000_000] ^= 0xFF
    path.write_bytes(data)
    assert "damaged" in refused(store, path)


def test_that_an_encrypted_package_is_refused(store: PackStore, path: Path) -> None:
    make(path, hollow())
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    path.write_bytes(data)
    assert "encrypted" in refused(store, path)
