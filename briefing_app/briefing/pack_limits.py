# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How large a pack may be, so that a hostile one cannot fill the memory or take for ever."""

from __future__ import annotations

MAX_ARCHIVE = 2_000_000_000
"""Bytes of a pack; a file of 4 GB needs another form of ZIP, which packs do not have."""
MAX_TOTAL = 2_000_000_000
"""Bytes of all its files together, unpacked."""
MAX_ENTRIES = 10_000
MAX_DIRECTORY = 4_000_000
"""Bytes of the list that the ZIP itself keeps of its files."""
MAX_RATIO = 100
"""Unpacked to packed bytes of a file of more than `SMALL` bytes; text deflates to a tenth."""
SMALL = 1_000_000
MAX_LIST = 16_000_000
"""Bytes of the manifest."""
MAX_SIGNATURE = 65_536
BLOCK = 1 << 18
