# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window asks of the rest of the program; the composition root chooses.

Each function runs on a worker's thread, and only there do the heavy libraries come in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing_app import desk, packing, pipeline
from briefing_app.core.progress import Throttle
from briefing_app.ui.pack_services import DeskPackServices, PackServices

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.briefing.pack_manifest import Manifest
    from briefing_app.briefing.pack_verify import Verification
    from briefing_app.core.briefings import Draft
    from briefing_app.core.errors import BriefingError, ReadError
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.model import (
        JointSummary,
        PackInfo,
        Sentence,
        Source,
        Summary,
        Translation,
    )
    from briefing_app.core.progress import Report
    from briefing_app.core.settings import Settings
    from briefing_app.core.stored import StoredArticle, StoredRemoved
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library, Moved
    from briefing_app.packing import Wanted
    from briefing_app.stream import Check, Load, Orders, Results


class Services(PackServices, Protocol):
    """The program's work, as the window needs it."""

    def open_library(self, folder: Path) -> Library:
        """Open the library in a folder; it belongs to the thread that asks."""
        ...

    def backups(self, folder: Path) -> list[Path]:
        """Return the backups of the library in a folder, the newest first."""
        ...

    def restore_backup(self, folder: Path, backup: Path) -> Path | None:
        """Put a backup in the place of the database; return where the replaced one is kept."""
        ...

    def move_library(
        self, folder: Path, target: Path, *, report: Report, cancel: threading.Event
    ) -> Moved:
        """Move the library in a folder to another one, which the settings name from then on."""
        ...

    def use_settings(self, settings: Settings) -> None:
        """Work by these settings from now on; returns at once."""
        ...

    def use_terms(self, terms: Termbase) -> None:
        """Require these terms in translations from now on; returns at once."""
        ...

    def find_files(self, paths: Iterable[Path]) -> tuple[list[Path], list[ReadError]]:
        """Return the files to import, folders walked, and those that are refused."""
        ...

    def load(self, path: Path) -> Source:
        """Read a file's bytes."""
        ...

    def import_articles(self, orders: Orders, load: Load, check: Check) -> Results:
        """Make an article of each file; see `stream.import_articles`."""
        ...

    def pack_in_use(self) -> str:
        """Return the identity of the language pack in use."""
        ...

    def summarise(self, article: StoredArticle, wanted: Summary) -> Summary:
        """Summarise a stored article anew, see `desk.summarise`."""
        ...

    def summarise_together(
        self, articles: Sequence[StoredArticle], sentences: int, *, cancel: threading.Event
    ) -> JointSummary:
        """Summarise several articles as one, see `desk.summarise_together`."""
        ...

    def methods(self) -> tuple[str, ...]:
        """Return the names of the summary methods, the best first."""
        ...

    def translate_piece(
        self, article: StoredArticle, piece: StoredRemoved
    ) -> tuple[tuple[Sentence, ...], tuple[Translation, ...], PackInfo]:
        """Make translated sentences of a removed piece; name the pack that translated."""
        ...

    def translate_sentences(
        self, texts: Sequence[str], terms: Termbase, *, cancel: threading.Event
    ) -> tuple[list[Translation], PackInfo]:
        """Translate sentences with terms enforced; name the pack that translated."""
        ...

    def write_briefing(
        self,
        articles: Sequence[StoredArticle],
        settings: BriefingSettings,
        target: Path,
        *,
        decisions: Sequence[FigureDecision] = (),
        report: Report,
        cancel: threading.Event,
    ) -> None:
        """Write the briefing of some articles to a PDF file."""
        ...

    def write_draft(
        self,
        draft: Draft,
        cited: desk.Cited,
        target: Path,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> None:
        """Write a briefing of the composer to a PDF file, see `desk.write_draft`."""
        ...

    def pack_briefing(
        self,
        library: Library,
        draft: Draft,
        target: Path,
        wanted: Wanted,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Manifest:
        """Make a pack of a briefing, see `packing.pack`; the library's thread runs it."""
        ...

    def verify_briefing_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> tuple[Verification, BriefingError | None]:
        """Check the pack of a briefing, see `packing.verify`."""
        ...

    def trust_signer(self, found: Verification, name: str) -> None:
        """Trust the signer of a pack from now on, see `packing.trust`."""
        ...


class DeskServices(DeskPackServices):
    """The real work, with the tools of a workshop.

    Args:
        workshop: Where the tools come from.
    """

    def open_library(self, folder: Path) -> Library:
        """See `Services.open_library`.

        Raises:
            LibraryError: Also if it is the library of the settings and not there.
        """
        desk.require_chosen(folder, self._workshop.chosen)
        library = desk.open_library(folder)
        self._workshop.use_terms(library.termbase())
        return library

    def backups(self, folder: Path) -> list[Path]:
        """See `Services.backups`."""
        from briefing_app.library.layout import list_backups

        return list_backups(folder)[::-1]

    def restore_backup(self, folder: Path, backup: Path) -> Path | None:
        """See `Services.restore_backup`."""
        from briefing_app.library import restore_backup

        return restore_backup(folder, backup)

    def move_library(
        self, folder: Path, target: Path, *, report: Report, cancel: threading.Event
    ) -> Moved:
        """See `Services.move_library`."""
        return desk.move_library(
            folder, target, self._workshop.chosen, report=report, cancel=cancel
        )

    def use_settings(self, settings: Settings) -> None:
        """See `Services.use_settings`."""
        self._workshop.use(settings)

    def use_terms(self, terms: Termbase) -> None:
        """See `Services.use_terms`."""
        self._workshop.use_terms(terms)

    def find_files(self, paths: Iterable[Path]) -> tuple[list[Path], list[ReadError]]:
        """See `Services.find_files`."""
        from briefing_app import readers

        return readers.find_files(paths)

    def load(self, path: Path) -> Source:
        """See `Services.load`."""
        from briefing_app import readers

        return readers.load(path)

    def import_articles(self, orders: Orders, load: Load, check: Check) -> Results:
        """See `Services.import_articles`."""
        return self._workshop.import_articles(orders, load, check)

    def pack_in_use(self) -> str:
        """See `Services.pack_in_use`."""
        return self._workshop.in_use()

    def summarise(self, article: StoredArticle, wanted: Summary) -> Summary:
        """See `Services.summarise`."""
        return desk.summarise(article, wanted)

    def summarise_together(
        self, articles: Sequence[StoredArticle], sentences: int, *, cancel: threading.Event
    ) -> JointSummary:
        """See `Services.summarise_together`."""
        return desk.summarise_together(articles, sentences, cancel=cancel)

    def methods(self) -> tuple[str, ...]:
        """See `Services.methods`."""
        from briefing_app.language.summaries import METHODS

        return METHODS

    def translate_piece(
        self, article: StoredArticle, piece: StoredRemoved
    ) -> tuple[tuple[Sentence, ...], tuple[Translation, ...], PackInfo]:
        """See `Services.translate_piece`."""
        translator, terms = self._workshop.tools().translator, self._workshop.terms
        made = pipeline.restore(article.document, piece.piece, translator, terms=terms)
        return (*made, translator.pack)

    def translate_sentences(
        self, texts: Sequence[str], terms: Termbase, *, cancel: threading.Event
    ) -> tuple[list[Translation], PackInfo]:
        """See `Services.translate_sentences`."""
        translator = self._workshop.tools().translator
        return translator.translate(texts, terms=terms, cancel=cancel), translator.pack

    def write_briefing(
        self,
        articles: Sequence[StoredArticle],
        settings: BriefingSettings,
        target: Path,
        *,
        decisions: Sequence[FigureDecision] = (),
        report: Report,
        cancel: threading.Event,
    ) -> None:
        """See `Services.write_briefing`."""
        desk.write_briefing(
            articles,
            settings,
            target,
            decisions=decisions,
            terms=self._workshop.terms,
            report=report,
            cancel=cancel,
        )

    def write_draft(
        self,
        draft: Draft,
        cited: desk.Cited,
        target: Path,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> None:
        """See `Services.write_draft`."""
        desk.write_draft(
            draft, cited, target, terms=self._workshop.terms, report=report, cancel=cancel
        )

    def pack_briefing(
        self,
        library: Library,
        draft: Draft,
        target: Path,
        wanted: Wanted,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Manifest:
        """See `Services.pack_briefing`."""
        return packing.pack(
            library,
            draft,
            target,
            wanted,
            protected=[library.folder],
            report=Throttle(report),
            cancel=cancel,
        )

    def verify_briefing_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> tuple[Verification, BriefingError | None]:
        """See `Services.verify_briefing_pack`."""
        return packing.verify(path, report=Throttle(report), cancel=cancel)

    def trust_signer(self, found: Verification, name: str) -> None:
        """See `Services.trust_signer`."""
        packing.trust(found, name)
