# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on articles."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from briefing_app import desk
from briefing_app.core.errors import Cancelled

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from tests.cli.conftest import CommandLine


def test_that_imported_files_are_listed_shown_and_found(
    run: CommandLine, samples: list[Path]
) -> None:
    imported = run("import", *samples, "--json")
    assert imported.code == 0
    assert [a["known"] for a in imported.value] == [False] * 3
    assert {a["sha256"] for a in imported.value} == {
        hashlib.sha256(path.read_bytes()).hexdigest() for path in samples
    }

    assert {a["id"] for a in run("list", "--json").value} == {a["id"] for a in imported.value}

    for entry, path in zip(imported.value, samples, strict=True):
        shown = run("show", entry["id"], "--json").value
        text = run("show", entry["id"], "--source").out
        assert shown["file_name"] == path.name
        for sentence in shown["sentences"]:
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]
            assert sentence["translation"]["text"]
        assert set(shown["summary"]) <= {s["id"] for s in shown["sentences"]}
        word = max(shown["sentences"][3]["text"].split(), key=len).strip('“”".,')
        assert entry["id"] in {hit["article"] for hit in run("search", word, "--json").value}


def test_that_a_person_reads_the_same_as_a_program(run: CommandLine, samples: list[Path]) -> None:
    run("import", samples[0])
    shown = run("show", "1", "--json").value
    text = run("show", "1").out
    for sentence in shown["sentences"]:
        assert " ".join(sentence["text"].split()) in text
        assert sentence["translation"]["text"] in text


def test_that_the_same_file_twice_is_known_and_kept_once(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    copy = tmp_path / "another name.txt"
    copy.write_bytes(samples[0].read_bytes())
    run("import", samples[0])
    again = run("import", copy, "--json")
    assert (again.code, again.value[0]["known"]) == (0, True)
    assert len(run("list", "--json").value) == 1


def test_that_one_bad_file_is_named_and_the_others_go_on(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "kosong.txt"
    empty.touch()
    missing = tmp_path / "tidak-ada.txt"
    done = run("import", samples[0], empty, missing, samples[1], "--json")
    assert done.code == 1
    assert len(done.value) == 2
    for path in (empty, missing):
        assert path.name in done.err
    assert done.err.count("Cause:") == done.err.count("Remedy:") == 2


def test_that_an_unexpected_failure_in_one_file_does_not_stop_the_others(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.bring_in

    def stumble(library: object, path: Path, *args: object, **words: object) -> desk.Arrival:
        if path == samples[0]:
            raise ZeroDivisionError("a defect")
        return real(library, path, *args, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(desk, "bring_in", stumble)
    done = run("import", *samples, "--json")
    assert (done.code, len(done.value)) == (1, 2)
    assert "ZeroDivisionError: a defect" in done.err


def test_that_stopping_keeps_what_was_finished(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.bring_in

    def stop_at_second(
        library: object, path: Path, *args: object, cancel: threading.Event, **words: object
    ) -> desk.Arrival:
        if path == samples[1]:
            cancel.set()
        return real(library, path, *args, cancel=cancel, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(desk, "bring_in", stop_at_second)
    done = run("import", *samples)
    assert done.code == 130
    assert [a["file_name"] for a in run("list", "--json").value] == [samples[0].name]


def test_that_a_removed_piece_is_shown_with_its_rule_and_can_be_restored(
    run: CommandLine, samples: list[Path]
) -> None:
    run("import", samples[0])
    removed = run("show", "1", "--removed", "--json").value
    piece = removed[0]
    assert piece["why"]
    before = run("show", "1", "--json").value["sentences"]
    assert run("restore", "1", piece["id"]).code == 0
    after = run("show", "1", "--json").value["sentences"]
    added = [s for s in after if s["id"] not in {b["id"] for b in before}]
    assert all(piece["start"] <= s["start"] < s["end"] <= piece["end"] for s in added)
    assert added
    assert [s["start"] for s in after] == sorted(s["start"] for s in after)
    assert run("restore", "1", piece["id"]).code == 1


@pytest.mark.parametrize("words", [("show", "7"), ("show", "abcdef0"), ("restore", "7", "1")])
def test_that_an_article_that_is_not_there_is_an_error_with_a_remedy(
    run: CommandLine, words: tuple[str, ...]
) -> None:
    done = run(*words)
    assert done.code == 1
    assert "briefing-app list" in done.err


def test_that_no_command_opens_the_window_on_the_library(run: CommandLine) -> None:
    assert run().code == 0
    assert run.windows == [run.library]


@pytest.mark.parametrize(
    "words",
    [
        ("brief",),
        ("import",),
        ("show",),
        ("frobnicate",),
        ("brief", "a", "-o", "b", "--length", "0"),
    ],
)
def test_that_wrong_words_exit_with_2(run: CommandLine, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2


def test_that_cancel_before_anything_leaves_an_empty_library(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise Cancelled

    monkeypatch.setattr(desk, "bring_in", stopped)
    assert run("import", *samples).code == 130
    assert run("list", "--json").value == []
