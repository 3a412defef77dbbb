# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Translation with an Argos package, sentence by sentence, the whole article in few batches.

The package's own SentencePiece model (through `argostranslate.tokenizer`) cuts the text;
CTranslate2 is called directly, because `argostranslate.translate` decodes a paragraph's
sentences as one and works in batches of 32 tokens: no alignment, and several times the work
(`packaging/bench_translation.py` measures it).
"""

from __future__ import annotations

import os
import re
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.core.clauses import split_clauses
from briefing_app.core.errors import LanguageError
from briefing_app.core.model import Translation
from briefing_app.core.progress import Progress, Report, Stage, check, ignore
from briefing_app.language.normalise import has_words, normalise, typographic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.core.model import PackInfo

MAX_THREADS = 4
MAX_TOKENS = 120
"""Longest input in tokens; a longer sentence is split at its clauses.

Models are trained on single sentences and lose clauses, or repeat themselves, far beyond
that length; some also have no more than 512 positions and fail there."""
CHUNK_TOKENS = 1024
"""Input tokens between two looks at `cancel`, for a model of `CHUNK_MODEL` bytes or less."""
CHUNK_MODEL = 20_000_000
LEAST_CHUNK_TOKENS = 192
REPETITION_PENALTY = 1.1
_SPECIAL = frozenset({"<unk>", "<s>", "</s>", "<pad>", "<blank>"})
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")


@dataclass(frozen=True, slots=True)
class _Output:
    """A translated piece: its text, its score and the number of tokens the score is a mean of."""

    text: str
    score: float
    tokens: int


class ArgosTranslator:
    """A `core.ports.Translator` on an installed Argos package; any thread may use it.

    Nothing is loaded before the first translation.

    Args:
        pack: What the package is.
        folder: Where it is unpacked.
        threads: Processor threads; 0 takes as many as there are, up to `MAX_THREADS`.
        beam: Hypotheses kept at each step; more is slower and, up to about 4, better.
    """

    def __init__(self, pack: PackInfo, folder: Path, *, threads: int = 0, beam: int = 4) -> None:
        """Keep the settings; load nothing."""
        self._pack = pack
        self._folder = folder
        self._threads = threads or min(MAX_THREADS, os.cpu_count() or 1)
        self._beam = beam
        self._lock = threading.Lock()
        self._loaded: tuple[Any, Any] | None = None
        self._chunk_tokens = CHUNK_TOKENS

    @property
    def pack(self) -> PackInfo:
        """The language pack in use."""
        return self._pack

    def translate(
        self,
        texts: Sequence[str],
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate each text; the result is aligned with `texts`.

        A text without a letter passes through unchanged; equal texts are translated once. A
        text of more than `MAX_TOKENS` tokens is translated clause by clause. The score is
        CTranslate2's: the mean log-probability of an output token, after the repetition
        penalty; over several clauses it is weighted by their tokens.

        Args:
            texts: Indonesian sentences.
            report: Told after each chunk how many tokens are done.
            cancel: Looked at between chunks of about a second's work or less.

        Raises:
            Cancelled: If `cancel` was set; nothing is returned then.
            LanguageError: If the pack cannot be loaded or fails.
        """
        check(cancel)
        report(Progress(Stage.TRANSLATING))
        wanted = [normalise(text) if has_words(text) else "" for text in texts]
        distinct = [text for text in dict.fromkeys(wanted) if text]
        found = dict(zip(distinct, self._translate(distinct, report, cancel), strict=True))
        report(Progress(Stage.TRANSLATING, 1, 1))
        return [
            found[key] if key else Translation(text.strip(), None, "")
            for text, key in zip(texts, wanted, strict=True)
        ]

    def _translate(
        self, texts: list[str], report: Report, cancel: threading.Event | None
    ) -> list[Translation]:
        if not texts:
            return []
        model, tokenizer = self._load()
        check(cancel)
        pieces: list[list[str]] = []
        owners: list[int] = []
        for owner, text in enumerate(texts):
            for piece in _pieces(text, tokenizer):
                pieces.append(piece)
                owners.append(owner)
        outputs = self._run(model, pieces, report, cancel)
        parts: list[list[_Output]] = [[] for _ in texts]
        for owner, output in zip(owners, outputs, strict=True):
            parts[owner].append(output)
        return [_joined(part, self._pack.identity) for part in parts]

    def _run(
        self,
        model: Any,
        pieces: list[list[str]],
        report: Report,
        cancel: threading.Event | None,
    ) -> list[_Output]:
        """Translate token lists, longest first so that a batch holds little padding."""
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]), reverse=True)
        total = sum(len(piece) for piece in pieces)
        outputs: dict[int, _Output] = {}
        done = 0
        for chunk in _chunks(order, pieces, self._chunk_tokens):
            check(cancel)
            try:
                results = model.translate_batch(
                    [pieces[i] for i in chunk],
                    beam_size=self._beam,
                    max_batch_size=self._chunk_tokens,
                    batch_type="tokens",
                    max_input_length=0,
                    max_decoding_length=2 * len(pieces[chunk[0]]) + 32,
                    repetition_penalty=REPETITION_PENALTY,
                    replace_unknowns=True,
                    return_scores=True,
                )
            except (RuntimeError, ValueError) as error:
                raise self._failed(error) from error
            for i, result in zip(chunk, results, strict=True):
                tokens = result.hypotheses[0]
                outputs[i] = _Output(decode(tokens), result.scores[0], max(1, len(tokens)))
            done += sum(len(pieces[i]) for i in chunk)
            report(Progress(Stage.TRANSLATING, done, total))
        check(cancel)
        return [outputs[i] for i in range(len(pieces))]

    def _load(self) -> tuple[Any, Any]:
        with self._lock:
            if self._loaded is None:
                self._loaded = self._open()
            return self._loaded

    def _open(self) -> tuple[Any, Any]:
        import ctranslate2
        from argostranslate.tokenizer import SentencePieceTokenizer

        ctranslate2.set_log_level(_ERROR)
        try:
            tokenizer = SentencePieceTokenizer(self._folder / "sentencepiece.model")
            tokenizer.lazy_processor()
            model = ctranslate2.Translator(
                str(self._folder / "model"),
                device="cpu",
                compute_type="auto",
                intra_threads=self._threads,
            )
            size = (self._folder / "model" / "model.bin").stat().st_size
        except (OSError, RuntimeError, ValueError) as error:
            raise self._failed(error) from error
        scaled = CHUNK_TOKENS * CHUNK_MODEL // max(size, CHUNK_MODEL)
        self._chunk_tokens = max(LEAST_CHUNK_TOKENS, scaled)
        return model, tokenizer

    def _failed(self, error: Exception) -> LanguageError:
        return LanguageError(
            self._pack.identity,
            f"The language pack does not work ({str(error).strip().splitlines()[0]}).",
            "Verify it; install it again, or choose another pack.",
        )


_ERROR = 40
"""`logging.ERROR`, the level that CTranslate2 takes as a number."""


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


def _pieces(text: str, tokenizer: Any) -> list[list[str]]:
    tokens: list[str] = tokenizer.encode(text)
    if len(tokens) <= MAX_TOKENS:
        return [tokens]
    clauses = split_clauses(text, lambda clause: len(tokenizer.encode(clause)) <= MAX_TOKENS)
    return [tokens for clause in clauses if (tokens := tokenizer.encode(clause))]


def _chunks(order: list[int], pieces: list[list[str]], limit: int) -> list[list[int]]:
    """Cut `order` (longest first) into runs of at most `limit` tokens, padding included."""
    chunks: list[list[int]] = []
    for i in order:
        if chunks and (len(chunks[-1]) + 1) * len(pieces[chunks[-1][0]]) <= limit:
            chunks[-1].append(i)
        else:
            chunks.append([i])
    return chunks


def _joined(parts: list[_Output], identity: str) -> Translation:
    tokens = sum(part.tokens for part in parts)
    score = sum(part.score * part.tokens for part in parts) / tokens
    return Translation(" ".join(part.text for part in parts if part.text), score, identity)
