# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The user's key and the keys that the user trusts."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from briefing_app.briefing.pack_keys import (
    KEY_FILE,
    TRUSTED_FILE,
    SigningError,
    check_signature,
    grouped,
    own_key,
    trust,
    trusted,
)
from briefing_app.briefing.pack_manifest import (
    SIGNATURE_FORMAT,
    ManifestError,
    canonical,
    load_canonical,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_that_a_key_is_made_only_when_asked_for_and_then_kept(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    assert own_key(folder) is None
    assert not folder.exists()
    made = own_key(folder, create=True)
    again = own_key(folder, create=True)
    assert made is not None
    assert again is not None
    assert made.fingerprint == again.fingerprint
    assert [path.name for path in folder.iterdir()] == [KEY_FILE]
    assert (folder / KEY_FILE).read_text().startswith("-----BEGIN PRIVATE KEY-----")


@pytest.mark.skipif(os.name != "posix", reason="rights as Unix has them")
def test_that_nobody_else_may_read_the_key(tmp_path: Path) -> None:
    own_key(tmp_path, create=True)
    path = tmp_path / KEY_FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    with pytest.raises(SigningError, match="chmod 600"):
        own_key(tmp_path)


def test_that_a_signature_fits_only_what_was_signed(tmp_path: Path) -> None:
    key = own_key(tmp_path, create=True)
    assert key is not None
    signature = key.sign(b"list")
    assert check_signature(signature, b"list").fits
    assert check_signature(signature, b"list").fingerprint == key.fingerprint
    assert not check_signature(signature, b"lisT").fits
    assert key.sign(b"list") == signature
    more = canonical({**load_canonical(signature, SIGNATURE_FORMAT), "note": "approved"})
    with pytest.raises(ManifestError, match="other things"):
        check_signature(more, b"list")


def test_that_a_damaged_or_foreign_key_is_told_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / KEY_FILE
    other = Ed448PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    for data in (b"", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", other):
        path.write_bytes(data)
        path.chmod(0o600)
        with pytest.raises(SigningError, match="damaged or holds a key of another kind"):
            own_key(tmp_path, create=True)
        assert path.read_bytes() == data


def test_that_trusted_signers_are_kept_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    assert trusted(folder) == {}
    trust(folder, "a" * 64, " Sari ")
    trust(folder, "b" * 64, "Kantor berita")
    trust(folder, "a" * 64, "Sari W.")
    assert trusted(folder) == {"a" * 64: "Sari W.", "b" * 64: "Kantor berita"}
    for name in ("", " ", "two\nlines"):
        with pytest.raises(ValueError, match="one line"):
            trust(folder, "c" * 64, name)


@pytest.mark.parametrize(
    "data", ["", "[]", '{"a": "short"}', "[" * 99_999, '{"%s": 3}' % ("a" * 64)]
)
def test_that_a_damaged_list_of_signers_trusts_nobody(tmp_path: Path, data: str) -> None:
    (tmp_path / TRUSTED_FILE).write_text(data)
    with pytest.raises(SigningError, match="damaged"):
        trusted(tmp_path)


def test_that_a_fingerprint_is_read_out_in_groups() -> None:
    assert grouped("0123456789ab") == "0123 4567 89ab"
