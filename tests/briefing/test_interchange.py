# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A briefing as JSON comes back as it was, and an altered one does not come back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from briefing_app.briefing.compose import compose
from briefing_app.briefing.interchange import JsonExporter, dump, load
from briefing_app.briefing.writing import Steps
from briefing_app.core.briefings import BriefingFormatError, load_briefing

from . import everything
from .everything import PICTURE, PICTURE_HASH, PICTURES


def values() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dump(everything.draft()[0], PICTURES))
    return found


def refused(found: object) -> str:
    with pytest.raises(BriefingFormatError) as caught:
        load(json.dumps(found).encode())
    return str(caught.value)


def test_that_a_draft_and_its_pictures_come_back_as_they_were() -> None:
    draft, _ = everything.draft()
    data = JsonExporter(draft).make(everything.briefing(), Steps(1))
    assert load(data) == (draft, {PICTURE_HASH: ("image/png", PICTURE)})
    assert load(b"\xef\xbb\xbf" + data)[0] == draft
    assert load_briefing(data.decode()) == draft


def test_that_a_half_character_of_a_broken_file_comes_back_too() -> None:
    draft, _ = everything.draft()
    draft = replace(draft, title=replace(draft.title, title="setengah\ud800"))
    data = dump(draft, PICTURES)
    assert load(data)[0].title.title == "setengah\ud800"


def test_that_an_altered_picture_is_refused() -> None:
    found = values()
    encoded = found["pictures"][PICTURE_HASH]["base64"]
    found["pictures"][PICTURE_HASH]["base64"] = encoded[:-8] + "AAAA" + encoded[-4:]
    assert "altered" in refused(found)


@pytest.mark.parametrize(
    ("part", "name"),
    [("citations", "corrected"), ("citations", "checked"), ("sources", "retrieved")],
)
def test_that_a_day_in_words_is_refused(part: str, name: str) -> None:
    found = values()
    next(iter(found["briefing"][part].values()))[name] = "12 March 2026"
    assert "is no date and time" in refused(found)


def test_that_two_names_for_a_sentence_are_refused() -> None:
    found = values()
    citations = found["briefing"]["citations"]
    first = next(iter(citations.values()))
    citations["twice"] = {**first, "key": "twice"}
    assert "two names" in refused(found)


def test_that_sources_are_numbered_alike_after_a_journey() -> None:
    draft, _ = everything.draft()
    hashes = sorted(draft.sources, reverse=True)
    draft = replace(draft, sources={sha256: draft.sources[sha256] for sha256 in hashes})
    again, _ = load(dump(draft, PICTURES))
    assert [each.sha256 for each in compose(draft, [], PICTURES).sources] == [
        each.sha256 for each in compose(again, [], PICTURES).sources
    ]


def test_that_a_missing_picture_is_refused() -> None:
    found = values()
    del found["pictures"][PICTURE_HASH]
    assert "missing" in refused(found)
    del found["pictures"]
    assert "missing" in refused(found)


@pytest.mark.parametrize("picture", [None, 3, {}, {"base64": "!", "media_type": "image/png"}])
def test_that_a_picture_that_is_none_is_refused(picture: object) -> None:
    found = values()
    found["pictures"][PICTURE_HASH] = picture
    assert PICTURE_HASH[:12] in refused(found)


def test_that_a_briefing_that_names_what_it_does_not_hold_is_refused() -> None:
    found = values()
    found["briefing"]["title"]["as_of"] = "kemarin"
    assert "kemarin" in refused(found)
    found = values()
    del found["briefing"]["citations"]["1-3"]
    assert "1-3" in refused(found)
    found = values()
    blocks = found["briefing"]["sections"][2]["blocks"]
    blocks[0]["articles"] = ["0" * 64]
    assert "not listed" in refused(found)


def test_that_other_files_are_refused_in_a_sentence() -> None:
    for data in (b"", b"\xff\xfe", b"[]", b"{}", b'{"format": "x"}', b"PK\x03\x04"):
        with pytest.raises(BriefingFormatError, match=r"\.$"):
            load(data)
    assert "newer" in refused(values() | {"version": 99})
