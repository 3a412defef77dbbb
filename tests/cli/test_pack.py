# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on packs and on the language of a briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.core.briefings import Draft, Judgement, TextBlock, TitleBlock
from briefing_app.core.briefings.editing import add_block, add_section
from briefing_app.core.briefings.taking import cite, link_to
from briefing_app.library import open_library
from tests.library.articles import article_of
from tests.library.generator import PACK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import CommandLine


@pytest.fixture
def rain(run: CommandLine) -> str:
    """Keep a briefing; return its number."""
    with open_library(run.library) as library:
        library.add(article_of([("Hujan.", "Rain.")], title="Judul", name="berita.txt"), PACK)
        article = library.article(library.articles()[0].id)
        draft = cite(Draft(TitleBlock("Rain")), [(article.row, article.sentences[0])])
        (key,) = draft.citations
        draft = add_section(draft, "What is known")
        text = TextBlock("b", f"It probably rains.{link_to(key)}")
        draft = add_block(draft, draft.sections[0].id, text)
        ids: list[int] = []
        library.edit("Add briefing", lambda edits: ids.append(edits.add_briefing(draft)))
        library.edit(
            "Add another",
            lambda edits: edits.add_briefing(
                Draft(TitleBlock("Sun"), judgements=(Judgement("j", ""),))
            ),
        )
    return str(ids[0])


def test_that_a_pack_is_made_signed_and_verified(
    run: CommandLine, rain: str, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    made = run("pack", rain, "-o", target, "--sign", "--json")
    assert made.code == 0
    assert [each["role"] for each in made.value["files"]] == ["briefing", "document", "source"]
    told = run("verify", target)
    assert told.code == 0
    assert "Intact. All 3 files are as packed." in told.out
    assert "Signed with your own key" in told.out
    found = run("verify", target, "--json").value
    assert (found["intact"], found["signer"], found["signing"]) == (True, "own", "fits")


def test_that_an_altered_pack_ends_with_one(run: CommandLine, rain: str, tmp_path: Path) -> None:
    target = tmp_path / "rain.zip"
    assert run("pack", "rain", "-o", target, "--with", "none").code == 0
    data = target.read_bytes()
    target.write_bytes(data.replace(b"Hujan.", b"Kabut."))
    told = run("verify", target)
    assert told.code == 1
    assert "NOT INTACT. 2 files are altered." in told.out
    assert "briefing.json (the briefing itself)" in told.out, "it keeps the sentence as well"
    assert "berita.txt (a source file)" in told.out
    trusted = run("verify", target, "--trust", "Sari")
    assert trusted.code == 1
    assert "signed and intact" in trusted.err


def test_that_a_signer_is_trusted_by_name(run: CommandLine, rain: str, tmp_path: Path) -> None:
    target = tmp_path / "rain.zip"
    run("pack", rain, "-o", target, "--with", "none", "--sign")
    told = run("verify", target, "--trust", "Sari", "--json")
    assert told.code == 0
    (tmp_path / "home" / "config" / "briefing-desk" / "signing-key.pem").unlink()
    assert run("verify", target, "--json").value["signer_name"] == "Sari"


def test_that_no_pack_is_no_reason_to_fail_badly(
    run: CommandLine, tmp_path: Path, samples: list[Path]
) -> None:
    for path in (tmp_path / "none.zip", tmp_path, samples[0]):
        told = run("verify", path)
        assert told.code == 1
        assert "cannot be checked" in told.out


def test_that_briefings_that_are_not_there_are_told(
    run: CommandLine, rain: str, tmp_path: Path
) -> None:
    done = run("pack", "Snow", "-o", tmp_path / "a.zip")
    assert done.code == 1
    assert f"{rain} Rain" in done.err
    assert run("pack", rain, "-o", tmp_path / "a.zip", "--with", "exe").code == 2


def test_that_the_language_of_a_briefing_is_checked(run: CommandLine, rain: str) -> None:
    told = run("check-briefing", rain)
    assert told.code == 0
    assert "“probably”" in told.out
    assert "1 to look at, 0 ignored." in told.out
    (finding,) = run("check-briefing", rain, "--json").value["findings"]
    assert (finding["rule"], finding["place"]) == ("likelihood-term", "b")
