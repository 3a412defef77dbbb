# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The check of the language of judgement: what it marks, where, and how it is told to be quiet."""

from __future__ import annotations

import importlib.util
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefings import (
    AnnotationsBlock,
    Block,
    BottomLineOrigin,
    Draft,
    Judgement,
    Likelihood,
    NotedCitation,
    PictureBlock,
    SectionDraft,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.briefings.checking import (
    BOTTOM_LINE,
    RULE_NAMES,
    Finding,
    Rule,
    check,
    every_finding,
    ignored,
)
from briefing_app.core.briefings.prose import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable


def _table() -> Any:
    path = Path(__file__).with_name("judged_sentences.py")
    spec = importlib.util.spec_from_file_location("judged_sentences", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TABLE = _table()


def cited(text: str) -> str:
    return text.replace("[1]", "[^](cite:k)")


def judged(text: str, likelihood: Likelihood | None = None) -> Draft:
    return Draft(TitleBlock("T"), judgements=(Judgement("j", cited(text), likelihood),))


def concluded(text: str) -> Draft:
    return Draft(TitleBlock("T"), bottom_line=cited(text))


def with_blocks(*blocks: Block) -> Draft:
    return Draft(TitleBlock("T"), sections=(SectionDraft("s", "S", blocks),))


def told(text: str) -> Draft:
    return with_blocks(TextBlock("b", cited(text)))


PLACES = {"J": judged, "B": concluded, "T": told}


def rules(findings: Iterable[Finding]) -> set[Rule]:
    return {each.rule for each in findings}


@pytest.mark.parametrize(
    ("place", "sentence", "wanted"), TABLE.KNOWN, ids=[row[1][:50] for row in TABLE.KNOWN]
)
def test_that_the_rules_find_what_they_are_for(
    place: str, sentence: str, wanted: frozenset[Rule]
) -> None:
    assert rules(check(PLACES[place](sentence))) == wanted


def test_that_of_unseen_sentences_nineteen_in_twenty_are_judged_right() -> None:
    count: Counter[str] = Counter()
    for place, sentence, wanted in TABLE.UNSEEN:
        found = rules(check(PLACES[place](sentence)))
        count["right"] += len(found & wanted)
        count["wrong"] += len(found - wanted)
        count["missed"] += len(wanted - found)
    assert len(TABLE.UNSEEN) >= 60
    assert count["right"] / (count["right"] + count["wrong"]) >= 0.95, count
    assert count["right"] / (count["right"] + count["missed"]) >= 0.95, count


def test_that_every_rule_has_a_name_and_right_and_wrong_examples() -> None:
    assert RULE_NAMES.keys() == set(Rule)
    for table in (TABLE.KNOWN, TABLE.UNSEEN):
        for rule in Rule:
            assert any(rule in row[2] for row in table), rule
            assert any(rule not in row[2] for row in table), rule


def test_that_a_finding_tells_where_why_and_what_to_do() -> None:
    text = "Talks failed.[^](cite:k) They will **probably** resume.[^](cite:k)"
    (found,) = check(Draft(TitleBlock("T"), bottom_line=text))
    assert (found.rule, found.place, found.part) == (Rule.LIKELIHOOD_TERM, BOTTOM_LINE, "")
    assert text[found.start : found.end] == found.quotation == "probably"
    assert "ICD 203" in found.reason
    assert "“likely” (55–80 %)" in found.remedy


def test_that_the_phrase_is_proposed_whose_range_holds_the_number() -> None:
    (found,) = check(judged("There is a 90 % chance of rain.[1]"))
    assert "“very likely” (80–95 %)" in found.remedy


def test_that_a_finding_is_passed_over_once_it_is_ignored_but_not_forgotten() -> None:
    draft = judged("It will probably rain.[1]")
    (found,) = check(draft)
    quiet = replace(draft, ignored=frozenset({found.key}))
    assert check(quiet) == ()
    assert ignored(quiet) == every_finding(quiet) == (found,)


def test_that_a_sentence_that_is_written_anew_is_judged_anew() -> None:
    (found,) = check(judged("It will probably rain.[1]"))
    moved = judged("The sky is grey.[1] It will probably rain.[1]")
    changed = judged("It will probably rain for a week.[1]")
    assert [each.key for each in check(moved)] == [found.key]
    assert check(replace(changed, ignored=frozenset({found.key}))) != ()


def test_that_text_and_chosen_likelihood_must_agree() -> None:
    text = "Rain is very likely.[1]"
    assert check(judged(text, Likelihood.VERY_LIKELY)) == ()
    (found,) = check(judged(text, Likelihood.LIKELY))
    assert (found.rule, found.quotation) == (Rule.TWO_LIKELIHOODS, "very likely")


def test_that_a_prediction_with_a_chosen_likelihood_is_complete() -> None:
    assert check(judged("Rain will fall.[1]", Likelihood.LIKELY)) == ()


def test_that_the_bottom_line_of_a_machine_is_not_judged() -> None:
    draft = replace(concluded("It will probably rain."), bottom_line_by=BottomLineOrigin.PINNED)
    assert check(draft) == ()


def test_that_a_list_is_covered_by_the_source_of_what_leads_it_in() -> None:
    assert check(told("The flood so far:[1]\n\n- 14 people dead\n- 3 villages cut off")) == ()
    assert len(check(told("The flood so far:\n\n- 14 people dead\n- 3 villages cut off"))) == 2


def test_that_an_empty_briefing_has_no_findings() -> None:
    assert check(Draft(TitleBlock(""), judgements=(Judgement("j", ""),))) == ()


def test_that_the_authors_words_in_every_block_are_read_but_no_quoted_ones() -> None:
    said = "Sources say it is over."
    found = check(
        with_blocks(
            TableBlock("t", said, ("Sources say",), (("1", said),)),
            TimelineBlock("l", said, (TimelineEntry("2026", "", said),)),
            PictureBlock("p", "0" * 64, said, said),
            AnnotationsBlock("a", said, (NotedCitation("k", said, said, "Note"),)),
        )
    )
    assert [(each.place, each.part) for each in found] == [
        ("t", "caption"),
        ("t", "row 1, column 2"),
        ("l", "caption"),
        ("l", "entry 1"),
        ("p", "caption"),
        ("a", "caption"),
        ("a", "note 1"),
    ]


def test_that_english_sentences_end_where_a_reader_ends_them() -> None:
    text = (
        "Gen. A. Sutrisno met the U.S. envoy at 5 p.m. The talks failed.[^](cite:k) “Why?” he "
        "asked. See no. 4 of Sept. 3, i.e. Budi's. It rose by 3.5 per cent! And then"
    )
    (prose,) = paragraphs(text)
    assert [prose.words(each.start, each.end) for each in prose.sentences()] == [
        "Gen. A. Sutrisno met the U.S. envoy at 5 p.m.",
        "The talks failed.",
        "“Why?” he asked.",
        "See no. 4 of Sept. 3, i.e. Budi's.",
        "It rose by 3.5 per cent!",
        "And then",
    ]


def test_that_paragraphs_and_items_are_read_as_they_are_printed() -> None:
    found = list(
        paragraphs("One\nline\n\n- first *item*\n- second [word](http://x)\n\n2\\* 1994. A")
    )
    assert [(each.text, each.is_item) for each in found] == [
        ("One line", False),
        ("first item", True),
        ("second [word](http://x)", True),
        ("2* 1994. A", False),
    ]


PIECES = (
    'probably|likely|very|unlikely|we|doubt|high|confidence|will|sources|say|.|?|“|”|"|**|_|14|'
    "people|-|1.|\n\n|\n|[^](cite:k)|[x](y)|\\|may|not|be|Gen.|It|is|reported|that"
)
WORDS = st.lists(st.sampled_from(PIECES.split("|")), max_size=25).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=80)))
def test_that_any_text_can_be_checked_and_findings_point_into_it(text: str) -> None:
    draft = Draft(
        TitleBlock("T"),
        bottom_line=text,
        judgements=(Judgement("j", text),),
        sections=(SectionDraft("s", "", (TextBlock("b", text),)),),
    )
    for found in check(draft):
        assert 0 <= found.start < found.end <= len(text)
        assert found.quotation
        assert found.quotation[0] == text[found.start] or text[found.start] in "\\ \n"
        assert found.reason.endswith(".")
        assert found.remedy.endswith(".")
