# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The network: the parent's shape and names, with self-attention where the parent recurs.

A transformer of 6 encoder and 2 decoder layers, 256 wide, 8 heads, feed-forward 1,536, norms
behind each block, and English embeddings tied with the output. CTranslate2 cannot run the
parent's recurrent decoder cell (SSRU), so each decoder layer has self-attention in its place.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

WIDTH, HEADS, FEED_FORWARD = 256, 8, 1536
ENCODER_LAYERS, DECODER_LAYERS = 6, 2
POSITIONS = 300
RECURRENT_SCALE = 0.3
"""The new self-attention starts this much smaller than drawn, so that the rest of the parent's
decoder finds about what it knows."""


def blocks() -> Iterator[str]:
    """Yield the names of the blocks, as Marian names them."""
    for layer in range(1, ENCODER_LAYERS + 1):
        yield from (f"encoder_l{layer}_self", f"encoder_l{layer}_ffn")
    for layer in range(1, DECODER_LAYERS + 1):
        yield from (f"decoder_l{layer}_{part}" for part in ("self", "context", "ffn"))


def shapes(source_pieces: int, target_pieces: int) -> dict[str, tuple[int, int]]:
    """Return the shape of every weight by its Marian name."""
    found = {
        "encoder_Wemb": (source_pieces, WIDTH),
        "decoder_Wemb": (target_pieces, WIDTH),
        "decoder_ff_logit_out_b": (1, target_pieces),
    }
    for name in blocks():
        if name.endswith("_ffn"):
            found |= {
                f"{name}_W1": (WIDTH, FEED_FORWARD),
                f"{name}_b1": (1, FEED_FORWARD),
                f"{name}_W2": (FEED_FORWARD, WIDTH),
                f"{name}_b2": (1, WIDTH),
            }
        else:
            for part in "qkvo":
                found |= {f"{name}_W{part}": (WIDTH, WIDTH), f"{name}_b{part}": (1, WIDTH)}
        norm = _norm_of(name)
        found |= {f"{norm}_scale": (1, WIDTH), f"{norm}_bias": (1, WIDTH)}
    return found


class Network(nn.Module):
    """The network; `forward` gives what the tied output layer is applied to.

    Args:
        source_pieces: Size of the Indonesian vocabulary.
        target_pieces: Size of the English vocabulary.
        dropout: Share of values that training drops: of the embeddings, of what attention gives
            and of the hidden layer of the feed-forward blocks. What these blocks give is spared:
            a few of its values are so large that without them nothing is left (loss 2.1 → 4.2).
        precision: What the large products are computed in. With `torch.bfloat16` training is
            nearly twice as fast on a processor that has matrix units for it (Intel AMX); sums,
            norms, attention and the weights themselves stay 32 bits wide.

    Attributes:
        weights: Every weight by its Marian name.
    """

    def __init__(
        self,
        source_pieces: int,
        target_pieces: int,
        dropout: float = 0.0,
        precision: torch.dtype = torch.float32,
    ) -> None:
        """Draw the weights (Glorot, uniform); scales are 1 and biases 0."""
        super().__init__()
        self.dropout, self._precision = dropout, precision
        self.weights = nn.ParameterDict()
        for name, shape in shapes(source_pieces, target_pieces).items():
            value = torch.zeros(*shape)
            if name.endswith("_scale"):
                value.fill_(1)
            elif shape[0] > 1:
                nn.init.xavier_uniform_(value)
            self.weights[name] = nn.Parameter(value)
        half = WIDTH // 2
        rates = torch.exp(-torch.arange(half) * (math.log(10_000) / (half - 1)))
        angles = torch.arange(POSITIONS)[:, None] * rates
        self.register_buffer("positions", torch.cat([angles.sin(), angles.cos()], 1))

    def load(self, values: Mapping[str, NDArray[np.floating]]) -> None:
        """Take over the weights of an earlier run."""
        with torch.no_grad():
            for name, value in values.items():
                self.weights[name].copy_(torch.from_numpy(np.asarray(value, np.float32)))

    def start_from_parent(
        self,
        parent: Mapping[str, NDArray[np.float32]],
        kept: NDArray[np.int32],
        source_embeddings: NDArray[np.float32],
    ) -> None:
        """Take over what the parent knows.

        Args:
            parent: Its weights.
            kept: Ids of its pieces that are the English vocabulary.
            source_embeddings: First embeddings of the Indonesian pieces, see `align.py`.
        """
        same = {
            name: value
            for name, value in parent.items()
            if name in self.weights and value.shape == tuple(self.weights[name].shape)
        }
        self.load(same)
        self.load(
            {
                "decoder_Wemb": parent["Wemb"][kept],
                "decoder_ff_logit_out_b": parent["decoder_ff_logit_out_b"][:, kept],
                "encoder_Wemb": source_embeddings,
            }
        )
        for layer in range(1, DECODER_LAYERS + 1):
            output = f"decoder_l{layer}_self_Wo"
            with torch.no_grad():
                self.weights[output].mul_(RECURRENT_SCALE)
            cell = f"decoder_l{layer}_rnn_ffn_ln"
            self.load(
                {f"{output}_ln_{part}": parent[f"{cell}_{part}"] for part in ("scale", "bias")}
            )

    def forward(self, source: Tensor, source_mask: Tensor, before: Tensor) -> Tensor:
        """Return the decoder's last layer.

        Args:
            source: Indonesian ids, (pairs, source length).
            source_mask: True where there is a token, same shape.
            before: The English id before each place, (pairs, target length); the first is the
                start, whose embedding is zero, as in Marian.

        Returns:
            (pairs, target length, width).
        """
        seen = source_mask[:, None, None, :]
        encoded = self._embed(source, "encoder_Wemb")
        for layer in range(1, ENCODER_LAYERS + 1):
            encoded = self._attend(encoded, encoded, f"encoder_l{layer}_self", seen)
            encoded = self._feed(encoded, f"encoder_l{layer}_ffn")
        decoded = self._embed(before, "decoder_Wemb", starts=True)
        for layer in range(1, DECODER_LAYERS + 1):
            decoded = self._attend(decoded, decoded, f"decoder_l{layer}_self", None)
            decoded = self._attend(decoded, encoded, f"decoder_l{layer}_context", seen)
            decoded = self._feed(decoded, f"decoder_l{layer}_ffn")
        return decoded

    def _embed(self, ids: Tensor, name: str, *, starts: bool = False) -> Tensor:
        found = functional.embedding(ids, self.weights[name]) * math.sqrt(WIDTH)
        if starts:
            found = torch.cat([torch.zeros_like(found[:, :1]), found[:, 1:]], 1)
        return self._drop(found + self.positions[: ids.shape[1]])

    def _attend(self, asking: Tensor, asked: Tensor, name: str, mask: Tensor | None) -> Tensor:
        if asking is asked:
            queries, keys, values = self._heads(asking, name, "qkv")
        else:
            (queries,) = self._heads(asking, name, "q")
            keys, values = self._heads(asked, name, "kv")
        found = functional.scaled_dot_product_attention(
            queries, keys, values, attn_mask=mask, is_causal=mask is None
        )
        joined = found.transpose(1, 2).reshape(asking.shape)
        mapped = self._map(joined, self.weights[f"{name}_Wo"], self.weights[f"{name}_bo"])
        return self._norm(asking + self._drop(mapped.float()), name)

    def _heads(self, values: Tensor, name: str, parts: str) -> tuple[Tensor, ...]:
        """Map for several parts of a block in one product; each (pairs, heads, length, width)."""
        matrix = torch.cat([self.weights[f"{name}_W{part}"] for part in parts], 1)
        bias = torch.cat([self.weights[f"{name}_b{part}"] for part in parts], 1)
        mapped = self._map(values, matrix, bias).float().chunk(len(parts), -1)
        split = (*values.shape[:-1], HEADS, WIDTH // HEADS)
        return tuple(part.view(split).transpose(1, 2) for part in mapped)

    def _feed(self, values: Tensor, name: str) -> Tensor:
        first = self._map(values, self.weights[f"{name}_W1"], self.weights[f"{name}_b1"])
        hidden = self._drop(torch.relu(first))
        second = self._map(hidden, self.weights[f"{name}_W2"], self.weights[f"{name}_b2"])
        return self._norm(values + second.float(), name)

    def _map(self, values: Tensor, matrix: Tensor, bias: Tensor) -> Tensor:
        flat = values.reshape(-1, values.shape[-1]).to(self._precision)
        mapped = torch.addmm(bias.to(self._precision), flat, matrix.to(self._precision))
        return mapped.view(*values.shape[:-1], -1)

    def scores(self, found: Tensor, pieces: Tensor) -> Tensor:
        """Return how well each of some English pieces fits each place.

        Args:
            found: What `forward` gave, (places, width).
            pieces: Ids of the pieces.

        Returns:
            Logits, (places, pieces), 32 bits wide.
        """
        rows = functional.embedding(pieces, self.weights["decoder_Wemb"])
        bias = self.weights["decoder_ff_logit_out_b"].view(-1)[pieces]
        return self._map(found, rows.t(), bias).float()

    def _norm(self, values: Tensor, block: str) -> Tensor:
        name = _norm_of(block)
        scale, bias = self.weights[f"{name}_scale"], self.weights[f"{name}_bias"]
        return functional.layer_norm(values, (WIDTH,), scale.view(-1), bias.view(-1), 1e-6)

    def _drop(self, values: Tensor) -> Tensor:
        """Drop the same features at all places of a sentence.

        That (Gal and Ghahramani, "A Theoretically Grounded Application of Dropout", 2016) asks
        for a fraction of the random numbers, which took a third of the time else.
        """
        if not (self.training and self.dropout):
            return values
        kept = torch.empty_like(values[:, :1]).bernoulli_(1 - self.dropout)
        return values * (kept / (1 - self.dropout))


def _norm_of(block: str) -> str:
    return f"{block}_ffn_ln" if block.endswith("_ffn") else f"{block}_Wo_ln"
