# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A block while it is being cleaned."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_app.core.model import Block, BlockKind


class Cut(NamedTuple):
    """A stretch of a block that goes, in offsets into the block's text.

    Attributes:
        start: First character.
        end: One past the last character.
        rule: Name of the rule that takes it.
    """

    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Draft:
    """A block and what the rules have taken of it so far.

    Attributes:
        index: Index of the block in its document.
        block: The block.
        text: Its text.
        cuts: What goes, in no order; overlaps are settled at the end, first come first served.
    """

    index: int
    block: Block
    text: str
    cuts: list[Cut] = field(default_factory=list)
    _kept: str | None = None

    @property
    def taken(self) -> bool:
        """Whether nothing of the block is left."""
        return not self.kept

    @property
    def kept(self) -> str:
        """What is left, white space collapsed; an empty string where no letter or digit is."""
        if self._kept is None:
            pieces = [self.text[start:end] for start, end in self.gaps()]
            kept = " ".join(" ".join(pieces).split())
            self._kept = kept if any(map(str.isalnum, kept)) else ""
        return self._kept

    @property
    def is_item(self) -> bool:
        """Whether it is an entry of a list."""
        return self.block.kind is BlockKind.LIST_ITEM

    def cut(self, start: int, end: int, rule: str) -> None:
        """Take a stretch out."""
        if start < end:
            self.cuts.append(Cut(start, end, rule))
            self._kept = None

    def take(self, rule: str) -> None:
        """Take everything that is left."""
        for start, end in self.gaps():
            self.cuts.append(Cut(start, end, rule))
        self._kept = ""

    def gaps(self) -> list[tuple[int, int]]:
        """Return the stretches between the cuts."""
        gaps = []
        at = 0
        for start, end, _ in sorted(self.cuts):
            if start > at:
                gaps.append((at, start))
            at = max(at, end)
        if at < len(self.text):
            gaps.append((at, len(self.text)))
        return gaps

    def settled(self) -> list[Cut]:
        """Return the stretches of the block in order, kept ones with an empty rule.

        White space at the edges is left out, stretches of one rule are joined, and a kept
        stretch without a letter or digit goes with its neighbour.
        """
        owner = [""] * len(self.text)
        for start, end, rule in self.cuts:
            for at in range(start, end):
                owner[at] = owner[at] or rule
        runs: list[Cut] = []
        at = 0
        while at < len(owner):
            start = at
            while at < len(owner) and owner[at] == owner[start]:
                at += 1
            piece = self.text[start:at]
            if not piece.strip():
                continue
            rule = owner[start]
            if not rule and self.cuts and not any(map(str.isalnum, piece)):
                rule = runs[-1].rule if runs else ""
                if not runs and at < len(owner):
                    rule = owner[at]
            lead = len(piece) - len(piece.lstrip())
            run = Cut(start + lead, start + len(piece.rstrip()), rule)
            if runs and runs[-1].rule == rule:
                runs[-1] = Cut(runs[-1].start, run.end, rule)
            else:
                runs.append(run)
        return runs


_SPACE = re.compile(r"\s+")


def collapsed(text: str) -> str:
    """Return the text on one line, single spaces, none at the edges."""
    return _SPACE.sub(" ", text).strip()
