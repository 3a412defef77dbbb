# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The translation memory of a library: reading it, and taking units in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.core.memory import (
    MemoryEntry,
    MemoryOrigin,
    MemoryUnit,
    NearSentence,
    Remembered,
    key_of,
    words_lost,
)
from briefing_app.core.text_tokens import words_of
from briefing_app.library import codec
from briefing_app.library.remembering import WAITING, follow
from briefing_app.library.rows import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager

_COLUMNS = (
    "source, target, author, modified, creator, created, note, context, rest"  # as MemoryUnit
)
_ENTRIES = (
    "SELECT memory.id, memory.source, target, memory.author, modified, creator, memory.created, "
    "memory.note, context, rest, memory.origin, file, sentence.article_id, memory.sentence_id, "
    "coalesce(article.title, ''), "
    "(SELECT count(*) FROM correction WHERE memory_id = memory.id) FROM memory "
    "LEFT JOIN sentence ON sentence.id = memory.sentence_id "
    "LEFT JOIN article ON article.id = sentence.article_id "
)


class Memory:
    """What the memory of an open library says.

    Args:
        using: Lends the library's connection, see `Library`.
    """

    def __init__(self, using: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        """Read nothing yet."""
        self._using = using

    def entries(self, ids: Iterable[int] | None = None) -> list[MemoryEntry]:
        """Return entries, those changed last first; all where no ids are named."""
        where, values = "", []
        if ids is not None:
            where = "WHERE memory.id IN (SELECT value FROM json_each(?)) "
            values = [codec.dump_list(sorted(ids))]
        with self._using() as connection:
            rows = connection.execute(
                f"{_ENTRIES} {where} ORDER BY modified DESC, memory.id DESC", values
            )
            return [_entry(*row) for row in rows]

    def sources(self) -> dict[int, str]:
        """Return the source of every entry, by id."""
        with self._using() as connection:
            return dict(connection.execute("SELECT id, source FROM memory ORDER BY id"))

    def exact(self, source: str) -> list[MemoryEntry]:
        """Return the entries with an identical source, the one that counts first."""
        with self._using() as connection:
            rows = connection.execute(
                f"{_ENTRIES} WHERE memory.\"key\" = ? ORDER BY context <> '', memory.origin, "
                "memory.id",
                [key_of(source)],
            )
            return [_entry(*row) for row in rows]

    def waiting(self) -> int:
        """Count the sentences without a correction that are identical to a source."""
        with self._using() as connection:
            return int(connection.execute(f"SELECT count(*) {WAITING}").fetchone()[0])

    def candidates(self, source: str) -> list[NearSentence]:
        """Return the sentences that may be near to a source; none of the Trash.

        A sentence that lacks at most n words of the source (`words_lost`) has at least one of
        any n + 1 of them; the rarest ones are looked up. Identical sentences, and those that
        have a correction, are left out.
        """
        words = {word.casefold() for word in words_of(source)}
        with self._using() as connection:
            rarest = sorted(words, key=lambda word: (_frequency(connection, word), word))
            if not rarest:
                return []
            phrases = " OR ".join(f'"{word}"' for word in rarest[: words_lost(source) + 1])
            rows = connection.execute(
                "SELECT sentence.id, sentence.article_id, article.title, sentence.text, "
                "translation.text FROM searchable_fts "
                "JOIN sentence ON sentence.id = searchable_fts.rowid "
                "JOIN article ON article.id = sentence.article_id "
                "JOIN translation ON translation.sentence_id = sentence.id "
                "LEFT JOIN correction ON correction.sentence_id = sentence.id "
                "WHERE searchable_fts MATCH ? AND article.trashed = '' AND sentence.\"key\" <> ? "
                "AND length(sentence.text) BETWEEN ? AND ? AND correction.sentence_id IS NULL",
                [
                    f"source : ({phrases})",
                    key_of(source),
                    len(source) // 3,
                    len(source) * 3,
                ],
            )
            return [NearSentence(*row) for row in rows]


def take_units(
    connection: sqlite3.Connection, units: Iterable[MemoryUnit], file: str
) -> tuple[Remembered, set[int]]:
    """Take units of another memory in; of one that is there the one changed last counts.

    A unit is there where source and context are the same. One whose English an analyst of
    this library wrote alike is known. Sentences that took their English from an entry follow it.

    Args:
        connection: The library's connection, inside a transaction.
        units: The units; several of one source and context become alternatives.
        file: Name of the file that they came with.

    Returns:
        What became of them, and the ids of the articles that changed.
    """
    added = updated = known = 0
    changed: set[int] = set()
    for unit in units:
        key, context = key_of(unit.source), codec.dump_context(unit.context)
        found = {
            origin: (id_, target, modified)
            for id_, origin, target, modified in connection.execute(
                'SELECT id, origin, target, modified FROM memory WHERE "key" = ? AND context = ?',
                [key, context],
            )
        }
        own, imported = found.get(MemoryOrigin.ANALYST.value), found.get(MemoryOrigin.IMPORT.value)
        values = _values(unit)
        if imported is None:
            if own is not None and own[1] == unit.target:
                known += 1
                continue
            connection.execute(
                f'INSERT INTO memory ("key", origin, file, {_COLUMNS}) '
                "VALUES (?, 'import', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [key, storable(file), *values],
            )
            added += 1
        elif imported[1] == values[1] or unit.modified < imported[2]:
            known += 1
        else:
            settings = ", ".join(f"{column} = ?" for column in _COLUMNS.split(", "))
            connection.execute(
                f"UPDATE memory SET file = ?, {settings} WHERE id = ?",
                [storable(file), *values, imported[0]],
            )
            updated += 1
            changed |= follow(connection, key)
    return Remembered(added, updated, known), changed


def _values(unit: MemoryUnit) -> Sequence[str]:
    texts = (unit.author, unit.modified, unit.creator, unit.created, unit.note)
    return [
        storable(unit.source),
        storable(unit.target),
        *map(storable, texts),
        codec.dump_context(unit.context),
        unit.rest,
    ]


def _entry(
    id_: int,
    source: str,
    target: str,
    author: str,
    modified: str,
    creator: str,
    created: str,
    note: str,
    context: str,
    rest: str,
    origin: str,
    *where: Any,
) -> MemoryEntry:
    told = codec.load_context(context)
    unit = MemoryUnit(source, target, author, modified, creator, created, note, told, rest)
    return MemoryEntry(id_, unit, codec.load_memory_origin(origin), *where)


def _frequency(connection: sqlite3.Connection, word: str) -> int:
    """Return in how many sentences and headlines a word stands, in either language."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_frequency "
        "USING fts5vocab(main, searchable_fts, row)"
    )
    found = connection.execute(
        "SELECT doc FROM temp.word_frequency WHERE term = ?", [word]
    ).fetchone()
    return int(found[0]) if found else 0
