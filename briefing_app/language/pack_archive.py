# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Argos package files: judged before anything is unpacked, and unpacked with a cap.

An `.argosmodel` file is a zip archive with one root folder. `argostranslate.package`'s
`install_from_path` is not used: it extracts everything into the folder of installed packages
whatever the entries are called, with no limit on size, so that a file can overwrite another
package or fill the disk, and it leaves half a package behind when it is interrupted.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NoReturn

from packaging.version import InvalidVersion, Version

from briefing_app.core.errors import LanguageError
from briefing_app.core.progress import Progress, Report, Stage, check

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

FROM_CODE, TO_CODE = "id", "en"

MAX_ARCHIVE = 1_000_000_000
"""Bytes of a package file; the largest official packages are a quarter of that."""
MAX_TOTAL = 2_000_000_000
"""Bytes of a package, unpacked."""
MAX_ENTRIES = 500
"""Entries; official packages with a sentence splitter inside have a few dozen."""
MAX_RATIO = 10
"""Unpacked to packed bytes, over all; model weights hardly compress."""
MAX_ENTRY_RATIO = 100
"""The same for one entry of more than `SMALL_ENTRY` bytes; word lists reach 5."""
SMALL_ENTRY = 1_000_000
MAX_METADATA = 65_536
BLOCK = 1 << 18

_VOCABULARY = r"(?:shared|source|target)_vocabulary\.(?:json|txt)"
_USED = re.compile(
    rf"metadata\.json|README\.md|LICENSE(?:\.\w+)?|sentencepiece\.model"
    rf"|model/(?:model\.bin|config\.json|vmap\.txt|{_VOCABULARY})"
)
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}")
_ELSEWHERE = "Get the package again from a source that you trust."


@dataclass(frozen=True, slots=True)
class Archive:
    """A package file that was judged sound.

    Attributes:
        path: The file.
        sha256: Its hash.
        packed: Its size in bytes.
        version: Version as the package states it.
        readme: Text of its README; empty where it has none.
        entries: The entries that a translator needs, as paths below the root folder. Others,
            such as a sentence splitter's data, are never unpacked.
        root: Name of the root folder inside the archive.
        size: Bytes of those entries, unpacked.
    """

    path: Path
    sha256: str
    packed: int
    version: str
    readme: str
    entries: tuple[str, ...]
    root: str
    size: int


def inspect(path: Path, report: Report, cancel: threading.Event | None) -> Archive:
    """Judge a package file without unpacking it.

    Raises:
        LanguageError: If it is not a package that translates Indonesian to English, or
            could do harm.
        Cancelled: If `cancel` was set.
    """
    try:
        size = path.stat().st_size
        if size > MAX_ARCHIVE:
            _refuse(path, f"The file is larger than {MAX_ARCHIVE // 1_000_000} MB.")
        sha256 = _hash(path, size, report, cancel)
        if not zipfile.is_zipfile(path):
            _refuse(path, "The file is not an Argos package (it is no zip archive).")
        with _damage_named(path), zipfile.ZipFile(path) as archive:
            return _judge(path, archive, sha256, size)
    except FileNotFoundError as error:
        raise LanguageError(path, "There is no such file.", "Check its name.") from error
    except OSError as error:
        raise LanguageError(
            path, f"The file cannot be read ({error.strerror}).", "Check the file and its rights."
        ) from error


def version_of(path: Path) -> str:
    """Return the version that a package file states, without reading the whole file.

    Raises:
        LanguageError: If it states none or cannot be read.
    """
    try:
        with _damage_named(path), zipfile.ZipFile(path) as archive:
            name = next(n for n in archive.namelist() if n.count("/") == 1 and _is_metadata(n))
            return _metadata(path, archive, name)
    except (OSError, StopIteration) as error:
        _refuse(path, "The package states no version.", error)


def unpack(
    archive: Archive, folder: Path, report: Report, cancel: threading.Event | None
) -> dict[str, str]:
    """Unpack the entries that a translator needs into a new, empty folder.

    Returns:
        The SHA-256 of each file, by its path below `folder`.

    Raises:
        LanguageError: If an entry is damaged or holds more than it states.
        OSError: If the disk is full or the folder cannot be written.
        Cancelled: If `cancel` was set.
    """
    hashes: dict[str, str] = {}
    done = 0
    with _damage_named(archive.path), zipfile.ZipFile(archive.path) as packed:
        for entry in archive.entries:
            info = packed.getinfo(f"{archive.root}/{entry}")
            target = folder / entry
            target.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with target.open("xb") as out:
                for block in _blocks(packed, info):
                    check(cancel)
                    out.write(block)
                    digest.update(block)
                    done += len(block)
                    report(Progress(Stage.SAVING, done, archive.size))
                out.flush()
                os.fsync(out.fileno())
            hashes[entry] = digest.hexdigest()
    return hashes


def newer(version: str, other: str) -> bool:
    """Tell whether `version` comes after `other`; what is no version comes before all."""
    return _ordered(version) > _ordered(other)


def _judge(path: Path, archive: zipfile.ZipFile, sha256: str, packed: int) -> Archive:
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        _refuse(path, f"The package has more than {MAX_ENTRIES} entries.")
    roots: set[str] = set()
    seen: set[str] = set()
    for info in infos:
        roots.add(_safe_parts(path, info)[0])
        key = info.filename.rstrip("/").casefold()
        if key in seen:
            _refuse(path, f"The package has two entries named {info.filename!r}.")
        seen.add(key)
    if len(roots) != 1:
        _refuse(path, "The package does not have exactly one root folder.")
    root = roots.pop()
    _check_sizes(path, infos)

    files = {i.filename.removeprefix(f"{root}/"): i for i in infos if not i.is_dir()}
    if "metadata.json" not in files:
        _refuse(path, "The file is not an Argos package (it has no metadata.json).")
    version = _metadata(path, archive, f"{root}/metadata.json")
    _check_model(path, files)
    readme = ""
    if "README.md" in files and files["README.md"].file_size <= SMALL_ENTRY:
        readme = archive.read(files["README.md"]).decode(errors="replace")
    entries = tuple(sorted(name for name in files if _USED.fullmatch(name)))
    size = sum(files[name].file_size for name in entries)
    return Archive(path, sha256, packed, version, readme, entries, root, size)


def _safe_parts(path: Path, info: zipfile.ZipInfo) -> tuple[str, ...]:
    name = info.filename
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or re.search(r"[\\:\x00-\x1f]", name):
        _refuse(path, f"The package has an entry that points outside of it ({name!r}).")
    if len(parts) == 1 and not info.is_dir():
        _refuse(path, "The package does not have exactly one root folder.")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        _refuse(path, f"The package has a link or a device in it ({name!r}).")
    if info.flag_bits & 0x1:
        _refuse(path, "The package is encrypted.")
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        _refuse(path, f"The entry {name!r} is packed in a way that packages do not use.")
    return parts


def _check_sizes(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    total = sum(info.file_size for info in infos)
    stored = sum(info.compress_size for info in infos)
    if total > MAX_TOTAL:
        _refuse(path, f"The package would unpack to more than {MAX_TOTAL // 1_000_000} MB.")
    if total > SMALL_ENTRY and total > MAX_RATIO * stored:
        _refuse(path, "The package would unpack to far more than a language pack can.")
    for info in infos:
        if info.file_size > SMALL_ENTRY and info.file_size > MAX_ENTRY_RATIO * info.compress_size:
            _refuse(path, f"The entry {info.filename!r} would unpack to far more than it can.")


def _check_model(path: Path, files: dict[str, zipfile.ZipInfo]) -> None:
    if "model/model.bin" not in files:
        _refuse(path, "The package has no model (model/model.bin).")
    vocabularies = {name.partition("/")[2].partition("_")[0] for name in files if _is_list(name)}
    if "shared" not in vocabularies and not {"source", "target"} <= vocabularies:
        _refuse(path, "The package has no vocabulary beside its model.")
    if "sentencepiece.model" in files:
        return
    if "bpe.model" in files:
        raise LanguageError(
            path,
            "The package cuts words with the Moses tokeniser, which this program lacks.",
            "Install a package of the same languages that has a sentencepiece.model.",
        )
    _refuse(path, "The package has no sentencepiece.model.")


def _metadata(path: Path, archive: zipfile.ZipFile, name: str) -> str:
    """Check languages and kind; return the version."""
    info = archive.getinfo(name)
    if info.file_size > MAX_METADATA:
        _refuse(path, "The package's metadata.json is far too large.")
    try:
        found = json.loads(archive.read(info))
    except (ValueError, RecursionError) as error:
        _refuse(path, "The package's metadata.json cannot be read.", error)
    if not isinstance(found, dict):
        _refuse(path, "The package's metadata.json cannot be read.")
    if found.get("type", "translate") != "translate" or found.get("target_prefix"):
        _refuse(path, "The package is of a kind that this program does not use.")
    codes = found.get("from_code"), found.get("to_code")
    if codes != (FROM_CODE, TO_CODE):
        raise LanguageError(
            path,
            f"The package translates {codes[0]} to {codes[1]}, not Indonesian to English.",
            f"Install a package that translates {FROM_CODE} to {TO_CODE}.",
        )
    version = found.get("package_version")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        _refuse(path, "The package states no proper version.")
    return version


def _hash(path: Path, size: int, report: Report, cancel: threading.Event | None) -> str:
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            check(cancel)
            digest.update(block)
            done += len(block)
            report(Progress(Stage.READING, done, max(size, done)))
    return digest.hexdigest()


def _blocks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    left = info.file_size
    with archive.open(info) as entry:
        while block := entry.read(BLOCK):
            left -= len(block)
            if left < 0:
                raise zipfile.BadZipFile(f"{info.filename} holds more than it states")
            yield block
    if left:
        raise zipfile.BadZipFile(f"{info.filename} holds less than it states")


@contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    """Turn whatever `zipfile` raises on a damaged archive into one error with its cause."""
    try:
        yield
    except (
        *(zipfile.BadZipFile, zlib.error, struct.error, EOFError),
        *(LookupError, RuntimeError, ValueError),
    ) as error:
        reason = str(error).strip("'\"")
        _refuse(path, f"The package is damaged ({reason}).", error)


def _is_metadata(name: str) -> bool:
    return name.endswith("/metadata.json")


def _is_list(name: str) -> bool:
    return re.fullmatch(f"model/{_VOCABULARY}", name) is not None


def _ordered(version: str) -> Version:
    try:
        return Version(version.replace("_", "."))
    except InvalidVersion:
        return Version("0.dev0")


def _refuse(path: Path, cause: str, error: Exception | None = None) -> NoReturn:
    raise LanguageError(path, cause, _ELSEWHERE) from error
