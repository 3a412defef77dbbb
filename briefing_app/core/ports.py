# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the layers ask of each other: the shapes of the tools that the front ends choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing_app.core.progress import Report, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from briefing_app.core.model import (
        Document,
        PackInfo,
        Sentence,
        Source,
        Summary,
        SummaryLength,
        Translation,
    )


class Reader(Protocol):
    """Makes a document of a file of one format."""

    @property
    def format(self) -> str:
        """Short name of the format, such as "html"."""
        ...

    @property
    def suffixes(self) -> frozenset[str]:
        """File name endings that it takes, lower case with the dot."""
        ...

    def read(self, source: Source) -> Document:
        """Make a document of the file.

        Raises:
            ReadError: If the bytes are not what the format demands.
        """
        ...


class Translator(Protocol):
    """Translates sentences from Indonesian to English."""

    @property
    def pack(self) -> PackInfo:
        """The language pack in use."""
        ...

    def translate(
        self,
        texts: Sequence[str],
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate each text; the result is aligned with `texts`.

        Raises:
            Cancelled: If `cancel` was set; nothing is returned then.
            LanguageError: If the pack fails.
        """
        ...


class Summariser(Protocol):
    """Chooses the sentences that stand for an article."""

    @property
    def method(self) -> str:
        """Short name of the method."""
        ...

    def summarise(
        self, sentences: Sequence[Sentence], *, title: str = "", length: SummaryLength
    ) -> Summary:
        """Choose sentences; `picks` are indices into `sentences`, in document order."""
        ...
