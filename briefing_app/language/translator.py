# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Translation with an Argos package: the whole article in few batches, sentence by sentence."""

from __future__ import annotations

import os
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError
from briefing_app.core.model import Translation
from briefing_app.core.progress import Progress, Report, Stage, check, ignore, part_of
from briefing_app.core.terms import Termbase
from briefing_app.language.normalise import has_words, normalise
from briefing_app.language.pack_remedies import inspect_or_replace
from briefing_app.language.seams import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from briefing_app.core.model import PackInfo
    from briefing_app.language.argos_model import ArgosModel, Output, Piece

MAX_THREADS = 4
RUNS = 2
"""Batches that the model has at a time. Measured with the bundled pack and two threads on five
articles: 1.1 times the words a second of one at a time."""
BATCH_CHARACTERS = 2048
"""Characters for each thread with a pack of `SMALL_PACK` bytes or less: about half a second's work
(measured with the bundled one). A larger pack gets fewer, in proportion."""
SMALL_PACK = 20_000_000
LEAST_BATCH_CHARACTERS = 512
PLAIN_SHARE = 0.6
"""Share of the time that goes by before sentences are done once more; for the progress shown."""


class ArgosTranslator:
    """A `core.ports.Translator` on an installed Argos package; any thread may use it.

    Nothing is loaded before the first translation.

    Args:
        pack: What the package is.
        folder: Where it is unpacked.
        threads: Processor threads; 0 takes as many as there are, up to `MAX_THREADS`.
        beam: Hypotheses kept at each step; more is slower and, up to about 4, better.
        once: Whether sentences that lack something are left as they are, for measurements.
    """

    def __init__(
        self,
        pack: PackInfo,
        folder: Path,
        *,
        threads: int = 0,
        beam: int = 4,
        once: bool = False,
    ) -> None:
        """Keep the settings; load nothing."""
        self._pack = pack
        self._folder = folder
        self._threads = threads or min(MAX_THREADS, os.cpu_count() or 1)
        self._beam = beam
        self._once = once
        self._lock = threading.Lock()
        self._loaded: ArgosModel | None = None

    @property
    def pack(self) -> PackInfo:
        """The language pack in use."""
        return self._pack

    @property
    def batch_characters(self) -> int:
        """See `core.ports.Translator.batch_characters`."""
        scaled = BATCH_CHARACTERS * SMALL_PACK // max(self._pack.size, SMALL_PACK)
        return self._threads * max(LEAST_BATCH_CHARACTERS, scaled)

    def translate(
        self,
        texts: Sequence[str],
        *,
        terms: Termbase | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate each text; the result is aligned with `texts`.

        A text without a letter that the model knows passes through unchanged, and so does a
        run of characters that is too long for a word, the rest of its sentence being
        translated. Equal texts are translated once; one that is longer than the model can
        take is translated clause by clause. The score is the mean log-probability of an output
        token, with repetition penalised; over several clauses it is weighted by their tokens.

        A sentence that lacks required terms, or names or figures of its source, is done once
        more; see `language.enforcing`.

        Args:
            texts: Indonesian sentences.
            terms: The terms whose English is required.
            report: Told after each batch how much is done.
            cancel: Looked at between batches, each less than a second's work.

        Raises:
            Cancelled: If `cancel` was set; nothing is returned then.
            LanguageError: If the pack cannot be loaded or fails.
        """
        check(cancel)
        report(Progress(Stage.TRANSLATING))
        wanted = [normalise(text) if has_words(text) else "" for text in texts]
        distinct = [text for text in dict.fromkeys(wanted) if text]
        found = self._translate(distinct, terms, report, cancel) if distinct else {}
        report(Progress(Stage.TRANSLATING, 1, 1))
        return [
            found.get(key) or Translation(text, None, "")
            for text, key in zip(texts, wanted, strict=True)
        ]

    def _translate(
        self,
        texts: list[str],
        terms: Termbase | None,
        report: Report,
        cancel: threading.Event | None,
    ) -> dict[str, Translation]:
        try:
            model = self._model()
            check(cancel)
            from briefing_app.language.enforcing import enforce

            found = self._plain(model, texts, part_of(report, 0, PLAIN_SHARE), cancel)
            if not self._once:
                rest = part_of(report, PLAIN_SHARE, 1)
                found |= enforce(model, found, terms or Termbase(), rest, cancel)
        except (OSError, RuntimeError, ValueError) as error:
            reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
            raise LanguageError(
                self._pack.identity,
                f"The language pack does not work ({reason}).",
                inspect_or_replace(self._pack.name),
            ) from error
        return found

    def _plain(
        self,
        model: ArgosModel,
        texts: list[str],
        report: Report,
        cancel: threading.Event | None,
    ) -> dict[str, Translation]:
        owned = [(text, piece) for text in texts for piece in model.pieces(text)]
        outputs = _run(model, [piece for _, piece in owned], report, cancel)
        parts: dict[str, list[tuple[Piece, Output]]] = {}
        for (text, piece), output in zip(owned, outputs, strict=True):
            parts.setdefault(text, []).append((piece, output))
        return {text: _translation(part, self._pack.identity) for text, part in parts.items()}

    def _model(self) -> ArgosModel:
        from briefing_app.language.argos_model import ArgosModel

        with self._lock:
            if self._loaded is None:
                self._loaded = ArgosModel(self._folder, threads=self._threads, beam=self._beam)
            return self._loaded


def _run(
    model: ArgosModel, pieces: list[Piece], report: Report, cancel: threading.Event | None
) -> list[Output]:
    """Translate the pieces in batches and put them back in order; some are kept as they are."""
    from briefing_app.language.argos_model import Output

    total = sum(len(piece.tokens) for piece in pieces)
    outputs = {i: Output(p.text, 0.0, 0) for i, p in enumerate(pieces) if not p.tokens}
    done = 0
    for batch, found in _runs(model, pieces, cancel):
        outputs.update(zip(batch, found, strict=True))
        done += sum(len(pieces[i].tokens) for i in batch)
        report(Progress(Stage.TRANSLATING, done, total))
        check(cancel)
    return [outputs[i] for i in range(len(pieces))]


def _runs(
    model: ArgosModel, pieces: list[Piece], cancel: threading.Event | None
) -> Iterator[tuple[list[int], list[Output]]]:
    """Translate batches; while one ends, and its threads one by one, the next has begun."""
    with ThreadPoolExecutor(RUNS, "translate") as pool:
        under_way: deque[tuple[list[int], Future[list[Output]]]] = deque()
        for batch in _batches(pieces, model.run_tokens):
            if len(under_way) == RUNS:
                first, future = under_way.popleft()
                yield first, future.result()
            check(cancel)
            under_way.append((batch, pool.submit(model.run, [pieces[i] for i in batch])))
        for last, future in under_way:
            yield last, future.result()


def _batches(pieces: list[Piece], limit: int) -> Iterator[list[int]]:
    """Yield runs of indices, longest piece first, so that a batch holds little padding."""
    lengths = [len(piece.tokens) for piece in pieces]
    batch: list[int] = []
    worded = (i for i, length in enumerate(lengths) if length)
    for i in sorted(worded, key=lengths.__getitem__, reverse=True):
        if batch and (len(batch) + 1) * lengths[batch[0]] > limit:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _translation(parts: list[tuple[Piece, Output]], identity: str) -> Translation:
    tokens = sum(output.tokens for _, output in parts)
    score = sum(output.score * output.tokens for _, output in parts) / tokens
    text = joined([(piece.text, output.text) for piece, output in parts])
    return Translation(text, score, identity)
