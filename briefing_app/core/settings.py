# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the user decided for every run, of the window and of the command line, and its file."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import BriefingError
from briefing_app.core.files import explain, write_atomically
from briefing_app.core.model import SummaryLength

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LANGUAGES = ("en", "id")
"""Languages of the interface, by their ISO 639-1 codes."""
LEAST_SIZE, GREATEST_SIZE = 6, 48
"""Sizes of the reading font that are taken, in points."""
MOST_THREADS = 256
LONGEST_TEXT = 200
"""Most characters of a marking or a name."""


_LENGTH = SummaryLength(sentences=3)


class Theme(StrEnum):
    """Whether the window is light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every run until the user decides otherwise.

    Attributes:
        theme: Light, dark, or as the desktop is.
        language: Language of the interface, one of `LANGUAGES`; empty for the system's.
        reader_font: Family of the reading font; empty for the interface's.
        reader_size: Size of the reading font in points; 0 for one that goes with the interface.
        threads: Processor threads that translate; 0 lets the translator choose.
        summary_method: Name of the method by which new articles are summarised.
        summary_length: Length of their summaries.
        marking: Stands on top and bottom of every page of a briefing.
        author: The user's name: author of briefings, corrections and notes.
        library: Absolute path of the library's folder; empty for the program's own place.

    Raises:
        ValueError: If a value is none that its name allows; the message is a sentence.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    reader_font: str = ""
    reader_size: int = 0
    threads: int = 0
    summary_method: str = "ranker"
    summary_length: SummaryLength = _LENGTH
    marking: str = ""
    author: str = ""
    library: str = ""

    def __post_init__(self) -> None:
        """Refuse a value that its name does not allow."""
        if self.language not in ("", *LANGUAGES):
            raise ValueError(f"The interface does not speak {self.language!r}.")
        sized = self.reader_size == 0 or LEAST_SIZE <= self.reader_size <= GREATEST_SIZE
        if not sized:
            raise ValueError(
                f"The reading font has {LEAST_SIZE} to {GREATEST_SIZE} points, "
                f"not {self.reader_size}."
            )
        if not 0 <= self.threads <= MOST_THREADS:
            raise ValueError(f"There are 1 to {MOST_THREADS} threads, not {self.threads}.")
        if not self.summary_method:
            raise ValueError("The summary method has no name.")
        for name in ("marking", "author", "reader_font"):
            text = getattr(self, name)
            if len(text) > LONGEST_TEXT or not (text.isprintable()):
                raise ValueError(f"It is one line of up to {LONGEST_TEXT} characters.")
        if "\0" in self.library or (self.library and not Path(self.library).is_absolute()):
            raise ValueError(f"The library's folder is no absolute path: {self.library!r}.")


class SettingsError(BriefingError):
    """A settings file that cannot be read or written."""


def read_settings(
    path: Path, *, methods: Iterable[str] = ()
) -> tuple[Settings, SettingsError | None]:
    """Read the settings; whatever cannot be read is as if nothing had been decided.

    A file that is damaged, in whole or in some values, is copied to its name with `.damaged`
    before it is written the next time.

    Args:
        path: The file; it need not be there.
        methods: Names of the summary methods that there are; any will do if none is named.

    Returns:
        The settings, and what the user should know about the file.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        cause, _ = explain(error)
        return Settings(), SettingsError(
            path, f"The settings cannot be read: {cause}", "Until then the usual ones are in use."
        )
    try:
        found = json.loads(data)
        if not isinstance(found, dict):
            raise TypeError("it holds no names and values")
    except (ValueError, TypeError, RecursionError) as error:
        return Settings(), _damaged(path, data, f"The settings file is damaged ({error}).", "all")
    taken: dict[str, Any] = {}
    refused: list[str] = []
    for field in fields(Settings):
        if field.name not in found:
            continue
        try:
            value = _DECODERS[field.name](found[field.name])
            Settings(**{field.name: value})  # it judges itself
            if field.name == "summary_method" and value not in (tuple(methods) or (value,)):
                raise ValueError(f"There is no summary method {value!r}.")
        except (ValueError, TypeError):
            refused.append(field.name)
        else:
            taken[field.name] = value
    settings = Settings(**taken)
    if not refused:
        return settings, None
    cause = f"Some settings cannot be used: {', '.join(refused)}."
    return settings, _damaged(path, data, cause, "these")


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that the file is whole or as it was before.

    Raises:
        SettingsError: If the file cannot be written.
    """
    values = {field.name: _encoded(getattr(settings, field.name)) for field in fields(Settings)}
    text = json.dumps(values, indent=2)  # ASCII, so that any name of a folder survives
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, f"{text}\n".encode())
    except OSError as error:
        cause, remedy = explain(error)
        raise SettingsError(path, f"The settings cannot be kept: {cause}", remedy) from error


def _damaged(path: Path, data: bytes, cause: str, which: str) -> SettingsError:
    """Keep a damaged file beside itself and say so."""
    kept = path.with_name(f"{path.name}.damaged")
    remedy = f"For {which} of them the usual values are in use now; choose again in the settings."
    try:
        if not (kept.exists() and kept.read_bytes() == data):
            write_atomically(kept, data)
    except OSError:
        return SettingsError(path, cause, remedy)
    return SettingsError(path, cause, f"{remedy} The file as it was is kept: {kept}")


def _encoded(value: object) -> object:
    return value if isinstance(value, int) else str(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r}")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"not a whole number: {value!r}")
    return value


_DECODERS: dict[str, Callable[[object], Any]] = {
    "theme": lambda value: Theme(_text(value)),
    "language": _text,
    "reader_font": _text,
    "reader_size": _number,
    "threads": _number,
    "summary_method": _text,
    "summary_length": lambda value: SummaryLength.parse(_text(value)),
    "marking": _text,
    "author": _text,
    "library": _text,
}


def cores() -> int:
    """Return how many threads of the processor this program may use."""
    if hasattr(os, "sched_getaffinity"):
        with suppress(OSError):
            return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
