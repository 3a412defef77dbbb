# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings as files that another library imports without loss: a draft and its pictures.

The file is the JSON of `core.briefings.codec` with one name more, "pictures": for each picture
that the briefing shows, by the SHA-256 of its bytes, its media type and its bytes in base64
(RFC 4648, 4), and with "seal", see `file_kinds`; whoever reads it does not ask for that. The names
stand in the order "format", "seal", "version", "briefing", "pictures", and inside of "briefing"
in that of the alphabet, so that the same briefing gives the same bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from briefing_app.briefing.file_kinds import JSON, UNSEALED, sealed
from briefing_app.briefing.model import PrintedPicture
from briefing_app.briefing.writing import BytesExporter
from briefing_app.core.briefings import (
    BriefingFormatError,
    PictureBlock,
    SummaryBlock,
    dump_briefing,
    load_briefing,
)
from briefing_app.core.briefings.editing import keys_in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.writing import Steps
    from briefing_app.core.briefings import Draft

Pictures = dict[str, tuple[str, bytes]]
"""Media types and bytes of pictures, by the SHA-256 of the bytes."""
LARGEST = 512_000_000
"""Most bytes of a file that is read: a score of the largest pictures that a library keeps."""


class JsonExporter(BytesExporter):
    """Writes what a briefing was composed of.

    Args:
        draft: That.
    """

    kind: ClassVar[FileKind] = JSON

    def __init__(self, draft: Draft) -> None:
        """Nothing is written yet."""
        self._draft = draft

    def make(self, briefing: Briefing, steps: Steps) -> bytes:
        """Return the draft, and the pictures of the composed briefing."""
        pictures: Pictures = {}
        for section in briefing.sections:
            for block in section.blocks:
                if isinstance(block, PrintedPicture):
                    pictures[block.sha256] = (block.media_type, block.data)
            steps.step()
        return dump(self._draft, pictures)


def dump(draft: Draft, pictures: Mapping[str, tuple[str, bytes]]) -> bytes:
    """Return a briefing with its pictures as JSON; the same gives the same."""
    values = json.loads(dump_briefing(draft))
    values["seal"] = UNSEALED
    values = {name: values[name] for name in ("format", "seal", "version", "briefing")}
    values["pictures"] = {
        sha256: {"base64": base64.b64encode(data).decode("ascii"), "media_type": media_type}
        for sha256, (media_type, data) in sorted(pictures.items())
    }
    # Half characters of broken files are no text that a file can hold, so all are numbers then.
    text = json.dumps(values, ensure_ascii=False, indent=1)
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = json.dumps(values, ensure_ascii=True, indent=1)
    return sealed(f"{text}\n".encode())


def load(data: bytes) -> tuple[Draft, Pictures]:
    """Return the briefing and the pictures that a file holds.

    Raises:
        BriefingFormatError: If it is no such file, of a newer version, or altered: if a picture
            is missing, or its bytes are not those that its name is the hash of.
    """
    if len(data) > LARGEST:
        raise BriefingFormatError(
            f"It has {len(data) / 1e6:.0f} MB; at most {LARGEST / 1e6:.0f} are read."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BriefingFormatError(f"It is not JSON ({error}).") from error
    draft = load_briefing(text)
    found = json.loads(text).get("pictures", {})
    if not isinstance(found, dict):
        raise BriefingFormatError("pictures: names and values are needed.")
    pictures = {sha256: _picture(sha256, each) for sha256, each in found.items()}
    _check(draft, pictures)
    return draft, pictures


def _check(draft: Draft, pictures: Pictures) -> None:
    """Make sure that the briefing holds all that it names, so that it can be composed."""
    try:
        date.fromisoformat(draft.title.as_of or "2000-01-01")
    except ValueError as error:
        raise BriefingFormatError(f"“{draft.title.as_of}” is no day.") from error
    for citation in draft.citations.values():
        for name in ("corrected", "checked"):
            _check_moment(getattr(citation, name))
    places = Counter((each.sha256, each.start) for each in draft.citations.values())
    if places and max(places.values()) > 1:
        raise BriefingFormatError("A sentence is cited by two names.")
    for source in draft.sources.values():
        _check_moment(source.retrieved)
    if strange := set(keys_in_order(draft)) - draft.citations.keys():
        raise BriefingFormatError(f"The citation “{min(strange)}” is missing.")
    for block in draft.blocks:
        if isinstance(block, PictureBlock) and block.sha256 not in pictures:
            raise BriefingFormatError(f"The picture {block.sha256[:12]} is missing.")
        if isinstance(block, SummaryBlock) and set(block.articles) - draft.sources.keys():
            raise BriefingFormatError("A summary is of an article that is not listed.")


def _check_moment(text: str) -> None:
    try:
        datetime.fromisoformat(text or "2000-01-01T00:00:00")
    except ValueError as error:
        raise BriefingFormatError(f"“{text}” is no date and time.") from error


def _picture(sha256: str, value: Any) -> tuple[str, bytes]:
    place = f"The picture {sha256[:12]}"
    if not isinstance(value, dict) or value.keys() != {"base64", "media_type"}:
        raise BriefingFormatError(f"{place} is not given as media type and base64.")
    media_type, encoded = value["media_type"], value["base64"]
    if not isinstance(media_type, str) or not isinstance(encoded, str):
        raise BriefingFormatError(f"{place} is not given as media type and base64.")
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BriefingFormatError(f"{place} cannot be read ({error}).") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise BriefingFormatError(f"{place} was altered: its bytes have another SHA-256.")
    return media_type, data
