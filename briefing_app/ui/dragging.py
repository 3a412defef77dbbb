# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is dragged within the window: articles, a collection, sentences, notes, a block."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from briefing_app.ui import theme
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

ARTICLES = "application/x-briefing-desk-articles"
COLLECTION = "application/x-briefing-desk-collection"
SENTENCES = "application/x-briefing-desk-sentences"
"""(article id, sentence id) after each other."""
NOTES = "application/x-briefing-desk-notes"
"""(article id, annotation id) after each other."""
BLOCK = "application/x-briefing-desk-block"
"""A block of the briefing that is open, by its name."""
_LONGEST = 240


def articles_data(ids: Sequence[int]) -> QMimeData:
    """Return articles as they are dragged."""
    return _data(ARTICLES, ids)


def collection_data(collection_id: int) -> QMimeData:
    """Return a collection as it is dragged."""
    return _data(COLLECTION, [collection_id])


def pairs_data(kind: str, pairs: Sequence[tuple[int, int]]) -> QMimeData:
    """Return sentences or notes, each with its article, as they are dragged."""
    return _data(kind, [id_ for pair in pairs for id_ in pair])


def dragged_pairs(data: QMimeData, kind: str) -> list[tuple[int, int]]:
    """Return the pairs that are dragged; none if it is something else or from elsewhere."""
    flat = dragged(data, kind)
    return list(zip(flat[::2], flat[1::2], strict=False))


def dragged(data: QMimeData, kind: str) -> list[int]:
    """Return the row ids that are dragged; none if it is something else or from elsewhere."""
    try:
        found = json.loads(data.data(kind).toStdString())
    except ValueError:
        return []
    if isinstance(found, list) and all(isinstance(id_, int) for id_ in found):
        return found
    return []


def drag_articles(view: QWidget, ids: Sequence[int]) -> None:
    """Drag articles out of a view."""
    if not ids:
        return
    one = QCoreApplication.translate("dragging", "1 article")
    many = QCoreApplication.translate("dragging", "{n} articles").format(n=number(len(ids)))
    _drag(view, articles_data(ids), one if len(ids) == 1 else many)


def drag_collection(view: QWidget, collection_id: int, name: str) -> None:
    """Drag a collection out of a view."""
    _drag(view, collection_data(collection_id), name)


def drag_sentences(view: QWidget, pairs: Sequence[tuple[int, int]]) -> None:
    """Drag sentences out of a view."""
    if not pairs:
        return
    one = QCoreApplication.translate("dragging", "1 sentence")
    many = QCoreApplication.translate("dragging", "{n} sentences").format(n=number(len(pairs)))
    _drag(view, pairs_data(SENTENCES, pairs), one if len(pairs) == 1 else many)


def drag_block(view: QWidget, name: str, text: str) -> None:
    """Drag a block of a briefing to another place."""
    data = QMimeData()
    data.setData(BLOCK, QByteArray(name.encode()))
    _drag(view, data, text)


def dragged_text(data: QMimeData, kind: str) -> str:
    """Return what is dragged, as a text."""
    return str(data.data(kind).toStdString())


def _data(kind: str, ids: Sequence[int]) -> QMimeData:
    data = QMimeData()
    data.setData(kind, QByteArray(json.dumps(list(ids)).encode()))
    return data


def _drag(view: QWidget, data: QMimeData, text: str) -> None:
    """Run the drag; whoever takes the drop does the work, so nothing happens to the view."""
    drag = QDrag(view)
    drag.setMimeData(data)
    drag.setPixmap(_plate(view, text))
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(Qt.DropAction.CopyAction)


def _plate(view: QWidget, text: str) -> QPixmap:
    metrics, colours = view.fontMetrics(), theme.colours(view.palette())
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _LONGEST)
    size = QSize(metrics.horizontalAdvance(text) + 20, metrics.height() + 8)
    ratio = view.devicePixelRatioF()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.setPen(colours.accent)
    painter.setBrush(colours.current)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(view.palette().text().color())
    painter.setFont(view.font())
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
