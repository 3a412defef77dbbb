# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is to be said of a pack: whether it is intact, what is not, and who signed it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.briefing import pack_words
from briefing_app.briefing.pack_verify import Signer, Signing
from briefing_app.ui import theme
from briefing_app.ui.icons import drawing
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.pack_files_model import NAME, PackFilesDelegate, PackFilesModel
from briefing_app.ui.tables import PADDING, QuietHeader, make_quiet
from briefing_app.ui.task_row import TaskRow
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from briefing_app.briefing.pack_verify import Verification

_LARGE, _SMALL = 32, 18
_REMARKS, _LETTERS = 6, 400
"""Lines of remarks, and letters of a line, that are shown; `VerifyWindow.text` has all."""


class VerifyWindow(ToolWindow):
    """Shows one verification; a pack that is dropped on it is verified next.

    Args:
        window: The main window.

    Attributes:
        verify_asked: Emitted with the path of a pack to verify.
        choose_asked: Emitted when another pack shall be asked for.
        trust_asked: Emitted with the verification whose signer shall be trusted.
        found: What is shown; None before the first pack was verified.
    """

    verify_asked = Signal(object)
    choose_asked = Signal()
    trust_asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Show nothing yet."""
        super().__init__("verify-pack", "", QSize(820, 620), window)
        self.setWindowTitle(self.tr("Verify pack"))
        self.setAcceptDrops(True)
        self.found: Verification | None = None
        self.path = Path()
        self._busy = False
        self._icon, self.heading, self.file = QLabel(), QLabel(), MutedLabel()
        self.heading.setFont(theme.scaled(self.font(), 1.4, bold=True))
        for label in (self.heading, self.file):  # the name of a file does not widen the window
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        self.verdict, self.about, self.signature = _words(), _words(), _words()
        self._seal, self.remarks = QLabel(), _words()
        self.task = TaskRow(self.tr("Verifying the pack"))
        self.model = PackFilesModel(self)
        self.table = QTableView()
        self.trust = QPushButton(self.tr("&Trust this signer…"))
        self.another = QPushButton(self.tr("&Verify another…"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setToolTip(self.tr("Copy all that is said of this pack, as text"))
        self._prepare_table()
        self._lay_out()
        self.trust.clicked.connect(lambda: self.trust_asked.emit(self.found))
        self.another.clicked.connect(self.choose_asked)
        self.copy.clicked.connect(self._copy)

    def begin(self, path: Path) -> None:
        """Say that a pack is being verified; nothing is said of another one any more."""
        self.path, self.found, self._busy = path, None, True
        self.task.show()
        self._fill()
        self.task.begin(self.tr("Verifying {file} …").format(file=path.name))

    def end(self, words: str = "", *, good: bool | None = None) -> None:
        """Say that nothing is being verified any more, and why there is no outcome."""
        self._busy = False
        self.task.end()
        self.task.tell(words, good)
        self.task.setVisible(bool(words))
        self._enable()

    def show_found(self, found: Verification) -> None:
        """Show what is to be said of a pack."""
        self.found, self.path = found, found.path
        self.end()
        self._fill()

    def text(self) -> str:
        """Return all that is said of the pack."""
        if self.found is None:
            return ""
        return "\n".join((str(self.found.path), *pack_words.lines(self.found)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have the file verified."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.verify_asked.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "copy"):
            self._draw()

    def _dropped(self, event: QDropEvent) -> Path | None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return Path(files[0]) if len(files) == 1 and not self._busy else None

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Files of the pack"))
        make_quiet(table)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setItemDelegate(PackFilesDelegate(table))
        header = QuietHeader(PADDING, table)
        table.setHorizontalHeader(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(200)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.heading)
        titles.addWidget(self.file)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, top)
        head.addLayout(titles, 1)
        seal = QHBoxLayout()
        seal.setSpacing(8)
        seal.addWidget(self._seal, 0, top)
        seal.addWidget(self.signature, 1)
        row = QHBoxLayout()
        for button in (self.trust, self.another, self.copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self.verdict, self.task, self.about, self.table):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addLayout(seal)
        column.addWidget(self.remarks)
        column.addLayout(row)
        self._filler = QWidget()
        column.insertWidget(column.indexOf(self.table), self._filler, 1)

    def _fill(self) -> None:
        found, manifest = self.found, self.found.manifest if self.found else None
        self.file.setText(str(self.path))
        self.heading.setText(self._heading())
        self.file.setToolTip(str(self.path))
        self.verdict.setText(_short(pack_words.verdict(found)) if found else "")
        self.about.setText("\n".join(map(_short, pack_words.about(manifest))) if manifest else "")
        self.signature.setText(pack_words.signature(found) if found and manifest else "")
        remarks = list(pack_words.remarks(found)) if found else []
        if len(remarks) > _REMARKS:
            more = self.tr("… and {n} more; “Copy” gives you all of them.")
            remarks[_REMARKS:] = [more.format(n=len(remarks) - _REMARKS)]
        self.remarks.setText("\n".join(map(_short, remarks)))
        self.model.show_files(found.files if found else ())
        for label in (self.verdict, self.about, self.signature, self.remarks):
            label.setVisible(bool(label.text()))
        self.table.setVisible(manifest is not None)
        self._filler.setVisible(manifest is None)
        self._draw()
        self._enable()

    def _heading(self) -> str:
        if self.found is None:
            return self.path.name
        if self.found.problem:
            return self.tr("Cannot be checked")
        return self.tr("Intact") if self.found.intact else self.tr("Not intact")

    def _draw(self) -> None:
        found, colours = self.found, theme.colours(QApplication.palette())
        ratio = self.devicePixelRatioF()
        self._icon.setVisible(found is not None)
        self._seal.setVisible(found is not None and found.manifest is not None)
        if found is None:
            return
        name, colour = "circle-x", colours.bad
        if found.problem:
            name, colour = "circle-question-mark", colours.doubt
        elif found.intact:
            name, colour = "circle-check", colours.good
        self._icon.setPixmap(drawing(name, colour, _LARGE, ratio))
        name, colour = "circle-alert", colours.doubt
        if found.signing is Signing.FALSE:
            name, colour = "circle-x", colours.bad
        elif found.signing is Signing.FITS and found.signer is not Signer.UNKNOWN:
            name, colour = "shield-check", colours.good
        self._seal.setPixmap(drawing(name, colour, _SMALL, ratio))

    def _enable(self) -> None:
        found = self.found
        stranger = (
            found is not None
            and found.intact
            and found.signing is Signing.FITS
            and found.signer is Signer.UNKNOWN
        )
        self.trust.setEnabled(stranger and not self._busy)
        why = "" if stranger else self.tr("Only an unknown signer of an intact pack can be trusted")
        self.trust.setToolTip(why)
        self.trust.setAccessibleDescription(why)
        self.another.setEnabled(not self._busy)
        self.copy.setEnabled(found is not None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


def _words() -> QLabel:
    """Return a label whose words can be selected; names in a pack are never taken for markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.hide()
    return label


def _short(line: str) -> str:
    """Return what of a line is shown, on one line: a pack may say anything of itself."""
    plain = " ".join(line.split())
    return plain if len(plain) <= _LETTERS else f"{plain[:_LETTERS]}…"
