# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Packs compared and articles translated anew from the command line, with real packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.library import open_library
from tests.language import made_packs
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine


@pytest.fixture
def packs(run: CommandLine, tmp_path: Path) -> list[str]:
    """Return the names of the bundled pack and of another one, which is in use."""
    assert run("packs", "install", made_packs.sound(tmp_path / "b.argosmodel", "9.9")).code == 0
    found = run("packs", "list", "--json").value
    return sorted((p["name"] for p in found), key=lambda name: name != "starter-id_en")


@pytest.fixture
def article(run: CommandLine, tmp_path: Path) -> int:
    with open_library(run.library) as library:
        row = library.add(make_article(make_source(tmp_path / "a.txt")), PACK)
        sentence = library.article(row.id).sentences[1].id
        library.edit("Correct", lambda edits: edits.correct(sentence, "It rained for 3 days."))
        return row.id


def test_that_the_list_tells_licence_and_quality(run: CommandLine, packs: list[str]) -> None:
    for pack in run("packs", "list", "--json").value:
        assert pack["licence"] == "MPL 2.0"
        assert pack["quality"][0].keys() == {"test_set", "bleu", "chrf"}
        assert len(pack["sha256"]) == 64
    lines = run("packs", "list").out
    assert "licence MPL 2.0" in lines
    assert "BLEU " in lines


def test_that_an_article_is_translated_anew_and_its_correction_stays(
    run: CommandLine, packs: list[str], article: int
) -> None:
    done = run("packs", "retranslate", "--pack", packs[1], article, article, "--json")
    assert done.code == 0
    assert packs[1] in done.value["pack"]
    assert [entry["article"] for entry in done.value["articles"]] == [article]
    shown = run("show", article, "--json").value["sentences"]
    assert {s["translation"]["pack"] for s in shown} == {done.value["pack"]}
    assert not any(s["translation"]["text"].startswith("[en]") for s in shown)
    assert shown[1]["english"] == "It rained for 3 days."
    lines = run("packs", "retranslate", article).out
    assert lines.startswith("translated anew:")


def test_that_two_packs_are_compared_on_an_article_and_on_a_text(
    run: CommandLine, packs: list[str], article: int
) -> None:
    found = run("packs", "compare", *packs, article, "--json").value
    assert [packs[n] in side["identity"] for n, side in enumerate(found["packs"])] == [True, True]
    assert all(side["words_per_second"] > 0 for side in found["packs"])
    sentences = run("show", article, "--json").value["sentences"]
    assert [s["source"] for s in found["sentences"]] == [s["text"] for s in sentences]
    assert found["differing"] == 0  # the other package holds the same model
    lines = run("packs", "compare", *packs, "--text", "Presiden datang. Ia pulang.").out
    assert "0 of 2 sentences differ" in lines
    assert "words/s" in lines


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("compare", "starter-id_en", "tiada", "--text", "Satu."), "tiada"),
        (("compare", "starter-id_en", "starter-id_en", "--text", " "), "no sentence"),
        (("retranslate", "--pack", "tiada", "1"), "tiada"),
        (("retranslate", "99"), "Article 99"),
    ],
)
def test_that_what_is_not_there_is_named(
    run: CommandLine, words: tuple[str, ...], told: str
) -> None:
    done = run("packs", *words)
    assert done.code == 1
    assert told in done.err
    assert "Remedy:" in done.err
