# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""English text as the pieces of a model's target vocabulary.

A package brings the SentencePiece model of its source language only. The English is cut into as
few of the vocabulary's pieces as possible, which is nearly always what SentencePiece would do
with a word that is a piece, and close to it with others; characters that no piece has are spelt
as bytes. https://opennmt.net/CTranslate2/conversion.html names the files of a vocabulary.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SPACE = "▁"
"""SentencePiece's mark for a space before a piece."""
_NAMES = ("target_vocabulary", "shared_vocabulary")
_LONGEST_PIECE = 24
_BYTE_COST = 2
"""A byte counts as so many pieces, so that any piece is preferred."""


class TargetPieces:
    """Cuts English text into pieces that the model can be made to begin with.

    Args:
        vocabulary: The pieces of the model's target vocabulary.
    """

    def __init__(self, vocabulary: frozenset[str]) -> None:
        """Keep the vocabulary."""
        self._vocabulary = vocabulary

    @classmethod
    def read(cls, folder: Path) -> TargetPieces:
        """Read the vocabulary of a CTranslate2 model.

        Raises:
            OSError: If there is none, or it cannot be read.
            ValueError: If it is damaged.
        """
        for name in _NAMES:
            if (file := folder / f"{name}.json").exists():
                return cls(frozenset(map(str, json.loads(file.read_text(encoding="utf-8")))))
            if (file := folder / f"{name}.txt").exists():
                return cls(frozenset(file.read_text(encoding="utf-8").split("\n")))
        raise FileNotFoundError(f"{folder} has no target vocabulary")

    def of(self, text: str, *, spaced: bool = True) -> list[str] | None:
        """Return a text as pieces; None if it has a character that the model cannot write.

        Args:
            text: English with single spaces.
            spaced: Whether a space goes before it.
        """
        written = (SPACE if spaced else "") + text.replace(" ", SPACE)
        best: list[tuple[int, int, list[str]] | None] = [(0, 0, [])]
        for end in range(1, len(written) + 1):
            found = None
            for start in range(max(0, end - _LONGEST_PIECE), end):
                if (before := best[start]) is None:
                    continue
                step = self._step(written[start:end])
                if step is None:
                    continue
                cost, pieces = step
                # of equally many, the longest pieces
                whole = (before[0] + cost, before[1] - (end - start) ** 2, [*before[2], *pieces])
                if found is None or whole[:2] < found[:2]:
                    found = whole
            best.append(found)
        last = best[-1]
        return last[2] if last else None

    def _step(self, part: str) -> tuple[int, list[str]] | None:
        if part in self._vocabulary:
            return 1, [part]
        if len(part) > 1:
            return None
        spelt = [f"<0x{byte:02X}>" for byte in part.encode()]
        if self._vocabulary.issuperset(spelt):
            return _BYTE_COST * len(spelt), spelt
        return None
