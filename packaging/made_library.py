# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library of made-up articles that the benchmarks work on; made once, then used again."""

from __future__ import annotations

import random
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / part) for part in ("", "tests")]

if TYPE_CHECKING:
    from tests.library.generator import PACK, generate
else:  # Dependencies install a package “tests” of their own, which hides the project's.
    from library.generator import PACK, generate

from briefing_app.core.stored import AnnotationContent  # noqa: E402
from briefing_app.library import open_library  # noqa: E402

if TYPE_CHECKING:
    from briefing_app.library import Edits, Library


def make_library(folder: Path, count: int) -> None:
    """Make a library in a folder unless one is there; print the mean time of the last imports.

    It has what an analyst would add: tags, nested collections, notes, and a Trash.
    """
    with open_library(folder) as library:
        if library.articles():
            return
        print(f"making a library of {count:,} articles in {folder} …", flush=True)
        _fill(library, count)
        ids = [row.id for row in library.articles()]
        library.edit("Organise", partial(_organise, ids=ids))


def show(name: str, wall: float, cpu: float) -> None:
    """Print a line of a table; times in seconds."""
    print(f"{name:36} {wall * 1000:10.1f} {cpu * 1000:10.1f}", flush=True)


def _fill(library: Library, count: int) -> None:
    last = max(1, count // 10)
    wall = cpu = 0.0
    for number, article in enumerate(generate(count)):
        begun = time.perf_counter(), time.process_time()
        library.add(article, PACK)
        if number >= count - last:
            wall += time.perf_counter() - begun[0]
            cpu += time.process_time() - begun[1]
    show("add (mean of the last tenth)", wall / last, cpu / last)


def _organise(edits: Edits, ids: list[int]) -> None:
    chance = random.Random(3)  # noqa: S311 - the same library each time

    def some(share: float) -> list[int]:
        return chance.sample(ids, max(1, round(len(ids) * share)))

    for number in range(30):
        edits.put_tag(some(chance.choice((0.002, 0.02, 0.2))), edits.add_tag(f"tag {number}"))
    tops = [edits.add_collection(f"Region {number}") for number in range(5)]
    for number in range(20):
        collection = edits.add_collection(f"Topic {number}", tops[number % 5])
        edits.collect(some(0.03), collection)
    for article_id in some(0.1):
        edits.annotate(article_id, AnnotationContent(note="Catatan"))
    edits.set_read(some(0.6), read=True)
    edits.trash(some(0.02))
