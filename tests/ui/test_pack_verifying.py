# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A page that says what of a pack is intact, altered or missing, and who signed it."""

from __future__ import annotations

import zipfile
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QInputDialog

from briefing_app import packing
from briefing_app.briefing.pack import Contents, write_pack
from briefing_app.briefing.pack_keys import own_key
from briefing_app.briefing.pack_manifest import LeftOut
from briefing_app.core.briefings import Draft, TitleBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.verify_window import VerifyWindow
    from tests.ui.fakes import FakeServices

DATA = b"Hujan turun."
LEFT = LeftOut("hilang.txt", "ab" * 32, "The original file is missing.")


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that makes a pack, signed with the key in a folder of tmp_path."""

    def write(
        name: str = "flood.zip",
        key: str = "",
        sources: Mapping[str, bytes] = MappingProxyType({}),
        left_out: tuple[LeftOut, ...] = (),
    ) -> Path:
        path = tmp_path / name
        contents = Contents(
            Draft(TitleBlock("Flood")),
            "2026-01-31",
            {"briefing.pdf": DATA},
            sources,
            left_out=left_out,
        )
        write_pack(contents, path, own_key(tmp_path / key, create=True) if key else None)
        return path

    return write


@pytest.fixture
def verify(qtbot: QtBot, bare_window: MainWindow) -> Callable[[Path], VerifyWindow]:
    """Return a function that verifies a pack in the window, without any library."""

    def run(path: Path) -> VerifyWindow:
        verifying = bare_window.briefings.verifying
        with qtbot.waitSignal(verifying.ended):
            verifying.verify(path)
        return verifying.window

    return run


def rewrite(path: Path, changes: dict[str, bytes | None], more: dict[str, bytes]) -> None:
    """Change, drop (None) and add files of a pack."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**files, **changes, **more}.items():
            if data is not None:
                archive.writestr(name, data)


def rows(shown: VerifyWindow) -> list[list[str]]:
    model = shown.model
    return [
        [str(model.index(row, column).data()) for column in range(3)]
        for row in range(model.rowCount())
    ]


def test_that_an_intact_pack_is_said_to_be_so_with_every_file(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    shown = verify(make(left_out=(LEFT,)))
    assert shown.isVisible()
    assert shown.heading.text() == "Intact"
    assert shown.verdict.text() == "Intact. All 2 files are as packed."
    assert rows(shown) == [
        ["Intact", "briefing.json", "the briefing itself"],
        ["Intact", "documents/briefing.pdf", "a document of the briefing"],
    ]
    assert "Flood" in shown.about.text()
    assert shown.signature.text().startswith("Not signed")
    assert "hilang.txt" in shown.remarks.text()
    assert not shown.trust.isEnabled()


def test_that_what_is_altered_missing_or_added_comes_first(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    path = make(sources={"cd" * 32: b"Sumber."})
    rewrite(
        path,
        {"documents/briefing.pdf": b"Something else", "sources/cdcdcdcdcdcd-file": None},
        {"extra.txt": b"new"},
    )
    shown = verify(path)
    assert shown.heading.text() == "Not intact"
    assert shown.verdict.text() == (
        "NOT INTACT. 1 file is altered, 1 file is missing, 1 file is added later."
    )
    assert [row[:2] for row in rows(shown)] == [
        ["Altered", "documents/briefing.pdf"],
        ["Missing", "sources/cdcdcdcdcdcd-file"],
        ["Added later", "extra.txt"],
        ["Intact", "briefing.json"],
    ]


def test_that_a_file_that_is_no_pack_cannot_be_checked(
    tmp_path: Path, verify: Callable[[Path], VerifyWindow]
) -> None:
    path = tmp_path / "notes.zip"
    path.write_bytes(b"Just text, <b>no</b> archive at all.")
    shown = verify(path)
    assert shown.heading.text() == "Cannot be checked"
    assert "It is no pack" in shown.verdict.text()
    assert shown.table.isHidden()
    assert shown.copy.isEnabled()


def test_that_a_signer_is_trusted_under_a_name_and_known_from_then_on(
    qtbot: QtBot,
    bare_window: MainWindow,
    make: Callable[..., Path],
    verify: Callable[[Path], VerifyWindow],
) -> None:
    shown = verify(make(key="another"))
    assert shown.signature.text().startswith("Signed with a key that you do not know")
    assert shown.found is not None
    shown.trust.click()
    verifying = bare_window.briefings.verifying
    dialog = verifying.dialog
    assert isinstance(dialog, QInputDialog)
    groups = dialog.labelText().replace(" ", "")
    assert shown.found.fingerprint in groups
    dialog.setTextValue("Sari at the desk")
    with qtbot.waitSignal(verifying.ended):
        dialog.accept()
    assert shown.signature.text().startswith("Signed by Sari at the desk, whose key you trust")
    assert not shown.trust.isEnabled()


def test_that_ones_own_signature_is_known(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    own_key(packing.keys_folder(), create=True)
    keys = packing.keys_folder()
    shown = verify(make(key=str(keys)))
    assert shown.signature.text().startswith("Signed with your own key")
    assert not shown.trust.isEnabled()


def test_that_a_name_that_is_none_is_refused_in_words(
    qtbot: QtBot,
    bare_window: MainWindow,
    make: Callable[..., Path],
    verify: Callable[[Path], VerifyWindow],
) -> None:
    shown = verify(make(key="another"))
    shown.trust.click()
    verifying = bare_window.briefings.verifying
    assert isinstance(verifying.dialog, QInputDialog)
    verifying.dialog.setTextValue("  ")
    with qtbot.waitSignal(bare_window.briefings.failed):
        verifying.dialog.accept()
    assert "The name of a signer is one line." in bare_window.notices.text.toPlainText()
    assert "The name of a signer is one line." in shown.task.label.text()
    assert shown.trust.isEnabled()


def test_that_keys_that_cannot_be_read_are_told_and_the_pack_is_verified(
    make: Callable[..., Path], bare_window: MainWindow, verify: Callable[[Path], VerifyWindow]
) -> None:
    packing.keys_folder().mkdir(parents=True)
    (packing.keys_folder() / "trusted-signers.json").write_text("no list")
    shown = verify(make(key="another"))
    assert shown.heading.text() == "Intact"
    assert "list of trusted signers is damaged" in shown.task.label.text()
    assert "list of trusted signers is damaged" in bare_window.notices.text.toPlainText()


def test_that_a_verification_runs_off_the_windows_thread_and_can_be_stopped(
    qtbot: QtBot, bare_window: MainWindow, services: FakeServices, make: Callable[..., Path]
) -> None:
    verifying = bare_window.briefings.verifying
    services.verify_gate.clear()
    verifying.verify(make())
    shown = verifying.window
    assert verifying.busy
    qtbot.waitUntil(lambda: shown.task.bar.value() == 250)
    assert services.threads == {"verifying"}
    assert not shown.another.isEnabled()
    with qtbot.waitSignal(verifying.ended):
        shown.task.stop.click()
    assert shown.task.label.text() == "Stopped; nothing was found out about the pack."
    assert shown.found is None
    assert shown.another.isEnabled()


def test_that_a_pack_that_is_dropped_is_verified(
    qtbot: QtBot,
    bare_window: MainWindow,
    make: Callable[..., Path],
    verify: Callable[[Path], VerifyWindow],
) -> None:
    shown = verify(make())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make("other.zip")))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    shown.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(bare_window.briefings.verifying.ended):
        shown.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert shown.file.text().endswith("other.zip")


def test_that_several_files_are_not_taken(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    path = make()
    shown = verify(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))] * 2)
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    shown.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_that_all_that_is_said_is_copied(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    path = make(left_out=(LEFT,))
    shown = verify(path)
    shown.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:2] == [str(path), "Intact. All 2 files are as packed."]
    assert any("hilang.txt" in line for line in lines)


def test_that_a_pack_cannot_make_the_window_grow(
    make: Callable[..., Path], verify: Callable[[Path], VerifyWindow]
) -> None:
    left = tuple(LeftOut("x" * 5000, f"{n:064x}", "Gone.") for n in range(40))
    shown = verify(make(left_out=left))
    before = shown.minimumSizeHint()
    assert before.width() <= 820
    assert before.height() <= 820
    assert shown.remarks.text().endswith("… and 34 more; “Copy” gives you all of them.")
    assert shown.text().count("Gone.") == 40


def test_that_the_menu_asks_for_a_pack_without_a_briefing(bare_window: MainWindow) -> None:
    (action,) = (a for a in bare_window.menus.actions.all if a.text() == "&Verify pack…")
    assert action.isEnabled()
    action.trigger()
    dialog = bare_window.briefings.verifying.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
