# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a briefing says beside what its author says: labels, statuses, places, facts of sources.

Every exporter takes its words from here, so that a briefing says the same in every format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.briefing.dates import printed_date
from briefing_app.briefing.evidence import TranslationStatus
from briefing_app.briefing.model import PrintedSummary
from briefing_app.briefing.status import checked, corrected
from briefing_app.core.briefings import BottomLineOrigin
from briefing_app.core.stored import BY_ANALYST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.evidence import (
        Endnote,
        Place,
        Row,
        SourceEntry,
        Stated,
    )
    from briefing_app.briefing.model import Briefing, PrintedLedger

NO_ENDNOTE = "No sentence is quoted."
CITED_IN = "Cited in endnotes"
FULL_TEXT = (
    "Every sentence of every article beside its translation. ¶ numbers the paragraphs and No. the "
    "sentences; shaded sentences are quoted in the briefing. A doubtful translation is marked "
    "“Check”, with the reason."
)
LEDGER_HEADER = ("As stated", "Counted", "Date", "Who said it", "Source")
_LEDGER = (
    "Quantities that the articles state, read by machine, side by side by the thing counted. "
    "Nothing is merged: which figures are the same claim is a proposal until the analyst "
    "confirmed it. Several outlets that quote one origin count once."
)
_NO_QUANTITY = "The articles state no quantity."
NO_DATE = "not stated"
"""What stands in a ledger where a date is not known."""
GRADES = (
    "The letter of a grade tells how reliable the source is, from A, reliable, to E, unreliable; "
    "F cannot be judged. The number tells how credible the information is, from 1, confirmed by "
    "other sources, to 5, improbable; 6 cannot be judged. Grades are the author’s; F6 is what "
    "nobody has graded."
)
_RELIABILITIES = {
    "A": "reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
_UNSTATED, _UNKNOWN = "not stated in the file", "not known"
HEADLINE_LENGTH = 300
"""Most characters of a headline in headings and bookmarks; the source entry gives all of it."""
_BOTTOM_LINE_NOTES = {
    BottomLineOrigin.AUTHOR: "Written by the author; not taken from an article.",
    BottomLineOrigin.JOINT_SUMMARY: (
        "Extracted by machine from all articles together; not a judgement."
    ),
    BottomLineOrigin.ARTICLE_SUMMARY: "Extracted by machine from the article; not a judgement.",
    BottomLineOrigin.PINNED: "A sentence of the article that the author chose; not a judgement.",
}
_NO_BOTTOM_LINE = "None was written, and no sentence was chosen that could be extracted as one."

_NAMES = {
    "headline": "headline",
    "outlet": "outlet",
    "author": "author",
    "published": "date of publication",
}

WEB = re.compile(r"https?://[!-~]{1,2000}")
"""An address that can be clicked: ASCII, and not longer than a browser takes. PDF/A allows
32,767 bytes a string (ISO 19005-2, 6.1.13)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled fact.

    Attributes:
        label: What it is.
        values: What it says, a line each.
        known: False where nothing is known; the value says so.
        told_by: What told it, in words; empty where that is not to be said.
        lang: Language of the value, by its ISO 639-1 code.
        link: A web address that the value leads to; empty for none.
    """

    label: str
    values: tuple[str, ...]
    known: bool = True
    told_by: str = ""
    lang: str = "en"
    link: str = ""


def extracted_from(sources: Sequence[int], *, every: bool) -> str:
    """Return how the summary of several articles came about.

    Args:
        sources: Their numbers in the source annex, at least two.
        every: Whether they are all that the briefing has.
    """
    names = [f"S{number}" for number in sources]
    said = "all articles" if every else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Extracted by machine from {said} together, most important first."


def bottom_line_note(briefing: Briefing) -> str:
    """Return who says the bottom line, as a sentence."""
    return _BOTTOM_LINE_NOTES[briefing.bottom_line_by] if briefing.bottom_line else _NO_BOTTOM_LINE


def disclosure(sources: Sequence[SourceEntry], endnotes: Sequence[Endnote]) -> str:
    """Return how the English came about: of the articles in full, or of what is quoted of them."""
    of_sources = [pack for source in sources for pack in source.packs]
    used = list(dict.fromkeys([*of_sources, *(note.pack for note in endnotes if note.pack)]))
    absent = {source.number for source in sources if not source.present}
    quoted = [note for note in endnotes if note.source in absent]
    rewritten = sum(source.corrected for source in sources)
    rewritten += sum(note.correction is not None for note in quoted)
    total = sum(source.sentences for source in sources) + len(quoted)
    found_right = sum(source.checked for source in sources)
    found_right += sum(note.checked is not None and note.correction is None for note in quoted)
    if not used and not rewritten:
        return f"The text was {TranslationStatus.UNCHANGED}: no language pack was used."
    by = f"Machine translated from Indonesian by {'; '.join(used)}" if used else "Not translated"
    if not rewritten + found_right:
        return f"{by}; not checked by a person."
    if rewritten == total:
        return f"{by}; every sentence was corrected by a person."
    done = [(rewritten, "corrected"), (found_right, "checked")]
    parts = [
        f"{some:,} of {total:,} sentences {'was' if some == 1 else 'were'} {what} by a person"
        for some, what in done
        if some
    ]
    if rewritten + found_right < total:
        parts.append("the others not checked")
    return f"{by}; {', '.join(parts)}."


def facts(briefing: Briefing) -> tuple[Fact, ...]:
    """Return what stands in the title block."""
    count_ = len(briefing.sources)
    found = {
        "As of": printed_date(briefing.as_of),
        "Prepared for": briefing.prepared_for,
        "Prepared by": briefing.author,
        "Sources": "1 article" if count_ == 1 else f"{count_} articles",
    }
    return tuple(Fact(label, (value,)) for label, value in found.items() if value)


def keywords(briefing: Briefing) -> tuple[str, ...]:
    """Return key words for the properties of a file."""
    outlets = [source.outlet.text for source in briefing.sources if source.outlet.known]
    return tuple(
        dict.fromkeys(
            ["briefing", "Indonesian press", "machine translation", *map(shortened, outlets)]
        )
    )


def how_to_read(briefing: Briefing) -> str:
    """Return how evidence is found, and how many quoted translations may be wrong."""
    return (
        "The number after a line leads to its endnote, which quotes the Indonesian sentence "
        f"and leads back to the line and on to the article. {_doubted(briefing)}"
    )


def empty_summary(briefing: Briefing) -> str:
    """Return what is said in place of a summary without sentences."""
    said = "No sentence of this article was chosen for its summary."
    return f"{said} Annex B gives the article in full." if briefing.full_text else said


def shortened(headline: str) -> str:
    """Return a headline as headings and bookmarks have it."""
    if len(headline) <= HEADLINE_LENGTH:
        return headline
    return headline[: HEADLINE_LENGTH - 1] + "…"


def grade(briefing: Briefing, note: Endnote) -> str:
    """Return the grades of source and information, such as "F6"."""
    return f"{briefing.sources[note.source - 1].reliability}{note.credibility}"


def status_of(note: Endnote) -> str:
    """Return how the English of an endnote came about, as a sentence."""
    if note.correction is not None:
        said = corrected(note.correction)
        before = f"; before, machine translated by {note.pack}" if note.pack else ""
        after = f"; {checked(note.checked)}" if note.checked is not None else ""
        return f"{_capital(said)}{before}{after}."
    if note.status is TranslationStatus.MACHINE:
        by = "not checked by a person" if note.checked is None else checked(note.checked)
        return f"Machine translated from Indonesian by {note.pack}; {by}."
    return "Not translated: printed as it stands in the article."


def place_of(place: Place | None) -> str:
    """Return where a sentence stands; nothing where its article is not in the library."""
    if place is None:
        return ""
    page = f"page {place.page}, " if place.page is not None else ""
    return (
        f"{page}paragraph {place.paragraph}, sentence {place.sentence}, "
        f"characters {place.start}–{place.end}"
    )


def checked_of(note: Endnote) -> str:
    """Return who found the English of an endnote right, and when; nothing where nobody did."""
    return "" if note.checked is None else _capital(checked(note.checked))


def history_of(row: Row) -> str:
    """Return who corrected and who checked a sentence of annex B; nothing where nobody did."""
    said = [] if row.correction is None else [corrected(row.correction)]
    said += [] if row.checked is None else [checked(row.checked)]
    return _capital("; ".join(said))


def ledger_note(ledger: PrintedLedger) -> str:
    """Return how a ledger came about, or that there is nothing in it."""
    return _LEDGER if ledger.groups else _NO_QUANTITY


def stated_once(ledger: PrintedLedger) -> str:
    """Return what stands above the figures that are stated once."""
    return "Stated once" if ledger.several else "Each stated once"


def told_of(source: SourceEntry, *fields: str) -> list[str]:
    """Return what is known of a source, the headline apart, and in one phrase what is not.

    Args:
        source: The source.
        *fields: Of "headline", "outlet", "author" and "published".
    """
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
        unknown = _UNSTATED if source.present else _UNKNOWN
        known.append(f"{_listed(missing).capitalize()} {unknown}")
    return known


def source_facts(source: SourceEntry) -> tuple[Fact, ...]:
    """Return all that is known of a source, and what is not."""
    file_format = source.format + (f", {source.encoding}" if source.encoding else "")
    unknown = _capital(_UNSTATED if source.present else _UNKNOWN)
    found = [
        _told("Original headline", source.headline, unknown, lang="id"),
        _told("Outlet", source.outlet, unknown),
        _told("Author", source.author, unknown),
        _information(source.information, unknown),
        _told("Published", source.published, unknown),
        _told("Address", source.url, unknown, link=True),
        _fact("Reliability", f"{source.reliability}, {_RELIABILITIES[source.reliability]}"),
        _fact("File", source.file_name),
        *([_fact("Format", file_format)] if source.present else []),
        _fact("SHA-256", source.sha256),
        _fact("Imported", source.imported or _capital(_UNKNOWN)),
        *(_contents(source) if source.present else []),
    ]
    if len(source.headline_english) > HEADLINE_LENGTH:
        found.insert(1, _fact("English headline", source.headline_english))
    found += [_fact("Warning", warning) for warning in source.warnings]
    return tuple(found)


def _contents(source: SourceEntry) -> list[Fact]:
    """Return what is known of the text of a source."""
    removed = [
        f"{count(rule.count, 'piece')}, rule “{rule.rule}”. {rule.explanation}".strip()
        for rule in source.removed
    ]
    if source.restored:
        removed.append(f"{count(source.restored, 'piece')} put back by the user.")

    def share(number: int) -> str:
        return f"{number:,} of {count(source.sentences, 'sentence')}" if number else "No sentence"

    return [
        _fact(
            "Extent",
            f"{count(source.sentences, 'sentence')}, {count(source.words, 'word')}",
        ),
        _fact(
            "Repairs",
            f"{count(source.repairs, 'place')} where wrongly decoded characters were put right"
            if source.repairs
            else "None needed",
        ),
        _fact("Left out", "\n".join(removed) or "Nothing"),
        _fact("Translated by", "; ".join(source.packs) or "Not translated"),
        _fact("Corrected", share(source.corrected)),
        _fact("Checked", share(source.checked)),
    ]


def _information(fact: Stated, unknown: str) -> Fact:
    given = fact.told_by == BY_ANALYST
    said = "given by analyst" if given else "date of publication" if fact.known else ""
    return replace(_told("Date of information", fact, unknown), told_by=said)


def _told(label: str, fact: Stated, unknown: str, *, lang: str = "en", link: bool = False) -> Fact:
    web = link and WEB.fullmatch(fact.text) is not None
    return Fact(
        label,
        (fact.text,) if fact.known else (unknown,),
        known=fact.known,
        told_by=_told_by(fact),
        lang=lang if fact.known else "en",
        link=fact.text if web else "",
    )


def _fact(label: str, value: str) -> Fact:
    return Fact(label, tuple(value.split("\n")))


def _told_by(fact: Stated) -> str:
    if fact.told_by == BY_ANALYST:
        return "corrected by analyst"
    return f"told by {fact.told_by}" if fact.told_by else ""


def _doubted(briefing: Briefing) -> str:
    notes = sum(1 for note in briefing.endnotes if note.doubts)
    summaries = (b for s in briefing.sections for b in s.blocks if isinstance(b, PrintedSummary))
    headlines = sum(1 for block in summaries if block.heading_doubts)
    where = []
    if notes:
        where.append(f"in {notes} of {count(len(briefing.endnotes), 'quoted sentence')}")
    if headlines:
        where.append(f"in {count(headlines, 'headline')}")
    if not where:
        return "No quoted sentence and no headline raised a doubt about its translation."
    places = " and ".join(where)
    return (
        f"{_capital(places)} the translation is doubtful: a figure, a name or a word differs, or "
        "the machine was unsure; each is marked “Check”, with the reason."
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def count(number: int, noun: str) -> str:
    """Return "1 article" or "3 articles"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
