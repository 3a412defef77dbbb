# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A query (`core.query`) in the words of SQLite: its terms for FTS5, its filters as conditions.

FTS5's syntax: https://www.sqlite.org/fts5.html#full_text_query_syntax. What a user typed is
always quoted or bound.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.doubts import CHECK_VERSION
from briefing_app.core.query import TRASH, Field, Filter, Hint, HintKind, Query, Term
from briefing_app.library import codec

if TYPE_CHECKING:
    import sqlite3

DATED = "coalesce(nullif(article.information_date, ''), article.published)"
"""`ArticleRow.dated`."""
_IS_DATED = f"{DATED} GLOB '[0-9][0-9][0-9][0-9]*'"
_HAS = {
    "note": "article.id IN (SELECT article_id FROM annotation WHERE note <> '')",
    "highlight": (
        "article.id IN (SELECT article_id FROM annotation"
        " WHERE id IN (SELECT annotation_id FROM anchor))"
    ),
    "correction": (
        "article.id IN (SELECT article_id FROM sentence"
        " WHERE id IN (SELECT sentence_id FROM correction))"
    ),
    "tag": "article.id IN (SELECT article_id FROM article_tag)",
    "date": _IS_DATED,
}
_IS = {
    "unread": "article.read = ''",
    "read": "article.read <> ''",
    "doubtful": f"(article.doubts_version = {CHECK_VERSION} AND article.doubts > 0)",
}
_NESTED = """article.id IN (
    WITH RECURSIVE nested (id) AS (
        SELECT value FROM json_each(?)
        UNION SELECT collection.id FROM collection JOIN nested ON collection.parent = nested.id
    )
    SELECT article_id FROM article_collection WHERE collection_id IN (SELECT id FROM nested)
)"""


def fts_expression(query: Query) -> str:
    """Return the FTS5 expression of the terms; empty where the query has none that is required."""
    if not query.required:
        return ""
    wanted = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in query.required)
    if query.excluded:
        wanted = f"({wanted}) NOT ({' OR '.join(map(_quoted, query.excluded))})"
    return f"{{{query.side}}} : ({wanted})" if query.side else wanted


def _quoted(term: Term) -> str:
    return f'"{term.text}"*' if term.prefix else f'"{term.text}"'


@dataclass(slots=True)
class Condition:
    """Which articles fit a query's filters.

    Attributes:
        sql: A condition on the columns of `article`.
        values: What is bound to its question marks.
        hints: Names that the library does not know.
    """

    sql: str = ""
    values: list[str] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)


def condition(connection: sqlite3.Connection, query: Query) -> Condition:
    """Return the condition of a query's filters; the Trash is left out unless it is asked for."""
    made = Condition()
    groups = []
    for group in query.filters:
        choices = []
        for each in group:
            fits = _fits(connection, each, made)
            choices.append(f"NOT ({fits})" if each.excluded else fits)
        groups.append(f"({' OR '.join(choices)})")
    if not any(_asks_for_trash(each) for group in query.filters for each in group):
        groups.append("article.trashed = ''")
    made.sql = " AND ".join(groups) or "TRUE"
    return made


def _asks_for_trash(each: Filter) -> bool:
    return each.field is Field.IN and each.value.casefold() == TRASH and not each.excluded


def _fits(connection: sqlite3.Connection, wanted: Filter, made: Condition) -> str:
    """Return what holds for articles that fit; bind its values and note unknown names."""
    match wanted.field:
        case Field.HAS:
            return _HAS[wanted.value]
        case Field.IS:
            return _IS[wanted.value]
        case Field.AFTER | Field.BEFORE:
            made.values.append(wanted.value)
            return f"({_IS_DATED} AND {DATED} {'<' if wanted.field is Field.BEFORE else '>='} ?)"
        case Field.TAG:
            sql = "SELECT id, name FROM tag"
            found = [id_ for id_, name in connection.execute(sql) if _named(wanted, name)]
            unknown = HintKind.NO_TAG
            fits = (
                "article.id IN (SELECT article_id FROM article_tag"
                " WHERE tag_id IN (SELECT value FROM json_each(?)))"
            )
        case Field.IN:
            if wanted.value.casefold() == TRASH:
                return "article.trashed <> ''"
            sql = "SELECT id, name FROM collection"
            found = [id_ for id_, name in connection.execute(sql) if _named(wanted, name)]
            unknown, fits = HintKind.NO_COLLECTION, _NESTED
        case _:
            part = wanted.value.casefold()
            outlets = connection.execute("SELECT DISTINCT outlet FROM article")
            found = [outlet for (outlet,) in outlets if part in outlet.casefold()]
            unknown = HintKind.NO_OUTLET
            fits = "article.outlet IN (SELECT value FROM json_each(?))"
    if not found:
        made.hints.append(Hint(unknown, wanted.value))
    made.values.append(codec.dump_list(found))
    return fits


def _named(wanted: Filter, name: str) -> bool:
    value, name = wanted.value.casefold(), name.casefold()
    return name.startswith(value) if wanted.prefix else name == value
