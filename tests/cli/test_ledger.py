# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The ledger of figures on the command line, and the table of figures in a briefing."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from briefing_app.library import open_library
from tests.cli.test_briefings import text_of
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine

TEXTS = (
    "Tanggul Sari retak\nRini mengatakan 3.000 tentara dikirim ke Sari.",
    "Sari menunggu bantuan\nBayu mengatakan 2.000 tentara dikirim ke Sari.",
    "Kapal datang\nSebanyak 40 kapal dikirim ke Sari.",
)


@pytest.fixture
def kept(run: CommandLine, tmp_path: Path) -> CommandLine:
    """Return a command line on a library with three articles."""
    with open_library(run.library) as library:
        for number, text in enumerate(TEXTS):
            source = make_source(tmp_path / f"berita{number}.txt", text)
            library.add(make_article(source, 1), PACK)
    return run


def test_that_the_ledger_is_printed_with_conflicts_and_both_quotations(kept: CommandLine) -> None:
    done = kept("figures", "--ledger")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0].startswith("soldiers, sent: 2,000–3,000; 2 origins in 2 articles; proposed")
    assert lines[1].startswith("  ! Possible conflict: 3,000 (Rini")
    assert "    Rini mengatakan 3.000 tentara dikirim ke Sari." in lines
    assert "    [en] Rini mengatakan 3.000 tentara dikirim ke Sari." in lines
    assert any(line.startswith("ships, sent: 40") for line in lines)


def test_that_the_ledger_is_json_for_programs(kept: CommandLine) -> None:
    value = kept("figures", "2", "1", "--ledger", "--json").value
    assert value["articles"] == [2, 1]
    (group,) = value["groups"]
    assert (group["thing"], group["state"], group["standing"]) == ("soldiers", "sent", "proposed")
    assert sorted(entry["low"] for entry in group["entries"]) == ["2000", "3000"]
    assert len(group["conflicts"]) == 1


def test_that_csv_is_written_and_stays_the_analysts_decision(
    kept: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "figures.csv"
    kept("figures", "--csv", target)
    rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["As stated"] for row in rows] == ["3,000", "2,000", "40"]
    assert {row["Same claim"] for row in rows[:2]} == {"proposed as the same claim"}


def test_that_a_csv_that_cannot_be_written_is_told(kept: CommandLine, tmp_path: Path) -> None:
    done = kept("figures", "--csv", tmp_path / "no" / "such.csv")
    assert done.code == 1
    assert "such.csv" in done.err
    assert "Remedy" in done.err


def test_that_an_empty_library_has_an_empty_ledger(run: CommandLine) -> None:
    done = run("figures", "--ledger")
    assert (done.code, done.out) == (0, "These articles state no quantity.\n")


def test_that_a_briefing_has_the_table_of_figures_where_it_is_asked_for(
    kept: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "briefing.pdf"
    assert kept("export", "-o", target, "--figures", "--no-full-text").code == 0
    text = text_of(target)
    assert "Possible conflict: 3,000 (Rini" in text
    assert "2 origins in 2 articles" in text
    assert kept("export", "-o", target, "--no-full-text").code == 0
    assert "Possible conflict" not in text_of(target)
