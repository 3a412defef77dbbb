# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Draws pairs by their weights and puts pairs of like length into batches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus import Pairs
    from numpy.typing import NDArray

DRAWN_AT_ONCE = 40_000
"""Pairs that are drawn and sorted by length together; their batches come in random order."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs as tensors, padded with 0 (the end mark, which each sentence also ends with).

    Attributes:
        source: Indonesian ids, (pairs, source length).
        source_mask: True where there is a token.
        target: English ids, (pairs, target length).
        target_mask: True where there is a token.
    """

    source: Tensor
    source_mask: Tensor
    target: Tensor
    target_mask: Tensor


class Batches:
    """An endless row of batches; the same seed and start give the same row.

    Args:
        pairs: What to draw from.
        tokens: Most padded tokens of the longer side of a batch.
        seed: Of the random choices.
        drawn: Pairs drawn by earlier runs; the row goes on behind them.
    """

    def __init__(self, pairs: Pairs, tokens: int, seed: int, drawn: int) -> None:
        """Find where each pair begins."""
        self._pairs, self._tokens = pairs, tokens
        self._seed, self._round = seed, drawn // DRAWN_AT_ONCE
        self._source_at = np.concatenate([[0], np.cumsum(pairs.source_lengths)])
        self._target_at = np.concatenate([[0], np.cumsum(pairs.target_lengths)])
        self._chances = pairs.weights.astype(np.float64) / pairs.weights.sum(dtype=np.float64)

    def __iter__(self) -> Iterator[Batch]:
        """Yield batches for ever."""
        while True:
            chance = np.random.default_rng([self._seed, self._round])
            self._round += 1
            chosen = chance.choice(len(self._pairs), DRAWN_AT_ONCE, p=self._chances)
            groups = list(self._groups(chosen))
            for at in chance.permutation(len(groups)):
                yield self._batch(groups[at])

    def _groups(self, chosen: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
        sources = self._pairs.source_lengths[chosen]
        targets = self._pairs.target_lengths[chosen]
        order = np.lexsort((sources, targets))
        longest, first = 0, 0
        for at, pair in enumerate(order):
            length = int(max(sources[pair], targets[pair])) + 1
            if max(longest, length) * (at - first + 1) > self._tokens and at > first:
                yield chosen[order[first:at]]
                longest, first = 0, at
            longest = max(longest, length)
        yield chosen[order[first:]]

    def _batch(self, pairs: NDArray[np.int64]) -> Batch:
        source, source_mask = _padded(self._pairs.source, self._source_at, pairs)
        target, target_mask = _padded(self._pairs.target, self._target_at, pairs)
        return Batch(source, source_mask, target, target_mask)


def _padded(
    tokens: NDArray[np.int32], begins: NDArray[np.int64], pairs: NDArray[np.int64]
) -> tuple[Tensor, Tensor]:
    lengths = begins[pairs + 1] - begins[pairs]
    ids = np.zeros((len(pairs), int(lengths.max()) + 1), np.int64)
    for row, pair in enumerate(pairs):
        ids[row, : lengths[row]] = tokens[begins[pair] : begins[pair + 1]]
    mask = np.arange(ids.shape[1]) <= lengths[:, None]
    return torch.from_numpy(ids), torch.from_numpy(mask)
