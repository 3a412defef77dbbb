# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""One Argos package, loaded: text to tokens, tokens to tokens, tokens to text.

The package's own SentencePiece model (through `argostranslate.tokenizer`) cuts the text;
CTranslate2 is called directly, because `argostranslate.translate` decodes a paragraph's
sentences as one and works in batches of 32 tokens: no alignment, and several times the work
(`packaging/bench_translation.py` measures it).
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import ctranslate2
from argostranslate.tokenizer import SentencePieceTokenizer

from briefing_app.core.clauses import split_clauses
from briefing_app.language.guided import Guided, limit
from briefing_app.language.legible import legible
from briefing_app.language.normalise import has_words, normalise, typographic
from briefing_app.language.target_pieces import TargetPieces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_TOKENS = 60
"""Longest input in tokens; a longer sentence is split at its clauses.

Measured with the bundled pack on the dev items of FLORES-200 and WMT24++ that hold a sentence
of more than 50 tokens (33 and 68 items), against no limit: chrF +0.3 and +1.3, BLEU -0.4 and
+0.7. It also stays far below the 512 positions beyond which some models fail."""
LONGEST_WORD = 100
"""Characters without a space up to which they are taken for language. What is longer (an
address, a table's rule, embedded data) is kept as it is: it has no translation, and 50,000
brackets alone would take the model a minute and a half."""
BATCH_TOKENS = 256
"""Input tokens, padding included, of a thread's batch with a model of `BATCH_MODEL` bytes or
less: about a quarter of a second's work. A larger model gets smaller ones, in proportion."""
BATCH_MODEL = 20_000_000
LEAST_BATCH_TOKENS = 128
EVEN_SHARE = 1.1
"""A thread's batch holds at most its even share of what is to be translated, with that much room
for padding, so that the last thread does not work alone. Measured with the bundled pack and two
threads on 60 articles of 4 to 12 sentences, one at a time: 1.4 times the words a second."""
REPETITION_PENALTY = 1.1
"""Measured with the bundled pack on 400 items each of FLORES-200 dev and WMT24++: 3 and 2
outputs say a phrase twice running, against 8 and 14 without; no more figures are lost."""
LENGTH_PENALTY = 1.3
"""Exponent on the length in the score that chooses among hypotheses: 1 is the mean, above it
longer outputs win, so that fewer clauses are lost. Measured as above: chrF +0.2 on both."""
_SPECIAL = frozenset({"<unk>", "<s>", "</s>", "<pad>", "<blank>"})
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")
_NO_LANGUAGE = re.compile(rf"(\S{{{LONGEST_WORD + 1},}})")


@dataclass(frozen=True, slots=True)
class Piece:
    """What the model is handed at a time: a sentence, or a clause of a long one.

    Attributes:
        text: Indonesian text.
        tokens: The same as tokens; none for characters that are kept as they are.
    """

    text: str
    tokens: list[str]


@dataclass(frozen=True, slots=True)
class Output:
    """A translated piece.

    Attributes:
        text: English text.
        score: Mean log-probability of its tokens, the end mark among them.
        tokens: Number of tokens that the score is a mean of.
    """

    text: str
    score: float
    tokens: int


class ArgosModel:
    """A package's tokeniser and model; any thread may use it.

    Args:
        folder: Where the package is unpacked.
        threads: Processor threads; each works on a batch of its own, which costs less than
            several sharing the work of one.
        beam: Hypotheses kept at each step.

    Attributes:
        run_tokens: Input tokens that `run` takes about a quarter of a second for.

    Raises:
        OSError: If a file cannot be read.
        RuntimeError: If one is damaged.
    """

    def __init__(self, folder: Path, *, threads: int, beam: int) -> None:
        """Load both."""
        ctranslate2.set_log_level(logging.ERROR)
        self._tokenizer = SentencePieceTokenizer(folder / "sentencepiece.model")
        processor = self._tokenizer.lazy_processor()
        self._model = ctranslate2.Translator(
            str(folder / "model"),
            device="cpu",
            compute_type="auto",
            inter_threads=threads,
            intra_threads=1,
        )
        self._beam, self._threads = beam, threads
        self._folder = folder
        size = (folder / "model" / "model.bin").stat().st_size
        scaled = BATCH_TOKENS * BATCH_MODEL // max(size, BATCH_MODEL)
        self._batch_tokens = max(LEAST_BATCH_TOKENS, scaled)
        self.run_tokens = threads * self._batch_tokens

        @cache
        def knows(character: str) -> bool:
            ids = processor.encode(character)
            return not any(processor.is_byte(i) or processor.is_unknown(i) for i in ids)

        self._knows = knows

    @cached_property
    def guided(self) -> Guided:
        """The same model, decoding under guidance.

        Raises:
            OSError: If the package's target vocabulary cannot be read.
            ValueError: If it is damaged.
        """
        options = {
            "beam_size": self._beam,
            "length_penalty": LENGTH_PENALTY,
            "repetition_penalty": REPETITION_PENALTY,
        }
        pieces = TargetPieces.read(self._folder / "model")
        return Guided(self._model, pieces, options, self._batch_tokens)

    def pieces(self, text: str) -> list[Piece]:
        """Return a normalised text as one piece, or one for each clause if it is long.

        A run of more than `LONGEST_WORD` characters is a piece without tokens. Nothing is
        returned for a text that has no letter that the model knows beside such runs.
        """
        pieces: list[Piece] = []
        for place, part in enumerate(_NO_LANGUAGE.split(text)):
            if place % 2:
                pieces.append(Piece(part, []))
            else:
                pieces += self._language_pieces(part.strip())
        return pieces if any(piece.tokens for piece in pieces) else []

    def _language_pieces(self, text: str) -> list[Piece]:
        text = legible(text, self._knows)
        if not has_words(text):
            return [Piece(text, [])] if text else []
        whole = Piece(text, self._encode(text))
        if len(whole.tokens) <= MAX_TOKENS:
            return [whole]
        clauses = split_clauses(text, lambda clause: len(self._encode(clause)) <= MAX_TOKENS)
        return [Piece(clause, self._encode(clause)) for clause in clauses if clause.strip()]

    def run(self, pieces: Sequence[Piece]) -> list[Output]:
        """Translate pieces, at best `run_tokens` of them, padding included, and of like length.

        An output that runs on to twice the length of its input is a loop; it is made again
        with repeated triples of tokens forbidden. That is not done from the start, because
        it also forbids a figure to be told twice.

        Raises:
            RuntimeError: If the model fails.
        """
        inputs = [piece.tokens for piece in pieces]
        results = self._batch(inputs)
        loops = [i for i, found in enumerate(results) if len(found[0]) >= limit(len(inputs[i]))]
        if loops:
            again = self._batch([inputs[i] for i in loops], no_repeat_ngram_size=3)
            for i, found in zip(loops, again, strict=True):
                results[i] = found
        return [_output(tokens, score) for tokens, score in results]

    def _batch(
        self, inputs: Sequence[list[str]], *, no_repeat_ngram_size: int = 0
    ) -> list[tuple[list[str], float]]:
        each = -(-sum(map(len, inputs)) // self._threads)
        results = self._model.translate_batch(
            inputs,
            beam_size=self._beam,
            max_batch_size=min(self._batch_tokens, max(len(inputs[0]), int(EVEN_SHARE * each))),
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=max(limit(len(tokens)) for tokens in inputs),
            length_penalty=LENGTH_PENALTY,
            repetition_penalty=REPETITION_PENALTY,
            no_repeat_ngram_size=no_repeat_ngram_size,
            replace_unknowns=True,
            return_scores=True,
        )
        return [(result.hypotheses[0], result.scores[0]) for result in results]

    def _encode(self, text: str) -> list[str]:
        tokens: list[str] = self._tokenizer.encode(text)
        return tokens


def _output(tokens: list[str], score: float) -> Output:
    """Undo the length penalty: CTranslate2 divides by (tokens and end mark) ** penalty."""
    length = len(tokens) + 1
    return Output(decode(tokens), score * length ** (LENGTH_PENALTY - 1), length)


def decode(tokens: Sequence[str]) -> str:
    """Return the text of output tokens, with typographic quotes.

    Not the package's own decoder: argostranslate's turns an underscore into a space, and
    SentencePiece leaves its space mark on pieces that it does not know, as happens with a
    model whose target vocabulary is not its source vocabulary.
    """
    raw = b"".join(
        bytes.fromhex(match[1]) if (match := _BYTE.fullmatch(token)) else token.encode()
        for token in tokens
        if token not in _SPECIAL
    )
    text = raw.decode(errors="ignore").replace("▁", " ")
    return typographic(normalise(text))
