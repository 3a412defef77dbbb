# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files that are whole or not there, and refusals that a user can act on."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.core.files import explain, whole_or_not_there, write_atomically

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "map kerja"
    made.mkdir()
    return made


def test_that_the_file_holds_the_bytes_and_nothing_lies_beside_it(folder: Path) -> None:
    target = folder / "laporan.pdf"
    for data in (b"lama", b"yang baru, dan lebih panjang", b""):
        write_atomically(target, data)
        assert target.read_bytes() == data
        assert list(folder.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_that_the_file_has_the_rights_of_an_ordinary_new_file(folder: Path, mask: int) -> None:
    script = (
        f"import os, sys; os.umask({mask}); from pathlib import Path\n"
        "from briefing_app.core.files import write_atomically\n"
        "Path(sys.argv[1], 'biasa').write_bytes(b'x')\n"
        "write_atomically(Path(sys.argv[1], 'utuh'), b'x')\n"
    )
    subprocess.run([sys.executable, "-c", script, folder], check=True, cwd=ROOT)
    modes = [stat.S_IMODE((folder / name).stat().st_mode) for name in ("biasa", "utuh")]
    assert modes == [0o666 & ~mask] * 2


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_that_a_symbolic_link_stays_one_and_its_file_is_replaced(folder: Path) -> None:
    (folder / "arsip").mkdir()
    real, link = folder / "arsip" / "asli.pdf", folder / "tautan.pdf"
    real.write_bytes(b"lama")
    link.symlink_to(Path("arsip") / "asli.pdf")
    write_atomically(link, b"baru")
    assert link.is_symlink()
    assert real.read_bytes() == b"baru"
    assert [p.name for p in real.parent.iterdir()] == ["asli.pdf"]


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.open"])
def test_that_a_failed_step_keeps_the_old_file_leaves_nothing_and_names_the_target(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    target = folder / "catatan.json"
    target.write_bytes(b"lama")
    with monkeypatch.context() as patch:
        patch.setattr(step, fail)
        with pytest.raises(OSError, match="No space left") as caught:
            write_atomically(target, b"baru")
    assert caught.value.filename == str(target)
    assert target.read_bytes() == b"lama"
    assert list(folder.iterdir()) == [target]


def test_that_a_block_that_is_broken_off_keeps_the_old_file(folder: Path) -> None:
    target = folder / "cadangan.db"
    target.write_bytes(b"lama")
    with pytest.raises(KeyboardInterrupt), whole_or_not_there(target) as temporary:
        temporary.write_bytes(b"separuh")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"lama"
    assert list(folder.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="folders are flushed on POSIX only")
@pytest.mark.parametrize(("code", "matters"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_that_the_folder_is_flushed_where_the_file_system_can(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, matters: bool
) -> None:
    flushed = []
    really = os.fsync

    def fsync(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        flushed.append("folder" if is_folder else "file")
        if is_folder:
            raise OSError(code, os.strerror(code))
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    target = folder / "berkas"
    if matters:
        with pytest.raises(OSError, match=os.strerror(code)):
            write_atomically(target, b"utuh")
    else:
        write_atomically(target, b"utuh")
    assert flushed == ["file", "folder"]
    assert target.read_bytes() == b"utuh"


def refusal(target: Path) -> tuple[str, str]:
    with pytest.raises(OSError) as caught:
        write_atomically(target, b"x")
    assert caught.value.filename == str(target)
    return explain(caught.value)


def test_that_real_refusals_are_explained_by_their_cause(folder: Path) -> None:
    (folder / "berkas").write_bytes(b"")
    (folder / "map").mkdir()
    for path, cause in {
        folder / ("n" * 300): "name is too long",
        folder / "map": "a folder where a file is needed",
        folder / "berkas" / "laporan.pdf": "a file where a folder is needed",
        folder / "tidak ada" / "laporan.pdf": "not there",
    }.items():
        assert cause in refusal(path)[0]
    assert sorted(p.name for p in folder.iterdir()) == ["berkas", "map"]


@pytest.mark.parametrize(
    ("code", "cause", "remedy"),
    [
        (errno.ENOSPC, "disk is full", "Free some space"),
        (errno.EDQUOT, "is full", "Free some space"),
        (errno.EROFS, "read-only", "another disk"),
        (errno.EACCES, "protected, or another program", "the right to read and write"),
        (errno.EPERM, "protected, or another program", "the right to read and write"),
        (errno.EFBIG, "too big for this disk", "another disk"),
        (errno.EBUSY, "using it", "Close it"),
        (errno.EIO, "disk failed", "still connected"),
        (errno.EXDEV, os.strerror(errno.EXDEV), "connected"),
    ],
)
def test_that_each_refusal_has_a_cause_and_a_remedy_in_sentences(
    code: int, cause: str, remedy: str
) -> None:
    told = explain(OSError(code, os.strerror(code)))
    assert cause in told[0]
    assert remedy in told[1]
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in told)


def test_that_an_error_without_a_number_is_told_too() -> None:
    assert "pita terputus" in explain(OSError("pita terputus"))[0]
