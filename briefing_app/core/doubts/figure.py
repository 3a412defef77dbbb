# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about figures: those that differ, and those that English reads otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import FIGURE, Doubt
from briefing_app.core.figures import compare

if TYPE_CHECKING:
    from briefing_app.core.figures import Difference, Figure, KeptDate, KeptNumber, Stated

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def figure_doubts(source: str, english: str) -> list[Doubt]:
    """Return a doubt for each figure that differs.

    Returns:
        First the figures that differ, in the order of the source, then those that only the
        translation has, then those that are kept as Indonesian writes them.
    """
    found = compare(source, english)
    reasons = [
        *map(_figure_reason, found.differences),
        *map(_number_reason, found.numbers),
        *map(_date_reason, found.dates),
    ]
    return [Doubt(FIGURE, reason) for reason in dict.fromkeys(reasons)]


def _number_reason(kept: KeptNumber) -> str:
    return (
        f"The translation keeps “{kept.digits}” as the source writes it;"
        f" English writes “{kept.english}”."
    )


def _date_reason(kept: KeptDate) -> str:
    date = f"{kept.day} {_MONTHS[kept.month - 1]} {kept.year}".rstrip()
    return (
        f"The translation keeps “{kept.quote}”, day before month as Indonesian writes it: {date}."
    )


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
