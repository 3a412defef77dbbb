# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What stands in a pack's archive around its files, byte for byte.

Hashes and signature hold for the files only. Whether the bytes around them are those that this
program writes tells whether anything was hidden there, or the archive was made anew.

Source of the records: PKWARE, APPNOTE.TXT 6.3.10, 4.3.7 (local file header), 4.3.12 (central
directory), 4.3.16 (its end).
"""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP can say: the files of a pack have no date of their own."""
_DOS_DATE = 0x21
_RIGHTS = 0o100644 << 16
_UNIX = 3
_VERSION = 20
_IS_UTF8 = 0x800


def entry(name: str) -> zipfile.ZipInfo:
    """Return the entry of a file as every pack has it."""
    info = zipfile.ZipInfo(name, _DATE)
    info.create_system = _UNIX
    info.external_attr = _RIGHTS
    return info


def is_as_written(file: BinaryIO, size: int, entries: Sequence[zipfile.ZipInfo]) -> bool:
    """Tell whether an archive is one that this program would write of the same files.

    Args:
        file: The archive.
        size: Its bytes.
        entries: What its directory lists.

    Raises:
        OSError: If it cannot be read.
    """
    at = 0
    directory = []
    for info in entries:
        local, central = _headers(info, at)
        file.seek(at)
        if info.header_offset != at or file.read(len(local)) != local:
            return False
        at += len(local) + info.file_size
        directory.append(central)
    names = [info.filename for info in entries]
    listed = b"".join(directory)
    listed += struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, len(names), len(names), len(listed), at, 0
    )
    if names != sorted(names) or at + len(listed) != size:
        return False
    file.seek(at)
    return file.read(len(listed)) == listed


def _headers(info: zipfile.ZipInfo, at: int) -> tuple[bytes, bytes]:
    """Return how the entry of a file that is stored at `at` must be written, twice."""
    is_ascii = info.orig_filename.isascii()
    name = info.orig_filename.encode(errors="surrogateescape")
    flags = 0 if is_ascii else _IS_UTF8
    # version, flags, method (stored), time, date, CRC-32, packed and unpacked size, lengths
    both = struct.pack(
        "<5H3L2H",
        *(_VERSION, flags, 0, 0, _DOS_DATE),
        *(info.CRC, info.file_size, info.file_size, len(name), 0),
    )
    local = b"PK\x03\x04" + both + name
    central = (
        b"PK\x01\x02"
        + struct.pack("<2B", _VERSION, _UNIX)
        + both
        + struct.pack("<3H2L", 0, 0, 0, _RIGHTS, at)
        + name
    )
    return local, central
