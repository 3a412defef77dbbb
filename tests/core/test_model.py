# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The values that flow through the program."""

from __future__ import annotations

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata, SummaryLength


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3", SummaryLength(sentences=3)),
        (" 20% ", SummaryLength(percent=20)),
        ("12,5%", SummaryLength(percent=12.5)),
        ("AUTO", SummaryLength()),
    ],
)
def test_that_a_summary_length_is_read_and_written_alike(text: str, length: SummaryLength) -> None:
    assert SummaryLength.parse(text) == length
    assert SummaryLength.parse(str(length)) == length


@pytest.mark.parametrize("text", ["", "0", "-1", "0%", "101%", "three", "3.5", "%"])
def test_that_what_is_no_summary_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="summary length"):
        SummaryLength.parse(text)


def test_that_completing_metadata_never_overwrites_what_the_file_told() -> None:
    told = Metadata(title="Judul", origins=(("title", "h1"),))
    found = Metadata(title="Lain", outlet="Koran", origins=(("outlet", "dateline"), ("title", "x")))
    whole = told.completed_by(found)
    assert (whole.title, whole.outlet, whole.author) == ("Judul", "Koran", "")
    assert dict(whole.origins) == {"title": "h1", "outlet": "dateline"}


def test_that_an_error_tells_file_cause_and_remedy() -> None:
    error = ReadError("a.txt", "The file is empty.", "Save the article again.")
    assert str(error) == "a.txt: The file is empty. Save the article again."
