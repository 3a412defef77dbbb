# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of what is in a pack: every file with its size and SHA-256, as canonical JSON.

Canonical means that the same list is the same bytes: names in order, no white space, UTF-8. The
signature is made over these bytes.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Any

MANIFEST, SIGNATURE, BRIEFING = "manifest.json", "signature.json", "briefing.json"
"""Names of the files that a pack is read by."""
MANIFEST_FORMAT, SIGNATURE_FORMAT = "briefing-desk pack", "briefing-desk signature"
VERSION = 1
"""Raised when an older program could not verify what a newer one packs."""
ALGORITHM = "Ed25519"
"""RFC 8032."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_UNSAFE = re.compile(r"[\\:\x00-\x1f\x7f]")


class ManifestError(ValueError):
    """A list or a signature that cannot be used; the message says why, as a sentence."""


class Role(StrEnum):
    """What a file of a pack is."""

    BRIEFING = "briefing"
    """The briefing as this program reads it again."""
    DOCUMENT = "document"
    """The briefing as people read it."""
    SOURCE = "source"
    """A file that the briefing cites, byte for byte as it was handed in."""
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of a pack.

    Attributes:
        name: Its name in the archive.
        role: What it is.
        size: Bytes.
        sha256: Hash of its bytes.
    """

    name: str
    role: Role
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A cited file that could not be packed, because the library lost it or it was altered.

    Attributes:
        name: Its name as it was handed in.
        sha256: Hash of its bytes when it was handed in.
        reason: Why, as a sentence.
    """

    name: str
    sha256: str
    reason: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself.

    Attributes:
        title: Title of the briefing.
        as_of: ISO 8601 day that the briefing speaks of.
        program: Name and version of the program that made the pack.
        files: The files, by name.
        left_out: Cited files that are not in it.
        signer: Fingerprint of the key that signed it; empty where nobody did.
    """

    title: str
    as_of: str
    program: str
    files: tuple[PackedFile, ...]
    left_out: tuple[LeftOut, ...] = ()
    signer: str = ""


def dump_manifest(manifest: Manifest) -> bytes:
    """Return a list as canonical JSON."""
    return canonical({"format": MANIFEST_FORMAT, "version": VERSION, **asdict(manifest)})


def load_manifest(data: bytes) -> Manifest:
    """Return the list that canonical JSON holds.

    Raises:
        ManifestError: If it is no such list, or of a newer version.
    """
    found = load_canonical(data, MANIFEST_FORMAT)
    try:
        manifest = Manifest(
            title=_text(found["title"]),
            as_of=_text(found["as_of"]),
            program=_text(found["program"]),
            files=tuple(_packed(each) for each in found["files"]),
            left_out=tuple(
                LeftOut(_text(each["name"]), _sha256(each["sha256"]), _text(each["reason"]))
                for each in found["left_out"]
            ),
            signer=_text(found["signer"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ManifestError(f"It is not written as a list of files ({error!r}).") from error
    names = [each.name.casefold() for each in manifest.files]
    if len(set(names)) != len(names):
        raise ManifestError("It lists a file twice.")
    if {MANIFEST, SIGNATURE} & set(names):
        raise ManifestError("It lists itself.")
    return manifest


def canonical(values: dict[str, Any]) -> bytes:
    """Return values as JSON in the one way in which they are written."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode(errors="surrogatepass")


def load_canonical(data: bytes, kind: str) -> dict[str, Any]:
    """Return what canonical JSON of a format holds.

    Raises:
        ManifestError: If it is no JSON, not canonical, of another format or of a newer version.
    """
    try:
        found = json.loads(data)
        is_canonical = isinstance(found, dict) and canonical(found) == data
    except (ValueError, RecursionError) as error:
        raise ManifestError("It is not JSON.") from error
    if not isinstance(found, dict) or found.get("format") != kind:
        raise ManifestError("It is JSON of another kind.")
    version = found.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise ManifestError("It is of a newer version; verify it with a newer program.")
    if not is_canonical:
        raise ManifestError("It was written anew since it was made.")
    return found


def is_safe(name: str) -> bool:
    """Tell whether a name in an archive stays inside the folder that it is unpacked to."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not (name.startswith("/") or ".." in parts or _UNSAFE.search(name))


def _packed(each: Any) -> PackedFile:
    name, size = _text(each["name"]), each["size"]
    if type(size) is not int or size < 0:
        raise ValueError(f"{name}: no size")
    if not is_safe(name):
        raise ValueError(f"{name!r} points outside")
    return PackedFile(name, Role(each["role"]), size, _sha256(each["sha256"]))


def _sha256(value: object) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise ValueError(f"{value!r} is no SHA-256")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
