# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Choose the thresholds of doubts, and measure how far doubts can be trusted.

    python packaging/calibrate_doubts.py DEV_FOLDER [--articles FOLDER] [--pack FILE]

DEV_FOLDER holds pairs of files NAME.id and NAME.en, one sentence in both languages a line, such
as FLORES-200 dev and WMT24++; FOLDER the articles that judged sentences are of. Half of the
pairs, told by a hash, serves to choose, the other half to measure.

The rules by which thresholds are chosen:

- length: the narrowest limits outside of which lie at most half a per cent of the human pairs
  of the first half on either side;
- score: the highest threshold at which at least three in four of all judged sentences of the
  sample "tune" that raise a doubt of any kind are wrong. (Until pack 0.3 four in five of those
  that raise this doubt alone had to be; of pack 0.4's outputs there is no such threshold.)

The other kinds have no threshold to choose; their word lists and
tables were made until each doubted about one per cent of the human pairs of the first half of
FLORES-200, which are edited prose. `judged.tsv` says of machine-translated sentences
whether they are wrong, that is whether they say something else than the source or cannot be
understood; it was written before any doubt about them was looked at. It names sentences by set
and number, and holds for an output with the same hash only; when another pack translates, the
rest has to be judged anew, and this command says how many are left.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import random
import time
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from doubt_damage import DAMAGE
from doubt_data import SEED, Pair, read_articles, read_pairs, translate

from briefing_app.core.doubts import KINDS, SCORE, comparable_score, doubts_of
from briefing_app.core.doubts.length import LONGEST, SHORTEST, deviation
from briefing_app.core.doubts.score import LEAST_SCORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.core.model import Translation

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent / "resources" / "samples"
LENGTH_SHARE = 0.005
DOUBT_PRECISION = 0.75


@dataclass(frozen=True, slots=True)
class Judged:
    """A machine-translated sentence with a person's verdict.

    Attributes:
        sample: "tune" or "test".
        pair: Where it is from.
        output: The translation.
        wrong: Whether it is wrong.
        errors: What kinds of error.
        kinds: What kinds of doubt it raises.
    """

    sample: str
    pair: Pair
    output: Translation
    wrong: bool
    errors: frozenset[str]
    kinds: frozenset[str]


def main() -> None:
    """Print the thresholds that the rules give, and the figures of the README."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pairs", type=Path, help="folder of NAME.id and NAME.en")
    parser.add_argument("--articles", type=Path, help="folder of the judged articles")
    parser.add_argument("--pack", type=Path, help="another package than the bundled one")
    options = parser.parse_args()
    pairs = read_pairs(options.pairs)
    articles = read_articles([SAMPLES, *filter(None, [options.articles])])
    outputs, pack = translate([*pairs, *articles], options.pack)
    print(f"{pack}; {len(pairs)} pairs, {len(articles)} sentences of articles")
    judged = list(_judged([*pairs, *articles], outputs))

    first = [pair for pair in pairs if not pair.held_out]
    print("\nThresholds by the rules, and those in the code")
    low, high = _length_limits(first)
    print(f"  length: {low:.1f} to {high:.1f}; {SHORTEST} to {LONGEST}")
    print(f"  score: {_score_threshold(judged):.3f}; {LEAST_SCORE}")

    made = dict(zip(pairs, outputs, strict=False))
    print("\nDoubted, of 100 sentences")
    for held_out in (False, True):
        half = [pair for pair in pairs if pair.held_out is held_out]
        title = "half that measures" if held_out else "half that chooses"
        _print_shares(f"{title}: human", ((pair, _kinds_human(pair)) for pair in half))
        _print_shares(f"{title}: machine", ((pair, _kinds(pair, made[pair])) for pair in half))
    _print_damage([pair for pair in pairs if pair.held_out])
    for sample in ("tune", "test"):
        _print_judged(sample, [one for one in judged if one.sample == sample])
    _print_time(pairs, made)


def _kinds(pair: Pair, output: Translation) -> frozenset[str]:
    found = doubts_of(pair.source, output.text, score=comparable_score(output))
    return frozenset(doubt.kind for doubt in found)


def _kinds_human(pair: Pair) -> frozenset[str]:
    return frozenset(doubt.kind for doubt in doubts_of(pair.source, pair.reference))


def _judged(pairs: Sequence[Pair], outputs: Sequence[Translation]) -> Iterable[Judged]:
    there = {(pair.set_name, pair.number): place for place, pair in enumerate(pairs)}
    total = 0
    with (HERE / "judged.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            total += 1
            place = there.get((row["set"], int(row["number"])))
            if place is None:
                continue
            pair, output = pairs[place], outputs[place]
            if (_hash(pair.source), _hash(output.text)) == (row["source"], row["output"]):
                errors = frozenset(filter(None, row["errors"].split(",")))
                wrong = row["verdict"] == "wrong"
                yield Judged(row["sample"], pair, output, wrong, errors, _kinds(pair, output))
    print(f"judged.tsv has {total} sentences")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _length_limits(pairs: Sequence[Pair]) -> tuple[float, float]:
    found = sorted(deviation(pair.source, pair.reference) for pair in pairs)
    outside = int(LENGTH_SHARE * len(found))
    return found[outside], found[-1 - outside]


def _score_threshold(judged: Sequence[Judged]) -> float:
    """Return the highest threshold that the rule allows, to three places."""
    tuned = [one for one in judged if one.sample == "tune"]
    others = [one.wrong for one in tuned if one.kinds - {SCORE}]
    left = sorted(
        (one.output.score, one.wrong)
        for one in tuned
        if one.output.score is not None and not one.kinds - {SCORE}
    )
    best, wrong = float("-inf"), sum(others)
    for doubted, (score, is_wrong) in enumerate(left, start=len(others) + 1):
        wrong += is_wrong
        if wrong >= DOUBT_PRECISION * doubted:
            best = score
    return best + 0.0005


def _print_shares(title: str, found: Iterable[tuple[Pair, frozenset[str]]]) -> None:
    sets: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for pair, kinds in found:
        sizes[pair.set_name] += 1
        sets.setdefault(pair.set_name, Counter()).update({*kinds, *(["any"] if kinds else [])})
    for name, counts in sets.items():
        shares = ", ".join(
            f"{kind} {100 * counts[kind] / sizes[name]:.1f}"
            for kind in ("any", *KINDS)
            if counts[kind]
        )
        print(f"  {title}, {name} ({sizes[name]}): {shares}")


def _print_damage(pairs: Sequence[Pair]) -> None:
    print("\nDamaged human translations that are doubted, of those that were not before")
    right = [pair for pair in pairs if not _kinds_human(pair)]
    for name, damage in DAMAGE.items():
        chance = random.Random(SEED)  # noqa: S311 - examples, not secrets
        kinds: Counter[str] = Counter()
        tried = noticed = 0
        for pair in right:
            wrong = damage(pair, right, chance)
            if wrong:
                tried += 1
                found = {doubt.kind for doubt in doubts_of(pair.source, wrong)}
                noticed += bool(found)
                kinds.update(found)
        by = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
        print(f"  {name}: {noticed} of {tried} ({noticed / max(tried, 1):.0%}); {by}")


def _print_judged(sample: str, judged: Sequence[Judged]) -> None:
    wrong = [one for one in judged if one.wrong]
    doubted = [one for one in judged if one.kinds]
    print(f"\nSample {sample}: {len(judged)} judged sentences, {len(wrong)} wrong")
    if not judged:
        return
    print(f"  doubted and wrong: {_share([one.wrong for one in doubted])}")
    print(f"  wrong and not doubted: {_share([not one.kinds for one in wrong])}")
    for title, is_ours in (("pairs", True), ("articles", False)):
        part = [one for one in judged if bool(one.pair.reference) is is_ours]
        print(
            f"  of {title}: doubted and wrong {_share([one.wrong for one in part if one.kinds])},"
            f" wrong and not doubted {_share([not one.kinds for one in part if one.wrong])}"
        )
    for kind in KINDS:
        of_kind = [one for one in judged if kind in one.kinds]
        alone = [one for one in of_kind if one.kinds == {kind}]
        if of_kind:
            print(
                f"  {kind}: wrong {_share([one.wrong for one in of_kind])};"
                f" doubted for this alone {_share([one.wrong for one in alone])}"
            )
    for error in sorted({error for one in wrong for error in one.errors}):
        missed = [not one.kinds for one in wrong if error in one.errors]
        print(f"  missed of those with a wrong {error}: {_share(missed)}")


def _share(found: Sequence[bool]) -> str:
    """Return a share with Wilson's interval at 95 %."""
    total, hits = len(found), sum(found)
    if not total:
        return "none"
    z, share = 1.96, hits / total
    centre = share + z * z / (2 * total)
    reach = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    low, high = ((centre + sign * reach) / (1 + z * z / total) for sign in (-1, 1))
    return f"{hits} of {total} ({share:.0%}, 95 %: {low:.0%} to {high:.0%})"


def _print_time(pairs: Sequence[Pair], made: dict[Pair, Translation]) -> None:
    start = time.process_time()
    for pair in pairs:
        doubts_of(pair.source, made[pair].text, score=made[pair].score)
    spent = 1000 * (time.process_time() - start) / len(pairs)
    print(f"\n{spent:.2f} ms a sentence")


if __name__ == "__main__":
    main()
