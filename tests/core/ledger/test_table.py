# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The ledger as CSV that a spreadsheet opens without harm."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from briefing_app.core.ledger import Ledger
from briefing_app.core.ledger.table import COLUMNS, as_csv, as_tabs, rows
from tests.core.ledger.made_claims import Claim, Hedge, ledger_of, press

DAY = "2026-03-11"


def table(*claims: Claim) -> list[dict[str, str]]:
    data = as_csv(ledger_of(press(*((f"Koran {n}", DAY, [c]) for n, c in enumerate(claims)))))
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sent(figure: str, low: int, **more: object) -> Claim:
    return Claim(f'Sari mengirim {figure} tentara, "katanya".', figure, low, **more)  # type: ignore[arg-type]


def test_that_csv_is_what_excel_opens_and_rfc_4180_says() -> None:
    data = as_csv(ledger_of(press(("A", DAY, [sent("3.000", 3000)]))))
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines[0].split(",")[0] == "Group"
    assert lines[-1] == ""
    assert '""katanya""' in lines[1]
    assert len(lines) == 3


def test_that_a_row_says_what_who_when_and_where() -> None:
    first = sent("setidaknya 3.000", 3000, hedge=Hedge.AT_LEAST, speaker="Bupati", when="2026-03")
    row, other = table(first, sent("2.000", 2000))
    assert row["Thing counted"] == "soldiers"
    assert row["State"] == "sent"
    assert row["As stated"] == "at least 3,000"
    assert (row["Lowest"], row["Highest"]) == ("3000", "3000")
    assert row["Who said it"] == "Bupati"
    assert row["Speaks of"] == "March 2026"
    assert row["Said on"] == "11 March 2026"
    assert row["Indonesian quotation"] == first.text
    assert row["English quotation"] == f"[en] {first.text}"
    assert row["Range of the group"] == "2,000–3,000 or more"
    assert row["Origins"] == "2"
    assert "cannot both be true" in row["Possible conflict"]
    assert other["Who said it"] == "Koran 1 itself"
    assert row["Group"] == other["Group"] == "1"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝", "＠"])
def test_that_no_cell_is_read_as_a_formula(start: str) -> None:
    claim = Claim(f'{start}HYPERLINK("http://a.example") 50 tentara', "50", 50, speaker=f"{start}X")
    (row,) = table(claim)
    assert row["Indonesian quotation"].startswith("'")
    assert row["Who said it"].startswith("'")


def test_that_numbers_stay_numbers() -> None:
    (row,) = table(sent("minus", -5))
    assert row["Lowest"] == "-5"


def test_that_half_characters_do_not_stop_the_writing() -> None:
    (row,) = table(Claim("Sari \ud800 mengirim 50 tentara.", "50", 50))
    assert "50 tentara" in row["Indonesian quotation"]


def test_that_an_empty_ledger_has_its_titles() -> None:
    assert as_csv(Ledger()).decode("utf-8-sig") == ",".join(COLUMNS) + "\r\n"


def test_that_copied_rows_hold_a_line_each() -> None:
    ledger = ledger_of(press(("A", DAY, [replace(sent("50", 50), text="Dua\n50\ttentara")])))
    text = as_tabs((group, entry) for group in ledger.groups for entry in group.entries)
    assert len(text.split("\n")) == 2
    assert {len(line.split("\t")) for line in text.split("\n")} == {len(COLUMNS) - 1}
    assert len(rows(ledger)) == 1
