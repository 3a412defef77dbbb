# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Why a figure is doubtful, in one plain sentence for users."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.figures.comparing import Difference, Stated
    from briefing_app.core.figures.kept import KeptDate, KeptNumber
    from briefing_app.core.figures.model import Figure

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def number_reason(kept: KeptNumber) -> str:
    """Say that a number is kept as only Indonesian writes it."""
    return (
        f"The translation keeps “{kept.digits}” as the source writes it;"
        f" English writes “{kept.english}”."
    )


def date_reason(kept: KeptDate) -> str:
    """Say that a date is kept day first."""
    date = f"{kept.day} {_MONTHS[kept.month - 1]} {kept.year}".rstrip()
    return (
        f"The translation keeps “{kept.quote}”, day before month as Indonesian writes it: {date}."
    )


def figure_reason(difference: Difference) -> str:
    """Say how a figure differs."""
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
