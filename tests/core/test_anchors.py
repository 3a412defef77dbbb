# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Highlighted passages are found again, or said to be gone; never found in a wrong place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.anchors import anchor_at, find_anchor, side_text
from briefing_app.core.model import BlockKind, Sentence, Translation
from briefing_app.core.stored import Anchor, Correction, Side, StoredSentence

WORDS = st.sampled_from(["the", "army", "10", "110", "10,000", "men", "and", "left", "port", "a"])
SIGNS = st.sampled_from([" ", " ", " ", ", ", "; ", " – "])
TEXTS = st.lists(st.tuples(WORDS, SIGNS), min_size=1, max_size=14).map(
    lambda pairs: "".join(word + sign for word, sign in pairs).rstrip() + "."
)


def stored(source: str, english: str, correction: str | None = None) -> StoredSentence:
    return StoredSentence(
        7,
        Sentence(0, len(source), 0, BlockKind.PARAGRAPH, source),
        Translation(english, -0.2, "starter 1.0 (ab)"),
        None if correction is None else Correction(correction, "", ""),
    )


def anchored(marked: str) -> Anchor:
    """Make an anchor of a text that has its passage between brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return Anchor(7, Side.TRANSLATION, start, end, text[start:end], text)


def found(marked: str, text: str) -> str | None:
    """Return the new text with brackets around the passage; None if it is gone."""
    place = find_anchor(anchored(marked), text)
    if place is None:
        return None
    start, end = place
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


@st.composite
def passages(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> Anchor:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return Anchor(7, Side.TRANSLATION, start, end, text[start:end], text)


def test_that_a_passage_remembers_its_words_and_the_text_around_them() -> None:
    pair = stored("Hujan turun.", "Rain fell.", "Rain came down.")
    assert anchor_at(pair, Side.SOURCE, 0, 5) == Anchor(
        7, Side.SOURCE, 0, 5, "Hujan", "Hujan turun."
    )
    assert anchor_at(pair, Side.TRANSLATION, 5, 14).quotation == "came down"
    assert side_text(pair, Side.SOURCE) == "Hujan turun."
    assert side_text(pair, Side.TRANSLATION) == "Rain came down."


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2), (0, 99), (5, 6)])
def test_that_a_passage_lies_in_the_text_and_says_something(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="passage"):
        anchor_at(stored("Hujan turun.", "Rain fell."), Side.SOURCE, start, end)


@given(passages(st.text(min_size=1)))
def test_that_a_passage_of_an_unchanged_text_always_holds(anchor: Anchor) -> None:
    """The source never changes, so its anchors always hold."""
    assert find_anchor(anchor, anchor.context) == (anchor.start, anchor.end)


@given(passages(), TEXTS)
def test_that_what_is_found_are_the_quoted_words_and_no_part_of_a_figure(
    anchor: Anchor, text: str
) -> None:
    place = find_anchor(anchor, text)
    if place is None:
        return
    start, end = place
    assert text[start:end] == anchor.quotation
    if text == anchor.context:
        return
    before = (anchor.context[: anchor.start] or " ")[-1], (anchor.context[anchor.end :] or " ")[0]
    after = (text[:start] or " ")[-1], (text[end:] or " ")[0]
    for old, new, inner in zip(
        before, after, (anchor.quotation[0], anchor.quotation[-1]), strict=True
    ):
        if inner.isalnum() and new.isalnum():
            assert old == new


@given(passages(st.text("ab ,10", min_size=1)), st.text("ab ,10"))
def test_that_any_two_texts_can_be_compared(anchor: Anchor, text: str) -> None:
    place = find_anchor(anchor, text)
    assert place is None or text[slice(*place)] == anchor.quotation


@given(TEXTS, st.data())
def test_that_words_added_before_or_behind_the_sentence_move_the_passage_along(
    text: str, data: st.DataObject
) -> None:
    anchor = data.draw(passages(st.just(text)))
    word = anchor.quotation.strip()
    unique = text.count(word) == 1 and word[0].isalnum() and word[-1].isalnum()
    for new, shift in ((f"Yesterday {text}", 10), (f"{text} Really", 0)):
        place = find_anchor(anchor, new)
        if unique:
            assert place == (anchor.start + shift, anchor.end + shift)
        else:
            assert place in (None, (anchor.start + shift, anchor.end + shift))


@given(st.lists(WORDS, min_size=3, max_size=9), st.data())
def test_that_an_edit_of_another_word_keeps_the_passage_or_loses_it_but_never_moves_it(
    words: list[str], data: st.DataObject
) -> None:
    """One word becomes one that stands nowhere else; any other word is highlighted."""
    chosen = data.draw(st.integers(0, len(words) - 1))
    edited = data.draw(st.integers(0, len(words) - 1).filter(lambda n: n != chosen))
    start = len(" ".join([*words[:chosen], ""]))
    text = " ".join(words)
    end = start + len(words[chosen])
    anchor = Anchor(7, Side.TRANSLATION, start, end, text[start:end], text)
    changed = [*words]
    changed[edited] = "zebra"
    at = len(" ".join([*changed[:chosen], ""]))
    place = find_anchor(anchor, " ".join(changed))
    assert place in (None, (at, at + len(words[chosen])))
    # A word beside which nothing changed, and which is the only one, is always kept.
    if words.count(words[chosen]) == 1:
        assert place is not None


@pytest.mark.parametrize(
    ("marked", "text", "expected"),
    [
        # A correction elsewhere in the sentence keeps it.
        (
            "[Around 1,200 people] fled to school.",
            "Around 1,200 people took refuge in schools.",
            "[Around 1,200 people] took refuge in schools.",
        ),
        # It may stand in another place of the sentence.
        (
            "The minister said [rice] is scarce.",
            "Rain or not, rice is scarce, the minister said.",
            "Rain or not, [rice] is scarce, the minister said.",
        ),
        # A part of a word stays a part of that word.
        ("The [govern]ment left.", "Then the government left.", "Then the [govern]ment left."),
        ("The [govern]ment left.", "The governor left, they govern.", None),
        # An amount may be parted from its currency.
        ("It cost Rp[10,000].", "It cost Rp 10,000.", "It cost Rp [10,000]."),
        ("It cost [Rp10] trillion.", "The cost: Rp10 trillion.", "The cost: [Rp10] trillion."),
        # Words that came a second time: those beside them decide.
        (
            "About [10] men left.",
            "About 10 men and 10 women left.",
            "About [10] men and 10 women left.",
        ),
        ("[10] men, 10 women", "Some 10 women, 10 men", "Some 10 women, [10] men"),
        ("10 men, [10] women", "Some 10 women, 10 men", "Some [10] women, 10 men"),
        ("a [10] men and 10 men", "a 10 men went", "a [10] men went"),
        # The only one left over, when all others are where they were.
        ("[10] men and 10 women", "10 boys and 10 women", "[10] boys and 10 women"),
    ],
)
def test_that_a_passage_is_found_by_its_words_and_those_beside_it(
    marked: str, text: str, expected: str | None
) -> None:
    assert found(marked, text) == expected


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        # No part of another figure or word.
        ("[10] people", "110 people"),
        ("[10] people", "10,000 people"),
        ("[10] people", "10.5 people"),
        ("[10] people", "10-15 people"),
        ("[10] people", "the 10th"),
        ("At [10] o'clock", "At 10:30"),
        ("They [do]", "They don't"),
        ("An [art]", "An article"),
        # Gone, or written in another way.
        ("[Jakarta] is wet", "The capital is wet"),
        ("[Rain] fell", "rain fell"),
        ("[Rain] fell", ""),
        # One of two: which?
        ("[10] or 10", "10 yes 10 no"),
        ("[10] died and 10 were hurt", "10 were hurt and ten perished"),
        ("[10] died, 10 fled", "Of them 10 were lost"),
        ("the [x] and x", "x"),
        ("a [10] men and 10 men", "a 10 men"),
        # Both sides speak, for different places.
        ("left [10] right, 10", "left 10, then 10 right"),
    ],
)
def test_that_a_passage_is_said_to_be_gone_rather_than_guessed(marked: str, text: str) -> None:
    assert found(marked, text) is None
