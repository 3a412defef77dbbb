# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Measure the doubts about figures on parallel text that the project does not carry.

Each file has one pair a line: the Indonesian sentence, a tab, its English translation by a
human. Nearly every doubt there is a false alarm, or a liberty that the translator took. Then
each figure in digits of an undoubted translation is changed in turn (a digit replaced, a digit
put in front, the figure left out), and each hedge in front of a figure ("at least") is left
out. The shares that are noticed are printed.

    python packaging/measure_figure_doubts.py PAIRS.tsv … [--limit 3000] [--show 20]
"""

from __future__ import annotations

import argparse
import random
import re
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.doubts.figure import figure_doubts
from briefing_app.core.figures.statements import Hedge, statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_HEDGE = re.compile(
    r"\b(?:about|around|some|approximately|nearly|almost|at least|more than|over|less than"
    r"|fewer than|up to|at most|no more than) ((?:Rp|US\$|[$€£])?)$",
    re.IGNORECASE,
)
_SEED = 7


def main() -> None:
    """Print a line for each file and, if asked, doubts and unnoticed changes to read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, default=3000, help="pairs to read of each file")
    parser.add_argument("--show", type=int, default=0, help="examples to print of each kind")
    options = parser.parse_args()
    chance = random.Random(_SEED)  # noqa: S311 - examples, not secrets
    doubted: list[str] = []
    unnoticed: list[str] = []
    for path in options.pairs:
        pairs = list(islice(_read(path), options.limit))
        start = time.process_time()
        found = [figure_doubts(*pair) for pair in pairs]
        rate = len(pairs) / (time.process_time() - start)
        changed = noticed = bare = unhedged = 0
        for (source, translation), doubts in zip(pairs, found, strict=True):
            if doubts:
                reasons = " ".join(doubt.reason for doubt in doubts)
                doubted.append(f"{source}\n{translation}\n  {reasons}\n")
                continue
            for wrong in _changed(translation, chance):
                changed += 1
                if figure_doubts(source, wrong):
                    noticed += 1
                else:
                    unnoticed.append(f"{source}\n{wrong}\n")
            for wrong in _without_hedge(source, translation):
                bare += 1
                unhedged += bool(figure_doubts(source, wrong))
        alarms = sum(map(bool, found))
        print(
            f"{path.name}: {len(pairs)} pairs, {alarms} doubted ({alarms / len(pairs):.2%}),"
            f" {noticed} of {changed} changed figures noticed ({noticed / max(changed, 1):.2%}),"
            f" {unhedged} of {bare} lost hedges noticed ({unhedged / max(bare, 1):.2%}),"
            f" {rate:,.0f} pairs a second"
        )
    for title, examples in (("Doubted", doubted), ("Unnoticed", unnoticed)):
        chance.shuffle(examples)
        for example in examples[: options.show]:
            print(f"\n{title}: {example}", end="")


def _read(path: Path) -> Iterator[tuple[str, str]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            source, tab, rest = line.rstrip("\n").partition("\t")
            if tab:
                yield source, rest.partition("\t")[0]


def _without_hedge(source: str, translation: str) -> Iterator[str]:
    """Yield the translation without the hedge of each figure that both sides hedge alike."""
    hedged = {s.hedge for s in statements_of(source)} - {Hedge.EXACT}
    for statement in statements_of(translation, language="en"):
        if statement.hedge in hedged:
            found = _HEDGE.search(translation[: statement.start])
            if found:
                yield translation[: found.start()] + translation[found.start(1) :]


def _changed(text: str, chance: random.Random) -> Iterator[str]:
    """Yield the text once for each figure, with that figure changed in value."""
    if "://" in text:
        return
    for match in _DIGITS.finditer(text):
        figure = match.group()
        way = chance.choice(("replace", "lengthen", "drop"))
        if way == "replace":
            at = chance.choice([place for place, sign in enumerate(figure) if sign.isdigit()])
            digit = chance.choice([sign for sign in "123456789" if sign != figure[at]])
            wrong = figure[:at] + digit + figure[at + 1 :]
        else:
            wrong = "9" + figure if way == "lengthen" else ""
        yield text[: match.start()] + wrong + text[match.end() :]


if __name__ == "__main__":
    main()
