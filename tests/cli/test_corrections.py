# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What commands tell of the analyst's work: corrections, pins and drops, order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.model import Sorting
from briefing_app.library import open_library
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.stored import StoredArticle
    from tests.cli.conftest import CommandLine


@pytest.fixture
def stored(run: CommandLine, tmp_path: Path) -> StoredArticle:
    """Return an article with a corrected, a pinned and a dropped sentence, in own order."""
    with open_library(run.library) as library:
        row = library.add(make_article(make_source(tmp_path / "a.txt")), PACK)
        ids = [s.id for s in library.article(row.id).sentences]
        summary = replace(
            library.article(row.id).summary,
            picks=(ids[5], ids[1]),
            pinned=(ids[5],),
            dropped=(ids[2],),
            sorting=Sorting.OWN,
        )
        library.edit("Pin sentence", lambda edits: edits.set_summary(row.id, summary))
        library.edit(
            "Correct",
            lambda edits: edits.correct(ids[1], "It rained for 30 days on the coast."),
            author="A. Wira",
        )
        library.edit(
            "Metadata",
            lambda edits: edits.set_metadata(
                row.id, {"outlet": "Kabar Lintang", "information_date": "2026-03-01"}
            ),
        )
        return library.article(row.id)


def test_that_show_tells_the_correction_and_keeps_the_machines_text(
    run: CommandLine, stored: StoredArticle
) -> None:
    sentence = stored.sentences[1]
    shown = run("show", 1, "--json").value["sentences"]
    told = next(s for s in shown if s["id"] == sentence.id)
    assert told["english"] == "It rained for 30 days on the coast."
    assert told["translation"]["text"] == sentence.translation.text
    assert told["correction"]["author"] == "A. Wira"
    assert told["correction"]["corrected"].startswith("20")
    assert [s["correction"] for s in shown if s["id"] != sentence.id] == [None] * (len(shown) - 1)
    lines = run("show", 1).out.splitlines()
    row = next(n for n, line in enumerate(lines) if "It rained for 30 days" in line)
    assert "corrected by A. Wira on " in lines[row + 1]
    assert f"the machine wrote: {sentence.translation.text}" in lines[row + 1]


def test_that_doubts_are_about_the_correction(run: CommandLine, stored: StoredArticle) -> None:
    told = {s["id"]: s["doubts"] for s in run("show", 1, "--json").value["sentences"]}
    assert told[stored.sentences[1].id]  # the analyst wrote 30 for 3
    assert "! Check:" in run("show", 1).out


def test_that_search_finds_the_correction_and_tells_the_machines_text(
    run: CommandLine, stored: StoredArticle
) -> None:
    (hit,) = run("search", "rained", "--json").value
    assert "rained" in hit["translation"]
    assert hit["correction"]["author"] == "A. Wira"
    assert hit["machine"] == stored.sentences[1].translation.text
    assert "the machine wrote: [en] Hujan" in run("search", "rained").out
    plain = run("search", "pangan", "--json").value
    assert [(hit["correction"], hit["machine"]) for hit in plain] == [(None, None)]
    assert "machine wrote" not in run("search", "pangan").out


def test_that_pins_drops_and_order_are_told(run: CommandLine, stored: StoredArticle) -> None:
    ids = [s.id for s in stored.sentences]
    shown = run("show", 1, "--json").value
    assert shown["summary"] == [ids[5], ids[1]]
    assert (shown["pinned"], shown["dropped"]) == ([ids[5]], [ids[2]])
    assert shown["sorting"] == "own"
    marks = {line[2:].split()[0]: line[0] for line in run("show", 1).out.splitlines() if line}
    assert [marks[str(ids[n])] for n in (1, 2, 5)] == ["*", "-", "+"]


def test_that_the_summary_is_shown_in_its_own_order(
    run: CommandLine, stored: StoredArticle
) -> None:
    shown = run("show", 1, "--summary", "--json").value["sentences"]
    assert [s["id"] for s in shown] == list(stored.summary.picks)


def test_that_corrected_facts_are_told_to_be_corrected(
    run: CommandLine, stored: StoredArticle
) -> None:
    out = run("show", 1).out
    assert "outlet: Kabar Lintang (corrected by analyst)" in out
    assert "date of information: 2026-03-01" in out
    assert "corrected by a person: 1 of 6 sentences" in out
    assert run("show", 1, "--json").value["information_date"] == "2026-03-01"
    assert stored.row.information_date == "2026-03-01"
