# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Decoding that shows where each word comes from, and that can be made to begin with given words.

With `target_prefix` CTranslate2 continues an output whose beginning is given
(https://opennmt.net/CTranslate2/decoding.html); with `return_attention` it tells how much each
output token looked at each input token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ctranslate2

    from briefing_app.language.target_pieces import TargetPieces

UNKNOWN = "<unk>"
"""The token by which a model says that it has no word; it is written as the word that it looked
at most."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """An output of the model.

    Attributes:
        tokens: Its tokens, the unknown ones as `UNKNOWN`.
        attention: For each of them, how much it looked at each input token.
        written: The tokens with the unknown ones replaced: what is shown.
    """

    tokens: list[str]
    attention: list[list[float]]
    written: list[str]

    def mass(self, place: int, sources: Sequence[int]) -> float:
        """Return how much a token looked at some of the input tokens, from 0 to 1."""
        row = self.attention[place]
        return sum(row[source] for source in sources)


NOTHING = Decoded([], [], [])


class Guided:
    """A loaded model, decoding under guidance; any thread may use it.

    Args:
        model: The model.
        pieces: Cuts English into its tokens.
        options: How the model decodes otherwise; passed on to CTranslate2.
        batch_tokens: Input tokens of a thread's batch, padding included.
    """

    def __init__(
        self,
        model: ctranslate2.Translator,
        pieces: TargetPieces,
        options: dict[str, Any],
        batch_tokens: int,
    ) -> None:
        """Keep them."""
        self.pieces = pieces
        self._model = model
        self._options = options
        self._batch_tokens = batch_tokens

    def decode(
        self, inputs: Sequence[list[str]], begun: Sequence[list[str]] | None = None
    ) -> list[Decoded]:
        """Translate each input; `begun` gives the tokens that each output begins with.

        Raises:
            RuntimeError: If the model fails.
        """
        return [found[0] for found in self._decode(inputs, begun)]

    def alternatives(
        self, inputs: Sequence[list[str]], begun: Sequence[list[str]], number: int
    ) -> list[list[Decoded]]:
        """Translate each input in several ways that part right after the given beginning.

        Raises:
            RuntimeError: If the model fails.
        """
        return self._decode(inputs, begun, num_hypotheses=number, return_alternatives=True)

    def _decode(
        self,
        inputs: Sequence[list[str]],
        begun: Sequence[list[str]] | None,
        **options: Any,
    ) -> list[list[Decoded]]:
        if not inputs:
            return []
        results = self._model.translate_batch(
            list(inputs),
            target_prefix=None if begun is None else list(begun),
            max_batch_size=self._batch_tokens,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=limit(max(map(len, inputs))) + max(map(len, begun or [[]])),
            replace_unknowns=False,
            return_attention=True,
            **self._options,
            **options,
        )
        return [
            [
                _decoded(tokens, *version)
                for version in zip(result.hypotheses, result.attention, strict=True)
            ]
            for tokens, result in zip(inputs, results, strict=True)
        ]

    def likelihoods(
        self, inputs: Sequence[list[str]], outputs: Sequence[list[str]]
    ) -> list[list[float]]:
        """Return the log-probability of each output token, and of the end mark after the last.

        Raises:
            RuntimeError: If the model fails.
        """
        if not inputs:
            return []
        results = self._model.score_batch(
            list(inputs),
            list(outputs),
            max_batch_size=self._batch_tokens,
            batch_type="tokens",
            max_input_length=0,
        )
        return [result.log_probs for result in results]


def limit(tokens: int) -> int:
    """Return how many tokens the output for so many may have; more is a loop.

    CTranslate2's own limit of 256 cuts without a word.
    """
    return 2 * tokens + 32


def _decoded(source: list[str], tokens: list[str], attention: list[list[float]]) -> Decoded:
    rows = [list(row[: len(source)]) for row in attention]
    written = [
        source[max(range(len(row)), key=row.__getitem__)] if token == UNKNOWN and row else token
        for token, row in zip(tokens, rows, strict=True)
    ]
    return Decoded(tokens, rows, written)
