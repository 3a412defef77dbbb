# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The translation memory without a front end: what the window and the command line both do.

The libraries for comparing and for files come in with the first call that needs them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.core.memory import (
    EXACT,
    MOST_OFFERED,
    THRESHOLD,
    MemoryMatch,
    MemoryOrigin,
    Remembered,
    cautions,
    key_of,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.core.memory import MemoryEntry, MemoryUnit, NearSentence
    from briefing_app.exchange.tmx import RefusedUnit
    from briefing_app.library import Library


@dataclass(frozen=True, slots=True)
class ImportedMemory:
    """What became of a file of a translation memory.

    Attributes:
        remembered: What became of its units.
        refused: Units that could not be taken.
    """

    remembered: Remembered
    refused: tuple[RefusedUnit, ...]


def look_up(
    library: Library, text: str, *, threshold: int = THRESHOLD, limit: int = MOST_OFFERED
) -> list[MemoryMatch]:
    """Return the entries whose source is identical or near to a text, the nearest first."""
    from briefing_app.language.near_matches import NearMatches

    index = NearMatches()
    index.update(library.memory.sources())
    (found,) = index.find([text], limit=limit, threshold=threshold)
    entries = {entry.id: entry for entry in library.memory.entries(id_ for id_, _ in found)}
    return matches(text, found, entries.values())


def matches(
    text: str, found: Sequence[tuple[int, int]], entries: Iterable[MemoryEntry]
) -> list[MemoryMatch]:
    """Join what was found for a text, as ids with per cent, with its entries."""
    by_id = {entry.id: entry for entry in entries}
    made = []
    for id_, percent in found:
        if (entry := by_id.get(id_)) is not None:
            unlike = () if percent == EXACT else cautions(entry.unit.source, text)
            made.append(MemoryMatch(entry, percent, unlike))
    return made


def judge(source: str, candidates: Sequence[NearSentence]) -> list[NearSentence]:
    """Return those of some sentences that are near to a source, the nearest first."""
    from briefing_app.language.near_matches import judged

    found = judged(source, (candidate.source for candidate in candidates))
    near = [
        replace(candidate, percent=verdict[0], cautions=verdict[1])
        for candidate, verdict in zip(candidates, found, strict=True)
        if verdict is not None
    ]
    return sorted(near, key=lambda one: (-one.percent, -one.article_id, one.sentence_id))


def counting(entries: Iterable[MemoryEntry]) -> list[MemoryUnit]:
    """Return the units of entries, the oldest first.

    What was imported is left out where an analyst corrected the same source here.
    """
    ordered = sorted(entries, key=lambda entry: entry.id)
    own = {
        (key_of(entry.unit.source), entry.unit.context)
        for entry in ordered
        if entry.origin is MemoryOrigin.ANALYST
    }
    return [
        entry.unit
        for entry in ordered
        if entry.origin is MemoryOrigin.ANALYST
        or (key_of(entry.unit.source), entry.unit.context) not in own
    ]


def import_tmx(
    library: Library, path: Path, author: str, *, cancel: threading.Event | None = None
) -> ImportedMemory:
    """Take a TMX file into the memory, as one step.

    Raises:
        ExchangeError: If the file cannot be read.
        Cancelled: If `cancel` was set; the library is as it was.
    """
    from briefing_app.exchange.tmx import read_tmx

    file = read_tmx(path, cancel=cancel)
    remembered: list[Remembered] = []
    library.edit(
        "Import memory",
        lambda edits: remembered.append(edits.import_memory(file.units, path.name)),
        author=author,
    )
    return ImportedMemory(remembered[0], file.refused)


def export_tmx(entries: Iterable[MemoryEntry], path: Path) -> int:
    """Write entries to a TMX file; return how many units it has.

    Raises:
        ExchangeError: If the file cannot be written.
    """
    from briefing_app.exchange.tmx import write_tmx

    return write_tmx(path, counting(entries))
