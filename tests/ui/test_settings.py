# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The settings dialog: what is changed holds at once and at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox

from briefing_app import desk
from briefing_app.core.model import SummaryLength
from briefing_app.core.settings import Settings, Theme, read_settings, write_settings
from briefing_app.ui.app import make_window
from briefing_app.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.settings_dialog import SettingsDialog
    from tests.ui.fakes import FakeServices


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    """Return the settings, opened by their key's action."""
    (action,) = [a for a in window.menus.actions.all if a.shortcut().toString() == "Ctrl+,"]
    action.trigger()
    qtbot.waitUntil(lambda: window.preferences.dialog is not None)
    found = window.preferences.dialog
    assert found is not None
    return found


@pytest.fixture
def store(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.json", Settings())
    yield store
    store.close()


def kept(window: MainWindow) -> Settings:
    """Return what the next start will read."""
    window.settings.close()
    settings, problem = read_settings(desk.settings_path())
    assert problem is None
    return settings


def test_that_every_choice_holds_at_once_and_at_the_next_start(
    dialog: SettingsDialog, window: MainWindow, services: FakeServices
) -> None:
    dialog.general.language.choose("id")
    dialog.reading.family.setCurrentFont(QFont("DejaVu Serif"))
    dialog.reading.points.setValue(15)
    dialog.translation.threads.setValue(1)
    dialog.summaries.method.setCurrentText("Opening sentences")
    dialog.summaries.method.activated.emit(1)
    dialog.summaries.kind.choose("percent")
    dialog.summaries.kind.activated.emit(1)
    dialog.summaries.amount.setValue(15)
    dialog.briefings.marking.setText("  TLP:AMBER ")
    dialog.briefings.author.setText("Sri Wahyuni")
    dialog.briefings.author.editingFinished.emit()
    wanted = Settings(
        language="id",
        reader_font=dialog.reading.family.currentFont().family(),
        reader_size=15,
        threads=1,
        summary_method="opening",
        summary_length=SummaryLength(percent=15),
        marking="TLP:AMBER",
        author="Sri Wahyuni",
    )
    assert window.settings.value == wanted
    assert services.settings[-1] == wanted
    assert kept(window) == wanted


def test_that_what_is_typed_is_kept_when_the_settings_are_closed_with_escape(
    dialog: SettingsDialog, window: MainWindow
) -> None:
    dialog.briefings.marking.setText("RAHASIA")
    dialog.reject()
    assert window.settings.value.marking == "RAHASIA"


def test_that_pasted_line_breaks_become_spaces(dialog: SettingsDialog, window: MainWindow) -> None:
    dialog.briefings.marking.setText("A\u2028B\tC")
    dialog.briefings.keep()
    assert window.settings.value.marking == "A B C"


def test_that_lengths_of_summaries_come_and_go_with_their_kind(
    dialog: SettingsDialog, window: MainWindow
) -> None:
    page = dialog.summaries
    seen = []
    for kind in ("auto", "percent", "sentences"):
        page.kind.choose(kind)
        page.kind.activated.emit(0)
        seen.append((str(window.settings.value.summary_length), page.amount.isHidden()))
    assert seen == [("auto", True), ("20%", False), ("3", False)]
    assert page.amount.suffix() == " sentences"


def test_that_the_sample_shows_the_reading_font_and_goes_back_to_the_interfaces(
    dialog: SettingsDialog, window: MainWindow
) -> None:
    page = dialog.reading
    before = page.sample.font().pointSizeF()
    page.points.setValue(30)
    assert page.sample.font().pointSize() == 30
    window.settings.set(reader_size=31)
    assert page.points.value() == 31
    assert page.reset.isEnabled()
    page.reset.click()
    assert page.sample.font().pointSizeF() == before
    assert not page.reset.isEnabled()
    assert window.settings.value == Settings()


def test_that_language_packs_are_chosen_and_described(
    qtbot: QtBot, dialog: SettingsDialog, window: MainWindow
) -> None:
    page = dialog.translation
    assert [page.pack.itemText(row) for row in range(page.pack.count())] == [
        "starter 1.0",
        "better 2.0",
    ]
    assert "5.0 MB · bundled" in page.about.text()
    page.pack.setCurrentIndex(1)
    page.pack.activated.emit(1)
    qtbot.waitUntil(lambda: window.status.packs.text() == "Language pack: better 2.0")
    assert page.pack.currentText() == "better 2.0"
    assert "9.0 MB · better.argosmodel" in page.about.text()


def test_that_marking_and_name_begin_every_briefing(reading: MainWindow) -> None:
    reading.settings.set(marking="TLP:AMBER", author="Sri Wahyuni")
    reading.exporting.open()
    export = reading.exporting.dialog
    assert export is not None
    assert (export.marking.text(), export.author.text()) == ("TLP:AMBER", "Sri Wahyuni")
    export.reject()


class _Desktop(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[_Desktop]:
    found = _Desktop()
    QDesktopServices.setUrlHandler("file", found, "open")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")


def test_that_folders_are_shown_on_the_desktop(
    dialog: SettingsDialog, window: MainWindow, desktop: _Desktop
) -> None:
    page = dialog.folders
    paths = [field.text() for field in page.findChildren(QLineEdit)]
    assert paths == [
        str(window.opening.folder),
        str(desk.data_folder()),
        str(desk.settings_path()),
    ]
    page.library.click()
    assert desktop.opened == [window.opening.folder]
    assert page.refused.isHidden()


def test_that_the_nearest_folder_is_shown_where_one_is_not_there(
    dialog: SettingsDialog, own_folders: Path, desktop: _Desktop
) -> None:
    dialog.folders.data.click()
    dialog.folders.settings.click()
    assert desktop.opened == [own_folders, own_folders]


def test_that_a_desktop_that_opens_no_folders_is_told(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog.folders.library.click()
    assert not dialog.folders.refused.isHidden()
    assert "library" in dialog.folders.refused.text()


def test_that_every_control_has_a_name_and_can_be_reached_by_keyboard(
    dialog: SettingsDialog,
) -> None:
    for page in dialog.pages:
        controls = [
            control
            for kind in (QComboBox, QSpinBox, QPushButton, QLineEdit)
            for control in page.findChildren(kind)
            if control.objectName() != "qt_spinbox_lineedit"
            and not isinstance(control.parent(), QComboBox)
        ]
        assert controls
        for control in controls:
            text = control.text() if isinstance(control, QPushButton) else ""
            assert control.accessibleName() or text, (page.title, control)
            assert control.focusPolicy() & control.focusPolicy().TabFocus, page.title
        buddies = [label.buddy() for label in page.findChildren(QLabel) if "&" in label.text()]
        assert None not in buddies


def test_that_a_page_is_chosen_with_the_arrow_keys(qtbot: QtBot, dialog: SettingsDialog) -> None:
    from PySide6.QtCore import Qt

    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.reading.isVisible()
    assert not dialog.general.isVisible()


def test_that_a_file_that_cannot_be_written_is_told_and_the_choice_holds(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk.settings_path().parent.parent.mkdir(parents=True, exist_ok=True)
    desk.settings_path().parent.write_text("in the way")
    window.settings.set(marking="RAHASIA")
    qtbot.waitUntil(window.notices.isVisible)
    assert "The settings cannot be kept" in window.notices.text.toPlainText()
    assert window.settings.value.marking == "RAHASIA"


def test_that_the_window_starts_by_its_settings_and_tells_of_a_damaged_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    write_settings(
        desk.settings_path(), Settings(marking="RAHASIA", library=str(tmp_path / "elsewhere"))
    )
    window = make_window(None)
    assert window.settings.value.marking == "RAHASIA"
    assert window.opening.folder == tmp_path / "elsewhere"
    window.end_threads()
    desk.settings_path().write_text("{")
    window = make_window(None)
    assert "settings file is damaged" in window.notices.text.toPlainText()
    assert window.settings.value == Settings()
    window.end_threads()


def test_that_a_value_that_is_not_allowed_changes_nothing(store: SettingsStore) -> None:
    told: list[object] = []
    store.changed.connect(lambda *_: told.append(1))
    with pytest.raises(ValueError, match="points"):
        store.set(reader_size=5, theme=Theme.DARK)
    assert store.value == Settings()
    store.set(theme=Theme.SYSTEM)
    assert told == []
    assert not store.path.exists()
