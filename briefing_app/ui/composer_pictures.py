# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Pictures of a briefing as the composer shows them: small, so that the window never waits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDTH = 840
"""Most pixels that a picture is wide: twice what is shown, for dense screens."""


def thumbnail(data: bytes) -> QImage:
    """Return a picture no wider than `WIDTH`; a null image where it cannot be read.

    It touches no widget and takes long for large pictures: call it off the window's thread.
    """
    image = QImage.fromData(data)
    if image.width() > WIDTH:
        return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    return image
