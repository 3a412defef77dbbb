# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Texts of a briefing are printed as they were typed, and cite what is counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.texts import paragraphs, runs
from briefing_app.core.briefings.editing import cited_in
from briefing_app.core.briefings.taking import link_to

PIECES = (
    "[^](cite:k)",
    "(cite:k)",
    "[",
    "]",
    "(",
    ")",
    "\\",
    "*",
    "_",
    "a",
    " ",
    "\n",
    "- ",
    "1. ",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def printed(text: str) -> str:
    return "".join(run.text for run in runs(text, {"k": 1}.get))


@given(TEXTS)
def test_that_the_endnotes_that_are_counted_are_those_that_are_printed(text: str) -> None:
    keys: list[str] = []

    def number_of(key: str) -> int:
        keys.append(key)
        return 1

    list(paragraphs(text, number_of))
    assert tuple(keys) == cited_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "-",
        "*",
        "+",
        "1.",
        "3)",
        "- 5",
        "12. Infantry",
        "1986. A year",
        "* preliminary",
        "Art. 5[2](a)",
    ],
)
def test_that_a_cell_or_caption_is_no_list_and_no_link(text: str) -> None:
    assert printed(text) == text


def test_that_what_only_looks_like_a_citation_is_text() -> None:
    assert printed("see (cite:smith)") == "see (cite:smith)"
    assert cited_in("see (cite:smith)") == ()
    assert printed("\\[^](cite:k)") == "[^](cite:k)"
    assert printed("[a](http://x.y)") == "[a](http://x.y)"


def test_that_items_keep_their_numbers_where_one_is_empty() -> None:
    found = paragraphs("4. a\n5.\n6. c", lambda _: None)
    assert [(each.number, each.runs[0].text) for each in found] == [(4, "a"), (6, "c")]


def test_that_a_deep_list_hides_nothing_behind_it() -> None:
    found = list(paragraphs(f"{'- ' * 30}deep\n\nBehind it.{link_to('k')}", {"k": 7}.get))
    assert (found[0].level, found[0].runs[0].text) == (30, "deep")
    assert [(run.text, run.note) for run in found[1].runs] == [("Behind it.", None), ("", 7)]
