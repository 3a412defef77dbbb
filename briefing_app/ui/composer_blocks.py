# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The editors of a briefing's blocks, one for each kind."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefings import (
    AnnotationsBlock,
    LedgerBlock,
    PictureBlock,
    QuotationBlock,
    SummaryBlock,
    TextBlock,
)
from briefing_app.ui import theme
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.composer_words import made_by, numbered, source_name, what_changed
from briefing_app.ui.figures_model import conflict_in_words
from briefing_app.ui.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from briefing_app.core.briefings import Block, LedgerGroupDraft
    from briefing_app.ui.composer_writing import Writing

PICTURE_WIDTH = 420
"""Most pixels that a picture is shown wide."""


class BlockEditor(QWidget):
    """Shows a block and lets it be changed.

    Args:
        writing: The briefing that it belongs to.

    Attributes:
        changed: Emitted with (the changed block, whether more typing follows).
        note_asked: Emitted with the key of a citation that was clicked.
        block: What is shown.
    """

    changed = Signal(object, bool)
    note_asked = Signal(str)

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__()
        self.writing = writing
        self.block: Block | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 0, 4, 0)
        self.column.setSpacing(6)

    def show_block(self, block: Block) -> None:
        """Show a block; one that is shown already only with its present numbers."""
        self.block = block
        self.refresh()

    def refresh(self) -> None:
        """Show numbers, and what is out of date, as they are now."""

    def tell(self, block: Block, *, typing: bool = True) -> None:
        """Say that the user changed the block."""
        if block != self.block:
            self.block = block
            self.changed.emit(block, typing)
            if not typing:
                self.refresh()


class CitedLabel(QLabel):
    """Says what is cited, with numbers that can be followed by mouse and keyboard."""

    def __init__(self, name: str) -> None:
        """Say nothing."""
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )


class TextEditor(BlockEditor):
    """A text of the author."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        hint = self.tr("Write here")
        self.field = TextField(writing.numbers, self.tr("Text"), hint)
        self.field.typed.connect(self._on_typed)
        self.field.note_asked.connect(self.note_asked)
        self.column.addWidget(self.field)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show the text."""
        assert isinstance(self.block, TextBlock)
        self.field.show_text(self.block.text)

    def _on_typed(self, text: str) -> None:
        assert isinstance(self.block, TextBlock)
        self.tell(replace(self.block, text=text))


class CitingEditor(BlockEditor):
    """A block that is made of sentences of articles; they are not written in."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        self.label = CitedLabel(self.tr("Cited sentences"))
        self.label.linkActivated.connect(self.note_asked)
        self._html = ""

    def refresh(self) -> None:
        """Say what is cited."""
        html = self.html()
        if html != self._html:
            self._html = html
            self.label.setText(html)

    @abstractmethod
    def html(self) -> str:
        """Return what is cited."""

    def sentence(self, key: str, *, both: bool, before: str = "") -> str:
        """Return a cited sentence with its number, in HTML."""
        writing, colours = self.writing, theme.colours(QApplication.palette())
        citation = None if writing.draft is None else writing.draft.citations.get(key)
        if writing.draft is None or citation is None:
            return ""
        number = numbered(key, writing.numbers, colours.accent)
        parts = [_paragraph(f"{before}{escape(citation.english)} {number}", "0 0 3px 0")]
        if both:
            original = escape(" ".join(citation.original.split()))
            parts.append(_paragraph(f"<i>{original}</i>", "0 0 3px 0", colours.muted))
            source = writing.draft.sources.get(citation.sha256)
            said = (
                [made_by(citation)] if source is None else [source_name(source), made_by(citation)]
            )
            told = f"<small>{escape('  ·  '.join(said))}</small>"
            parts.append(_paragraph(told, "0 0 8px 0", colours.muted))
        if found := writing.outdated.get(key):
            parts.append(_paragraph(escape(what_changed(found)), "0 0 6px 0", colours.doubt))
        return "".join(parts)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "block", None) is not None:
            self.refresh()


class QuotationEditor(CitingEditor):
    """Sentences in both languages, or in English alone."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        self.both = CheckBox(self.tr("Print the Indonesian too"))
        self.both.clicked.connect(self._on_both)
        self.column.addWidget(self.label)
        self.column.addWidget(self.both)
        self.setFocusProxy(self.both)

    def refresh(self) -> None:
        """Show the sentences."""
        assert isinstance(self.block, QuotationBlock)
        self.both.setChecked(self.block.both)
        super().refresh()

    def html(self) -> str:
        """Return the sentences."""
        assert isinstance(self.block, QuotationBlock)
        both = self.block.both
        return "".join(self.sentence(key, both=both) for key in self.block.citations)

    def _on_both(self) -> None:
        assert isinstance(self.block, QuotationBlock)
        self.tell(replace(self.block, both=self.both.isChecked()), typing=False)


class SummaryEditor(CitingEditor):
    """The summary of one article or of several."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        self.heading = _line(self.tr("Heading of the summary"))
        self.heading.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.heading.textEdited.connect(self._on_heading)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.label)
        self.setFocusProxy(self.heading)

    def refresh(self) -> None:
        """Show heading and sentences."""
        assert isinstance(self.block, SummaryBlock)
        if self.heading.text() != self.block.heading:
            self.heading.setText(self.block.heading)
        draft = self.writing.draft
        source = None if draft is None else draft.sources.get(next(iter(self.block.articles), ""))
        if source is not None:
            shown = source.title_translation or source.title or source.file_name
            self.heading.setPlaceholderText(shown)
        super().refresh()

    def html(self) -> str:
        """Return the sentences as a list."""
        assert isinstance(self.block, SummaryBlock)
        return "".join(self.sentence(k, both=False, before="•  ") for k in self.block.citations)

    def _on_heading(self, text: str) -> None:
        assert isinstance(self.block, SummaryBlock)
        self.tell(replace(self.block, heading=text))


class CaptionedEditor(CitingEditor):
    """A caption, and what is cited under it."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        self.caption = _line(self.tr("Caption"))
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.textEdited.connect(self._on_caption)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.label)
        self.setFocusProxy(self.caption)

    def refresh(self) -> None:
        """Show caption and sentences."""
        caption = getattr(self.block, "caption", "")
        if self.caption.text() != caption:
            self.caption.setText(caption)
        super().refresh()

    def _on_caption(self, text: str) -> None:
        assert isinstance(self.block, AnnotationsBlock | LedgerBlock)
        self.tell(replace(self.block, caption=text))


class NotesEditor(CaptionedEditor):
    """Highlights with their notes."""

    def html(self) -> str:
        """Return the highlights, each with its note under it."""
        assert isinstance(self.block, AnnotationsBlock)
        colours = theme.colours(QApplication.palette())
        parts = []
        for noted in self.block.entries:
            number = numbered(noted.citation, self.writing.numbers, colours.accent)
            label = f"<span style='color:{colours.muted.name()}'>{escape(noted.label)}:</span>"
            note = f"<br>{escape(noted.note)}" if noted.note else ""
            said = f"{label} “{escape(noted.quotation)}” {number}{note}"
            parts.append(_paragraph(said, "0 0 5px 0"))
        return "".join(parts)


class LedgerEditor(CaptionedEditor):
    """Figures by what they count, each with the sentence that states it."""

    def html(self) -> str:
        """Return the groups in the order of print."""
        assert isinstance(self.block, LedgerBlock)
        return "".join(map(self._group, self.block.printed))

    def _group(self, group: LedgerGroupDraft) -> str:
        colours = theme.colours(QApplication.palette())
        parts = [
            _paragraph(f"<b>{escape(group.title)}</b>  {escape(group.range)}", "6px 0 2px 0"),
            _paragraph(f"<small>{escape(group.standing)}</small>", "0 0 4px 0", colours.muted),
            *(
                _paragraph(escape(conflict_in_words(reason)), "0 0 4px 0", colours.doubt)
                for reason in group.conflicts
            ),
            *(_paragraph(escape(reason), "0 0 4px 0", colours.muted) for reason in group.accepted),
        ]
        for line in group.lines:
            counted = "" if line.amount.endswith(line.counted) else line.counted  # "2 weeks"
            told = "  ·  ".join(filter(None, (counted, line.date, line.speaker)))
            amount = f"<b>{escape(line.amount)}</b>  {escape(told)}"
            parts.append(_paragraph(amount, "4px 0 0 0"))
            if line.difference:
                parts.append(_paragraph(escape(line.difference), "0", colours.doubt))
            parts.append(self.sentence(line.citation, both=False))
        return "".join(parts)


class PictureEditor(BlockEditor):
    """A picture with its caption, and what it shows in words."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Picture"))
        self._of = ""
        self.caption = TextField(writing.numbers, self.tr("Caption"), self.tr("Caption"))
        self.alternative = _line(self.tr("What the picture shows"))
        self.alternative.setPlaceholderText(self.tr("What it shows, for those who do not see it"))
        self.width_ = QSpinBox(minimum=10, maximum=100, singleStep=10, suffix=" %")
        self.width_.setAccessibleName(self.tr("Width of the picture"))
        form = QFormLayout()
        form.addRow(self.tr("Caption"), self.caption)
        form.addRow(self.tr("In words"), self.alternative)
        form.addRow(self.tr("Width"), self.width_)
        self.column.addWidget(self.picture)
        self.column.addLayout(form)
        self.caption.note_asked.connect(self.note_asked)
        self.caption.typed.connect(lambda text: self._tell(caption=text))
        self.alternative.textEdited.connect(lambda text: self._tell(alternative=text))
        self.width_.valueChanged.connect(lambda share: self._tell(width=share))
        self.setFocusProxy(self.alternative)

    def refresh(self) -> None:
        """Show the picture."""
        block = self.block
        assert isinstance(block, PictureBlock)
        self.caption.show_text(block.caption)
        if self.alternative.text() != block.alternative:
            self.alternative.setText(block.alternative)
        self.width_.blockSignals(True)
        self.width_.setValue(block.width)
        self.width_.blockSignals(False)
        image = self.writing.pictures.get(block.sha256)
        if image is not None and self._of != block.sha256:
            self._of = block.sha256
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(max(image.width() / PICTURE_WIDTH, 1.0))
            self.picture.setPixmap(pixmap)
        elif image is None:
            self.picture.setText(self.tr("The picture is not in the library."))

    def _tell(self, **fields: object) -> None:
        assert isinstance(self.block, PictureBlock)
        self.tell(replace(self.block, **fields))  # type: ignore[arg-type]


def _line(name: str) -> LineField:
    made = LineField()
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def _paragraph(html: str, margin: str, colour: QColor | None = None) -> str:
    looks = f"margin:{margin}" + (f";color:{colour.name()}" if colour is not None else "")
    return f"<p style='{looks}'>{html}</p>"
