# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes code-switched pairs: a word of the Indonesian is replaced by its English equivalent.

From them the model learns to leave English in the source as it is and to build the rest of the
sentence around it, so that a required term can be had by writing it into the source. The
equivalents are taken from the pair itself: words that IBM model 1 links in both directions, and
terms of a list. Only what occurs once on each side is replaced.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from align import translation_table
from corpus import Pairs, normalise
from prepare import Pair, add_held_out, read_held_out, read_pairs, write_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

FORWARD, BACKWARD = 0.4, 0.3
"""Least probability of the link from Indonesian to English, and back."""
LEAST_COUNT, LEAST_LETTERS = 4, 4
"""How often a word must occur, and how long it must be, to be replaced."""
MOST_FREQUENT = 150
"""The most frequent words of each language are grammar, not terms."""
LEAST_WORDS = 6
"""Shortest sentence in which a word is replaced."""
MOST_REPLACED = 2
WEIGHT = 1.0
"""Only pairs of sources with at least this weight are switched."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language.

    Attributes:
        ids: Number of each word.
        words: The words by number.
        counts: How often each occurs.
    """

    ids: Mapping[str, int]
    words: Sequence[str]
    counts: Sequence[int]

    @classmethod
    def of(cls, sentences: Iterable[str]) -> Vocabulary:
        """Count the words of sentences, most frequent first."""
        counts = Counter(word for text in sentences for word in words_of(text))
        found = counts.most_common()
        words = [word for word, _ in found]
        return cls({word: at for at, word in enumerate(words)}, words, [n for _, n in found])


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [match[0].lower() for match in _WORD.finditer(text)]


def word_links(pairs: Sequence[Pair]) -> dict[str, set[str]]:
    """Return the English equivalents of Indonesian words that both directions agree on."""
    source = Vocabulary.of(pair.source for pair in pairs)
    target = Vocabulary.of(pair.target for pair in pairs)
    encoded = Pairs.join(
        [[source.ids[word] for word in words_of(pair.source)] for pair in pairs],
        [[target.ids[word] for word in words_of(pair.target)] for pair in pairs],
        [1.0] * len(pairs),
    )
    turned = Pairs(
        encoded.target,
        encoded.target_lengths,
        encoded.source,
        encoded.source_lengths,
        encoded.weights,
    )
    forward = translation_table(encoded, len(source.words), len(target.words)).tocoo()
    backward = translation_table(turned, len(target.words), len(source.words)).tocsr()
    links: dict[str, set[str]] = {}
    for at, to, chance in zip(forward.row, forward.col, forward.data, strict=True):
        if chance < FORWARD or min(at, to) < MOST_FREQUENT or backward[to, at] < BACKWARD:
            continue
        word, english = source.words[at], target.words[to]
        frequent = min(source.counts[at], target.counts[to]) >= LEAST_COUNT
        if frequent and min(len(word), len(english)) >= LEAST_LETTERS and word != english:
            links.setdefault(word, set()).add(english)
    return links


def read_terms(path: Path) -> dict[str, set[str]]:
    """Return the terms of a list, `Indonesian<TAB>English` a line, in lower case."""
    terms: dict[str, set[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [normalise(cell) for cell in line.split("\t")]
        if len(cells) >= 2 and all(cells[:2]) and cells[0].lower() != cells[1].lower():
            terms.setdefault(cells[0].lower(), set()).add(cells[1].lower())
    return terms


def switched(
    pair: Pair, links: Mapping[str, set[str]], terms: Mapping[str, set[str]], most: int
) -> str | None:
    """Return the source of a pair with up to `most` equivalents in it; None if there is none.

    Terms come before words, and long ones before short ones; the English stands as the target
    writes it.
    """
    candidates = sorted((term for term in terms if term in pair.source.lower()), key=len)[::-1]
    candidates += [word for word in dict.fromkeys(words_of(pair.source)) if word in links]
    text, replaced = pair.source, 0
    for candidate in candidates:
        found = _once(candidate, text)
        for english in terms.get(candidate, set()) | links.get(candidate, set()):
            if found and (written := _once(english, pair.target)):
                text = text[: found.start()] + written[0] + text[found.end() :]
                replaced += 1
                break
        if replaced == most:
            break
    return text if replaced else None


def _once(words: str, text: str) -> re.Match[str] | None:
    """Return where words stand in a text, if they do exactly once."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    matches = list(pattern.finditer(text))
    return matches[0] if len(matches) == 1 else None


def make(pairs: Sequence[Pair], terms: Mapping[str, set[str]], seed: int) -> Iterator[Pair]:
    """Yield a switched pair for each pair that has something to switch."""
    links = word_links(pairs)
    print(f"{len(links):,} words and {len(terms):,} terms can be switched")
    chance = np.random.default_rng(seed)
    for pair in pairs:
        if len(pair.source.split()) >= LEAST_WORDS:
            text = switched(pair, links, terms, int(chance.integers(1, MOST_REPLACED + 1)))
            if text is not None:
                yield Pair(text, pair.target, pair.weight)


def main() -> None:
    """Write `switched.tsv`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, help="folder of .tsv files; switched.tsv goes there")
    parser.add_argument("terms", type=Path, help="list of terms, Indonesian<TAB>English")
    add_held_out(parser)
    parser.add_argument("--most", type=int, default=40_000, help="most pairs to write")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    target: Path = arguments.pairs / "switched.tsv"
    target.unlink(missing_ok=True)
    held_out = read_held_out(arguments.held_out)
    pairs = [p for p in read_pairs(arguments.pairs, held_out) if p.weight >= WEIGHT]
    made = list(make(pairs, read_terms(arguments.terms), arguments.seed))
    write_pairs(made, arguments.most, arguments.seed, target)


if __name__ == "__main__":
    main()
