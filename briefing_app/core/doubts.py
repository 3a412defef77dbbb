# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What makes a translation doubtful, each with its reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.figures import differences

if TYPE_CHECKING:
    from briefing_app.core.figures import Difference, Figure, Stated

FIGURE = "figure"
"""The kind of a doubt about a figure that differs between source and translation."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason not to trust a translation.

    Attributes:
        kind: What the doubt is about, such as `FIGURE`.
        reason: One plain sentence for users.
    """

    kind: str
    reason: str


def doubts_of(source: str, translation: str) -> tuple[Doubt, ...]:
    """Return what makes the translation of a sentence doubtful.

    Args:
        source: The Indonesian sentence.
        translation: Its English translation.

    Returns:
        The doubts, in the order of the source; those that only the translation gives rise to
        stand last. Nothing where nothing is doubtful.
    """
    reasons = dict.fromkeys(_figure_reason(found) for found in differences(source, translation))
    return tuple(Doubt(FIGURE, reason) for reason in reasons)


def _figure_reason(difference: Difference) -> str:
    source, translation, repeated = difference
    if translation is None:
        assert source is not None
        if repeated:
            return f"The source says “{source.quote}” more often than the translation does."
        return f"The source says “{source.quote}”; the translation has no such figure."
    if source is None:
        if repeated:
            return f"The translation says “{translation.quote}” more often than the source does."
        return f"The translation says “{translation.quote}”; the source has no such figure."
    one, other = source.figure, translation.figure
    if one.text == other.text and one.kind is other.kind and one.low != other.low:
        return (
            f"The translation keeps “{one.text}” as the source writes it: in Indonesian it means"
            f" {_plain(one)}, in English {_plain(other)}."
        )
    with_unit = one.unit != other.unit and one.low == other.low
    return (
        f"The source says {_quoted(source, with_unit=with_unit)};"
        f" the translation says {_quoted(translation, with_unit=with_unit)}."
    )


def _quoted(stated: Stated, *, with_unit: bool) -> str:
    unit = stated.figure.unit
    quote = f"“{stated.quote}”"
    return f"{quote} in {unit}" if with_unit and unit not in ("", "%") else quote


def _plain(figure: Figure) -> str:
    value = figure.low
    return f"{int(value):,}" if value == int(value) else f"{float(value):,.10g}"
