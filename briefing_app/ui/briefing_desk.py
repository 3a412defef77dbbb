# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the composer with the window: its menu, its tab, its dialogs and its export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QTabBar, QToolButton

from briefing_app.core.briefings import PictureBlock
from briefing_app.core.briefings.templates import Template, as_template, begin
from briefing_app.ui.briefing_export import BriefingExport
from briefing_app.ui.briefing_taking import ADD_KEY, CITE_KEY, BriefingTaking
from briefing_app.ui.briefing_templates import TemplateDialog
from briefing_app.ui.briefings_window import BriefingsWindow
from briefing_app.ui.composer import Composer
from briefing_app.ui.composer_check import CheckPanel
from briefing_app.ui.composer_pictures import thumbnail
from briefing_app.ui.composer_pointing import go_to
from briefing_app.ui.composer_sources import SourcesPanel
from briefing_app.ui.composer_writing import Writing
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.icons import icon
from briefing_app.ui.pack_exporting import PackExport
from briefing_app.ui.pack_verifying import PackVerifying
from briefing_app.ui.settings import keep_text, kept_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QImage

    from briefing_app.core.briefings import Draft
    from briefing_app.core.briefings.findings import Finding
    from briefing_app.library import Edits
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.window_actions import WindowActions

NEW_KEY = "Ctrl+Shift+B"
_TAB_LETTERS = 28


class BriefingDesk(QObject):
    """Keeps at most one briefing open, in a tab beside the reader.

    Args:
        window: The window, whose panels are made by the time that a briefing is opened.

    Attributes:
        writing: The briefing that is open.
        composer: Its tab.
        sources: Its endnotes.
        taking: What it takes in from other panels.
        verifying: Checks packs.
        check: What to look at in its language.
        list: The window with all briefings; None before it was opened.
        dialog: The dialog that was opened last; None before.
        exporting: The export dialog while it is open.
        open_asked: Emitted with (article id, sentence id) to open.
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
        ended: Emitted when an export ended in any way.
    """

    open_asked = Signal(int, object)
    said = Signal(str)
    failed = Signal(str, object)
    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Open nothing."""
        super().__init__(window)
        self._window, self._database, self._edits = window, window.database, window.edits
        self.writing = Writing(window.database, window.edits, self)
        self.composer, self.sources = Composer(self.writing), SourcesPanel(self.writing)
        self.check = CheckPanel(self.writing, window.checker)
        for page in (self.composer, self.sources, self.check):
            add_focus_rings(page)
        self.verifying = PackVerifying(window.services, window, self)
        self.verifying.failed.connect(self.failed)
        self.list: BriefingsWindow | None = None
        self.dialog: TemplateDialog | QInputDialog | QFileDialog | None = None
        self.exporting: BriefingExport | None = None
        self._needing: list[QAction] = []
        sheet = self.composer.sheet
        sheet.note_asked.connect(self._show_note)
        self.sources.note_asked.connect(self._go_to)
        self.check.place_asked.connect(self._go_to_words)
        self.check.named.connect(self._name_check)
        self.composer.picture_asked.connect(self.choose_picture)
        self.composer.export_asked.connect(self.export)
        self.writing.opened.connect(self._show_tab)
        self.writing.changed.connect(lambda _: self._name_tab())
        self.writing.closed.connect(self._hide_tab)
        self.writing.failed.connect(self.failed)
        self.taking = BriefingTaking(window, self.writing, sheet, self)
        self.taking.said.connect(self.said)
        self.taking.failed.connect(self.failed)

    # The menu

    def add_to(self, actions: WindowActions) -> None:
        """Fill the menu Briefing."""
        menu = "briefing"
        actions.add(menu, self.tr("&New briefing…"), self.choose_template, NEW_KEY, "file-plus")
        actions.add(menu, self.tr("&Open briefing…"), self.show_list, "", "files")
        actions.briefing.addSeparator()
        taking = self.taking
        add = actions.add(menu, self.tr("&Add to briefing"), taking.add, ADD_KEY, "plus")
        add.setToolTip(
            self.tr("Take the selected sentences, summary, notes or articles into the briefing")
        )
        figures, noted = (
            self.tr("Add &figures of the articles"),
            self.tr("Add notes of the a&rticles"),
        )
        actions.add(menu, figures, taking.add_figures, "", "hash")
        actions.add(menu, noted, taking.add_notes)
        needing = self._needing
        needing.append(
            actions.add(menu, self.tr("&Cite sentence in the text"), taking.cite, CITE_KEY, "quote")
        )
        actions.briefing.addSeparator()
        for text, act, keys, icon_name in (
            (self.tr("&Export briefing…"), self.export, "", "file-output"),
            (self.tr("Export with &sources…"), partial(self.export, PackExport), "", "package"),
            (self.tr("Save as &template…"), self.save_template, "", ""),
            (self.tr("C&lose briefing"), self.writing.close, "Ctrl+W", ""),
            (self.tr("&Delete briefing"), self.delete, "", "trash-2"),
        ):
            needing.append(actions.add(menu, text, act, keys, icon_name))
        actions.briefing.addSeparator()
        actions.add(menu, self.tr("&Verify pack…"), self.verifying.choose, "", "shield-check")
        self._enable()

    def _enable(self) -> None:
        for action in self._needing:
            action.setEnabled(self.writing.draft is not None)

    def choose_template(self) -> None:
        """Ask what a new briefing begins with."""
        self._database.run(lambda library: library.briefing_templates(), self._offer_templates)

    def _offer_templates(self, own: Sequence[tuple[int, str, Draft]]) -> None:
        self.dialog = dialog = TemplateDialog(own, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._begin)
        dialog.delete_asked.connect(
            lambda number: self._edits.run(
                self.tr("Delete template"), lambda edits: edits.delete_briefing_template(number)
            )
        )
        dialog.open()

    def _begin(self, wanted: object) -> None:
        self.writing.begin(self._made(wanted), self._go_to_title)

    def _made(self, wanted: object) -> Draft:
        usual = self._window.settings.value
        if isinstance(wanted, Template):
            return begin(wanted, usual.author, usual.marking)
        return wanted  # type: ignore[return-value]

    def _go_to_title(self) -> None:
        self._window.panels.reveal(self.composer)
        self.composer.sheet.title.setFocus()

    def show_list(self) -> None:
        """Show all briefings."""
        if self.list is None:
            self.list = BriefingsWindow(self._database, self._edits, self._window)
            self.list.open_asked.connect(self.open)
            self.list.delete_asked.connect(self._trash)
            self.list.new_asked.connect(self.choose_template)
            self.list.failed.connect(self.failed)
        self.list.bring_up()

    def open(self, briefing_id: int) -> None:
        """Open a briefing and show its tab."""
        self.writing.open(briefing_id, lambda: self._window.panels.reveal(self.composer))

    def keep(self) -> None:
        """Remember the briefing that is open, and whether it is in front."""
        number = self.writing.briefing_id
        in_front = self._window.panels.main.currentWidget() is self.composer
        keep_text("library/briefing", "" if number is None else str(number))
        keep_text("library/briefing in front", "yes" if in_front else "no")

    def resume(self) -> None:
        """Open the briefing of the last time as it was; nothing if it is gone."""
        number = kept_text("library/briefing")
        if not number.isdecimal():
            return
        if kept_text("library/briefing in front") == "yes":
            self.open(int(number))
        else:
            self.writing.open(int(number))

    def delete(self) -> None:
        """Put the briefing that is open into the Trash; Undo takes it out."""
        if self.writing.briefing_id is not None:
            self._trash(self.writing.briefing_id)

    def _trash(self, number: int) -> None:
        if number == self.writing.briefing_id:
            self.writing.close()
        self._edits.run(
            self.tr("Delete briefing"),
            lambda edits: edits.trash_briefing(number),
            lambda _: self.said.emit(self.tr("The briefing is in the Trash; Undo takes it out.")),
        )

    def save_template(self) -> None:
        """Ask for a name, and keep the briefing as a template of the house under it."""
        draft = self.writing.draft
        if draft is None:
            return
        self.dialog = dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save as template"))
        dialog.setLabelText(self.tr("Name of the template; one of the same name is replaced:"))
        dialog.setTextValue(draft.title.title)

        def save(name: str) -> None:
            if name.strip():
                made = as_template(draft)
                self._edits.run(
                    self.tr("Save template"),
                    lambda edits: edits.add_briefing_template(name, made),
                    lambda _: self.said.emit(self.tr("The template was saved.")),
                )

        dialog.textValueSelected.connect(save)
        dialog.open()

    def choose_picture(self) -> None:
        """Ask for the file of a picture, and add it."""
        self.dialog = dialog = QFileDialog(self._window, self.tr("Add picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.gif)"))
        dialog.fileSelected.connect(self.add_picture)
        dialog.open()

    def add_picture(self, path: str) -> None:
        """Keep a picture and add it to the briefing; its file is read on the library's thread."""
        from pathlib import Path

        kept: list[tuple[str, QImage]] = []

        def keep(edits: Edits) -> None:
            data = Path(path).read_bytes()
            kept.append((edits.keep_picture(data), thumbnail(data)))

        def add(_: object) -> None:
            sha256, picture = kept[0]
            self.writing.pictures[sha256] = picture
            self.composer.sheet.add(PictureBlock("", sha256, "", ""))

        self._edits.run(self.tr("Keep picture"), keep, add)

    # Exporting

    @property
    def busy(self) -> bool:
        """Whether a briefing is being written to a file."""
        return self.exporting is not None and self.exporting.busy

    def stop(self) -> None:
        """Stop the writing of a file; none is left."""
        if self.busy and self.exporting is not None:
            self.exporting.reject()

    def export(self, kind: type[BriefingExport] = BriefingExport) -> None:
        """Ask for a file, and write the briefing to it; a dialog of a kind asks."""
        if self.exporting is not None:
            self.exporting.activateWindow()
            return
        self.writing.keep()
        draft = self.writing.draft
        if draft is None:
            return
        window = self._window
        self.exporting = dialog = kind(
            window.services, self._database, window.worker, draft, window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.ended.connect(self.ended)
        dialog.finished.connect(self._forget_export)
        dialog.open()

    def _forget_export(self) -> None:
        self.exporting = None

    # Where notes lead

    def _show_note(self, key: str) -> None:
        """Choose an endnote that was clicked in the briefing, and go to its sentence."""
        self.sources.choose(key)
        self._go_to(key)

    def _go_to(self, key: str) -> None:
        place = self.writing.place_of(key)
        if place is None:
            self.said.emit(self.tr("This sentence is no longer in the library."))
        else:
            self.open_asked.emit(*place)

    def _go_to_words(self, finding: Finding) -> None:
        self._window.panels.reveal(self.composer)
        if not go_to(self.composer, finding):
            self.said.emit(self.tr("This text is no longer in the briefing."))

    # The tab

    def _show_tab(self) -> None:
        panels = self._window.panels
        if panels.main.indexOf(self.composer) < 0:
            number = panels.main.addTab(self.composer, "")
            close = QToolButton(autoRaise=True)
            close.setAccessibleName(self.tr("Close briefing"))
            close.setToolTip(self.tr("Close the briefing; it is saved (Ctrl+W)"))
            close.setIcon(icon("x", QApplication.palette()))
            close.clicked.connect(self.writing.close)
            panels.main.tabBar().setTabButton(number, QTabBar.ButtonPosition.RightSide, close)
            panels.tabs.addTab(self.sources, self.tr("Sources"))
            panels.tabs.addTab(self.check, self.check.name)
        self._name_tab()
        self._enable()

    def _name_tab(self) -> None:
        main, draft = self._window.panels.main, self.writing.draft
        number = main.indexOf(self.composer)
        if draft is None or number < 0:
            return
        title = draft.title.title.strip() or self.tr("Briefing")
        short = title if len(title) <= _TAB_LETTERS else f"{title[: _TAB_LETTERS - 1]}…"
        main.setTabText(number, short.replace("&", "&&"))
        main.setTabToolTip(number, title)

    def _name_check(self, text: str) -> None:
        self._window.panels.rename(self.check, text)

    def _hide_tab(self) -> None:
        panels = self._window.panels
        for page in (self.composer, self.sources, self.check):
            tabs = panels.main if page is self.composer else panels.tabs
            if (number := tabs.indexOf(page)) >= 0:
                tabs.removeTab(number)
        self._enable()
