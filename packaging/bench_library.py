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
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from made_library import make_library, show

from briefing_app.library import open_library

if TYPE_CHECKING:
    from collections.abc import Callable

QUERIES = (
    *("rudal", "rudal patroli -awak", '"kapal patroli"', "ship OR port"),
    *("yang", "yang di", '"yang di"', "yang OR di OR dan OR itu", "yang -di", "yang lang:id"),
    *("d*", "me*", "men*", "meng*", "men* OR ber*", '"yang me"*'),
    *("is:unread", 'tag:"tag 1"', 'tag:"tag 2" yang', "before:2026-02 yang", "after:2026-11 yang"),
    *('in:"region 1" men* -has:note', "in:trash yang", "outlet:kabar kapal"),
)
"""What users type, the commonest words and beginnings above all."""


def best(name: str, work: Callable[[], object], runs: int = 5) -> None:
    """Print the least wall and CPU time of several runs."""
    walls, cpus = [], []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    show(name, min(walls), min(cpus))


def main() -> None:
    """Make the library, time it, and remove it unless a folder was named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="use this library and keep it")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp()) / "library"
    print(f"{'':36} {'wall ms':>10} {'CPU ms':>10}")
    make_library(folder, options.articles)
    size = (folder / "library.db").stat().st_size / 1e6
    best("open, check and back up (once a day)", lambda: open_library(folder).close(), runs=1)
    with open_library(folder) as library:
        rows = library.articles()
        print(f"{len(rows)} articles, {size:.0f} MB")
        best("list", library.articles)
        best("article", lambda: library.article(rows[len(rows) // 2].id))
        best("find", lambda: library.find(rows[len(rows) // 2].sha256))
        for query in QUERIES:
            best(f"search {query}", partial(library.look_up, query))
        best("packs used", library.packs_used)
    best("open", lambda: open_library(folder).close())
    best("(plain Python: a million additions)", lambda: sum(range(1_000_000)))
    if options.folder is None:
        shutil.rmtree(folder.parent)


if __name__ == "__main__":
    main()
