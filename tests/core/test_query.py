# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What users type into the search field, read as a query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.query import (
    CHOICES,
    MOST_TERMS,
    Field,
    Filter,
    HintKind,
    Query,
    Term,
    parse,
)


def drawn(query: Query) -> str:
    """Return a query as text: words, then excluded words, filters, side."""

    def term(each: Term) -> str:
        return f"[{each.text}]" + "*" * each.prefix

    def condition(each: Filter) -> str:
        return "-" * each.excluded + f"{each.field}={each.value}" + "*" * each.prefix

    parts = ["|".join(map(term, group)) for group in query.required]
    parts += [f"-{term(each)}" for each in query.excluded]
    parts += ["|".join(map(condition, group)) for group in query.filters]
    return " ".join([*parts, *([query.side] if query.side else [])])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rudal iran", "[rudal] [iran]"),
        ("“uji coba” -nuklir", "[uji coba] -[nuklir]"),
        ("a OR b* c", "[a]|[b]* [c]"),
        ("tag:laut", "tag=laut"),
        ("TAG:Laut", "tag=Laut"),
        ('tag:"uji coba" rudal', "[rudal] tag=uji coba"),
        ("tag:“uji  coba”", "tag=uji coba"),
        ("tag:la*", "tag=la*"),
        ('tag:"uji c"*', "tag=uji c*"),
        ("-tag:laut", "-tag=laut"),
        ("NOT tag:laut", "-tag=laut"),
        ("tag:a tag:b", "tag=a tag=b"),
        ("tag:a OR tag:b in:c", "tag=a|tag=b in=c"),
        ("tag:a OR has:note", "tag=a|has=note"),
        ("tag:a tag:a a a", "[a] tag=a"),
        ("outlet:kompas.com", "outlet=kompas.com"),
        ("before:2026", "before=2026"),
        ("before:2026-11", "before=2026-11"),
        ("after:2026-11-03", "after=2026-11-03"),
        ("after:2026/3/9", "after=2026-03-09"),
        ("has:Note is:UNREAD", "has=note is=unread"),
        ("in:trash", "in=trash"),
        ("kapal lang:id", "[kapal] source"),
        ("kapal lang:EN", "[kapal] translation"),
        ("kapal -lang:id", "[kapal] translation"),
        ("kapal lang:id lang:en", "[kapal]"),
        ("foo:bar", "[foo:bar]"),
        ("https://x.id/tag:y", "[https://x.id/tag:y]"),
        ("tags:laut", "[tags:laut]"),
        ("iſ:read", "[iſ:read]"),
    ],
)
def test_that_words_and_filters_are_told_apart(typed: str, read: str) -> None:
    query = parse(typed)
    assert drawn(query) == read
    assert query.hints == ()


@pytest.mark.parametrize("field", list(Field))
def test_that_a_filter_without_a_value_waits_for_it(field: Field) -> None:
    for typed in (f"{field}:", f'{field}:"', f"-{field}:", f"kapal {field}:"):
        query = parse(typed)
        assert query.filters == ()
        assert [(hint.kind, hint.text) for hint in query.hints] == [
            (HintKind.VALUE_WANTED, str(field))
        ]


@pytest.mark.parametrize(
    "typed", ["2", "20", "202", "2026-", "2026-0", "2026-11-", "2026-11-0", "2026/"]
)
def test_that_half_a_date_is_no_error_and_narrows_nothing(typed: str) -> None:
    query = parse(f"kapal before:{typed}")
    assert drawn(query) == "[kapal]"
    assert [hint.kind for hint in query.hints] == [HintKind.DATE_WANTED]


@pytest.mark.parametrize(
    "typed", ["2026-13", "2026-02-30", "2026-00", "0000", "kemarin", "3.11.2026", "20261"]
)
def test_that_an_impossible_date_is_told(typed: str) -> None:
    query = parse(f"kapal after:{typed}")
    assert drawn(query) == "[kapal]"
    assert [(hint.kind, hint.text) for hint in query.hints] == [
        (HintKind.NO_DATE, f"after:{typed}")
    ]
    assert typed in str(query.hints[0])


def test_that_every_beginning_of_a_choice_is_a_choice_half_typed() -> None:
    for field, choices in CHOICES.items():
        for choice in choices:
            assert not parse(f"{field}:{choice}").hints
            for length in range(1, len(choice)):
                hints = parse(f"{field}:{choice[:length]}").hints
                whole = choice[:length] in choices
                assert [hint.kind for hint in hints] == ([] if whole else [HintKind.VALUE_WANTED])
        (hint,) = parse(f"{field}:zebra").hints
        assert (hint.kind, hint.text) == (HintKind.NO_CHOICE, f"{field}:zebra")


@pytest.mark.parametrize(
    ("typed", "read", "kind"),
    [
        ("kapal OR tag:x", "[kapal] tag=x", HintKind.MIXED),
        ("tag:x OR kapal", "[kapal] tag=x", HintKind.MIXED),
        ("-nuklir", "", HintKind.ONLY_EXCLUDED),
        ("tag:x -nuklir", "tag=x", HintKind.ONLY_EXCLUDED),
    ],
)
def test_that_what_cannot_be_asked_is_told(typed: str, read: str, kind: HintKind) -> None:
    query = parse(typed)
    assert drawn(query) == read
    assert [hint.kind for hint in query.hints] == [kind]


def test_that_a_pasted_page_is_searched_by_its_first_words() -> None:
    query = parse(" ".join(f"kata{n}" for n in range(500)))
    assert len(query.required) == MOST_TERMS
    assert [hint.kind for hint in query.hints] == [HintKind.TOO_LONG]


PIECES = (
    *(f"{field}:" for field in Field),
    *("-", '"', "“", "*", " ", "OR", "NOT", "AND", "2026", "-11", "-99", "note", "trash", "kapal"),
    *("\0", "\ud800", "'", ")", ":", "iſ:", "ın:", "İn:"),
)
TYPED = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(TYPED | st.text(max_size=40))
def test_that_nothing_typed_is_an_error_and_typing_on_either(typed: str) -> None:
    for end in range(len(typed) + 1):
        query = parse(typed[:end])
        assert query.empty == (not query.required and not query.filters)
        for hint in query.hints:
            assert str(hint)
