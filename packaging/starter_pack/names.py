# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a list of words for `rename.py`: frequent ones of several languages, names among them."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import wordfreq

WORDS = {"en": 250_000, "de": 40_000, "fr": 40_000, "es": 40_000, "it": 40_000, "nl": 40_000}
WORDS |= {"pt": 40_000, "pl": 30_000, "tr": 25_000, "cs": 20_000, "fil": 20_000}
"""How many of the most frequent words of a language are looked through."""
EVERYDAY = 2_000
"""The most frequent words are hardly ever names."""
_WORD = re.compile(r"[a-zà-öø-ÿ]{4,}")
"""In letters of Latin-1: the English vocabulary can spell them all."""


def main() -> None:
    """Write the words, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out: Path = parser.parse_args().out
    words = dict.fromkeys(
        word
        for language, most in WORDS.items()
        for word in wordfreq.top_n_list(language, most)[EVERYDAY:]
        if _WORD.fullmatch(word)
    )
    out.write_text("".join(f"{word}\n" for word in words), encoding="utf-8")
    print(f"{len(words):,} words written to {out}")


if __name__ == "__main__":
    main()
