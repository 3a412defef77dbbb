# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The command that lists doubtful translations and marks sentences as checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.model import Translation
from briefing_app.library import open_library
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine

ENGLISH = (
    "Floods hit the port city",
    "Rain fell on the coast for 3 days.",
    "About 12,000 people fled to schools.",
    "Assistance",
    "The governor toured the site on Monday.",
    "He promised food aid.",
)
REASON = "The source says “1.200”; the translation says “12,000”."


@pytest.fixture
def doubtful(run: CommandLine, tmp_path: Path) -> int:
    """Return the id of the one doubtful sentence, of the first of two articles."""
    article = make_article(make_source(tmp_path / "banjir.txt"))
    translations = tuple(Translation(text, -0.3, PACK.identity) for text in ENGLISH)
    right = make_source(tmp_path / "surut.txt", "Air surut\nWarga pulang. Air surut. Sekolah buka.")
    good = make_article(right)
    words = ("Water recedes", "Residents return.", "The water recedes.", "Schools open.")
    fine = tuple(Translation(text, -0.3, PACK.identity) for text in words)
    with open_library(run.library) as library:
        row = library.add(
            replace(article, translations=translations, title_translation=ENGLISH[0]), PACK
        )
        library.add(replace(good, translations=fine, title_translation=words[0]), PACK)
        return library.article(row.id).sentences[2].id


def test_that_check_prints_doubtful_sentences_with_their_reasons(
    run: CommandLine, doubtful: int
) -> None:
    lines = run("check").out.splitlines()
    at = lines.index(f"1:{doubtful}  Sekitar 1.200 warga mengungsi ke sekolah.")
    assert lines[at + 1].strip() == ENGLISH[2]
    assert lines[at + 2].strip() == f"! Check: {REASON}"
    assert lines[-1] == "1 sentence to check in 2 articles."
    assert "Air surut" not in "".join(lines)
    assert run("check", 2).out.splitlines()[-1] == "0 sentences to check in 1 article."


def test_that_check_prints_json(run: CommandLine, doubtful: int) -> None:
    (article,) = run("check", "--json").value["articles"]
    assert (article["id"], article["doubts"], article["checked"]) == (1, 1, 0)
    (sentence,) = article["sentences"]
    assert sentence == {
        "id": doubtful,
        "source": "Sekitar 1.200 warga mengungsi ke sekolah.",
        "english": ENGLISH[2],
        "doubts": [{"kind": "figure", "reason": REASON}],
    }


def test_that_marked_sentences_are_not_listed_any_more(run: CommandLine, doubtful: int) -> None:
    ran = run("check", 1, "--mark", f"1:{doubtful}", "--author", "Ada", "--json")
    assert ran.code == 0
    (article,) = ran.value["articles"]
    assert (article["doubts"], article["checked"], article["sentences"]) == (0, 1, [])
    shown = next(s for s in run("show", 1, "--json").value["sentences"] if s["id"] == doubtful)
    assert shown["checked"]["author"] == "Ada"
    assert "(checked by Ada on " in run("show", 1).out
    assert REASON not in run("show", 1).out


def test_that_a_sentence_of_another_article_is_refused(run: CommandLine, doubtful: int) -> None:
    ran = run("check", "--mark", f"2:{doubtful}")
    assert ran.code == 1
    assert "The article has no such sentence." in ran.err
    assert run("check", "--mark", "3").code == 2
