# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Gives a trained network the English pieces that `prepare.py` has added since.

The vocabulary only ever grows at its end. The embedding of a new piece is what the parent has
for it, brought into the trained space by the linear map that fits the pieces that both know.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

EMBEDDINGS, BIAS = "decoder_Wemb", "decoder_ff_logit_out_b"


def grown(
    trained: NDArray[np.float32], parent: NDArray[np.float32], kept: NDArray[np.int32]
) -> NDArray[np.float32]:
    """Return embeddings with a row for every kept piece.

    Args:
        trained: The embeddings so far, (pieces, width).
        parent: The parent's, for all of its pieces, (parent's pieces, width).
        kept: Ids of the parent for every piece; those of the embeddings so far come first.
    """
    known = parent[kept[: len(trained)]]
    into, *_ = np.linalg.lstsq(known, trained, rcond=None)
    return np.concatenate([trained, parent[kept[len(trained) :]] @ into])


def main() -> None:
    """Rewrite the checkpoint of a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("run", type=Path, help="folder of the checkpoint")
    arguments = parser.parse_args()
    path: Path = arguments.run / "checkpoint.pt"
    kept = np.load(arguments.data / "tgt_ids.npy")
    with np.load(arguments.data / "parent" / "parent.npz") as parent:
        embeddings, bias = parent["Wemb"], parent["decoder_ff_logit_out_b"]
    checkpoint = torch.load(path, weights_only=True)
    network, averages = checkpoint["network"], checkpoint["averages"]
    before = len(averages[EMBEDDINGS])

    def with_new(weights: dict[str, Tensor], prefix: str) -> None:
        name = prefix + EMBEDDINGS
        weights[name] = torch.from_numpy(grown(weights[name].numpy(), embeddings, kept))
        name = prefix + BIAS
        shift = (weights[name].numpy() - bias[:, kept[:before]]).mean()
        new = torch.from_numpy(bias[:, kept[before:]] + shift)
        weights[name] = torch.cat([weights[name], new], 1)

    with_new(network, "weights.")
    with_new(averages, "")
    names = [name for name in network if name.startswith("weights.")]
    for at, state in checkpoint["optimiser"]["state"].items():
        wanted = network[names[at]].shape
        for moment in ("exp_avg", "exp_avg_sq"):
            if state[moment].shape != wanted:
                whole = torch.zeros(wanted)
                whole[tuple(map(slice, state[moment].shape))] = state[moment]
                state[moment] = whole
    torch.save(checkpoint, path)
    print(f"{before:,} pieces before, {len(kept):,} now")


if __name__ == "__main__":
    main()
