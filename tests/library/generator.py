# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Made-up Indonesian articles in any number, with the word frequencies of a real text."""

from __future__ import annotations

import hashlib
import random
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.model import (
    Block,
    BlockKind,
    Cleaned,
    Document,
    ImportedArticle,
    Metadata,
    PackInfo,
    Passage,
    Removed,
    Sentence,
    Source,
    Summary,
    SummaryLength,
    Translation,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PACK = PackInfo(
    name="translate-id_en",
    version="1.0",
    from_code="id",
    to_code="en",
    sha256=hashlib.sha256(b"a made-up pack").hexdigest(),
    size=1_000,
    source="bundled",
)

_FREQUENT = (
    ("yang", "which"), ("di", "in"), ("dan", "and"), ("itu", "that"), ("dengan", "with"),
    ("untuk", "for"), ("dari", "from"), ("pada", "on"), ("tidak", "not"), ("akan", "will"),
    ("kapal", "ship"), ("pelabuhan", "port"), ("rudal", "missile"), ("patroli", "patrol"),
    ("menteri", "minister"), ("selat", "strait"), ("awak", "crew"), ("latihan", "exercise"),
)  # fmt: skip
_AFFIXES = ("", "di", "ber", "ter", "meng", "men", "mem", "me", "peng", "pen", "ke", "se")
_AFFIX_WEIGHTS = (60, 6, 6, 4, 5, 4, 4, 2, 2, 2, 3, 2)
_ROOTS = ("ba", "ke", "lim", "sor", "tan", "gu", "ra", "mi", "dol", "wi", "pas", "nu")
_VOCABULARY_SIZE = 20_000


def _vocabulary() -> list[tuple[str, str]]:
    chance = random.Random(2)
    words = list(_FREQUENT)
    while len(words) < _VOCABULARY_SIZE:
        root = "".join(chance.choices(_ROOTS, k=chance.randint(2, 4)))
        (affix,) = chance.choices(_AFFIXES, _AFFIX_WEIGHTS)
        words.append((affix + root, f"{root}ing"))
    return words


_WORDS = _vocabulary()
# Zipf's law: the n-th word of a language is about 1/n as frequent as the first.
_WEIGHTS = list(accumulate(1 / rank for rank in range(1, len(_WORDS) + 1)))


def generate(count: int, *, seed: int = 1, sentences: int = 28) -> Iterator[ImportedArticle]:
    """Yield articles that differ from each other; the same seed gives the same articles.

    Args:
        count: How many.
        seed: Of the random choices.
        sentences: Sentences in an article, of 18 words on average.
    """
    chance = random.Random(seed)
    for number in range(count):
        yield _article(chance, number, sentences)


def _article(chance: random.Random, number: int, length: int) -> ImportedArticle:
    title, title_translation = _sentence(chance, 8)
    pieces, translations, found, blocks = [], [], [], []
    position = 0
    for paragraph in range(length // 2):
        start = position
        for _ in range(2):
            source, english = _sentence(chance, chance.randint(10, 26))
            kind = BlockKind.PARAGRAPH
            found.append(Sentence(position, position + len(source), paragraph, kind, source))
            translations.append(Translation(english, round(-chance.random(), 3), PACK.identity))
            pieces.append(source)
            position += len(source) + 1
        blocks.append(Block(start, position - 1))
    tail = f"Baca juga: {title} {number}"
    blocks.append(Block(position, position + len(tail), furniture=True))
    text = " ".join([*pieces, tail])
    removed = Removed(position, len(text), len(blocks) - 1, "read also")
    data = text.encode()
    metadata = Metadata(
        title=title,
        outlet=chance.choice(("Harian Contoh", "Warta Rekaan", "Kabar Misal")),
        published=f"2026-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
        origins=(("outlet", "dateline"), ("title", "first heading")),
    )
    return ImportedArticle(
        source=Source(Path(f"artikel-{number}.txt"), data, hashlib.sha256(data).hexdigest()),
        document=Document(text, tuple(blocks), "txt", "utf-8", metadata),
        cleaned=Cleaned(
            tuple(Passage(b.start, b.end, i) for i, b in enumerate(blocks[:-1])), (removed,)
        ),
        metadata=metadata,
        sentences=tuple(found),
        translations=tuple(translations),
        title_translation=title_translation,
        summary=Summary("ranker", SummaryLength(sentences=3), (0, 1, length // 2)),
    )


def _sentence(chance: random.Random, length: int) -> tuple[str, str]:
    words = chance.choices(_WORDS, cum_weights=_WEIGHTS, k=length)
    source = " ".join(word for word, _ in words).capitalize()
    return f"{source}.", " ".join(word for _, word in words).capitalize() + "."
