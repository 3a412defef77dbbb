# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The web page: valid, self-contained, linked, and never anybody's markup but its own."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from typing import Any

import lxml.html
import pytest

from briefing_app.briefing.html import HtmlExporter
from briefing_app.briefing.writing import Steps

from . import everything
from .everything import HOSTILE, PICTURE


def page_of(briefing: Any) -> tuple[str, Any]:
    text = HtmlExporter().make(briefing, Steps(1)).decode()
    return text, lxml.html.document_fromstring(text)


@pytest.fixture(scope="module")
def text() -> str:
    return page_of(everything.briefing())[0]


@pytest.fixture(scope="module")
def page(text: str) -> Any:
    return lxml.html.document_fromstring(text)


def test_that_every_link_within_the_page_leads_somewhere_and_no_name_is_there_twice(
    page: Any,
) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = [href[1:] for href in page.xpath("//a/@href") if href.startswith("#")]
    assert len(inner) > 30
    assert set(inner) <= set(ids)


def test_that_every_endnote_leads_back_to_every_line_that_leads_to_it(page: Any) -> None:
    for note in page.xpath("//ol[@class='notes']/li"):
        number = note.get("id").removeprefix("note-")
        uses = page.xpath(f"//a[@role='doc-noteref'][@href='#note-{number}']/@id")
        back = note.xpath(".//a[@role='doc-backlink']/@href")
        assert uses
        assert back == [f"#{use}" for use in uses]
        assert note.xpath(".//a[starts-with(@href, '#source-')]")


def test_that_every_source_leads_to_the_endnotes_that_quote_it(page: Any) -> None:
    for note in page.xpath("//ol[@class='notes']/li"):
        (source,) = note.xpath(".//a[@class='source']/@href")
        (entry,) = page.xpath(f"//article[@id='{source[1:]}']")
        assert entry.xpath(f".//dd/a[@href='#{note.get('id')}']")


def test_that_the_policy_allows_only_the_style_sheet_of_the_page(text: str, page: Any) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert not page.xpath("//script | //link | //iframe | //object | //form | //@style")
    assert not page.xpath("//@*[starts-with(name(), 'on')]")


def test_that_a_picture_is_carried_in_the_page_with_its_alternative(page: Any) -> None:
    (picture,) = page.xpath("//figure/img")
    assert picture.get("alt") == "A blue field"
    assert picture.get("src") == f"data:image/png;base64,{base64.b64encode(PICTURE).decode()}"
    assert page.xpath("//figure/figcaption")


def test_that_indonesian_is_named_as_such(page: Any) -> None:
    assert page.get("lang") == "en"
    notes = page.xpath("//ol[@class='notes']/li")
    assert len(page.xpath("//ol[@class='notes']/li/p[@lang='id']")) == len(notes)
    rows = page.xpath("//table[@class='full']/tbody/tr")
    assert len(page.xpath("//table[@class='full']/tbody/tr/td[@lang='id']")) == len(rows) > 5


def test_that_the_marking_stands_on_top_on_bottom_and_on_each_printed_page(
    text: str, page: Any
) -> None:
    places = [p.getparent().tag for p in page.xpath("//p[@class='marking']")]
    assert places == ["header", "footer"]
    margins = re.findall(r"@(?:top|bottom)-center \{ content: ([^;]*);", text)
    shown = [re.sub(r"\\([0-9a-f]+) ", lambda m: chr(int(m[1], 16)), m) for m in margins]
    assert shown == ['"OFFICIAL – TEST"'] * 2


def test_that_tables_have_headers_with_a_scope(page: Any) -> None:
    assert len(page.xpath("//table")) >= 5
    for table in page.xpath("//table"):
        assert table.xpath("./thead/tr/th[@scope='col']")
    assert not page.xpath("//th[not(@scope)]")


def test_that_headings_never_skip_a_level(page: Any) -> None:
    levels = [int(h.tag[1]) for h in page.xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_that_a_ledger_says_its_conflicts_and_differences(page: Any) -> None:
    words = page.text_content()
    assert "Possible conflict: 12,000 and 9,500 on one day." in words
    assert "Check: The English has 9.5." in words
    assert "Each" in words or "once" in words


def test_that_who_corrected_and_who_checked_is_told(page: Any) -> None:
    words = page.text_content()
    assert "Corrected by Юлия Ким" in words
    assert "Rina" in words
    assert "연합뉴스" in words
    assert "Likelihood: very likely (80–95 %)." in words


@pytest.mark.parametrize("text", HOSTILE[:4], ids=lambda text: ascii(text[:10]))
def test_that_text_is_never_markup(text: str) -> None:
    source, page = page_of(everything.hostile(text))
    assert not page.xpath("//script | //w | //p[@onerror] | //img[not(starts-with(@src, 'data:'))]")
    assert {href.split(":")[0] for href in page.xpath("//a/@href") if href[0] != "#"} <= {
        "http",
        "https",
    }
    assert source.count("</style>") == 1
    flat = " ".join(text.split())
    assert flat in page.xpath("//td[@lang='id']")[0].text_content()
    assert page.xpath("//title")[0].text == flat[:300]
    assert "".join(page.xpath("//img/@alt")) == flat


def test_that_what_no_page_may_hold_is_shown_by_its_number() -> None:
    _, page = page_of(everything.hostile(HOSTILE[4]))
    words = page.text_content()
    for shown in ("nol[U+0000]esc[U+001B]", "[U+202E]terbalik[U+202C]", "setengah[U+D800]"):
        assert shown in words
    assert "shown by Unicode number" in words


def test_that_a_page_without_anything_to_say_is_whole() -> None:
    _, page = page_of(everything.hostile(" "))
    assert page.xpath("//h1")
    assert page.xpath("//section[@id='endnotes']")
