# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Summaries of stored articles: named by row id, and the analyst's decisions kept."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app import desk
from briefing_app.core.errors import Cancelled
from briefing_app.core.model import Sorting, Summary, SummaryLength
from briefing_app.language.summaries import METHODS
from briefing_app.library import open_library
from tests.briefing.made_up import all_three, dam
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

DAM = dam()
IDS = [stored.id for stored in DAM.sentences]


def wanted(**changes: object) -> Summary:
    plain = Summary("ranker", SummaryLength(sentences=3), ())
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", METHODS)
def test_that_pins_and_drops_are_row_ids_and_outlast_method_and_length(method: str) -> None:
    pinned, dropped = (IDS[7],), (IDS[0], IDS[1])
    found = desk.summarise(DAM, wanted(method=method, pinned=pinned, dropped=dropped))
    longer = desk.summarise(DAM, replace(found, length=SummaryLength(sentences=5)))
    other = desk.summarise(DAM, replace(longer, method="lsa"))
    for summary, count in ((found, 3), (longer, 5), (other, 5)):
        assert (summary.pinned, summary.dropped) == (pinned, dropped)
        assert pinned[0] in summary.picks
        assert not set(dropped) & set(summary.picks)
        assert len(summary.picks) == count


def test_that_an_own_order_is_kept_when_the_summary_grows() -> None:
    found = desk.summarise(DAM, wanted())
    turned = replace(found, picks=found.picks[::-1], sorting=Sorting.OWN)
    longer = desk.summarise(DAM, replace(turned, length=SummaryLength(sentences=5)))
    assert tuple(n for n in longer.picks if n in turned.picks) == turned.picks
    assert len(longer.picks) == 5
    back = desk.summarise(DAM, replace(longer, sorting=Sorting.ARTICLE))
    assert list(back.picks) == sorted(longer.picks)


def test_that_a_sentence_of_another_article_is_refused() -> None:
    with pytest.raises(ValueError, match="Not sentences"):
        desk.summarise(DAM, wanted(pinned=(2000,)))


def test_that_a_joint_summary_stops_when_it_is_cancelled() -> None:
    stop = threading.Event()
    assert desk.summarise_together(all_three(), 3, cancel=stop).picks
    stop.set()
    with pytest.raises(Cancelled):
        desk.summarise_together(all_three(), 3, cancel=stop)


def test_that_pins_drops_and_own_order_outlast_a_restart(tmp_path: Path) -> None:
    article = make_article(make_source(tmp_path / "a.txt"))
    with open_library(tmp_path / "library") as library:
        row = library.add(article, PACK)
        stored = library.article(row.id)
        ids = [s.id for s in stored.sentences]
        made = desk.summarise(stored, wanted(pinned=(ids[-1],), dropped=(ids[1],)))
        made = replace(made, picks=made.picks[::-1], sorting=Sorting.OWN)
        library.edit("Pin sentence", lambda edits: edits.set_summary(row.id, made))
    with open_library(tmp_path / "library") as library:
        assert library.article(row.id).summary == made
