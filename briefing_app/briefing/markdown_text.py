# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Text in Markdown that means what it says: escaped, with its styles and endnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGNS = re.compile(r"[\\`*_\[\]<>|~&$^{}#]")
"""What means something anywhere in a line, in CommonMark or in what GitHub and pandoc add."""
_START = re.compile(r"^(\s*)([+\-=:])")
"""What means something where a line begins."""
_NUMBER = re.compile(r"^(\s*\d+)([.)])(?=\s|$)")
"""What begins a numbered item."""
_IN_ADDRESS, _ESCAPE = re.compile(r"[\\&<>]"), r"\\\g<0>"
"""What means something in the address of a link
(https://spec.commonmark.org/0.31.2/#link-destination)."""
_ADDRESS = re.compile(r"(?i)\b(https?|ftp)(:)//|\b(www)(\.)|(\w)(@)(?=\w)")
"""What GitHub makes a link of by itself (https://github.github.com/gfm/#autolinks-extension-)."""

_LINKED = re.compile(r"\[\^\d+\](?=\()")
"""The number of an endnote before a bracket, which would make a link of both."""


def escaped(words: str) -> str:
    """Return a text of one line that is read as it stands, wherever it is put."""
    words = _SIGNS.sub(r"\\\g<0>", words)
    words = _ADDRESS.sub(_unlinked, words)
    words = _START.sub(r"\1\\\2", words)
    return _NUMBER.sub(r"\1\\\2", words)


def _unlinked(found: re.Match[str]) -> str:
    before = found[1] or found[3] or found[5]
    sign = found[2] or found[4] or found[6]
    return f"{before}\\{sign}{found[0][len(before) + 1 :]}"


def indented(text: str, width: int) -> str:
    """Return a text whose lines but the first are indented."""
    return text.replace("\n", "\n" + " " * width).replace("\n" + " " * width + "\n", "\n\n")


def mark(note: int) -> str:
    """Return the number of an endnote."""
    return f"[^{note}]"


def source_link(number: int) -> str:
    """Return the number of a source as a link to annex A."""
    return f"[S{number}](#source-{number})"


def web_link(words: str, address: str) -> str:
    """Return a link to a web address; the words are Markdown."""
    return f"[{words}](<{_IN_ADDRESS.sub(_ESCAPE, address)}>)"


def joined(parts: Sequence[str]) -> str:
    """Return parts with dots between them."""
    return " · ".join(parts)


def checks(doubts: Sequence[str]) -> list[str]:
    """Return why a translation may be wrong."""
    return [f"**Check:** {escaped(doubt)}" for doubt in doubts]


def line(found: dict[str, Any], *, tag: bool = False) -> str:
    """Return a sentence of an article with its number and the doubts about it."""
    made = escaped(found["text"]) + mark(found["note"])
    if tag:
        made += f" {source_link(found['source'])}"
    return "\n\n".join([made, *checks(found["doubts"]), *checked(found["checked"])])


def checked(words: str) -> list[str]:
    """Return who found a translation right; nothing where nobody did."""
    return [emphasised(words, italic=True)] if words else []


def runs(found: Sequence[dict[str, Any]], *, tag: bool = False, cell: bool = False) -> str:
    """Return stretches of text and numbers.

    Args:
        found: The stretches.
        tag: Whether each number is followed by the number of the source.
        cell: Whether they stand in a table, where a line cannot be broken by a line break.
    """
    made = []
    for run in found:
        if "note" in run:
            made.append(mark(run["note"]) + (f" {source_link(run['source'])}" if tag else ""))
            continue
        for i, text in enumerate(run["text"].split("\n")):
            made.append(("<br>" if cell else "\\\n") if i else "")
            made.append(_styled(text, run, after=next(filter(None, reversed(made)), "")))
    return _LINKED.sub(r"\g<0>\\", "".join(made)).strip()


def _styled(text: str, run: dict[str, Any], after: str) -> str:
    inner = text.strip()
    if not inner or not (run["bold"] or run["italic"]):
        return escaped(text)
    before = text[: len(text) - len(text.lstrip())]
    behind = text[len(text.rstrip()) :]
    touches = not before and after.endswith("*")
    styled = emphasised(inner, bold=run["bold"], italic=run["italic"], plain=not touches)
    return f"{before}{styled}{behind}"


def emphasised(words: str, *, bold: bool = False, italic: bool = False, plain: bool = True) -> str:
    """Return words in a style, with asterisks where they are sure to work, else with tags.

    Whether asterisks open or close depends on what stands around them
    (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run), so they are used only
    where a letter or digit begins and ends the words and no others touch them.

    Args:
        words: Text, not escaped, without outer spaces.
        bold: Whether it is bold.
        italic: Whether it is italic.
        plain: False where asterisks stand right before the words.
    """
    if not words:
        return ""
    if plain and words[0].isalnum() and words[-1].isalnum():
        signs = "*" * (italic + 2 * bold)
        return f"{signs}{escaped(words)}{signs}"
    made = escaped(words)
    if italic:
        made = f"<em>{made}</em>"
    return f"<strong>{made}</strong>" if bold else made


def nodes(found: Sequence[dict[str, Any]], *, tag: bool = False) -> str:
    """Return paragraphs and lists."""
    parts = []
    before = ""
    for node in found:
        if node["kind"] == "paragraph":
            below = [*checks(node["doubts"]), *checked(node["checked"])]
            parts.append("\n\n".join([runs(node["runs"], tag=tag), *below]))
            before = ""
            continue
        # Two lists of one kind, one after the other, would become one.
        kind = "ordered" if node["ordered"] else "bullets"
        if kind == before:
            parts.append("<!-- -->")
        before = kind
        items = []
        for i, item in enumerate(node["items"]):
            sign = f"{min(node['start'] + i, 999_999_999)}. " if node["ordered"] else "- "
            items.append(sign + indented(nodes(item, tag=tag), len(sign)))
        loose = any(len(item) > 1 for item in node["items"])
        parts.append(("\n\n" if loose else "\n").join(items))
    return "\n\n".join(parts)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; the cells are Markdown without line breaks."""
    lines = [_row(header), _row(["---"] * len(header)), *map(_row, rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
