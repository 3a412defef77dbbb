# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Small articles for the tests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.model import (
    Block,
    BlockKind,
    Cleaned,
    Document,
    ImportedArticle,
    Metadata,
    Removed,
    Sentence,
    Source,
    Summary,
    SummaryLength,
    Translation,
)

from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Sequence


def article_of(
    pairs: Sequence[tuple[str, str]],
    *,
    title: str = "",
    title_translation: str = "",
    removed: Sequence[str] = (),
    name: str = "artikel.txt",
) -> ImportedArticle:
    """Make an article of sentences and their translations, one a line, removed lines last."""
    text, sentences, blocks = "", [], []
    for paragraph, line in enumerate([*(source for source, _ in pairs), *removed]):
        start = len(text)
        text += line
        blocks.append(Block(start, len(text)))
        sentences.append(Sentence(start, len(text), paragraph, BlockKind.PARAGRAPH, line))
        text += "\n"
    kept, gone = sentences[: len(pairs)], sentences[len(pairs) :]
    data = f"{title}\n{text}".encode("utf-8", "surrogatepass")
    return ImportedArticle(
        source=Source(Path("/berita") / name, data, hashlib.sha256(data).hexdigest()),
        document=Document(text, tuple(blocks), "txt", "utf-8"),
        cleaned=Cleaned((), tuple(Removed(s.start, s.end, s.paragraph, "read also") for s in gone)),
        metadata=Metadata(title=title),
        sentences=tuple(kept),
        translations=tuple(Translation(english, -0.25, PACK.identity) for _, english in pairs),
        title_translation=title_translation,
        summary=Summary("ranker", SummaryLength(sentences=3), tuple(range(min(3, len(pairs))))),
    )


def with_translation(article: ImportedArticle, index: int, to: Translation) -> ImportedArticle:
    """Return the article with another translation of one sentence."""
    translations = list(article.translations)
    translations[index] = to
    return replace(article, translations=tuple(translations))
