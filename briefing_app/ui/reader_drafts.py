# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What was typed on sentences but not confirmed; it outlives the window, and a crash."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Signal

from briefing_app.core.errors import BriefingError
from briefing_app.core.files import explain, write_atomically
from briefing_app.desk import APP_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.stored import StoredArticle, StoredSentence
    from briefing_app.ui.worker import Worker


def drafts_file() -> Path:
    """Return the file of the drafts, among the user's data."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "drafts.json"


class Drafts(QObject):
    """Keeps drafts in a small file of their own, written whole or not at all.

    A draft belongs to a place in an article's file, by the file's hash, so that it is found
    again in a library that was moved.

    Args:
        worker: Writes the file.
        parent: Object that owns it.

    Attributes:
        failed: Emitted with (what was tried, exception).
    """

    failed = Signal(str, object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        """Read what was kept; a file that says nothing is as if there were none."""
        super().__init__(parent)
        self._worker = worker
        self._file = drafts_file()
        self._kept: dict[str, str] = {}
        with suppress(OSError, ValueError, AttributeError):
            found = json.loads(self._file.read_text(encoding="utf-8"))
            self._kept = {key: text for key, text in found.items() if isinstance(text, str)}

    def of(self, article: StoredArticle | None) -> dict[int, str]:
        """Return an article's drafts by the ids of its sentences."""
        if article is None or not self._kept:
            return {}
        keys = {stored.id: _key(article, stored) for stored in article.sentences}
        return {id_: self._kept[key] for id_, key in keys.items() if key in self._kept}

    def keep(self, article: StoredArticle, stored: StoredSentence, text: str | None) -> bool:
        """Keep a draft, or drop it for None; tell whether that changed anything."""
        key = _key(article, stored)
        if self._kept.get(key) == text:
            return False
        if text is None:
            del self._kept[key]
        else:
            self._kept[key] = text
        self._write()
        return True

    def _write(self) -> None:
        data = json.dumps(self._kept, indent=1, ensure_ascii=False).encode()
        target = self._file

        def write() -> None:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, data)

        def fail(error: Exception) -> None:
            tried = self.tr("What you typed is not on the disk yet.")
            if isinstance(error, OSError):
                cause, remedy = explain(error)
                error = BriefingError(target, cause, remedy)
            self.failed.emit(tried, error)

        self._worker.submit(write, None, fail)


def _key(article: StoredArticle, stored: StoredSentence) -> str:
    return f"{article.row.sha256}:{stored.sentence.start}"
