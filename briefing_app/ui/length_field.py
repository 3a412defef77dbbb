# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A number of sentences, by slider or by digits; 0 may stand for a length of its own accord."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget

SETTLE_MS = 350
"""How long a length must stay before it is taken as meant, in milliseconds; one step of Undo
for a drag, a turn of the wheel or a held key."""


class LengthField(QWidget):
    """A slider and a field that show the same number.

    Args:
        least: The smallest number; with 0 the left end says "auto".
        parent: Widget that owns it.

    Attributes:
        changed: Emitted with the number while the user changes it.
        settled: Emitted with the number when the user has chosen it.
        slider: The slider.
        digits: The field.
    """

    changed = Signal(int)
    settled = Signal(int)

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        """Offer one sentence."""
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(least, 1)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Summary length"))
        self.digits = QSpinBox()
        self.digits.setRange(least, 1)
        self.digits.setAccessibleName(self.tr("Summary length in sentences"))
        if least == 0:
            self.digits.setSpecialValueText(self.tr("auto"))
            tip = self.tr("Number of sentences; at the left end the method decides")
        else:
            tip = self.tr("Number of sentences")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.digits)
        self.setFocusProxy(self.slider)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._tell)
        for part in (self.slider, self.digits):
            part.setToolTip(tip)
            part.valueChanged.connect(self._on_changed)
        self.slider.sliderReleased.connect(self._settle.start)

    @property
    def value(self) -> int:
        """The number."""
        return self.slider.value()

    def show_value(self, value: int, most: int) -> None:
        """Show a number of at most so many; unless the user is just changing it.

        Nothing is emitted.
        """
        with QSignalBlocker(self.slider), QSignalBlocker(self.digits):
            for part in (self.slider, self.digits):
                part.setMaximum(max(1, most))
                if not self.busy:
                    part.setValue(value)

    def stop(self) -> None:
        """Forget a change that has not settled."""
        self._settle.stop()

    @property
    def busy(self) -> bool:
        """Whether the user is changing it."""
        return self._settle.isActive() or self.slider.isSliderDown()

    def _on_changed(self, value: int) -> None:
        with QSignalBlocker(self.slider), QSignalBlocker(self.digits):
            self.slider.setValue(value)
            self.digits.setValue(value)
        self.changed.emit(value)
        if not self.slider.isSliderDown():
            self._settle.start()

    def _tell(self) -> None:
        self.settled.emit(self.value)
