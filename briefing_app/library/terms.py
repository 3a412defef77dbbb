# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The termbase: its terms, and which articles have to do with them.

Each function that changes something runs inside the caller's transaction.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import LibraryError
from briefing_app.core.term_merging import merge, same_term, tidy
from briefing_app.core.terms import CLITICS, Term, Termbase, TermOrigin
from briefing_app.library import codec
from briefing_app.library.connection import Connection
from briefing_app.library.faults import UndecodableError
from briefing_app.library.rows import insert, now, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator

    from briefing_app.core.term_merging import Merger, TermEntry

_FEW_FORMS = 50
"""Forms that are looked for one by one; where more changed, every article is counted anew."""
_COLUMNS = "id, english, forms, accepted, note, category, origin, enforced"


def read_termbase(connection: sqlite3.Connection) -> Termbase:
    """Return the terms of the library, ready to be looked for; read only when they changed."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    if isinstance(connection, Connection):
        if connection.termbase is not None and connection.termbase[0] == version:
            return connection.termbase[1]
        connection.termbase = (version, Termbase(_read(connection)))
        return connection.termbase[1]
    return Termbase(_read(connection))


def forget(connection: sqlite3.Connection) -> None:
    """Read the terms anew at the next time, because this connection changed them."""
    if isinstance(connection, Connection):
        connection.termbase = None


@contextmanager
def followed(connection: sqlite3.Connection) -> Iterator[None]:
    """After the block, mark the articles that have to do with terms that it changed.

    It is for the innermost block of a transaction; what is marked is no part of an undo step.
    """
    before = read_termbase(connection)
    try:
        yield
        after = read_termbase(connection)
        if after is not before:
            mark_articles(connection, before.terms, after.terms)
    except BaseException:
        forget(connection)
        raise


def add_term(connection: sqlite3.Connection, term: Term, author: str) -> int:
    """Add a term; return its id.

    Raises:
        LibraryError: If there is the same one already.
        ValueError: If it has no form or no English.
    """
    term = tidy(replace(term, id=0))
    _require_new(connection, term)
    return _insert(connection, term, author)


def change_term(connection: sqlite3.Connection, term: Term, author: str) -> None:
    """Replace what the term of this id says; it is the analyst's from then on.

    Raises:
        LibraryError: If there is no such term, or another that is the same.
        ValueError: If it has no form or no English.
    """
    term = tidy(replace(term, origin=TermOrigin.ANALYST))
    _require_new(connection, term)
    _update(connection, term, author)


def delete_terms(connection: sqlite3.Connection, term_ids: Collection[int]) -> None:
    """Delete terms; what is not there is passed over."""
    connection.executemany("DELETE FROM term WHERE id = ?", ([id_] for id_ in term_ids))
    forget(connection)


def import_terms(
    connection: sqlite3.Connection, entries: Iterable[TermEntry], author: str
) -> Merger:
    """Merge terms of a file into the termbase; see `core.term_merging`."""
    merger = merge(
        read_termbase(connection).terms,
        [replace(entry, term=tidy(entry.term)) for entry in entries],
    )
    for term in merger.added:
        _insert(connection, term, author)
    for term in merger.changed:
        _update(connection, term, author)
    return merger


def seed(connection: sqlite3.Connection, starter: str, terms: Iterable[Term]) -> int:
    """Take over what a starter termbase has that no earlier one had.

    A term that was deleted does not come back, one that was changed stays so, and of a form
    that the library has already a term, none is added.

    Args:
        connection: The library's connection.
        starter: SHA-256 of the starter; see `is_seeded`.
        terms: Its terms.

    Returns:
        How many were added.
    """
    known = {form for (form,) in connection.execute("SELECT form FROM starter_term")}
    taken = {form for term in read_termbase(connection).terms for form in term.forms}
    new = [term for term in map(tidy, terms) if term.forms[0] not in known]
    added = [term for term in new if term.forms[0] not in taken]
    for term in added:
        _insert(connection, replace(term, origin=TermOrigin.STARTER), "")
    connection.executemany(
        "INSERT OR IGNORE INTO starter_term VALUES (?)", ([term.forms[0]] for term in new)
    )
    connection.execute("DELETE FROM termbase")
    connection.execute("INSERT INTO termbase VALUES (?)", [starter])
    return len(added)


def is_seeded(connection: sqlite3.Connection, starter: str) -> bool:
    """Whether the starter termbase with this SHA-256 was the last one taken over."""
    found = connection.execute("SELECT 1 FROM termbase WHERE starter = ?", [starter])
    return found.fetchone() is not None


def mark_articles(
    connection: sqlite3.Connection, before: Iterable[Term], after: Iterable[Term]
) -> bool:
    """Have the doubts counted anew of articles in which a changed term may stand.

    The counting itself is left to `Library.check_next`, a few articles at a time.

    Returns:
        Whether any article was marked.
    """
    old, new = frozenset(before), frozenset(after)
    forms = sorted({form for term in old ^ new for form in term.forms})
    if not forms:
        return False
    sql = "UPDATE article SET doubts_version = 0 WHERE doubts_version <> 0"
    if len(forms) > _FEW_FORMS:
        return connection.execute(sql).rowcount > 0
    marked = connection.execute(
        f"{sql} AND id IN (SELECT coalesce(sentence.article_id, -searchable_fts.rowid) "
        "FROM searchable_fts LEFT JOIN sentence ON sentence.id = searchable_fts.rowid "
        "WHERE searchable_fts MATCH ?)",
        [expression(forms)],
    )
    return marked.rowcount > 0


def expression(forms: Iterable[str]) -> str:
    """Return the FTS5 expression that finds every sentence in which a form may stand.

    It finds some more: the index knows neither case nor hyphens. The forms have a letter or
    digit each, as `Term` demands.
    """
    phrases: dict[str, None] = {}
    for form in forms:
        quoted = form.replace('"', '""')
        phrases.update({f'"{quoted}{clitic}"': None for clitic in ("", *CLITICS)})
    return f"{{source}} : ({' OR '.join(phrases)})"


def _read(connection: sqlite3.Connection) -> list[Term]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM term ORDER BY id")
    return [_term(*row) for row in rows]


def _term(
    id_: int,
    english: str,
    forms: str,
    accepted: str,
    note: str,
    category: str,
    origin: str,
    enforced: int,
) -> Term:
    lists = codec.load_list(forms), codec.load_list(accepted)
    try:
        return Term(
            id_, english, *lists, note, category, TermOrigin(origin), enforced=bool(enforced)
        )
    except (ValueError, TypeError) as error:
        raise UndecodableError(f"term {id_}: {error}") from error


def _values(term: Term, author: str) -> dict[str, Any]:
    return {
        "english": storable(term.english),
        "forms": codec.dump_list([storable(form) for form in term.forms]),
        "accepted": codec.dump_list([storable(text) for text in term.accepted]),
        "note": storable(term.note),
        "category": storable(term.category),
        "origin": term.origin.value,
        "enforced": int(term.enforced),
        "author": storable(author),
        "modified": now(),
    }


def _insert(connection: sqlite3.Connection, term: Term, author: str) -> int:
    forget(connection)
    return insert(connection, "term", _values(term, author))


def _update(connection: sqlite3.Connection, term: Term, author: str) -> None:
    forget(connection)
    values = _values(term, author)
    settings = ", ".join(f"{column} = ?" for column in values)
    cursor = connection.execute(
        f"UPDATE term SET {settings} WHERE id = ?", [*values.values(), term.id]
    )
    if not cursor.rowcount:
        raise LibraryError(
            f"Term {term.id}",
            "There is no term with this number in the library.",
            "It may have been deleted meanwhile; look at the list of terms again.",
        )


def _require_new(connection: sqlite3.Connection, term: Term) -> None:
    same = same_term(read_termbase(connection).terms, term)
    if same is not None:
        raise LibraryError(
            f"“{term.forms[0]}” → “{term.english}”",
            "The termbase has this term already.",
            f"Change that one instead: {', '.join(same.forms)} → {same.english}.",
        )
