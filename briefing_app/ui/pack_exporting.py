# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks what goes into the pack of the briefing that is open, and makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QMessageBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.briefing.pack_keys import grouped
from briefing_app.packing import DOCUMENTS, LostFilesError, Wanted
from briefing_app.ui.briefing_export import BriefingExport
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence

    from briefing_app.briefing.pack_manifest import Manifest
    from briefing_app.core.progress import Report

_LISTED = 10


class PackExport(BriefingExport):
    """Writes a pack: the briefing, documents of it, and the files that it cites.

    What was chosen is chosen again the next time.

    The pack is made on the library's thread: the cited files are read out of the library, which
    belongs to that thread, and what they say must not change between the documents and the
    files. So other work on the library waits until the pack is made or stopped.

    Attributes:
        formats: For each format, whether the pack holds the briefing as such a document.
        attach: Whether the cited files are attached to the PDF as well.
        sign: Whether the pack is signed.
        question: What was asked last about files that the library lost; None before.
    """

    question: QMessageBox | None = None
    _without_lost = False

    def title(self) -> str:
        """Return what the dialog is called."""
        return self.tr("Export with sources")

    def make_options(self) -> Sequence[QWidget]:
        """Return the formats, and what becomes of the sources and the signature."""
        names = {
            "pdf": self.tr("&PDF"),
            "docx": self.tr("&Word"),
            "html": self.tr("We&b page"),
            "md": self.tr("&Markdown"),
        }
        kept = window_settings()
        chosen = str(kept.value("pack/formats", "pdf")).split()
        documents = QGroupBox(self.tr("Documents of the briefing in the pack"))
        row = QHBoxLayout(documents)
        self.formats: dict[str, CheckBox] = {}
        for name in DOCUMENTS:
            box = self.formats[name] = CheckBox(names[name])
            box.setChecked(name in chosen)
            row.addWidget(box)
        row.addStretch(1)
        self.attach = CheckBox(self.tr("&Attach the sources to the PDF"))
        self.attach.setChecked(kept.value("pack/attach", False, bool) is True)
        self.sign = CheckBox(self.tr("&Sign it with my key"))
        self.sign.setChecked(kept.value("pack/sign", False, bool) is True)
        hint = MutedLabel(
            self.tr(
                "A signature shows the receiver that nobody changed the pack. Your key is made "
                "the first time, and stays on this computer."
            )
        )
        hint.setWordWrap(True)
        self.sign.setAccessibleDescription(hint.text())
        signing = QWidget()
        column = QVBoxLayout(signing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.attach)
        column.addWidget(self.sign)
        self.formats["pdf"].toggled.connect(self.attach.setEnabled)
        self.attach.setEnabled(self.formats["pdf"].isChecked())
        for widget in (documents, signing):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return documents, signing, hint

    def offered(self) -> Mapping[str, str]:
        """Return what packs are called."""
        return {".zip": self.tr("Packs (*.zip)")}

    def named(self, target: Path) -> Path:
        """Return the file to write when this was typed."""
        return target if target.suffix.lower() == ".zip" else Path(f"{target}.zip")

    def wanted(self) -> Wanted:
        """Return how the pack is to be made."""
        return Wanted(
            documents=tuple(name for name, box in self.formats.items() if box.isChecked()),
            attach=self.formats["pdf"].isChecked() and self.attach.isChecked(),
            sign=self.sign.isChecked(),
            without_lost=self._without_lost,
        )

    def write(self, target: Path, report: Report, cancel: threading.Event) -> None:
        """Make the pack."""
        draft, services = self._draft, self._services
        wanted = self._read_and_keep()
        self._database.run(
            lambda library: services.pack_briefing(
                library, draft, target, wanted, report=report, cancel=cancel
            ),
            self._done,
            self.failed,
        )

    def failed(self, error: Exception) -> None:
        """Say why there is no pack; where files are lost, ask whether to leave them out."""
        super().failed(error)
        if isinstance(error, LostFilesError):
            self._ask(error)

    def _read_and_keep(self) -> Wanted:
        wanted, kept = self.wanted(), window_settings()
        self._without_lost = False
        kept.setValue("pack/formats", " ".join(wanted.documents))
        kept.setValue("pack/attach", self.attach.isChecked())
        kept.setValue("pack/sign", wanted.sign)
        return wanted

    def _ask(self, error: LostFilesError) -> None:
        box = self.question = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.title())
        lost = [f"• {each.name}: {each.reason}" for each in error.left_out]
        count = len(lost)
        if count == 1:
            box.setText(self.tr("Make the pack without a file that the briefing cites?"))
        else:
            said = self.tr("Make the pack without {n} files that the briefing cites?")
            box.setText(said.format(n=count))
        if count > _LISTED:
            lost[_LISTED:] = [self.tr("… and {n} more").format(n=count - _LISTED)]
        remedy = self.tr(
            "What is lost or was altered cannot go into the pack; the pack says what it lacks, and "
            "why. To have it in the pack, import the same files again first."
        )
        box.setInformativeText("\n".join((*lost, "", remedy)))
        box.setTextFormat(Qt.TextFormat.PlainText)
        leave = box.addButton(self.tr("&Leave out"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("&Make no pack"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self._start_without)
        box.finished.connect(self._forget_question)
        box.open()

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
        self.question = None

    def _start_without(self) -> None:
        self._without_lost = True
        self.start()

    def _done(self, made: Manifest) -> None:
        remarks = []
        if made.left_out:
            names = ", ".join(each.name for each in made.left_out)
            remarks.append(self.tr("Left out: {files}").format(files=names))
        if made.signer:
            said = self.tr("Signed with your key; tell the receiver its fingerprint: {key}")
            remarks.append(said.format(key=grouped(made.signer)))
        self.done_writing("\n".join(remarks))
