# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the model sees: normalised text, and the encoded pairs with their weights."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‘’`´", "'"),
        **dict.fromkeys("–—", "-"),
        **dict.fromkeys("\u200b\ufeff", None),
        "…": "...",
        "\u00a0": " ",
    }
)
_SPACE = re.compile(r"\s+")
_NOT_A_WORD = re.compile(r"\W+")


def normalise(text: str) -> str:
    """Return text as the model reads it: NFKC, straight quotes and dashes, single spaces."""
    plain = unicodedata.normalize("NFKC", text).translate(_PLAIN)
    return _SPACE.sub(" ", plain).strip()


def key(text: str) -> str:
    """Return what two texts share that say the same: letters and digits, in lower case."""
    return _NOT_A_WORD.sub("", text.lower())


def read_pieces(path: Path) -> list[str]:
    """Return a vocabulary, a piece a line; the line number is the id."""
    return path.read_text(encoding="utf-8").split("\n")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Encoded sentence pairs, one behind the other.

    Attributes:
        source: Source token ids of all pairs, in a row.
        source_lengths: Number of source tokens of each pair.
        target: Target token ids of all pairs, in a row.
        target_lengths: Number of target tokens of each pair.
        weights: How often each pair is drawn, relative to 1.
    """

    source: NDArray[np.int32]
    source_lengths: NDArray[np.int32]
    target: NDArray[np.int32]
    target_lengths: NDArray[np.int32]
    weights: NDArray[np.float32]

    def __len__(self) -> int:
        """Return the number of pairs."""
        return len(self.weights)

    def save(self, path: Path) -> None:
        """Write them to a `.npz` file."""
        np.savez(
            path,
            source=self.source,
            source_lengths=self.source_lengths,
            target=self.target,
            target_lengths=self.target_lengths,
            weights=self.weights,
        )

    @classmethod
    def load(cls, path: Path) -> Pairs:
        """Read what `save` wrote."""
        with np.load(path) as file:
            return cls(**{name: file[name] for name in cls.__dataclass_fields__})

    @classmethod
    def join(cls, source: list[list[int]], target: list[list[int]], weights: list[float]) -> Pairs:
        """Put encoded pairs behind each other."""
        return cls(
            _joined(source),
            np.array([len(ids) for ids in source], np.int32),
            _joined(target),
            np.array([len(ids) for ids in target], np.int32),
            np.array(weights, np.float32),
        )


def _joined(rows: list[list[int]]) -> NDArray[np.int32]:
    return np.fromiter((token for row in rows for token in row), np.int32)
