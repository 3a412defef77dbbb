# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a user types into the search field, as an FTS5 expression.

=================  =====================================================================
``rudal iran``     both words, in any order, each in the Indonesian or the English
``"uji coba"``     these words in this order (curly quotes do as well)
``-nuklir``        without this word or phrase; ``NOT nuklir`` says the same
``a OR b``         one of the two; binds closer than the space
``a AND b``        both, as without the AND
``rudal*``         every word that begins so
=================  =====================================================================

Upper and lower case and accents do not matter, but OR, AND and NOT are in capitals.
Everything else is taken literally: nothing that a user types is an error
(FTS5's own syntax: https://www.sqlite.org/fts5.html).
"""

from __future__ import annotations

import re
import unicodedata

_TERM = re.compile(
    r"""
    (?P<minus>-*)
    (?: ["“”„] (?P<phrase>[^"“”„]*) (?:["“”„]|$) (?P<phrase_prefix>\*?)
      | (?P<word>[^\s"“”„]+)
    )
    """,
    re.VERBOSE,
)
_OPERATORS = frozenset({"AND", "OR", "NOT"})


def fts_expression(query: str) -> str:
    """Return the FTS5 expression of a user's query; empty where nothing can be found.

    A query of nothing but excluded words finds nothing: there is no word to rank by.
    """
    required: list[list[str]] = []
    excluded: list[str] = []
    operator = "AND"
    for match in _TERM.finditer(_plain(query)):
        if match[0] in _OPERATORS:
            operator = match[0]
            continue
        term = _term(match)
        if not term:
            continue
        if match["minus"] or operator == "NOT":
            excluded.append(term)
        elif operator == "OR" and required:
            required[-1].append(term)
        else:
            required.append([term])
        operator = "AND"
    if not required:
        return ""
    wanted = " AND ".join(f"({' OR '.join(choices)})" for choices in required)
    return f"({wanted}) NOT ({' OR '.join(excluded)})" if excluded else wanted


def _term(match: re.Match[str]) -> str:
    word = match["word"]
    if word is None:
        text, prefix = match["phrase"], bool(match["phrase_prefix"])
    else:
        text, prefix = word.rstrip("*"), word.endswith("*")
    # A phrase without a letter or digit is empty to FTS5, and an empty phrase finds nothing.
    if not any(unicodedata.category(character)[0] in "LN" for character in text):
        return ""
    return f'"{text}"*' if prefix else f'"{text}"'


def _plain(query: str) -> str:
    """Take out what SQLite cannot be handed: half surrogates, and NUL, which ends its strings."""
    return query.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
