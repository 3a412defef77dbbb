# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What was translated a moment ago, so that a sentence that comes again need not be."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from briefing_app.core.model import Translation

RECENT_CHARACTERS = 1_000_000
"""Characters, of source and translation together, that are kept: about a thousand articles' worth
of sentences that news agencies repeat, and a few megabytes."""


class Recent:
    """The translations that were used last; the one not used for longest is forgotten first.

    Only one thread at a time may use it.

    Args:
        characters: How much is kept, in characters of source and translation together.

    Attributes:
        size: How much is in it, in the same unit.
        hits: How often a translation was found in it.
    """

    def __init__(self, characters: int = RECENT_CHARACTERS) -> None:
        """Keep nothing yet."""
        self._most = characters
        self._kept: OrderedDict[tuple[Hashable, str], Translation] = OrderedDict()
        self.size = self.hits = 0

    def get(self, maker: Hashable, text: str) -> Translation | None:
        """Return what a maker made of a text.

        Args:
            maker: What a translation depends on beside the text: the pack, and the terms.
            text: The source text.
        """
        found = self._kept.get((maker, text))
        if found is not None:
            self.hits += 1
            self._kept.move_to_end((maker, text))
        return found

    def put(self, maker: Hashable, text: str, translation: Translation) -> None:
        """Keep what a maker made of a text."""
        key = (maker, text)
        before = self._kept.pop(key, None)
        if before is not None:
            self.size -= len(text) + len(before.text)
        self._kept[key] = translation
        self.size += len(text) + len(translation.text)
        while self.size > self._most:
            (_, oldest), gone = self._kept.popitem(last=False)
            self.size -= len(oldest) + len(gone.text)
