# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the menus do with the article that is read: set, correct, copy and describe it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence

from briefing_app.ui.article_facts import published
from briefing_app.ui.correction_words import corrected_by
from briefing_app.ui.doubts_button import NEXT_DOUBT
from briefing_app.ui.reader_correcting import Correcting
from briefing_app.ui.reader_details import DetailsDialog
from briefing_app.ui.reader_divider import EVEN
from briefing_app.ui.reader_layout import ReaderLayout
from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.reader import Reader
    from briefing_app.ui.reader_drafts import Drafts
    from briefing_app.ui.reader_rows import SentenceRow
    from briefing_app.ui.settings_store import SettingsStore
    from briefing_app.ui.window_actions import WindowActions

_KEEP_MS = 500
_STEP = 0.05


class ReaderActions(QObject):
    """Fills the menus View, Edit and Go with what concerns the reader, and remembers its looks.

    Args:
        reader: The reader.
        edits: Where corrections become steps.
        drafts: What was typed but not confirmed.
        settings: Which font articles are read in.
        window: Where dialogs belong.

    Attributes:
        correcting: Edits sentences.
        dialog: The details that were opened last; None before.
        layouts: The actions that set the layout.
        needing_article: The actions that do nothing without an article.
    """

    def __init__(
        self,
        reader: Reader,
        edits: EditStack,
        drafts: Drafts,
        settings: SettingsStore,
        window: QWidget,
    ) -> None:
        """Set the reader as it was the last time; `add_to` fills the menus."""
        super().__init__(window)
        self._settings = settings
        self._reader, self._view, self._edits = reader, reader.view, edits
        self._window = window
        self.correcting = Correcting(reader.view, edits, drafts, self)
        self.dialog: DetailsDialog | None = None
        self.layouts: dict[ReaderLayout, QAction] = {}
        self.needing_article: list[QAction] = []
        self._revert: QAction | None = None
        self._font = ("", 0)
        self._timer = QTimer(self, interval=_KEEP_MS, singleShot=True)
        self._timer.timeout.connect(self._keep_looks)
        self._restore_looks()
        self._view.arranged.connect(self._on_arranged)
        self._view.font_changed.connect(lambda size: settings.set(reader_size=round(size)))
        settings.changed.connect(self._take_font)
        self._view.menu_asked.connect(self._add_to_menu)
        self._view.cursor_moved.connect(self._refresh)
        self._view.shown.connect(self._refresh)
        reader.header.details.clicked.connect(self.open_details)

    # The menus

    def add_to(self, actions: WindowActions) -> None:
        """Add what can be done to the menus Edit, View and Go."""
        view, correcting = self._view, self.correcting
        standard = QKeySequence.StandardKey
        needing = self.needing_article
        find_bar = self._reader.find_bar
        needing += [
            actions.add("edit", self.tr("&Find in article"), find_bar.open, standard.Find),
            actions.add("edit", self.tr("Find &next"), partial(find_bar.step, 1), "F3"),
            actions.add("edit", self.tr("Find &previous"), partial(find_bar.step, -1), "Shift+F3"),
        ]
        actions.edit.addSeparator()
        edit = self.tr("&Edit translation")
        needing.append(actions.add("edit", edit, correcting.edit_current, "F2", "pencil"))
        revert = self.tr("Re&vert to machine translation")
        self._revert = actions.add("edit", revert, correcting.revert_current)
        copy = self.tr("&Copy with source")
        needing.append(actions.add("edit", copy, self.copy_with_source, "Ctrl+Shift+C", "copy"))
        details = self.tr("Article &details…")
        needing.append(actions.add("edit", details, self.open_details, "Ctrl+I"))
        actions.edit.addSeparator()
        group = QActionGroup(self)
        for number, (layout, text, name) in enumerate(
            (
                (ReaderLayout.SIDE_BY_SIDE, self.tr("&Side by side"), "columns-2"),
                (ReaderLayout.STACKED, self.tr("&One below the other"), "rows-2"),
                (ReaderLayout.TRANSLATION, self.tr("&Translation only"), "file-text"),
            ),
            start=1,
        ):
            action = actions.add(
                "view", text, partial(view.set_layout, layout), f"Ctrl+{number}", name
            )
            action.setCheckable(True)
            action.setChecked(layout is view.layout_)
            group.addAction(action)
            self.layouts[layout] = action
        actions.view.addSeparator()
        larger = actions.add("view", self.tr("&Larger text"), partial(view.zoom, 1), "Ctrl++")
        # On many keyboards the plus needs Shift; the same key without it does as well.
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        actions.add("view", self.tr("S&maller text"), partial(view.zoom, -1), "Ctrl+-")
        actions.add("view", self.tr("&Usual text size"), partial(view.zoom, 0), "Ctrl+0")
        actions.view.addSeparator()
        actions.add("view", self.tr("Divider to the l&eft"), partial(self._shift, -_STEP), "Ctrl+[")
        actions.add("view", self.tr("Divider to the &right"), partial(self._shift, _STEP), "Ctrl+]")
        actions.add("view", self.tr("E&qual widths"), partial(view.set_share, EVEN))
        for text, act, keys in (
            (self.tr("&Next sentence"), partial(view.step_sentence, 1), "Alt+Down"),
            (self.tr("&Previous sentence"), partial(view.step_sentence, -1), "Alt+Up"),
            (self.tr("Next &doubt"), view.doubt_asked.emit, NEXT_DOUBT),
        ):
            needing.append(actions.add("go", text, act, keys))
        actions.go.addSeparator()
        self._refresh()

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        if self._view.reader_model.sentence(row) is not None:
            menu.addAction(self.tr("Copy with source"), self.copy_with_source)

    def _refresh(self) -> None:
        if self._revert is None:
            return
        found = self._here()
        corrected = found is not None and found.stored.correction is not None
        self._revert.setEnabled(corrected)
        self._revert.setToolTip(found.stored.translation.text if found and corrected else "")

    def _shift(self, by: float) -> None:
        self._view.set_share(self._view.share + by)

    # Looks

    def keep(self) -> None:
        """Keep what is typed and how the reader looks, because the window closes."""
        self.correcting.keep()
        self._keep_looks()

    def _on_arranged(self) -> None:
        action = self.layouts.get(self._view.layout_)
        if action is not None:
            action.setChecked(True)
        self._timer.start()

    def _keep_looks(self) -> None:
        self._timer.stop()
        settings = window_settings()
        settings.setValue("reader/layout", self._view.layout_.value)
        settings.setValue("reader/share", self._view.share)

    def _restore_looks(self) -> None:
        settings = window_settings()
        self._view.set_share(_number(settings.value("reader/share"), EVEN))
        with_name = {layout.value: layout for layout in ReaderLayout}
        layout = with_name.get(str(settings.value("reader/layout")), ReaderLayout.SIDE_BY_SIDE)
        self._view.set_layout(layout)
        self._take_font()

    def _take_font(self) -> None:
        chosen = self._settings.value
        if (chosen.reader_font, chosen.reader_size) != self._font:
            self._font = (chosen.reader_font, chosen.reader_size)
            font = self._settings.reading_font() if chosen.reader_font else None
            self._view.set_reading_font(font)
            self._view.set_font_size(chosen.reader_size)

    # Copying and details

    def copy_with_source(self) -> None:
        """Copy the selected sentences, or that under the cursor, with all that a reader asks for.

        The English, how it came about, the Indonesian, then outlet, date and file.
        """
        article = self._reader.article
        rows = sorted({row for row, _ in self._view.selection.spans})
        found = [s for row in rows if (s := self._view.reader_model.sentence(row)) is not None]
        here = self._here()
        if not found and here is not None:
            found = [here]
        if article is None or not found:
            return
        english = " ".join(sentence.stored.english for sentence in found)
        source = " ".join(sentence.stored.sentence.text for sentence in found)
        made = {corrected_by(s.stored) or self.tr("Machine translated") for s in found}
        said = [f"{english} [{'; '.join(sorted(made))}]", source, _reference(article)]
        QGuiApplication.clipboard().setText("\n".join(said))

    def open_details(self) -> None:
        """Show the details of the article, to correct them; saving them is one step."""
        article = self._reader.article
        if article is None:
            return
        article_id = article.row.id
        self.dialog = dialog = DetailsDialog(article.row, self._window)

        def save() -> None:
            fields = dialog.changed
            if fields:
                self._edits.run(
                    self.tr("Correct details"),
                    lambda edits: edits.set_metadata(article_id, fields),
                )

        dialog.accepted.connect(save)
        dialog.open()

    def _here(self) -> SentenceRow | None:
        return self._view.reader_model.sentence(self._view.currentIndex().row())


def _reference(article: StoredArticle) -> str:
    row = article.row
    known = (row.metadata.outlet, published(row.metadata), row.file_name)
    return ", ".join(part for part in known if part)


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return otherwise
