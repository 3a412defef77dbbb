# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Small JSON files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefing_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def write_json(path: Path, content: object) -> None:
    """Write a JSON file whole or not at all.

    Raises:
        OSError: If it cannot be written; the file that was there stays.
    """
    write_atomically(path, json.dumps(content, indent=1, ensure_ascii=False).encode())
