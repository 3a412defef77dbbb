# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a briefing as one web page that needs nothing else: no script, no file, no network.

A policy in the page forbids all but its own style sheet and the pictures that it carries
(https://www.w3.org/TR/CSP3/).
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any, ClassVar

from lxml import etree

from briefing_app.briefing.characters import Characters
from briefing_app.briefing.file_kinds import HTML, HTML_START, sealed
from briefing_app.briefing.html_blocks import BlockWriter
from briefing_app.briefing.html_elements import Element, e, nodes
from briefing_app.briefing.html_sources import annex_a, annex_b_part, endnotes
from briefing_app.briefing.print_data import print_data
from briefing_app.briefing.writing import BytesExporter
from briefing_app.core.places import resources

if TYPE_CHECKING:
    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.writing import Steps


class HtmlExporter(BytesExporter):
    """Writes briefings as self-contained web pages."""

    kind: ClassVar[FileKind] = HTML

    def make(self, briefing: Briefing, steps: Steps) -> bytes:
        """Return the page."""
        data, pictures = print_data(briefing, Characters())
        rows = [row for source in data["sources"] for row in source["rows"]]
        data["row_anchors"] = {f"row-{row['note']}" for row in rows if row["note"] is not None}
        body = _body(data, BlockWriter(data, pictures), steps)
        style = _style(data)
        page = f"{HTML_START}{_head(data, style)}{_text(body)}</html>\n"
        return sealed(page.encode())


def _text(element: Element) -> str:
    made: str = etree.tostring(element, method="html", encoding="unicode")
    return made


def _head(data: dict[str, Any], style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    tags = [
        e("meta", http_equiv="Content-Security-Policy", content=policy),
        e("meta", name="viewport", content="width=device-width, initial-scale=1"),
        e("meta", name="color-scheme", content="light dark"),
        e("meta", name="referrer", content="no-referrer"),
        e("title", data["title"]),
        e("meta", name="author", content=data["author"]) if data["author"] else None,
        e("meta", name="description", content=data["disclosure"]),
        e("meta", name="keywords", content=", ".join(data["keywords"])),
    ]
    texts = [_text(tag) for tag in tags if tag is not None]
    # The style sheet is the program's own, but for the marking and the day, written as escapes.
    return "\n" + "".join(texts) + f"<style>{style}</style></head>\n"


def _style(data: dict[str, Any]) -> str:
    """Return the style sheet: the program's, the page margins and the widths of pictures."""
    sheet = (resources() / "templates" / "briefing.css").read_text(encoding="utf-8")
    marking = _css_text(data["marking"])
    day = _css_text(f"As of {data['as_of']['text']}")
    size = "A4" if data["paper"] == "a4" else "letter"
    page = (
        f"@page {{ size: {size}; @top-center {{ content: {marking}; }} "
        f"@bottom-left {{ content: {day}; }} @bottom-center {{ content: {marking}; }} }}\n"
    )
    blocks = (block for section in data["sections"] for block in section["blocks"])
    widths = sorted({block["width"] for block in blocks if block["kind"] == "picture"})
    return sheet + page + "".join(f".w{width} {{ width: {width}%; }}\n" for width in widths)


def _css_text(words: str) -> str:
    """Return a string of CSS in which every sign that could mean something is a number.

    Source: https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point
    """
    return '"' + "".join(c if c.isalnum() else f"\\{ord(c):x} " for c in words) + '"'


def _body(data: dict[str, Any], blocks: BlockWriter, steps: Steps) -> Element:
    parts: list[tuple[str, str, Element]] = []

    def add(name: str, heading: str, *content: object) -> None:
        section = e("section", e("h2", heading, id=f"{name}-heading"), *content, id=name)
        section.set("aria-labelledby", f"{name}-heading")
        parts.append((name, heading, section))

    bottom = data["bottom_line"]
    add(
        "bottom-line",
        "Bottom line",
        e("p", bottom["note"], class_="small"),
        nodes(bottom["nodes"], tag=True),
    )
    if data["judgements"]:
        add("judgements", "Key judgements", e("ol", [_judgement(j) for j in data["judgements"]]))
    for number, section in enumerate(data["sections"], start=1):
        name, heading = f"section-{number}", section["heading"]
        found = [blocks.block(block) for block in section["blocks"]]
        if heading:
            add(name, heading, found)
        else:
            parts.append((name, "", e("section", found, id=name)))
        steps.step()
    parts.append(("endnotes", "Endnotes", endnotes(data)))
    parts.append(("annex-a", "Annex A: Sources", annex_a(data)))
    if data["full_text"]:
        articles = []
        for source in data["sources"]:
            if source["rows"]:
                articles.append(annex_b_part(source))
            steps.step()
        note = e("p", data["full_text_note"], class_="small")
        add("annex-b", "Annex B: Articles in full", note, articles)
    contents = e(
        "nav",
        e("h2", "Contents", id="contents-heading"),
        e(
            "ul",
            [e("li", e("a", heading, href=f"#{name}")) for name, heading, _ in parts if heading],
        ),
        id="contents",
        aria_labelledby="contents-heading",
    )
    # As in print: bottom line and judgements stand before the contents.
    ahead = 2 if data["judgements"] else 1
    marking = data["marking"]
    return e(
        "body",
        e("a", "Skip to the bottom line", href="#main", class_="skip"),
        e("header", e("p", marking, class_="marking") if marking else None, _title(data)),
        e(
            "main",
            e(
                "aside",
                e("p", e("strong", data["disclosure"]), f" {data['how_to_read']}"),
                class_="disclosure",
                aria_label="How to read this briefing",
            ),
            [section for _, _, section in parts[:ahead]],
            contents,
            [section for _, _, section in parts[ahead:]],
            id="main",
            tabindex="-1",
        ),
        e(
            "footer",
            e("p", f"As of {data['as_of']['text']}", class_="small"),
            e("p", marking, class_="marking") if marking else None,
        ),
    )


def _title(data: dict[str, Any]) -> list[Element]:
    facts = [e("div", e("dt", fact["label"]), e("dd", fact["value"])) for fact in data["facts"]]
    return [
        e("p", "Briefing", class_="label"),
        e("h1", data["title"]),
        e("dl", facts, class_="facts"),
    ]


def _judgement(judgement: dict[str, Any]) -> Element:
    told = [judgement["likelihood"], judgement["confidence"]]
    return e(
        "li",
        nodes(judgement["nodes"]),
        [e("p", words, class_="estimate") for words in told if words],
    )
