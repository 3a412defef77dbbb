# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The lines of `key: value` between two `---` at the top of a Markdown file."""

from __future__ import annotations

import re

from briefing_app.core.model import Metadata
from briefing_app.readers.dates import iso_date

_FENCED = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.+)")
_COMMENT = re.compile(r"[ \t]+#.*")
_KEYS = {
    "title": ("title", "judul", "headline"),
    "outlet": ("outlet", "publisher", "penerbit", "media", "site_name", "sitename", "hostname"),
    "author": ("author", "authors", "penulis", "by", "byline"),
    "published": ("date", "published", "publishdate", "tanggal", "pubdate"),
    "url": ("url", "source", "link", "canonical", "canonical_url", "sumber"),
}
_WEB = re.compile(r"https?://\S+")


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """Take the front matter off a Markdown text.

    Of YAML, pairs of key and value and lists of plain values are understood; a block that is
    not made of these is text (a rule, a paragraph, a rule) and stays.

    Returns:
        What it tells about the article, and the rest of the text.
    """
    match = _FENCED.match(text)
    pairs = _pairs(match[1]) if match else None
    if match is None or not pairs:
        return Metadata(), text
    values: dict[str, str] = {}
    origins: list[tuple[str, str]] = []
    for field, keys in _KEYS.items():
        for key in keys:
            value = _checked(field, pairs.get(key, ""))
            if value:
                values[field] = value
                origins.append((field, f"front matter {key}"))
                break
    return Metadata(**values, origins=tuple(sorted(origins))), text[match.end() :]


def _checked(field: str, value: str) -> str:
    if field == "published":
        return iso_date(value)
    if field == "url":
        return value if _WEB.fullmatch(value) else ""
    return value


def _pairs(block: str) -> dict[str, str] | None:
    pairs: dict[str, str] = {}
    key = ""
    for line in block.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        item = _ITEM.fullmatch(line)
        if item and key:
            pairs[key] = ", ".join(filter(None, (pairs[key], _plain(item[1]))))
            continue
        pair = _PAIR.fullmatch(line)
        if pair:
            key = pair[1].strip().lower()
            pairs.setdefault(key, _plain(pair[2] or ""))
        elif not (key and line[0] in " \t"):
            return None
    return pairs


def _plain(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] in "\"'":
        end = value.rfind(value[0])
        if end > 0:
            inner = value[1:end]
            return inner.replace("''", "'") if value[0] == "'" else inner.replace('\\"', '"')
    value = _COMMENT.sub("", value).strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(filter(None, (_plain(part) for part in value[1:-1].split(","))))
    return "" if value in {">", "|", "~", "null"} else value
