# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The reader: the headline, what is known about the article, and its aligned sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.briefing.dates import printed_iso
from briefing_app.ui import theme
from briefing_app.ui.annotation_button import ArticleNotesButton
from briefing_app.ui.article_facts import published
from briefing_app.ui.doubt_words import doubts_in_words
from briefing_app.ui.doubts_button import DoubtsButton
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.find_bar import FindBar
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import DoubtLabel, MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.reader_view import ReaderView

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.stored import ArticleRow, StoredArticle


_NO_BREAK = "\u00a0"


class ReaderHeader(QFrame):
    """Headline in both languages, outlet, date, author and file, and the number of doubts.

    Attributes:
        details: Opens the details of the article.
        notes: Goes to the notes on the whole article.
        doubts: Goes to the next doubtful sentence.
        headline_doubts: Why the English headline is doubtful.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._title, self._translation, self._facts = QLabel(), MutedLabel(), MutedLabel()
        self.headline_doubts = DoubtLabel()
        self._title.setFont(theme.scaled(self.font(), 1.45, bold=True))
        self._translation.setFont(theme.scaled(self.font(), 1.12))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 12)
        column.setSpacing(4)
        for label in (self._title, self._translation, self.headline_doubts, self._facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.doubts = DoubtsButton()
        self.notes = ArticleNotesButton()
        self.details = QToolButton()
        self.details.setAutoRaise(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.details.setAccessibleName(self.tr("Article details"))
        self.details.setToolTip(self.tr("Show and correct the article's details (Ctrl+I)"))
        self._draw_icon()
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._facts, 1)
        below.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.doubts, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._title)
        column.addWidget(self._translation)
        column.addWidget(self.headline_doubts)
        column.addLayout(below)
        self._title.setAccessibleName(self.tr("Headline"))
        self._translation.setAccessibleName(self.tr("Headline in English, machine translated"))
        self._facts.setAccessibleName(self.tr("Outlet, date, author and file"))

    def show_row(self, row: ArticleRow) -> None:
        """Show what is known about an article."""
        self._title.setText(row.label)
        self._translation.setText(row.title_translation)
        self._translation.setVisible(bool(row.title_translation))
        known = (
            row.metadata.outlet,
            _unbroken(published(row.metadata)),
            _unbroken(self._information_date(row)),
            row.metadata.author,
            row.file_name if row.file_name != row.label else "",
            _unbroken(self.tr("{n} words").format(n=number(row.words))),
        )
        self._facts.setText("  ·  ".join(part for part in known if part))
        self._facts.setToolTip(f"SHA-256 {row.sha256}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "details"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.details.setIcon(icon("pencil", QApplication.palette()))

    def _information_date(self, row: ArticleRow) -> str:
        """Say which day the article tells of, where that is not the day of publication."""
        day = row.information_date
        if not day or day == row.metadata.published[: len(day)]:
            return ""
        return self.tr("information of {date}").format(date=printed_iso(day))

    def show_doubts(self, doubts: ArticleDoubts | None) -> None:
        """Show how many doubts there are, and those about the headline; None before a check."""
        self.headline_doubts.setText(doubts_in_words(doubts.headline) if doubts else "")
        self.headline_doubts.setVisible(bool(doubts and doubts.headline))
        if doubts is None:
            self.doubts.hide()
        else:
            self.doubts.show_count(doubts.count, leads=bool(doubts.sentences))

    @property
    def facts(self) -> str:
        """What it says below the headline."""
        return self._facts.text().replace(_NO_BREAK, " ")


class Reader(QWidget):
    """Shows one article.

    Attributes:
        view: The aligned sentences.
        find_bar: Search in the article.
        doubts_shown: Emitted after the doubts about the article are shown.
    """

    doubts_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show what to do."""
        super().__init__(parent)
        self.header = ReaderHeader()
        self.view = ReaderView()
        self.find_bar = FindBar(self.view)
        self.empty = EmptyPage(
            self.tr("No article is open"),
            self.tr("Choose one from the list on the left."),
            self.tr("Import files… (Ctrl+O)"),
            "import",
        )
        self.empty.offer(shown=False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.find_bar, self.view):
            column.addWidget(widget)
        column.setStretchFactor(self.view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.view.rows_moved.connect(self.find_bar.refresh)
        self.header.doubts.clicked.connect(lambda _: self.view.doubt_asked.emit())
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self._close_find_bar)
        self.header.setBackgroundRole(QPalette.ColorRole.Base)
        self.header.setAutoFillBackground(True)

    @property
    def article(self) -> StoredArticle | None:
        """The article that is open."""
        return self.view.reader_model.article

    def welcome(self, *, opened: bool, articles: int) -> None:
        """Say what to do while no article is open.

        Args:
            opened: Whether the library is open.
            articles: How many articles it has.
        """
        if not opened:
            said = (
                self.tr("Opening the library …"),
                self.tr("Files that you drop now are imported as soon as it is open."),
            )
        elif articles:
            said = (
                self.tr("No article is open"),
                self.tr("Choose one from the list on the left."),
            )
        else:
            said = (
                self.tr("Drop Indonesian articles here"),
                self.tr(
                    "Web pages, PDF, Word, text, e-books, mail and ZIP files, or whole folders.\n"
                    "Copied text: paste it with Ctrl+V."
                ),
            )
        self.empty.say(*said)
        self.empty.offer(shown=opened and not articles)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article; the same article again stays where it was scrolled to."""
        before = self.article
        if article is not None:
            self.header.show_row(article.row)
            if before is None or before.row.id != article.row.id:
                self.header.show_doubts(None)
        self._stack.setCurrentIndex(0 if article is None else 1)
        self.view.show_article(article)
        self.find_bar.refresh()

    def set_doubts(self, doubts: ArticleDoubts) -> None:
        """Show doubts below what they are about, and count them on top."""
        self.view.set_doubts(doubts.sentences)
        self.header.show_doubts(doubts)
        self.doubts_shown.emit()

    def _close_find_bar(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.dismiss()

    def jump_to(self, sentence_id: int | None) -> None:
        """Scroll to a sentence and light it up; without one, to the beginning."""
        if sentence_id is None:
            self.view.scrollToTop()
        else:
            self.view.jump_to(sentence_id)


def _unbroken(text: str) -> str:
    """Keep a fact on one line."""
    return text.replace(" ", _NO_BREAK)
