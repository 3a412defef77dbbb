# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Many files in, one article after the other out: the next are read while one is translated.

    orders ─read, clean, split→ look-ahead ─batches that span articles→ translated
           ─in the order in which they were begun→ summarised ⇒ (order, what became of it)

A thread reads, `BATCHES` threads keep the translator busy, and everything is decided on the thread
that asks for the results; so an article is saved while the next ones are translated.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from briefing_app import pipeline
from briefing_app.core.batching import Batch, Batcher
from briefing_app.core.errors import Cancelled
from briefing_app.core.model import ImportedArticle, PackInfo, Source, Translation
from briefing_app.core.progress import Progress, Report, Stage, Throttle, check, ignore
from briefing_app.core.recent import Recent

if TYPE_CHECKING:
    from briefing_app.pipeline import Prepared, Tools

BATCHES = 2
"""Batches that the translator has at a time: while one ends and its results are put in their
places, its threads work on the other."""
MOST_ARTICLES = 16
MOST_BYTES = 32_000_000
"""Articles in work, and bytes of their files, beyond which no other is begun. Mostly the text that
waits for the translator is the narrower bound: no more is read while that fills a batch."""
_GLANCE = 0.2
"""Seconds after which progress is told and a wish to stop is heard, though no batch has ended."""


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """A file that is to become an article.

    Attributes:
        path: The file.
        report: Told where the work stands, at most ten times a second; any thread may call it.
        cancel: Set it to stop the work on this file; the others go on.
    """

    path: Path
    report: Report = ignore
    cancel: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class Made:
    """An article that was made of a file.

    Attributes:
        article: The article.
        pack: The language pack that translated it.
    """

    article: ImportedArticle
    pack: PackInfo


Orders: TypeAlias = Callable[[], Order | None]
"""Gives the next order; None while there is none."""
Load: TypeAlias = Callable[[Path], Source]
"""Reads a file's bytes."""
Check: TypeAlias = Callable[[Source], None]
"""Looks at a file before work is spent on it; raises what its order then comes to."""
Results: TypeAlias = Generator[tuple[Order, Made | Exception], None, None]


def import_articles(
    orders: Orders,
    load: Load,
    check: Check,
    tools: Callable[[], Tools],
    recent: Recent | None = None,
) -> Results:
    """Make an article of each file; one that fails or is stopped leaves the others alone.

    Articles come in the order of the orders; what fails comes as soon as it has failed. Close
    the iterator to stop all of them.

    Args:
        orders: Asked for the next file when there is room for it; it ends with the last article
            in work after which there was none.
        load: Reads a file, on a thread of its own.
        check: Looks at what was read, on the thread that iterates.
        tools: Returns what to work with; asked for each file, on the thread that reads.
        recent: What was translated before.

    Yields:
        Each order with its article, or with the exception that ended it: `BriefingError` if the
        file, the text or the language pack is refused, `Cancelled` if it was stopped, or
        what `check` raised.
    """
    recent = Recent() if recent is None else recent
    yield from _Stream(orders, load, check, tools, recent).run()


@dataclass(slots=True, eq=False)
class _Work:
    """An order in work; what was read of it is None until that is done."""

    order: Order
    report: Report
    tools: Tools | None = None
    prepared: Prepared | None = None
    told: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Flight:
    """A batch that the translator has."""

    batch: Batch[_Work]
    stop: threading.Event
    future: Future[list[Translation]]


class _Stream:
    def __init__(
        self,
        orders: Orders,
        load: Load,
        check_source: Check,
        tools: Callable[[], Tools],
        recent: Recent,
    ) -> None:
        self._orders, self._load, self._check_source = orders, load, check_source
        self._tools = tools
        self._line: dict[_Work, None] = {}  # what is in work, the oldest first
        self._batcher = Batcher[_Work](recent)
        self._reading: tuple[_Work, Future[Source | tuple[Tools, Prepared]]] | None = None
        self._flights: list[_Flight] = []
        self._failed: list[tuple[_Work, Exception]] = []

    def run(self) -> Results:
        with ThreadPoolExecutor(1, "read") as reader, ThreadPoolExecutor(BATCHES, "translate") as t:
            try:
                while True:
                    self._read(reader)
                    self._translate(t)
                    result = self._next_result()
                    if result is not None:
                        yield result
                    elif self._line:
                        self._wait()
                    else:
                        return
                    self._take_read(reader)
                    self._take_translated()
                    self._tell()
            finally:
                for flight in self._flights:
                    flight.stop.set()

    def _wait(self) -> None:
        under_way: list[Future[Any]] = [flight.future for flight in self._flights]
        if self._reading is not None:
            under_way.append(self._reading[1])
        wait(under_way, _GLANCE, FIRST_COMPLETED)

    def _read(self, reader: ThreadPoolExecutor) -> None:
        """Begin with the next file if there is room for it."""
        if self._reading is None and self._has_room():
            order = self._orders()
            if order is not None:
                work = _Work(order, Throttle(order.report))
                self._line[work] = None
                self._reading = work, reader.submit(self._load_source, work)

    def _has_room(self) -> bool:
        held = sum(len(work.prepared.source.data) for work in self._line if work.prepared)
        enough = max(self._batch_characters(), 1)
        return (
            self._batcher.waiting < enough and len(self._line) < MOST_ARTICLES and held < MOST_BYTES
        )

    def _batch_characters(self) -> int:
        """Return how much text a batch holds; 0 while no article was read."""
        tools = next((work.tools for work in self._line if work.tools is not None), None)
        return 0 if tools is None else tools.translator.batch_characters

    def _load_source(self, work: _Work) -> Source:
        check(work.order.cancel)
        work.report(Progress(Stage.READING))
        return self._load(work.order.path)

    def _prepare(self, work: _Work, source: Source) -> tuple[Tools, Prepared]:
        check(work.order.cancel)
        tools = self._tools()
        prepared = pipeline.prepare(source, tools, report=work.report, cancel=work.order.cancel)
        return tools, prepared

    def _take_read(self, reader: ThreadPoolExecutor) -> None:
        """Take what the reader has: the file's bytes, or what they say."""
        if self._reading is None or not self._reading[1].done():
            return
        work, future = self._reading
        self._reading = None
        try:
            found = future.result()
            if isinstance(found, Source):
                self._check_source(found)
                self._reading = work, reader.submit(self._prepare, work, found)
                return
        except Exception as error:
            self._failed.append((work, error))
            return
        work.tools, work.prepared = found
        maker = (work.tools.translator.pack.identity, work.tools.terms)
        self._batcher.put(work, work.prepared.texts, maker)

    def _translate(self, translators: ThreadPoolExecutor) -> None:
        """Keep the translator busy; a batch that is not full waits for the file being read."""
        while len(self._flights) < BATCHES:
            most = self._batch_characters()
            if self._flights and self._reading is not None and self._batcher.waiting < most:
                return
            batch = self._batcher.take(most)
            if batch is None:
                return
            tools = batch.sources[0].tools
            stop = threading.Event()
            assert tools is not None
            future = translators.submit(_translated, batch, tools, stop)
            self._flights.append(_Flight(batch, stop, future))

    def _take_translated(self) -> None:
        for flight in [flight for flight in self._flights if flight.future.done()]:
            self._flights.remove(flight)
            batch = flight.batch
            error = flight.future.exception()
            if error is None:
                self._batcher.deliver(batch, flight.future.result())
                continue
            stopped = isinstance(error, Cancelled)
            self._batcher.give_back(batch, alone=not stopped)
            if len(batch.sources) == 1 and not stopped:  # of several, each is tried alone
                self._failed.append((batch.sources[0], cast("Exception", error)))

    def _next_result(self) -> tuple[Order, Made | Exception] | None:
        """Return what ended: what failed or was stopped, else the oldest if it is translated."""
        reading = None if self._reading is None else self._reading[0]
        for work in self._line:
            if work.order.cancel.is_set() and work is not reading:
                self._drop(work)
                return work.order, Cancelled()
        while self._failed:
            work, error = self._failed.pop()
            if work in self._line:
                self._drop(work)
                return work.order, error
        oldest = next(iter(self._line), None)
        if oldest is not None and oldest.prepared and self._batcher.complete(oldest):
            return oldest.order, self._finish(oldest)
        return None

    def _drop(self, work: _Work) -> None:
        """Leave an order; a batch that nobody wants any more is stopped."""
        del self._line[work]
        if work.prepared is not None:
            self._batcher.drop(work)
        for flight in self._flights:
            if not self._batcher.wanted(flight.batch):
                flight.stop.set()

    def _finish(self, work: _Work) -> Made | Exception:
        del self._line[work]
        translations = self._batcher.collect(work)
        assert work.tools is not None
        assert work.prepared is not None
        work.report(Progress(Stage.SUMMARISING))
        try:
            article = pipeline.finish(work.prepared, translations, work.tools)
        except Exception as error:
            return error
        return Made(article, work.tools.translator.pack)

    def _tell(self) -> None:
        """Report how much of each article is translated, if that has changed."""
        for work in self._line:
            if work.prepared is not None:
                done = self._batcher.progress(work)
                if done != work.told:
                    work.told = done
                    work.report(Progress(Stage.TRANSLATING, *done))


def _translated(batch: Batch[_Work], tools: Tools, stop: threading.Event) -> list[Translation]:
    def report(progress: Progress) -> None:
        batch.done = progress.fraction

    return tools.translate(batch.texts, report=report, cancel=stop)
