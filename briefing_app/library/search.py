# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Full-text search over both languages, in the same short time whatever is asked.

To find what fits takes SQLite a few milliseconds even for a word that is in most sentences; to
rank it and to cut excerpts does not. So it is ranked only where at most `MOST_RANKED` sentences
fit, and otherwise the newest come first; and only what is returned is cut.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing_app.core.errors import Cancelled
from briefing_app.core.found import MATCH_END, MATCH_START, MOST_RANKED, Found, Hit, SearchNames
from briefing_app.core.query import parse
from briefing_app.library import codec
from briefing_app.library.query import DATED, condition, fts_expression
from briefing_app.library.reading import article_rows

if TYPE_CHECKING:
    import sqlite3
    import threading
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from briefing_app.core.query import Hint
    from briefing_app.library.query import Condition

_EXCERPT_WORDS = 40
"""Length of an excerpt; FTS5 allows up to 64 (https://www.sqlite.org/fts5.html#the_snippet_function)."""
_STEPS_BETWEEN_LOOKS = 10_000
"""Instructions of SQLite's machine after which a search looks whether it is still wanted, about
a millisecond (https://www.sqlite.org/c3ref/progress_handler.html)."""

_SENTENCES = """
SELECT searchable_fts.rowid, sentence.article_id
FROM searchable_fts JOIN sentence ON sentence.id = searchable_fts.rowid
WHERE searchable_fts MATCH ? AND searchable_fts.rowid > 0
  AND sentence.article_id IN (SELECT id FROM article WHERE {fits})
ORDER BY searchable_fts.rowid DESC LIMIT ?
"""
_HEADLINES = """
SELECT rowid, -rowid
FROM searchable_fts
WHERE searchable_fts MATCH ? AND rowid < 0
  AND -rowid IN (SELECT id FROM article WHERE {fits})
ORDER BY rowid LIMIT ?
"""
# A plus keeps SQLite from asking FTS5 for each row apart, which would begin its search anew.
_SCORES = """
SELECT rowid, bm25(searchable_fts) FROM searchable_fts
WHERE searchable_fts MATCH ? AND rowid BETWEEN ? AND ?
  AND +rowid IN (SELECT value FROM json_each(?))
"""
_EXCERPTS = f"""
SELECT rowid, snippet(searchable_fts, 0, ?, ?, '…', {_EXCERPT_WORDS}),
       snippet(searchable_fts, 1, ?, ?, '…', {_EXCERPT_WORDS})
FROM searchable_fts
WHERE searchable_fts MATCH ? AND rowid BETWEEN ? AND ?
  AND +rowid IN (SELECT value FROM json_each(?))
"""


def search(connection: sqlite3.Connection, text: str, *, limit: int) -> Found:
    """Return what fits a query; see `Found` for the order."""
    query = parse(text)
    fits = condition(connection, query)
    hints = (*query.hints, *fits.hints)
    if query.empty or limit < 1:
        return Found(hints=hints)
    if not query.required:
        return _search_articles(connection, fits, limit, hints)
    expression = fts_expression(query)
    article_of: dict[int, int] = {}
    more = False
    for statement in (_SENTENCES, _HEADLINES):
        rows = connection.execute(
            statement.format(fits=fits.sql), [expression, *fits.values, MOST_RANKED + 1]
        ).fetchall()
        more = more or len(rows) > MOST_RANKED
        article_of.update(rows[:MOST_RANKED])
    scores = {} if more else dict(_over(connection, _SCORES, [], expression, article_of))
    # Of two that fit as well the newer comes first; in an article its headline, then its text.
    order = sorted(article_of, key=lambda id_: (scores.get(id_, 0.0), -article_of[id_], id_))
    best = order[:limit]
    marks = [MATCH_START, MATCH_END] * 2
    excerpts = {
        id_: (source, translation)
        for id_, source, translation in _over(connection, _EXCERPTS, marks, expression, best)
    }
    articles = {row.id: row for row in article_rows(connection, {article_of[id_] for id_ in best})}
    hits = tuple(
        Hit(articles[article_of[id_]], id_ if id_ > 0 else None, *excerpts[id_]) for id_ in best
    )
    return Found(hits, len(order), len(set(article_of.values())), more, hints)


def search_names(connection: sqlite3.Connection) -> SearchNames:
    """Return the names that the filters of a query can name."""

    def names(sql: str) -> tuple[str, ...]:
        return tuple(sorted({name for (name,) in connection.execute(sql)}, key=str.casefold))

    return SearchNames(
        tags=names("SELECT name FROM tag"),
        collections=names("SELECT name FROM collection"),
        outlets=names("SELECT DISTINCT outlet FROM article WHERE outlet <> ''"),
    )


@contextmanager
def stoppable(connection: sqlite3.Connection, cancel: threading.Event | None) -> Iterator[None]:
    """Stop what the block asks of SQLite as soon as `cancel` is set.

    Raises:
        Cancelled: If it was set.
    """
    if cancel is None:
        yield
        return
    if cancel.is_set():
        raise Cancelled
    connection.set_progress_handler(cancel.is_set, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except Exception as error:
        if cancel.is_set():
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _search_articles(
    connection: sqlite3.Connection, fits: Condition, limit: int, hints: tuple[Hint, ...]
) -> Found:
    newest = f"ORDER BY substr({DATED}, 1, 10) DESC, id DESC"
    found = connection.execute(f"SELECT id FROM article WHERE {fits.sql} {newest}", fits.values)
    ids = [id_ for (id_,) in found]
    rows = {row.id: row for row in article_rows(connection, ids[:limit])}
    hits = tuple(
        Hit(rows[id_], None, rows[id_].metadata.title, rows[id_].title_translation)
        for id_ in ids[:limit]
    )
    return Found(hits, len(ids), len(ids), hints=hints)


def _over(
    connection: sqlite3.Connection,
    statement: str,
    values: list[str],
    expression: str,
    ids: Collection[int],
) -> Iterable[tuple[Any, ...]]:
    """Ask for something of some of the rows that match, in one pass over them."""
    if not ids:
        return ()
    bound = [*values, expression, min(ids), max(ids), codec.dump_list(list(ids))]
    return connection.execute(statement, bound)
