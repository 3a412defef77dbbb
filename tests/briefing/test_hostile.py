# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Nothing that a file may hold is read as markup or stops the printing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from briefing_app.briefing.compose import LONGEST
from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.typesetting import compile_pdf
from briefing_app.core.model import Metadata

from .made_up import article, compose, settings
from .pdf_facts import PdfFacts, packed, read_back


def printed_everywhere(text: str) -> PdfFacts:
    """Print a briefing whose every string is `text`."""
    metadata = Metadata(
        title=text,
        outlet=text,
        author=text,
        published=text,
        url=text,
        origins=(("outlet", text),),
    )
    chosen = article(
        1,
        [[(text, text)]],
        metadata=metadata,
        title_translation=text,
        removed=((text, text),),
        warnings=(text,),
        file_name=text or "x",
        pack=text,
    )
    made = compose(
        [chosen],
        settings(**{name: text[:limit] for name, limit in LONGEST.items()}),
    )
    return read_back(compile_pdf(job_for(made)))


@pytest.mark.parametrize(
    "text",
    [
        '#set page(fill: red) #panic() #read("/etc/passwd")',
        "*b* _i_ $x^2$ `raw` = h @ref <lab> // c /* d */ ~ --- ...",
        "\\u{41} \\n \\ \" ' {} [] {{data}} ${x} %s",
        "- butir + butir / butir: 1. butir == judul",
    ],
)
def test_that_markup_is_printed_literally(text: str) -> None:
    found = printed_everywhere(text)
    assert "".join(found.pages).count(packed(text)) > 8


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("nol\x00esc\x1b", "nol[U+0000]esc[U+001B]"),
        ("pua\ue000\uf8ff", "pua[U+E000U+F8FF]"),
        ("emoji 😀👩‍👩‍👧", "emoji[U+1F600U+1F469U+1F469U+1F467]"),
        ("\u202eterbalik\u202c", "[U+202E]terbalik[U+202C]"),
        ("setengah\ud800", "setengah[U+D800]"),
    ],
)
def test_that_what_cannot_be_printed_is_shown_and_page_one_says_so(text: str, shown: str) -> None:
    found = printed_everywhere(text)
    assert shown in "".join(found.pages[1:])
    assert packed("shown by Unicode number, as in [U+E000].") in found.pages[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u0301 dulu",
        "e\u0301\u0302\u0303" * 40,
        "한" * 300,
        "שלום السلام عليكم campur",
        "\u2028\u2029\x85\u180e\u115f\u3164\ufff9\ufffc\U000e0001",
        "ส้ม हिन्दी 中文 ✂ ☃",
        "x" * 5000,
        "kata " * 4000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_that_no_string_stops_the_printing(text: str) -> None:
    assert len(printed_everywhere(text).pages) >= 2


@effort(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec=None, categories=None), max_size=300))
def test_that_any_text_prints(text: str) -> None:
    assert len(printed_everywhere(text).pages) >= 2
