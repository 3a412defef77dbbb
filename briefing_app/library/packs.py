# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The language packs that translations are attributed to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.model import PackInfo

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_COLUMNS = "name, version, from_code, to_code, sha256, size, source, description"


@dataclass(frozen=True, slots=True)
class PackUse:
    """A language pack and what it translated in this library.

    Attributes:
        identity: What translations name it by, see `PackInfo.identity`.
        pack: What is known about it; None where only its identity was recorded.
        articles: Number of articles with a translation of it.
        sentences: Number of sentences that it translated.
    """

    identity: str
    pack: PackInfo | None
    articles: int
    sentences: int


def record_packs(
    connection: sqlite3.Connection, identities: Iterable[str], pack: PackInfo | None
) -> dict[str, int]:
    """Make sure that each identity has a row; fill in what is known about `pack`.

    Returns:
        Row id by identity. The empty identity (nothing was translated) has none.
    """
    ids: dict[str, int] = {}
    for identity in sorted(set(identities) - {""}):
        connection.execute("INSERT OR IGNORE INTO pack (identity) VALUES (?)", [identity])
        if pack is not None and identity == pack.identity:
            connection.execute(
                f"UPDATE pack SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?) "
                "WHERE identity = ? AND sha256 = ''",
                [
                    pack.name,
                    pack.version,
                    pack.from_code,
                    pack.to_code,
                    pack.sha256,
                    pack.size,
                    pack.source,
                    pack.description,
                    identity,
                ],
            )
        row = connection.execute("SELECT id FROM pack WHERE identity = ?", [identity]).fetchone()
        ids[identity] = row[0]
    return ids


def packs_used(connection: sqlite3.Connection) -> list[PackUse]:
    """Return every pack that a translation is attributed to, the most used first."""
    rows = connection.execute(
        f"""
        SELECT identity, {_COLUMNS}, used.articles, used.sentences
        FROM pack JOIN (
            SELECT pack_id, count(DISTINCT article_id) AS articles, count(*) AS sentences
            FROM translation JOIN sentence ON sentence.id = translation.sentence_id
            WHERE pack_id IS NOT NULL
            GROUP BY pack_id
        ) AS used ON used.pack_id = pack.id
        ORDER BY used.sentences DESC, identity
        """
    )
    uses = []
    for identity, *known, articles, sentences in rows:
        pack = PackInfo(*known)
        recorded = pack if pack.sha256 else None
        uses.append(PackUse(identity, recorded, articles, sentences))
    return uses
