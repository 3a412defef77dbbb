# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from briefing_app.core.word_differences import Spans, word_differences


def marked(text: str, spans: Spans) -> str:
    out, at = "", 0
    for start, end in spans:
        out += f"{text[at:start]}[{text[start:end]}]"
        at = end
    return out + text[at:]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The same words.", "The same words."),
        ("The [governor] came.", "The [mayor] came."),
        ("About [10,000] fled.", "About [10.000] fled."),
        ("He [doesn't] know.", "He [does not] know."),
        ("It rained.", "It rained [all day]."),
        ("[Yes]", "[No]"),
        ("", "[All of it.]"),
        ("[One two,] three [four].", "three."),
        ("A  b", "A b"),
    ],
)
def test_that_whole_words_that_differ_are_found_on_both_sides(one: str, other: str) -> None:
    texts = [text.replace("[", "").replace("]", "") for text in (one, other)]
    here, there = word_differences(*texts)
    assert [marked(texts[0], here), marked(texts[1], there)] == [one, other]
    assert word_differences(texts[1], texts[0]) == (there, here)
