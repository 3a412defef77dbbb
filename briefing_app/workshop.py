# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where the tools come from: made when they are first needed, and kept."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from briefing_app import stream
from briefing_app.core.recent import Recent
from briefing_app.core.settings import Settings, cores
from briefing_app.pipeline import Tools

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.model import PackInfo, SummaryLength
    from briefing_app.core.ports import Translator
    from briefing_app.core.terms import Termbase
    from briefing_app.language.packs import PackStore
    from briefing_app.stream import Check, Load, Orders, Results


class Workshop:
    """Makes the tools when they are first needed and keeps them; any thread may ask.

    Args:
        packs: Folder of the language packs.
        chosen: The settings by which the tools are made; the usual ones by default.

    Attributes:
        recent: What was translated a moment ago.
    """

    def __init__(self, packs: Path, chosen: Settings | None = None) -> None:
        """Load nothing yet."""
        self._packs = packs
        self._lock = threading.Lock()
        self._translators: dict[bool, tuple[tuple[str, int], Translator]] = {}
        self.recent = Recent()
        self._chosen = chosen or Settings()
        self._terms: Termbase | None = None

    @property
    def terms(self) -> Termbase | None:
        """The terms whose English is required; None for none."""
        return self._terms

    def use_terms(self, terms: Termbase) -> None:
        """Require these terms from now on; what is being done goes on as it is."""
        self._terms = terms

    @property
    def chosen(self) -> Settings:
        """The settings by which tools are made."""
        return self._chosen

    def use(self, chosen: Settings) -> None:
        """Make the tools by other settings from now on; what is being done goes on as it is."""
        self._chosen = chosen

    def pack_store(self) -> PackStore:
        """Return the installed language packs; the bundled one is among them."""
        from briefing_app.language.packs import PackStore

        return PackStore(self._packs)

    def in_use(self) -> str:
        """Return the identity of the language pack in use.

        Raises:
            LanguageError: If no language pack is installed.
        """
        return self.pack_store().chosen().identity

    def import_articles(
        self,
        orders: Orders,
        load: Load,
        check: Check,
        *,
        method: str = "",
        length: SummaryLength | None = None,
    ) -> Results:
        """Make articles of files with the tools of the moment; see `stream.import_articles`.

        What was translated a moment ago is remembered from one call to the next; only one at a
        time may be going on.
        """
        return stream.import_articles(
            orders, load, check, lambda: self.tools(method, length), self.recent
        )

    def tools(self, method: str = "", length: SummaryLength | None = None) -> Tools:
        """Return tools that use the chosen language pack, whose files are verified before.

        Args:
            method: Name of the summary method; that of the settings by default.
            length: Length of summaries; that of the settings by default.

        Raises:
            LanguageError: If no language pack is installed or the chosen one is damaged.
        """
        from briefing_app import readers
        from briefing_app.language.summaries import summariser

        chosen, store = self._chosen, self.pack_store()
        return Tools(
            readers.read,
            self._made(store, store.chosen()),
            summariser(method or chosen.summary_method),
            length or chosen.summary_length,
            self._terms,
        )

    def translator(self, name: str = "") -> Translator:
        """Return a translator that uses an installed pack, whose files are verified before.

        That of the chosen pack is kept as `tools` keeps it, of the others the last one.

        Args:
            name: Name or identity of the pack; the chosen one by default.

        Raises:
            LanguageError: If no such pack is installed, or it is damaged.
        """
        store = self.pack_store()
        return self._made(store, store.find(name) if name else store.chosen())

    def _made(self, store: PackStore, pack: PackInfo) -> Translator:
        """Return a translator; one of the chosen pack and one of another are kept."""
        from briefing_app.language.translator import ArgosTranslator

        wanted = (pack.identity, self._chosen.threads)
        with self._lock:
            kept = self._translators.get(pack.chosen)
            if kept is None or kept[0] != wanted:
                store.verify(pack.name)
                threads = min(self._chosen.threads, cores())
                made = ArgosTranslator(pack, store.folder_of(pack), threads=threads)
                kept = self._translators[pack.chosen] = (wanted, made)
            return kept[1]
