# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a pack: a briefing, its documents and what it cites, in one archive that can be checked.

The archive is a plain ZIP that any system opens. Its files are stored, not deflated, in the order
of their names, with one date and the same rights: the same pack is the same bytes, whatever
version of zlib there is. See `pack_verify` for how it is checked.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app import __version__
from briefing_app.briefing.file_kinds import FileKind
from briefing_app.briefing.pack_frame import entry
from briefing_app.briefing.pack_limits import MAX_ENTRIES, MAX_TOTAL
from briefing_app.briefing.pack_manifest import (
    BRIEFING,
    MANIFEST,
    SIGNATURE,
    LeftOut,
    Manifest,
    PackedFile,
    Role,
    dump_manifest,
)
from briefing_app.briefing.target import check_target
from briefing_app.core.briefings import dump_briefing
from briefing_app.core.errors import ExportError
from briefing_app.core.files import explain, whole_or_not_there
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from briefing_app.briefing.pack_keys import SigningKey
    from briefing_app.core.briefings import Draft

_HASH_LETTERS = 12
_LONGEST_NAME = 80
_SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif"}


def _is_pack(path: Path) -> bool:
    """Tell whether a file begins as a pack does."""
    with path.open("rb") as file:
        start = file.read(64)  # the first entry is the briefing
    return start[:4] == b"PK\x03\x04" and BRIEFING.encode() in start


PACK = FileKind(
    "pack",
    ".zip",
    "a ZIP file",
    "The file is there and is no pack of this program, so it is not replaced.",
    _is_pack,
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a pack.

    Attributes:
        draft: The briefing.
        as_of: ISO 8601 day that it speaks of.
        documents: Bytes of what it was exported to, by file name.
        sources: Bytes of the cited files, by their SHA-256.
        pictures: Media types and bytes of its pictures, by their SHA-256.
        left_out: Cited files that are not among `sources`.
    """

    draft: Draft
    as_of: str
    documents: Mapping[str, bytes] = field(default_factory=dict)
    sources: Mapping[str, bytes] = field(default_factory=dict)
    pictures: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()


def write_pack(
    contents: Contents,
    target: Path,
    key: SigningKey | None = None,
    *,
    protected: Collection[Path] = (),
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Manifest:
    """Write a pack; a pack that is there is replaced only when all is done.

    Args:
        contents: What goes into it. The same contents and key give the same bytes.
        target: The file, whose name ends in ".zip".
        key: Signs the list of files; nobody does by default.
        protected: Files and folders that must not be written to.
        report: Told how many bytes are written.
        cancel: Set it to stop the work; the file is left as it was.

    Returns:
        What the pack says of itself.

    Raises:
        ExportError: If the file cannot be written or may not, or the pack would be too large.
        Cancelled: If `cancel` was set.
    """
    check_pack_target(target, protected)
    files = _files(contents)
    total = sum(len(data) for _, data in files.values())
    if len(files) > MAX_ENTRIES - 2 or total > MAX_TOTAL // 2:
        raise ExportError(
            target,
            f"The pack would hold {len(files)} files of {total / 1e6:.0f} MB, more than one that "
            "can be checked.",
            "Divide the briefing, so that each part cites fewer files.",
        )
    manifest = Manifest(
        title=contents.draft.title.title,
        as_of=contents.as_of,
        program=f"briefing-app {__version__}",
        files=tuple(
            PackedFile(name, role, len(data), hashlib.sha256(data).hexdigest())
            for name, (role, data) in sorted(files.items())
        ),
        left_out=tuple(sorted(contents.left_out, key=lambda each: each.sha256)),
        signer=key.fingerprint if key else "",
    )
    listed = dump_manifest(manifest)
    packed = {name: data for name, (_, data) in files.items()} | {MANIFEST: listed}
    if key:
        packed[SIGNATURE] = key.sign(listed)
    try:
        with whole_or_not_there(target) as temporary:
            _write(temporary, packed, report, cancel)
    except OSError as error:
        raise ExportError(target, *explain(error)) from error
    return manifest


def check_pack_target(target: Path, protected: Collection[Path] = ()) -> None:
    """Make sure that a pack can be written to a file and destroys nothing but a pack.

    Raises:
        ExportError: If it may not; see `target.check_target`.
    """
    check_target(target, protected, [PACK])


def _files(contents: Contents) -> dict[str, tuple[Role, bytes]]:
    """Return the files of a pack by the names that they have in it."""
    files = {BRIEFING: (Role.BRIEFING, dump_briefing(contents.draft).encode())}

    def add(role: Role, folder: str, name: str, data: bytes) -> None:
        stem, dot, ending = name.rpartition(".")
        number = 1
        taken = {each.casefold() for each in files}
        while f"{folder}/{name}".casefold() in taken:
            number += 1
            name = f"{stem}-{number}{dot}{ending}" if dot else f"{ending}-{number}"
        files[f"{folder}/{name}"] = role, data

    for name, data in contents.documents.items():
        add(Role.DOCUMENT, "documents", _safe(name), data)
    for sha256, data in contents.sources.items():
        add(Role.SOURCE, "sources", source_name(contents.draft, sha256), data)
    for sha256, (media_type, data) in contents.pictures.items():
        add(Role.PICTURE, "pictures", f"{sha256}{_SUFFIXES.get(media_type, '')}", data)
    return files


def source_name(draft: Draft, sha256: str) -> str:
    """Return what a cited file is called in a pack: the start of its hash, and its own name."""
    known = draft.sources.get(sha256)
    return f"{sha256[:_HASH_LETTERS]}-{_safe(known.file_name if known else '')}"


def _safe(name: str) -> str:
    """Return a file's name as every system takes it, its ending kept."""
    plain = unicodedata.normalize("NFC", name)
    plain = re.sub(r"[^\w.() -]", "_", plain).strip(". ") or "file"
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = plain, "", ""
    return f"{stem[: _LONGEST_NAME - len(ending)].rstrip('. ')}{dot}{ending}"


def _write(
    path: Path,
    packed: Mapping[str, bytes],
    report: Report,
    cancel: threading.Event | None,
) -> None:
    total, done = sum(map(len, packed.values())), 0
    with zipfile.ZipFile(path, "x", zipfile.ZIP_STORED, allowZip64=False) as archive:
        for name, data in sorted(packed.items()):
            check(cancel)
            archive.writestr(entry(name), data)
            done += len(data)
            report(Progress(Stage.EXPORTING, done, total))
