# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing_app.language.target_pieces import TargetPieces

if TYPE_CHECKING:
    from pathlib import Path

VOCABULARY = ["▁", "▁North", "▁N", "orth", "▁Korea", "▁Kor", "ea", "Korea", "n", "<0xC3>", "<0xA9>"]


@pytest.mark.parametrize(
    ("text", "spaced", "pieces"),
    [
        ("North Korea", True, ["▁North", "▁Korea"]),
        ("Korean", True, ["▁Korea", "n"]),
        ("Korea", False, ["Korea"]),
        ("Koreaé", True, ["▁Korea", "<0xC3>", "<0xA9>"]),
        ("Korea!", True, None),
        ("ö", True, None),
    ],
)
def test_that_text_is_cut_into_the_fewest_pieces(
    text: str, spaced: bool, pieces: list[str] | None
) -> None:
    assert TargetPieces(frozenset(VOCABULARY)).of(text, spaced=spaced) == pieces


@pytest.mark.parametrize(
    "name",
    [
        "target_vocabulary.json",
        "target_vocabulary.txt",
        "shared_vocabulary.json",
        "shared_vocabulary.txt",
    ],
)
def test_that_a_vocabulary_is_read_in_each_form_that_ctranslate2_writes(
    tmp_path: Path, name: str
) -> None:
    written = json.dumps(VOCABULARY) if name.endswith("json") else "\n".join(VOCABULARY) + "\n"
    (tmp_path / name).write_text(written, encoding="utf-8")
    assert TargetPieces.read(tmp_path).of("North Korea") == ["▁North", "▁Korea"]


def test_that_a_model_without_a_vocabulary_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no target vocabulary"):
        TargetPieces.read(tmp_path)
