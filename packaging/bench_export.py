# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a long made-up briefing in every format and prints how long each takes.

The briefing has a summary and a table an article; every line is cited. Times are wall times, start
of the typesetter's process included; the best of the rounds is printed::

    python packaging/bench_export.py [--articles 36] [--rounds 3]
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pypdfium2

from briefing_app.briefing.compose import compose
from briefing_app.briefing.formats import FORMATS, exporter
from briefing_app.core.briefings import (
    Citation,
    CitedSource,
    Draft,
    Judgement,
    Likelihood,
    QuotationBlock,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TitleBlock,
)
from briefing_app.core.briefings.taking import key_of, link_to

SENTENCES = 12
"""Cited sentences an article."""


def made(articles: int) -> Draft:
    """Return a briefing of so many made-up articles."""
    citations, sources, sections = {}, {}, []
    for number in range(articles):
        sha256 = hashlib.sha256(str(number).encode()).hexdigest()
        title = f"Flood on the river, day {number + 1}"
        sources[sha256] = CitedSource(sha256, f"{number}.txt", title, title, "Harian Lintang")
        keys = []
        for place in range(SENTENCES):
            key = key_of(sha256, 100 * place)
            keys.append(key)
            citations[key] = Citation(
                key,
                sha256,
                100 * place,
                100 * place + 90,
                f"Sebanyak {100 * number + place} warga mengungsi dari tepi sungai sejak Senin.",
                f"{100 * number + place} residents have left the river bank since Monday.",
                "made-id_en 1.0",
            )
        rows = tuple((f"Day {n + 1}", f"{n * 40}{link_to(key)}") for n, key in enumerate(keys[:6]))
        blocks = (
            SummaryBlock(f"s{number}", "", (sha256,), tuple(keys[:4])),
            QuotationBlock(f"q{number}", tuple(keys[4:])),
            TableBlock(f"t{number}", "Residents by day", ("Day", "Residents"), rows),
        )
        sections.append(SectionDraft(f"x{number}", title, blocks))
    judgement = Judgement("j", f"The water will rise.{link_to(keys[0])}", Likelihood.LIKELY)
    return Draft(
        TitleBlock("Floods", "Bench", marking="FOR TEST", as_of="2026-03-14"),
        f"The river stays high.{link_to(keys[0])}",
        judgements=(judgement,),
        sections=tuple(sections),
        citations=citations,
        sources=sources,
    )


def main() -> None:
    """Write the briefing and print the times."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=36)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    draft = made(options.articles)
    start = time.perf_counter()
    briefing = compose(draft, [])
    print(f"{len(briefing.endnotes)} endnotes, composed in {time.perf_counter() - start:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        for name, kind in FORMATS.items():
            target = Path(folder) / f"b{kind.suffix}"
            times, written = [], set()
            for _ in range(options.rounds):
                start = time.perf_counter()
                exporter(name, draft).export(briefing, target)
                times.append(time.perf_counter() - start)
                written.add(target.read_bytes())
            pages = f", {len(pypdfium2.PdfDocument(target))} pages" if name == "pdf" else ""
            same = "the same bytes each time" if len(written) == 1 else "DIFFERENT BYTES"
            size = target.stat().st_size / 1e6
            print(f"{name:5} {min(times):6.2f} s, {size:.2f} MB{pages}, {same}")


if __name__ == "__main__":
    main()
