# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Batches that span articles: which sentences are translated together, and whose they are.

A translator that is handed one article at a time waits for the longest sentence of each; handed
about as much as keeps it busy for half a second, from as many articles as that takes, it does
twice the work on short ones (`packaging/bench_translation.py --many` measures it).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from briefing_app.core.recent import Recent

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from briefing_app.core.model import Translation

K = TypeVar("K", bound="Hashable")


@dataclass(slots=True, eq=False)
class Batch(Generic[K]):
    """Texts that are translated together.

    Attributes:
        maker: What translates them; see `Batcher.put`.
        texts: The texts; none is there twice.
        sources: The articles that they were taken from, the oldest first.
        shares: Of each article that holds any of them, how many of its characters they are.
        done: How much of the batch is translated, 0 to 1.
    """

    maker: Hashable
    texts: list[str] = field(default_factory=list)
    sources: list[K] = field(default_factory=list)
    shares: dict[K, int] = field(default_factory=dict)
    done: float = 0.0


@dataclass(slots=True, eq=False)
class _Article:
    maker: Hashable
    texts: list[str]
    waiting: deque[str]
    missing: set[str]
    found: dict[str, Translation]
    total: int
    done: int
    alone: bool = False


class Batcher(Generic[K]):
    """Takes the texts of articles, gives them out in batches, and puts the articles together.

    The oldest article always goes first, so that the first is done soon. A text that several
    articles hold, or that was translated a moment ago, is given out once. One thread uses it.

    Args:
        recent: What was translated before; it learns what is translated now.

    Attributes:
        waiting: Characters that no batch has been given yet.
    """

    def __init__(self, recent: Recent | None = None) -> None:
        """Have no article yet."""
        self._recent = Recent() if recent is None else recent
        self._articles: dict[K, _Article] = {}
        self._owners: dict[tuple[Hashable, str], list[K]] = {}
        self._flying: list[Batch[K]] = []
        self._taken: set[tuple[Hashable, str]] = set()
        self.waiting = 0

    def put(self, key: K, texts: Sequence[str], maker: Hashable) -> None:
        """Take an article.

        Args:
            key: Its name here.
            texts: What to translate, in order; a text may be there several times.
            maker: What a translation depends on beside the text. Only texts of one maker come
                together in a batch.
        """
        assert key not in self._articles
        found: dict[str, Translation] = {}
        waiting: deque[str] = deque()
        for text in dict.fromkeys(texts):
            known = self._recent.get(maker, text)
            if known is not None:
                found[text] = known
                continue
            waiting.append(text)
            owners = self._owners.setdefault((maker, text), [])
            owners.append(key)
        done, to_do = sum(map(len, found)), sum(map(len, waiting))
        article = _Article(maker, list(texts), waiting, set(waiting), found, done + to_do, done)
        self._articles[key] = article
        self.waiting += to_do

    def take(self, most: int) -> Batch[K] | None:
        """Give out a batch of at most so many characters, but at least a text; None if all are."""
        batch: Batch[K] | None = None
        size = 0
        for key, article in self._articles.items():
            if batch is not None and (article.alone or article.maker != batch.maker):
                continue
            for text in self._next(article):
                if batch is None:
                    batch = Batch(article.maker)
                elif size + len(text) > most:
                    self._send(batch)
                    return batch
                article.waiting.popleft()
                self.waiting -= len(text)
                self._taken.add((article.maker, text))
                batch.texts.append(text)
                if key not in batch.sources:
                    batch.sources.append(key)
                size += len(text)
            if batch is not None and article.alone:
                break
        if batch is not None:
            self._send(batch)
        return batch

    def _next(self, article: _Article) -> Iterator[str]:
        """Yield the text that waits first, again and again; what another batch has is skipped."""
        while article.waiting:
            text = article.waiting[0]
            if text in article.found or (article.maker, text) in self._taken:
                article.waiting.popleft()
                self.waiting -= len(text)
            else:
                yield text

    def _send(self, batch: Batch[K]) -> None:
        for text in batch.texts:
            for key in self._owners.get((batch.maker, text), ()):
                batch.shares[key] = batch.shares.get(key, 0) + len(text)
        self._flying.append(batch)

    def deliver(self, batch: Batch[K], translations: Sequence[Translation]) -> None:
        """Take the translations of a batch's texts, aligned with them."""
        self._land(batch)
        for text, translation in zip(batch.texts, translations, strict=True):
            self._recent.put(batch.maker, text, translation)
            for key in self._owners.pop((batch.maker, text), ()):
                article = self._articles[key]
                article.found[text] = translation
                article.missing.remove(text)
                article.done += len(text)

    def give_back(self, batch: Batch[K], *, alone: bool) -> None:
        """Let the texts of a batch wait again, because they were not translated.

        Args:
            batch: The batch.
            alone: Whether each article that holds one of them gets batches of its own from now
                on, so that one that cannot be translated does not take others with it.
        """
        self._land(batch)
        for text in reversed(batch.texts):
            for key in self._owners.get((batch.maker, text), ()):
                article = self._articles[key]
                article.waiting.appendleft(text)
                article.alone = article.alone or alone
                self.waiting += len(text)

    def _land(self, batch: Batch[K]) -> None:
        self._flying.remove(batch)
        self._taken.difference_update((batch.maker, text) for text in batch.texts)

    def drop(self, key: K) -> None:
        """Forget an article; what others also want goes on."""
        article = self._articles.pop(key)
        self.waiting -= sum(map(len, article.waiting))
        for text in article.missing:
            owners = self._owners[article.maker, text]
            owners.remove(key)
            if not owners:
                del self._owners[article.maker, text]

    def wanted(self, batch: Batch[K]) -> bool:
        """Tell whether any article still waits for a batch."""
        return any((batch.maker, text) in self._owners for text in batch.texts)

    def complete(self, key: K) -> bool:
        """Tell whether all texts of an article are translated."""
        return not self._articles[key].missing

    def collect(self, key: K) -> list[Translation]:
        """Return the translations of a complete article, aligned with its texts; forget it."""
        article = self._articles.pop(key)
        self.waiting -= sum(map(len, article.waiting))  # what came with others' batches
        return [article.found[text] for text in article.texts]

    def progress(self, key: K) -> tuple[int, int]:
        """Return how many characters of an article are translated, and how many it has."""
        article = self._articles[key]
        under_way = sum(batch.done * batch.shares.get(key, 0) for batch in self._flying)
        return min(article.done + int(under_way), article.total), max(article.total, 1)
