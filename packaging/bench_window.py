# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Works in the window on a large library and prints how long everything takes.

The library is made once (about six minutes for 10,000 articles) and used again. Times are wall
times in milliseconds from the key or click until the window shows the answer, with the pause
that the search waits for more letters taken off; a handler's time is processor time of the
window's thread. Memory is the resident set of the process. The window is drawn in memory unless
`QT_QPA_PLATFORM` names a screen::

    python packaging/bench_window.py --articles 10000
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "ui"))

from bench_export import made
from made_library import make_library
from PySide6.QtTest import QTest

from briefing_app.ui.garbage import GarbageCollection
from briefing_app.ui.library_search import SETTLE_MS
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.services import DeskServices
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.timed_app import SLOW_SECONDS, Watchdog
else:  # Dependencies install a package “tests” of their own, which hides the project's.
    from timed_app import SLOW_SECONDS, Watchdog

TYPED = ("yang", "men* kapal", "is:unread pelabuhan", "d* OR ship", 'tag:"tag 1" rudal')
"""Searches that are typed letter by letter."""
SECTIONS = 17
"""Of the briefing; 12 endnotes each."""
SETTLED_SECONDS = 2
"""How long somebody looks at the list before he goes on; what is learned once is learned then."""
LIMITS = {"open an article": 100, "search, each letter": 100}
"""Milliseconds that the slowest may take."""


def resident_mb() -> float:
    """Return the resident set of this process in MB.

    Source: `/proc/self/status`, https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
    """
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("This system does not tell how much memory a process takes.")


class Bench:
    """A window on the library, and the table of what it took."""

    def __init__(self, app: Watchdog, window: MainWindow) -> None:
        """Measure nothing yet."""
        self.app, self.window = app, window
        self.times: dict[str, list[float]] = {}

    def timed(self, name: str, act: Callable[[], object], until: Callable[[], object]) -> None:
        """Do something and wait for what it leads to."""
        self.app.step = name
        began = time.perf_counter()
        self.app.do(act)
        self.app.until(until)
        self.times.setdefault(name, []).append((time.perf_counter() - began) * 1000)

    def open_library(self) -> None:
        """Open the library and list its articles."""
        opened: list[bool] = []
        self.window.library_opened.connect(lambda: opened.append(True))
        self.timed("open the library, list", self.window.open_library, lambda: opened)
        settled = time.perf_counter() + SETTLED_SECONDS
        self.app.until(lambda: time.perf_counter() > settled)

    def scroll(self) -> None:
        """Go through the list by pages, from end to end in two hundred steps."""
        table = self.window.articles.table
        bar = table.verticalScrollBar()
        for step in range(201):
            value = bar.maximum() * step // 200
            self.timed("scroll, each step", partial(bar.setValue, value), lambda: True)
            self.timed("draw after a step", table.viewport().repaint, lambda: True)

    def open_articles(self) -> None:
        """Open articles all over the library."""
        ids = self.window.articles.all_ids()
        for article_id in ids[:: max(1, len(ids) // 50)]:
            shown: list[bool] = []
            link = self.window.open_article.opened.connect(lambda *_: shown.append(True))  # noqa: B023
            self.timed(
                "open an article",
                partial(self.window.articles.select, article_id),
                lambda: shown,  # noqa: B023
            )
            self.window.open_article.opened.disconnect(link)
            self.app.until(lambda: not self.window.reader.view.fitter.busy)

    def type_searches(self) -> None:
        """Type searches letter by letter and wait for each answer."""
        search = self.window.search
        for query in TYPED:
            search.reset()
            search.focus()
            for letter in query:
                self.timed(
                    "search, each letter",
                    partial(QTest.keyClicks, search.field, letter),
                    lambda: not search.pending,
                )
                self.times["search, each letter"][-1] -= SETTLE_MS
                self.app.processEvents()
        search.reset()
        self.app.processEvents()

    def undo(self) -> None:
        """Tag a thousand articles all over the library and take it back, several times."""
        ids = self.window.articles.all_ids()[::10][:1_000]
        edits = self.window.edits
        for _ in range(5):
            done: list[bool] = []
            link = edits.changed.connect(lambda _: done.append(True))  # noqa: B023
            self.timed(
                "tag 1,000 articles",
                lambda: edits.run("Tag", lambda e: e.put_tag(ids, e.add_tag("bench"))),
                lambda: done,  # noqa: B023
            )
            done.clear()
            self.timed("undo that", edits.undo, lambda: done)  # noqa: B023
            edits.changed.disconnect(link)

    def compose(self) -> None:
        """Open a briefing of 204 endnotes until all of it stands on the sheet; see its sources."""
        desk, draft = self.window.briefings, made(SECTIONS)
        cards = sum(len(section.blocks) for section in draft.sections)
        self.timed(
            "open a briefing, all cards",
            partial(desk.writing.begin, draft),
            lambda: len(desk.composer.sheet.cards) == cards,
        )
        self.timed(
            "see its sources", partial(self.window.panels.reveal, desk.sources), lambda: True
        )
        self.app.processEvents()
        desk.writing.close()
        undone: list[bool] = []
        link = self.window.edits.changed.connect(lambda _: undone.append(True))
        self.window.edits.undo()
        self.app.until(lambda: undone)
        self.window.edits.changed.disconnect(link)

    def load_pack(self, services: DeskServices) -> None:
        """Summarise and translate once, so that everything heavy is in memory."""
        article = self.window.open_article.article
        assert article is not None
        loaded: list[bool] = []

        def work() -> None:
            services.summarise(article, article.summary)
            services.translate_piece(article, article.removed[0])

        self.window.worker.submit(work, lambda _: loaded.append(True))
        self.timed("load the language pack", lambda: None, lambda: loaded)

    def show(self) -> None:
        """Print the table."""
        print(f"{'':28} {'times':>6} {'median':>8} {'95 %':>8} {'most':>8}  ms")
        for name, times in self.times.items():
            ordered = sorted(times)
            late = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
            over = "  over the limit" if ordered[-1] > LIMITS.get(name, float("inf")) else ""
            print(
                f"{name:28} {len(times):6} {statistics.median(times):8.1f} {late:8.1f} "
                f"{ordered[-1]:8.1f}{over}"
            )


def main() -> None:
    """Make the library, work in the window, print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--units", type=int, default=5_000, help="of the translation memory")
    parser.add_argument("--folder", type=Path, help="use this library (or make it there)")
    options = parser.parse_args()
    folder = options.folder or (
        Path(tempfile.gettempdir()) / f"briefing-desk-bench-{options.articles}"
    )
    make_library(folder, options.articles, units=options.units)
    app = Watchdog()
    services = DeskServices(Workshop(folder / "packs"))
    window = MainWindow(services, folder)
    garbage = GarbageCollection(window.library_opened, window)
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    bench = Bench(app, window)
    app.slow.clear()  # how long it takes to be up is another measurement
    app.longest = 0.0
    memory = [("window up", resident_mb())]
    try:
        bench.open_library()
        memory.append(("library open", resident_mb()))
        for work in (
            bench.scroll,
            bench.open_articles,
            bench.type_searches,
            bench.undo,
            bench.compose,
        ):
            work()
        memory.append(("after the work", resident_mb()))
        bench.load_pack(services)
        memory.append(("language pack loaded", resident_mb()))
    finally:
        garbage.stop()
        window.end_threads()
        window.close()
    bench.show()
    print("\nmemory: " + ", ".join(f"{name} {size:.0f} MB" for name, size in memory))
    print(f"longest handler of the window: {app.longest:.1f} ms, of {app.events:,}")
    for step, receiver, event, took in app.slow:
        print(f"  over {SLOW_SECONDS * 1000:.0f} ms: {took} ms, {receiver} {event} ({step})")


if __name__ == "__main__":
    main()
