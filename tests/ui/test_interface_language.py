# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The interface in English and Indonesian."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from briefing_app import desk
from briefing_app.briefing.dates import printed_iso
from briefing_app.core.settings import Settings, write_settings
from briefing_app.ui import app, interface_language, local_format
from briefing_app.ui.interface_language import speak, spoken
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.settings_store import SettingsStore
from tests.ui.fakes import PACK, FakeServices, make_article, make_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOT_OURS = ("QShortcut", "QFontDatabase", "QMimeType", "QIODevice", "QImageWriter", "QProgressBar")
"""Names of keys and writing systems, and what no window shows."""


@pytest.fixture
def say(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Return a function that changes the language, until the end of the test."""
    before = QLocale()
    yield speak
    speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def indonesian(
    qtbot: QtBot, say: Callable[[str], None], services: FakeServices, tmp_path: Path
) -> Iterator[MainWindow]:
    """Return a window that speaks Indonesian, with an article open."""
    say("id")
    window = MainWindow(services, tmp_path / "library", language="id")
    window.resize(1200, 800)
    window.show()
    with qtbot.waitSignal(window.library_opened):
        window.open_library()
    article = make_article(make_source(tmp_path / "banjir.txt"))
    row = window.database.ask(lambda library: library.add(article, PACK))
    with qtbot.waitSignal(window.open_article.opened):
        window.queue.imported.emit(row)
    qtbot.waitUntil(lambda: bool(window.packs.installed))
    yield window
    services.open_gates()
    window.end_threads()
    window.close()
    window.deleteLater()


def menus(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_that_the_window_speaks_indonesian(indonesian: MainWindow) -> None:
    assert menus(indonesian) == [
        *(
            "Berkas",
            "Edit",
            "Tampilan",
            "Artikel",
            "Anotasi",
            "Terjemahan",
            "Briefing",
            "Pustaka",
            "Lompat",
            "Bantuan",
        )
    ]
    assert indonesian.status.count.text() == "1 artikel"
    assert indonesian.articles.table.accessibleName() == "Artikel"
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel
    )
    assert {button.text() for button in buttons.buttons()} == {"Tutup", "Batal"}


def test_that_text_of_the_article_is_never_touched(indonesian: MainWindow) -> None:
    article = indonesian.open_article.article
    assert article is not None
    assert article.sentences[2].sentence.text == "Sekitar 1.200 warga mengungsi ke sekolah."
    model = indonesian.reader.view.reader_model
    said = [model.text(row, column) for row in range(len(model.rows)) for column in (0, 1)]
    assert "Sekitar 1.200 warga mengungsi ke sekolah." in said
    assert "[en] Sekitar 1.200 warga mengungsi ke sekolah." in said


class _Recorder(QTranslator):
    """Notes what is asked for and translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        self.asked.add((context, source))
        return cast("str", None)  # the next translator is asked then


def test_that_every_text_that_a_window_shows_is_translated_qts_own_included(
    qtbot: QtBot, indonesian: MainWindow
) -> None:
    recorder = _Recorder()
    application = QCoreApplication.instance()
    assert application is not None
    application.installTranslator(recorder)
    window = MainWindow(FakeServices(), indonesian.opening.folder.parent / "second")
    window.moving.ask()
    window.exporting.open()
    window.place.choose()
    window.show_keys()
    window.packs.choose_file()
    window.importing.choose_files()
    window.importing.choose_folder()
    window.problem.show_error(OSError("x"), [])
    window.closing.restarting = True
    saving, colours, asking = QFileDialog(window), QColorDialog(window), QInputDialog(window)
    saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    buttons = QMessageBox.StandardButton
    question = QMessageBox(window)
    question.setStandardButtons(
        buttons.Ok | buttons.Yes | buttons.No | buttons.Cancel | buttons.Save | buttons.Discard
        | buttons.Apply | buttons.Open | buttons.Close | buttons.Retry | buttons.Help
        | buttons.Reset | buttons.RestoreDefaults | buttons.Ignore | buttons.Abort
    )  # fmt: skip
    question.setDetailedText("x")
    for dialog in (saving, colours, asking, question):
        dialog.show()
    fields = (QLineEdit(window), QPlainTextEdit(window))
    kept = [field.createStandardContextMenu() for field in fields]
    number = QSpinBox(window)
    number.show()
    QApplication.processEvents()
    application.removeTranslator(recorder)
    (translator,) = interface_language._translators
    classes = {kind.__name__ for kind in MainWindow.__mro__} | {"QObject", "QWidget", "QDialog"}
    # PySide asks for each base class in turn, so the text of a class may stand with one of them.
    related: defaultdict[str, set[str]] = defaultdict(set)
    for kind in {type(widget) for widget in window.findChildren(QWidget)}:
        names = [base.__name__ for base in kind.__mro__ if base.__module__.startswith("briefing")]
        for name in names[1:]:
            related[name] |= set(names)
        related[kind.__name__] |= set(names)
    missing = {
        (context, source)
        for context, source in recorder.asked
        if context not in NOT_OURS
        and context not in classes - {"MainWindow"}
        and source != "QT_LAYOUT_DIRECTION"
        and not any(translator.translate(name, source) for name in related[context] | {context})
    }
    assert len(kept) == 2
    for found in window.findChildren(QDialog):
        found.close()
    window.end_threads()
    window.deleteLater()
    assert missing == set()
    assert ("QPlatformTheme", "Cancel") in recorder.asked
    assert ("QWidgetTextControl", "&Copy") in recorder.asked


@pytest.mark.parametrize("language", ["en", "id"])
def test_that_no_two_entries_share_a_key_letter(
    qtbot: QtBot, say: Callable[[str], None], services: FakeServices, tmp_path: Path, language: str
) -> None:
    say(language)
    window = MainWindow(services, tmp_path / "library", language=language)
    window.preferences.show()
    qtbot.waitUntil(lambda: window.preferences.dialog is not None)
    window.exporting.open()
    window.moving.ask()
    settings, export, move = (
        window.preferences.dialog, window.exporting.dialog, window.moving.dialog
    )  # fmt: skip
    assert settings is not None
    assert export is not None
    assert move is not None
    bar = window.menuBar()
    groups = {"menu bar": [action.text() for action in bar.actions()]}
    for action in bar.actions():
        menu = action.menu()
        groups[action.text()] = [entry.text() for entry in menu.actions()]  # type: ignore[attr-defined]
    pages: tuple[QWidget, ...] = (*settings.pages, export, move)
    for page in pages:
        labels = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
        buttons = [button.text() for button in page.findChildren(QAbstractButton)]
        groups[f"{type(page).__name__}"] = [*labels, *buttons]
    shared = {}
    for name, texts in groups.items():
        letters = Counter(letter.lower() for text in texts for letter in re.findall(r"&(\w)", text))
        if doubled := [letter for letter, count in letters.items() if count > 1]:
            shared[name] = (doubled, texts)
    for dialog in (settings, export, move):
        dialog.close()
    window.end_threads()
    window.deleteLater()
    assert shared == {}


def test_that_numbers_and_dates_are_written_as_the_language_does(
    say: Callable[[str], None],
) -> None:
    def seen() -> list[str]:
        return [
            local_format.number(1234567),
            local_format.number(19.53, 1),
            local_format.date_time("2026-03-12"),
            local_format.date_time("2026-05-12T09:20:00+07:00"),
        ]

    say("en")
    assert seen() == ["1,234,567", "19.5", "12 March 2026", "12 May 2026, 09:20 (UTC+07:00)"]
    say("id")
    assert seen() == ["1.234.567", "19,5", "12 Maret 2026", "12 Mei 2026, 09.20 (UTC+07:00)"]


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-12",
        "2026-03-12T09:20:00",
        "2026-03-12T09:20Z",
        "2026-03-12T23:59:59-03:30",
        "",
        "kemarin",
        "2026-13-40",
        "12 Maret 2026",
        datetime.now(UTC).isoformat(),
    ],
)
def test_that_english_dates_are_those_of_the_briefing(qapp: QApplication, text: str) -> None:
    assert local_format.date_time(text) == printed_iso(text)


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["id-ID", "id", "en-US"], "id"),
        (["ms-MY", "id-ID"], "id"),
        (["fr-FR", "de"], "en"),
        (["en-GB", "id"], "en"),
        ([], "en"),
    ],
)
def test_that_the_system_chooses_the_best_language_that_there_is(
    monkeypatch: pytest.MonkeyPatch, system: list[str], language: str
) -> None:
    class Locale:
        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setattr(QLocale, "system", Locale)
    assert spoken("") == language
    assert spoken("id") == "id"


def test_that_a_restart_is_offered_only_while_the_window_speaks_another_language(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.preferences.show()
    qtbot.waitUntil(lambda: window.preferences.dialog is not None)
    dialog = window.preferences.dialog
    assert dialog is not None
    page = dialog.general
    assert not page.restart.isVisible()
    page.language.choose("id")
    assert page.restart.isVisible()
    assert page.pending.isVisible()
    page.language.choose("en")
    assert not page.restart.isVisible()


def test_that_a_restart_asks_while_files_are_imported(
    qtbot: QtBot, window: MainWindow, services: FakeServices, files: Callable[..., list[Path]]
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: window.queue.running)
    window.preferences.restart()
    question = window.closing.question
    assert question is not None
    assert question.text() == "Stop the work and restart?"
    next(b for b in question.buttons() if "Keep" in b.text()).click()
    assert window.isVisible()
    assert not window.preferences.restart_wanted
    window.close()
    question = window.closing.question
    assert question is not None
    assert question.text() == "Stop the work and quit?"
    with qtbot.waitSignal(window.closed):
        next(b for b in question.buttons() if "Stop" in b.text()).click()
    assert not window.preferences.restart_wanted


def test_that_a_restarted_program_speaks_the_language_and_opens_the_article_again(
    qapp: QApplication, say: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole start of the program runs, with its windows and its own event loop."""
    from briefing_app.library import open_library

    folder = desk.folders().library
    with open_library(folder) as library:
        number = library.add(make_article(make_source(tmp_path / "banjir.txt")), PACK).id
    write_settings(desk.settings_path(), Settings(language="en"))
    seen: list[tuple[list[str], int]] = []
    made: list[MainWindow] = []

    def make(library: Path | None, language: str) -> MainWindow:
        window = MainWindow(
            FakeServices(),
            desk.folders(library).library,
            SettingsStore(desk.settings_path(), desk.settings()[0]),
            language,
        )
        made.append(window)
        window.open_article.opened.connect(lambda article, _: look(window, article.row.id))
        if len(made) == 1:
            window.library_opened.connect(lambda: window.articles.select(number))
            window.library_opened.connect(lambda: window.open_article.open(number))
        return window

    def look(window: MainWindow, article: int) -> None:
        if len(seen) == len(made):
            return
        seen.append((menus(window)[:1], article))
        if len(made) == 1:
            window.settings.set(language="id")
            QTimer.singleShot(0, window.preferences.restart)
        else:
            QTimer.singleShot(0, window.close)

    class Application:
        """The application of the tests in the place of the one that the program makes."""

        def __call__(self, _: list[str]) -> QApplication:
            return qapp

    monkeypatch.setattr(app, "QApplication", Application())
    monkeypatch.setattr(app, "make_window", make)
    assert app.run() == 0
    assert seen == [(["File"], number), (["Berkas"], number)]
    for window in made[1:]:
        window.deleteLater()
