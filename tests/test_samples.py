# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sample articles do what a demonstration needs of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.cleaning import clean
from briefing_app.core.language_check import require_indonesian
from briefing_app.core.model import BlockKind
from briefing_app.core.places import resources
from briefing_app.core.sentences import split_passages
from briefing_app.readers import load, read

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.model import Sentence

SAMPLES = sorted((resources() / "samples").iterdir())
CLUTTER = re.compile(
    r"baca juga|komentar|editor:|penulis:|artikel terkait|berita terkait|terpopuler|bagikan|"
    r"beranda|hak cipta|kabar bahari|wib|ikuti",
    re.IGNORECASE,
)


def sentences(path: Path) -> tuple[Sentence, ...]:
    document = read(load(path))
    return split_passages(document.text, clean(document).passages)


def test_that_there_are_three_samples_and_nothing_else() -> None:
    assert [path.suffix for path in SAMPLES] == [".txt", ".txt", ".html"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_that_a_sample_is_a_clean_indonesian_article_with_headings(path: Path) -> None:
    found = sentences(path)
    require_indonesian(path, [sentence.text for sentence in found])
    body = [s.text for s in found if s.kind is BlockKind.PARAGRAPH]
    assert 12 <= len(body) <= 25
    assert all(text.endswith((".", "?", "!", "”")) for text in body)
    assert sum(s.kind is BlockKind.HEADING for s in found) >= 2
    assert not [s.text for s in found if CLUTTER.search(s.text)]


def test_that_the_samples_disagree_on_the_number_of_soldiers() -> None:
    pattern = re.compile(r"((?:\d+\.\d+ hingga )?\d+\.\d+) tentara")
    texts = [" ".join(s.text for s in sentences(path)) for path in SAMPLES]
    assert [pattern.findall(text) for text in texts] == [
        ["8.000"],
        ["7.500 hingga 9.000"],
        ["10.000"],
    ]
