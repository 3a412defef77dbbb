# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes pairs of pairs: written as headlines, in capitals, without marks, or joined.

Almost all pairs are whole sentences with every mark in its place, about 16 words long. A page
of news also has headlines, labels and captions, writers who leave marks out, and sentences of
60 words, of which a model drops a part that has never seen such.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from prepare import Pair, add_held_out, read_held_out, read_pairs, write_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WEIGHT = 3.0
"""Only pairs of sources with at least this weight are taken: news."""
JOINED, JOINED_WORDS = (2, 3), 70
"""How many pairs are joined to one, and the longest Indonesian of it, in words."""
HEADLINE_WORDS = (4, 16)
"""Shortest and longest sentence that is written as a headline, in words."""
SMALL = frozenset(
    re.findall(
        r"\w+",
        "dan di ke dari yang untuk pada dengan oleh atau bagi dalam "
        "a an the and or but of to in on at by for from with as",
    )
)
"""Words that headlines of either language leave small."""
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def headline(text: str) -> str:
    """Return a sentence written as a headline: words with capitals, without the stop."""
    first = True

    def capital(match: re.Match[str]) -> str:
        nonlocal first
        word, small = match[0], match[0] in SMALL and not first
        first = False
        return word if small else word[0].upper() + word[1:]

    return without_stop(_WORD.sub(capital, text))


def capitals(text: str) -> str:
    """Return a sentence in capitals, without the stop."""
    return without_stop(text.upper())


def without_stop(text: str) -> str:
    """Return a sentence without the stop at its end."""
    return text.removesuffix(".")


def without_commas(text: str) -> str:
    """Return a sentence without the commas between words; those of numbers stay."""
    return re.sub(r",(?=\s)", "", text)


WAYS: tuple[tuple[float, bool, Callable[[str], str], Callable[[str], str]], ...] = (
    (0.5, True, headline, headline),
    (0.1, True, capitals, capitals),
    (0.2, False, without_stop, without_stop),
    (0.2, False, without_commas, str),
)
"""How often each way is taken, whether only for short sentences, and what it does to each side."""


def make(pairs: Sequence[Pair], seed: int) -> Iterator[Pair]:
    """Yield a varied pair for each pair that a drawn way changes."""
    chance = np.random.default_rng(seed)
    chosen = chance.choice(len(WAYS), len(pairs), p=[share for share, *_ in WAYS])
    for pair, at in zip(pairs, chosen, strict=True):
        _, short, of_source, of_target = WAYS[at]
        words = len(pair.source.split())
        if short and not HEADLINE_WORDS[0] <= words <= HEADLINE_WORDS[1]:
            continue
        made = Pair(of_source(pair.source), of_target(pair.target), pair.weight)
        if made.source != pair.source:
            yield made


def join(pairs: Sequence[Pair], seed: int) -> Iterator[Pair]:
    """Yield pairs of two or three sentences one behind the other; each pair goes into one."""
    chance = np.random.default_rng(seed)
    order = chance.permutation(len(pairs))
    at = 0
    while at < len(order):
        many = int(chance.integers(JOINED[0], JOINED[1] + 1))
        parts = [pairs[place] for place in order[at : at + many]]
        at += many
        source = " ".join(part.source for part in parts)
        if len(parts) > 1 and len(source.split()) <= JOINED_WORDS:
            yield Pair(source, " ".join(part.target for part in parts), parts[0].weight)


def main() -> None:
    """Write `varied.tsv` and `joined.tsv`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, help="folder of .tsv files; the new ones go there")
    add_held_out(parser)
    parser.add_argument("--most", type=int, default=15_000, help="most pairs of each kind")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    varied, joined = (arguments.pairs / f"{name}.tsv" for name in ("varied", "joined"))
    for path in (varied, joined):
        path.unlink(missing_ok=True)
    held_out = read_held_out(arguments.held_out)
    pairs = [p for p in read_pairs(arguments.pairs, held_out) if p.weight >= WEIGHT]
    write_pairs(list(make(pairs, arguments.seed)), arguments.most, arguments.seed, varied)
    sentences = [pair for pair in pairs if pair.source.endswith((".", "?", "!", '"'))]
    write_pairs(list(join(sentences, arguments.seed)), arguments.most, arguments.seed, joined)


if __name__ == "__main__":
    main()
