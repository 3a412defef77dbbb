# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing TBX-Basic (ISO 30042:2019), with its data categories as attributes (style DCA).

A term is a concept. Its required English is the preferred term, or an admitted one where it is
not enforced; accepted renderings are admitted. `tbx` reads it back without loss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_app.core.terms import Term

_NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFERRED, _ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"
# What XML 1.0 cannot say (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def written(terms: Iterable[Term]) -> bytes:
    """Return terms as a TBX file in UTF-8."""
    from lxml import etree

    root = etree.Element("tbx", nsmap={None: _NAMESPACE})
    root.set("type", "TBX-Basic")
    root.set("style", "dca")
    root.set(_LANG, "en")
    source = _inside(root, "tbxHeader", "fileDesc", "sourceDesc", "p")
    source.text = "Terms of Briefing Desk, Indonesian to English"
    body = _inside(root, "text", "body")
    for number, term in enumerate(terms, 1):
        concept = etree.SubElement(body, "conceptEntry", id=f"c{number}")
        if term.category:
            _tell(concept, "descrip", term.category, type="subjectField")
        if term.note:
            _tell(concept, "note", term.note)
        for code, texts in (("id", _plain(term)), ("en", _ranked(term))):
            section = etree.SubElement(concept, "langSec")
            section.set(_LANG, code)
            for text, status in texts:
                one = etree.SubElement(section, "termSec")
                _tell(one, "term", text)
                if status:
                    _tell(one, "termNote", status, type="administrativeStatus")
    etree.indent(root)
    made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return made + b"\n"


def _plain(term: Term) -> Iterator[tuple[str, str]]:
    for text in term.forms:
        yield text, ""


def _ranked(term: Term) -> Iterator[tuple[str, str]]:
    yield term.english, _PREFERRED if term.enforced else _ADMITTED
    for text in term.accepted:
        yield text, _ADMITTED


def _inside(parent: Any, *names: str) -> Any:
    from lxml import etree

    for name in names:
        parent = etree.SubElement(parent, name)
    return parent


def _tell(parent: Any, name: str, text: str, **attributes: str) -> None:
    from lxml import etree

    etree.SubElement(parent, name, **attributes).text = _NOT_XML.sub("", text)
