# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Translation Memory eXchange (TMX), as OmegaT and other programs for translators keep it.

Read are TMX 1.1 to 1.4b (https://www.gala-global.org/tmx-14b), in any encoding that the file
declares; written is TMX 1.4b. A unit keeps all that its file had for it, see `tmx_unit`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree

from briefing_app import __version__
from briefing_app.core.errors import ExchangeError
from briefing_app.core.files import explain, whole_or_not_there
from briefing_app.core.memory import plain_source
from briefing_app.core.progress import check
from briefing_app.exchange.tmx_unit import (
    SOURCE_LANGUAGE,
    VARIANT,
    UnitError,
    languages_of,
    read_unit,
    write_unit,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import Any

    from briefing_app.core.memory import MemoryUnit

LARGEST = 500_000_000
"""Bytes of the largest file that is read; it would have about a million units."""
_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_NO_TMX = "Choose a file that a program for translators wrote as TMX (OmegaT: the files *.tmx)."


@dataclass(frozen=True, slots=True)
class RefusedUnit:
    """A unit that could not be taken.

    Attributes:
        line: Where it begins in the file, counted from 1.
        reason: Why, as a plain sentence.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class TmxFile:
    """What a file has.

    Attributes:
        units: Its units with Indonesian and English, in order. Where several have the same
            source and context, those after the first are alternatives.
        refused: The others.
    """

    units: tuple[MemoryUnit, ...]
    refused: tuple[RefusedUnit, ...]


def read_tmx(path: Path, *, cancel: threading.Event | None = None) -> TmxFile:
    """Read a translation memory from Indonesian into English.

    Args:
        path: The file.
        cancel: Set it to stop.

    Raises:
        ExchangeError: If it is no TMX, is too large, damaged, declares entities (nothing that a
            translation memory needs, but a way to attack), or has no Indonesian with English.
        Cancelled: If `cancel` was set.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise ExchangeError(
                path,
                f"The file is too large: {size / 1e6:,.0f} MB; the limit is {LARGEST / 1e6:,.0f}.",
                "Let the program that made it write the memory in several files.",
            )
        with path.open("rb") as file:
            return _read(path, file, cancel)
    except OSError as error:
        cause, remedy = explain(error)
        raise ExchangeError(path, cause, remedy) from error
    except etree.XMLSyntaxError as error:
        raise ExchangeError(
            path,
            f"It is no well-formed XML: {error}.",
            f"The file is cut off or damaged; get it again. {_NO_TMX}",
        ) from error


def write_tmx(path: Path, units: Iterable[MemoryUnit]) -> int:
    """Write units as TMX 1.4b, those without a context first, as OmegaT does.

    Returns:
        The number of units written.

    Raises:
        ExchangeError: If the file cannot be written; none is there then, or the old one.
    """
    ordered = sorted(units, key=lambda unit: bool(_outer_context(unit)))
    try:
        with whole_or_not_there(path) as unfinished, unfinished.open("wb") as file:
            _write(file, ordered)
    except OSError as error:
        cause, remedy = explain(error)
        raise ExchangeError(path, cause, remedy) from error
    return len(ordered)


def _read(path: Path, file: Any, cancel: threading.Event | None) -> TmxFile:
    units: list[MemoryUnit] = []
    refused: list[RefusedUnit] = []
    seen: dict[tuple[str, object], list[str]] = {}
    languages: set[str] = set()
    for number, tu in enumerate(_elements(path, file)):
        if number % 100 == 0:
            check(cancel)
        line = tu.sourceline or 0
        try:
            unit = read_unit(tu)
        except UnitError as error:
            refused.append(RefusedUnit(line, str(error)))
            languages |= languages_of(tu)
            continue
        units.append(_told_apart(unit, seen))
    if refused and not units:
        named = ", ".join(sorted(languages)) or "none"
        raise ExchangeError(
            path,
            f"None of its {len(refused)} units can be used. The first one, in line "
            f"{refused[0].line}: {refused[0].reason} Languages of the file: {named}.",
            "Choose a memory from Indonesian (id) into English (en).",
        )
    return TmxFile(tuple(units), tuple(refused))


def _elements(path: Path, file: Any) -> Iterator[Any]:
    """Yield the units; each is gone when the next one is asked for."""
    parsing = etree.iterparse(
        file,
        events=("start", "end"),
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = None
    for event, element in parsing:
        if root is None:
            root = element
            _require_harmless(path, root)
        elif event == "end" and etree.QName(element).localname == "tu":
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _require_harmless(path: Path, root: Any) -> None:
    if etree.QName(root).localname != "tmx":
        raise ExchangeError(path, f"It is no TMX: it begins with <{root.tag}>.", _NO_TMX)
    subset = root.getroottree().docinfo.internalDTD
    if subset is not None and any(True for _ in subset.iterentities()):
        raise ExchangeError(
            path,
            "It declares entities, which a translation memory does not need and which can be "
            "used to attack a program; it was not read.",
            "Let the program that made it write it anew, or take the declarations out of its "
            "beginning.",
        )


def _told_apart(unit: MemoryUnit, seen: dict[tuple[str, object], list[str]]) -> MemoryUnit:
    """Give a further translation of the same source and context a number of its own."""
    others = seen.setdefault((plain_source(unit.source), unit.context), [])
    if unit.target not in others:
        others.append(unit.target)
    number = others.index(unit.target)
    if number == 0:
        return unit
    return replace(unit, context=(*unit.context, (VARIANT, str(number + 1))))


def _outer_context(unit: MemoryUnit) -> bool:
    return any(name != VARIANT for name, _ in unit.context)


def _write(file: Any, units: Iterable[MemoryUnit]) -> None:
    header = {
        "creationtool": "Briefing Desk",
        "creationtoolversion": __version__,
        "segtype": "sentence",
        "o-tmf": "Briefing Desk",
        "adminlang": "en",
        "srclang": SOURCE_LANGUAGE,
        "datatype": "plaintext",
    }
    with etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        xml.write_doctype(_DOCTYPE)
        with xml.element("tmx", version="1.4"):
            xml.write("\n  ")
            xml.write(etree.Element("header", header))
            xml.write("\n  ")
            with xml.element("body"):
                for unit in units:
                    made = write_unit(unit)
                    xml.write("\n    ")
                    xml.write(made)
                xml.write("\n  ")
            xml.write("\n")
