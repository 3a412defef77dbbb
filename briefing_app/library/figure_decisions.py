# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the analyst decided about pairs of figures; each function is part of a transaction."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.ledger.model import FigureDecision, FigurePlace, Relation
from briefing_app.library import codec
from briefing_app.library.rows import now, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_COLUMNS = (
    'sentence_id, "start", "end", other_sentence_id, other_start, other_end, relation, '
    "no_conflict, note, author, decided"
)
_KEY = 'sentence_id, "start", "end", other_sentence_id, other_start, other_end'
_MARKS = "?, ?, ?, ?, ?, ?"


def relate(
    connection: sqlite3.Connection,
    pairs: Iterable[tuple[FigurePlace, FigurePlace]],
    relation: Relation,
    author: str,
) -> None:
    """Decide of pairs of figures whether they count the same thing."""
    for first, second in _ordered(connection, pairs):
        _replace_overlapping(connection, first, second)
        connection.execute(
            f"INSERT INTO figure_decision ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?) "
            f"ON CONFLICT ({_KEY}) DO UPDATE SET relation = excluded.relation, "
            "author = excluded.author, decided = excluded.decided",
            [*_key(first, second), relation.value, storable(author), now()],
        )
    _forget_empty(connection)


def accept(
    connection: sqlite3.Connection,
    pairs: Iterable[tuple[FigurePlace, FigurePlace]],
    note: str,
    author: str,
    *,
    accepted: bool,
) -> None:
    """Decide of pairs of figures that they are not in conflict, or take that back."""
    note = " ".join(storable(note).split()) if accepted else ""
    for first, second in _ordered(connection, pairs):
        _replace_overlapping(connection, first, second)
        connection.execute(
            f"INSERT INTO figure_decision ({_COLUMNS}) "
            "VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?) "
            f"ON CONFLICT ({_KEY}) DO UPDATE SET no_conflict = excluded.no_conflict, "
            "note = excluded.note, author = excluded.author, decided = excluded.decided",
            [*_key(first, second), accepted, note, storable(author), now()],
        )
    _forget_empty(connection)


def forget(connection: sqlite3.Connection, places: Iterable[FigurePlace]) -> None:
    """Delete the decisions in which one of these figures has a part."""
    connection.executemany(
        "DELETE FROM figure_decision "
        'WHERE (sentence_id = ?1 AND "start" < ?3 AND ?2 < "end") '
        "OR (other_sentence_id = ?1 AND other_start < ?3 AND ?2 < other_end)",
        [(place.sentence_id, place.start, place.end) for place in places],
    )


def within(places: Sequence[FigurePlace]) -> list[tuple[FigurePlace, FigurePlace]]:
    """Return every pair of some figures."""
    return list(combinations(places, 2))


def between(
    places: Sequence[FigurePlace], others: Sequence[FigurePlace]
) -> list[tuple[FigurePlace, FigurePlace]]:
    """Return every pair of one of some figures and one of others."""
    return [(one, other) for one, other in product(places, others) if one != other]


def read_decisions(
    connection: sqlite3.Connection, article_ids: Iterable[int]
) -> tuple[FigureDecision, ...]:
    """Return the decisions about two figures of these articles."""
    wanted = codec.dump_list(sorted(set(article_ids)))
    return tuple(
        FigureDecision(
            FigurePlace(*row[0:3]),
            FigurePlace(*row[3:6]),
            Relation(row[6]),
            bool(row[7]),
            *row[8:],
        )
        for row in connection.execute(
            f"SELECT {_COLUMNS} FROM figure_decision WHERE "
            "sentence_id IN (SELECT id FROM sentence "
            "WHERE article_id IN (SELECT value FROM json_each(?1))) "
            "AND other_sentence_id IN (SELECT id FROM sentence "
            "WHERE article_id IN (SELECT value FROM json_each(?1))) "
            f"ORDER BY {_KEY}",
            [wanted],
        )
    )


def _ordered(
    connection: sqlite3.Connection, pairs: Iterable[tuple[FigurePlace, FigurePlace]]
) -> list[tuple[FigurePlace, FigurePlace]]:
    """Return pairs with the first place first, after checking that there are such places."""
    ordered = list(dict.fromkeys((min(pair), max(pair)) for pair in pairs))
    lengths: dict[int, int | None] = {}
    for place in {place for pair in ordered for place in pair}:
        if place.sentence_id not in lengths:
            found = connection.execute(
                "SELECT length(text) FROM sentence WHERE id = ?", [place.sentence_id]
            ).fetchone()
            if found is None:
                raise LibraryError(
                    f"Sentence {place.sentence_id}",
                    "There is no sentence with this number in the library.",
                    "Open the figures again and decide there.",
                )
            lengths[place.sentence_id] = found[0]
        length = lengths[place.sentence_id]
        if not 0 <= place.start < place.end <= (length or 0):
            raise ValueError(f"A figure does not stand at {place.start}–{place.end}.")
    if any(first.meets(second) for first, second in ordered):
        raise ValueError("A figure cannot be compared with itself.")
    return ordered


def _replace_overlapping(
    connection: sqlite3.Connection, first: FigurePlace, second: FigurePlace
) -> None:
    """Bring the decision on the same figures to these places, where they were cut otherwise.

    Of several the newest stays. Deleting and updating are told apart, so that each is undone.
    """
    own = _key(first, second)
    found = connection.execute(
        f"SELECT {_KEY} FROM figure_decision "
        'WHERE sentence_id = ?1 AND "start" < ?3 AND ?2 < "end" '
        "AND other_sentence_id = ?4 AND other_start < ?6 AND ?5 < other_end "
        "ORDER BY decided DESC",
        own,
    ).fetchall()
    kept = own if tuple(own) in found else found[0] if found else None
    for key in found:
        if tuple(key) != tuple(kept or ()):
            connection.execute(f"DELETE FROM figure_decision WHERE ({_KEY}) = ({_MARKS})", key)
    if kept is not None and tuple(kept) != tuple(own):
        connection.execute(
            'UPDATE figure_decision SET "start" = ?, "end" = ?, other_start = ?, other_end = ? '
            f"WHERE ({_KEY}) = ({_MARKS})",
            [own[1], own[2], own[4], own[5], *kept],
        )


def _forget_empty(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM figure_decision WHERE relation = 'open' AND no_conflict = 0")


def _key(first: FigurePlace, second: FigurePlace) -> list[int]:
    return [
        *(first.sentence_id, first.start, first.end),
        *(second.sentence_id, second.start, second.end),
    ]
