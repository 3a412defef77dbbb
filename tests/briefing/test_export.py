# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing the file: all of it or nothing, with a plain word when it cannot be."""

from __future__ import annotations

import errno
import multiprocessing
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing_app.briefing import pdf as pdf_module
from briefing_app.briefing import typesetting
from briefing_app.briefing.pdf import PdfExporter, job_for
from briefing_app.briefing.typesetting import TypesettingError, typeset
from briefing_app.core.errors import Cancelled, ExportError
from briefing_app.core.progress import Progress, Stage

from .made_up import article, compose, settings

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Typeset nothing: the file's words do not matter here."""
    monkeypatch.setattr(pdf_module, "typeset", lambda _job, _cancel: b"%PDF-ready")
    return b"%PDF-ready"


def long_briefing() -> Briefing:
    """Return a briefing that takes seconds to typeset."""
    paragraphs = [[(f"Kalimat nomor {i}.", f"Sentence number {i}.")] for i in range(400)]
    return compose([article(n, paragraphs) for n in range(1, 31)], settings())


def test_that_the_file_holds_what_was_typeset(
    briefing: Briefing, pdf: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "laporan harian – 14 März.pdf"
    reports: list[Progress] = []
    PdfExporter().export(briefing, target, report=reports.append)
    assert target.read_bytes() == pdf
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [target.name]
    start, prepared, typeset_, written = (report.fraction for report in reports)
    assert (start, written) == (0, 1)
    # Typesetting takes nearly all of the time, so the step before it does not claim a third.
    assert 0 < prepared < 0.1
    assert 0.9 < typeset_ < 1
    assert {report.stage for report in reports} == {Stage.EXPORTING}


def test_that_an_existing_file_is_replaced(
    ready: bytes, briefing: Briefing, tmp_path: Path
) -> None:
    target = tmp_path / "b.pdf"
    target.write_bytes(b"%PDF-old")
    PdfExporter().export(briefing, target)
    assert target.read_bytes() == ready


def test_that_a_link_to_a_file_stays_a_link(
    ready: bytes, briefing: Briefing, tmp_path: Path
) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"%PDF-old")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("This system makes no symbolic links.")
    PdfExporter().export(briefing, link)
    assert link.is_symlink()
    assert real.read_bytes() == ready


@pytest.mark.usefixtures("ready")
def test_that_a_missing_folder_a_folder_and_a_device_are_refused(
    briefing: Briefing, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="does not exist"):
        PdfExporter().export(briefing, tmp_path / "missing" / "b.pdf")
    with pytest.raises(ExportError, match="folder, not a file"):
        PdfExporter().export(briefing, tmp_path)
    if Path(os.devnull).exists():
        with pytest.raises(ExportError, match="device"):
            PdfExporter().export(briefing, Path(os.devnull))


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "another program has the file open"),
        (errno.EPERM, "protected"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "failed"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_that_a_failed_write_keeps_the_old_file_and_leaves_nothing_behind(
    code: int, words: str, step: str, briefing: Briefing, tmp_path: Path, monkeypatch: Any
) -> None:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    target = tmp_path / "b.pdf"
    target.write_bytes(b"%PDF-old")
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(ExportError, match=words) as caught:
        PdfExporter().export(briefing, target)
    monkeypatch.undo()
    assert caught.value.subject == str(target)
    assert caught.value.remedy
    assert target.read_bytes() == b"%PDF-old"
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_that_a_protected_folder_is_refused(
    ready: bytes, briefing: Briefing, tmp_path: Path
) -> None:
    folder = tmp_path / "protected"
    folder.mkdir(mode=0o500)
    with pytest.raises(ExportError, match="protected"):
        PdfExporter().export(briefing, folder / "b.pdf")


def test_that_cancel_returns_within_a_second_and_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "b.pdf"
    target.write_bytes(b"%PDF-old")
    before = sorted(tmp_path.iterdir())
    briefing = long_briefing()
    cancel = threading.Event()
    cancelled_at = 0.0

    def stop() -> None:
        nonlocal cancelled_at
        while not multiprocessing.active_children():
            time.sleep(0.02)
        time.sleep(0.5)
        cancelled_at = time.monotonic()
        cancel.set()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        PdfExporter().export(briefing, target, cancel=cancel)
    returned = time.monotonic()
    stopper.join()
    assert cancelled_at
    assert returned - cancelled_at < 1
    assert target.read_bytes() == b"%PDF-old"
    assert sorted(tmp_path.iterdir()) == before


def test_that_a_cancel_before_the_start_starts_nothing(briefing: Briefing, tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        PdfExporter().export(briefing, tmp_path / "b.pdf", cancel=cancel)
    assert not (tmp_path / "b.pdf").exists()


def test_that_what_typst_refuses_is_an_export_error_with_its_words(
    briefing: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.typ"
    broken.write_text("#panic(sys.inputs.data.len())", encoding="utf-8")
    job = typesetting.Job(broken, job_for(briefing).fonts, "12345", briefing.as_of)
    with pytest.raises(TypesettingError, match="5"):
        typeset(job)
    monkeypatch.setattr(pdf_module, "job_for", lambda _briefing: job)
    with pytest.raises(ExportError, match="could not be typeset"):
        PdfExporter().export(briefing, tmp_path / "b.pdf")
    assert not (tmp_path / "b.pdf").exists()


def test_that_a_typesetter_that_dies_is_an_error_and_not_a_hang() -> None:
    job = job_for(long_briefing())
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.02):
            for child in multiprocessing.active_children():
                if child.name == "typesetting":
                    child.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        with pytest.raises(TypesettingError, match="ended with code"):
            typeset(job)
    finally:
        over.set()
        killer.join()


def test_that_the_template_cannot_read_files_outside_its_folder(
    briefing: Briefing, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("rahasia", encoding="utf-8")
    inside = tmp_path / "templates"
    inside.mkdir()
    template = inside / "t.typ"
    template.write_text('#set document(title: "x")\n#read("../secret.txt")', encoding="utf-8")
    with pytest.raises(TypesettingError, match="outside"):
        typeset(typesetting.Job(template, job_for(briefing).fonts, "{}", briefing.as_of))
