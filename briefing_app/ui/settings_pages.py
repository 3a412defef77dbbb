# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The pages of the settings but that of the folders; each change holds at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)

from briefing_app.core.model import SummaryLength
from briefing_app.core.settings import (
    GREATEST_SIZE,
    LEAST_SIZE,
    LONGEST_TEXT,
    Theme,
    cores,
)
from briefing_app.ui.interface_language import spoken
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.settings_page import Choice, SettingsPage
from briefing_app.ui.summary_words import method_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo
    from briefing_app.core.settings import Settings
    from briefing_app.ui.pack_choice import PackChoice
    from briefing_app.ui.settings_store import SettingsStore

SAMPLE = (
    "Sekitar 1.200 warga mengungsi ke sekolah.",
    "About 1,200 residents took shelter in schools.",
)
"""What a reading font is judged by: the same sentence in the languages of an article."""
_AUTOMATIC_THREADS = 4
_MOST_SENTENCES = 50


class GeneralPage(SettingsPage):
    """Theme and language of the window.

    Attributes:
        restart_asked: Emitted when the user wants the window anew, in the chosen language.
    """

    restart_asked = Signal()

    def __init__(self, store: SettingsStore, running: str) -> None:
        """Show what is chosen; `running` is the language that the window speaks now."""
        super().__init__()
        self._store, self._running = store, running
        self.set_title(self.tr("General"))
        self.theme = Choice(
            (
                (Theme.SYSTEM, self.tr("As the system")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
            )
        )
        self.theme.choose(store.value.theme)
        self.theme.currentIndexChanged.connect(lambda _: store.set(theme=self.theme.currentData()))
        self.add(self.tr("&Theme"), self.theme)
        # A language is offered in its own words, so that whoever speaks it finds it.
        self.language = Choice(
            (("", self.tr("As the system")), ("en", "English"), ("id", "Bahasa Indonesia"))
        )
        self.language.choose(store.value.language)
        self.language.currentIndexChanged.connect(self._set_language)
        self.add(self.tr("&Language"), self.language)
        self.pending = self.add_hint(
            self.tr("The window speaks the other language when it is opened anew.")
        )
        self.restart = QPushButton(self.tr("&Restart now"))
        self.restart.setAutoDefault(False)
        self.restart.clicked.connect(self.restart_asked)
        row = QHBoxLayout()
        row.addWidget(self.restart)
        row.addStretch(1)
        self.add_layout(row)
        self.column.addStretch(1)
        self._show_pending()

    def _set_language(self) -> None:
        self._store.set(language=self.language.currentData())
        self._show_pending()

    def _show_pending(self) -> None:
        pending = spoken(self._store.value.language) != self._running
        for widget in (self.pending, self.restart):
            widget.setVisible(pending)


class ReadingPage(SettingsPage):
    """The font that articles are read in, with a sample."""

    def __init__(self, store: SettingsStore) -> None:
        """Show what is chosen."""
        super().__init__()
        self._store = store
        self.set_title(self.tr("Reading"))
        self.family = QFontComboBox()
        self.family.setEditable(False)
        self.family.currentFontChanged.connect(lambda font: store.set(reader_font=font.family()))
        self.add(self.tr("&Font"), self.family)
        self.points = QSpinBox(minimum=LEAST_SIZE, maximum=GREATEST_SIZE)
        self.points.setSuffix(self.tr(" points"))
        self.points.valueChanged.connect(lambda size: store.set(reader_size=size))
        self.add(self.tr("&Size"), self.points)
        self.reset = QPushButton(self.tr("Like the &interface"))
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(self.tr("Use the font of menus and lists for articles too"))
        self.reset.clicked.connect(lambda: store.set(reader_font="", reader_size=0))
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch(1)
        self.add_layout(row)
        self.sample = QLabel("\n".join(SAMPLE))
        self.sample.setWordWrap(True)
        self.sample.setMargin(16)
        self.sample.setFrameShape(QLabel.Shape.StyledPanel)
        self.sample.setBackgroundRole(self.sample.backgroundRole().Base)
        self.sample.setForegroundRole(self.sample.foregroundRole().Text)
        self.sample.setAutoFillBackground(True)
        self.sample.setAccessibleName(self.tr("Sample of the reading font"))
        self.column.addWidget(self.sample)
        self.column.addStretch(1)
        store.changed.connect(self._show)
        self._show()

    def _show(self, *_: Settings) -> None:
        font = self._store.reading_font()
        with QSignalBlocker(self.family), QSignalBlocker(self.points):
            self.family.setCurrentFont(QFont(font.families()))
            self.points.setValue(round(font.pointSizeF()))
        self.sample.setFont(font)
        chosen = self._store.value
        self.reset.setEnabled(bool(chosen.reader_font or chosen.reader_size))


class TranslationPage(SettingsPage):
    """The language pack and the processor threads."""

    def __init__(self, store: SettingsStore, packs: PackChoice) -> None:
        """Show what is chosen."""
        super().__init__()
        self._packs = packs
        self.set_title(self.tr("Translation"))
        self.pack = Choice(())
        self.add(self.tr("Language &pack"), self.pack)
        self.about = MutedLabel()
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(self.about.textInteractionFlags().TextSelectableByMouse)
        self.form.addRow("", self.about)
        self.install = QPushButton(self.tr("&Install from file…"))
        self.install.setAutoDefault(False)
        self.install.clicked.connect(packs.choose_file)
        self.manage = QPushButton(self.tr("All &language packs…"))
        self.manage.setAutoDefault(False)
        self.manage.clicked.connect(packs.manage_asked)
        row = QHBoxLayout()
        row.addWidget(self.install)
        row.addWidget(self.manage)
        row.addStretch(1)
        self.add_layout(row)
        count = cores()
        self.threads = QSpinBox(minimum=0, maximum=count)
        self.threads.setSpecialValueText(
            self.tr("Automatic ({n})").format(n=min(count, _AUTOMATIC_THREADS))
        )
        self.threads.setValue(min(store.value.threads, count))
        self.threads.valueChanged.connect(lambda threads: store.set(threads=threads))
        self.add(
            self.tr("Processor t&hreads"),
            self.threads,
            self.tr(
                "This computer has {n}. More translate faster; fewer leave room for other work."
            ).format(n=count),
        )
        self.column.addStretch(1)
        self.pack.activated.connect(lambda _: packs.prefer(self.pack.currentData()))
        packs.listed.connect(self.show_packs)
        self.show_packs(packs.installed)

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Show the installed packs and describe the chosen one."""
        self.pack.clear()
        for pack in packs:
            self.pack.addItem(f"{pack.name} {pack.version}", pack.name)
        chosen = next((pack for pack in packs if pack.chosen), None)
        self.pack.setEnabled(bool(packs))
        self.pack.setCurrentIndex(-1)
        if chosen is None:
            self.about.setText(self.tr("Articles cannot be translated until a pack is chosen."))
            return
        self.pack.choose(chosen.name)
        size = self.tr("{n} MB").format(n=number(chosen.size / 1e6, 1))
        lines = [f"{size} · {chosen.source}", chosen.description, f"SHA-256 {chosen.sha256[:16]}…"]
        self.about.setText("\n".join(line for line in lines if line))


class SummariesPage(SettingsPage):
    """How new articles are summarised."""

    def __init__(self, store: SettingsStore, methods: Sequence[str]) -> None:
        """Show what is chosen; `methods` are the names of all methods, the best first."""
        super().__init__()
        self._store = store
        self.set_title(self.tr("Summaries"))
        chosen = store.value
        names = dict.fromkeys((*methods, chosen.summary_method))
        self.method = Choice((name, method_name(name)) for name in names)
        self.method.choose(chosen.summary_method)
        self.method.activated.connect(lambda _: store.set(summary_method=self.method.currentData()))
        self.add(
            self.tr("&Method"),
            self.method,
            self.tr("The first of the list was measured to be the best."),
        )
        self.kind = Choice(
            (
                ("sentences", self.tr("A number of sentences")),
                ("percent", self.tr("A share of the article")),
                ("auto", self.tr("Automatic")),
            )
        )
        self.add(self.tr("&Length"), self.kind)
        self.amount = QSpinBox(minimum=1)
        self.amount.setAccessibleName(self.tr("Length of summaries"))
        self.amount.setMaximumWidth(self.kind.maximumWidth())
        self.form.addRow("", self.amount)
        self.add_hint(
            self.tr("New articles are summarised so. Articles in the library keep their summaries.")
        )
        self.column.addStretch(1)
        self._show(chosen.summary_length)
        self.kind.activated.connect(lambda _: self._change_kind())
        self.amount.valueChanged.connect(lambda _: self._keep())

    def _show(self, length: SummaryLength) -> None:
        with QSignalBlocker(self.amount):
            if length.percent is not None:
                self.kind.choose("percent")
                self._offer(100, " %", round(length.percent) or 1)
            elif length.sentences is not None:
                self.kind.choose("sentences")
                most = max(_MOST_SENTENCES, length.sentences)
                self._offer(most, self.tr(" sentences"), length.sentences)
            else:
                self.kind.choose("auto")
        self.amount.setVisible(length != SummaryLength())

    def _offer(self, most: int, unit: str, value: int) -> None:
        self.amount.setMaximum(most)
        self.amount.setSuffix(unit)
        self.amount.setValue(value)

    def _change_kind(self) -> None:
        kinds = {"sentences": SummaryLength(sentences=3), "percent": SummaryLength(percent=20)}
        self._show(kinds.get(self.kind.currentData(), SummaryLength()))
        self._keep()

    def _keep(self) -> None:
        value = self.amount.value()
        match self.kind.currentData():
            case "sentences":
                length = SummaryLength(sentences=value)
            case "percent":
                length = SummaryLength(percent=float(value))
            case _:
                length = SummaryLength()
        self._store.set(summary_length=length)


class BriefingsPage(SettingsPage):
    """What every briefing begins with."""

    def __init__(self, store: SettingsStore) -> None:
        """Show what is chosen."""
        super().__init__()
        self._store = store
        self.set_title(self.tr("Briefings"))
        self.marking = QLineEdit(store.value.marking, maxLength=LONGEST_TEXT)
        self.marking.setPlaceholderText(self.tr("for example TLP:AMBER"))
        self.add(
            self.tr("&Marking"),
            self.marking,
            self.tr(
                "Printed on top and bottom of every page; it can be changed for each briefing."
            ),
        )
        self.author = QLineEdit(store.value.author, maxLength=LONGEST_TEXT)
        self.add(
            self.tr("Your &name"),
            self.author,
            self.tr("Author of briefings; your corrections and notes are recorded under it too."),
        )
        self.column.addStretch(1)
        self.marking.editingFinished.connect(partial(self.keep))
        self.author.editingFinished.connect(partial(self.keep))

    def keep(self) -> None:
        """Take over what is written."""
        self._store.set(
            marking=_one_line(self.marking.text()), author=_one_line(self.author.text())
        )


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
