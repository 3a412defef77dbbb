# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where a translation loses, adds or turns round the hedge of a number.

"Setidaknya 3.000" is not "3,000". Only numbers that both sides state once and alike are
compared, so that no hedge is taken for that of another number; ranges are not, since "berkisar
antara" hedges what "from … to" does without a word. "Hingga" before a number mostly means "up to"
but also "until", and "over" is also a place: neither is enough alone.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.reading import figures_of
from briefing_app.core.figures.statements.hedges import has_hedge
from briefing_app.core.figures.statements.model import Hedge
from briefing_app.core.figures.statements.periods import periods_of
from briefing_app.core.figures.statements.quantities import Quantity, quantities_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from briefing_app.core.figures.words import Language

_UP = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
_DOWN = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})
_NEAR = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_NEARBY = 25
"""Characters beside a number within which any hedge is taken for its own."""
_VAGUE = frozenset({"hingga", "sampai", "over", "above", "below", "under", "some", "maksimum"})
"""Words that hedge a number only sometimes."""


class HedgeDifference(NamedTuple):
    """A number that the two sides hedge otherwise.

    Attributes:
        source: How the source words it, with its hedge.
        hedge: The source's hedge.
        translation: How the translation words it, with its hedge.
        translated: The translation's hedge.
    """

    source: str
    hedge: Hedge
    translation: str
    translated: Hedge

    @property
    def reason(self) -> str:
        """Why it is doubtful, in one plain sentence for users."""
        if self.translated is Hedge.EXACT:
            return (
                f"The source says “{self.source}” ({self.hedge}); the translation says"
                f" “{self.translation}” as if it were exact."
            )
        if self.hedge is Hedge.EXACT:
            return (
                f"The translation says “{self.translation}”; the source says “{self.source}”"
                f" without “{self.translated}”."
            )
        return (
            f"The source says “{self.source}” ({self.hedge}); the translation says"
            f" “{self.translation}”."
        )


def hedge_differences(source: str, translation: str) -> list[HedgeDifference]:
    """Return the numbers that a translation hedges otherwise than the source, in its order.

    Args:
        source: The Indonesian sentence.
        translation: Its English translation.
    """
    if not (has_hedge(source, "id") or has_hedge(translation, "en")):
        return []
    ours, theirs = _by_value(source, "id"), _by_value(translation, "en")
    found = []
    for value, one in ours.items():
        other = theirs.get(value)
        if other is None or _group(one.hedge) == _group(other.hedge):
            continue
        quotes = source[one.begin : one.end], translation[other.begin : other.end]
        lost = other.hedge is Hedge.EXACT
        added = one.hedge is Hedge.EXACT
        if lost and (_is_vague(quotes[0]) or _is_hedged_near(translation, other, "en")):
            continue
        if added and (_is_vague(quotes[1]) or other.hedge in _NEAR or has_hedge(source, "id")):
            continue
        if not (lost or added) and {_group(one.hedge), _group(other.hedge)} != {_UP, _DOWN}:
            continue
        found.append(HedgeDifference(quotes[0], one.hedge, quotes[1], other.hedge))
    return found


def _group(hedge: Hedge) -> frozenset[Hedge]:
    for group in (_UP, _DOWN, _NEAR):
        if hedge in group:
            return group
    return frozenset()


def _is_hedged_near(text: str, quantity: Quantity, language: Language) -> bool:
    """Whether a word near a number may be its hedge, though it was not read so."""
    first, last = max(0, quantity.begin - _NEARBY), quantity.after + _NEARBY
    return has_hedge(text[first:last], language)


def _is_vague(quote: str) -> bool:
    return quote.split(maxsplit=1)[0].lower() in _VAGUE


def _by_value(text: str, language: Language) -> dict[int | Fraction, Quantity]:
    """Return the quantities that a sentence states once, by their value."""
    quantities = quantities_of(
        text, figures_of(text, language), periods_of(text, language, None), language
    )
    values = [(value, quantity) for quantity in quantities for value in _value(quantity)]
    often = Counter(value for value, _ in values)
    return {value: quantity for value, quantity in values if often[value] == 1}


def _value(quantity: Quantity) -> Iterable[int | Fraction]:
    if quantity.kind is not FigureKind.NUMBER:
        return ()
    stated = {value for value in (quantity.low, quantity.high) if value is not None}
    return stated if len(stated) == 1 else ()
