# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the standard library raises when a zip archive is damaged."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib

ZIP_ERRORS: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,
    ValueError,
)
"""`RuntimeError` stands for an encrypted entry and, as `NotImplementedError`, for a way of packing
that is not known; `OSError` for bad bzip2 data; `KeyError` for an entry that is not there."""
