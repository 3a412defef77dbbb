# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown that a reader of Markdown reads as it was meant."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing_app.briefing.characters import Characters
from briefing_app.briefing.file_kinds import MARKDOWN_START, UNSEALED
from briefing_app.briefing.markdown import MarkdownExporter
from briefing_app.briefing.markdown_text import emphasised, escaped, runs, web_link
from briefing_app.briefing.writing import Steps

from . import everything
from .everything import HOSTILE, PICTURE

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing


def text_of(briefing: Briefing) -> str:
    return MarkdownExporter().make(briefing, Steps(1)).decode()


def read(text: str) -> Any:
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    return lxml.html.fragment_fromstring(html, create_parent="div")


def squeezed(text: str) -> str:
    return " ".join(text.split())


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_that_any_text_is_read_as_it_was_written(text: str) -> None:
    shown = Characters().printable(text)
    if not shown:
        return
    assert squeezed(read(escaped(shown)).text_content()) == squeezed(shown)
    cell = read(f"| {escaped(shown)} |\n| --- |\n| {escaped(shown)} |")
    assert [squeezed(c.text_content()) for c in cell.xpath("//th|//td")] == [squeezed(shown)] * 2
    bold = read(emphasised(shown, bold=True, italic=True))
    assert squeezed(bold.xpath("//strong")[0].text_content()) == squeezed(shown)


STRETCHES = st.builds(
    lambda text, bold, italic: {"text": text, "bold": bold, "italic": italic},
    st.text("ab *_1.,(“ ", max_size=6),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(STRETCHES, max_size=5))
def test_that_stretches_keep_their_styles_whatever_stands_beside_them(
    stretches: list[dict[str, Any]],
) -> None:
    words = "".join(stretch["text"] for stretch in stretches)
    if not words.strip():
        return
    found = read(runs(stretches))
    assert squeezed(found.text_content()) == squeezed(words)
    bold = "".join(s["text"] for s in stretches if s["bold"])
    shown = "".join(each.text_content() for each in found.xpath("//strong"))
    assert "".join(shown.split()) == "".join(bold.split())


@pytest.mark.parametrize("text", HOSTILE[:4], ids=lambda text: ascii(text[:10]))
def test_that_text_stays_text_in_every_place(text: str) -> None:
    found = read(text_of(everything.hostile(text)))
    assert not found.xpath("//script | //code[not(string-length() = 64)] | //del | //pre")
    assert {img.get("src")[:5] for img in found.xpath("//img")} == {"data:"}
    flat = " ".join(text.split())
    assert flat[:300] == squeezed(found.xpath("//h1")[0].text_content())
    assert flat in squeezed(found.text_content())


@pytest.mark.parametrize(
    "address", ["https://a.b/x?c=d&copy;e&f=g", "https://a.b/\\*<i>`(x)[y]", "http://a.b/%20_z_"]
)
def test_that_an_address_leads_where_it_says(address: str) -> None:
    (link,) = read(web_link(escaped(address), address)).xpath("//a")
    assert unquote(link.get("href")) == unquote(address)
    assert link.text_content() == address


def test_that_every_number_has_its_endnote_and_every_endnote_a_number() -> None:
    text = text_of(everything.briefing())
    defined = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    used = re.findall(r"\[\^(\d+)\](?!:)", text)
    assert defined == [str(n) for n in range(1, len(defined) + 1)]
    assert set(used) == set(defined)


def test_that_links_to_sources_lead_to_the_annex() -> None:
    text = text_of(everything.briefing())
    anchors = set(re.findall(r'<a id="([^"]+)">', text))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= anchors


def test_that_the_marking_is_on_top_and_at_the_bottom_and_the_picture_behind_it() -> None:
    text = text_of(everything.briefing())
    first, _, rest = text.partition("\n")
    assert first.startswith(MARKDOWN_START.partition(UNSEALED)[0])
    assert rest.startswith("\n**OFFICIAL – TEST**\n")
    assert text.count("**OFFICIAL – TEST**") == 2
    picture = f"[picture-1]: data:image/png;base64,{base64.b64encode(PICTURE).decode()}"
    assert text.rstrip().endswith(picture)
    assert "![A blue field][picture-1]" in text


def test_that_lists_and_tables_are_read_as_such() -> None:
    found = read(text_of(everything.briefing()))
    assert found.xpath("//ul/li/ol/li")
    assert found.xpath("//ol[@start='3']/li")
    heads = [[c.text_content() for c in row.xpath("./th")] for row in found.xpath("//thead/tr")]
    assert ["Village", "People"] in heads
    assert ["¶", "No.", "Indonesian", "English"] in heads
    assert "Possible conflict: 12,000 and 9,500 on one day." in found.text_content()


def test_that_a_bracket_behind_a_number_makes_no_link_of_it() -> None:
    plain = {"bold": False, "italic": False}
    found: list[dict[str, Any]] = [
        {"text": "It fell", **plain},
        {"note": 2, "source": 1},
        {"text": "(AFP)", **plain},
    ]
    assert runs(found) == "It fell[^2]\\(AFP)"
