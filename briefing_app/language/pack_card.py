# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a pack's card (its README.md, LICENSE and metadata.json) states about licence and quality.

There is no standard for it; what packages in use have is read: a `license` in the metadata or in
a card's front matter (https://huggingface.co/docs/hub/model-cards), a section on licences, a
licence file, and tables with a column BLEU or chrF (this program's own packs, and the benchmarks
of OPUS-MT models, whose chr-F goes from 0 to 1). Nothing is guessed: what is not found is empty.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.pack_quality import Quality

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = "README.md"
MAX_CARD = 1_000_000
"""Bytes of a card that are read; cards have a few thousand."""
_LONGEST_LICENCE = 100
_NC, _CC = "NonCommercial", "(?:Creative Commons )?(?:Attribution-)?"
_NAMES = (
    ("CC BY-NC-ND", rf"CC[ -]BY[ -]NC[ -]ND|{_CC}{_NC}-NoDerivatives"),
    ("CC BY-NC-SA", rf"CC[ -]BY[ -]NC[ -]SA|{_CC}{_NC}-ShareAlike"),
    ("CC BY-NC", rf"CC[ -]BY[ -]NC|{_CC}{_NC}"),
    ("CC BY-SA", rf"CC[ -]BY[ -]SA|{_CC}ShareAlike"),
    ("CC BY", r"CC[ -]BY|Creative Commons Attribution"),
    ("CC0", r"CC0|CC[ -]Zero|Creative Commons Zero"),
    ("MPL 2.0", r"MPL[ -]?(?:v?2(?:\.0)?)?|Mozilla Public License"),
    ("Apache 2.0", r"Apache(?:[ -]License)?[ -,]*(?:Version )?(?:2(?:\.0)?)?"),
    ("AGPL 3.0", r"AGPL|GNU Affero General Public License"),
    ("LGPL", r"LGPL|GNU Lesser General Public License"),
    ("GPL", r"GPL|GNU General Public License"),
    ("MIT", r"MIT"),
    ("BSD", r"BSD"),
    ("public domain", r"public domain"),
)
_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---", re.DOTALL)
_STATED = re.compile(
    r"^[-*| ]*\**licen[cs]e\**\s*[:|]\**\s*(\S.*?)\s*\|?\s*$", re.IGNORECASE | re.MULTILINE
)
_SECTION = re.compile(
    r"^#+ *licen[cs](?:es?|ing)\b.*?$(.*?)(?=^#|\Z)", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
_NUMBER = re.compile(r"\**(\d{1,3}(?:\.\d+)?)\**")
_RULE = re.compile(r"[-: ]+")


@dataclass(frozen=True, slots=True)
class Card:
    """What a pack states about itself.

    Attributes:
        text: The card whole.
        licence: Its licence; empty where none is named.
        quality: Its measurements.
    """

    text: str = ""
    licence: str = ""
    quality: tuple[Quality, ...] = ()


def read_card(folder: Path, version: str) -> Card:
    """Read the card of an unpacked pack; a file that cannot be read states nothing.

    Args:
        folder: The pack's folder.
        version: The pack's version, by which its rows in a table of several packs are known.
    """
    text = _read(folder / CARD)
    licence = _of_metadata(_read(folder / "metadata.json")) or licence_in(text)
    if not licence:
        texts = (_read(path) for path in sorted(folder.glob("LICENSE*")))
        licence = next((name for found in texts if (name := _name_in(found[:2000]))), "")
    return Card(text, licence, quality_in(text, version))


def licence_in(card: str) -> str:
    """Return the licence that a card names: in its front matter, in a line, or in a section."""
    if (front := _FRONT_MATTER.match(card)) and (stated := _STATED.search(front[1])):
        return _short(stated[1])
    if stated := _STATED.search(card):
        return _short(stated[1])
    section = _SECTION.search(card)
    return _name_in(section[1]) if section else ""


def quality_in(card: str, version: str) -> tuple[Quality, ...]:
    """Return the measurements in the tables of a card.

    A row of a table that compares systems counts if it names the program, this pack or this
    version, or no system at all.

    Args:
        card: The card's text, Markdown.
        version: The pack's version.
    """
    return tuple(found for table in _tables(card) for found in _measured(table, version))


def _measured(table: list[list[str]], version: str) -> Iterator[Quality]:
    head = [re.sub(r"[^a-z]", "", cell.lower()) for cell in table[0]]
    bleu = next((n for n, name in enumerate(head) if name in ("bleu", "sacrebleu")), None)
    chrf = next((n for n, name in enumerate(head) if name in ("chrf", "chrff")), None)
    if bleu is None and chrf is None:
        return
    own = re.compile(rf"(?:this )?pack(?: {re.escape(version)})?(?:, program)?|program\b.*|")
    test_set = ""
    for row in table[1:]:
        test_set = row[0] or test_set
        others = [cell for n, cell in enumerate(row) if n not in (0, bleu, chrf)]
        named = [cell for cell in others if not _NUMBER.fullmatch(cell)]
        if not test_set or not all(own.fullmatch(cell.lower()) for cell in named):
            continue
        one, other = _figure(row, bleu), _figure(row, chrf)
        if other is not None and other <= 1:
            other = round(100 * other, 1)
        if one is not None or other is not None:
            note = next((cell.partition(",")[2].strip() for cell in named if "," in cell), "")
            yield Quality(f"{test_set} ({note})" if note else test_set, one, other)


def _tables(card: str) -> Iterator[list[list[str]]]:
    """Yield the tables of a Markdown text as rows of cells, rows filled up to the head's width."""
    table: list[list[str]] = []
    for line in [*card.splitlines(), ""]:
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(_RULE.fullmatch(cell) for cell in cells):
                width = len(table[0]) if table else len(cells)
                table.append((cells + [""] * width)[:width])
        elif table:
            yield table
            table = []


def _figure(row: list[str], column: int | None) -> float | None:
    found = _NUMBER.fullmatch(row[column]) if column is not None else None
    return float(found[1]) if found else None


def _of_metadata(text: str) -> str:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(found, dict):
        return ""
    stated = found.get("license", found.get("licence"))
    return _short(stated) if isinstance(stated, str) else ""


def _name_in(text: str) -> str:
    """Return the licence that is named first."""
    places = [
        (match.start(), order, name)
        for order, (name, words) in enumerate(_NAMES)
        if (match := re.search(rf"(?<![\w-])(?:{words})(?![\w])", text))
    ]
    return min(places)[2] if places else ""


def _short(text: str) -> str:
    return " ".join(text.replace("*", "").split())[:_LONGEST_LICENCE]


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MAX_CARD).decode(errors="replace")
    except OSError:
        return ""
