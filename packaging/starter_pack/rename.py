# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes renamed pairs: names that both sides write alike are replaced by other names.

The pieces of the two vocabularies differ, so that a name is spelt anew and not copied: pack 0.3
wrote 70 % of such names of FLORES-200 dev as they stand in the source, and garbled or lost the
rest. From names that hardly occur twice the model learns to spell instead of the names.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from prepare import Pair, add_held_out, read_held_out, read_pairs, write_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

WEIGHT = 2.0
"""Only pairs of sources with at least this weight are taken: news and talks."""
BLENDED = 0.4
"""Share of the names that are made of the beginning of one and the end of another."""
_NAME = re.compile(r"(?<![\w'-])[^\W\d_a-z][^\W\d_]{3,}(?![\w'])")
_WORD = re.compile(r"[^\W\d_]+")


def small_words(pairs: Sequence[Pair]) -> set[str]:
    """Return the words that either side writes small more than once."""
    counts = Counter(
        word
        for pair in pairs
        for text in (pair.source, pair.target)
        for word in _WORD.findall(text)
        if word[0].islower()
    )
    return {word for word, count in counts.items() if count > 1}


def names_of(pair: Pair, small: Set[str]) -> list[str]:
    """Return the names that both sides of a pair write alike, each once.

    Args:
        pair: The pair.
        small: Words that are no names, though a sentence that begins with one writes it so.
    """
    theirs = set(_NAME.findall(pair.target))
    return [
        name
        for name in dict.fromkeys(_NAME.findall(pair.source))
        if name in theirs and name[0].isupper() and not name.isupper() and name.lower() not in small
    ]


def make(pairs: Sequence[Pair], words: Iterable[str], seed: int) -> Iterator[Pair]:
    """Yield a renamed pair for each pair that has a name.

    Args:
        pairs: The pairs.
        words: Where new names are drawn from, in small letters; those that the pairs write small
            are no names and left out.
        seed: Of the draw.
    """
    small = small_words(pairs)
    names = [word.capitalize() for word in words if word not in small]
    chance = np.random.default_rng(seed)

    def draw() -> str:
        first, second = map(int, chance.integers(0, len(names), 2))
        name, other = names[first], names[second]
        if chance.random() < BLENDED:
            return name[: (len(name) + 1) // 2] + other[len(other) // 2 :]
        return name

    for pair in pairs:
        new = {name: draw() for name in names_of(pair, small)}
        if new:
            yield Pair(_rename(pair.source, new), _rename(pair.target, new), pair.weight)


def _rename(text: str, new: dict[str, str]) -> str:
    return _NAME.sub(lambda match: new.get(match[0], match[0]), text)


def main() -> None:
    """Write `renamed.tsv`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, help="folder of .tsv files; renamed.tsv goes there")
    parser.add_argument("words", type=Path, help="list that names.py wrote")
    add_held_out(parser)
    parser.add_argument("--most", type=int, default=80_000, help="most pairs to write")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    target: Path = arguments.pairs / "renamed.tsv"
    target.unlink(missing_ok=True)
    held_out = read_held_out(arguments.held_out)
    pairs = [p for p in read_pairs(arguments.pairs, held_out) if p.weight >= WEIGHT]
    words = arguments.words.read_text(encoding="utf-8").split()
    made = list(make(pairs, words, arguments.seed))
    write_pairs(made, arguments.most, arguments.seed, target)


if __name__ == "__main__":
    main()
