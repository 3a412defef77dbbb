# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings in the library: written whole, so that a briefing is never half of two states."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from briefing_app.core.briefings import BriefingFormatError, dump_briefing, load_briefing
from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import BriefingRow
from briefing_app.library.faults import UndecodableError
from briefing_app.library.rows import insert, now, storable

if TYPE_CHECKING:
    import sqlite3

    from briefing_app.core.briefings import Draft

PICTURE_TYPES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
"""How files of pictures begin, and what they are (https://www.iana.org/assignments/media-types)."""
LARGEST_PICTURE = 20_000_000
"""Most bytes of a picture."""


def list_briefings(connection: sqlite3.Connection) -> list[BriefingRow]:
    """Return every briefing's list entry, that changed last first."""
    rows = connection.execute(
        "SELECT id, title, created, modified, trashed FROM briefing ORDER BY modified DESC, id DESC"
    )
    return [BriefingRow(*row) for row in rows]


def read_briefing(connection: sqlite3.Connection, briefing_id: int) -> Draft:
    """Return a briefing.

    Raises:
        LibraryError: If there is none with this id.
        UndecodableError: If what is stored is no briefing.
    """
    row = connection.execute("SELECT document FROM briefing WHERE id = ?", [briefing_id]).fetchone()
    if row is None:
        raise _no_such(briefing_id)
    return _loaded(row[0], f"briefing {briefing_id}")


def add_briefing(connection: sqlite3.Connection, draft: Draft) -> int:
    """Keep a new briefing; return its id."""
    moment = now()
    return insert(
        connection,
        "briefing",
        {
            "title": storable(draft.title.title),
            "document": storable(dump_briefing(draft)),
            "created": moment,
            "modified": moment,
        },
    )


def save_briefing(connection: sqlite3.Connection, briefing_id: int, draft: Draft) -> None:
    """Replace a briefing; one that is the same stays as it is.

    Raises:
        LibraryError: If there is none with this id.
    """
    document = storable(dump_briefing(draft))
    found = connection.execute("SELECT document FROM briefing WHERE id = ?", [briefing_id])
    row = found.fetchone()
    if row is None:
        raise _no_such(briefing_id)
    if row[0] != document:
        connection.execute(
            "UPDATE briefing SET title = ?, document = ?, modified = ? WHERE id = ?",
            [storable(draft.title.title), document, now(), briefing_id],
        )


def set_trashed(connection: sqlite3.Connection, briefing_id: int, *, trashed: bool) -> None:
    """Put a briefing into the Trash, or take it out.

    Raises:
        LibraryError: If there is none with this id.
    """
    cursor = connection.execute(
        "UPDATE briefing SET trashed = ? WHERE id = ?", [now() if trashed else "", briefing_id]
    )
    if not cursor.rowcount:
        raise _no_such(briefing_id)


def list_templates(connection: sqlite3.Connection) -> list[tuple[int, str, Draft]]:
    """Return the house's templates by name: id, name, and the briefing to begin with.

    Raises:
        UndecodableError: If what is stored is no briefing.
    """
    rows = connection.execute("SELECT id, name, document FROM briefing_template ORDER BY name, id")
    return [(id_, name, _loaded(document, f"template {name!r}")) for id_, name, document in rows]


def add_template(connection: sqlite3.Connection, name: str, draft: Draft) -> int:
    """Keep a template under a name; one of that name is replaced. Return its id.

    Raises:
        LibraryError: If the name is empty.
    """
    name = storable(name).strip()
    if not name:
        raise LibraryError("Template", "It has no name.", "Give it a name.")
    connection.execute("DELETE FROM briefing_template WHERE name = ?", [name])
    values: dict[str, object] = {"name": name, "document": storable(dump_briefing(draft))}
    return insert(connection, "briefing_template", values)


def delete_template(connection: sqlite3.Connection, template_id: int) -> None:
    """Forget a template."""
    connection.execute("DELETE FROM briefing_template WHERE id = ?", [template_id])


def keep_picture(connection: sqlite3.Connection, data: bytes) -> str:
    """Keep a picture; return its hash.

    Raises:
        LibraryError: If it is no PNG, JPEG or GIF, or larger than `LARGEST_PICTURE`.
    """
    media_type = next((t for start, t in PICTURE_TYPES.items() if data.startswith(start)), "")
    if not media_type:
        raise LibraryError(
            "Picture", "It is no PNG, JPEG or GIF file.", "Save it in one of these formats."
        )
    if len(data) > LARGEST_PICTURE:
        raise LibraryError(
            "Picture",
            f"It has {len(data) / 1e6:.0f} MB; a picture may have {LARGEST_PICTURE / 1e6:.0f}.",
            "Make it smaller.",
        )
    sha256 = hashlib.sha256(data).hexdigest()
    connection.execute(
        "INSERT INTO picture (sha256, media_type, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [sha256, media_type, data],
    )
    return sha256


def read_picture(connection: sqlite3.Connection, sha256: str) -> tuple[str, bytes]:
    """Return media type and bytes of a picture.

    Raises:
        LibraryError: If there is none with this hash.
    """
    row: tuple[str, bytes] | None = connection.execute(
        "SELECT media_type, data FROM picture WHERE sha256 = ?", [sha256]
    ).fetchone()
    if row is None:
        raise LibraryError(
            f"Picture {sha256[:12]}",
            "The picture is not in the library.",
            "Put it into the briefing again.",
        )
    return row


def _loaded(document: str, what: str) -> Draft:
    try:
        return load_briefing(document)
    except BriefingFormatError as error:
        raise UndecodableError(f"{what}: {error}") from error


def _no_such(briefing_id: int) -> LibraryError:
    return LibraryError(
        f"Briefing {briefing_id}",
        "There is no such briefing in the library.",
        "Choose one from the list of briefings.",
    )
