# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the layers ask of each other: the shapes of the tools that the front ends choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing_app.core.model import Sorting
from briefing_app.core.progress import Report, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Sequence

    from briefing_app.core.model import (
        Document,
        PackInfo,
        Sentence,
        Source,
        Summary,
        SummaryLength,
        Translation,
    )
    from briefing_app.core.terms import Termbase


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

    @property
    def batch_characters(self) -> int:
        """Characters of text that keep it busy for about half a second.

        Sentences of several articles are put together up to that.
        """
        ...

    def translate(
        self,
        texts: Sequence[str],
        *,
        terms: Termbase | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate each text; the result is aligned with `texts`.

        Args:
            texts: Indonesian sentences.
            terms: The terms whose English is required, as far as it can be had.
            report: Told how far the work is.
            cancel: Looked at between batches.

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
        self,
        sentences: Sequence[Sentence],
        *,
        title: str = "",
        length: SummaryLength,
        pinned: Collection[int] = (),
        dropped: Collection[int] = (),
        sorting: Sorting = Sorting.ARTICLE,
    ) -> Summary:
        """Choose sentences; all are named by index into `sentences`.

        The pinned ones are always chosen and count towards the length, which they may exceed;
        the dropped ones never are. The rest is chosen around them.

        Args:
            sentences: The article's sentences in order, headings among them.
            title: The headline; empty where there is none.
            length: How long the summary shall be.
            pinned: Sentences that shall be in it.
            dropped: Sentences that shall not.
            sorting: The order of the picks; `Sorting.OWN` gives that of the article, which
                `core.own_order` then puts as the analyst had it.

        Raises:
            ValueError: If a sentence is both pinned and dropped.
            LanguageError: If the method cannot work.
        """
        ...
