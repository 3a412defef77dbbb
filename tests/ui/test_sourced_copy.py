# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Copied sentences carry their sources, as text and as HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import html
from PySide6.QtGui import QGuiApplication

from briefing_app.core.stored import Correction
from briefing_app.ui.sourced_copy import Sourced, as_html, as_text, copy_sourced
from tests.briefing.made_up import PACK, dam, gauges

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAM, GAUGES = dam(), gauges()
CORRECTION = Correction("Two <b>dozen</b> gauges.", "A. Wira", "2026-03-13T22:10:00+00:00")
SENTENCES = [
    Sourced(DAM.row, DAM.sentences[1]),
    Sourced(GAUGES.row, replace(GAUGES.sentences[2], correction=CORRECTION)),
]


def test_that_each_sentence_has_a_number_and_each_number_an_endnote() -> None:
    assert as_text(SENTENCES) == (
        "About 12,000 residents of six villages were asked to evacuate before dawn. [1]\n"
        "Two <b>dozen</b> gauges. [2]\n"
        "\n"
        "[1] “Sekitar 12.000 warga di enam desa diminta mengungsi sebelum fajar.” "
        "Harian Lintang, Dewi Maharani, 11 March 2026, 05:40 (UTC+07:00), berita_01.html, "
        f"SHA-256 {DAM.row.sha256[:12]}, machine translated by {PACK}\n"
        "[2] “Dua belas alat ukur tidak berfungsi ketika retakan pertama kali dilaporkan, menurut "
        f"dokumen pemeriksaan.” 12 March 2026, berita_02.pdf, SHA-256 {GAUGES.row.sha256[:12]}, "
        "corrected by A. Wira on 13 March 2026 (UTC)\n"
    )


def test_that_the_date_is_that_of_the_information() -> None:
    row = replace(DAM.row, information_date="2026-03-09")
    assert ", 9 March 2026, " in Sourced(row, DAM.sentences[0]).source


def test_that_the_html_says_the_same_and_nothing_in_it_is_markup() -> None:
    made = html.fromstring(f"<div>{as_html(SENTENCES)}</div>")
    lines = [paragraph.text_content() for paragraph in made.findall("p")]
    assert lines == [line for line in as_text(SENTENCES).split("\n") if line]
    assert not made.findall(".//b")
    assert [span.get("lang") for span in made.iter("span")] == ["id", "id"]


def test_that_the_clipboard_holds_both_forms(qtbot: QtBot) -> None:
    copy_sourced(SENTENCES)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == as_text(SENTENCES)
    assert "Two &lt;b&gt;dozen" in data.html()


def test_that_nothing_is_no_text() -> None:
    assert as_text([]) == as_html([]) == ""
