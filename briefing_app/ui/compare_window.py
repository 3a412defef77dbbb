# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Two packs on the open article or on a text of the user's, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import pack_words
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.comparison_model import ComparisonModel
from briefing_app.ui.comparison_table import ComparisonTable
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.task_row import TaskRow
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.comparing import Comparison, Measured
    from briefing_app.core.model import PackInfo
    from briefing_app.core.stored import StoredArticle

_ARTICLE, _TEXT = range(2)
_LONGEST_TEXT = 100_000
_TEXT_LINES = 4


class CompareWindow(ToolWindow):
    """Chooses packs and text, and shows the comparison.

    Args:
        window: The main window.

    Attributes:
        compare_asked: Emitted when the comparison shall be made.
        use_asked: Emitted with (article id, name of the pack) to translate it with.
    """

    compare_asked = Signal()
    use_asked = Signal(int, str)

    def __init__(self, window: QWidget) -> None:
        """Compare nothing yet."""
        super().__init__("compare-packs", "", QSize(1080, 680), window)
        self.setWindowTitle(self.tr("Compare language packs"))
        self._busy = False
        self._article: StoredArticle | None = None
        self._compared: tuple[int | None, Comparison] | None = None
        self.one, self.other = QComboBox(), QComboBox()
        self.what = QComboBox()
        self.what.addItem(self.tr("The open article"), _ARTICLE)
        self.what.addItem(self.tr("A text of your own"), _TEXT)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Type or paste Indonesian text here."))
        self.text.setAccessibleName(self.tr("Indonesian text"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * _TEXT_LINES + 16)
        self.label = MutedLabel()
        self.compare = QPushButton(self.tr("&Compare"))
        self.task = TaskRow(self.tr("Comparing language packs"))
        self.model = ComparisonModel(self)
        self.table = ComparisonTable(self.model)
        self.only = CheckBox(self.tr("&Only sentences that differ"))
        self.facts = QLabel()
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.hide()
        self.use_one = QPushButton(self.tr("Use &A for this article…"))
        self.use_other = QPushButton(self.tr("Use &B for this article…"))
        self._lay_out()
        self.one.currentIndexChanged.connect(lambda _: self._enable())
        self.other.currentIndexChanged.connect(lambda _: self._enable())
        self.what.currentIndexChanged.connect(lambda _: self._show_what())
        self.text.textChanged.connect(self._enable)
        self.only.toggled.connect(lambda _: self._fill())
        self.compare.clicked.connect(self.compare_asked)
        for place, button in enumerate((self.use_one, self.use_other)):
            button.clicked.connect(lambda _=False, place=place: self._use(place))
        self._show_what()

    @property
    def packs(self) -> tuple[str, str]:
        """Names of the packs that are chosen."""
        return self.one.currentData() or "", self.other.currentData() or ""

    @property
    def article(self) -> StoredArticle | None:
        """The article that is to be compared; None if it is a text."""
        return self._article if self.what.currentData() == _ARTICLE else None

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Offer packs; A is the one in use and B another one, unless others are chosen."""
        before = self.packs
        names = [pack.name for pack in packs]
        used = next((pack.name for pack in packs if pack.chosen), names[0] if names else "")
        others = [name for name in names if name != used]
        usual = (used, others[0] if others else used)
        for box, was, else_ in zip((self.one, self.other), before, usual, strict=True):
            box.clear()
            for pack in packs:
                box.addItem(pack_words.name_in_words(pack), pack.name)
            box.setCurrentIndex(box.findData(was if was in names else else_))
        self._enable()

    def choose(self, pack: PackInfo) -> None:
        """Compare a pack with the one that is chosen as A."""
        if self.packs[0] != pack.name:
            self.other.setCurrentIndex(self.other.findData(pack.name))

    def show_article(self, article: StoredArticle | None) -> None:
        """Know which article is open."""
        self._article = article
        self._show_what()

    def show_comparison(self, article_id: int | None, comparison: Comparison) -> None:
        """Show a comparison of an article, or of a text if there is no id."""
        self._compared = article_id, comparison
        self._fill()
        if comparison.differing:
            said = self.tr("{n} of {all} sentences differ.").format(
                n=number(comparison.differing), all=number(len(comparison.sentences))
            )
        else:
            said = self.tr("Both say the same in all {all} sentences.").format(
                all=number(len(comparison.sentences))
            )
        self.task.tell(said)
        self._enable()

    def forget(self) -> None:
        """Show no comparison any more, because its article's library is closed."""
        self._compared = None
        self.model.clear()
        self.facts.hide()
        self.task.tell("")
        self._enable()

    def show_busy(self, *, busy: bool) -> None:
        """Offer no second comparison while one is made."""
        self._busy = busy
        self._enable()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for column, (label, box, name) in enumerate(
            (
                (self.tr("Pack A"), self.one, self.tr("Pack A")),
                (self.tr("Pack B"), self.other, self.tr("Pack B")),
                (self.tr("On"), self.what, self.tr("What is compared")),
            )
        ):
            caption = QLabel(label)
            caption.setBuddy(box)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            grid.addWidget(caption, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.compare, 1, 3)
        self.compare.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.only)
        row.addStretch(1)
        for button in (self.use_one, self.use_other):
            button.setAutoDefault(False)
            row.addWidget(button)
        column_ = QVBoxLayout(self)
        column_.setSpacing(10)
        column_.addLayout(grid)
        column_.addWidget(self.label)
        column_.addWidget(self.text)
        column_.addWidget(self.task)
        column_.addWidget(self.table, 1)
        column_.addWidget(self.facts)
        column_.addLayout(row)

    def _fill(self) -> None:
        if self._compared is None:
            return
        comparison = self._compared[1]
        self.model.show_comparison(comparison, only_differing=self.only.isChecked())
        lines = [self._side(name, side) for name, side in zip("AB", comparison.sides, strict=True)]
        self.facts.setText("\n".join(lines))
        self.facts.show()

    def _side(self, letter: str, side: Measured) -> str:
        score = "–" if side.score is None else number(side.score, 2)
        said = self.tr(
            "{letter}  {pack}: doubts {doubts} · mean score {score} · {speed} words a second"
        )
        return said.format(
            letter=letter,
            pack=pack_words.name_in_words(side.pack),
            doubts=number(side.doubts),
            score=score,
            speed=number(side.speed),
        )

    def _show_what(self) -> None:
        own = self.what.currentData() == _TEXT
        self.text.setVisible(own)
        self.label.setVisible(not own)
        label = self._article.row.label if self._article is not None else ""
        self.label.setText(label or self.tr("No article is open."))
        self._enable()

    def _enable(self) -> None:
        one, other = self.packs
        if self.what.currentData() == _TEXT:
            text = self.text.toPlainText()
            given = any(sign.isalpha() for sign in text) and len(text) <= _LONGEST_TEXT
        else:
            given = self._article is not None
        differ = bool(one and other) and one != other
        self.compare.setEnabled(given and differ and not self._busy)
        if not differ:
            why = self.tr("Choose two different packs; another one can be installed.")
        elif not given:
            why = self.tr("Open an article, or give a text of up to 100,000 characters.")
        else:
            why = ""
        self.compare.setToolTip(why)
        self.compare.setAccessibleDescription(why)
        of_article = self._compared is not None and self._compared[0] is not None
        for button in (self.use_one, self.use_other):
            button.setEnabled(of_article and not self._busy)
        self.only.setEnabled(self._compared is not None)

    def _use(self, place: int) -> None:
        article_id, comparison = self._compared or (None, None)
        if article_id is not None and comparison is not None:
            self.use_asked.emit(article_id, comparison.sides[place].pack.name)
