# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Many files as one stream: batches that span them, and each file by itself all the same."""

from __future__ import annotations

import hashlib
import threading
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import stream
from briefing_app.core.errors import Cancelled, LanguageError, ReadError
from briefing_app.core.model import (
    Block,
    BlockKind,
    Document,
    Metadata,
    Source,
    SummaryLength,
)
from briefing_app.core.progress import Progress, Stage
from briefing_app.core.recent import Recent
from briefing_app.core.terms import Termbase
from briefing_app.pipeline import Tools
from briefing_app.stream import Made, Order, import_articles
from tests.translating import FakeSummariser, FakeTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from briefing_app.stream import Orders


class Desk:
    """Files by name and text, and what becomes of them."""

    def __init__(self, **texts: str) -> None:
        self.translator = FakeTranslator()
        self.texts = texts
        self.loaded: list[str] = []
        self.begun = threading.Semaphore(0)
        self.reports: dict[str, list[Progress]] = {name: [] for name in texts}
        self.orders = {
            name: Order(Path(name), self.reports[name].append, threading.Event()) for name in texts
        }
        self.terms: Termbase | None = None

    def load(self, path: Path) -> Source:
        self.loaded.append(path.name)
        self.begun.release()
        data = self.texts[path.name].encode()
        return Source(path, data, hashlib.sha256(data).hexdigest())

    def read(self, source: Source) -> Document:
        text = source.data.decode()
        if "rusak" in text:
            raise ReadError(source.path, "It is broken.", "Get it again.")
        return Document(text, (Block(0, len(text), BlockKind.PARAGRAPH),), "text", "utf-8", TITLE)

    def tools(self) -> Tools:
        length = SummaryLength(sentences=1)
        return Tools(self.read, self.translator, FakeSummariser(), length, self.terms)

    def stream(self, recent: Recent | None = None) -> stream.Results:
        orders = partial(next, iter(self.orders.values()), None)
        return import_articles(orders, self.load, lambda _: None, self.tools, recent)

    def run(self, recent: Recent | None = None) -> dict[str, Made | Exception]:
        return {order.path.name: result for order, result in self.stream(recent)}


TITLE = Metadata(title="Kabar dari kota")


@contextmanager
def consumed(desk: Desk) -> Iterator[dict[str, Made | Exception]]:
    """Run a stream on a thread; what became of its files is all there at the end."""
    got: dict[str, Made | Exception] = {}

    def consume() -> None:
        got.update((order.path.name, result) for order, result in desk.stream())

    thread = threading.Thread(target=consume)
    thread.start()
    yield got
    thread.join(10)


def text(*sentences: str) -> str:
    return " ".join(f"Pemerintah daerah mengatakan bahwa {sentence}." for sentence in sentences)


def english(result: Made | Exception) -> list[str]:
    assert isinstance(result, Made)
    return [translation.text for translation in result.article.translations]


def failures(results: dict[str, Made | Exception]) -> dict[str, str]:
    return {name: str(r.cause) for name, r in results.items() if isinstance(r, LanguageError)}


def test_that_sentences_of_several_articles_are_translated_together() -> None:
    """While one is translated, the next ones are read; what they say fills the next batch."""
    names = [f"jalan nomor {n} sudah diperbaiki oleh warga desa" for n in range(20)]
    desk = Desk(**{f"{n:02}.txt": text(name) for n, name in enumerate(names)})
    desk.translator.gate.clear()
    with consumed(desk) as got:
        for _ in range(8):
            assert desk.begun.acquire(timeout=5)
        desk.translator.gate.set()
    assert list(got) == list(desk.texts)
    for name, result in got.items():
        assert english(result) == [desk.texts[name].upper()]
    first, *others = desk.translator.calls
    assert first == [desk.texts["00.txt"], TITLE.title]
    assert max(map(len, others)) >= 4


def test_that_the_first_article_is_done_before_the_last_is_read() -> None:
    desk = Desk(**{f"{n:02}.txt": text(f"banjir {n} melanda kota itu") for n in range(60)})
    with closing(desk.stream()) as results:
        order, _ = next(results)
        assert order.path.name == "00.txt"
        assert len(desk.loaded) <= stream.MOST_ARTICLES + 1


def test_that_a_repeated_sentence_is_translated_once() -> None:
    shared = "banjir melanda kota pelabuhan pada hari Senin"
    desk = Desk(**{f"{n:02}.txt": text(shared, f"bantuan nomor {n} telah tiba") for n in range(30)})
    recent = Recent()
    results = desk.run(recent)
    assert all(english(result)[0] == text(shared).upper() for result in results.values())
    assert set(desk.translator.counts.values()) == {1}
    later = Desk(**{"lagi.txt": text(shared)})
    assert english(later.run(recent)["lagi.txt"]) == [text(shared).upper()]
    assert later.translator.calls == []


def test_that_what_was_translated_with_other_terms_is_translated_again() -> None:
    recent = Recent()
    desk = Desk(**{"a.txt": text("menteri itu telah tiba di kota")})
    desk.run(recent)
    desk.terms = Termbase([])
    desk.run(recent)
    assert desk.translator.terms == [None, desk.terms]


def test_that_a_file_that_fails_leaves_those_around_it_alone() -> None:
    desk = Desk(
        **{
            "a.txt": text("jalan utama telah dibuka kembali"),
            "b.txt": text("rusak"),
            "c.txt": text("sekolah itu akan dibuka pada hari Senin"),
            "d.txt": "This one was written in English, and the program will tell so at once. " * 3,
            "e.txt": text("pasar itu telah ramai kembali"),
        }
    )
    results = desk.run()
    assert [name for name in results if isinstance(results[name], Made)] == [
        "a.txt",
        "c.txt",
        "e.txt",
    ]
    assert isinstance(results["b.txt"], ReadError)
    assert isinstance(results["d.txt"], LanguageError)


def test_that_an_article_that_the_model_fails_on_fails_alone() -> None:
    """Also if others were in its batch, or hold a sentence of it that can be translated."""
    shared = "warga telah kembali ke rumah mereka"
    names = {f"{n:02}.txt": text(shared, f"bantuan nomor {n} telah tiba") for n in range(12)}
    desk = Desk(**(names | {"05.txt": text(shared, "mesin itu gagal bekerja")}))
    results = desk.run()
    assert failures(results) == {"05.txt": "It failed."}
    assert sorted(results) == sorted(names)
    for name in set(names) - {"05.txt"}:
        assert english(results[name]) == [
            text(shared).upper(),
            text(f"bantuan nomor {int(name[:2])} telah tiba").upper(),
        ]


def test_that_a_pack_that_never_works_fails_every_file_and_the_stream_ends() -> None:
    desk = Desk(**{f"{n}.txt": text("mesin itu gagal", f"orang {n} datang") for n in range(9)})
    results = desk.run()
    assert set(failures(results)) == set(desk.texts)


def test_that_stopping_one_stops_no_other() -> None:
    desk = Desk(**{f"{n}.txt": text(f"bantuan nomor {n} telah tiba di kota") for n in range(6)})
    desk.translator.gate.clear()
    with consumed(desk) as got:
        for _ in range(stream.BATCHES):
            assert desk.translator.busy.acquire(timeout=5)
        desk.orders["0.txt"].cancel.set()
        desk.orders["2.txt"].cancel.set()
        desk.translator.gate.set()
    assert [name for name in sorted(got) if isinstance(got[name], Cancelled)] == ["0.txt", "2.txt"]
    assert [english(got[f"{n}.txt"]) for n in (1, 3, 4, 5)] == [
        [desk.texts[f"{n}.txt"].upper()] for n in (1, 3, 4, 5)
    ]


def test_that_a_batch_that_nobody_waits_for_any_more_is_stopped() -> None:
    desk = Desk(**{"a.txt": text("bantuan telah tiba di kota")})
    desk.translator.gate.clear()
    with consumed(desk) as got:
        assert desk.translator.busy.acquire(timeout=5)
        desk.orders["a.txt"].cancel.set()
    assert [type(result) for result in got.values()] == [Cancelled]


def test_that_closing_the_stream_ends_its_threads() -> None:
    desk = Desk(**{f"{n}.txt": text(f"bantuan nomor {n} telah tiba " * 12) for n in range(9)})
    before = set(threading.enumerate())
    results = desk.stream()
    next(results)
    desk.translator.gate.clear()
    results.close()
    assert set(threading.enumerate()) == before


def test_that_no_more_is_read_ahead_than_fills_the_batches() -> None:
    """Long articles: one waits; the look-ahead is bounded by text and not only by articles."""
    desk = Desk(
        **{f"{n:02}.txt": text(*(f"{n} kali {i} orang" for i in range(40))) for n in range(12)}
    )
    desk.translator.gate.clear()
    with consumed(desk) as got:
        for _ in range(stream.BATCHES):
            assert desk.translator.busy.acquire(timeout=5)
        assert desk.begun.acquire(timeout=5)
        assert not desk.begun.acquire(timeout=0.5)
        assert desk.loaded == ["00.txt"]
        desk.translator.gate.set()
    assert list(got) == list(desk.texts)


def test_that_files_larger_than_the_bound_are_read_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stream, "MOST_BYTES", 1)
    desk = Desk(**{f"{n}.txt": text(f"bantuan nomor {n} telah tiba") for n in range(5)})
    assert list(desk.run()) == list(desk.texts)
    assert [len(call) for call in desk.translator.calls] == [2, 1, 1, 1, 1]


def test_that_every_article_tells_its_own_progress_in_the_order_of_the_stages() -> None:
    desk = Desk(**{f"{n}.txt": text(f"bantuan nomor {n} telah tiba di kota") for n in range(8)})
    desk.run()
    for reports in desk.reports.values():
        stages = list(dict.fromkeys(report.stage for report in reports))
        assert stages == [Stage.READING, Stage.CLEANING, Stage.TRANSLATING, Stage.SUMMARISING]
        shares = [r.fraction for r in reports if r.stage is Stage.TRANSLATING]
        assert shares == sorted(shares)
        assert shares[0] < 1


def test_that_what_the_check_refuses_is_not_read() -> None:
    desk = Desk(**{"a.txt": text("bantuan telah tiba di kota"), "b.txt": text("jalan dibuka lagi")})
    here = threading.current_thread()

    def refuse(source: Source) -> None:
        assert threading.current_thread() is here
        if source.path.name == "a.txt":
            raise KeyError("known")

    orders: Orders = partial(next, iter(desk.orders.values()), None)
    results = {o.path.name: r for o, r in import_articles(orders, desk.load, refuse, desk.tools)}
    assert isinstance(results["a.txt"], KeyError)
    assert isinstance(results["b.txt"], Made)


def test_that_orders_that_come_late_are_taken_while_the_stream_goes_on() -> None:
    desk = Desk(**{f"{n}.txt": text(f"bantuan nomor {n} telah tiba di kota") for n in range(3)})
    waiting = [desk.orders["0.txt"]]
    results: list[str] = []

    def orders() -> Order | None:
        return waiting.pop(0) if waiting else None

    for order, _ in import_articles(orders, desk.load, lambda _: None, desk.tools):
        results.append(order.path.name)
        if order.path.name == "0.txt":
            waiting += [desk.orders["1.txt"], desk.orders["2.txt"]]
    assert results == ["0.txt", "1.txt", "2.txt"]
