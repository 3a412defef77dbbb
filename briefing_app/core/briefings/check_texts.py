# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the check of the language says: reasons and remedies, with places for what was found."""

from __future__ import annotations

NAMES_NOBODY = "“{words}” does not say who, so nobody can weigh it."
NAME_SOMEBODY = (
    "Name the outlet, the office or the person, as in “Antara reported that …”; for your own "
    "view write “we judge”."
)
OTHER_TERM = (
    "“{words}” is not one of the seven phrases of likelihood (US ICD 203), so every reader takes "
    "it for a range of their own."
)
WRITE_A_PHRASE = (
    "Write the one of the seven phrases that fits, from “almost no chance” (1–5 %) to “almost "
    "certain” (95–99 %)."
)
WRITE_THIS_PHRASE = "Write “{phrase}” ({low}–{high} %) or another of the seven phrases."
BOTH_IN_ONE = (
    "The sentence tells both how likely it is and how confident you are, which readers take for "
    "one thing (US ICD 203 forbids it)."
)
SAY_IN_TWO = "Say the likelihood in one sentence and the confidence, with its ground, in another."
SENTENCE_SAYS_TWO = (
    "The sentence says “{first}” and “{second}”, so it is not plain which range holds for what."
)
SENTENCE_EACH = "Give each development a sentence of its own, with one phrase."
CITES_NOTHING = (
    "This sentence of the bottom line cites nothing, so nobody can check what it rests on."
)
JUDGEMENT_CITES_NOTHING = "The judgement cites nothing, so nobody can check what it rests on."
CITE_GROUNDS = "Cite the sentences that it rests on."
FACT_CITES_NOTHING = "The sentence states a fact, and its paragraph cites nothing."
CITE_ORIGIN = "Cite the sentence that it was taken from."
OTHER_THAN_CHOSEN = (
    "The text says “{said}”, but the likelihood chosen for the judgement is “{chosen}”."
)
CHOOSE_OR_CHANGE = "Choose the likelihood that the text says, or change the text."
JUDGEMENT_SAYS_TWO = (
    "The judgement says “{first}” and “{second}”, so it is not plain how likely it is."
)
KEEP_ONE = "Keep one likelihood, or make two judgements of it."
NO_LIKELIHOOD = "The judgement says what is to come, but not how likely it is."
CHOOSE_ONE = "Choose one of the seven phrases of likelihood for it."

TEXTS = (
    NAMES_NOBODY,
    NAME_SOMEBODY,
    OTHER_TERM,
    WRITE_A_PHRASE,
    WRITE_THIS_PHRASE,
    BOTH_IN_ONE,
    SAY_IN_TWO,
    SENTENCE_SAYS_TWO,
    SENTENCE_EACH,
    CITES_NOTHING,
    JUDGEMENT_CITES_NOTHING,
    CITE_GROUNDS,
    FACT_CITES_NOTHING,
    CITE_ORIGIN,
    OTHER_THAN_CHOSEN,
    CHOOSE_OR_CHANGE,
    JUDGEMENT_SAYS_TWO,
    KEEP_ONE,
    NO_LIKELIHOOD,
    CHOOSE_ONE,
)
"""All of them."""
