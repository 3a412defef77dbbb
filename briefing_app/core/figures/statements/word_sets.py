# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sets of words, written as text."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(words.split())
