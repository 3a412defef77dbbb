# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Measure the summary methods: `python packaging/evaluate_summaries.py DATA.jsonl.gz`.

Prints a Markdown table of ROUGE-1 F1 on the third of the articles that the ranker never saw,
the difference to the opening sentences with the 95 % interval of a paired bootstrap, and the
processor time of an article. `--json FILE` writes the same figures for a program.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from indosum import Reference, count_words, load, rouge_1

from briefing_app.core.model import BlockKind, Sentence, SummaryLength
from briefing_app.language.summaries import METHODS, summariser

SAMPLES = 5000
THREE, ADAPTIVE = SummaryLength(sentences=3), SummaryLength()


@dataclass(frozen=True, slots=True)
class Measured:
    """How a method did.

    Attributes:
        method: Its name.
        length: The length that was asked for, as `SummaryLength` writes it.
        titled: Whether it was given the headline.
        rouge: Mean ROUGE-1 F1, per cent.
        gain: Difference to the first three sentences, points.
        low: Lower end of the 95 % interval of `gain`.
        high: Upper end of it.
        milliseconds: Processor time of one article, mean.
    """

    method: str
    length: str
    titled: bool
    rouge: float
    gain: float
    low: float
    high: float
    milliseconds: float


def sentences_of(reference: Reference) -> list[Sentence]:
    """Return the sentences as an import would hand them on."""
    return [
        Sentence(0, len(text), paragraph, BlockKind.PARAGRAPH, text)
        for text, paragraph in zip(reference.texts, reference.paragraphs, strict=True)
    ]


def scores(
    references: list[Reference], method: str, length: SummaryLength, *, titled: bool
) -> tuple[list[float], float]:
    """Return the ROUGE-1 F1 of each article and the milliseconds that one took."""
    tool = summariser(method)
    articles = [sentences_of(reference) for reference in references]
    tool.summarise(articles[0], title="", length=length)
    start = time.process_time()
    summaries = [
        tool.summarise(article, title=reference.title if titled else "", length=length)
        for article, reference in zip(articles, references, strict=True)
    ]
    spent = 1000 * (time.process_time() - start) / len(references)
    found = [
        rouge_1(count_words(reference.texts[pick] for pick in summary.picks), reference.summary)
        for reference, summary in zip(references, summaries, strict=True)
    ]
    return found, spent


def interval(differences: list[float]) -> tuple[float, float]:
    """Return the 95 % interval of the mean by bootstrap (percentiles, fixed seed)."""
    values = np.array(differences)
    rows = np.random.default_rng(0).integers(0, len(values), (SAMPLES, len(values)))
    low, high = np.percentile(values[rows].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


def measure(references: list[Reference]) -> list[Measured]:
    """Measure every method on the references."""
    runs = [("ranker", THREE, True), ("ranker", THREE, False)]
    runs += [("ranker", ADAPTIVE, True), ("ranker", ADAPTIVE, False)]
    runs += [(method, THREE, True) for method in METHODS if method != "ranker"]
    opening, _ = scores(references, "opening", THREE, titled=False)
    measured = []
    for method, length, titled in runs:
        found, spent = scores(references, method, length, titled=titled)
        differences = [100 * (own - other) for own, other in zip(found, opening, strict=True)]
        low, high = interval(differences)
        gain = float(np.mean(differences))
        rouge = 100 * float(np.mean(found))
        measured.append(Measured(method, str(length), titled, rouge, gain, low, high, spent))
    return measured


def table(measured: list[Measured]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| method | length | ROUGE-1 F1 | against the first three sentences (95 %) | ms |",
        "|---|---|---|---|---|",
    ]
    for m in measured:
        name = m.method if m.titled or m.method != "ranker" else f"{m.method}, no headline"
        gain = f"{m.gain:+.1f} ({m.low:+.1f} to {m.high:+.1f})"
        lines.append(f"| {name} | {m.length} | {m.rouge:.1f} | {gain} | {m.milliseconds:.1f} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--json", type=Path, help="write the figures there too")
    arguments = parser.parse_args()
    held_out = [reference for reference in load(arguments.data) if reference.held_out]
    measured = measure(held_out)
    print(f"{len(held_out)} articles held out\n\n{table(measured)}")
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(m) for m in measured], indent=2) + "\n")


if __name__ == "__main__":
    main()
