# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Fills the translation memory of a made-up library and prints how long its parts take.

Each figure is the best of several runs, in milliseconds, as wall time and as CPU time of the
process; the last line times a fixed piece of plain Python, so that runs on different or busy
machines compare::

    python packaging/bench_memory.py --articles 10000 --units 50000
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from bench_library import best
from made_library import made_units, make_library

from briefing_app import memory_desk
from briefing_app.exchange.tmx import read_tmx, write_tmx
from briefing_app.language.near_matches import NearMatches
from briefing_app.library import open_library

if TYPE_CHECKING:
    from briefing_app.library import Edits, Library


def measure(library: Library, folder: Path, number: int) -> None:
    """Print what everything takes."""
    file = folder.parent / "memory.tmx"
    best(f"write {number:,} units as TMX", lambda: write_tmx(file, made_units(number)), runs=1)
    best("read them", lambda: read_tmx(file), runs=1)
    units = read_tmx(file).units
    best(
        "take them into the memory",
        lambda: library.edit("Import", lambda edits: edits.import_memory(units, file.name)),
        runs=1,
    )
    rows = library.articles()
    article = library.article(rows[len(rows) // 2].id)
    texts = [stored.sentence.text for stored in article.sentences]
    versions = count()

    def correct(edits: Edits) -> None:
        place = next(versions)
        edits.correct(article.sentences[place % len(texts)].id, f"Version {place}.")

    best("correct a sentence", lambda: library.edit("Correct", correct), runs=10)
    best("undo it", library.undo)
    best("count identical sentences", library.memory.waiting)
    best("read all entries", library.memory.entries)
    best("read all sources", library.memory.sources)
    index, sources = NearMatches(), library.memory.sources()
    best("make them ready to be compared", lambda: NearMatches().update(sources), runs=2)
    index.update(sources)
    best("the same when one is new", lambda: index.update(sources | {0: "Satu."}))
    best(f"near matches of an article ({len(texts)} sentences)", lambda: index.find(texts))

    def near() -> None:
        candidates = library.memory.candidates(texts[0])
        memory_desk.judge(texts[0], candidates)

    best("sentences near to one", near)


def main() -> None:
    """Make the library, time it, and remove it unless a folder was named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--units", type=int, default=50_000)
    parser.add_argument("--folder", type=Path, help="use this library and keep it")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp()) / "library"
    print(f"{'':36} {'wall ms':>10} {'CPU ms':>10}")
    make_library(folder, options.articles)
    with open_library(folder) as library:
        measure(library, folder, options.units)
    best("(plain Python: a million additions)", lambda: sum(range(1_000_000)))
    if options.folder is None:
        shutil.rmtree(folder.parent)


if __name__ == "__main__":
    main()
