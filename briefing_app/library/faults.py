# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The one place where what SQLite and the disk say becomes what a user reads.

SQLite's result codes: https://www.sqlite.org/rescode.html
"""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.files import explain
from briefing_app.library.layout import (
    database_path,
    has_originals,
    journal_path,
    list_backups,
    originals_path,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_app.core.stored import ArticleRow

_PRIMARY_CODE = 0xFF
"""An extended result code keeps its primary code in the lowest byte."""


class AlreadyImported(LibraryError):  # noqa: N818 - it says what is so
    """The same file is in the library already.

    Attributes:
        row: The article that was made of it.
    """

    def __init__(self, subject: object, row: ArticleRow) -> None:
        """Say when it was imported and under which name."""
        super().__init__(
            subject,
            f"This file was imported on {row.imported[:10]} as “{row.label}”.",
            "It was not imported again; open the article that is there.",
        )
        self.row = row


class DamagedLibrary(LibraryError):  # noqa: N818 - it says what is so
    """A library whose database is damaged, empty or gone.

    Attributes:
        backup: Its newest backup; None where there is none.
    """

    def __init__(self, folder: Path, cause: str) -> None:
        """Name the newest backup and how to put it back, or what else is left."""
        backups = list_backups(folder)
        path = database_path(folder)
        if backups:
            remedy = (
                f"Close the program, move {path.name} (and {journal_path(path).name} if it is "
                f"there) out of the folder, and copy the newest backup, {backups[-1]}, to {path}."
            )
        elif has_originals(folder):
            remedy = (
                "There is no backup of it, but the imported files are kept, under other names, "
                f"in {originals_path(folder)}: open a new library in another folder and import "
                "that folder."
            )
        else:
            remedy = (
                "There is neither a backup of it nor an imported file in the folder; open a new "
                "library in another folder and import the files from where they came from."
            )
        super().__init__(path, cause, remedy)
        self.backup = backups[-1] if backups else None


def no_such_article(article_id: int) -> LibraryError:
    """Return the error for an article id that is not in the library."""
    return LibraryError(
        f"Article {article_id}",
        "There is no article with this number in the library.",
        "Look at the list of articles for its number.",
    )


class UndecodableError(Exception):
    """Stored text that does not say what this program wrote there; `reported` explains it."""


@contextmanager
def reported(folder: Path) -> Iterator[None]:
    """Turn what SQLite and the disk raise inside the block into a `LibraryError`.

    Args:
        folder: The library's folder.

    Raises:
        LibraryError: With file, cause and remedy.
    """
    try:
        yield
    except UndecodableError as error:
        raise DamagedLibrary(folder, f"The database is damaged (stored text: {error}).") from error
    except sqlite3.Error as error:
        raise _from_sqlite(error, folder) from error
    except OSError as error:
        raise _from_disk(error, folder) from error
    except UnicodeEncodeError as error:
        code = ord(error.object[error.start])
        raise LibraryError(
            database_path(folder),
            f"A text holds a character that cannot be stored (U+{code:04X}).",
            "Nothing of it was saved; save the file in another encoding and import it again.",
        ) from error


def _from_sqlite(error: sqlite3.Error, folder: Path) -> LibraryError:
    path = database_path(folder)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if not code and str(error).startswith("Could not decode to UTF-8"):  # said by Python itself
        code = sqlite3.SQLITE_CORRUPT
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryError(
                path,
                "Another program is using the library and has locked it.",
                "Close the other window or command that uses it, or wait until it is done, "
                "then try again.",
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedLibrary(folder, f"The database is damaged ({error}).")
        case sqlite3.SQLITE_FULL:
            return _from_disk(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path), folder)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LibraryError(
                path,
                "It may not be written: the folder or the disk is read-only.",
                "Allow writing to it, or copy the library to a folder that you may write to.",
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LibraryError(
                path,
                "The database cannot be opened or written.",
                "Check that the folder is there and that you may write to it.",
            )
        case sqlite3.SQLITE_IOERR:
            return LibraryError(
                path,
                f"The disk failed while the database was read or written ({error}).",
                "Check that the disk or stick is still connected, then open the library again.",
            )
    return LibraryError(
        path,
        f"The database refused this ({error}).",
        "Nothing of it was saved; please report it with this message.",
    )


def _from_disk(error: OSError, folder: Path) -> LibraryError:
    cause, remedy = explain(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        remedy = f"{remedy} What was saved before is untouched."
    return LibraryError(error.filename or folder, cause, remedy)
