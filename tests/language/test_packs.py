# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from briefing_app.core.errors import Cancelled, LanguageError
from briefing_app.core.files import UNFINISHED
from briefing_app.core.progress import Progress, Stage
from briefing_app.language.pack_placing import BUNDLED
from briefing_app.language.packs import INSTALLED, PackStore
from tests.language import made_packs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "packs"


@pytest.fixture
def store(folder: Path) -> PackStore:
    return PackStore(folder)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return made_packs.sound(tmp_path / "official.argosmodel")


def tree(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_that_the_bundled_pack_is_installed_and_chosen_at_first_use(
    store: PackStore, folder: Path
) -> None:
    assert not folder.exists()
    pack = store.chosen()
    assert (pack.name, pack.source, pack.chosen) == (BUNDLED, "bundled", True)
    assert (pack.from_code, pack.to_code) == ("id", "en")
    assert pack.sha256 == hashlib.sha256(made_packs.BUNDLED.read_bytes()).hexdigest()
    files = [p for p in store.folder_of(pack).rglob("*") if p.is_file() and p.name != "pack.json"]
    assert pack.size == sum(path.stat().st_size for path in files)
    assert store.installed() == [pack]


def test_that_a_second_start_unpacks_nothing(folder: Path) -> None:
    PackStore(folder).chosen()
    before = tree(folder)
    PackStore(folder).chosen()
    assert tree(folder) == before


def test_that_two_processes_may_bring_the_bundled_pack_at_once(folder: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from briefing_app.language.packs import PackStore\n"
        "sys.stdin.readline()\n"
        "print(PackStore(pathlib.Path(sys.argv[1])).chosen().name)\n"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        )
        for _ in range(3)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in started:
        out, errors = process.communicate(timeout=60)
        assert (process.returncode, out.strip()) == (0, BUNDLED), errors
    assert names(folder) == [BUNDLED]
    assert PackStore(folder).verify(BUNDLED).name == BUNDLED


def test_that_a_newer_bundled_pack_replaces_the_older_and_an_older_one_does_not(
    folder: Path, tmp_path: Path
) -> None:
    newer = made_packs.sound(tmp_path / "newer.argosmodel", "9.9")
    older = made_packs.sound(tmp_path / "older.argosmodel", "0.0.1")
    assert PackStore(folder, older).chosen().version == "0.0.1"
    assert PackStore(folder, newer).chosen().version == "9.9"
    assert PackStore(folder, older).chosen().version == "9.9"
    assert names(folder) == [BUNDLED]


def test_that_a_bundled_pack_with_a_missing_file_is_brought_again(folder: Path) -> None:
    pack = PackStore(folder).chosen()
    (folder / BUNDLED / "model" / "model.bin").unlink()
    assert PackStore(folder).chosen().identity == pack.identity
    assert PackStore(folder).verify(BUNDLED).name == BUNDLED


def test_that_a_bundled_pack_without_its_record_is_brought_again(folder: Path) -> None:
    PackStore(folder).chosen()
    (folder / BUNDLED / "pack.json").write_text("{")
    assert PackStore(folder).chosen().name == BUNDLED
    assert names(folder) == [BUNDLED]


def test_that_a_stray_folder_with_a_packs_name_is_left_alone(
    store: PackStore, folder: Path, package: Path
) -> None:
    (folder / INSTALLED).mkdir(parents=True)
    (folder / INSTALLED / "thesis.txt").write_text("x")
    assert store.install(package).name == f"{INSTALLED}-9.9"
    assert (folder / INSTALLED / "thesis.txt").read_text() == "x"


def test_that_an_installed_pack_becomes_the_choice_and_can_be_changed_back(
    store: PackStore, folder: Path, package: Path
) -> None:
    reports: list[Progress] = []
    pack = store.install(package, report=reports.append)
    assert (pack.name, pack.version, pack.chosen) == (INSTALLED, "9.9", True)
    assert pack.source == "official.argosmodel"
    assert pack.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    assert [p.name for p in store.installed() if p.chosen] == [INSTALLED]
    assert PackStore(folder).chosen() == pack
    assert {r.stage for r in reports} >= {Stage.READING, Stage.SAVING}
    saved = [r.fraction for r in reports if r.stage is Stage.SAVING]
    assert saved == sorted(saved)
    assert saved[-1] == 1.0

    assert store.prefer(BUNDLED).chosen
    assert PackStore(folder).chosen().name == BUNDLED
    assert len(store.installed()) == 2


def test_that_a_pack_stays_when_another_version_of_it_is_installed(
    store: PackStore, tmp_path: Path, package: Path
) -> None:
    store.install(package)
    second = store.install(made_packs.sound(tmp_path / "b.argosmodel", "10.0"))
    changed = made_packs.sound(tmp_path / "c.argosmodel", "10.0", LICENSE=b"free")
    third = store.install(changed)
    assert second.name == f"{INSTALLED}-10.0"
    assert third.name == f"{INSTALLED}-10.0-{third.sha256[:12]}"
    assert store.chosen() == third
    assert len({pack.identity for pack in store.installed()}) == 4
    assert store.prefer(second.identity).name == second.name
    assert store.chosen().name == second.name


def test_that_installing_the_same_file_again_repairs_the_pack(
    store: PackStore, folder: Path, package: Path
) -> None:
    store.install(package)
    model = folder / INSTALLED / "model" / "model.bin"
    data = bytearray(model.read_bytes())
    data[5000] ^= 0xFF
    model.write_bytes(data)
    with pytest.raises(LanguageError, match=r"model/model\.bin"):
        store.verify(INSTALLED)
    assert store.install(package).name == INSTALLED
    assert store.verify(INSTALLED).chosen
    assert len(store.installed()) == 2


def test_that_verify_names_each_file_that_differs_or_is_missing(
    store: PackStore, folder: Path
) -> None:
    store.chosen()
    with (folder / BUNDLED / "README.md").open("a") as file:
        file.write(" ")
    (folder / BUNDLED / "model" / "config.json").unlink()
    with pytest.raises(
        LanguageError, match=r"installed: README\.md, model/config\.json\."
    ) as found:
        store.verify(BUNDLED)
    assert found.value.subject == BUNDLED


def test_that_verify_stops_when_asked(store: PackStore) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        store.verify(BUNDLED, cancel=stop)


def test_that_removing_the_choice_falls_back_to_the_best_that_remains(
    store: PackStore, folder: Path, tmp_path: Path, package: Path
) -> None:
    store.install(package)
    second = store.install(made_packs.sound(tmp_path / "b.argosmodel", "10.0"))
    store.remove(second.name)
    assert store.chosen().name == INSTALLED
    store.remove(INSTALLED)
    assert store.chosen().name == BUNDLED
    assert names(folder) == ["choice.json", BUNDLED]


def test_that_removing_another_pack_keeps_the_choice(store: PackStore, package: Path) -> None:
    store.install(package)
    store.prefer(BUNDLED)
    store.remove(INSTALLED)
    assert [(p.name, p.chosen) for p in store.installed()] == [(BUNDLED, True)]


def test_that_the_bundled_pack_is_not_removed(store: PackStore) -> None:
    with pytest.raises(LanguageError, match="comes with the program") as refused:
        store.remove(BUNDLED)
    assert refused.value.remedy
    assert store.chosen().name == BUNDLED


@pytest.mark.parametrize("name", ["nothing", "", "..", "../packs"])
def test_that_an_unknown_name_is_refused_with_the_known_ones(store: PackStore, name: str) -> None:
    for action in (store.verify, store.remove, store.prefer):
        with pytest.raises(LanguageError, match=BUNDLED):
            action(name)


def test_that_stray_folders_and_files_do_not_disturb_the_list(
    store: PackStore, folder: Path
) -> None:
    store.chosen()
    (folder / "notes").mkdir()
    (folder / "notes" / "todo.txt").write_text("x")
    (folder / "broken").mkdir()
    (folder / "broken" / "pack.json").write_text("{")
    (folder / "list").mkdir()
    (folder / "list" / "pack.json").write_text("[]")
    (folder / "file.txt").write_text("x")
    shutil.copytree(folder / BUNDLED, folder / "copy")
    assert [pack.name for pack in PackStore(folder).installed()] == [BUNDLED]
    assert (folder / "notes" / "todo.txt").exists()


def test_that_a_record_cannot_point_outside_of_its_folder(store: PackStore, folder: Path) -> None:
    store.chosen()
    record = json.loads((folder / BUNDLED / "pack.json").read_text())
    record["name"] = "odd"
    record["files"]["../../secret"] = [1, "0" * 64]
    (folder / "odd").mkdir()
    (folder / "odd" / "pack.json").write_text(json.dumps(record))
    assert [pack.name for pack in PackStore(folder).installed()] == [BUNDLED]


def test_that_nothing_installed_is_an_error_with_a_remedy(folder: Path, tmp_path: Path) -> None:
    store = PackStore(folder, tmp_path / "absent.argosmodel")
    assert store.installed() == []
    with pytest.raises(LanguageError, match="No language pack is installed") as refused:
        store.chosen()
    assert "“Language pack”" in refused.value.remedy
    assert "packs install FILE" in refused.value.remedy


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"name": 3}', '{"name": "gone"}'])
def test_that_a_damaged_choice_is_an_error_that_choosing_again_mends(
    store: PackStore, folder: Path, content: str
) -> None:
    store.chosen()
    (folder / "choice.json").write_text(content)
    with pytest.raises(LanguageError) as refused:
        store.chosen()
    assert f"({BUNDLED})" in refused.value.remedy
    assert "“Language pack”" in refused.value.remedy
    assert "packs prefer" in refused.value.remedy
    assert not any(pack.chosen for pack in store.installed())
    store.prefer(BUNDLED)
    assert store.chosen().name == BUNDLED


def test_that_a_chosen_pack_that_is_damaged_is_named_and_another_not_taken_for_it(
    store: PackStore, folder: Path, package: Path
) -> None:
    store.install(package)
    (folder / INSTALLED / "model" / "model.bin").write_bytes(b"short")
    with pytest.raises(LanguageError, match=r"damaged \(model/model\.bin") as refused:
        store.chosen()
    assert refused.value.subject == INSTALLED


def test_that_a_cancelled_installation_leaves_nothing(
    store: PackStore, folder: Path, package: Path
) -> None:
    store.chosen()
    before = names(folder)
    for stage in (Stage.READING, Stage.SAVING):
        stop = threading.Event()

        def at_half(progress: Progress, stop: threading.Event = stop, at: Stage = stage) -> None:
            if progress.stage is at and progress.fraction > 0.5:
                stop.set()

        with pytest.raises(Cancelled):
            store.install(package, report=at_half, cancel=stop)
        assert names(folder) == before
    assert store.chosen().name == BUNDLED


def test_that_a_disk_that_fills_up_leaves_nothing(
    store: PackStore, folder: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.chosen()
    before = names(folder)
    written = 0

    def full(descriptor: int) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(LanguageError, match="The disk is full") as refused:
        store.install(package)
    assert "Free some space" in refused.value.remedy
    assert names(folder) == before
    monkeypatch.undo()
    assert store.install(package).name == INSTALLED


def test_that_too_little_space_is_noticed_before_anything_is_written(
    store: PackStore, folder: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.chosen()
    before = names(folder)
    usage = shutil.disk_usage(folder)._replace(free=30_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(LanguageError, match="The disk is full"):
        store.install(package)
    assert names(folder) == before


def test_that_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with pytest.raises(LanguageError, match="cannot be written") as refused:
        PackStore(blocked / "packs").chosen()
    assert str(blocked) in refused.value.subject


def test_that_what_a_crash_left_is_deleted_after_a_day_but_not_before(
    store: PackStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.chosen()
    left = folder / f"{UNFINISHED}x"
    left.mkdir()
    PackStore(folder).installed()
    assert left.exists()
    import time

    later = time.time() + 25 * 3600
    monkeypatch.setattr("time.time", lambda: later)
    PackStore(folder).installed()
    assert not left.exists()


def test_that_only_what_a_translator_needs_is_unpacked(
    store: PackStore, folder: Path, tmp_path: Path
) -> None:
    files = made_packs.contents() | {
        "metadata.json": made_packs.metadata(),
        "stanza/id/tokenize/gsd.pt": b"pickle",
        "model/run.sh": b"#!/bin/sh",
        "setup.py": b"print()",
    }
    store.install(made_packs.make(tmp_path / "p.argosmodel", files))
    unpacked = {str(p.relative_to(folder / INSTALLED)) for p in (folder / INSTALLED).rglob("*")}
    assert unpacked == {
        "README.md",
        "metadata.json",
        "model",
        "model/config.json",
        "model/model.bin",
        "model/source_vocabulary.json",
        "model/target_vocabulary.json",
        "pack.json",
        "sentencepiece.model",
    }


def test_that_the_model_card_is_about_the_pack_that_is_bundled(store: PackStore) -> None:
    card = made_packs.BUNDLED.with_suffix(".md").read_text(encoding="utf-8")
    pack = store.chosen()
    assert pack.sha256 in card
    assert pack.version in card.splitlines()[0]
