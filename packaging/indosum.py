# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reference summaries for training and measuring, and how a summary is measured.

The data are articles of IndoSum (Kurniawan and Louvan, "IndoSum: A New Benchmark Dataset for
Indonesian Text Summarization", 2018; CC BY-SA 4.0) as gzipped JSON lines with the fields `id`,
`paragraphs` (lists of sentences) and `summary` (sentences that a person wrote).
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Reference:
    """An article with a summary that a person wrote.

    Attributes:
        id: The article's identity in IndoSum: a time and the headline's first 50 letters.
        texts: Its sentences.
        paragraphs: The paragraph of each sentence.
        summary: Word counts of the reference summary.
    """

    id: str
    texts: tuple[str, ...]
    paragraphs: tuple[int, ...]
    summary: Counter[str]

    @property
    def title(self) -> str:
        """The headline's words as far as the identity has them."""
        return self.id.partition("-")[2].replace("-", " ")

    @property
    def held_out(self) -> bool:
        """True for the third of articles that training never sees."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 3 == 0


def load(path: Path) -> list[Reference]:
    """Read the references of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [_reference(json.loads(line)) for line in lines]


def _reference(record: dict[str, object]) -> Reference:
    paragraphs = record["paragraphs"]
    summary = record["summary"]
    assert isinstance(paragraphs, list)
    assert isinstance(summary, list)
    return Reference(
        id=str(record["id"]),
        texts=tuple(text for paragraph in paragraphs for text in paragraph),
        paragraphs=tuple(n for n, paragraph in enumerate(paragraphs) for _ in paragraph),
        summary=count_words(summary),
    )


def count_words(texts: Iterable[str]) -> Counter[str]:
    """Count the lower-cased words of texts."""
    return Counter(word for text in texts for word in _WORD.findall(text.lower()))


def rouge_1(summary: Counter[str], reference: Counter[str]) -> float:
    """Return ROUGE-1 F1, 0 to 1 (Lin, "ROUGE: A Package for Automatic Evaluation", 2004)."""
    total = summary.total() + reference.total()
    return 2 * (summary & reference).total() / total if total else 0.0
