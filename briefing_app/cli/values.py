# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the words of a command line stand for: numbers, dates, folders, lengths."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from briefing_app.core.model import SummaryLength

_MOST = 1_000_000


def folder(word: str) -> Path:
    """Return the folder that a word names.

    Raises:
        ArgumentTypeError: If the word is none.
    """
    if not word:
        raise argparse.ArgumentTypeError("the name of a folder is empty")
    return Path(word)


def length(word: str) -> SummaryLength:
    """Return the length of a summary.

    Raises:
        ArgumentTypeError: If the word is none.
    """
    try:
        return SummaryLength.parse(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def day(word: str) -> date:
    """Return a date.

    Raises:
        ArgumentTypeError: If the word is none.
    """
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{word!r} is not a date like 2026-01-31") from error


def sentence(word: str) -> tuple[str, int]:
    """Return an article and the number of a sentence, of "3:41".

    Raises:
        ArgumentTypeError: If the word is none.
    """
    article, colon, number = word.partition(":")
    if colon and article and number.isdecimal():
        return article, int(number)
    raise argparse.ArgumentTypeError(f"{word!r} is not like 3:41, an article and a sentence")


def positive(word: str) -> int:
    """Return a number from 1 on.

    Raises:
        ArgumentTypeError: If the word is none.
    """
    if word.isdecimal() and 0 < int(word) <= _MOST:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 to {_MOST:,}")


def per_cent(word: str) -> int:
    """Return a number from 1 to 100.

    Raises:
        ArgumentTypeError: If the word is none.
    """
    if word.isdecimal() and 0 < int(word) <= 100:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 to 100")
