# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Raised and lowered characters: none of them may change a figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing_app.readers.html import parse_page
from briefing_app.readers.page_blocks import page_blocks
from tests.readers.made_files import blocks_of, docx, read_bytes, word_run

RAISED = [
    # Powers.
    ("10<sup>3</sup> km", "10^3 km"),
    ("1,5 × 10<sup>6</sup> ton", "1,5 × 10^6 ton"),
    ("1,5x10<sup>6</sup> ton", "1,5x10^6 ton"),
    ("10<sup>12</sup>", "10^12"),
    ("10<sup>-3</sup> gram", "10^-3 gram"),
    ("5<sup>−2</sup>", "5^−2"),
    ("2<sup>8</sup> = 256", "2^8 = 256"),
    ("E = mc<sup>2</sup>", "E = mc^2"),
    ("x<sup>2</sup> bertambah", "x^2 bertambah"),
    ("Ca<sup>2+</sup>", "Ca^2+"),
    # Square and cubic units.
    ("5 km<sup>2</sup>", "5 km²"),
    ("5m<sup>3</sup>/detik", "5m³/detik"),
    ("9,8 m/s<sup>2</sup>", "9,8 m/s²"),
    ("7 meter<sup>2</sup>", "7 meter²"),
    ("10 m<sup>2</sup>5", "10 m² 5"),
    # Degrees.
    ("30<sup>o</sup>C", "30°C"),
    ("30<sup>0</sup>C", "30°C"),
    ("6<sup>0</sup> Lintang Selatan", "6° Lintang Selatan"),
    # Fractions.
    ("1<sup>1</sup>/<sub>2</sub> jam", "1 1/2 jam"),
    ("<sup>3</sup>⁄<sub>4</sub> bagian", "3⁄4 bagian"),
    # Marks of footnotes.
    ("42<sup>1</sup> orang", "42 [1] orang"),
    ("42<sup>2</sup> orang", "42 [2] orang"),
    ("10<sup>1</sup> orang", "10 [1] orang"),
    ("1.510<sup>3</sup> orang", "1.510 [3] orang"),
    ("2,10<sup>3</sup> juta", "2,10 [3] juta"),
    ("10<sup><a href='#c3'>3</a></sup> orang", "10 [3] orang"),
    ("10<a href='#c3'><sup>3</sup></a> orang", "10 [3] orang"),
    ("5 km<sup><a href='#c2'>2</a></sup>", "5 km[2]"),
    ("42<sup>[1]</sup> orang", "42 [1] orang"),
    ("42<sup>(1)</sup> orang", "42 (1) orang"),
    ("orang<sup>1</sup> itu", "orang[1] itu"),
    ("orang<sup>1, 2</sup> itu", "orang[1][2] itu"),
    ("orang.<sup>12</sup> Lalu", "orang.[12] Lalu"),
    ("orang.”<sup>3</sup>", "orang.”[3]"),
    ("5%<sup>2</sup> naik", "5%[2] naik"),
    ("42<sup>a</sup> orang", "42 [a] orang"),
    ("kata<sup>b</sup>", "kata[b]"),
    ("42 <sup>1</sup> orang", "42 [1] orang"),
    ("<sup>1</sup> Wawancara dengan warga.", "[1] Wawancara dengan warga."),
    ("<sup>1</sup>Wawancara dengan warga.", "[1]Wawancara dengan warga."),
    ("42<sup>*</sup>", "42*"),
    # Endings and elements, and prices with small decimals.
    ("21<sup>st</sup>", "21st"),
    ("Kabar<sup>TM</sup>", "KabarTM"),
    ("unsur <sup>235</sup>U", "unsur 235U"),
    ("$5<sup>.99</sup>", "$5.99"),
    ("Rp5.000<sup>00</sup>", "Rp5.000 [00]"),
    # Lowered characters.
    ("CO<sub>2</sub>", "CO2"),
    ("H<sub>2</sub>O", "H2O"),
    ("PM<sub>2,5</sub>", "PM2,5"),
    ("101<sub>2</sub>", "101_2"),
    ("log<sub>2</sub>8", "log2 8"),
    # However it is marked up.
    ("<b>10<sup><i>3</i></sup></b> km", "10^3 km"),
    ("10<span style='font-size:8pt; vertical-align: super'>3</span> km", "10^3 km"),
    ("CO<span style='vertical-align:sub'>2</span>", "CO2"),
    ("<math><msup><mn>5</mn><mn>3</mn></msup></math> km", "5^3 km"),
    ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> jam", "1/2 jam"),
    ("<math><mn>5</mn><annotation>5_x</annotation></math>", "5"),
    ("10³ km, 5 km² dan ½", "10³ km, 5 km² dan ½"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), RAISED)
def test_that_raised_and_lowered_characters_never_become_part_of_a_figure(
    markup: str, text: str
) -> None:
    assert [block.text for block in page_blocks(parse_page(Path("x.html"), markup))] == [text]


@pytest.mark.parametrize("name", ["x.html", "x.md"])
def test_that_pages_and_markdown_keep_figures_apart_from_what_is_raised(name: str) -> None:
    text = "Jaraknya 10<sup>3</sup> km, 42<sup>1</sup> orang di 5 km<sup>2</sup> dan 7 km²."
    page = f"<html><body><p>{text}</p></body></html>" if name.endswith("html") else text
    assert blocks_of(read_bytes(page.encode(), name)) == [
        "Jaraknya 10^3 km, 42 [1] orang di 5 km² dan 7 km²."
    ]


def test_that_a_table_cell_keeps_figures_apart_from_what_is_raised() -> None:
    rows = "<tr><td>Luas<sup>1</sup></td><td>10<sup>3</sup></td><td>42<sup>2</sup></td></tr>"
    (block,) = page_blocks(parse_page(Path("x.html"), f"<table>{rows}</table>"))
    assert block.text == "Luas[1] | 10^3 | 42 [2]"


def test_that_word_documents_keep_figures_apart_from_what_is_raised() -> None:
    body = "".join(
        [
            "<w:p>",
            word_run("Jaraknya 10"),
            word_run("3", '<w:vertAlign w:val="superscript"/>'),
            word_run(" km, 42"),
            word_run("1", '<w:vertAlign w:val="superscript"/>'),
            word_run(" orang di 5 km"),
            word_run("2", '<w:position w:val="6"/>'),
            word_run(" dan 7"),
            word_run("4", '<w:rStyle w:val="Tanda"/>'),
            word_run(" dari CO"),
            word_run("2", '<w:vertAlign w:val="subscript"/>'),
            "</w:p>",
        ]
    )
    assert blocks_of(read_bytes(docx(body), "x.docx")) == [
        "Jaraknya 10^3 km, 42 [1] orang di 5 km² dan 7 [4] dari CO2"
    ]


@pytest.mark.parametrize("number", ["1", "2", "3", "10", "99", "2024"])
@pytest.mark.parametrize("tag", ["sup", "sub"])
@pytest.mark.parametrize("before", ["4", "42", "10", "1.000", "3,5", "G20", "x", "m", "", "."])
def test_that_no_figure_grows_by_digits_that_are_not_on_its_line(
    number: str, tag: str, before: str
) -> None:
    markup = f"a {before}<{tag}>{number}</{tag}>7 b"
    (block,) = page_blocks(parse_page(Path("x.html"), markup))
    figures = re.findall(r"\d[\d.,]*", block.text.replace("²", " 2 ").replace("³", " 3 "))
    grown = {f"{before}{number}", f"{number}7", f"{before}{number}7"} - {number}
    assert grown.isdisjoint(figures)
