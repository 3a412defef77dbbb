# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Batches that span articles."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.batching import Batch, Batcher
from briefing_app.core.model import Translation
from briefing_app.core.recent import Recent


def english(texts: list[str]) -> list[Translation]:
    return [Translation(text.upper(), -0.1, "pack") for text in texts]


def deliver(batcher: Batcher[str], batch: Batch[str] | None) -> None:
    assert batch is not None
    batcher.deliver(batch, english(batch.texts))


def test_that_a_batch_is_filled_from_several_articles_the_oldest_first() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aa", "bb"], "pack")
    batcher.put("second", ["cc", "dd"], "pack")
    batch = batcher.take(6)
    assert batch is not None
    assert batch.texts == ["aa", "bb", "cc"]
    assert batch.shares == {"first": 4, "second": 2}
    deliver(batcher, batch)
    assert (batcher.complete("first"), batcher.complete("second")) == (True, False)
    assert batcher.collect("first") == english(["aa", "bb"])


def test_that_a_text_longer_than_a_batch_is_one_by_itself() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["a" * 100, "b"], "pack")
    batch = batcher.take(10)
    assert batch is not None
    assert batch.texts == ["a" * 100]


def test_that_a_repeated_text_is_given_out_once_while_it_is_translated_and_after() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aa", "bb", "aa"], "pack")
    under_way = batcher.take(4)
    batcher.put("second", ["bb", "cc"], "pack")
    rest = batcher.take(100)
    assert rest is not None
    assert rest.texts == ["cc"]
    deliver(batcher, under_way)
    deliver(batcher, rest)
    batcher.put("third", ["cc", "aa"], "pack")
    assert batcher.complete("third")
    assert batcher.take(100) is None
    assert batcher.collect("first") == english(["aa", "bb", "aa"])
    assert batcher.collect("second") == english(["bb", "cc"])
    assert batcher.collect("third") == english(["cc", "aa"])


def test_that_texts_of_two_makers_are_kept_apart() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aa"], "pack")
    batcher.put("second", ["aa", "bb"], "other pack")
    batch = batcher.take(100)
    assert batch is not None
    assert (batch.maker, batch.texts) == ("pack", ["aa"])
    deliver(batcher, batch)
    assert not batcher.complete("second")
    batch = batcher.take(100)
    assert batch is not None
    assert (batch.maker, batch.texts) == ("other pack", ["aa", "bb"])


def test_that_a_dropped_article_leaves_to_others_what_they_also_want() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aa", "bb"], "pack")
    batcher.put("second", ["bb"], "pack")
    batcher.drop("first")
    batch = batcher.take(100)
    assert batch is not None
    assert batch.texts == ["bb"]
    assert batcher.wanted(batch)
    batcher.drop("second")
    assert not batcher.wanted(batch)
    deliver(batcher, batch)
    assert batcher.waiting == 0


def test_that_articles_of_a_batch_that_failed_are_tried_alone() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aa", "xx"], "pack")
    batcher.put("second", ["xx", "bb"], "pack")
    batcher.put("third", ["cc"], "pack")
    batch = batcher.take(100)
    assert batch is not None
    assert batch.sources == ["first", "second", "third"]
    batcher.give_back(batch, alone=True)
    batch = batcher.take(100)
    assert batch is not None
    assert (batch.sources, batch.texts) == (["first"], ["aa", "xx"])
    batcher.give_back(batch, alone=True)
    batcher.drop("first")
    batch = batcher.take(100)
    assert batch is not None
    assert (batch.sources, set(batch.texts)) == (["second"], {"xx", "bb"})


def test_that_progress_counts_what_is_done_and_the_share_of_what_is_under_way() -> None:
    batcher = Batcher[str]()
    batcher.put("first", ["aaaa", "bbbb"], "pack")
    assert batcher.progress("first") == (0, 8)
    batch = batcher.take(4)
    assert batch is not None
    batch.done = 0.5
    assert batcher.progress("first") == (2, 8)
    deliver(batcher, batch)
    assert batcher.progress("first") == (4, 8)


TEXTS = st.sampled_from(["a", "bb", "ccc", "d" * 9, "", "e e"])
ARTICLES = st.lists(st.lists(TEXTS, max_size=8), max_size=8)


@settings(deadline=None)
@given(ARTICLES, st.integers(1, 20), st.data())
def test_that_every_article_gets_its_own_translations_in_order_and_each_text_once(
    articles: list[list[str]], most: int, data: st.DataObject
) -> None:
    """Whatever the order in which articles come, batches end, fail, and articles are dropped."""
    batcher = Batcher[int](Recent())
    coming = list(enumerate(articles))
    there: set[int] = set()
    flying: list[Batch[int]] = []
    translated = Counter[str]()
    while coming or there or flying:
        steps = ["take"] * bool(there) + ["put"] * bool(coming) + ["land", "fail"] * bool(flying)
        match data.draw(st.sampled_from([*steps, "drop"] if there else steps)):
            case "put":
                key, texts = coming.pop(0)
                batcher.put(key, texts, "pack")
                there.add(key)
            case "take":
                batch = batcher.take(most)
                if batch is not None:
                    assert sum(map(len, batch.texts)) <= most or len(batch.texts) == 1
                    flying.append(batch)
            case "land":
                batch = flying.pop(data.draw(st.integers(0, len(flying) - 1)))
                translated.update(batch.texts)
                batcher.deliver(batch, english(batch.texts))
            case "fail":
                batch = flying.pop(0)
                batcher.give_back(batch, alone=data.draw(st.booleans()))
            case "drop":
                key = data.draw(st.sampled_from(sorted(there)))
                there.remove(key)
                batcher.drop(key)
        for key in sorted(there):
            done, total = batcher.progress(key)
            assert 0 <= done <= total
            if batcher.complete(key):
                there.remove(key)
                assert batcher.collect(key) == english(articles[key])
    assert batcher.waiting == 0
    assert set(translated.values()) <= {1}
