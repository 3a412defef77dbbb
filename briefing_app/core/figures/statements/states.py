# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What happened to a thing that is counted, and how firmly the sentence says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements.measures import DURATIONS, MONEY
from briefing_app.core.figures.statements.model import Mode, State
from briefing_app.core.figures.statements.state_words import LEADING, MODES, TRAILING

if TYPE_CHECKING:
    from briefing_app.core.figures.statements.quantities import Quantity
    from briefing_app.core.figures.statements.things import Thing
    from briefing_app.core.figures.words import Language

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEFORE_CUT: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"[.;:!?“”\"](?:\s|$)|\b(?:bahwa|sehingga|namun|tetapi|sementara|sedangkan|setelah|karena"
        r"|ketika|saat|jika|agar|supaya|untuk|guna)\b|,\s(?!dan\b|serta\b)"
    ),
    "en": re.compile(
        r"[.;:!?“”\"](?:\s|$)|\b(?:that|but|while|whereas|after|because|when|if|so|although)\b"
        r"|,\s(?!and\b)"
    ),
}
_AFTER_CUT: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"[.;:!?“”\"](?:\s|$)|\b(?:bahwa|sehingga|namun|tetapi|sementara|sedangkan|setelah|karena"
        r"|ketika|saat|untuk|guna|sebelum|demi|agar|supaya|seperti)\b|,\s(?!dan\b|serta\b|yang\b)"
    ),
    "en": re.compile(
        r"[.;:!?“”\"](?:\s|$)|\b(?:that|but|while|whereas|after|because|when|before|so|although|as"
        r"|to)\b|,\s(?!and\b|who\b|which\b)"
    ),
}
_REACH = 160
_RELATIVE: dict[Language, tuple[str, ...]] = {
    "id": (" yang ",),
    "en": (" which ", " who ", " that "),
}
_MODE_REACH = dict.fromkeys(Mode, 80) | {Mode.POSSIBLE: 45, Mode.DENIED: 45}
_SPEECH_MODES: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\b(?:mengklaim|membantah|menyangkal|meminta|mendesak|menuduh|menuding)\b"),
    "en": re.compile(r"\b(?:claim(?:s|ed)?|den(?:y|ies|ied)|urg(?:e|es|ed)|accus(?:e|es|ed))\b"),
}
_MEASURED = frozenset({State.ROSE, State.FELL})
_OF_BEINGS = frozenset(
    {State.KILLED, State.WOUNDED, State.CAPTURED, State.FREED, State.DISPLACED, State.TRAINED}
)


def state_of(text: str, quantity: Quantity, thing: Thing, language: Language) -> tuple[State, Mode]:
    """Return what happened to a thing, and how firmly that is stated.

    Args:
        text: The sentence.
        quantity: How many there are.
        thing: What they are.
        language: The sentence's language.
    """
    clause = _clause_start(text, quantity.begin, language)
    if quantity.kind is FigureKind.TIME:
        return State.NONE, Mode.STATED
    state, verb = _state(text, quantity, thing, clause, language)
    return state, _mode(text, clause, max(quantity.begin, verb), language)


def _clause_start(text: str, at: int, language: Language) -> int:
    start = max(0, at - _REACH)
    for match in _BEFORE_CUT[language].finditer(text, start, at):
        start = match.end()
    return start


def _state(
    text: str, quantity: Quantity, thing: Thing, clause: int, language: Language
) -> tuple[State, int]:
    """Return the state and where its verb starts."""
    before = after = None
    for word in _WORD.finditer(text, clause, quantity.start):
        state = LEADING[language].get(word.group().lower())
        if state and _fits(state, quantity):
            before = (max(0, quantity.begin - word.end()), state, word.start())
    first = max(quantity.after, thing.end)
    stop = _AFTER_CUT[language].search(text, first, first + _REACH)
    last = stop.start() if stop else min(len(text), first + _REACH)
    for word in _WORD.finditer(text, first, last):
        small = word.group().lower()
        state = TRAILING[language].get(small)
        if state and _fits(state, quantity):
            after = (word.start() - first, state, word.start())
            break
        if small in LEADING[language]:
            break
    if thing.text and thing.end <= quantity.begin and before is None:
        return _about_earlier(text, thing, clause, quantity, language)
    chosen = before if after is None or (before and before[0] <= after[0]) else after
    return (chosen[1], chosen[2]) if chosen else (State.NONE, 0)


def _about_earlier(
    text: str, thing: Thing, clause: int, quantity: Quantity, language: Language
) -> tuple[State, int]:
    """Return the state of a thing that stands in front of its number: "howitzer 170 mm"."""
    for word in _WORD.finditer(text, clause, thing.start):
        state = LEADING[language].get(word.group().lower())
        if state and _fits(state, quantity):
            return state, word.start()
    first = quantity.after
    stop = _AFTER_CUT[language].search(text, first, first + _REACH)
    last = stop.start() if stop else min(len(text), first + _REACH)
    for word in _WORD.finditer(text, first, last):
        state = TRAILING[language].get(word.group().lower())
        if state and _fits(state, quantity):
            return state, word.start()
    return State.NONE, 0


def _fits(state: State, quantity: Quantity) -> bool:
    if quantity.unit in DURATIONS:
        return state is State.LASTED
    if state is State.LASTED:
        return False
    if state in _MEASURED:
        return True
    if quantity.unit and quantity.unit != "%" and state in _OF_BEINGS:
        return False
    if quantity.unit in MONEY:
        return state in (State.PAID, State.BOUGHT, State.SOLD, State.MADE)
    return True


def _mode(text: str, clause: int, until: int, language: Language) -> Mode:
    relative = max(text.rfind(word, clause, until) for word in _RELATIVE[language])
    first = max(clause, relative)
    for mode, pattern in MODES[language]:
        if pattern.search(text, max(first, until - _MODE_REACH[mode]), until):
            return mode
    match = _SPEECH_MODES[language].search(text, max(0, clause - _REACH), clause)
    if match:
        return next(mode for mode, p in MODES[language] if p.match(text, match.start()))
    return Mode.STATED
