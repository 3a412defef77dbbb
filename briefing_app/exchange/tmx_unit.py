# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""One unit of a TMX file as a value, and back with all that the file had for it.

What the value has no place for is kept as JSON in `MemoryUnit.rest`:

* "tu", "source", "target": attributes of the unit and of the two variants;
* "on_unit": which of the four signatures stood on the unit and not on the English variant;
* "more": further children of the unit, as XML (notes after the first one, properties that are
  no context, other languages); "source_more" and "target_more": those of the variants;
* "source_seg", "target_seg": segments with tags inside, as XML. The text of the value has the
  tags' content; the XML is written again while the text is the same.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from lxml import etree

from briefing_app.core.memory import MemoryUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOURCE_LANGUAGE, TARGET_LANGUAGE = "id", "en"
VARIANT = "variant"
"""Name in a context, never written, of a further translation of the same source and context."""
_SOURCES, _TARGETS = frozenset({"id", "in", "ind"}), frozenset({"en", "eng"})
"""Codes of Indonesian (Java wrote the old code "in" up to version 16) and of English."""
_CONTEXT = ("file", "id", "prev", "next", "path")
"""The properties by which OmegaT tells alternative translations apart."""
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SIGNATURES = ("changeid", "changedate", "creationid", "creationdate")
_DATE = "%Y%m%dT%H%M%SZ"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets)."""


class UnitError(ValueError):
    """A unit that cannot be taken, and why in a plain sentence."""


def languages_of(tu: Any) -> set[str]:
    """Return the languages of a unit."""
    return {_language(tuv) for tuv in _children(tu, "tuv")} - {""}


def read_unit(tu: Any) -> MemoryUnit:
    """Make a value of a `<tu>`.

    Raises:
        UnitError: If it has no Indonesian or no English, one of them is empty, or it has an
            entity that the file does not declare.
    """
    if (entity := next(tu.iter(etree.Entity), None)) is not None:
        raise UnitError(f"Nothing in the file says what {entity.text} stands for.")
    source = _variant(tu, _SOURCES, "Indonesian")
    target = _variant(tu, _TARGETS, "English")
    rest: dict[str, Any] = {}
    attributes, ours = dict(tu.attrib), dict(target.attrib)
    signed: dict[str, str] = {}
    on_unit = []
    for name in _SIGNATURES:
        holder = ours if name in ours else attributes
        value = _iso(holder.get(name, "")) if name.endswith("date") else holder.get(name, "")
        if value:
            signed[name] = value
            del holder[name]
            if holder is attributes:
                on_unit.append(name)
    notes = list(_children(tu, "note"))
    note = _text(notes[0]) if notes and not notes[0].attrib else ""
    props = [p for p in _children(tu, "prop") if p.get("type") in _CONTEXT]
    context = tuple((p.get("type"), _text(p)) for p in props)
    taken = {source, target, *props, *(notes[:1] if note else ())}
    rest["tu"], rest["on_unit"] = attributes, on_unit
    rest["source"], rest["target"] = _one_lang(source.attrib), _one_lang(ours)
    rest["more"] = [_xml(child) for child in _children(tu) if child not in taken]
    for name, variant in (("source", source), ("target", target)):
        seg = _seg(variant)
        rest[f"{name}_more"] = [_xml(child) for child in _children(variant) if child is not seg]
        rest[f"{name}_seg"] = _xml(seg) if len(seg) else ""
    return MemoryUnit(
        source=_text(_seg(source)),
        target=_text(_seg(target)),
        author=signed.get("changeid", ""),
        modified=signed.get("changedate", ""),
        creator=signed.get("creationid", ""),
        created=signed.get("creationdate", ""),
        note=note,
        context=context,
        rest=_dumped(rest),
    )


def write_unit(unit: MemoryUnit) -> Any:
    """Make a `<tu>` of a value."""
    rest: dict[str, Any] = json.loads(unit.rest) if unit.rest else {}
    tu = etree.Element("tu", rest.get("tu", {}))
    if unit.note:
        etree.SubElement(tu, "note").text = _clean(unit.note)
    for name, value in unit.context:
        if name != VARIANT:
            etree.SubElement(tu, "prop", type=name).text = _clean(value)
    more = [_element(xml) for xml in rest.get("more", ())]
    tu.extend(child for child in more if child.tag != "tuv")
    signed = {
        "changeid": _clean(unit.author),
        "changedate": _tmx(unit.modified),
        "creationid": _clean(unit.creator),
        "creationdate": _tmx(unit.created),
    }
    ours = dict(rest.get("target", {}))
    for name, value in signed.items():
        holder = tu.attrib if name in rest.get("on_unit", ()) else ours
        if value:
            holder[name] = value
    _add_variant(tu, SOURCE_LANGUAGE, rest.get("source", {}), "source", unit.source, rest)
    _add_variant(tu, TARGET_LANGUAGE, ours, "target", unit.target, rest)
    tu.extend(child for child in more if child.tag == "tuv")
    _indent(tu, 2)
    return tu


def _add_variant(
    tu: Any, language: str, attributes: Mapping[str, str], name: str, text: str, rest: Any
) -> None:
    kept = {key: value for key, value in attributes.items() if key != "lang"}
    tuv = etree.SubElement(tu, "tuv", {_LANG: attributes.get("lang", language)} | kept)
    tuv.extend(_element(xml) for xml in rest.get(f"{name}_more", ()))
    as_read = _element(rest[f"{name}_seg"]) if rest.get(f"{name}_seg") else None
    if as_read is not None and _text(as_read) == text:
        tuv.append(as_read)
    else:
        etree.SubElement(tuv, "seg").text = _clean(text)


def _indent(element: Any, depth: int) -> None:
    """Begin a line with each child, but not in a text, where white space counts."""
    children = list(element)
    if not children or element.tag not in ("tu", "tuv"):
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in children:
        _indent(child, depth + 1)
        child.tail = element.text
    children[-1].tail = "\n" + "  " * depth


def _variant(tu: Any, codes: frozenset[str], name: str) -> Any:
    """Return the first variant in a language that says something."""
    found = [tuv for tuv in _children(tu, "tuv") if _language(tuv) in codes]
    if not found:
        raise UnitError(f"It has no {name} text.")
    for tuv in found:
        if _seg(tuv) is not None and _text(_seg(tuv)).strip():
            return tuv
    raise UnitError(f"Its {name} text is empty.")


def _language(tuv: Any) -> str:
    """Return the language of a variant without its country: "EN-US" and "en_US" are "en"."""
    told = tuv.get(_LANG) or tuv.get("lang") or ""
    return re.split("[-_]", told.strip().lower())[0]


def _one_lang(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return attributes with the language of TMX 1.4 ("xml:lang") named as in TMX 1.1."""
    return {"lang" if name == _LANG else name: value for name, value in attributes.items()}


def _children(element: Any, tag: str = "") -> Iterator[Any]:
    return (
        child
        for child in element
        if isinstance(child.tag, str) and (not tag or etree.QName(child).localname == tag)
    )


def _seg(tuv: Any) -> Any:
    return next(_children(tuv, "seg"), None)


def _text(element: Any) -> str:
    return "".join(element.itertext())


def _xml(element: Any) -> str:
    if etree.QName(element).localname == "tuv":  # white space between its parts says nothing
        element.text = None
        for child in element:
            child.tail = None
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    return text


def _element(xml: str) -> Any:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _dumped(rest: Mapping[str, Any]) -> str:
    kept = {name: value for name, value in rest.items() if value}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else ""


def _iso(date: str) -> str:
    """Return a date of TMX as ISO 8601; empty where it is none, and stays as it is."""
    try:
        return datetime.strptime(date, _DATE).replace(tzinfo=UTC).isoformat()
    except ValueError:
        return ""


def _tmx(moment: str) -> str:
    try:
        return datetime.fromisoformat(moment).astimezone(UTC).strftime(_DATE)
    except ValueError:
        return ""
