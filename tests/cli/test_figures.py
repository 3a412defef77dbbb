# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The command that lists what quantities and dates articles state."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine

TEXT = """\
Banjir di Kota Lama

Sedikitnya 27 warga tewas dan 140 lainnya luka-luka, kata Kepala Polisi Rini Astuti.

Pemerintah berencana mengirim 12.000 tentara ke kota itu pada bulan depan.
"""


def test_that_statements_are_printed_with_their_facts(run: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "banjir.txt"
    path.write_text(TEXT, "utf-8")
    number = run("import", path, "--json").value["articles"][0]["id"]

    printed = run("figures", number, "--json")
    assert printed.code == 0
    dead = printed.value[0]
    assert dead["article"] == number
    assert (dead["quote"], dead["low"], dead["high"]) == ("27", 27, None)
    assert (dead["hedge"], dead["thing"], dead["thing_key"]) == ("at least", "warga", "residents")
    assert (dead["state"], dead["speaker"]) == ("killed", "Rini Astuti")
    sentences = {s["id"]: s["text"] for s in run("show", number, "--json").value["sentences"]}
    for entry in printed.value:
        text = sentences[entry["sentence"]]
        assert text[entry["start"] : entry["end"]] == entry["quote"]
    troops = next(entry for entry in printed.value if entry["quote"] == "12.000")
    assert (troops["state"], troops["mode"]) == ("sent", "planned")

    lines = run("figures").out
    assert "27" in lines
    assert "at least" in lines


def test_that_an_empty_library_says_so(run: CommandLine) -> None:
    printed = run("figures")
    assert printed.code == 0
    assert "empty" in printed.out
    assert run("figures", "--json").value == []


def test_that_an_unknown_article_is_named(run: CommandLine) -> None:
    printed = run("figures", 99)
    assert printed.code == 1
    assert "99" in printed.err
