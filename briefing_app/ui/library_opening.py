# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Opens the library, another one, or a damaged one from its backup; off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.article_facts import backup_date

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.stored import ArticleRow, Catalogue
    from briefing_app.library import Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services


class LibraryOpening(QObject):
    """The library that is open or shall be.

    Args:
        services: The program's work.
        database: Where the library lives.
        folder: The library's folder.
        parent: Object that owns it.

    Attributes:
        folder: Folder of the library.
        began: Emitted when an opening begins; what was open is closed.
        opened: Emitted with (list of `ArticleRow`, `Catalogue`, warnings in plain sentences).
        failed: Emitted with (exception, backups that can be restored, the newest first).
        restored: Emitted with what became of the damaged file, in words.
    """

    began = Signal()
    opened = Signal(object, object, object)
    failed = Signal(object, object)
    restored = Signal(str)

    def __init__(
        self, services: Services, database: DatabaseThread, folder: Path, parent: QObject
    ) -> None:
        """Open nothing yet."""
        super().__init__(parent)
        self._services, self._database = services, database
        self.folder = folder

    def open(self, folder: Path | None = None) -> None:
        """Open the library, in another folder if one is named."""
        self.folder = folder or self.folder
        self.began.emit()
        self._database.open(self.folder, self._list_articles, self._fail)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the damaged database and open it."""
        self.began.emit()
        folder = self.folder

        def tell(kept: Path | None) -> None:
            self.restored.emit(self._in_words(backup, kept))
            self.open()

        self._database.run_closed(
            lambda: self._services.restore_backup(folder, backup), tell, self._fail_with_backups
        )

    def _list_articles(self) -> None:
        def read(library: Library) -> tuple[list[ArticleRow], Catalogue, tuple[str, ...]]:
            return library.articles(), library.catalogue(), tuple(library.warnings)

        self._database.run(read, lambda found: self.opened.emit(*found), self._fail)

    def _fail(self, error: Exception) -> None:
        # Only a damaged library has backups to offer; see `library.DamagedLibrary`.
        if getattr(error, "backup", None) is None:
            self.failed.emit(error, [])
        else:
            self._fail_with_backups(error)

    def _fail_with_backups(self, error: Exception) -> None:
        folder = self.folder
        self._database.run_closed(
            lambda: self._services.backups(folder),
            lambda backups: self.failed.emit(error, backups),
            lambda _: self.failed.emit(error, []),
        )

    def _in_words(self, backup: Path, kept: Path | None) -> str:
        said = [self.tr("This is the backup of {date}.").format(date=backup_date(backup))]
        if kept is not None:
            said.append(self.tr("The damaged file was kept: {path}").format(path=kept))
        said.append(
            self.tr("What was done after the backup is not in it: import those files again.")
        )
        return "\n".join(said)
