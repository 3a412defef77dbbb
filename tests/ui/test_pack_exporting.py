# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Making a pack of the briefing that is open."""

from __future__ import annotations

import threading
import zipfile
from typing import TYPE_CHECKING

import pytest

from briefing_app import packing
from briefing_app.briefing.pack_verify import Signer
from briefing_app.core.briefings import Draft, SectionDraft, SummaryBlock, TextBlock, TitleBlock
from briefing_app.core.briefings.editing import add_block
from briefing_app.core.briefings.taking import cite
from briefing_app.core.errors import ExportError
from briefing_app.core.progress import ignore
from briefing_app.library import open_library
from briefing_app.library.layout import originals_path
from briefing_app.library.originals import original_path
from briefing_app.ui.pack_exporting import PackExport
from briefing_app.ui.services import DeskServices
from briefing_app.workshop import Workshop
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.progress import Progress
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

DRAFT = Draft(
    TitleBlock("Flood"),
    sections=(SectionDraft("b1", "Situation", (TextBlock("b2", "First."),)),),
)


@pytest.fixture
def asking(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> PackExport:
    """Return the dialog on a briefing that quotes two sentences, its file in tmp_path."""
    desk = reading.briefings
    with qtbot.waitSignal(desk.writing.saved):
        desk.writing.begin(DRAFT)
    reading.reader.view.selection.select_rows(1, 2, 0)
    with qtbot.waitSignal(desk.said):
        desk.taking.add(of=reading.reader)
    (action,) = (a for a in reading.menus.actions.all if a.text() == "Export with &sources…")
    assert action.isEnabled()
    action.trigger()
    dialog = desk.exporting
    assert isinstance(dialog, PackExport)
    dialog.target.setText(str(tmp_path / "flood"))
    return dialog


def original(window: MainWindow) -> Path:
    folder = originals_path(window.opening.folder)
    (row,) = window.database.ask(lambda library: library.articles())
    return original_path(folder, row.sha256)


def test_that_without_a_briefing_there_is_nothing_to_pack(window: MainWindow) -> None:
    (action,) = (a for a in window.menus.actions.all if a.text() == "Export with &sources…")
    assert not action.isEnabled()


def test_that_a_pack_holds_the_cited_files_and_is_made_on_the_librarys_thread(
    qtbot: QtBot, asking: PackExport, services: FakeServices, reading: MainWindow, tmp_path: Path
) -> None:
    asking.formats["docx"].setChecked(True)
    asking.attach.setChecked(True)
    with qtbot.waitSignal(asking.written):
        asking.start()
    assert services.wanted == [packing.Wanted(("pdf", "docx"), attach=True)]
    assert services.threads == {"library"}
    with zipfile.ZipFile(tmp_path / "flood.zip") as archive:
        (name,) = (each for each in archive.namelist() if each.startswith("sources/"))
        assert archive.read(name) == original(reading).read_bytes()
    assert asking.state.text() == f"Written: {tmp_path / 'flood.zip'}"
    assert not asking.open_file.isHidden()


def test_that_sources_go_only_with_a_pdf(asking: PackExport) -> None:
    asking.attach.setChecked(True)
    asking.formats["pdf"].setChecked(False)
    assert not asking.attach.isEnabled()
    assert not asking.wanted().attach
    asking.formats["pdf"].setChecked(True)
    assert asking.wanted().attach


def test_that_a_signed_pack_says_the_fingerprint_to_tell(
    qtbot: QtBot, asking: PackExport, tmp_path: Path
) -> None:
    asking.sign.setChecked(True)
    with qtbot.waitSignal(asking.written):
        asking.start()
    found, _ = packing.verify(tmp_path / "flood.zip")
    assert found.signer is Signer.OWN
    assert found.fingerprint in asking.state.text().replace(" ", "")


def test_that_what_was_chosen_is_chosen_the_next_time(
    qtbot: QtBot, asking: PackExport, reading: MainWindow
) -> None:
    asking.sign.setChecked(True)
    asking.formats["pdf"].setChecked(False)
    asking.formats["md"].setChecked(True)
    with qtbot.waitSignal(asking.written):
        asking.start()
    asking.reject()
    reading.briefings.export(PackExport)
    dialog = reading.briefings.exporting
    assert isinstance(dialog, PackExport)
    assert dialog.wanted() == packing.Wanted(("md",), sign=True)


@pytest.mark.parametrize("altered", [False, True])
def test_that_lost_originals_are_left_out_only_after_a_question(
    qtbot: QtBot, asking: PackExport, reading: MainWindow, tmp_path: Path, altered: bool
) -> None:
    path = original(reading)
    if altered:
        path.write_bytes(b"something else")
    else:
        path.unlink()
    with qtbot.waitSignal(asking.ended):
        asking.start()
    assert not (tmp_path / "flood.zip").exists()
    question = asking.question
    assert question is not None
    assert "banjir.txt" in question.informativeText()
    assert "Make the pack without" in question.text()
    leave = next(each for each in question.buttons() if each.text() == "&Leave out")
    with qtbot.waitSignal(asking.written):
        leave.click()
    found, _ = packing.verify(tmp_path / "flood.zip")
    assert found.intact
    assert found.manifest is not None
    assert [each.name for each in found.manifest.left_out] == ["banjir.txt"]
    assert "Left out: banjir.txt" in asking.state.text()


def test_that_no_pack_is_made_when_the_question_is_answered_with_no(
    qtbot: QtBot, asking: PackExport, reading: MainWindow, tmp_path: Path
) -> None:
    original(reading).unlink()
    for _ in range(2):  # and it is asked again the next time
        with qtbot.waitSignal(asking.ended):
            asking.start()
        assert asking.question is not None
        asking.question.reject()
        assert asking.question is None
    assert not asking.busy
    assert "banjir.txt" in asking.state.text()
    assert not (tmp_path / "flood.zip").exists()


def test_that_packing_can_be_stopped_and_a_failure_is_told(
    qtbot: QtBot, asking: PackExport, services: FakeServices, reading: MainWindow, tmp_path: Path
) -> None:
    services.export_gate.clear()
    asking.start()
    qtbot.waitUntil(lambda: asking.progress.value() == 750)
    assert reading.briefings.busy
    assert not asking.sign.isEnabled()
    with qtbot.waitSignal(asking.ended):
        reading.briefings.stop()
    assert asking.state.text() == "Stopped; no file was written."
    assert asking.sign.isEnabled()
    services.export_gate.set()
    asking.target.setText(str(tmp_path / "nowhere" / "flood.zip"))
    with qtbot.waitSignal(asking.ended):
        asking.start()
    assert "does not exist" in asking.state.text()
    assert asking.question is None, "only lost files are asked about"


def test_that_the_real_work_makes_a_pack_that_it_verifies_outside_of_the_library(
    tmp_path: Path,
) -> None:
    services, go_on = DeskServices(Workshop(tmp_path / "packs")), threading.Event()
    made: list[Progress] = []
    wanted = packing.Wanted(("pdf", "md"), attach=True, sign=True)
    with open_library(tmp_path / "library") as library:
        row = library.add(make_article(make_source(tmp_path / "banjir.txt")), PACK)
        article = library.article(row.id)
        draft = cite(DRAFT, [(article.row, article.sentences[1])])
        block = SummaryBlock("s", "", (row.sha256,), tuple(draft.citations))
        draft = add_block(draft, "b1", block)
        target = tmp_path / "flood.zip"
        services.pack_briefing(library, draft, target, wanted, report=made.append, cancel=go_on)
        with pytest.raises(ExportError, match="library"):
            services.pack_briefing(
                library, draft, library.folder / "a.zip", wanted, report=ignore, cancel=go_on
            )
    found, problem = services.verify_briefing_pack(target, report=ignore, cancel=go_on)
    assert made[-1].fraction == 1
    assert problem is None
    assert found.intact
    assert {each.name.split("/")[0] for each in found.files} == {
        "briefing.json",
        "documents",
        "sources",
    }
    services.trust_signer(found, "Myself")
    assert found.signer is Signer.OWN
