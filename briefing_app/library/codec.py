# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Values that are only ever read back whole, as JSON columns, and single words as text."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any, TypeVar

from briefing_app.core.memory import MemoryOrigin
from briefing_app.core.model import Block, BlockKind, Metadata, Repair, Sorting, SummaryLength
from briefing_app.core.stored import AnnotationKind, CorrectionOrigin, Side
from briefing_app.library.faults import UndecodableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_Value = TypeVar("_Value")


def _loader(load: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """Let every way in which stored text can be unreadable be one error."""

    @wraps(load)
    def guarded(text: str) -> _Value:
        try:
            return load(text)
        except (ValueError, TypeError, KeyError) as error:
            raise UndecodableError(str(error)) from error

    return guarded


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def dump_blocks(blocks: Sequence[Block]) -> str:
    """Return blocks as JSON rows of start, end, kind, furniture."""
    return _dump([[b.start, b.end, b.kind.value, b.furniture] for b in blocks])


@_loader
def load_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks that `dump_blocks` wrote."""
    return tuple(Block(start, end, BlockKind(kind), f) for start, end, kind, f in json.loads(text))


def dump_repairs(repairs: Sequence[Repair]) -> str:
    """Return repairs as JSON rows of start, end, original."""
    return _dump([[repair.start, repair.end, repair.original] for repair in repairs])


@_loader
def load_repairs(text: str) -> tuple[Repair, ...]:
    """Return the repairs that `dump_repairs` wrote."""
    return tuple(Repair(*row) for row in json.loads(text))


def dump_list(values: Sequence[int] | Sequence[str]) -> str:
    """Return plain values (page starts, warnings) as JSON."""
    return _dump(list(values))


@_loader
def load_list(text: str) -> tuple[Any, ...]:
    """Return the values that `dump_list` wrote."""
    return tuple(json.loads(text))


def dump_origins(origins: Sequence[tuple[str, str]]) -> str:
    """Return what told each field of the metadata as JSON rows."""
    return _dump(origins)


@lru_cache(maxsize=256)
@_loader
def load_origins(text: str) -> tuple[tuple[str, str], ...]:
    """Return the origins that `dump_origins` wrote; articles of one outlet share theirs."""
    return tuple((field, told_by) for field, told_by in json.loads(text))


def dump_metadata(metadata: Metadata) -> str:
    """Return metadata as a JSON object."""
    return _dump(asdict(metadata))


@_loader
def load_metadata(text: str) -> Metadata:
    """Return the metadata that `dump_metadata` wrote."""
    fields = json.loads(text)
    origins = tuple((field, told_by) for field, told_by in fields.pop("origins"))
    return Metadata(**fields, origins=origins)


def dump_context(context: Sequence[tuple[str, str]]) -> str:
    """Return what tells a unit of the memory from others of its source; empty for nothing."""
    return _dump(list(context)) if context else ""


@_loader
def load_context(text: str) -> tuple[tuple[str, str], ...]:
    """Return the context that `dump_context` wrote."""
    return tuple((name, value) for name, value in json.loads(text)) if text else ()


@_loader
def load_ids(text: str | None) -> tuple[int, ...]:
    """Return the row ids that SQLite's `group_concat` joined."""
    return tuple(map(int, text.split(","))) if text else ()


load_kind = _loader(BlockKind)
load_sorting = _loader(Sorting)
load_side = _loader(Side)
load_correction_origin = _loader(CorrectionOrigin)
load_memory_origin = _loader(MemoryOrigin)
load_annotation_kind = _loader(AnnotationKind)
load_length = _loader(SummaryLength.parse)
