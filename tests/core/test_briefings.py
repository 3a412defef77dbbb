# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings as values: their JSON, their changes, and what became of what they cite."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefings import (
    AnnotationsBlock,
    BottomLineOrigin,
    BriefingFormatError,
    Citation,
    CitedSource,
    Confidence,
    Credibility,
    Draft,
    Judgement,
    LedgerBlock,
    LedgerGroupDraft,
    LedgerLine,
    Likelihood,
    NotedCitation,
    Paper,
    PictureBlock,
    QuotationBlock,
    Reliability,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
    dump_briefing,
    load_briefing,
)
from briefing_app.core.briefings.editing import (
    add_block,
    add_section,
    change_block,
    keys_in_order,
    move_block,
    move_section,
    new_id,
    remove_blocks,
    remove_section,
    tidied,
)

SHA = "a" * 64
texts = st.text(max_size=30)
names = st.text("abcdef123-", min_size=1, max_size=6)
keys = st.lists(names, max_size=3).map(tuple)
ledger_groups = st.builds(
    LedgerGroupDraft,
    texts,
    texts,
    texts,
    keys,
    keys,
    st.lists(st.builds(LedgerLine, texts, texts, texts, texts, texts, names), max_size=3).map(
        tuple
    ),
)
blocks = st.one_of(
    st.builds(TextBlock, names, texts),
    st.builds(QuotationBlock, names, keys, st.booleans()),
    st.builds(SummaryBlock, names, texts, keys, keys, texts),
    st.builds(
        LedgerBlock,
        names,
        texts,
        st.lists(ledger_groups, max_size=3).map(tuple),
    ),
    st.builds(TableBlock, names, texts, keys, st.lists(keys, max_size=3).map(tuple)),
    st.builds(
        TimelineBlock,
        names,
        texts,
        st.lists(st.builds(TimelineEntry, names, names, texts), max_size=3).map(tuple),
    ),
    st.builds(PictureBlock, names, names, texts, texts, st.integers(1, 100)),
    st.builds(
        AnnotationsBlock,
        names,
        texts,
        st.lists(st.builds(NotedCitation, names, texts, texts, texts), max_size=2).map(tuple),
    ),
)


def cited(key: str) -> Citation:
    return Citation(key, SHA, 0, 9, "Hujan.", "Rain.", credibility=Credibility.PROBABLY_TRUE)


drafts = st.builds(
    Draft,
    title=st.builds(TitleBlock, texts, texts, texts, texts),
    bottom_line=texts,
    bottom_line_by=st.sampled_from(BottomLineOrigin),
    judgements=st.lists(
        st.builds(
            Judgement,
            names,
            texts,
            st.none() | st.sampled_from(Likelihood),
            st.none() | st.sampled_from(Confidence),
        ),
        max_size=2,
    ).map(tuple),
    sections=st.lists(
        st.builds(SectionDraft, names, texts, st.lists(blocks, max_size=4).map(tuple)), max_size=3
    ).map(tuple),
    citations=st.lists(names, max_size=4).map(lambda found: {key: cited(key) for key in found}),
    sources=st.just({SHA: CitedSource(SHA, "a.txt", reliability=Reliability.B)}),
    full_text=st.booleans(),
    paper=st.sampled_from(Paper),
    ignored=st.frozensets(texts, max_size=3),
)


@given(drafts)
def test_that_json_holds_a_briefing_without_loss_and_always_the_same(draft: Draft) -> None:
    text = dump_briefing(draft)
    assert load_briefing(text) == draft
    assert dump_briefing(load_briefing(text)) == text


@given(
    st.text()
    | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps)
)
def test_that_no_other_text_is_taken_for_a_briefing(text: str) -> None:
    with pytest.raises(BriefingFormatError):
        load_briefing(text)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d.update(version=99), "newer version"),
        (lambda d: d.update(format="else"), "no briefing"),
        (lambda d: d["briefing"].update(strange=1), "strange"),
        (lambda d: d["briefing"].pop("title"), "missing"),
        (lambda d: d["briefing"].update(full_text="yes"), "full_text"),
        (lambda d: d["briefing"].update(paper="a3"), "paper"),
        (
            lambda d: d["briefing"].update(sections=[{"id": "s", "heading": "", "blocks": [{}]}]),
            "kind",
        ),
        (
            lambda d: d["briefing"]["citations"].update(k={**d["briefing"]["citations"]["c"]}),
            "calls",
        ),
        (lambda d: d["briefing"].update(sources={}), "not listed"),
    ],
)
def test_that_damage_is_named(change: object, said: str) -> None:
    draft = Draft(
        TitleBlock("T"), citations={"c": cited("c")}, sources={SHA: CitedSource(SHA, "a.txt")}
    )
    values = json.loads(dump_briefing(draft))
    change(values)  # type: ignore[operator]
    with pytest.raises(BriefingFormatError, match=said):
        load_briefing(json.dumps(values))


def made(*names: str) -> Draft:
    """Return a briefing with two sections and text blocks of these names in the first."""
    draft = add_section(add_section(Draft(TitleBlock("T")), "One"), "Two")
    first = draft.sections[0].id
    for name in names:
        draft = add_block(draft, first, TextBlock(name, name))
    return draft


def drawn(draft: Draft) -> str:
    """Return sections and blocks, such as "One: a b | Two:"."""
    return " | ".join(
        f"{s.heading}: {' '.join(block.id for block in s.blocks)}".strip() for s in draft.sections
    )


def test_that_blocks_and_sections_are_added_moved_changed_and_removed() -> None:
    draft = made("a", "b", "c")
    one, two = (section.id for section in draft.sections)
    assert drawn(draft) == "One: a b c | Two:"
    assert drawn(move_block(draft, "a", one, 2)) == "One: b c a | Two:"
    assert drawn(move_block(draft, "b", two, 0)) == "One: a c | Two: b"
    assert drawn(remove_blocks(draft, ["a", "c"])) == "One: b | Two:"
    assert drawn(move_section(draft, two, 0)) == "Two: | One: a b c"
    assert drawn(remove_section(draft, one)) == "Two:"
    changed = change_block(draft, TextBlock("b", "other"))
    assert [b.text for b in changed.blocks if isinstance(b, TextBlock)] == ["a", "other", "c"]


@given(drafts)
def test_that_a_new_name_is_new(draft: Draft) -> None:
    taken = {each.id for each in (*draft.judgements, *draft.sections, *draft.blocks)}
    assert new_id(draft) not in taken


def test_that_keys_stand_in_order_of_appearance_and_what_nothing_names_goes() -> None:
    draft = made()
    section = draft.sections[1].id
    draft = add_block(draft, section, QuotationBlock("q", ("c3", "c1")))
    draft = add_block(draft, section, TableBlock("t", "", ("x",), (("y [^](cite:c4)",),)))
    draft = replace(
        draft,
        bottom_line="So it is.[^](cite:c2) And so.[^](cite:c3)",
        judgements=(Judgement("j", "Perhaps.[^](cite:c2)"),),
        citations={key: cited(key) for key in ("c1", "c2", "c3", "c4", "c5")},
        sources={SHA: CitedSource(SHA, "a.txt"), "b": CitedSource("b", "b.txt")},
    )
    assert keys_in_order(draft) == ("c2", "c3", "c1", "c4")
    assert set(tidied(draft).citations) == {"c1", "c2", "c3", "c4"}
    assert set(tidied(draft).sources) == {SHA}


def test_that_likelihoods_cover_the_scale_without_gaps() -> None:
    ranges = [phrase.per_cent for phrase in Likelihood]
    assert len(ranges) == 7
    assert all(low < high for low, high in ranges)
    assert all(one[1] == other[0] for one, other in pairwise(ranges))
