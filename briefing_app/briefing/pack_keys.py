# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The user's own key for signing packs, and the keys of others that the user trusts.

Both are files in the folder of the settings. Signatures are Ed25519 (RFC 8032) by the library
`cryptography`; a key is told by its fingerprint, the SHA-256 of its 32 public bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.briefing.pack_manifest import (
    ALGORITHM,
    SIGNATURE_FORMAT,
    VERSION,
    ManifestError,
    canonical,
    load_canonical,
)
from briefing_app.core.errors import BriefingError
from briefing_app.core.files import UNFINISHED, explain, flush_folder, write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE, TRUSTED_FILE = "signing-key.pem", "trusted-signers.json"
_LARGEST = 1_000_000
_RAW = 32
"""Bytes of a public key (RFC 8032, 5.1.5)."""
_SIGNED = {"format", "version", "algorithm", "fingerprint", "public_key", "signature"}
"""What the file of a signature says."""


class SigningError(BriefingError):
    """A key or a list of trusted keys that cannot be read or written."""


class SigningKey:
    """The user's own key."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        """Keep the key."""
        self._key = key

    @property
    def public(self) -> bytes:
        """Its 32 public bytes."""
        return self._key.public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """What it is told by."""
        return fingerprint_of(self.public)

    def sign(self, data: bytes) -> bytes:
        """Return the file of a signature over some bytes."""
        return canonical(
            {
                "format": SIGNATURE_FORMAT,
                "version": VERSION,
                "algorithm": ALGORITHM,
                "fingerprint": self.fingerprint,
                "public_key": base64.b64encode(self.public).decode(),
                "signature": base64.b64encode(self._key.sign(data)).decode(),
            }
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a signature.

    Attributes:
        fingerprint: Of the key that it names.
        fits: Whether that key made it over these very bytes.
    """

    fingerprint: str
    fits: bool


def fingerprint_of(public: bytes) -> str:
    """Return what a public key is told by: its SHA-256 in lower-case hex."""
    return hashlib.sha256(public).hexdigest()


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, to be read out and compared."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def own_key(folder: Path, *, create: bool = False) -> SigningKey | None:
    """Return the user's key; None where there is none and none shall be made.

    Args:
        folder: The folder of the settings.
        create: Make one on first use, readable by nobody but the user.

    Raises:
        SigningError: If it cannot be read or written, is damaged, or others may read it.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = folder / KEY_FILE
    try:
        if create and not path.exists():
            _create(path)
        _check_rights(path)
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SigningError(path, *explain(error)) from error
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _damaged(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _damaged(path)
    return SigningKey(key)


def check_signature(signature: bytes, data: bytes) -> Checked:
    """Check the file of a signature against the bytes that it should be over.

    Raises:
        ManifestError: If it is not the file of a signature.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    found = load_canonical(signature, SIGNATURE_FORMAT)
    if found.keys() != _SIGNED:
        raise ManifestError("It says other things than a signature does.")
    if found.get("algorithm") != ALGORITHM:
        raise ManifestError("It is of a kind that this program does not know.")
    try:
        public = base64.b64decode(found["public_key"], validate=True)
        made = base64.b64decode(found["signature"], validate=True)
    except (TypeError, ValueError, binascii.Error) as error:
        raise ManifestError("Its key or its signature cannot be read.") from error
    fingerprint = fingerprint_of(public)
    if len(public) != _RAW or found.get("fingerprint") != fingerprint:
        raise ManifestError("Its key is not the one that it names.")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(made, data)
    except (InvalidSignature, ValueError):
        return Checked(fingerprint, fits=False)
    return Checked(fingerprint, fits=True)


def trusted(folder: Path) -> Mapping[str, str]:
    """Return the names of the signers whom the user trusts, by fingerprint.

    Raises:
        SigningError: If the list cannot be read or is damaged.
    """
    path = folder / TRUSTED_FILE
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("too large")
        found = json.loads(path.read_bytes())
        if not (
            isinstance(found, dict)
            and all(isinstance(name, str) and len(key) == 64 for key, name in found.items())
        ):
            raise ValueError("no list of names")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SigningError(path, *explain(error)) from error
    except (ValueError, RecursionError) as error:
        raise SigningError(
            path,
            f"The list of trusted signers is damaged ({error}).",
            "Move it away; then trust the signers again whom you know.",
        ) from error
    return found


def trust(folder: Path, fingerprint: str, name: str) -> None:
    """Add a signer to those whom the user trusts, or give them another name.

    Raises:
        SigningError: If the list cannot be read or written.
        ValueError: If the name is empty or more than a line.
    """
    name = name.strip()
    if not name or not name.isprintable():
        raise ValueError("The name of a signer is one line.")
    path = folder / TRUSTED_FILE
    signers = {**trusted(folder), fingerprint: name}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(signers, ensure_ascii=True, indent=2, sort_keys=True)
        write_atomically(path, f"{text}\n".encode())
    except OSError as error:
        raise SigningError(path, *explain(error)) from error


def _create(path: Path) -> None:
    """Write a new key so that it is never there in part, nor readable by others for a moment.

    Of two programs that do so at once, the first one's key stays.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    pem = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{UNFINISHED}{secrets.token_hex(8)}")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            temporary.replace(path)
        flush_folder(path.parent)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _check_rights(path: Path) -> None:
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise SigningError(
            path,
            "Other users of this computer may read your signing key, so anybody of them could "
            "sign in your name.",
            f"If nobody did, take their right away: chmod 600 {path}. Else delete the key; a new "
            "one is made.",
        )


def _damaged(path: Path) -> SigningError:
    return SigningError(
        path,
        "The file of your signing key is damaged or holds a key of another kind.",
        "Put it back from a backup; or move it away, and a new key is made, which those who "
        "trusted the old one do not know.",
    )
