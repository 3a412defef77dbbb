# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on articles."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing_app import desk, readers
from briefing_app.core.errors import LanguageError
from briefing_app.language.packs import PackStore
from briefing_app.library import Library

if TYPE_CHECKING:
    from briefing_app.arrivals import Arrivals
    from briefing_app.core.model import Document, Source
    from briefing_app.stream import Order, Orders
    from tests.cli.conftest import CommandLine


def test_that_imported_files_are_listed_shown_and_found(
    run: CommandLine, samples: list[Path]
) -> None:
    imported = run("import", *samples, "--json")
    assert imported.code == 0
    articles = imported.value["articles"]
    assert [a["known"] for a in articles] == [False] * 3
    assert [a["path"] for a in articles] == [str(path) for path in samples]
    assert {a["sha256"] for a in articles} == {
        hashlib.sha256(path.read_bytes()).hexdigest() for path in samples
    }

    assert {a["id"] for a in run("list", "--json").value} == {a["id"] for a in articles}

    for entry, path in zip(articles, samples, strict=True):
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


def test_that_an_archive_gives_an_article_a_member_and_each_leads_back_to_its_bytes(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    archive = tmp_path / "kliping.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in samples[:2]:
            file.write(path, f"senin/{path.name}")
        file.writestr("foto.png", b"\x89PNG")
    imported = run("import", archive, "--json")
    assert imported.code == 1
    assert [Path(e["subject"]).name for e in imported.value["failed"]] == ["foto.png"]
    articles = imported.value["articles"]
    for entry, path in zip(articles, samples[:2], strict=True):
        assert entry["path"] == str(archive / "senin" / path.name)
        assert entry["file_name"] == f"kliping.zip/senin/{path.name}"
        assert entry["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        shown = run("show", entry["id"], "--source")
        assert entry["sentences"] and shown.code == 0
    # The same file by itself is the same article, and a member can be named alone.
    again = run("import", samples[0], archive / "senin" / samples[1].name, "--json")
    assert [entry["known"] for entry in again.value["articles"]] == [True, True]


def test_that_the_same_file_twice_is_known_and_kept_once(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    copy = tmp_path / "another name.txt"
    copy.write_bytes(samples[0].read_bytes())
    run("import", samples[0])
    again = run("import", copy, "--json")
    assert (again.code, again.value["articles"][0]["known"]) == (0, True)
    assert copy.name in run("import", copy).out
    assert len(run("list", "--json").value) == 1


def test_that_the_same_file_twice_in_one_run_is_kept_once(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    """The second is read while the first is translated, before the library knows it."""
    copy = tmp_path / "another name.txt"
    copy.write_bytes(samples[0].read_bytes())
    done = run("import", samples[0], copy, samples[1], "--json")
    assert done.code == 0
    assert [entry["known"] for entry in done.value["articles"]] == [False, True, False]
    assert len(run("list", "--json").value) == 2


def test_that_one_bad_file_is_named_and_the_others_go_on(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "kosong.txt"
    empty.touch()
    missing = tmp_path / "tidak-ada.txt"
    done = run("import", samples[0], empty, missing, samples[1], "--json")
    assert done.code == 1
    assert len(done.value["articles"]) == 2
    assert len(done.value["failed"]) == 2
    for path in (empty, missing):
        assert path.name in done.err
    assert "2 of 4 came into the library" in done.err
    assert done.err.count("Cause:") == done.err.count("Remedy:") == 2


def test_that_an_unexpected_failure_in_one_file_does_not_stop_the_others(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = readers.read

    def stumble(source: Source) -> Document:
        if source.path == samples[0]:
            raise ZeroDivisionError("a defect")
        return real(source)

    monkeypatch.setattr(readers, "read", stumble)
    done = run("import", *samples, "--json")
    assert (done.code, len(done.value["articles"])) == (1, 2)
    assert "ZeroDivisionError: a defect" in done.err
    assert str(samples[0]) in done.err


def test_that_stopping_keeps_what_was_finished(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.bring_in_all

    def stop_after_first(*args: Any, **words: Any) -> Arrivals:
        for order, result in real(*args, **words):
            yield order, result
            order.cancel.set()

    monkeypatch.setattr(desk, "bring_in_all", stop_after_first)
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
    real = desk.bring_in_all

    def stopped(library: Library, orders: Orders, *args: Any, **words: Any) -> Arrivals:
        def stopped_orders() -> Order | None:
            order = orders()
            if order is not None:
                order.cancel.set()
            return order

        yield from real(library, stopped_orders, *args, **words)

    monkeypatch.setattr(desk, "bring_in_all", stopped)
    assert run("import", *samples).code == 130
    assert run("list", "--json").value == []


def test_that_a_file_that_another_process_was_faster_with_counts_as_known(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", samples[0])
    real = Library.find
    answers = iter([None])
    monkeypatch.setattr(Library, "find", lambda self, sha256: next(answers, real(self, sha256)))
    done = run("import", samples[0], "--json")
    assert (done.code, done.value["articles"][0]["known"]) == (0, True)


def test_that_the_original_file_comes_out_byte_for_byte_and_is_put_right_when_altered(
    run: CommandLine, samples: list[Path]
) -> None:
    run("import", samples[2])
    (stored,) = (path for path in (run.library / "originals").rglob("*") if path.is_file())
    assert stored.read_bytes() == samples[2].read_bytes()
    stored.chmod(0o644)
    stored.write_bytes(b"altered")
    assert run("show", "1", "--original").code == 1
    again = run("import", samples[2])
    assert "whole again" in again.err
    assert stored.read_bytes() == samples[2].read_bytes()
    assert run("show", "1", "--original").code == 0


def test_that_a_known_article_says_that_another_pack_is_in_use_now(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", samples[0])
    real = PackStore.chosen
    monkeypatch.setattr(PackStore, "chosen", lambda self: replace(real(self), version="9.9"))
    assert "in use now is starter-id_en 9.9" in run("import", samples[0]).err


def test_that_a_minus_excludes_a_word_from_a_search(run: CommandLine, samples: list[Path]) -> None:
    run("import", *samples)
    with_port = {hit["sentence"] for hit in run("search", "pelabuhan", "--json").value}
    without = {hit["sentence"] for hit in run("search", "pelabuhan", "-kapal", "--json").value}
    ships = {hit["sentence"] for hit in run("search", "kapal", "--json").value}
    assert without == with_port - ships
    assert without < with_port


def test_that_no_name_steers_the_terminal(
    run: CommandLine, samples: list[Path], tmp_path: Path
) -> None:
    odd = tmp_path / "a\x1b[2Jb\nc.txt"
    odd.write_bytes(samples[0].read_bytes())
    done = run("import", odd)
    assert done.code == 0
    assert "\x1b" not in done.out + done.err + run("list").out


def test_that_without_a_language_pack_one_error_says_so(
    run: CommandLine, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_: object) -> None:
        raise LanguageError("Language packs", "None is installed.", "Install one.")

    monkeypatch.setattr(PackStore, "chosen", none)
    done = run("import", *samples)
    assert done.code == 1
    assert done.err.count("Cause:") == 1


def test_that_an_error_is_json_too_where_json_is_asked_for(run: CommandLine) -> None:
    assert set(run("show", "7", "--json").value["error"]) == {"subject", "cause", "remedy"}


def test_that_what_the_library_warns_of_is_told(run: CommandLine, samples: list[Path]) -> None:
    run("import", samples[0])
    (run.library / "backups").touch()  # where the folder of backups would be
    done = run("list")
    assert done.code == 0
    assert "backup" in done.err
