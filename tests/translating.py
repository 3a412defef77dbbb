# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A translator and a summariser that need no language pack, for what joins them."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError
from briefing_app.core.model import PackInfo, Summary, SummaryLength, Translation
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    from collections.abc import Sequence

PACK = PackInfo("starter", "1.0", "id", "en", "ab" * 32, 5_000_000, "bundled", chosen=True)


class FakeTranslator:
    """Writes capitals; keeps what it was given, and waits while its gate is closed.

    A text with "gagal" makes it fail, with all that it was given together.
    """

    pack = PACK
    batch_characters = 400

    def __init__(self) -> None:
        self.gate, self.busy = threading.Event(), threading.Semaphore(0)
        self.gate.set()
        self.calls: list[list[str]] = []
        self.terms: list[object] = []

    def translate(
        self,
        texts: Sequence[str],
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
        terms: object | None = None,
    ) -> list[Translation]:
        self.calls.append(list(texts))
        self.terms.append(terms)
        report(Progress(Stage.TRANSLATING, 1, 2))
        self.busy.release()
        while not self.gate.wait(0.005):
            check(cancel)
        check(cancel)
        if any("gagal" in text for text in texts):
            raise LanguageError(PACK.identity, "It failed.", "Get another.")
        return [Translation(text.upper(), -0.1, PACK.identity) for text in texts]

    @property
    def counts(self) -> Counter[str]:
        """How often each text was translated."""
        return Counter(text for call in self.calls for text in call)


class FakeSummariser:
    """Takes the first sentence."""

    method = "opening"

    def summarise(self, sentences: object, **_: object) -> Summary:
        return Summary(self.method, SummaryLength(sentences=1), (0,))
