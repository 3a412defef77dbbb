# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the analyst orders the library: collections, tags, saved searches, the Trash, metadata.

Each function runs inside the caller's transaction. Names are trimmed; an empty one is a
mistake of the caller.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import BY_ANALYST, COLOURS, Catalogue, Collection, SavedSearch, Tag
from briefing_app.library import codec
from briefing_app.library.rows import insert, now, require_article, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

EDITABLE = ("title", "outlet", "author", "published", "url")
"""Fields of `Metadata` that an analyst may correct."""


def read_catalogue(connection: sqlite3.Connection) -> Catalogue:
    """Return collections, tags and saved searches."""
    collections = [
        Collection(*row) for row in connection.execute("SELECT id, name, parent FROM collection")
    ]
    tags = connection.execute("SELECT id, name, colour FROM tag ORDER BY key")
    searches = connection.execute("SELECT id, name, query FROM saved_search")
    return Catalogue(
        tuple(_nested(collections)),
        tuple(Tag(*row) for row in tags),
        tuple(sorted((SavedSearch(*row) for row in searches), key=_by_name)),
    )


def _nested(collections: Iterable[Collection]) -> Iterator[Collection]:
    """Yield parents before their children, siblings by name; SQLite folds only ASCII letters."""
    children = defaultdict(list)
    for collection in sorted(collections, key=_by_name, reverse=True):
        children[collection.parent].append(collection)
    waiting = children[None]
    while waiting:
        collection = waiting.pop()
        yield collection
        waiting += children[collection.id]


def _by_name(named: Collection | SavedSearch) -> tuple[str, int]:
    return _key(named.name), named.id


# Collections


def add_collection(connection: sqlite3.Connection, name: str, parent: int | None) -> int:
    """Make a collection, nested in another or at the top; return its id."""
    return insert(connection, "collection", {"name": _name(name), "parent": parent})


def rename_collection(connection: sqlite3.Connection, collection_id: int, name: str) -> None:
    """Give a collection another name."""
    _change(connection, "collection", collection_id, {"name": _name(name)})


def move_collection(connection: sqlite3.Connection, collection_id: int, parent: int | None) -> None:
    """Nest a collection in another one, or put it at the top.

    Raises:
        LibraryError: If the collection would be inside itself, or is not there.
    """
    above = connection.execute(
        "WITH RECURSIVE above (id) AS (VALUES (?) UNION "
        "SELECT parent FROM collection JOIN above USING (id) WHERE parent IS NOT NULL) "
        "SELECT id FROM above",
        [parent],
    )
    if (collection_id,) in above.fetchall():
        raise LibraryError(
            "Collection",
            "A collection cannot be put into itself.",
            "Choose another collection, or the top of the list.",
        )
    _change(connection, "collection", collection_id, {"parent": parent})


def delete_collection(connection: sqlite3.Connection, collection_id: int) -> None:
    """Delete a collection and those in it; their articles stay in the library."""
    connection.execute("DELETE FROM collection WHERE id = ?", [collection_id])


def collect(connection: sqlite3.Connection, article_ids: Iterable[int], collection_id: int) -> None:
    """Put articles into a collection."""
    connection.executemany(
        "INSERT INTO article_collection (article_id, collection_id) VALUES (?, ?) "
        "ON CONFLICT DO NOTHING",
        ((article_id, collection_id) for article_id in article_ids),
    )


def file_import(connection: sqlite3.Connection, article_id: int, collection_id: int) -> bool:
    """Put an article into a collection if both are there; tell whether it was put there."""
    cursor = connection.execute(
        "INSERT INTO article_collection (article_id, collection_id) "
        "SELECT article.id, collection.id FROM article, collection "
        "WHERE article.id = ? AND collection.id = ? ON CONFLICT DO NOTHING",
        [article_id, collection_id],
    )
    return cursor.rowcount > 0


def uncollect(
    connection: sqlite3.Connection, article_ids: Iterable[int], collection_id: int
) -> None:
    """Take articles out of a collection."""
    connection.executemany(
        "DELETE FROM article_collection WHERE article_id = ? AND collection_id = ?",
        ((article_id, collection_id) for article_id in article_ids),
    )


# Tags


def add_tag(connection: sqlite3.Connection, name: str, colour: str | None) -> int:
    """Return the id of the tag with this name; make it if there is none.

    A new tag without a colour gets the one that the fewest tags have.
    """
    name = _name(name)
    found = connection.execute("SELECT id FROM tag WHERE key = ?", [_key(name)]).fetchone()
    if found is not None:
        return int(found[0])
    if colour is None:
        counts = dict(connection.execute("SELECT colour, count(*) FROM tag GROUP BY colour"))
        colour = min(COLOURS, key=lambda each: counts.get(each, 0))
    return insert(connection, "tag", {"name": name, "key": _key(name), "colour": _colour(colour)})


def change_tag(connection: sqlite3.Connection, tag_id: int, name: str, colour: str) -> None:
    """Give a tag another name or colour.

    Raises:
        LibraryError: If another tag has the name; `merge_tags` joins the two.
    """
    name = _name(name)
    other = connection.execute(
        "SELECT name FROM tag WHERE key = ? AND id <> ?", [_key(name), tag_id]
    ).fetchone()
    if other is not None:
        raise LibraryError(
            f"Tag “{name}”",
            f"There is a tag “{other[0]}” already.",
            "Choose another name, or merge the two tags.",
        )
    row = {"name": name, "key": _key(name), "colour": _colour(colour)}
    _change(connection, "tag", tag_id, row)


def merge_tags(connection: sqlite3.Connection, tag_ids: Iterable[int], into: int) -> None:
    """Put one tag wherever any of some tags is, and delete those."""
    others = [tag_id for tag_id in tag_ids if tag_id != into]
    for tag_id in others:
        connection.execute(
            "INSERT INTO article_tag (article_id, tag_id) "
            "SELECT article_id, ? FROM article_tag WHERE tag_id = ? ON CONFLICT DO NOTHING",
            [into, tag_id],
        )
        connection.execute("DELETE FROM tag WHERE id = ?", [tag_id])


def delete_tag(connection: sqlite3.Connection, tag_id: int) -> None:
    """Delete a tag and take it off every article."""
    connection.execute("DELETE FROM tag WHERE id = ?", [tag_id])


def put_tag(connection: sqlite3.Connection, article_ids: Iterable[int], tag_id: int) -> None:
    """Put a tag on articles."""
    connection.executemany(
        "INSERT INTO article_tag (article_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ((article_id, tag_id) for article_id in article_ids),
    )


def take_tag(connection: sqlite3.Connection, article_ids: Iterable[int], tag_id: int) -> None:
    """Take a tag off articles."""
    connection.executemany(
        "DELETE FROM article_tag WHERE article_id = ? AND tag_id = ?",
        ((article_id, tag_id) for article_id in article_ids),
    )


# Saved searches


def add_search(connection: sqlite3.Connection, name: str, query: str) -> int:
    """Keep a search under a name; return its id."""
    return insert(connection, "saved_search", {"name": _name(name), "query": storable(query)})


def change_search(connection: sqlite3.Connection, search_id: int, name: str, query: str) -> None:
    """Change a saved search."""
    _change(connection, "saved_search", search_id, {"name": _name(name), "query": storable(query)})


def delete_search(connection: sqlite3.Connection, search_id: int) -> None:
    """Forget a saved search."""
    connection.execute("DELETE FROM saved_search WHERE id = ?", [search_id])


# Articles


def set_trashed(
    connection: sqlite3.Connection, article_ids: Iterable[int], *, trashed: bool
) -> None:
    """Put articles into the Trash, or take them out; they keep everything."""
    moment = now() if trashed else ""
    connection.executemany(
        "UPDATE article SET trashed = ? WHERE id = ? AND (trashed = '') = ?",
        ((moment, article_id, trashed) for article_id in article_ids),
    )


def set_read(connection: sqlite3.Connection, article_ids: Iterable[int], *, read: bool) -> None:
    """Mark articles as read or unread."""
    moment = now() if read else ""
    connection.executemany(
        "UPDATE article SET read = ? WHERE id = ? AND (read = '') = ?",
        ((moment, article_id, read) for article_id in article_ids),
    )


def set_metadata(
    connection: sqlite3.Connection, article_id: int, fields: Mapping[str, str]
) -> None:
    """Correct what is known about an article.

    Args:
        connection: The library's connection.
        article_id: The article.
        fields: New values by name: any of `EDITABLE` and "information_date".

    Raises:
        LibraryError: If there is no such article.
        ValueError: If a field is none that can be corrected.
    """
    require_article(connection, article_id)
    if unknown := set(fields) - {*EDITABLE, "information_date"}:
        raise ValueError(f"Not fields that can be corrected: {sorted(unknown)}")
    row = connection.execute(
        f"SELECT origins, {', '.join(EDITABLE)} FROM article WHERE id = ?", [article_id]
    ).fetchone()
    before = dict(zip(EDITABLE, row[1:], strict=True))
    origins = dict(codec.load_origins(row[0]))
    values: dict[str, object] = {}
    for field, typed in fields.items():
        value = " ".join(storable(typed).split())
        values[field] = value
        if field in before and value != before[field]:
            origins[field] = BY_ANALYST
    values["origins"] = codec.dump_origins(sorted(origins.items()))
    _change(connection, "article", article_id, values)


def delete_trashed(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None
) -> list[tuple[int, str]]:
    """Delete articles of the Trash for good, or all of them.

    Returns:
        The (id, SHA-256) of those that were deleted.
    """
    rows = connection.execute("SELECT id, sha256 FROM article WHERE trashed <> ''").fetchall()
    wanted = None if article_ids is None else set(article_ids)
    gone = [(id_, sha256) for id_, sha256 in rows if wanted is None or id_ in wanted]
    for id_, _ in gone:
        # Sentences first: the search index is told of each while its article is there.
        connection.execute("DELETE FROM sentence WHERE article_id = ?", [id_])
        connection.execute("DELETE FROM article WHERE id = ?", [id_])
    return gone


def _change(
    connection: sqlite3.Connection, table: str, id_: int, values: Mapping[str, object]
) -> None:
    settings = ", ".join(f"{column} = ?" for column in values)
    cursor = connection.execute(
        f"UPDATE {table} SET {settings} WHERE id = ?", [*values.values(), id_]
    )
    if not cursor.rowcount:
        raise LibraryError(
            f"{table.replace('_', ' ').capitalize()} {id_}",
            "It is not in the library any more.",
            "Nothing was changed; open the library again to see what is there.",
        )


def _name(text: str) -> str:
    name = " ".join(storable(text).split())
    if not name:
        raise ValueError("A name is not empty.")
    return name


def _key(name: str) -> str:
    """Return what is the same for names that differ only in case."""
    return name.casefold()


def _colour(colour: str) -> str:
    if colour not in COLOURS:
        raise ValueError(f"Not a colour: {colour!r}")
    return colour
