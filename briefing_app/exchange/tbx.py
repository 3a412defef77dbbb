# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reading TBX, the exchange format of termbases.

Both editions are read: ISO 30042:2019 (``tbx``, ``conceptEntry``, ``langSec``, ``termSec``), with
its data categories as attributes (DCA) or as elements (DCT), and the one of 2008 (``martif``,
``termEntry``, ``langSet``, ``tig`` or ``ntig``). A concept with Indonesian and English terms is
one term here: the preferred English is required, others are accepted.

Names of elements, categories and values: https://www.tbxinfo.net/tbx-dialects/.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import TermsError
from briefing_app.core.term_merging import TermEntry, TermFile, tidy
from briefing_app.core.terms import Term, TermOrigin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CONCEPTS = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
_HOLDERS = frozenset(
    {"termGrp", "termNoteGrp", "descripGrp", "adminGrp", *_CONCEPTS, *_LANGUAGES, *_TERMS}
)
"""Elements that only hold others."""
_BY_TYPE = frozenset({"descrip", "admin", "termNote", "adminNote", "descripNote", "transac"})
"""Elements whose attribute “type” says what they tell (DCA and the edition of 2008)."""
_INDONESIAN, _ENGLISH = ("id", "ind", "in"), ("en", "eng")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_STATUS = "administrativeStatus"
_PREFERRED = frozenset({"preferredTerm-admn-sts", "preferredTerm", "preferred"})
_ADMITTED = frozenset({"admittedTerm-admn-sts", "admittedTerm", "admitted"})
_REJECTED = frozenset(
    {
        *("deprecatedTerm-admn-sts", "deprecatedTerm", "deprecated", "forbidden"),
        *("supersededTerm-admn-sts", "supersededTerm", "superseded", "obsolete"),
    }
)
_OTHER_FILE = "Export it again as TBX-Basic, or as CSV."
_MOST_LINES = 5
_INDENTED = re.compile(r"\n[ \t]")
"""A line end that a program put in to make the file legible, not one of the note's own."""


def looks_like_xml(data: bytes) -> bool:
    """Whether a file begins as XML does, in whatever encoding."""
    return data[:200].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def read(path: Path, data: bytes) -> TermFile:
    """Read the Indonesian and English terms of a TBX file; what has no place here is told.

    Raises:
        TermsError: If it is no TBX, is damaged, or declares entities. Those can blow up a small
            file to gigabytes or name other files, and no termbase needs them.
    """
    root = _parsed(path, data)
    if _name(root) not in ("tbx", "martif"):
        raise TermsError(
            path,
            f"Line {root.sourceline}: this is XML, but no TBX: it begins with <{_name(root)}>.",
            _OTHER_FILE,
        )
    reading = _Reading()
    concepts = [element for element in root.iter() if _name(element) in _CONCEPTS]
    if not concepts:
        raise TermsError(path, "There are no entries in it.", _OTHER_FILE)
    entries = [entry for concept in concepts if (entry := reading.entry(concept)) is not None]
    return TermFile(tuple(entries), tuple(reading.told()))


def _parsed(path: Path, data: bytes) -> Any:
    from lxml import etree

    if b"<!ENTITY" in data.replace(b"\0", b""):
        raise _hostile(path, data.replace(b"\0", b"").partition(b"<!ENTITY")[0].count(b"\n") + 1)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise TermsError(
            path,
            f"Line {error.lineno or 1} is no XML ({error.msg}).",
            "Export it again from where it came; it may be cut off or damaged.",
        ) from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise _hostile(path, 1)
    if (entity := next(root.iter(etree.Entity), None)) is not None:
        raise TermsError(
            path,
            f"Line {entity.sourceline or 1}: nothing says what {entity.text} stands for.",
            "Replace it by the character itself, and import the file again.",
        )
    return root


def _hostile(path: Path, line: int) -> TermsError:
    return TermsError(
        path,
        f"Line {line} declares an entity (<!ENTITY …>), which can be used for an attack.",
        "Nothing was read of it. Ask whom it is from, or export it without a document type.",
    )


class _Reading:
    """What was left out so far."""

    def __init__(self) -> None:
        self._unknown: Counter[str] = Counter()
        self._first: dict[str, int] = {}
        self._without: dict[str, list[int]] = {}

    def entry(self, concept: Any) -> TermEntry | None:
        """Return a concept as a term; None where it is none."""
        terms: dict[str, list[tuple[str, str]]] = {"id": [], "en": []}
        notes: list[str] = []
        category = ""
        for element in concept:
            name = _name(element)
            if name in _LANGUAGES:
                self._language(element, terms, notes)
                continue
            for told, text, line in self._told_by(element):
                if told == "subjectField" and not category:
                    category = text
                elif told in ("note", "definition"):
                    notes.append(text)
                else:
                    self._leave(told, line)
        return self._made(concept, terms, notes, category)

    def told(self) -> Iterator[str]:
        """Yield what was left out, a sentence each."""
        for why, lines in self._without.items():
            shown = ", ".join(map(str, lines[:_MOST_LINES]))
            more = " …" if len(lines) > _MOST_LINES else ""
            entries = "1 entry" if len(lines) == 1 else f"{len(lines)} entries"
            yield f"{entries} left out because {why} (line {shown}{more})."
        for told, count in self._unknown.items():
            times = "once" if count == 1 else f"{count} times"
            first = self._first[told]
            yield f"“{told}” has no place here; left out {times}, first in line {first}."

    def _language(
        self, section: Any, terms: dict[str, list[tuple[str, str]]], notes: list[str]
    ) -> None:
        code = section.get(_LANG, section.get("lang", "")).replace("_", "-").lower()
        primary = code.split("-")[0]
        language = "id" if primary in _INDONESIAN else "en" if primary in _ENGLISH else ""
        if not language:
            self._leave(f"language {code}" if code else "a language without a code", _line(section))
            return
        for element in section:
            if _name(element) in _TERMS:
                self._term(element, terms[language], notes)
                continue
            for told, text, line in self._told_by(element):
                if told in ("note", "definition"):
                    notes.append(text)
                else:
                    self._leave(told, line)

    def _term(self, section: Any, terms: list[tuple[str, str]], notes: list[str]) -> None:
        found, status = "", ""
        for element in section:
            for told, text, line in self._told_by(element):
                if told == "term" and not found:
                    found = text
                elif told == _STATUS:
                    status = text
                elif told == "note":
                    notes.append(text)
                else:
                    self._leave(told, line)
        if found:
            terms.append((found, status))

    def _told_by(self, element: Any) -> Iterator[tuple[str, str, int]]:
        """Yield what an element and those in it tell: category, text, line."""
        name = _name(element)
        if name in _HOLDERS:
            for inner in element:
                yield from self._told_by(inner)
            return
        told = element.get("type", name) if name in _BY_TYPE else name
        text = "".join(element.itertext()).strip()
        if name != "note" or _INDENTED.search(text):
            text = " ".join(text.split())
        if text or name == "term":
            yield told, text, _line(element)

    def _made(
        self,
        concept: Any,
        terms: dict[str, list[tuple[str, str]]],
        notes: list[str],
        category: str,
    ) -> TermEntry | None:
        english = [(text, status) for text, status in terms["en"] if status not in _REJECTED]
        for _ in range(len(terms["en"]) - len(english)):
            self._leave("English that is deprecated or superseded", _line(concept))
        if not terms["id"] or not english:
            why = "it has no Indonesian term" if not terms["id"] else "it has no English term"
            self._without.setdefault(why, []).append(_line(concept))
            return None
        preferred = next((text for text, status in english if status in _PREFERRED), None)
        first = english[0][0] if preferred is None else preferred
        told = preferred is not None or any(status in _ADMITTED for _, status in english)
        # Forms that a house rejects stand in articles all the same.
        forms = sorted(terms["id"], key=lambda term: term[1] not in _PREFERRED)
        try:
            term = tidy(
                Term(
                    english=first,
                    forms=tuple(text for text, _ in forms),
                    accepted=tuple(text for text, _ in english if text != first),
                    note="\n".join(dict.fromkeys(notes)),
                    category=category,
                    origin=TermOrigin.IMPORT,
                    enforced=preferred is not None or not told,
                )
            )
        except ValueError:
            why = "a term has neither letter nor digit"
            self._without.setdefault(why, []).append(_line(concept))
            return None
        return TermEntry(term, tells_enforced=told)

    def _leave(self, told: str, line: int) -> None:
        self._unknown[told] += 1
        self._first.setdefault(told, line)


def _name(element: Any) -> str:
    """Return the name of an element without its namespace; empty for what is none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _line(element: Any) -> int:
    return element.sourceline or 1
