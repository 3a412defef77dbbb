# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Text as a translation model wants it, and back as a reader wants it.

The bundled model was trained on NFKC text with straight quotes, plain hyphens and single
spaces (see `resources/packs/translate-id_en.md`); a curly quote is several unknown bytes to
it. Models of official packages read straight quotes at least as well.
"""

from __future__ import annotations

import re
import unicodedata

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″〝〞", '"'),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
        "…": "...",
        "\u2044": "/",
    }
)
_SPACE = re.compile(r"\s+")
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_WHOLE_AND_PART = re.compile(rf"(?<=\d)(?=[{_VULGAR}])")
_POWER = re.compile(r"(?<=\d)(?=[⁰¹²³⁴-⁹])")

_OPENS = re.compile(r"""(?:^|(?<=[\s(\[-]))"(?=\S)""")
_CLOSES = re.compile(r"""(?<=\S)"(?!\w)""")
_APOSTROPHE = re.compile(r"(?<=\w)'|'(?=\d0s\b)")


def normalise(text: str) -> str:
    """Return the text as the model reads it: NFKC, straight quotes, hyphens, single spaces.

    NFKC alone would turn 10³ into 103 and 2½ into 21⁄2; the digits are kept apart here
    (10^3, 2 1/2), because a wrong number is worse than an odd-looking one.
    """
    text = _POWER.sub("^", _WHOLE_AND_PART.sub(" ", text))
    text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN)
    return _SPACE.sub(" ", text).strip()


def has_words(text: str) -> bool:
    """Tell whether there is anything to translate: a letter at least."""
    return any(character.isalpha() for character in text)


def typographic(text: str) -> str:
    """Return English text with curly quotes where their pairing is plain, else as it was.

    Double quotes are turned only if every one of them opens or closes by its place and they
    alternate; a half pair or a measure in inches leaves all of them straight.
    """
    opens = {match.start() for match in _OPENS.finditer(text)}
    closes = {match.start() for match in _CLOSES.finditer(text)}
    marks = [place for place, character in enumerate(text) if character == '"']
    paired = len(marks) % 2 == 0 and all(
        mark in (closes if turn % 2 else opens) for turn, mark in enumerate(marks)
    )
    if marks and paired:
        characters = list(text)
        for turn, mark in enumerate(marks):
            characters[mark] = "”" if turn % 2 else "“"
        text = "".join(characters)
    return _APOSTROPHE.sub("’", text)
