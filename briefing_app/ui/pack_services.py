# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window asks of the rest of the program about language packs; see `ui.services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing_app.core.progress import Throttle

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.comparing import Comparison
    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Report
    from briefing_app.core.stored import StoredArticle
    from briefing_app.language.pack_index import Offer
    from briefing_app.retranslating import Retranslation
    from briefing_app.workshop import Workshop


class PackServices(Protocol):
    """The work on language packs, as the window needs it."""

    def packs(self) -> list[PackInfo]:
        """Return the installed language packs."""
        ...

    def prefer_pack(self, name: str) -> list[PackInfo]:
        """Choose a language pack; return the installed ones."""
        ...

    def install_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        """Install a language pack from its file and choose it; return the installed ones."""
        ...

    def verify_pack(self, name: str, *, report: Report, cancel: threading.Event) -> PackInfo:
        """Compare every file of a pack with what was installed; raise if one differs."""
        ...

    def remove_pack(self, name: str) -> list[PackInfo]:
        """Remove a language pack; return the installed ones."""
        ...

    def pack_card(self, name: str) -> str:
        """Return what a pack says about itself."""
        ...

    def pack_offers(self, *, cancel: threading.Event) -> list[Offer]:
        """Go online and fetch the list of official packs; newest first."""
        ...

    def fetch_pack(
        self, offer: Offer, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        """Go online, fetch a pack and install it; what came is kept when it is stopped."""
        ...

    def offer_here(self, offer: Offer) -> Offer:
        """Return an offer with what is here of it; nobody is asked."""
        ...

    def translate_anew(
        self, article: StoredArticle, pack: str, *, report: Report, cancel: threading.Event
    ) -> Retranslation:
        """Translate a stored article with a pack; keep nothing."""
        ...

    def compare_packs(
        self,
        sentences: Sequence[str] | str,
        packs: tuple[str, str],
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Comparison:
        """Translate sentences, or a text that is split into them, with two packs."""
        ...


class DeskPackServices:
    """The real work on language packs, with the tools of a workshop.

    Args:
        workshop: Where the tools come from.
    """

    def __init__(self, workshop: Workshop) -> None:
        """Load nothing yet."""
        self._workshop = workshop

    def packs(self) -> list[PackInfo]:
        """See `PackServices.packs`."""
        return self._workshop.pack_store().installed()

    def prefer_pack(self, name: str) -> list[PackInfo]:
        """See `PackServices.prefer_pack`."""
        store = self._workshop.pack_store()
        store.prefer(name)
        return store.installed()

    def install_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        """See `PackServices.install_pack`."""
        store = self._workshop.pack_store()
        store.install(path, report=Throttle(report), cancel=cancel)
        return store.installed()

    def verify_pack(self, name: str, *, report: Report, cancel: threading.Event) -> PackInfo:
        """See `PackServices.verify_pack`."""
        return self._workshop.pack_store().verify(name, report=Throttle(report), cancel=cancel)

    def remove_pack(self, name: str) -> list[PackInfo]:
        """See `PackServices.remove_pack`."""
        store = self._workshop.pack_store()
        store.remove(name)
        return store.installed()

    def pack_card(self, name: str) -> str:
        """See `PackServices.pack_card`."""
        return self._workshop.pack_store().card(name).text

    def pack_offers(self, *, cancel: threading.Event) -> list[Offer]:
        """See `PackServices.pack_offers`."""
        from briefing_app.language import pack_index

        found = pack_index.offers(cancel=cancel)
        return pack_index.measured(self._workshop.pack_store(), found, cancel=cancel)

    def fetch_pack(
        self, offer: Offer, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        """See `PackServices.fetch_pack`."""
        store = self._workshop.pack_store()
        store.install_from_index(offer, report=Throttle(report), cancel=cancel)
        return store.installed()

    def offer_here(self, offer: Offer) -> Offer:
        """See `PackServices.offer_here`."""
        from briefing_app.language import pack_index

        return pack_index.here(self._workshop.pack_store(), offer)

    def translate_anew(
        self, article: StoredArticle, pack: str, *, report: Report, cancel: threading.Event
    ) -> Retranslation:
        """See `PackServices.translate_anew`."""
        from briefing_app.retranslating import translate_anew

        translator = self._workshop.translator(pack)
        terms = self._workshop.terms
        return translate_anew(article, translator, terms=terms, report=report, cancel=cancel)

    def compare_packs(
        self,
        sentences: Sequence[str] | str,
        packs: tuple[str, str],
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Comparison:
        """See `PackServices.compare_packs`."""
        from briefing_app.comparing import compare, sentences_in

        if isinstance(sentences, str):
            sentences = sentences_in(sentences)
        one, other = (self._workshop.translator(pack) for pack in packs)
        terms = self._workshop.terms
        return compare(sentences, (one, other), terms=terms, report=report, cancel=cancel)
