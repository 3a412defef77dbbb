# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Date lines: when a page says that its article was published."""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

from briefing_app.core.clutter.vocabulary import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b\s*[,/(|-]?\s*)?\(?"
    rf"(?:(?P<day>\d{{1,2}})\s*(?P<sign>[ /.-])\s*(?P<month>{_MONTH}"
    rf"|\d{{1,2}})[\s/.,-]+(?P<year>(?:19|20)\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))\)?\b"
    r"(?:\s*[,|•·–/-]?\s*(?:pukul|jam|at|t)?\s*\(?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)"
    r"(?:[:.][0-5]\d)?\b\)?\s*(?:(?P<zone>wib|wita|wit)\b)?)?",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"\b(?:diterbitkan|dipublikasikan|dipublikasi|terbit|tayang|ditayangkan|dirilis|diposting"
    r"|posted|published"
    r"|publish|tanggal|diperbarui|diupdate|update[d]?|last|terakhir|pada|on|pukul|waktu|jam|hari"
    r"|wib|wita"
    r"|wit|yang lalu)\b|[\W_]",
    re.IGNORECASE,
)
# UTC offsets of the three Indonesian time zones (Presidential Decree 41 of 1987).
_ZONES = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00"}
_GLUED = re.compile(
    r"[^.!?\n]{0,60}?\b(?:19|20)\d\d\s?[,|-]?\s?(?:[01]?\d|2[0-3])[:.][0-5]\d\s?(?:WITA|WIT|WIB)"
    r"(?=[A-Z])"
)
_LONGEST = 160


_LABEL_AT_END = re.compile(
    r"\s+(?:diperbarui|diterbitkan|dipublikasikan|update[d]?|published|posted|terbit|tayang)\s*$",
    re.IGNORECASE,
)


class DateLine(NamedTuple):
    """A line that gives a date of publication.

    Attributes:
        published: ISO 8601 date, or date and time where the line gives one, with the offset
            where it names a time zone.
        rest: What else the line says, such as the outlet or the author.
        has_zone: Whether it gives a clock time with its zone.
    """

    published: str
    rest: str
    has_zone: bool


def read_date_line(text: str) -> DateLine | None:
    """Read a line as a date line, None where it has no complete date."""
    if len(text) > _LONGEST:
        return None
    match = _DATE.search(text)
    if match is None:
        return None
    published = _iso(match)
    if not published:
        return None
    rest = text[: match.start()] + " | " + text[match.end() :]
    second = _DATE.search(rest)
    if second:
        rest = rest[: second.start()] + " | " + rest[second.end() :]
    return DateLine(published, rest, bool(match["zone"]))


def find_glued_date(text: str) -> int:
    """Return where a section, date and time in front of a dateline end, 0 where none stand.

    Copied pages lose the line break between them ("Dunia | 2 Mei 2023, 10:30 WIBKAIRO, …").
    """
    match = _GLUED.match(text)
    return match.end() if match else 0


def strip_labels(text: str) -> str:
    """Return a text without the label of a date behind it ("Oleh Sari diperbarui")."""
    return _LABEL_AT_END.sub("", text)


def is_only_labels(text: str) -> bool:
    """Whether nothing but labels such as "Diperbarui" and signs stands beside the date."""
    return not _LABELS.sub("", text)


def _iso(match: re.Match[str]) -> str:
    try:
        if match["iso"]:
            day = date.fromisoformat(match["iso"])
        else:
            name = match["month"].lower()
            month = int(name) if name.isdigit() else MONTHS[name]
            day = date(int(match["year"]), month, int(match["day"]))
        if not match["hour"]:
            return day.isoformat()
        moment = time(int(match["hour"]), int(match["minute"]))
    except ValueError:
        return ""
    zone = _ZONES.get((match["zone"] or "").lower(), "")
    return f"{day.isoformat()}T{moment.isoformat('minutes')}{zone}"
