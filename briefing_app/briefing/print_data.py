# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Turns a briefing into the data that the PDF template prints.

The template decides how things look; every word of a sentence, label and note is made here,
and every string passes through `Glyphs.printable`.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from briefing_app.briefing.dates import printed_date
from briefing_app.briefing.model import BottomLineOrigin, TranslationStatus
from briefing_app.briefing.status import checked, corrected
from briefing_app.core.stored import BY_ANALYST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.glyphs import Glyphs
    from briefing_app.briefing.model import (
        Briefing,
        Endnote,
        Line,
        Place,
        Row,
        Section,
        SourceEntry,
        Stated,
    )

_BOTTOM_LINE_NOTES = {
    BottomLineOrigin.AUTHOR: "Written by the author; not taken from an article.",
    BottomLineOrigin.JOINT_SUMMARY: (
        "Extracted by machine from all articles together; not a judgement."
    ),
    BottomLineOrigin.ARTICLE_SUMMARY: "Extracted by machine from the article; not a judgement.",
    BottomLineOrigin.PINNED: "A sentence of the article that the author chose; not a judgement.",
    BottomLineOrigin.NONE: (
        "None was written, and no sentence was chosen that could be extracted as one."
    ),
}

_NAMES = {
    "headline": "headline",
    "outlet": "outlet",
    "author": "author",
    "published": "date of publication",
}

_WEB = re.compile(r"https?://[!-~]{1,2000}")
"""An address that can be clicked: ASCII, and not longer than a browser takes. PDF/A allows
32,767 bytes a string (ISO 19005-2, 6.1.13)."""
_HEADLINE = 300
"""Most characters of a headline in headings and bookmarks; the source entry gives all of it."""
_LONG = 3000
"""Characters above which a source entry may break across pages; below, it fits on one."""
_LONG_ROW = 1000
"""Characters above which a sentence of annex B may break across pages."""

_MOST_KEPT = 4
"""Most rows of annex B that are kept on one page: headings and the sentence below them."""


def print_data(briefing: Briefing, glyphs: Glyphs) -> dict[str, Any]:
    """Return the data for `briefing.typ`, ready for JSON."""
    return _Printer(briefing, glyphs).data()


class _Printer:
    def __init__(self, briefing: Briefing, glyphs: Glyphs) -> None:
        self._briefing = briefing
        self._glyphs = glyphs
        self._uses: Counter[int] = Counter()

    def data(self) -> dict[str, Any]:
        briefing, p = self._briefing, self._glyphs.printable
        bottom_line = {
            "note": _BOTTOM_LINE_NOTES[briefing.bottom_line.origin],
            "lines": [self._line(line) for line in briefing.bottom_line.lines],
        }
        data = {
            "title": p(briefing.title),
            "marking": p(briefing.marking),
            "author": p(briefing.author),
            "paper": briefing.paper.value,
            "as_of": {
                "year": briefing.as_of.year,
                "month": briefing.as_of.month,
                "day": briefing.as_of.day,
                "text": printed_date(briefing.as_of),
            },
            "keywords": self._keywords(),
            "disclosure": p(briefing.disclosure),
            "facts": self._facts(),
            "bottom_line": bottom_line,
            "key_points": [self._line(line) for line in briefing.key_points],
            "sections": [self._section(section) for section in briefing.sections],
            "endnotes": [self._endnote(note) for note in briefing.endnotes],
            "sources": [self._source(source) for source in briefing.sources],
            "full_text": briefing.full_text,
        }
        data["how_to_read"] = self._how_to_read()
        return data

    def _facts(self) -> list[dict[str, str]]:
        briefing, p = self._briefing, self._glyphs.printable
        count = len(briefing.sources)
        facts = {
            "As of": printed_date(briefing.as_of),
            "Prepared for": p(briefing.prepared_for),
            "Prepared by": p(briefing.author),
            "Sources": "1 article" if count == 1 else f"{count} articles",
        }
        return [{"label": label, "value": value} for label, value in facts.items() if value]

    def _keywords(self) -> list[str]:
        outlets = [source.outlet.text for source in self._briefing.sources if source.outlet.known]
        words = ["briefing", "Indonesian press", "machine translation", *outlets]
        return [self._heading(word) for word in dict.fromkeys(words)]

    def _how_to_read(self) -> str:
        parts = [
            "The number after a line leads to its endnote, which quotes the Indonesian sentence "
            "and leads back to the line and on to the article.",
            _doubts_told(self._briefing),
        ]
        if shown := self._glyphs.substituted:
            parts.append(
                f"{_count(shown, 'character')} that cannot be printed "
                f"{'is' if shown == 1 else 'are'} shown by Unicode number, as in [U+E000]."
            )
        if dropped := self._glyphs.dropped:
            parts.append(f"{_count(dropped, 'invisible character')} left out.")
        return " ".join(parts)

    def _line(self, line: Line) -> dict[str, Any]:
        text = self._glyphs.printable(line.text)
        if line.note is None:
            return {"text": text, "note": None, "doubts": [], "checked": ""}
        self._uses[line.note] += 1
        note = self._briefing.endnotes[line.note - 1]
        return {
            "text": text,
            "note": line.note,
            "doubts": self._doubts(note.doubts),
            "checked": self._checked(note),
            "source": note.source,
            "anchor": _anchor(line.note, self._uses[line.note]),
        }

    def _section(self, section: Section) -> dict[str, Any]:
        empty = "No sentence of this article was chosen for its summary."
        if self._briefing.full_text:
            empty += " Annex B gives the article in full."
        return {
            "source": section.source,
            "headline": self._heading(section.headline),
            "headline_doubts": self._doubts(section.headline_doubts),
            "lines": [self._line(line) for line in section.lines],
            "empty": empty,
        }

    def _endnote(self, note: Endnote) -> dict[str, Any]:
        return {
            "number": note.number,
            "source": note.source,
            "original": self._glyphs.printable(note.original),
            "status": self._glyphs.printable(_status(note)),
            "doubts": self._doubts(note.doubts),
            "place": _place(note.place),
            "uses": [_anchor(note.number, i + 1) for i in range(self._uses[note.number])],
        }

    def _source(self, source: SourceEntry) -> dict[str, Any]:
        facts = self._source_facts(source)
        return {
            "number": source.number,
            "headline_english": self._heading(source.headline_english),
            "headline_doubts": self._doubts(source.headline_doubts),
            "headline": self._stated(source.headline)
            | {"text": self._heading(source.headline.text)},
            "byline": self._told_of(source, "headline", "outlet", "author", "published"),
            "origin": self._told_of(source, "outlet", "published"),
            "file_name": self._glyphs.printable(source.file_name),
            "sha256": source.sha256,
            "facts": facts,
            "long": sum(len(value) for fact in facts for value in fact["values"]) > _LONG,
            "rows": self._rows(source),
        }

    def _heading(self, text: str) -> str:
        text = self._glyphs.printable(text)
        return text if len(text) <= _HEADLINE else text[: _HEADLINE - 1] + "…"

    def _stated(self, fact: Stated) -> dict[str, Any]:
        return {"text": self._glyphs.printable(fact.text), "known": fact.known}

    def _told_of(self, source: SourceEntry, *fields: str) -> list[str]:
        """Return what is known, the headline apart, and in one phrase what is not."""
        facts = {field: getattr(source, field) for field in fields}
        told = {field: fact.text for field, fact in facts.items() if fact.known}
        told.pop("headline", None)
        given = source.information
        if given.told_by == BY_ANALYST and given.text != source.published.text:
            if "published" in told:
                told["published"] = f"published {told['published']}"
            told["information"] = f"information of {given.text}"
        known = list(told.values())
        missing = [_NAMES[field] for field, fact in facts.items() if not fact.known]
        if missing:
            known.append(f"{_listed(missing).capitalize()} not stated in the file")
        return [self._glyphs.printable(text) for text in known]

    def _source_facts(self, source: SourceEntry) -> list[dict[str, Any]]:
        file_format = source.format + (f", {source.encoding}" if source.encoding else "")
        removed = [
            f"{_count(rule.count, 'piece')}, rule “{rule.rule}”. {rule.explanation}".strip()
            for rule in source.removed
        ]
        if source.restored:
            removed.append(f"{_count(source.restored, 'piece')} put back by the user.")
        facts = [
            self._told("Original headline", source.headline, lang="id"),
            self._told("Outlet", source.outlet),
            self._told("Author", source.author),
            self._information(source.information),
            self._told("Published", source.published),
            self._told("Address", source.url, link=True),
            self._fact("File", source.file_name),
            self._fact("Format", file_format),
            self._fact("SHA-256", source.sha256),
            self._fact("Imported", source.imported),
            self._fact(
                "Extent",
                f"{_count(source.sentences, 'sentence')}, {_count(source.words, 'word')}",
            ),
            self._fact(
                "Repairs",
                f"{_count(source.repairs, 'place')} where wrongly decoded characters were put right"
                if source.repairs
                else "None needed",
            ),
            self._fact("Left out", "\n".join(removed) or "Nothing"),
            self._fact("Translated by", "; ".join(source.packs) or "Not translated"),
            self._fact(
                "Corrected",
                f"{source.corrected:,} of {_count(source.sentences, 'sentence')}"
                if source.corrected
                else "No sentence",
            ),
        ]
        if len(source.headline_english) > _HEADLINE:
            facts.insert(1, self._fact("English headline", source.headline_english))
        facts += [self._fact("Warning", warning) for warning in source.warnings]
        return facts

    def _information(self, fact: Stated) -> dict[str, Any]:
        given = fact.told_by == BY_ANALYST
        said = "given by analyst" if given else "date of publication" if fact.known else ""
        return self._told("Date of information", fact) | {"told_by": said}

    def _told(
        self, label: str, fact: Stated, *, lang: str = "en", link: bool = False
    ) -> dict[str, Any]:
        web = link and _WEB.fullmatch(fact.text) is not None
        return self._fact(label, fact.text if fact.known else "Not stated in the file") | {
            "known": fact.known,
            "told_by": self._glyphs.printable(_told_by(fact)),
            "lang": lang if fact.known else "en",
            "link": fact.text if web else "",
        }

    def _fact(self, label: str, value: str) -> dict[str, Any]:
        return {
            "label": label,
            "values": [self._glyphs.printable(line) for line in value.split("\n")],
            "known": True,
            "told_by": "",
            "lang": "en",
            "link": "",
        }

    def _rows(self, source: SourceEntry) -> list[dict[str, Any]]:
        rows = []
        paragraph = 0
        kept_until = 0
        for i, row in enumerate(source.rows):
            printed = self._row(row, first=row.place.paragraph != paragraph)
            keep = _kept_together(source.rows[i:]) if i >= kept_until else 0
            kept_until = max(kept_until, i + keep)
            rows.append(printed | {"keep": keep, "kept": i < kept_until})
            paragraph = row.place.paragraph
        return rows

    def _doubts(self, doubts: Sequence[str]) -> list[str]:
        return [self._glyphs.printable(doubt) for doubt in doubts]

    def _checked(self, note: Endnote) -> str:
        said = "" if note.checked is None else checked(note.checked)
        return self._glyphs.printable(_sentence(said))

    def _row(self, row: Row, *, first: bool) -> dict[str, Any]:
        return {
            "first": first,
            "paragraph": str(row.place.paragraph),
            "number": str(row.place.sentence),
            "original": self._glyphs.printable(row.original),
            "english": self._glyphs.printable(row.english),
            "heading": row.heading,
            "note": row.note,
            "doubts": self._doubts(row.doubts),
            "history": self._glyphs.printable(_history(row)),
            "long": _is_long(row),
        }


def _is_long(row: Row) -> bool:
    return max(len(row.original), len(row.english)) > _LONG_ROW


def _kept_together(rows: Sequence[Row]) -> int:
    """Return how many rows from the first on must stand on one page; 0 when it is no heading."""
    if not rows[0].heading:
        return 0
    ahead = list(takewhile(lambda row: not _is_long(row), rows[:_MOST_KEPT]))
    after = next((i for i, row in enumerate(ahead) if not row.heading), len(ahead) - 1)
    return after + 1 if after > 0 else 0


def _anchor(note: int, use: int) -> str:
    return f"line-{note}-{use}"


def _told_by(fact: Stated) -> str:
    if fact.told_by == BY_ANALYST:
        return "corrected by analyst"
    return f"told by {fact.told_by}" if fact.told_by else ""


def _history(row: Row) -> str:
    """Return who corrected and who checked the English of a row."""
    said = [] if row.correction is None else [corrected(row.correction)]
    said += [] if row.checked is None else [checked(row.checked)]
    return _sentence("; ".join(said))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _status(note: Endnote) -> str:
    if note.correction is not None:
        said = corrected(note.correction)
        before = f"; before, machine translated by {note.pack}" if note.pack else ""
        after = f"; {checked(note.checked)}" if note.checked is not None else ""
        return f"{_sentence(said)}{before}{after}."
    if note.status is TranslationStatus.MACHINE:
        by = "not checked by a person" if note.checked is None else checked(note.checked)
        return f"Machine translated from Indonesian by {note.pack}; {by}."
    return "Not translated: printed as it stands in the article."


def _doubts_told(briefing: Briefing) -> str:
    notes = sum(1 for note in briefing.endnotes if note.doubts)
    headlines = sum(1 for section in briefing.sections if section.headline_doubts)
    where = []
    if notes:
        where.append(f"in {notes} of {_count(len(briefing.endnotes), 'quoted sentence')}")
    if headlines:
        where.append(f"in {_count(headlines, 'headline')}")
    if not where:
        return "No quoted sentence and no headline raised a doubt about its translation."
    places = " and ".join(where)
    return (
        f"{_sentence(places)} the translation is doubtful: a figure, a name or a word differs, or "
        "the machine was unsure; each is marked “Check”, with the reason."
    )


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _place(place: Place) -> str:
    page = f"page {place.page}, " if place.page is not None else ""
    return (
        f"{page}paragraph {place.paragraph}, sentence {place.sentence}, "
        f"characters {place.start}–{place.end}"
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
