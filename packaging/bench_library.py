# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Fills a library with made-up articles and prints how long its parts take, in milliseconds.

Each figure is the best of several runs, as wall time and as CPU time of the process; the last
line times a fixed piece of plain Python, so that runs on different or busy machines compare::

    python packaging/bench_library.py --articles 10000
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / part) for part in ("", "tests")]

if TYPE_CHECKING:
    from tests.library.generator import PACK, generate
else:  # Dependencies install a package “tests” of their own, which hides the project's.
    from library.generator import PACK, generate

from briefing_app.library import Library, open_library  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

QUERIES = ("rudal", "rudal patroli -awak", '"kapal patroli"', "pelab*", "yang", "ship OR port")


def best(name: str, work: Callable[[], object], runs: int = 5) -> None:
    """Print the least wall and CPU time of several runs."""
    walls, cpus = [], []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    show(name, min(walls), min(cpus))


def show(name: str, wall: float, cpu: float) -> None:
    """Print a line of the table; times in seconds."""
    print(f"{name:36} {wall * 1000:10.1f} {cpu * 1000:10.1f}", flush=True)


def fill(library: Library, count: int) -> None:
    """Add articles one by one, as imports do; print the mean time of the last tenth."""
    last = max(1, count // 10)
    wall = cpu = 0.0
    for number, article in enumerate(generate(count)):
        begun = time.perf_counter(), time.process_time()
        library.add(article, PACK)
        if number >= count - last:
            wall += time.perf_counter() - begun[0]
            cpu += time.process_time() - begun[1]
    print(
        f"{'add (mean of the last tenth)':34} {wall / last * 1000:10.1f} {cpu / last * 1000:10.1f}"
    )


def main() -> None:
    """Make the library, time it, and remove it unless a folder was named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="use this library and keep it")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp()) / "library"
    print(f"{'':36} {'wall ms':>10} {'CPU ms':>10}")
    with open_library(folder) as library:
        if not library.articles():
            fill(library, options.articles)
    size = (folder / "library.db").stat().st_size / 1e6
    best("open, check and back up (once a day)", lambda: open_library(folder).close(), runs=1)
    with open_library(folder) as library:
        rows = library.articles()
        print(f"{len(rows)} articles, {size:.0f} MB")
        best("list", library.articles)
        best("article", lambda: library.article(rows[len(rows) // 2].id))
        best("find", lambda: library.find(rows[len(rows) // 2].sha256))
        for query in QUERIES:
            best(f"search {query}", partial(library.search, query))
        best("packs used", library.packs_used)
    best("open", lambda: open_library(folder).close())
    best("(plain Python: a million additions)", lambda: sum(range(1_000_000)))
    if options.folder is None:
        shutil.rmtree(folder.parent)


if __name__ == "__main__":
    main()
