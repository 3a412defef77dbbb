# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files that hold files: zip archives, and messages with attachments.

A member is known by a path that goes on inside the container: `/home/a/news.zip/mon/a.html`.
Such a path can be kept as text and loaded again. Nothing is ever written to the disk.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Protocol

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Source
from briefing_app.readers import limits, sniffing
from briefing_app.readers.listing import is_passed_over, kind_not_read, supported
from briefing_app.readers.packages import protected

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefing_app.readers.messages import Message

_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
_DRIVE = re.compile(r"^[A-Za-z]:")
_UTF_8_NAME = 0x800
"""Flag of an archive's entry whose name is in UTF-8 (APPNOTE.TXT 4.4.4)."""
_ENCRYPTED = 1
_LONGEST_NAME = 150
_UNPACK = "Unpack it and import the files in it."
_AGAIN = "Fetch or copy the archive again."


class Container(Protocol):
    """A file that holds files."""

    @property
    def has_text(self) -> bool:
        """Whether it is an article itself."""
        ...

    @property
    def names(self) -> Sequence[str]:
        """Paths of its files inside it, each once, with slashes."""
        ...

    def head(self, name: str) -> bytes:
        """Return the first bytes of a file, empty where it cannot be unpacked."""
        ...

    def read(self, name: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            ReadError: If it is protected, damaged or too large.
        """
        ...


def open_container(path: Path, data: bytes) -> Container | None:
    """Return what a file holds, None where it is no archive and no message.

    Args:
        path: The file, for errors.
        data: Its bytes.

    Raises:
        ReadError: If it is an archive or a message that cannot be opened.
    """
    if not sniffing.may_hold_articles(data[: sniffing.HEAD], path.suffix):
        return None
    if data.startswith(sniffing.ZIP_STARTS):
        if data.count(b"PK\x01\x02") > limits.ARCHIVE_DIRECTORY:
            raise _too_many(path)
        is_archive = sniffing.sniff(Source(path, data, "")) == sniffing.ARCHIVE
        return _Archive(path, data) if is_archive else None
    from briefing_app.readers.mail import holds_words
    from briefing_app.readers.messages import parse_message

    message = parse_message(path, data)
    return _Attachments(message, has_text=holds_words(path, message))


def articles_in(path: Path, container: Container) -> Iterator[Path | ReadError]:
    """Yield what a container holds to read, itself first if it is an article.

    Hidden files, system files and the parts of saved pages are passed over, as in folders.

    Args:
        path: The container's path.
        container: The container.

    Returns:
        Paths that `member` takes apart again, and an error for each file that is rejected.
    """
    return _Walk().articles(path, container, 1)


class _Walk:
    def __init__(self) -> None:
        self._left = limits.ARCHIVE_FILES

    def articles(self, path: Path, container: Container, depth: int) -> Iterator[Path | ReadError]:
        if container.has_text or not container.names:
            yield path
        names = frozenset(container.names)
        for name in container.names:
            if is_passed_over(name, names):
                continue
            self._left -= 1
            if self._left < 0:
                yield _too_many(path)
                return
            here = path / name
            if here.suffix and here.suffix.lower() not in supported():
                yield kind_not_read(here)
                continue
            try:
                inner = self._inner(here, container, name, depth)
                if inner is None:
                    yield here
                else:
                    yield from self.articles(here, inner, depth + 1)
            except ReadError as error:
                yield error

    def _inner(self, here: Path, container: Container, name: str, depth: int) -> Container | None:
        if not sniffing.may_hold_articles(container.head(name), here.suffix):
            return None
        inner = open_container(here, container.read(name))
        if inner is not None and depth >= limits.ARCHIVE_DEPTH and inner.names:
            raise _too_deep(here)
        return inner


def member(path: Path, data: bytes, inner: Sequence[str]) -> bytes:
    """Return the bytes of a file inside others.

    Args:
        path: The file on the disk.
        data: Its bytes.
        inner: The parts of the path inside it.

    Raises:
        ReadError: If there is no such file, or it cannot be taken out.
    """
    here, rest = path, list(inner)
    for _ in range(limits.ARCHIVE_DEPTH):
        container = open_container(here, data)
        names = frozenset(container.names) if container is not None else frozenset()
        lengths = (n for n in range(len(rest), 0, -1) if "/".join(rest[:n]) in names)
        length = next(lengths, 0)
        if container is None or not length:
            raise ReadError(
                path.joinpath(*inner),
                f"There is no such file in {path.name}.",
                "Check whether it was changed or replaced, and import it again.",
            )
        name, rest = "/".join(rest[:length]), rest[length:]
        here, data = here / name, container.read(name)
        if not rest:
            return data
    raise _too_deep(here)


class _Archive:
    """A zip archive."""

    has_text = False

    def __init__(self, path: Path, data: bytes) -> None:
        import zipfile

        self._path = path
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        files = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        if len(files) > limits.ARCHIVE_FILES:
            raise _too_many(path)
        if files and all(entry.flag_bits & _ENCRYPTED for entry in files):
            raise ReadError(
                path,
                "The archive is protected by a password.",
                "Unpack it with its password and import the files.",
            )
        self._entries = dict(zip(_safe_names(map(_shown_name, files)), files, strict=True))

    @property
    def names(self) -> Sequence[str]:
        return sorted(self._entries, key=lambda name: (name.casefold().split("/"), name))

    def head(self, name: str) -> bytes:
        from briefing_app.readers.zip_errors import ZIP_ERRORS

        try:
            with self._zip.open(self._entries[name]) as file:
                return file.read(sniffing.HEAD)
        except ZIP_ERRORS:
            return b""

    def read(self, name: str) -> bytes:
        from briefing_app.readers.zip_errors import ZIP_ERRORS

        here, entry = self._path / name, self._entries[name]
        if entry.flag_bits & _ENCRYPTED:
            raise protected(here)
        if entry.file_size > limits.FILE_BYTES:
            raise ReadError(
                here,
                f"The file is too large: {entry.file_size / 1e6:,.0f} MB; "
                f"the limit is {limits.FILE_BYTES / 1e6:,.0f} MB.",
                "Save only the article, or split the file.",
            )
        ratio = entry.file_size // max(entry.compress_size, 1)
        if entry.file_size > limits.ZIP_HARMLESS and ratio > limits.ZIP_RATIO:
            raise ReadError(
                here,
                f"It unpacks to {ratio:,} times its size; the limit is {limits.ZIP_RATIO}.",
                "If you trust the archive, unpack it and import the file.",
            )
        try:
            return self._zip.read(entry)
        except ZIP_ERRORS as error:
            cause = f"It is damaged in the archive ({error})."
            raise ReadError(here, cause, _AGAIN) from error


class _Attachments:
    """What is attached to a message."""

    def __init__(self, message: Message, *, has_text: bool) -> None:
        names = _safe_names(
            re.split(r"[/\\]", attachment.name)[-1] for attachment in message.attachments
        )
        self._data = {
            name: attachment.data
            for name, attachment in zip(names, message.attachments, strict=True)
        }
        self.has_text = has_text

    @property
    def names(self) -> Sequence[str]:
        return list(self._data)

    def head(self, name: str) -> bytes:
        return self._data[name][: sniffing.HEAD]

    def read(self, name: str) -> bytes:
        return self._data[name]


def _shown_name(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name, in UTF-8 where the archive has it so without saying it."""
    if entry.flag_bits & _UTF_8_NAME or entry.filename.isascii():
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _safe_names(names: Iterable[str]) -> Iterator[str]:
    """Yield names that lead nowhere but into the container, each once."""
    taken: set[str] = set()
    for name in names:
        plain = _NOT_IN_NAMES.sub("_", _DRIVE.sub("", name.replace("\\", "/")))
        parts = [_short(p) for p in plain.split("/") if p.strip() not in {"", ".", ".."}]
        safe = unique = "/".join(parts) or "file"
        number = 1
        while unique in taken:
            number += 1
            stem, dot, ending = safe.rpartition(".")
            unique = f"{stem} ({number}).{ending}" if dot and stem else f"{safe} ({number})"
        taken.add(unique)
        yield unique


def _short(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem[:_LONGEST_NAME]}.{ending}" if dot and len(ending) < 10 else name[:_LONGEST_NAME]


def _too_deep(path: Path) -> ReadError:
    return ReadError(
        path,
        f"Archives and messages stand one in another more than {limits.ARCHIVE_DEPTH} deep.",
        _UNPACK,
    )


def _too_many(path: Path) -> ReadError:
    return ReadError(
        path,
        f"It holds more than {limits.ARCHIVE_FILES:,} files.",
        "Unpack it and import the files in parts.",
    )
