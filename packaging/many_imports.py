# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Many made-up articles imported as the program does it: speed, memory, repeated sentences."""

from __future__ import annotations

import gc
import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing_app import desk
from briefing_app.core.settings import Settings
from briefing_app.language.translator import ArgosTranslator
from briefing_app.library import open_library
from briefing_app.stream import Order
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.model import Translation
    from briefing_app.library import Library

CLOSINGS = 20
"""Sentences of the pool that stand at the end of articles, as those that an agency repeats."""
CLOSED = 0.5
"""Share of articles that have one of them."""
ALONE = 60
"""Articles that are also imported one by one, for comparison."""


def lines_of(files: Sequence[Path]) -> list[str]:
    """Return the lines of files that are sentences of a usual length, each once."""
    lines = [line.strip() for file in files for line in file.read_text("utf-8").splitlines()]
    return [line for line in dict.fromkeys(lines) if 25 <= len(line) <= 300 and line[-1] in ".!?"]


def write_articles(folder: Path, pool: list[str], count: int) -> list[Path]:
    """Write articles of 5 to 40 sentences, the same each time; return their files.

    Lines of the pool are recombined: each has the beginning of another one before it, so that
    what comes again is the closings, and what follows the first sentence of a line.
    """
    chance = random.Random(7)  # noqa: S311 - the same articles each time
    closings = pool[:CLOSINGS]
    folder.mkdir()
    paths = []
    for number in range(count):
        sentences = []
        for _ in range(chance.randint(5, 40)):
            first, second = chance.choice(pool), chance.choice(pool)
            opening = " ".join(first.split()[: chance.randint(2, 6)]).rstrip(",.;:")
            sentences.append(f"{opening}, {second[0].lower()}{second[1:]}")
        if chance.random() < CLOSED:
            sentences.append(chance.choice(closings))
        title = " ".join(chance.choice(pool).split()[:8]).rstrip(",.;:")
        path = folder / f"{number:05}.txt"
        path.write_text(f"{title}\n\n" + "\n\n".join(sentences) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


class Counting(ArgosTranslator):
    """Counts what it is asked to translate."""

    texts = words = 0

    def translate(self, texts: Sequence[str], **words: Any) -> list[Translation]:
        """Translate, and count."""
        Counting.texts += len(texts)
        Counting.words += sum(len(text.split()) for text in texts)
        return super().translate(texts, **words)


def resident() -> float:
    """Return how much memory the process holds, in MB; not a number where Linux does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    except OSError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def import_many(folder: Path, packs: Path, pool: list[str], count: int, threads: int) -> None:
    """Import made-up articles and print words a second, memory, and what was repeated.

    Args:
        folder: Where files and library are put.
        packs: The installed language packs.
        pool: Sentences to make articles of.
        count: How many articles.
        threads: Processor threads.
    """
    import briefing_app.language.translator as module

    module.ArgosTranslator = Counting  # type: ignore[misc]
    files = write_articles(folder / "in", pool, count)
    few = files[:ALONE]
    print(f"{count} made-up articles of {len(pool)} lines, {threads} threads")
    for name, groups in (("one by one", [[file] for file in few]), ("together", [few])):
        library = folder / name.replace(" ", "-")
        words, taken = 0, 0.0
        with open_library(library) as opened:
            shop = warm(packs, threads)
            begun = time.perf_counter()
            for group in groups:
                words += sum(arrivals(opened, group, shop))
            taken = time.perf_counter() - begun
        print(f"{len(few)} files imported {name}: {words / taken:.0f} words a second")
    shop = warm(packs, threads)
    Counting.texts = Counting.words = 0
    gc.collect()
    print(f"{'articles':>8}{'words/s':>9}{'memory MB':>11}")
    print(f"{0:8}{'':9}{resident():11.0f}")
    words = part = 0
    first = 0.0
    begun = last = time.perf_counter()
    with open_library(folder / "library") as opened:
        for done, found in enumerate(arrivals(opened, files, shop), 1):
            now = time.perf_counter()
            first = first or now - begun
            words, part = words + found, part + found
            if done * 10 // count > (done - 1) * 10 // count:
                print(f"{done:8}{part / (now - last):9.0f}{resident():11.0f}", flush=True)
                last, part = now, 0
        taken = time.perf_counter() - begun
        asked = sum(distinct(opened, row.id) for row in opened.articles())
    print(
        f"first article after {first:.2f} s; all after {taken:.0f} s: {words / taken:.0f} words/s"
    )
    print(f"{asked} sentences and headlines, those of an article counted once each;")
    print(f"{Counting.texts} translated: {asked - Counting.texts} were of another article before")


def distinct(library: Library, article_id: int) -> int:
    """Return how many different texts of an article had to be translated."""
    article = library.article(article_id)
    texts = {stored.sentence.text for stored in article.sentences}
    return len(texts | {article.row.metadata.title})


def warm(packs: Path, threads: int) -> Workshop:
    """Return a workshop whose translator is loaded."""
    shop = Workshop(packs, Settings(threads=threads))
    shop.tools().translator.translate(["Halo, dunia."])
    return shop


def arrivals(library: Library, files: list[Path], shop: Workshop) -> Iterator[int]:
    """Import files; yield the words of each article."""
    orders = iter([Order(file) for file in files])
    for order, arrival in desk.bring_in_all(library, lambda: next(orders, None), shop):
        if isinstance(arrival, Exception):
            raise SystemExit(f"{order.path}: {arrival}")
        yield len(order.path.read_text("utf-8").split())
