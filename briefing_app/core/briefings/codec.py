# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings as JSON: as the library keeps them, and as they go from one library to another.

The JSON names every value as `core.briefings.model` does; a block tells its kind. Values that
are as they are by default are written too, so that a file says all that it means. The same
briefing gives the same bytes.
"""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Union, get_args, get_origin

from briefing_app.core.briefings import model
from briefing_app.core.briefings.model import Block, Draft

FORMAT = "briefing-desk briefing"
VERSION = 1
"""Raised when an older program could not read what a newer one writes."""


class BriefingFormatError(ValueError):
    """JSON that is no briefing; the message says where and why, in a plain sentence."""


def dump_briefing(draft: Draft) -> str:
    """Return a briefing as JSON, in lines, with a line break at the end."""
    values = {"format": FORMAT, "version": VERSION, "briefing": _dumped(draft)}
    return json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def load_briefing(text: str) -> Draft:
    """Return the briefing that JSON holds.

    Raises:
        BriefingFormatError: If it is no JSON, no briefing, or of a newer version.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BriefingFormatError(f"It is not JSON ({error}).") from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise BriefingFormatError("It is JSON, but no briefing of this program.")
    version = found.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise BriefingFormatError(
            f"It is of version {version!r}; this program reads up to {VERSION}. "
            "Open it with a newer version of the program."
        )
    draft: Draft = _loaded(Draft, found.get("briefing"), "briefing")
    _check(draft)
    return draft


def _dumped(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        made = {each.name: _dumped(getattr(value, each.name)) for each in fields(value)}
        kind = getattr(value, "kind", None)
        return made if kind is None else {"kind": kind, **made}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _dumped(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(_dumped(each) for each in value)
    if isinstance(value, tuple):
        return [_dumped(each) for each in value]
    return value


_KINDS: dict[str, type] = {block.kind: block for block in get_args(Block)}


def _loaded(wanted: Any, value: Any, place: str) -> Any:
    origin, inner = get_origin(wanted), get_args(wanted)
    if wanted == Block:
        if not isinstance(value, dict) or value.get("kind") not in _KINDS:
            raise BriefingFormatError(f"{place}: there is no such kind of block.")
        kind = value["kind"]
        return _loaded(_KINDS[kind], {k: v for k, v in value.items() if k != "kind"}, place)
    if origin in (Union, types.UnionType):
        if value is None and type(None) in inner:
            return None
        (kept,) = (each for each in inner if each is not type(None))
        return _loaded(kept, value, place)
    if origin is tuple:
        if not isinstance(value, list):
            raise BriefingFormatError(f"{place}: a list is needed.")
        return tuple(_loaded(inner[0], each, f"{place}[{i}]") for i, each in enumerate(value))
    if origin is frozenset:
        if not isinstance(value, list):
            raise BriefingFormatError(f"{place}: a list is needed.")
        return frozenset(_loaded(inner[0], each, place) for each in value)
    if origin is dict:
        if not isinstance(value, dict):
            raise BriefingFormatError(f"{place}: names and values are needed.")
        return {key: _loaded(inner[1], each, f"{place}.{key}") for key, each in value.items()}
    if is_dataclass(wanted):
        return _record(typing.cast("type", wanted), value, place)
    if issubclass(wanted, Enum):
        try:
            return wanted(value)
        except ValueError as error:
            raise BriefingFormatError(f"{place}: {value!r} is not known.") from error
    if type(value) is not wanted:
        raise BriefingFormatError(f"{place}: {value!r} is not what is needed here.")
    return value


def _record(wanted: type, value: Any, place: str) -> Any:
    if not isinstance(value, dict):
        raise BriefingFormatError(f"{place}: names and values are needed.")
    hints = typing.get_type_hints(wanted, vars(model))
    names = {each.name for each in fields(wanted)}
    if strange := sorted(value.keys() - names):
        raise BriefingFormatError(f"{place}: “{strange[0]}” is not known.")
    made = {name: _loaded(hints[name], each, f"{place}.{name}") for name, each in value.items()}
    try:
        return wanted(**made)
    except TypeError as error:
        raise BriefingFormatError(f"{place}: something is missing ({error}).") from error


def _check(draft: Draft) -> None:
    """Make sure that names are the names of what they name."""
    for key, citation in draft.citations.items():
        if citation.key != key:
            raise BriefingFormatError(f"The citation “{key}” calls itself “{citation.key}”.")
        if citation.sha256 not in draft.sources:
            raise BriefingFormatError(f"The citation “{key}” is of an article that is not listed.")
    for sha256, source in draft.sources.items():
        if source.sha256 != sha256:
            raise BriefingFormatError(f"The source “{sha256}” calls itself “{source.sha256}”.")
