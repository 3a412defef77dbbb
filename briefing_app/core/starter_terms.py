# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The starter termbase: the terms that come with the program, and the table they are in.

The table is CSV in UTF-8, a term a line. Its columns are those of `core.terms.Term`; several
forms or accepted renderings are parted by a vertical bar.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from briefing_app.core.errors import TermsError
from briefing_app.core.places import resources
from briefing_app.core.terms import CATEGORIES, Term, TermOrigin

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("english", "forms", "accepted", "category", "enforced", "note")
BAR = "|"
_ENFORCED = {"yes": True, "no": False}
_REMEDY = "Install the program again, or correct the file."


def starter_path() -> Path:
    """Return the file of the starter termbase."""
    return resources() / "termbase" / "starter.csv"


def starter_terms(path: Path | None = None) -> tuple[Term, ...]:
    """Return the terms of the starter termbase, all with id 0.

    Args:
        path: The table; the one that comes with the program by default.

    Raises:
        TermsError: If it cannot be read, with the line that is wrong.
    """
    path = path or starter_path()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TermsError(path, f"It cannot be read ({error}).", _REMEDY) from error
    rows = csv.reader(text.splitlines(), strict=True)
    terms = []
    try:
        header = next(rows, [])
        if tuple(header) != COLUMNS:
            raise ValueError(f"the columns must be {', '.join(COLUMNS)}")
        terms = [_term(row) for row in rows]
    except (ValueError, csv.Error) as error:
        cause = f"Line {max(rows.line_num, 1)} is no term ({str(error).rstrip('.')})."
        raise TermsError(path, cause, _REMEDY) from error
    return tuple(terms)


def _term(row: list[str]) -> Term:
    if len(row) != len(COLUMNS):
        raise ValueError(f"it has {len(row)} columns instead of {len(COLUMNS)}")
    english, forms, accepted, category, enforced, note = row
    if category not in CATEGORIES:
        raise ValueError(f"there is no category “{category}”")
    if enforced not in _ENFORCED:
        raise ValueError(f"“{enforced}” is neither yes nor no")
    return Term(
        english=english,
        forms=_parts(forms),
        accepted=_parts(accepted),
        note=note,
        category=category,
        origin=TermOrigin.STARTER,
        enforced=_ENFORCED[enforced],
    )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(BAR)) if cell else ()
