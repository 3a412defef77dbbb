# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How corrections enter the memory, and how identical sources take their English from it.

The analyst's own correction of a sentence is never touched by the memory. Of several own
corrections of identical sources the last one made counts for the others; what an analyst
corrected counts before what was imported. Units with a context (alternative translations) are
for one place and never taken by themselves.

Each function runs inside the caller's transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.memory import MemoryOrigin
from briefing_app.core.stored import CorrectionOrigin
from briefing_app.library import annotating
from briefing_app.library.rows import now, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_OWN = CorrectionOrigin.ANALYST.value
_COUNTING = (
    "SELECT id, target, coalesce(nullif(author, ''), creator), "
    "coalesce(nullif(modified, ''), created) FROM memory WHERE \"key\" = ? AND context = '' "
    "ORDER BY origin LIMIT 1"  # 'analyst' before 'import'
)


WAITING = (
    'FROM sentence WHERE "key" IN (SELECT "key" FROM memory WHERE context = \'\') '
    "AND NOT EXISTS (SELECT 1 FROM correction WHERE sentence_id = sentence.id)"
)
"""The end of a query for sentences that could take the memory's English and have none of it."""


class _Counting(NamedTuple):
    """The entry of a key that counts; without a date where its file told none."""

    id: int
    target: str
    author: str
    modified: str

    def gave(self, memory_id: int | None, text: str, author: str, corrected: str) -> bool:
        """Whether a correction is what this entry gives."""
        return (memory_id, text, author) == self[:3] and self.modified in ("", corrected)


def correct(connection: sqlite3.Connection, sentence_id: int, text: str, author: str) -> set[int]:
    """Set an analyst's correction, remember it, and give it to identical sources.

    Returns:
        The ids of the articles that changed.

    Raises:
        LibraryError: If there is no such sentence.
        ValueError: If the text is empty.
    """
    changed = {annotating.correct(connection, sentence_id, text, author)}
    (key,) = connection.execute('SELECT "key" FROM sentence WHERE id = ?', [sentence_id]).fetchone()
    _hold(connection, key, sentence_id)
    return changed | _spread(connection, key)


def revert(connection: sqlite3.Connection, sentence_id: int) -> set[int]:
    """Take a correction back; what held the memory's entry, and what followed it, goes along.

    The entry stays with the last of the other own corrections of the source, if there is one.
    A sentence that merely took its English from the memory takes nothing along.

    Returns:
        The ids of the articles that changed.

    Raises:
        LibraryError: If there is no such sentence.
    """
    before = connection.execute(
        'SELECT origin, "key" FROM correction JOIN sentence ON sentence.id = sentence_id '
        "WHERE sentence_id = ?",
        [sentence_id],
    ).fetchone()
    changed = {annotating.correct(connection, sentence_id, None, "")}
    if before is None or before[0] != _OWN:
        return changed
    key = before[1]
    entry = connection.execute(
        "SELECT id, sentence_id FROM memory WHERE \"key\" = ? AND context = '' AND origin = ?",
        [key, MemoryOrigin.ANALYST.value],
    ).fetchone()
    if entry is None or entry[1] not in (None, sentence_id):
        return changed
    other = connection.execute(
        "SELECT sentence.id FROM sentence JOIN correction ON correction.sentence_id = sentence.id "
        'WHERE "key" = ? AND origin = ? ORDER BY corrected DESC, sentence.id DESC LIMIT 1',
        [key, _OWN],
    ).fetchone()
    if other is None:
        return changed | delete_entries(connection, [entry[0]])
    _hold(connection, key, other[0])
    return changed | _spread(connection, key, only_derived=True)


def take_in(connection: sqlite3.Connection, article_id: int | None = None) -> set[int]:
    """Give the memory's English to sentences that have no correction.

    Args:
        connection: The library's connection.
        article_id: Of which article; None for all.

    Returns:
        The ids of the articles that changed.
    """
    if article_id is None:
        rows = connection.execute(f'SELECT sentence.id, sentence."key" {WAITING}')
    else:  # few sentences, each looked up; not the whole memory read
        rows = connection.execute(
            'SELECT id, "key" FROM sentence WHERE article_id = ? '
            "AND NOT EXISTS (SELECT 1 FROM correction WHERE sentence_id = sentence.id)",
            [article_id],
        )
    changed = set()
    for sentence_id, key in rows.fetchall():
        if (entry := _counting(connection, key)) is not None:
            changed.add(_derive(connection, sentence_id, entry))
    return changed


def follow(connection: sqlite3.Connection, key: int) -> set[int]:
    """Let the sentences that took their English from a key's entry follow what counts now.

    Returns:
        The ids of the articles that changed.
    """
    return _spread(connection, key, only_derived=True)


def settle(connection: sqlite3.Connection) -> set[int]:
    """Let every sentence follow the memory that took its English from it.

    An undo takes an entry back, but knows nothing of articles that came in since and took
    their English from that entry.

    Returns:
        The ids of the articles that changed.
    """
    changed: set[int] = set()
    for (key,) in connection.execute(
        'SELECT DISTINCT sentence."key" FROM correction '
        "JOIN sentence ON sentence.id = correction.sentence_id "
        "LEFT JOIN memory ON memory.id = memory_id WHERE correction.origin = 'memory' "
        "AND (memory.target IS NOT correction.text OR memory.origin <> 'analyst' AND EXISTS "
        '(SELECT 1 FROM memory AS own WHERE own."key" = memory."key" '
        "AND own.context = '' AND own.origin = 'analyst'))"
    ).fetchall():
        changed |= follow(connection, key)
    return changed


def delete_entries(connection: sqlite3.Connection, ids: Iterable[int]) -> set[int]:
    """Delete entries and what was taken from them; corrections of analysts stay.

    Where another entry of the same source is left, the sentences take its English.

    Returns:
        The ids of the articles that changed.
    """
    changed: set[int] = set()
    for entry_id in ids:
        found = connection.execute('SELECT "key" FROM memory WHERE id = ?', [entry_id]).fetchone()
        if found is not None:
            connection.execute("DELETE FROM memory WHERE id = ?", [entry_id])
            changed |= follow(connection, found[0])
    return changed


def rewrite_entry(
    connection: sqlite3.Connection, entry_id: int, text: str, author: str
) -> set[int]:
    """Give an entry another English; own corrections that said the same as it change with it.

    Returns:
        The ids of the articles that changed.

    Raises:
        ValueError: If the text is empty, or there is no such entry.
    """
    text = " ".join(storable(text).split())
    found = connection.execute(
        'SELECT "key", context, origin, target FROM memory WHERE id = ?', [entry_id]
    ).fetchone()
    if not text or found is None:
        raise ValueError("There is no such entry, or its English would be empty.")
    key, context, origin, before = found
    if text == before:
        return set()
    changed: set[int] = set()
    if origin == MemoryOrigin.ANALYST.value:
        holders = connection.execute(
            "SELECT sentence.id FROM sentence "
            "JOIN correction ON correction.sentence_id = sentence.id "
            'WHERE "key" = ? AND origin = ? AND correction.text = ?',
            [key, _OWN, before],
        ).fetchall()
        changed = {annotating.correct(connection, id_, text, author) for (id_,) in holders}
    connection.execute(
        "UPDATE memory SET target = ?, author = ?, modified = ? WHERE id = ?",
        [text, storable(author), now(), entry_id],
    )
    return changed if context else changed | follow(connection, key)


def _hold(connection: sqlite3.Connection, key: int, sentence_id: int) -> None:
    """Let the analyst's entry of a source say what the own correction of a sentence says."""
    connection.execute(
        'INSERT INTO memory ("key", origin, source, target, author, modified, creator, created, '
        "sentence_id) SELECT ?, 'analyst', sentence.text, correction.text, author, corrected, "
        "author, corrected, sentence.id FROM correction "
        "JOIN sentence ON sentence.id = sentence_id WHERE sentence.id = ? "
        'ON CONFLICT ("key", context, origin) DO UPDATE SET source = excluded.source, '
        "target = excluded.target, author = excluded.author, modified = excluded.modified, "
        "sentence_id = excluded.sentence_id",
        [key, sentence_id],
    )


def _spread(connection: sqlite3.Connection, key: int, *, only_derived: bool = False) -> set[int]:
    """Set or take away what sentences have of the memory.

    Args:
        connection: The library's connection.
        key: Of their source.
        only_derived: Leave sentences alone that show the machine's translation.
    """
    entry = _counting(connection, key)
    rows = connection.execute(
        "SELECT sentence.id, origin, correction.text, author, corrected, memory_id FROM sentence "
        "LEFT JOIN correction ON correction.sentence_id = sentence.id "
        'WHERE "key" = ? AND origin IS NOT ?',
        [key, _OWN],
    ).fetchall()
    changed = set()
    for sentence_id, origin, text, author, corrected, memory_id in rows:
        if entry is None and origin is not None:
            changed.add(annotating.correct(connection, sentence_id, None, ""))
        elif entry is None or (origin is None and only_derived):
            continue
        elif not entry.gave(memory_id, text, author, corrected):
            changed.add(_derive(connection, sentence_id, entry))
    return changed


def _derive(connection: sqlite3.Connection, sentence_id: int, entry: _Counting) -> int:
    return annotating.correct(
        connection,
        sentence_id,
        entry.target,
        entry.author,
        memory_id=entry.id,
        corrected=entry.modified,
    )


def _counting(connection: sqlite3.Connection, key: int) -> _Counting | None:
    found = connection.execute(_COUNTING, [key]).fetchone()
    if found is None:
        return None
    entry = _Counting(*found)
    return entry._replace(target=" ".join(entry.target.split()))
