# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Blocks of a briefing in Markdown, of the data that `print_data` makes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from briefing_app.briefing.markdown_text import (
    checks,
    emphasised,
    escaped,
    indented,
    joined,
    line,
    mark,
    nodes,
    runs,
    source_link,
    table,
)
from briefing_app.briefing.writing import said_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


class BlockWriter:
    """Writes blocks.

    Args:
        data: All data of the briefing.
        pictures: Bytes of pictures, by the names that the data gives them.
    """

    def __init__(self, data: dict[str, Any], pictures: Mapping[str, bytes]) -> None:
        """Nothing is written yet."""
        self._data, self._pictures = data, pictures
        self._shown: dict[str, str] = {}
        self._writers: dict[str, Callable[[dict[str, Any]], str]] = {
            "text": lambda block: nodes(block["nodes"]),
            "quotation": self._quotation,
            "summary": self._summary,
            "table": self._table,
            "ledger": _ledger,
            "picture": self._picture,
            "annotations": self._annotations,
        }

    def block(self, block: dict[str, Any]) -> str:
        """Return a block."""
        return self._writers[block["kind"]](block)

    def definitions(self) -> Iterator[str]:
        """Return the pictures that the blocks showed; they stand at the end of the file."""
        for file, name in self._shown.items():
            media_type = f"image/{file.rpartition('.')[2]}"
            encoded = base64.b64encode(self._pictures[file]).decode("ascii")
            yield f"[{name}]: data:{media_type};base64,{encoded}"

    def _quotation(self, block: dict[str, Any]) -> str:
        parts = []
        for quoted, status in zip(block["lines"], said_once(block["lines"]), strict=True):
            parts.append(line(quoted, tag=True))
            parts.append(emphasised(quoted["original"], italic=True))
            parts.append(f"— {escaped(status)}" if status else "")
        return _quoted(list(filter(None, parts)))

    def _summary(self, block: dict[str, Any]) -> str:
        parts = [f"### {escaped(block['heading'])}"] if block["heading"] else []
        parts += checks(block["heading_doubts"])
        number = block["source"]
        if number is None:
            parts.append(escaped(block["extracted"]))
        else:
            source = self._data["sources"][number - 1]
            told = list(map(escaped, source["byline"]))
            if source["headline"]["known"]:
                parts.append(emphasised(source["headline"]["text"], italic=True))
                told.append(escaped(source["file_name"]))
            parts.append(joined([*told, source_link(number)]))
        items = [f"- {indented(line(each, tag=number is None), 2)}" for each in block["lines"]]
        parts.append("\n".join(items) or escaped(block["empty"]))
        return "\n\n".join(parts)

    def _table(self, block: dict[str, Any]) -> str:
        header = [runs(cell, cell=True) for cell in block["header"]]
        rows = [[runs(cell, cell=True) for cell in row] for row in block["rows"]]
        return "\n\n".join([*_caption(block["caption"]), table(header, rows)])

    def _picture(self, block: dict[str, Any]) -> str:
        name = self._shown.setdefault(block["file"], f"picture-{len(self._shown) + 1}")
        parts = [f"![{escaped(block['alternative'])}][{name}]", runs(block["caption"])]
        return "\n\n".join(filter(None, parts))

    def _annotations(self, block: dict[str, Any]) -> str:
        made = []
        for each in block["entries"]:
            parts = [
                f"**{escaped(each['label'])}**" if each["label"] else "",
                f"“{escaped(each['quotation'])}”",
                escaped(each["note"]),
                line(each["line"], tag=True),
            ]
            made.append(_quoted(list(filter(None, parts))))
        return "\n\n".join([*_caption(block["caption"]), "\n\n<!-- -->\n\n".join(made)])


def _ledger(block: dict[str, Any]) -> str:
    parts = [*_caption(block["caption"]), escaped(block["note"])]
    for group in block["tables"]:
        parts.append("### " + joined(list(filter(None, map(escaped, _named(group))))))
        parts.append(escaped(group["standing"]))
        parts += [f"**Possible conflict:** {escaped(words)}" for words in group["conflicts"]]
        parts += map(escaped, group["accepted"])
        parts.append(_figures(block["header"], group["rows"]))
    return "\n\n".join(filter(None, parts))


def _named(group: dict[str, Any]) -> tuple[str, str]:
    return group["title"], group["range"]


def _figures(header: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
    cells = []
    for row in rows:
        texts = list(map(escaped, row["cells"]))
        texts[0] += "".join(f"<br>Check: {escaped(doubt)}" for doubt in row["doubts"])
        use = row["use"]
        cells.append([*texts, f"{mark(use['note'])} {source_link(use['source'])}"])
    return table([escaped(words) for words in header], cells)


def _caption(caption: str) -> list[str]:
    return [emphasised(caption, bold=True)] if caption else []


def _quoted(parts: list[str]) -> str:
    lines = "\n\n".join(parts).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)
