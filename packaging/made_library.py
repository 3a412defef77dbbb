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

from briefing_app.core.memory import MemoryUnit  # noqa: E402
from briefing_app.core.stored import AnnotationContent  # noqa: E402
from briefing_app.library import open_library  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.library import Edits, Library

_SENTENCES = 28
_SEED = 7
"""The memory is of other articles than the library, but of the same words."""


def make_library(folder: Path, count: int, *, units: int = 0) -> None:
    """Make a library in a folder unless one is there; print the mean time of the last imports.

    It has what an analyst would add: tags, nested collections, notes, a Trash, and as many
    units of a translation memory as are asked for.
    """
    with open_library(folder) as library:
        if not library.articles():
            print(f"making a library of {count:,} articles in {folder} …", flush=True)
            _fill(library, count)
            ids = [row.id for row in library.articles()]
            library.edit("Organise", partial(_organise, ids=ids))
        if units and not library.memory.sources():
            made = list(made_units(units))
            library.edit("Remember", lambda edits: edits.import_memory(made, "memory.tmx"))


def made_units(number: int) -> Iterator[MemoryUnit]:
    """Yield units of a translation memory."""
    articles = generate(number // _SENTENCES + 1, seed=_SEED, sentences=_SENTENCES)
    pairs = (
        pair for each in articles for pair in zip(each.sentences, each.translations, strict=True)
    )
    for _, (sentence, translation) in zip(range(number), pairs, strict=False):
        moment = "2026-01-02T03:04:05+00:00"
        yield MemoryUnit(sentence.text, translation.text, "ada", moment, "ada", moment)


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
