# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Checks a pack: what is intact, altered, missing or added, and who signed it.

Nothing is unpacked to the disk, and no archive, however hostile, makes it fail: what cannot be
checked is said to be so.
"""

from __future__ import annotations

import hashlib
import stat
import struct
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO

from briefing_app.briefing.pack_frame import is_as_written
from briefing_app.briefing.pack_keys import Checked, check_signature
from briefing_app.briefing.pack_limits import (
    BLOCK,
    MAX_ARCHIVE,
    MAX_DIRECTORY,
    MAX_ENTRIES,
    MAX_LIST,
    MAX_RATIO,
    MAX_SIGNATURE,
    MAX_TOTAL,
    SMALL,
)
from briefing_app.briefing.pack_manifest import (
    BRIEFING,
    MANIFEST,
    SIGNATURE,
    Manifest,
    ManifestError,
    PackedFile,
    Role,
    is_safe,
    load_manifest,
)
from briefing_app.core.briefings import load_briefing
from briefing_app.core.files import explain
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_END = b"PK\x05\x06"
_END_SIZE = 22
_ZIP64_LOCATOR = b"PK\x06\x07"
_LOCATOR_SIZE = 20
_ARCHIVE_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError),
    *(LookupError, RuntimeError, ValueError, OverflowError),
)
"""What `zipfile` raises on archives that are damaged or made to do harm."""

_TOO_MANY = f"It holds more than {MAX_ENTRIES} files, and no pack does."


class State(StrEnum):
    """What became of a file."""

    INTACT = "intact"
    ALTERED = "altered"
    MISSING = "missing"
    ADDED = "added"


class Signing(StrEnum):
    """What became of the signature."""

    NONE = "none"
    """Nobody signed the pack."""
    FITS = "fits"
    FALSE = "false"
    """It is not over this list, or damaged, or gone though the list names a signer."""


class Signer(StrEnum):
    """Whose key signed the pack."""

    OWN = "own"
    TRUSTED = "trusted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a pack.

    Attributes:
        name: Its name in the archive.
        role: What the list says it is; empty for one that it does not list.
        state: What became of it.
    """

    name: str
    role: str
    state: State


@dataclass(frozen=True, slots=True)
class Verification:
    """What is to be said of a pack.

    Attributes:
        path: The file.
        problem: Why it could not be checked, as a sentence; empty where it was.
        manifest: What it says of itself; None where that cannot be read.
        files: Every file that it lists or holds, by name.
        signing: What became of its signature.
        signature_problem: Why the signature is false, as a sentence.
        fingerprint: Of the key that signed it; empty where nobody did.
        signer: Whose key that is.
        signer_name: What the user calls the signer; empty for unknown ones.
        uncovered: Files that the briefing cites and that the list neither holds nor names as left
            out.
        as_written: Whether the archive around the files is as this program writes it.
    """

    path: Path
    problem: str = ""
    manifest: Manifest | None = None
    files: tuple[FoundFile, ...] = ()
    signing: Signing = Signing.NONE
    signature_problem: str = ""
    fingerprint: str = ""
    signer: Signer = Signer.UNKNOWN
    signer_name: str = ""
    uncovered: tuple[str, ...] = ()
    as_written: bool = True

    @property
    def intact(self) -> bool:
        """Whether every file is as it was packed, none is missing or added, no signature false."""
        sound = all(each.state is State.INTACT for each in self.files)
        return not self.problem and sound and self.signing is not Signing.FALSE

    def of(self, state: State) -> tuple[FoundFile, ...]:
        """Return the files of which something became."""
        return tuple(each for each in self.files if each.state is state)


class _Refused(Exception):  # noqa: N818 - carries a sentence to the user, within this file
    """An archive that is not looked into."""


def verify(
    path: Path,
    own: str = "",
    trusted: Mapping[str, str] | None = None,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Verification:
    """Check a pack.

    Args:
        path: The file.
        own: Fingerprint of the user's own key; empty where there is none.
        trusted: Names of the signers whom the user trusts, by fingerprint.
        report: Told how many bytes are checked.
        cancel: Set it to stop the work.

    Raises:
        Cancelled: If `cancel` was set.
    """
    try:
        with path.open("rb") as file:
            size = _size(file)
            with zipfile.ZipFile(file) as archive:
                entries = archive.infolist()
                _judge(entries)
                manifest, listed = _manifest(archive)
                found = tuple(_files(archive, manifest, report, cancel))
                signed = _signature(archive, manifest, listed)
                uncovered = _uncovered(archive, manifest, found)
            as_written = is_as_written(file, size, entries)
    except _Refused as refused:
        return Verification(path, problem=str(refused))
    except OSError as error:
        return Verification(path, problem=f"It cannot be read. {explain(error)[0]}")
    except _ARCHIVE_FAULTS:
        return Verification(path, problem="It is damaged: it cannot be read as an archive.")
    signing, problem, fingerprint = signed
    signer, name = Signer.UNKNOWN, ""
    if signing is Signing.FITS and fingerprint == own:
        signer = Signer.OWN
    elif signing is Signing.FITS and fingerprint in (trusted or {}):
        signer, name = Signer.TRUSTED, (trusted or {})[fingerprint]
    return Verification(
        path=path,
        manifest=manifest,
        files=found,
        signing=signing,
        signature_problem=problem,
        fingerprint=fingerprint,
        signer=signer,
        signer_name=name,
        uncovered=uncovered,
        as_written=as_written,
    )


def _size(file: BinaryIO) -> int:
    """Return the size of an archive whose own directory may be read without harm."""
    size = file.seek(0, 2)
    if size > MAX_ARCHIVE:
        raise _Refused(f"It is larger than {MAX_ARCHIVE // 1_000_000} MB, and no pack is.")
    file.seek(max(0, size - _END_SIZE - _LOCATOR_SIZE))
    tail = file.read()
    end = tail[-_END_SIZE:]
    if len(end) < _END_SIZE or end[:4] != _END:
        raise _Refused("It is no pack: it is not a whole ZIP file, or something stands behind it.")
    entries, directory = struct.unpack("<HL", end[10:16])
    if tail[:4] == _ZIP64_LOCATOR or entries > MAX_ENTRIES or directory > MAX_DIRECTORY:
        raise _Refused(_TOO_MANY)
    file.seek(0)
    return size


def _judge(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:  # the directory may hold more than its end says
        raise _Refused(_TOO_MANY)
    seen: set[str] = set()
    total = 0
    for info in entries:
        name = info.orig_filename
        if not is_safe(name):
            raise _Refused(f"It would write outside of its folder when unpacked ({name!r}).")
        key = unicodedata.normalize("NFC", name).casefold().rstrip("/")
        if key in seen:
            raise _Refused(f"It holds two files named {name!r}.")
        seen.add(key)
        if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _Refused(f"It holds a link or a device ({name!r}).")
        if info.flag_bits & 0x1:
            raise _Refused(f"It is encrypted ({name!r}), and packs are not.")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise _Refused(f"It is packed in a way that packs are not ({name!r}).")
        if info.file_size > SMALL and info.file_size > MAX_RATIO * info.compress_size:
            raise _Refused(f"It would unpack to far more than a pack can ({name!r}).")
        total += info.file_size
    if total > MAX_TOTAL:
        raise _Refused(f"It would unpack to more than {MAX_TOTAL // 1_000_000} MB.")


def _manifest(archive: zipfile.ZipFile) -> tuple[Manifest, bytes]:
    listed = _small(archive, MANIFEST, MAX_LIST)
    if listed is None:
        raise _Refused(f"It is no pack of this program: it has no {MANIFEST} that can be read.")
    try:
        return load_manifest(listed), listed
    except ManifestError as error:
        raise _Refused(f"Its list of files ({MANIFEST}) cannot be trusted. {error}") from error


def _files(
    archive: zipfile.ZipFile,
    manifest: Manifest,
    report: Report,
    cancel: threading.Event | None,
) -> Iterator[FoundFile]:
    present = {info.orig_filename: info for info in archive.infolist()}
    total = max(1, sum(info.file_size for info in present.values()))
    done = 0
    listed = {each.name: each for each in manifest.files}
    for name in sorted(listed.keys() | present.keys() - {MANIFEST, SIGNATURE}):
        if name not in listed:
            yield FoundFile(name, "", State.ADDED)
        elif name not in present:
            yield FoundFile(name, listed[name].role, State.MISSING)
        else:
            state = _state(archive, present[name], listed[name], cancel)
            done += present[name].file_size
            report(Progress(Stage.READING, done, total))
            yield FoundFile(name, listed[name].role, state)


def _state(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    listed: PackedFile,
    cancel: threading.Event | None,
) -> State:
    if info.file_size != listed.size:
        return State.ALTERED
    digest = hashlib.sha256()
    try:
        with archive.open(info) as file:
            while block := file.read(BLOCK):
                check(cancel)
                digest.update(block)
    except _ARCHIVE_FAULTS:
        return State.ALTERED
    return State.INTACT if digest.hexdigest() == listed.sha256 else State.ALTERED


def _signature(
    archive: zipfile.ZipFile, manifest: Manifest, listed: bytes
) -> tuple[Signing, str, str]:
    """Return what became of the signature, why it is false, and whose it is."""
    is_there = SIGNATURE in archive.NameToInfo
    if not is_there and not manifest.signer:
        return Signing.NONE, "", ""
    if not is_there:
        return Signing.FALSE, "The list names a signer, but the signature was taken out.", ""
    signature = _small(archive, SIGNATURE, MAX_SIGNATURE)
    try:
        if signature is None:
            raise ManifestError("It is damaged.")
        checked: Checked = check_signature(signature, listed)
    except ManifestError as error:
        return Signing.FALSE, f"The signature cannot be read. {error}", ""
    if not checked.fits:
        problem = "The signature was made over another list than the one in the pack."
        return Signing.FALSE, problem, checked.fingerprint
    if checked.fingerprint != manifest.signer:
        problem = "The list names another signer than the one whose signature it is."
        return Signing.FALSE, problem, checked.fingerprint
    return Signing.FITS, "", checked.fingerprint


def _uncovered(
    archive: zipfile.ZipFile, manifest: Manifest, found: tuple[FoundFile, ...]
) -> tuple[str, ...]:
    """Return the cited files that the list says nothing of, as far as the briefing can be read."""
    if FoundFile(BRIEFING, Role.BRIEFING, State.INTACT) not in found:
        return ()
    data = _small(archive, BRIEFING, MAX_LIST)
    try:
        draft = load_briefing((data or b"").decode())
    except (ValueError, TypeError, AttributeError, RecursionError):
        return ()
    told = {each.sha256 for each in manifest.files} | {each.sha256 for each in manifest.left_out}
    return tuple(
        sorted(each.file_name for each in draft.sources.values() if each.sha256 not in told)
    )


def _small(archive: zipfile.ZipFile, name: str, most: int) -> bytes | None:
    """Return a file's bytes; None where it is not there, too large or damaged."""
    info = archive.NameToInfo.get(name)
    if info is None or info.file_size > most:
        return None
    try:
        data = archive.read(info)
    except _ARCHIVE_FAULTS:
        return None
    return data if len(data) == info.file_size else None
