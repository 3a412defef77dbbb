# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""First embeddings of the Indonesian pieces: where their English counterparts stand.

IBM model 1 (Brown and others, 1993) estimates t(English piece | Indonesian piece) from the
pairs; an Indonesian piece starts at the mean of the parent's embeddings, weighted by it. Only
needed where training starts without a checkpoint.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from corpus import Pairs, read_pieces
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

PAIRS, LONGEST, ROUNDS = 70_000, 50, 6
"""Pairs that are aligned, their greatest length in pieces, and rounds of estimation."""
WEIGHT = 0.8
"""Only pairs of sources with at least this weight are aligned."""
CERTAIN = 0.05
"""Translation probabilities below this are taken for noise."""


def translation_table(pairs: Pairs, source_pieces: int, target_pieces: int) -> sparse.csr_matrix:
    """Return t(target piece | source piece), a row a source piece."""
    source_at = np.concatenate([[0], np.cumsum(pairs.source_lengths)])
    target_at = np.concatenate([[0], np.cumsum(pairs.target_lengths)])
    froms, tos, groups, group = [], [], [], 0
    for pair in np.flatnonzero(pairs.weights >= WEIGHT)[:PAIRS]:
        source = pairs.source[source_at[pair] : source_at[pair + 1]]
        target = pairs.target[target_at[pair] : target_at[pair + 1]]
        if max(len(source), len(target)) <= LONGEST:
            froms.append(np.tile(source, len(target)))
            tos.append(np.repeat(target, len(source)))
            groups.append(np.repeat(np.arange(group, group + len(target)), len(source)))
            group += len(target)
    links = np.concatenate(froms).astype(np.int64) * target_pieces + np.concatenate(tos)
    in_group = np.concatenate(groups)
    kinds, kind_of = np.unique(links, return_inverse=True)
    source_of = kinds // target_pieces
    chance = 1 / np.bincount(source_of, minlength=source_pieces)[source_of]
    for _ in range(ROUNDS):
        share = chance[kind_of]
        share /= np.bincount(in_group, weights=share, minlength=group)[in_group]
        count = np.bincount(kind_of, weights=share, minlength=len(kinds))
        total = np.bincount(source_of, weights=count, minlength=source_pieces)
        chance = count / np.maximum(total[source_of], 1e-9)
    chance = np.where(chance < CERTAIN, 0, chance)
    shape = (source_pieces, target_pieces)
    return sparse.csr_matrix((chance, (source_of, kinds % target_pieces)), shape=shape)


def place(
    table: sparse.csr_matrix, embeddings: NDArray[np.float32], seed: int
) -> tuple[NDArray[np.float32], int]:
    """Return the embeddings of the source pieces, and how many the alignment placed.

    They get the parent's typical length; a piece without a counterpart is drawn at random.
    """
    found = table @ embeddings
    aligned = np.asarray(table.sum(1)).ravel() > 0
    typical = np.median(np.linalg.norm(embeddings, axis=1))
    noise = np.random.default_rng(seed).normal(0, embeddings.std() / 2, found.shape)
    length = np.linalg.norm(found, axis=1, keepdims=True) + 1e-9
    placed = np.where(aligned[:, None], found / length * typical, noise)
    return placed.astype(np.float32), int(aligned.sum())


def main() -> None:
    """Write `src_emb.npy`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("parent", type=Path, help="folder that parent.py wrote")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    data: Path = arguments.data
    sizes = [len(read_pieces(data / f"vocab.{side}")) for side in ("src", "tgt")]
    table = translation_table(Pairs.load(data / "pairs.npz"), *sizes)
    with np.load(arguments.parent / "parent.npz") as parent:
        embeddings = parent["Wemb"][np.load(data / "tgt_ids.npy")]
    placed, count = place(table, embeddings, arguments.seed)
    np.save(data / "src_emb.npy", placed)
    print(f"{count:,} of {sizes[0]:,} Indonesian pieces placed by alignment")


if __name__ == "__main__":
    main()
