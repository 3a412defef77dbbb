# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What Word shows and mammoth leaves out, turned into plain runs of text beforehand.

Fields of the short form, line breaks of the old form, formulas, the numbers of lists, and
characters that are raised by a style or by their position. Hidden text is taken out.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from briefing_app.readers.docx_numbers import ParagraphNumbers, attribute, child, children, value

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable, Iterator

_WITH_TEXT = re.compile(r"word/(?:document|footnotes|endnotes)\d*\.xml")
_DOCUMENT = "word/document.xml"
_WRAPPERS = ("{*}fldSimple", "{*}dir", "{*}bdo")
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math"
_FORMULAS = tuple(f"{{{space}}}oMath" for space in (_MATH, _STRICT_MATH))
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SHIFT = {"superscript": "superscript", "subscript": "subscript"}
_SIMPLE = re.compile(r"[^\W_]+(?:[.,]\d+)*")
FORMULA_WARNING = (
    "The document holds formulas ({count}); they were written out on the line. "
    "Compare them with the file."
)


class Parts:
    """The XML parts of a Word document, with all that is shown as text in reach of mammoth."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Parse the parts that hold text and write out what mammoth leaves out.

        Args:
            archive: A document that has been checked: what is in it is unpacked.

        Raises:
            Exception: Whatever lxml raises where the XML is broken.
        """
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        self._others = {n: archive.read(n) for n in names if not _WITH_TEXT.fullmatch(n)}
        self._trees = {n: _parsed(archive.read(n)) for n in names if _WITH_TEXT.fullmatch(n)}
        self._formulas = 0
        styles = self._definitions("word/styles.xml")
        shifted = _shifted_styles(styles)
        hidden = _hidden_styles(styles)
        for root in self._trees.values():
            _drop_hidden(root, hidden)
            _unwrap(root)
            self._write_formulas(root)
            _shift(root, shifted)
        numbers = ParagraphNumbers(self._definitions("word/numbering.xml"), styles)
        _write_numbers(self._trees[_DOCUMENT], numbers)

    @property
    def warnings(self) -> list[str]:
        """What the user should know, in plain sentences."""
        return [FORMULA_WARNING.format(count=self._formulas)] if self._formulas else []

    def repacked(self) -> io.BytesIO:
        """Return the document again, without its pictures."""
        import zipfile

        from lxml import etree

        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in self._others.items():
                archive.writestr(name, data)
            for name, root in self._trees.items():
                archive.writestr(name, etree.tostring(root, encoding="UTF-8", standalone=True))
        file.seek(0)
        return file

    def hold_text(self, names: Iterable[str]) -> list[str]:
        """Return which elements of these local names have text in them."""
        return [
            name
            for name in names
            if any(
                _text(element).strip()
                for root in self._trees.values()
                for element in root.iter(f"{{*}}{name}")
            )
        ]

    def _definitions(self, name: str) -> Any | None:
        data = self._others.get(name)
        return _parsed(data) if data else None

    def _write_formulas(self, root: Any) -> None:
        for formula in list(root.iter(*_FORMULAS)):
            self._formulas += 1
            parent = formula.getparent()
            around = parent if parent.tag.endswith("}oMathPara") else formula
            holder = around.getparent()
            run = _run(root, f" {_formula(formula)} ")
            if around is formula or len(parent) == 1:
                holder.replace(around, run)
            else:
                around.addprevious(run)
                parent.remove(formula)
            if not holder.tag.endswith("}p"):
                paragraph = holder.makeelement(_word(root, "p"))
                run.addprevious(paragraph)
                paragraph.append(run)


def _parsed(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(data, parser)


def _word(root: Any, name: str) -> str:
    return f"{root.tag[: root.tag.index('}') + 1]}{name}"


def _run(root: Any, text: str) -> Any:
    run = root.makeelement(_word(root, "r"))
    shown = run.makeelement(_word(root, "t"))
    shown.set(_SPACE, "preserve")
    shown.text = text
    run.append(shown)
    return run


def _text(element: Any) -> str:
    return "".join(part.text or "" for part in element.iter("{*}t"))


def _unwrap(root: Any) -> None:
    for wrapper in list(root.iter(*_WRAPPERS)):
        parent = wrapper.getparent()
        place = parent.index(wrapper)
        parent[place : place + 1] = [part for part in wrapper if part.tag != _word(root, "fldData")]
    for line_break in root.iter("{*}cr"):
        line_break.tag = _word(root, "br")


def _shifted_styles(styles: Any | None) -> dict[str, str]:
    found = {}
    for style in children(styles, "style"):
        shift = value(child(style, "rPr"), "vertAlign")
        if shift in _SHIFT and attribute(style, "type") == "character":
            found[attribute(style, "styleId")] = shift
    return found


def _hidden_styles(styles: Any | None) -> frozenset[str]:
    return frozenset(
        attribute(style, "styleId")
        for style in children(styles, "style")
        if attribute(style, "type") == "character" and _vanishes(child(style, "rPr"))
    )


def _vanishes(properties: Any | None) -> bool:
    mark = child(properties, "vanish")
    return mark is not None and attribute(mark, "val") not in {"0", "false", "off"}


def _drop_hidden(root: Any, styles: frozenset[str]) -> None:
    """Take out text that Word does not show; what else is in its run stays."""
    for run in root.iter(_word(root, "r")):
        properties = child(run, "rPr")
        if _vanishes(properties) or value(properties, "rStyle") in styles:
            for text in list(run.iter("{*}t")):
                text.text = ""


def _shift(root: Any, styles: dict[str, str]) -> None:
    for properties in root.iter(_word(root, "rPr")):
        if child(properties, "vertAlign") is not None:
            continue
        position = value(properties, "position")
        shift = styles.get(value(properties, "rStyle"), "")
        if re.fullmatch(r"-?[1-9]\d*", position):
            shift = "subscript" if position.startswith("-") else "superscript"
        if shift:
            mark = properties.makeelement(_word(root, "vertAlign"))
            mark.set(_word(root, "val"), shift)
            properties.append(mark)


def _write_numbers(root: Any, numbers: ParagraphNumbers) -> None:
    for paragraph in root.iter(_word(root, "p")):
        properties = child(paragraph, "pPr")
        if child(child(properties, "rPr"), "del") is not None:
            continue
        if next(paragraph.iterancestors(_CHOICE), None) is not None:
            continue
        number = numbers.of(paragraph)
        if number and _text(paragraph).strip():
            place = 0 if properties is None else paragraph.index(properties) + 1
            paragraph.insert(place, _run(root, f"{number} "))


def _formula(element: Any) -> str:
    from lxml import etree

    def part(name: str) -> str:
        found = child(element, name)
        return "" if found is None else "".join(_parts(found))

    match etree.QName(element).localname:
        case "t":
            return element.text or ""
        case "sSup":
            return f"{part('e')}^{_enclosed(part('sup'))}"
        case "sSub":
            return f"{part('e')}_{_enclosed(part('sub'))}"
        case "sSubSup":
            return f"{part('e')}_{_enclosed(part('sub'))}^{_enclosed(part('sup'))}"
        case "f":
            return f" {_enclosed(part('num'))}/{_enclosed(part('den'))} "
        case "rad":
            degree = part("deg")
            return f"{_enclosed(degree) if degree else ''}√{_enclosed(part('e'))}"
        case "d":
            inside = ", ".join("".join(_parts(e)) for e in children(element, "e"))
            return f"({inside})"
        case name if name.endswith("Pr"):
            return ""
        case "nary" | "func" | "limLow" | "limUpp" | "m" | "mr" | "eqArr" | "sPre":
            return f" {' '.join(_parts(element))} "
        case _:
            return "".join(_parts(element))


def _parts(element: Any) -> Iterator[str]:
    return (_formula(part) for part in element if isinstance(part.tag, str))


def _enclosed(text: str) -> str:
    text = text.strip()
    return text if _SIMPLE.fullmatch(text.lstrip("-−")) else f"({text})"
