# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the fonts print, and what is shown in place of the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.glyphs import Glyphs, coverage
from briefing_app.core.places import resources


@pytest.fixture(scope="module")
def glyphs() -> Glyphs:
    return Glyphs(resources() / "fonts")


@pytest.mark.parametrize(
    "text",
    [
        "Rp 1,5 triliun – “kata” ‘dia’ … 10.000 m² §4 €5 ½ ×",
        "Presiden Volodymyr Zelenskyj, Łódź, Nguyễn Văn Đức, İstanbul, Šeškevičius",
        "Владимир Путин, Україна, Беларусь, Қазақстан",
        "대한민국 연합뉴스 조선중앙통신 大韓民國",
        "السلام عليكم",
        "# * _ $ \\ @ < > ` ~ // /* {} [] ^ | % &",
    ],
)
def test_that_text_the_fonts_have_is_printed_as_it_is(text: str, glyphs: Glyphs) -> None:
    assert glyphs.printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\ue000b", "a[U+E000]b"),
        ("\x00", "[U+0000]"),
        ("😀", "[U+1F600]"),
        ("กข x", "[U+0E01 U+0E02] x"),
        ("\u202eevil\u202c", "[U+202E]evil[U+202C]"),
        ("\ud800", "[U+D800]"),
        ("\uffff", "[U+FFFF]"),
    ],
)
def test_that_what_cannot_be_printed_is_shown_by_number(text: str, shown: str) -> None:
    fresh = Glyphs(resources() / "fonts")
    assert fresh.printable(text) == shown
    assert fresh.substituted == shown.count("U+")


def test_that_characters_without_a_look_are_left_out_and_counted() -> None:
    fresh = Glyphs(resources() / "fonts")
    assert fresh.printable("ka\u200bta\ufeff ka\u00adta\u2060") == "kata kata"
    assert (fresh.dropped, fresh.substituted) == (4, 0)


def test_that_a_mark_is_kept_only_where_one_font_has_it_with_its_letter(glyphs: Glyphs) -> None:
    assert glyphs.printable("e\u0301") == "e\u0301"
    assert glyphs.printable("한\u0301") == "한[U+0301]"


def test_that_white_space_becomes_one_space(glyphs: Glyphs) -> None:
    assert glyphs.printable(" a\n\tb\u00a0\u2003c\r\n") == "a b c"


@given(st.text())
def test_that_what_comes_out_is_printable_and_stays_so(text: str) -> None:
    fresh = Glyphs(resources() / "fonts")
    printed = fresh.printable(text)
    assert fresh.printable(printed) == printed
    assert set(map(ord, printed)) <= frozenset().union(*coverage(resources() / "fonts"))


def test_that_every_font_comes_with_its_licence() -> None:
    folder = resources() / "fonts"
    for font in folder.glob("*.ttf"):
        maker = "Nanum" if font.name.startswith("Nanum") else "Noto"
        licence = (folder / f"OFL-{maker}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence
        assert "Copyright" in licence
    assert sum(font.stat().st_size for font in folder.glob("*.ttf")) < 5_000_000
