# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Measure the doubts about figures on parallel text that the project does not carry.

Each file has one pair a line: the Indonesian sentence, a tab, its English translation by a
human. Nearly every doubt there is a false alarm, or a liberty that the translator took. Then
each figure in digits of an undoubted translation is changed in turn (a digit replaced, a digit
put in front, the figure left out); the share that is noticed is printed.

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

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
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
        changed = noticed = 0
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
        alarms = sum(map(bool, found))
        print(
            f"{path.name}: {len(pairs)} pairs, {alarms} doubted ({alarms / len(pairs):.2%}),"
            f" {noticed} of {changed} changed figures noticed ({noticed / max(changed, 1):.2%}),"
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
