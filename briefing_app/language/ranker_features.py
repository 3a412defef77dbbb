# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the ranker sees of an article's sentences, as numbers, and of sets of them.

Every feature is about 0 to 1 (a logarithm may reach 6), so that weights can be compared. The
same functions see training data and imported files.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing_app.language import vectors
from briefing_app.language.words import FUNCTION_WORDS, stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from briefing_app.language.vectors import Matrix

    Sets = NDArray[np.intp]

LONG = 35
"""Words; the longest tenth of news sentences are longer."""

_QUOTES = '"“”„‟'
_STARTS_WITH_QUOTE = re.compile(r"\s*[\"“”'‘]")
_STARTS_WITH_PRONOUN = re.compile(
    r"\W*(?:ia|dia|mereka|beliau|keduanya|ini|itu|tersebut|menurutnya|katanya|ujarnya"
    r"|hal (?:ini|itu|tersebut|senada)|di (?:sana|situ|sini)|akibatnya|karenanya|karena itu"
    r"|oleh (?:karena|sebab) itu)\b",
    re.IGNORECASE,
)
_STARTS_WITH_CONNECTIVE = re.compile(
    r"\W*(?:selain|sementara|namun|tetapi|tapi|meski(?:pun)?|walau(?:pun)?|padahal|bahkan"
    r"|apalagi|kemudian|lalu|sedangkan|adapun|dengan demikian|di sisi lain|untuk itu|maka"
    r"|jadi|dan|setelah itu|tak hanya|tidak hanya|pasalnya|sebab)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:(?:kata|ujar|tutur|ungkap|jelas|tegas|sambung|imbuh|papar|ucap|terang|lanjut|tambah)"
    r"(?:nya)?|mengatakan|menyatakan|menuturkan|mengungkapkan|menjelaskan|menegaskan"
    r"|menyebut(?:kan)?|mengaku|menambahkan|memaparkan)\b",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"\b(?:saya|aku|kami|kita|anda|kamu)\b", re.IGNORECASE)
_QUANTITY = re.compile(r"\d|\b(?:ribu|juta|miliar|triliun|persen)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDED = re.compile(r"[.!?…][\"”'’)\s]*$")


@dataclass(frozen=True, slots=True)
class ArticleFeatures:
    """An article as the ranker sees it.

    Attributes:
        values: One row a sentence, one column a feature of `SENTENCE_FEATURES`.
        lengths: Words of each sentence, at least 1.
        alike: Likeness of each pair of sentences, from `vectors.similarity`.
        weights: For each stem, its share of what the article says more than once.
        presence: Which sentence has which stem, from `vectors.presence`.
        titled: For each stem, its share of the title.
        leaning: Which sentences start with a pronoun that points back.
    """

    values: Matrix
    lengths: Matrix
    alike: Matrix
    weights: Matrix
    presence: Matrix
    titled: Matrix
    leaning: NDArray[np.bool_]


def describe(texts: Sequence[str], paragraphs: Sequence[int], title: str = "") -> ArticleFeatures:
    """Describe the sentences of an article.

    Args:
        texts: At least one sentence; headings are not among them.
        paragraphs: The paragraph of each sentence, counted from 0 without gaps.
        title: The headline; empty where there is none, and its features are 0 then.
    """
    spoken = [words(text) for text in texts]
    stems = [[stem(word) for word in row if word not in FUNCTION_WORDS] for row in spoken]
    presence, columns = vectors.presence(stems)
    alike = vectors.similarity(presence)
    lengths = np.array([max(1, len(row)) for row in spoken], dtype=np.float64)
    repeats = presence.sum(axis=0) - 1
    titled = np.zeros(presence.shape[1])
    title_stems = {stem(word) for word in words(title) if word not in FUNCTION_WORDS}
    for known in title_stems & columns.keys():
        titled[columns[known]] = 1 / len(title_stems)
    features = {
        **_position(np.asarray(paragraphs)),
        "long": lengths > LONG,
        "pagerank": vectors.pagerank(alike),
        "mean likeness": alike.sum(axis=1) / max(1, len(texts) - 1),
        "title share": presence @ titled,
        **_wording(texts),
        "inside quotation": _inside_quotation(texts, paragraphs),
    }
    if tuple(features) != SENTENCE_FEATURES:
        raise AssertionError(f"Features {tuple(features)} are not {SENTENCE_FEATURES}.")
    return ArticleFeatures(
        values=np.stack([np.asarray(column, np.float64) for column in features.values()], axis=1),
        lengths=lengths,
        alike=alike,
        weights=repeats / max(1.0, float(repeats.sum())),
        presence=presence,
        titled=titled,
        leaning=np.array([bool(_STARTS_WITH_PRONOUN.match(text)) for text in texts]),
    )


SENTENCE_FEATURES = (
    "second",
    "third",
    "after the fifth",
    "relative position",
    "log position",
    "early paragraph",
    "long",
    "pagerank",
    "mean likeness",
    "title share",
    "number",
    "starts with quotation",
    "quotation",
    "reports speech",
    "speaker",
    "starts with connective",
    "names",
    "question",
    "unfinished",
    "inside quotation",
)
"""Features of a sentence; a set of sentences has their means, weighted by length."""

SET_FEATURES = (
    "too few words",
    "far too many words",
    "greatest likeness",
    "both first sentences",
    "coverage",
    "title coverage",
    "dangling pronouns",
    "size",
)
"""Features of a set of sentences."""


def describe_sets(article: ArticleFeatures, sets: Sets, wanted_words: float) -> Matrix:
    """Describe sets of sentences that could be the summary.

    Args:
        article: The article's features.
        sets: One row a set: places of sentences in ascending order.
        wanted_words: How many words the summary shall have, about.

    Returns:
        One row a set; the columns are `SENTENCE_FEATURES` and then `SET_FEATURES`.
    """
    count, size = sets.shape
    lengths = article.lengths[sets]
    total = lengths.sum(axis=1)
    share = lengths / total[:, None]
    means = np.einsum("ij,ijk->ik", share, article.values[sets])
    union = article.presence[sets].max(axis=1)
    follows = np.zeros((count, size), dtype=np.bool_)
    follows[:, 1:] = np.diff(sets, axis=1) == 1
    likeness = article.alike[sets[:, :, None], sets[:, None, :]].max(axis=(1, 2))
    relative = total / wanted_words
    second = sets[:, min(1, size - 1)]
    columns = [
        np.maximum(0, 1 - relative),
        np.maximum(0, relative - 1.5),
        likeness,
        (sets[:, 0] == 0) & (second == 1),
        union @ article.weights,
        union @ article.titled,
        (article.leaning[sets] & ~follows).mean(axis=1),
        np.full(count, size / 5),
    ]
    return np.concatenate([means, np.stack(columns, axis=1)], axis=1)


def _position(paragraphs: NDArray[np.intp]) -> dict[str, Matrix]:
    count = len(paragraphs)
    place = np.arange(count)
    return {
        "second": place == 1,
        "third": place == 2,
        "after the fifth": place >= 5,
        "relative position": place / max(1, count - 1),
        "log position": np.log1p(place),
        "early paragraph": 1 / (paragraphs + 1),
    }


def _wording(texts: Sequence[str]) -> dict[str, list[float]]:
    return {
        "number": [bool(_QUANTITY.search(text)) for text in texts],
        "starts with quotation": [bool(_STARTS_WITH_QUOTE.match(text)) for text in texts],
        "quotation": [any(mark in text for mark in _QUOTES) for text in texts],
        "reports speech": [bool(_REPORTS.search(text)) for text in texts],
        "speaker": [bool(_SPEAKER.search(text)) for text in texts],
        "starts with connective": [bool(_STARTS_WITH_CONNECTIVE.match(text)) for text in texts],
        "names": [_capitalised(text) for text in texts],
        "question": ["?" in text for text in texts],
        "unfinished": [not _ENDED.search(text) for text in texts],
    }


def _capitalised(text: str) -> float:
    """Return the share of capitalised words after the first."""
    later = _LETTERS.findall(text)[1:]
    return len([word for word in later if word[0].isupper()]) / max(1, len(later))


def _inside_quotation(texts: Sequence[str], paragraphs: Sequence[int]) -> list[bool]:
    """Tell which sentences start within a quotation that began earlier in their paragraph."""
    inside, paragraph = False, -1
    found = []
    for text, own in zip(texts, paragraphs, strict=True):
        inside = inside and own == paragraph
        paragraph = own
        found.append(inside)
        marks = Counter(text)
        if sum(marks[mark] for mark in _QUOTES) % 2:
            inside = not inside
    return found
