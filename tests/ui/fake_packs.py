# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The work on language packs without models and without a network."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.comparing import compare, sentences_in
from briefing_app.core.errors import LanguageError
from briefing_app.core.model import Translation
from briefing_app.core.progress import Progress, Stage, check, ignore
from briefing_app.language.pack_index import Offer
from briefing_app.retranslating import translate_anew

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.comparing import Comparison
    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Report
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase
    from briefing_app.retranslating import Retranslation


class FakeTranslator:
    """Puts the pack's name before a text; a gate holds it up, and damage makes it fail."""

    def __init__(self, pack: PackInfo, gate: threading.Event) -> None:
        self.pack, self._gate = pack, gate

    @property
    def batch_characters(self) -> int:
        return 1_000

    def translate(
        self,
        texts: Sequence[str],
        *,
        terms: Termbase | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        report(Progress(Stage.TRANSLATING, 1, 2))
        while not self._gate.wait(0.005):
            check(cancel)
        check(cancel)
        if "damaged" in self.pack.name:
            raise LanguageError(self.pack.name, "It is damaged.", "Install it again.")
        return [
            Translation(f"[{self.pack.name}] {text}" if text else "", -0.5, self.pack.identity)
            for text in texts
        ]


class FakePackServices:
    """Does what `PackServices` says, apart from what `FakeServices` itself does."""

    installed: list[PackInfo]

    def __init__(self) -> None:
        self.task_gate, self.anew_gate = threading.Event(), threading.Event()
        self.offers = [Offer("1.9", ("https://example.org/p",), size=200_000_000)]
        self.went_online: list[str] = []
        self.damaged: set[str] = set()

    def _wait(self, cancel: threading.Event) -> None:
        while not self.task_gate.wait(0.005):
            check(cancel)
        check(cancel)

    def _pack(self, name: str) -> PackInfo:
        return next(pack for pack in self.installed if pack.name == name)

    def verify_pack(self, name: str, *, report: Report, cancel: threading.Event) -> PackInfo:
        report(Progress(Stage.READING, 1, 4))
        self._wait(cancel)
        if name in self.damaged:
            raise LanguageError(name, "Not as it was installed: model.bin.", "Install it again.")
        return self._pack(name)

    def remove_pack(self, name: str) -> list[PackInfo]:
        pack = self._pack(name)
        if pack.source == "bundled":
            raise LanguageError(name, "This pack comes with the program and stays.", "Choose b.")
        self.installed = [other for other in self.installed if other is not pack]
        if pack.chosen:
            self.installed[0] = replace(self.installed[0], chosen=True)
        return self.installed

    def pack_card(self, name: str) -> str:
        return f"# Card of {name}"

    def pack_offers(self, *, cancel: threading.Event) -> list[Offer]:
        self.went_online.append("list")
        self._wait(cancel)
        return self.offers

    def fetch_pack(
        self, offer: Offer, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        self.went_online.append(offer.version)
        report(Progress(Stage.READING, 3, 4))
        self.offers = [replace(offer, done=150_000_000)]
        self._wait(cancel)
        new = replace(
            self.installed[0], name="official", version=offer.version, source="index", chosen=True
        )
        self.installed = [*(replace(pack, chosen=False) for pack in self.installed), new]
        self.offers = [replace(offer, done=0)]
        return self.installed

    def offer_here(self, offer: Offer) -> Offer:
        return next(found for found in self.offers if found.links == offer.links)

    def translate_anew(
        self, article: StoredArticle, pack: str, *, report: Report, cancel: threading.Event
    ) -> Retranslation:
        translator = FakeTranslator(self._pack(pack), self.anew_gate)
        return translate_anew(article, translator, report=report, cancel=cancel)

    def compare_packs(
        self,
        sentences: Sequence[str] | str,
        packs: tuple[str, str],
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Comparison:
        one, other = (FakeTranslator(self._pack(pack), self.anew_gate) for pack in packs)
        if isinstance(sentences, str):
            sentences = sentences_in(sentences)
        return compare(sentences, (one, other), report=report, cancel=cancel)
