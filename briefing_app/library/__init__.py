# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where imported articles are kept: a SQLite database, the original files, and backups.

A library is a folder that can be moved, opened elsewhere or carried on a stick::

    library.db            everything that is known about the articles
    originals/ab/abcd…    the files as they were handed in, each under its SHA-256
    backups/library-….db  dated copies of library.db, the oldest of which are dropped

Only this package knows SQLite. A library belongs to the thread that opened it.
"""

from briefing_app.library.backups import restore_backup
from briefing_app.library.edits import Edits
from briefing_app.library.faults import AlreadyImported, DamagedLibrary
from briefing_app.library.library import Library
from briefing_app.library.moving import Moved, move_library
from briefing_app.library.opening import open_library
from briefing_app.library.packs import PackUse

__all__ = [
    "AlreadyImported",
    "DamagedLibrary",
    "Edits",
    "Library",
    "Moved",
    "PackUse",
    "move_library",
    "open_library",
    "restore_backup",
]
