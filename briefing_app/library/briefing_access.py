# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a library tells about its briefings; they are changed in steps, see `Edits`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from briefing_app.library import briefings

if TYPE_CHECKING:
    import sqlite3
    from contextlib import AbstractContextManager

    from briefing_app.core.briefings import Draft
    from briefing_app.core.stored import BriefingRow


class BriefingAccess(ABC):
    """The part of `Library` that is about briefings."""

    @abstractmethod
    def _using(self) -> AbstractContextManager[sqlite3.Connection]:
        """Lend the connection to the thread that it belongs to."""

    def briefings(self) -> list[BriefingRow]:
        """Return every briefing's list entry, that changed last first; also those in the Trash."""
        with self._using() as connection:
            return briefings.list_briefings(connection)

    def briefing(self, briefing_id: int) -> Draft:
        """Return a briefing.

        Raises:
            LibraryError: If there is none with this id, or what is stored of it is damaged.
        """
        with self._using() as connection:
            return briefings.read_briefing(connection, briefing_id)

    def briefing_templates(self) -> list[tuple[int, str, Draft]]:
        """Return the house's own templates by name: id, name, and what a briefing begins with."""
        with self._using() as connection:
            return briefings.list_templates(connection)

    def picture(self, sha256: str) -> tuple[str, bytes]:
        """Return media type and bytes of a picture of a briefing.

        Raises:
            LibraryError: If there is none with this hash.
        """
        with self._using() as connection:
            return briefings.read_picture(connection, sha256)
