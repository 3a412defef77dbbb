# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A block while it is being cleaned."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.model import Block


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
        cuts: What goes, in no order and perhaps overlapping.
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
        return [(start, end) for start, end, rule in self._stretches() if not rule]

    def settled(self) -> list[Cut]:
        """Return the stretches of the block in order, kept ones with an empty rule.

        White space at the edges is left out, stretches of one rule are joined, and a kept
        stretch without a letter or digit goes with its neighbour.
        """
        runs: list[Cut] = []
        for cut in self._stretches():
            piece = self.text[cut.start : cut.end]
            content = piece.strip()
            if not content:
                continue
            rule = cut.rule
            if not rule and self.cuts and not any(map(str.isalnum, content)):
                rule = runs[-1].rule if runs else min(self.cuts).rule
            start = cut.start + len(piece) - len(piece.lstrip())
            run = Cut(start, start + len(content), rule)
            if runs and runs[-1].rule == rule:
                run = Cut(runs.pop().start, run.end, rule)
            runs.append(run)
        return runs

    def _stretches(self) -> Iterator[Cut]:
        """Yield kept and cut stretches by turns; of two cuts the first keeps what both claim."""
        at = 0
        for start, end, rule in sorted(self.cuts):
            if start > at:
                yield Cut(at, start, "")
            if end > at:
                yield Cut(max(at, start), end, rule)
                at = end
        if at < len(self.text):
            yield Cut(at, len(self.text), "")
