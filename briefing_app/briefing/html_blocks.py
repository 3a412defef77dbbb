# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Blocks of the web page, of the data that `print_data` makes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from briefing_app.briefing.html_elements import (
    Element,
    checks,
    e,
    indonesian,
    joined,
    line,
    mark,
    nodes,
    runs,
    source_link,
)
from briefing_app.briefing.writing import said_once

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class BlockWriter:
    """Writes blocks.

    Args:
        data: All data of the briefing.
        pictures: Bytes of pictures, by the names that the data gives them.
    """

    def __init__(self, data: dict[str, Any], pictures: Mapping[str, bytes]) -> None:
        """Nothing is written yet."""
        self._data, self._pictures = data, pictures
        self._writers: dict[str, Callable[[dict[str, Any]], list[Element]]] = {
            "text": lambda block: nodes(block["nodes"]),
            "quotation": self._quotation,
            "summary": self._summary,
            "table": self._table,
            "ledger": ledger,
            "picture": self._picture,
            "annotations": self._annotations,
        }

    def block(self, block: dict[str, Any]) -> list[Element]:
        """Return the elements of a block."""
        return self._writers[block["kind"]](block)

    def _quotation(self, block: dict[str, Any]) -> list[Element]:
        made: list[Element] = []
        for quoted, status in zip(block["lines"], said_once(block["lines"]), strict=True):
            original = quoted["original"]
            made.append(e("p", line(quoted, tag=True)))
            made += [indonesian("p", original, class_="original")] if original else []
            made += [e("p", status, class_="small")] if status else []
        return [e("blockquote", made)]

    def _summary(self, block: dict[str, Any]) -> list[Element]:
        made: list[Element] = [e("h3", block["heading"])] if block["heading"] else []
        made += checks(block["heading_doubts"])
        number = block["source"]
        if number is not None:
            source = self._data["sources"][number - 1]
            told: list[object] = list(source["byline"])
            if source["headline"]["known"]:
                made.append(indonesian("p", source["headline"]["text"], class_="original"))
                told.append(source["file_name"])
            made.append(e("p", joined([*told, source_link(number)]), class_="small"))
        else:
            made.append(e("p", block["extracted"], class_="small"))
        if block["lines"]:
            made.append(
                e("ul", [e("li", line(each, tag=number is None)) for each in block["lines"]])
            )
        else:
            made.append(e("p", block["empty"], class_="small"))
        return made

    def _table(self, block: dict[str, Any]) -> list[Element]:
        header = [runs(cell) for cell in block["header"]]
        rows = [[runs(cell) for cell in row] for row in block["rows"]]
        return [table(block["caption"], header, rows, first_is_name=block["of"] != "table")]

    def _picture(self, block: dict[str, Any]) -> list[Element]:
        data = self._pictures[block["file"]]
        media_type = f"image/{block['file'].rpartition('.')[2]}"
        picture = e(
            "img",
            src=f"data:{media_type};base64,{base64.b64encode(data).decode('ascii')}",
            alt=block["alternative"],
            class_=f"w{block['width']}",
        )
        caption = e("figcaption", runs(block["caption"])) if block["caption"] else None
        return [e("figure", picture, caption)]

    def _annotations(self, block: dict[str, Any]) -> list[Element]:
        made = [e("p", block["caption"], class_="caption")] if block["caption"] else []
        made += [
            e(
                "blockquote",
                e("p", each["label"], class_="label"),
                e("p", f"“{each['quotation']}”"),
                e("p", each["note"]) if each["note"] else None,
                e("p", line(each["line"], tag=True), class_="small"),
            )
            for each in block["entries"]
        ]
        return made


def ledger(block: dict[str, Any]) -> list[Element]:
    """Return the table of figures: a table for each thing counted."""
    made = [e("p", block["caption"], class_="caption")] if block["caption"] else []
    made.append(e("p", block["note"], class_="small"))
    for group in block["tables"]:
        numbers = e("span", f" {group['range']}", class_="range") if group["range"] else None
        made.append(e("h3", group["title"], numbers, class_="group"))
        made += [e("p", group["standing"], class_="small")] if group["standing"] else []
        made += [
            e("p", e("strong", "Possible conflict:"), f" {conflict}", class_="check")
            for conflict in group["conflicts"]
        ]
        made += [e("p", accepted, class_="small") for accepted in group["accepted"]]
        made.append(_figures(group["title"], block["header"], group["rows"]))
    return made


def _figures(name: str, header: Sequence[str], rows: Sequence[dict[str, Any]]) -> Element:
    cells: list[list[list[object]]] = []
    for row in rows:
        amount, counted, date, said_by = row["cells"]
        speaker = [indonesian("span", said_by)] if said_by else []
        source = mark(row["use"], tag=True)
        amounts = [amount, *checks(row["doubts"], "span")]
        cells.append([amounts, [counted], [date], speaker, source])
    return table("", [[word] for word in header], cells, first_is_name=True, name=name)


def table(
    caption: str,
    header: Sequence[list[object]],
    rows: Sequence[Sequence[list[object]]],
    *,
    first_is_name: bool,
    name: str = "",
) -> Element:
    """Return a table in a frame that scrolls where the screen is narrow.

    Args:
        caption: What it shows; may be empty.
        header: The names of the columns.
        rows: The cells.
        first_is_name: Whether the first cell of a row names the row.
        name: What it is called where it has no caption, for those who do not see it.
    """
    # A head without words would name nothing.
    head = e("tr", [e("th", cell, scope="col") if cell else e("td") for cell in header])
    body = []
    for row in rows:
        cells = [e("td", cell) for cell in row]
        if first_is_name and row and row[0]:
            cells[0] = e("th", row[0], scope="row")
        body.append(e("tr", cells))
    made = e(
        "table",
        e("caption", caption) if caption else None,
        e("thead", head) if any(header) else None,
        e("tbody", body),
    )
    return e(
        "div",
        made,
        class_="scroll",
        tabindex="0",
        role="group",
        aria_label=caption or name or "Table",
    )
