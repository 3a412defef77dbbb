# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What can be changed about briefings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.library import briefings
from briefing_app.library.edits_base import EditsBase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.core.briefings import Draft


class BriefingEdits(EditsBase):
    """The part of `Edits` that is about briefings."""

    def add_briefing(self, draft: Draft) -> int:
        """Keep a new briefing; return its id."""
        return briefings.add_briefing(self._connection, draft)

    def import_briefing(self, draft: Draft, pictures: Iterable[bytes]) -> int:
        """Keep a briefing of another library, with its pictures; return its id.

        Args:
            draft: The briefing.
            pictures: The bytes of each.

        Raises:
            LibraryError: If a picture is none that a library keeps.
        """
        for data in pictures:
            self.keep_picture(data)
        return self.add_briefing(draft)

    def save_briefing(self, briefing_id: int, draft: Draft) -> None:
        """Replace a briefing; saving it unchanged is no change."""
        briefings.save_briefing(self._connection, briefing_id, draft)

    def trash_briefing(self, briefing_id: int) -> None:
        """Put a briefing into the Trash."""
        briefings.set_trashed(self._connection, briefing_id, trashed=True)

    def untrash_briefing(self, briefing_id: int) -> None:
        """Take a briefing out of the Trash."""
        briefings.set_trashed(self._connection, briefing_id, trashed=False)

    def add_briefing_template(self, name: str, draft: Draft) -> int:
        """Keep a template of the house under a name; one of that name is replaced."""
        return briefings.add_template(self._connection, name, draft)

    def delete_briefing_template(self, template_id: int) -> None:
        """Forget a template of the house."""
        briefings.delete_template(self._connection, template_id)

    def keep_picture(self, data: bytes) -> str:
        """Keep a picture for briefings; return its SHA-256.

        Raises:
            LibraryError: If it is no PNG, JPEG or GIF, or too large.
        """
        return briefings.keep_picture(self._connection, data)
