# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Train the summary ranker: `python packaging/train_ranker.py DATA.jsonl.gz`.

It learns on two thirds of the articles (the other third measures it) and ships what it
learned there, so that the measured figures are those of the shipped weights. Ridge regression
on sets of sentences: for each article, all sets of 2 to 5 sentences of a shortlist, their
features against the ROUGE-1 F1 that they get, both relative to the article's mean.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

import numpy as np
from indosum import Reference, count_words, load, rouge_1

from briefing_app.language.ranker import ADAPTIVE_SIZES, SUMMARY_WORDS, sets_of, shortlist
from briefing_app.language.ranker_features import (
    SENTENCE_FEATURES,
    SET_FEATURES,
    ArticleFeatures,
    describe,
    describe_sets,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

RIDGE = 0.01
ROUNDS = 2
ATTRIBUTION = (
    "Learned from IndoSum (Kemal Kurniawan and Samuel Louvan, 'IndoSum: A New Benchmark Dataset "
    "for Indonesian Text Summarization', 2018), licensed CC BY-SA 4.0, "
    "https://creativecommons.org/licenses/by-sa/4.0/. These weights are under the same licence; "
    "they hold no text of the data."
)


def train(references: list[Reference]) -> Matrix:
    """Return one weight for each feature."""
    articles = [describe(r.texts, r.paragraphs, r.title) for r in references]
    counts = [[count_words([text]) for text in r.texts] for r in references]
    weights = ridge(
        (article.values, np.array([_precision(own, r) for own in count]))
        for article, count, r in zip(articles, counts, references, strict=True)
    )
    for _ in range(ROUNDS):
        weights = ridge(
            _sets_and_values(article, count, r, weights[: len(SENTENCE_FEATURES)])
            for article, count, r in zip(articles, counts, references, strict=True)
        )
    return weights


def _precision(own: object, reference: Reference) -> float:
    return (own & reference.summary).total() / max(1, own.total())


def _sets_and_values(article, counts, reference, weights):
    listed = shortlist(np.round(article.values @ weights, 9))
    features, values = [], []
    for size in ADAPTIVE_SIZES:
        sets = sets_of(listed, size)
        features.append(describe_sets(article, sets, SUMMARY_WORDS))
        for places in sets.tolist():
            total = sum((counts[p] for p in places[1:]), counts[places[0]])
            values.append(rouge_1(total, reference.summary))
    return np.concatenate(features), np.array(values)


def ridge(groups: Iterable[tuple[Matrix, Matrix]]) -> Matrix:
    """Fit values by features, each article weighing the same and centred on its own mean."""
    gram: Matrix | float = 0.0
    moment: Matrix | float = 0.0
    for features, values in groups:
        features = features - features.mean(axis=0)
        gram = gram + features.T @ features / len(values)
        moment = moment + features.T @ (values - values.mean()) / len(values)
    spread = np.sqrt(np.diag(gram))
    spread[spread == 0] = 1
    scaled = gram / np.outer(spread, spread)
    return np.linalg.solve(scaled + RIDGE * np.eye(len(spread)), moment / spread) / spread


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("resources/summaries/ranker.json")
    )
    arguments = parser.parse_args()
    references = load(arguments.data)
    learned = [r for r in references if not r.held_out]
    weights = train(learned)
    names = (*SENTENCE_FEATURES, *SET_FEATURES)
    content = {
        "attribution": ATTRIBUTION,
        "licence": "CC BY-SA 4.0",
        "trained": f"{len(learned)} of {len(references)} articles; sha256(id) mod 3 == 0 held out",
        "weights": {name: round(float(w), 5) for name, w in zip(names, weights, strict=True)},
    }
    arguments.output.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    print(f"{arguments.output}: {len(names)} weights from {len(learned)} articles")


if __name__ == "__main__":
    main()
