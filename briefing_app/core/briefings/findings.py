# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the check of the language finds, and the rules by which it does."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

BOTTOM_LINE = "bottom line"
"""The place of what is found in the bottom line."""


class Rule(StrEnum):
    """The rules of the check.

    The scale of seven phrases, that terms of two scales are not mixed, and that a level of
    confidence and a degree of likelihood are not in one sentence: US Intelligence Community
    Directive 203 (2015), D.6.e.(2). That sources are told: the same, D.6.e.(1) and (3).
    """

    LIKELIHOOD_TERM = "likelihood-term"
    TWO_LIKELIHOODS = "two-likelihoods"
    CONFIDENCE_WITH_LIKELIHOOD = "confidence-with-likelihood"
    NO_LIKELIHOOD = "no-likelihood"
    NO_SOURCE = "no-source"
    FACT_WITHOUT_SOURCE = "fact-without-source"
    VAGUE_ATTRIBUTION = "vague-attribution"


RULE_NAMES = {
    Rule.LIKELIHOOD_TERM: "Word of likelihood that is not one of the seven phrases",
    Rule.TWO_LIKELIHOODS: "Two likelihoods for one judgement",
    Rule.CONFIDENCE_WITH_LIKELIHOOD: "Confidence and likelihood in one sentence",
    Rule.NO_LIKELIHOOD: "Prediction without a likelihood",
    Rule.NO_SOURCE: "Judgement without a source",
    Rule.FACT_WITHOUT_SOURCE: "Fact without a source",
    Rule.VAGUE_ATTRIBUTION: "Attribution that names nobody",
}
"""What the rules are called."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the author should look at.

    Attributes:
        rule: The rule.
        place: Id of the judgement or block, or `BOTTOM_LINE`.
        start: Its first character in the Markdown of that text.
        end: One past its last character.
        quotation: The words, without markup.
        reason: Why it matters, as a sentence.
        remedy: What to do, as a sentence.
        key: Its name in `Draft.ignored`: the same as long as rule, place, words and the sentence
            around them are the same, so that what is written anew is judged anew.
        part: Which text of the block it is in, such as "caption" or "row 2, column 1"; empty
            where the place has only one.
    """

    rule: Rule
    place: str
    start: int
    end: int
    quotation: str
    reason: str
    remedy: str
    key: str
    part: str = ""


def key_of(rule: Rule, place: str, quotation: str, sentence: str) -> str:
    """Return the key of a finding."""
    said = hashlib.sha256(f"{quotation}\0{sentence}".encode(errors="surrogatepass")).hexdigest()
    return f"{rule}:{place}:{said[:16]}"
