# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Packs whose files were changed, on disk or in the package, and what the user is told."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import zipfile
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LanguageError
from briefing_app.core.files import UNFINISHED
from briefing_app.core.progress import ignore
from briefing_app.language import pack_archive
from briefing_app.language.pack_placing import BUNDLED
from briefing_app.language.packs import INSTALLED, PackStore
from briefing_app.workshop import Workshop
from tests.language import made_packs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "packs"


def change_a_byte(path: Path, place: int = 5000) -> None:
    """Change a file without changing its size."""
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize("file", ["model/model.bin", "sentencepiece.model"])
def test_that_a_changed_file_of_the_same_size_does_not_translate(folder: Path, file: str) -> None:
    PackStore(folder).chosen()
    change_a_byte(folder / BUNDLED / file)
    with pytest.raises(LanguageError) as refused:
        Workshop(folder).tools()
    assert file in refused.value.cause
    assert str(folder / BUNDLED) in refused.value.remedy


def test_that_an_installed_pack_that_was_changed_is_repaired_by_installing_it_again(
    folder: Path, tmp_path: Path
) -> None:
    package = made_packs.sound(tmp_path / "official.argosmodel")
    PackStore(folder).install(package)
    change_a_byte(folder / INSTALLED / "model" / "model.bin")
    workshop = Workshop(folder)
    with pytest.raises(LanguageError) as refused:
        workshop.tools()
    assert "packs install official.argosmodel" in refused.value.remedy
    assert "“Language pack”" in refused.value.remedy
    PackStore(folder).install(package)
    assert workshop.tools().translator.pack.name == INSTALLED


def test_that_a_pack_is_verified_once_and_not_for_every_article(folder: Path) -> None:
    workshop = Workshop(folder)
    first = workshop.tools()
    change_a_byte(folder / BUNDLED / "model" / "model.bin")
    assert workshop.tools().translator is first.translator


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package in which a byte of the archive's own structure weighs as much as content."""
    files = made_packs.hollow(**{"README.md": b"# A made-up pack\n" * 20})
    path = tmp_path_factory.mktemp("fuzz") / "p.argosmodel"
    return made_packs.make(path, files, method=zipfile.ZIP_DEFLATED)


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")  # zipfile's, of a changed name
def test_that_a_changed_byte_anywhere_is_an_error_or_does_no_harm(
    fuzzed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each byte of a small package is changed in turn."""
    monkeypatch.setattr("os.fsync", lambda _: None)
    sound = fuzzed.read_bytes()
    with zipfile.ZipFile(fuzzed) as archive:
        contents = {archive.read(name) for name in archive.namelist()}
    path = tmp_path / "p.argosmodel"
    refusals = 0
    for place in range(len(sound)):
        for change in (0xFF, 0x08):
            path.write_bytes(sound[:place] + bytes([sound[place] ^ change]) + sound[place + 1 :])
            unpacked = tmp_path / f"{place}-{change}"
            unpacked.mkdir()
            try:
                pack_archive.version_of(path)
                judged = pack_archive.inspect(path, ignore, None)
                hashes = pack_archive.unpack(judged, unpacked, ignore, None)
            except LanguageError as error:
                assert error.subject == str(path)
                refusals += 1
            else:
                assert judged.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
                for name, sha256 in hashes.items():
                    data = (unpacked / name).read_bytes()
                    assert data in contents
                    assert hashlib.sha256(data).hexdigest() == sha256
            shutil.rmtree(unpacked)
    assert refusals > len(sound)


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_that_a_changed_byte_in_the_bundled_package_is_an_error_or_does_no_harm(
    tmp_path: Path,
) -> None:
    numbers = random.Random(7)
    sound = made_packs.BUNDLED.read_bytes()
    path = tmp_path / "p.argosmodel"
    for _ in range(12):
        place = numbers.randrange(len(sound))
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 0xFF]) + sound[place + 1 :])
        store = PackStore(tmp_path / "packs", tmp_path / "absent")
        try:
            pack = store.install(path)
        except LanguageError as error:
            assert error.subject == str(path)
        else:
            assert pack.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
            assert store.verify(pack.name).chosen


def unreadable(tmp_path: Path) -> Path:
    """Return a path that the system refuses to look at, whoever asks."""
    return tmp_path / ("x" * 300)


def cut_short(tmp_path: Path) -> Path:
    path = tmp_path / "bundled.argosmodel"
    path.write_bytes(made_packs.BUNDLED.read_bytes()[:5_000_000])
    return path


def changed(tmp_path: Path) -> Path:
    path = tmp_path / "bundled.argosmodel"
    path.write_bytes(made_packs.BUNDLED.read_bytes())
    change_a_byte(path, 9_000_000)
    return path


DAMAGES = pytest.mark.parametrize("damage", [unreadable, cut_short, changed])


@DAMAGES
def test_that_without_another_pack_a_damaged_bundled_one_is_named_with_its_remedy(
    folder: Path, tmp_path: Path, damage: Callable[[Path], Path]
) -> None:
    bundled = damage(tmp_path)
    store = PackStore(folder, bundled)
    for action in (store.chosen, store.installed, lambda: store.prefer(BUNDLED)):
        with pytest.raises(LanguageError) as refused:
            action()
        assert refused.value.subject == str(bundled)
        assert refused.value.remedy == "Install the program again."


@DAMAGES
def test_that_a_damaged_bundled_pack_does_not_stop_another_pack(
    folder: Path, tmp_path: Path, damage: Callable[[Path], Path]
) -> None:
    bundled = damage(tmp_path)
    package = made_packs.sound(tmp_path / "official.argosmodel")
    pack = PackStore(folder, bundled).install(package)
    assert PackStore(folder, bundled).chosen() == pack
    assert [p.name for p in PackStore(folder, bundled).installed()] == [INSTALLED]
    PackStore(folder, bundled).remove(INSTALLED)
    PackStore(folder).chosen()


@DAMAGES
def test_that_an_unpacked_bundled_pack_serves_when_its_package_is_damaged(
    folder: Path, tmp_path: Path, damage: Callable[[Path], Path]
) -> None:
    pack = PackStore(folder).chosen()
    assert PackStore(folder, damage(tmp_path)).chosen() == pack
    (folder / BUNDLED / "model" / "model.bin").unlink()
    bundled = damage(tmp_path)
    with pytest.raises(LanguageError) as refused:
        PackStore(folder, bundled).chosen()
    assert refused.value.subject == str(bundled)


def test_that_packs_in_a_folder_that_cannot_be_written_are_used(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a newer bundled pack nor what a crash left behind needs the folder's rights."""
    pack = PackStore(folder).chosen()
    (folder / f"{UNFINISHED}x").touch()
    os.utime(folder / f"{UNFINISHED}x", (0, 0))
    newer = made_packs.sound(tmp_path / "newer.argosmodel")

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder))

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr(type(folder), "unlink", refuse)
    store = PackStore(folder, newer)
    assert store.chosen() == pack
    assert store.installed() == [pack]
    assert store.verify(BUNDLED) == pack


def test_that_a_folder_that_cannot_be_looked_at_is_named(tmp_path: Path) -> None:
    store = PackStore(unreadable(tmp_path))
    for action in (store.chosen, store.installed):
        with pytest.raises(LanguageError) as refused:
            action()
        assert refused.value.subject == str(unreadable(tmp_path))
        assert "too long" in refused.value.cause
        assert "shorter" in refused.value.remedy
