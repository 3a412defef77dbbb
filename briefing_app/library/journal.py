# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Undo and redo: temporary triggers write down how to take back each change of a step.

The method is SQLite's own advice (https://www.sqlite.org/undoredo.html): for each inserted,
updated or deleted row of a step, the statement that takes it back is kept; an undo runs them
in reverse order, and the same triggers write down how to do it again. It holds for every table
named here, cascades included, and for as long as the library is open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.stored import History, Part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from typing import Literal

STEPS_KEPT = 200
"""Steps that can be taken back; older ones are forgotten."""

# The tables that a user's steps change, and which article a row belongs to (NULL: to none).
_OF_SENTENCE = "(SELECT article_id FROM sentence WHERE id = {row}.sentence_id)"
_OF_SUMMARY = "(SELECT article_id FROM summary WHERE id = {row}.summary_id)"
_TABLES = {
    "article": "{row}.id",
    "sentence": "{row}.article_id",
    "translation": _OF_SENTENCE,
    "correction": _OF_SENTENCE,
    "removed": "{row}.article_id",
    "summary": "{row}.article_id",
    "summary_sentence": _OF_SUMMARY,
    "summary_mark": _OF_SUMMARY,
    "annotation": "{row}.article_id",
    "anchor": "(SELECT article_id FROM annotation WHERE id = {row}.annotation_id)",
    "collection": "NULL",
    "article_collection": "{row}.article_id",
    "tag": "NULL",
    "article_tag": "{row}.article_id",
    "saved_search": "NULL",
    "checked": _OF_SENTENCE,
    "term": "NULL",
    "memory": "NULL",
    "briefing": "NULL",
    "briefing_template": "NULL",
    "figure_decision": "NULL",
}
_PARTS = {
    "collection": Part.CATALOGUE,
    "tag": Part.CATALOGUE,
    "saved_search": Part.CATALOGUE,
    "term": Part.TERMBASE,
    "memory": Part.MEMORY,
    "briefing": Part.BRIEFINGS,
    "briefing_template": Part.BRIEFINGS,
    "figure_decision": Part.FIGURES,
}


@dataclass(slots=True)
class _Step:
    name: str
    statements: list[str]
    articles: set[int] = field(default_factory=set)
    parts: set[Part] = field(default_factory=set)

    @property
    def touched(self) -> Touched:
        return Touched(self.name, frozenset(self.articles), frozenset(self.parts))


@dataclass(frozen=True, slots=True)
class Touched:
    """What a step touched.

    Attributes:
        name: Name of the step.
        articles: Ids of the articles.
        parts: What else of the library changed.
    """

    name: str
    articles: frozenset[int] = frozenset()
    parts: frozenset[Part] = frozenset()


class Journal:
    """The steps of one connection that can be taken back and done again.

    Args:
        connection: The library's connection; the triggers live as long as it does.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Set the triggers; nothing is recorded yet."""
        self._connection = connection
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        connection.execute("CREATE TEMP TABLE recording (is_on INTEGER)")
        connection.execute(
            "CREATE TEMP TABLE taken_back ("
            "id INTEGER PRIMARY KEY, statement TEXT, from_table TEXT, article_id INTEGER)"
        )
        for table, article in _TABLES.items():
            for trigger in _triggers(connection, table, article):
                connection.execute(trigger)

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return History(
            undo=self._undo[-1].name if self._undo else "",
            redo=self._redo[-1].name if self._redo else "",
        )

    def begin(self) -> None:
        """Record what follows; inside the caller's transaction, which ends with the step."""
        self._connection.execute("DELETE FROM taken_back")
        self._connection.execute("INSERT INTO recording VALUES (1)")

    def end(self, name: str) -> _Step:
        """Stop recording and return the step; `keep` keeps it once the transaction is safe."""
        step = _Step(name, [])
        rows = self._connection.execute(
            "SELECT statement, from_table, article_id FROM taken_back ORDER BY id DESC"
        )
        for statement, table, article_id in rows:
            step.statements.append(statement)
            if article_id is not None:
                step.articles.add(article_id)
            if table in _PARTS:
                step.parts.add(_PARTS[table])
        self._connection.execute("DELETE FROM recording")
        self._connection.execute("DELETE FROM taken_back")
        return step

    def keep(self, step: _Step) -> Touched:
        """Make a step the one that an undo takes back; one that changed nothing is none."""
        if step.statements:
            self._undo.append(step)
            del self._undo[:-STEPS_KEPT]
            self._redo.clear()
        return step.touched

    def move(
        self, direction: Literal["undo", "redo"], after: Callable[[Touched], object]
    ) -> _Step | None:
        """Run the statements of the last step, inside the caller's transaction.

        Args:
            direction: Which step.
            after: Called when they have run, with what the step touched, to put right what
                depends on it; what it changes belongs to the step.

        Returns:
            The step that takes this back again, for `moved`; None if there is nothing to do.
        """
        stack = self._undo if direction == "undo" else self._redo
        if not stack:
            return None
        step = stack[-1]
        # Rows come back in the reverse of the order in which they went, children first.
        self._connection.execute("PRAGMA defer_foreign_keys=ON")
        self.begin()
        for statement in step.statements:
            self._connection.execute(statement)
        after(step.touched)
        return self.end(step.name)

    def moved(self, direction: Literal["undo", "redo"], opposite: _Step) -> Touched:
        """Take the last step off its stack, after the transaction is safe."""
        if direction == "undo":
            self._undo.pop()
            self._redo.append(opposite)
        else:
            self._redo.pop()
            self._undo.append(opposite)
        return opposite.touched

    def clear(self) -> None:
        """Forget every step, because something was done that cannot be taken back."""
        self._undo.clear()
        self._redo.clear()


def _triggers(connection: sqlite3.Connection, table: str, article: str) -> Iterator[str]:
    info = connection.execute(f"PRAGMA table_info({table})").fetchall()
    columns = [f'"{row[1]}"' for row in info]
    keys = [f'"{row[1]}"' for row in sorted(info, key=lambda row: row[5]) if row[5]]
    is_on = "(SELECT is_on FROM recording)"

    def body(statement: str, row: str) -> str:
        return (
            "BEGIN INSERT INTO taken_back (statement, from_table, article_id) "
            f"VALUES ({statement}, '{table}', {article.format(row=row)}); END"
        )

    yield (
        f"CREATE TEMP TRIGGER {table}_inserted AFTER INSERT ON main.{table} WHEN {is_on} "
        + body(f"'DELETE FROM {table} WHERE ' || {_where(keys, 'new')}", "new")
    )
    values = " || ',' || ".join(f"quote(old.{column})" for column in columns)
    names = ", ".join(columns)
    yield (
        f"CREATE TEMP TRIGGER {table}_deleted BEFORE DELETE ON main.{table} WHEN {is_on} "
        + body(f"'INSERT INTO {table} ({names}) VALUES (' || {values} || ')'", "old")
    )
    # Only what changed is set back, so that an undo leaves alone what else has changed since.
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    settings = " || ".join(
        f"CASE WHEN old.{column} IS NOT new.{column} "
        f"THEN ', {column}=' || quote(old.{column}) ELSE '' END"
        for column in columns
    )
    yield (
        f"CREATE TEMP TRIGGER {table}_updated AFTER UPDATE ON main.{table} "
        f"WHEN {is_on} AND ({changed}) "
        + body(
            f"'UPDATE {table} SET ' || substr({settings}, 3) || ' WHERE ' || {_where(keys, 'new')}",
            "new",
        )
    )


def _where(keys: Sequence[str], row: str) -> str:
    return " || ' AND ' || ".join(f"'{key}=' || quote({row}.{key})" for key in keys)
