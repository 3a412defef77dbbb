# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Trains the network for some hours; goes on where the last run stopped.

It starts from RUN/checkpoint.pt (weights, optimiser, averages), else from RUN/init.npz (weights
only), else from the parent. Every ten minutes, at the end and on SIGTERM it writes
RUN/checkpoint.pt and RUN/average.npz, the averaged weights that are exported.
"""

from __future__ import annotations

import argparse
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from batches import Batch, Batches
from corpus import Pairs, read_pieces
from network import Network
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

SAVE_SECONDS = 600
LOG_STEPS = 50
AVERAGE_STEPS, AVERAGE_KEPT = 5, 0.9992
"""The averages take in the weights every so many steps and keep this share at each step."""
FREQUENT, SAMPLED = 600, 2_000
"""The softmax is over the batch's own pieces, the most frequent and random ones: a quarter
faster than over all, and as good."""
SMOOTHING = 0.1
LAST_RATE = 0.02
"""Share of the learning rate that a decaying run ends with."""


@dataclass(slots=True)
class Progress:
    """How far the training is.

    Attributes:
        step: Updates of the weights.
        pairs: Pairs seen.
    """

    step: int = 0
    pairs: int = 0


class Trainer:
    """Network, optimiser, averages and where they are kept.

    Args:
        network: What is trained.
        run: Folder of the run.
        rate: Highest learning rate.
    """

    def __init__(self, network: Network, run: Path, rate: float) -> None:
        """Prepare the optimiser."""
        self.network, self._run = network, run
        self.optimiser = torch.optim.Adam(
            network.parameters(), lr=rate, betas=(0.9, 0.98), eps=1e-9, fused=True
        )
        self.progress = Progress()
        self.averages: dict[str, Tensor] = {}

    def resume(self, data: Path) -> None:
        """Take over what is there: a checkpoint, weights, or the parent."""
        checkpoint, weights = self._run / "checkpoint.pt", self._run / "init.npz"
        if checkpoint.exists():
            kept = torch.load(checkpoint, weights_only=True)
            self.network.load_state_dict(kept["network"])
            self.optimiser.load_state_dict(kept["optimiser"])
            for group in self.optimiser.param_groups:
                group["fused"] = True  # earlier checkpoints say that it is not
            self.progress = Progress(kept["step"], kept["pairs"])
            self.averages = kept["averages"]
            return
        if weights.exists():
            with np.load(weights) as file:
                self.network.load(dict(file))
        else:
            with np.load(data / "parent" / "parent.npz") as parent:
                self.network.start_from_parent(
                    dict(parent), np.load(data / "tgt_ids.npy"), np.load(data / "src_emb.npy")
                )
        self.averages = {
            name: value.detach().clone() for name, value in self.network.weights.items()
        }

    def save(self) -> None:
        """Write checkpoint and averages; a crash leaves the earlier ones."""
        self._run.mkdir(parents=True, exist_ok=True)
        kept = {
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "averages": self.averages,
            "step": self.progress.step,
            "pairs": self.progress.pairs,
        }
        new = self._run / "checkpoint.pt.new"
        torch.save(kept, new)
        new.replace(self._run / "checkpoint.pt")
        arrays = {name: value.numpy() for name, value in self.averages.items()}
        np.savez(self._run / "average.npz", **arrays)

    def update(self, batch: Batch, rate: float) -> tuple[float, int]:
        """Learn from a batch; return its mean loss and its number of English tokens."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        loss, count = self._loss(batch)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.progress.step += 1
        self.progress.pairs += len(batch.source)
        if self.progress.step % AVERAGE_STEPS == 0:
            self._average()
        return loss.item(), count

    def _loss(self, batch: Batch) -> tuple[Tensor, int]:
        before = torch.cat([torch.zeros_like(batch.target[:, :1]), batch.target[:, :-1]], 1)
        found = self.network(batch.source, batch.source_mask, before)[batch.target_mask]
        wanted = batch.target[batch.target_mask]
        sampled = torch.randint(0, len(self.network.weights["decoder_Wemb"]), (SAMPLED,))
        pieces, places = torch.unique(
            torch.cat([wanted, torch.arange(FREQUENT), sampled]), return_inverse=True
        )
        scores = self.network.scores(found, pieces)
        loss = functional.cross_entropy(scores, places[: len(wanted)], label_smoothing=SMOOTHING)
        return loss, len(wanted)

    @torch.no_grad()
    def _average(self) -> None:
        step = self.progress.step
        taken_in = 1 - min(AVERAGE_KEPT, (step + 1) / (step + 20)) ** AVERAGE_STEPS
        for name, value in self.network.weights.items():
            self.averages[name].lerp_(value.detach(), taken_in)


def train(trainer: Trainer, batches: Batches, hours: float, rate: float, *, decay: bool) -> None:
    """Train for some hours or until SIGTERM, with 200 steps of warming up."""
    stopped: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: stopped.append(number))
    began = saved = lap = time.monotonic()
    first, loss_sum, tokens = trainer.progress.step, 0.0, 0
    for batch in batches:
        gone = (time.monotonic() - began) / (hours * 3600)
        if gone >= 1 or stopped:
            break
        warming = min((trainer.progress.step - first + 1) / 200, 1.0)
        falling = max(LAST_RATE, 1 - gone) if decay else 1.0
        loss, count = trainer.update(batch, rate * warming * falling)
        loss_sum, tokens = loss_sum + loss * count, tokens + count
        now = time.monotonic()
        if trainer.progress.step % LOG_STEPS == 0:
            print(
                f"step {trainer.progress.step} pairs {trainer.progress.pairs} "
                f"loss {loss_sum / tokens:.3f} rate {rate * warming * falling:.1e} "
                f"{tokens / (now - lap):.0f} tokens/s {(now - began) / 60:.0f} min",
                flush=True,
            )
            loss_sum, tokens, lap = 0.0, 0, now
        if now - saved > SAVE_SECONDS:
            trainer.save()
            saved = now
    trainer.save()


def main() -> None:
    """Train, as the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("run", type=Path, help="folder of the checkpoints")
    parser.add_argument("hours", type=float)
    parser.add_argument("--rate", type=float, default=6e-4, help="highest learning rate")
    parser.add_argument("--decay", action="store_true", help="let it fall, for a last stretch")
    parser.add_argument("--tokens", type=int, default=3500, help="padded tokens of a batch")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument(
        "--bfloat16",
        action="store_true",
        help="compute the large products in 16 bits: twice as fast where there is Intel AMX",
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    data: Path = arguments.data
    sizes = [len(read_pieces(data / f"vocab.{side}")) for side in ("src", "tgt")]
    precision = torch.bfloat16 if arguments.bfloat16 else torch.float32
    network = Network(sizes[0], sizes[1], arguments.dropout, precision)
    trainer = Trainer(network, arguments.run, arguments.rate)
    trainer.resume(data)
    drawn = trainer.progress.pairs
    pairs = Pairs.load(data / "pairs.npz")
    batches = Batches(pairs, arguments.tokens, arguments.seed, drawn)
    train(trainer, batches, arguments.hours, arguments.rate, decay=arguments.decay)


if __name__ == "__main__":
    main()
