# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a line looks like: prose, a headline, a label, a name."""

from __future__ import annotations

import re

from briefing_app.core.clutter.vocabulary import word_set

SENTENCE_END = re.compile(r"[.!?…]\s?[\"'”’»)\]*]*(?:\s?[(\[][^()\[\]]{1,40}[)\]])?\.?$")
"""Closing punctuation of a sentence, with the quotation marks and signatures that may follow."""

_INNER_END = re.compile(r"[a-z]{3,}\.\s+[A-Z\"“]")
_INNER_ELLIPSIS = re.compile(r"\.\.\.\s\w")
_WORD = re.compile(r"[^\W_][\w'’.\-/]*")

# Written small in Indonesian headlines even where every other word has a capital letter.
SMALL_WORDS = word_set(
    "di ke dari dan yang untuk dengan pada dalam oleh tapi tetapi atau agar karena sebagai bagi"
    " akan hingga sampai soal tentang terhadap antara atas per vs demi saat usai para si sang tak"
    " serta jika kepada bahwa secara guna setelah sebelum ketika jelang lewat via tanpa supaya"
    " meski"
    " sejak selama seperti bersama melalui bila apabila maupun the of in on a and for to at by"
    " is"
)


def words(text: str) -> list[str]:
    """Return the words of a text without the signs around them."""
    return _WORD.findall(text)


def is_finished(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return SENTENCE_END.search(text[-40:]) is not None


def title_case_share(tokens: list[str]) -> float:
    """Return how many of the words that headlines capitalise have a capital letter, 0 to 1."""
    content = [word for word in tokens if word.lower() not in SMALL_WORDS or word[0].isupper()]
    content = [word for word in content if word[0].isalpha()]
    if not content:
        return 0.0
    return sum(any(map(str.isupper, word)) for word in content) / len(content)


def is_prose(text: str) -> bool:
    """Whether a text reads like a paragraph of an article.

    At least five words that end like a sentence and of which a third is small (a fifth from
    twenty words on, where names may abound), or twenty words of which two fifths are small.
    """
    tokens = words(text)
    if len(tokens) < 4:
        return False
    small = sum(word[0].islower() for word in tokens)
    if len(tokens) >= 20:
        return small * 5 >= len(tokens) * (1 if is_finished(text) else 2)
    return is_finished(text) and len(tokens) >= 5 and small * 3 >= len(tokens)


def is_headline(text: str) -> bool:
    """Whether a text may be a headline: a line of at most 25 words that is no sentence."""
    if len(text) > 220 or text.endswith((":", ";", ",")):
        return False
    tokens = words(text)
    if not 2 <= len(tokens) <= 25 or _INNER_END.search(text):
        return False
    if not is_finished(text):
        return len(tokens) <= 18 or title_case_share(tokens) >= 0.6
    return text.rstrip("\"'”’»)")[-1] in "!?" and title_case_share(tokens) >= 0.6


def is_title(text: str) -> bool:
    """Whether the first line of a text may be its headline, a question included."""
    if len(words(text)) < 3 or _INNER_ELLIPSIS.search(text):
        return False
    if is_headline(text):
        return True
    return text.endswith("?") and len(words(text)) <= 20 and not any(c in text[:-1] for c in ".!?")
