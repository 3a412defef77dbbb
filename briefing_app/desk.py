# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The program without a front end: what the window and the command line both do.

The language libraries come in with the first call that needs them.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from briefing_app import arrivals, pipeline
from briefing_app.core.errors import LibraryError, TermsError
from briefing_app.core.model import Sorting, SummaryLength
from briefing_app.core.own_order import own_order
from briefing_app.core.progress import Report, ignore
from briefing_app.core.settings import Settings, read_settings, write_settings

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence

    from briefing_app.arrivals import Arrivals
    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.core.briefings import Draft
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.model import JointSummary, Summary
    from briefing_app.core.settings import SettingsError
    from briefing_app.core.stored import StoredArticle, StoredRemoved
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library, Moved
    from briefing_app.pipeline import Tools
    from briefing_app.stream import Orders
    from briefing_app.workshop import Workshop

APP_NAME = "briefing-desk"
JOINT_SENTENCES = 5
"""Sentences of the summary across articles."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps things.

    Attributes:
        library: The library: its database and the original files.
        packs: The installed language packs.
    """

    library: Path
    packs: Path


def data_folder() -> Path:
    """Return the folder of all that the program keeps, unless the user put it elsewhere."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def settings_path() -> Path:
    """Return the file of the settings; it need not be there."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.json"


def settings() -> tuple[Settings, SettingsError | None]:
    """Read the user's settings; see `core.settings.read_settings`."""
    from briefing_app.language.summaries import METHODS

    return read_settings(settings_path(), methods=METHODS)


def library_of(chosen: Settings) -> Path:
    """Return the folder of the library that the settings name."""
    return Path(chosen.library) if chosen.library else data_folder() / "library"


def folders(library: Path | None = None) -> Folders:
    """Return the user's folders, with another library if one is named."""
    return Folders(library=library or library_of(settings()[0]), packs=data_folder() / "packs")


def require_chosen(library: Path, chosen: Settings) -> None:
    """Refuse the library that the settings name while it is not there.

    Opening it would make an empty one in its place, for example where a stick is missing.

    Args:
        library: The library that is to be opened; any other than that of the settings may be
            made.
        chosen: The settings.

    Raises:
        LibraryError: If it is the library of the settings and not in its place.
    """
    from briefing_app.library.layout import database_path, holds_library

    is_chosen = bool(chosen.library) and library == Path(chosen.library)
    if is_chosen and not database_path(library).exists() and not holds_library(library):
        raise LibraryError(
            library,
            "The library is not there.",
            "If it is on a stick or another disk, connect that and try again; "
            "or open the library in another folder.",
        )


def open_library(folder: Path) -> Library:
    """Open the library in a folder; a starter termbase that is new to it is taken over.

    Raises:
        LibraryError: See `library.open_library`.
    """
    from briefing_app.library import open_library as open_folder

    library = open_folder(folder)
    try:
        _seed_terms(library)
    except TermsError as error:
        library.warnings = (*library.warnings, str(error))
    except BaseException:
        library.close()
        raise
    return library


def _seed_terms(library: Library) -> None:
    from briefing_app.core.starter_terms import starter_path, starter_terms

    path = starter_path()
    try:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise TermsError(path, f"It cannot be read ({error}).", "Install the program again.") from (
            error
        )
    library.seed_terms(sha256, starter_terms)


def move_library(
    folder: Path,
    target: Path,
    chosen: Settings,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Moved:
    """Move a library; the settings name its new place before anything of the old one goes.

    Raises:
        LibraryError: If it cannot be moved.
        SettingsError: If the settings cannot be written; it is where it was then.
        Cancelled: If `cancel` was set in time; it is where it was then.
    """
    from briefing_app import library

    def switch(to: Path) -> None:
        write_settings(settings_path(), replace(chosen, library=str(to)))

    return library.move_library(folder, target, switch, report=report, cancel=cancel)


def bring_in_all(
    library: Library,
    orders: Orders,
    workshop: Workshop,
    *,
    method: str = "",
    length: SummaryLength | None = None,
) -> Arrivals:
    """Import files into a library of the thread that iterates; see `arrivals.bring_in_all`.

    Args:
        library: The library.
        orders: Gives the next file.
        workshop: Makes the tools.
        method: Name of the summary method; that of the settings by default.
        length: Length of summaries; that of the settings by default.
    """
    from briefing_app import readers

    workshop.use_terms(library.termbase())
    return arrivals.bring_in_all(
        orders,
        lambda operation: operation(library),
        partial(workshop.import_articles, method=method, length=length),
        load=readers.load,
        in_use=workshop.in_use,
    )


def summarise(article: StoredArticle, wanted: Summary) -> Summary:
    """Summarise a stored article anew.

    Args:
        article: The article.
        wanted: Method, length, sorting, and what is pinned and dropped; for an order of the
            analyst's own its `picks` tell how the sentences stood before.

    Returns:
        The same with the picks that follow from it; all are ids of the article's sentences.

    Raises:
        ValueError: If there is no such method, or a sentence is not the article's.
        LanguageError: If the method cannot work.
    """
    from briefing_app.language.summaries import summariser

    places = {stored.id: place for place, stored in enumerate(article.sentences)}
    if strange := {*wanted.pinned, *wanted.dropped} - places.keys():
        raise ValueError(f"Not sentences of article {article.row.id}: {sorted(strange)}")
    found = summariser(wanted.method).summarise(
        [stored.sentence for stored in article.sentences],
        title=article.row.metadata.title,
        length=wanted.length,
        pinned=[places[sentence] for sentence in wanted.pinned],
        dropped=[places[sentence] for sentence in wanted.dropped],
        sorting=wanted.sorting,
    )
    picks = tuple(article.sentences[place].id for place in found.picks)
    if wanted.sorting is Sorting.OWN:
        picks = own_order(picks, wanted.picks)
    return replace(wanted, picks=picks)


def summarise_together(
    articles: Sequence[StoredArticle],
    sentences: int = JOINT_SENTENCES,
    *,
    cancel: threading.Event | None = None,
) -> JointSummary:
    """Summarise several articles as one; `picks` are (article id, sentence id).

    Raises:
        Cancelled: If `cancel` was set.
    """
    from briefing_app.language.summaries import joint_summary

    found = joint_summary(
        [[stored.sentence for stored in article.sentences] for article in articles],
        [article.row.metadata.title for article in articles],
        sentences=sentences,
        cancel=cancel,
    )
    return replace(
        found,
        picks=tuple((articles[a].row.id, articles[a].sentences[s].id) for a, s in found.picks),
    )


def write_briefing(
    articles: Sequence[StoredArticle],
    settings: BriefingSettings,
    target: Path,
    *,
    decisions: Sequence[FigureDecision] = (),
    terms: Termbase | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> None:
    """Compose a briefing of the articles' summaries and write it to a file.

    Args:
        articles: The articles, in the order of the briefing.
        settings: What the user decided.
        target: The file to write; the ending of its name says in which format.
        decisions: What the analyst decided about figures, for the table of figures.
        terms: Terms whose English is required; where it is missing, the briefing says so.
        report: Told where the work stands.
        cancel: Set it to stop the work.

    Raises:
        ExportError: If the file cannot be written.
        Cancelled: If `cancel` was set; no file is left then.
    """
    from briefing_app.briefing.exporting import export_draft

    export_draft(
        draft_of(articles, settings, decisions=decisions, cancel=cancel),
        articles,
        [target],
        terms=terms,
        report=report,
        cancel=cancel,
    )


def draft_of(
    articles: Sequence[StoredArticle],
    settings: BriefingSettings,
    *,
    decisions: Sequence[FigureDecision] = (),
    cancel: threading.Event | None = None,
) -> Draft:
    """Return a briefing of the articles' summaries, and of several of them together.

    Raises:
        ExportError: If there is no article, or one is given twice.
        Cancelled: If `cancel` was set.
    """
    from briefing_app.briefing import drafting
    from briefing_app.core.ledger import make_ledger

    joint = summarise_together(articles, cancel=cancel) if len(articles) > 1 else None
    ledger = make_ledger(articles, decisions, cancel=cancel) if settings.figures else None
    return drafting.draft_of(articles, settings, joint, ledger)


@dataclass(frozen=True, slots=True)
class Cited:
    """What a library has of what a briefing needs.

    Attributes:
        articles: The articles that it cites, as far as they are there, by the hash of the file.
        pictures: Media types and bytes of its pictures, as far as they are there, by hash.
    """

    articles: Mapping[str, StoredArticle]
    pictures: Mapping[str, tuple[str, bytes]]


def cited(library: Library, draft: Draft) -> Cited:
    """Read what a briefing cites and shows; what is not in the library is left out."""
    from briefing_app.core.briefings import PictureBlock

    rows = {sha256: library.find(sha256) for sha256 in draft.sources}
    articles = {sha256: library.article(row.id) for sha256, row in rows.items() if row is not None}
    pictures = {}
    for block in draft.blocks:
        if isinstance(block, PictureBlock):
            with suppress(LibraryError):
                pictures[block.sha256] = library.picture(block.sha256)
    return Cited(articles, pictures)


def write_draft(
    draft: Draft,
    cited: Cited,
    target: Path,
    *,
    terms: Termbase | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> None:
    """Compose a briefing that was written at the desk and write it to a file.

    Args:
        draft: The briefing.
        cited: What the library has of what it cites and shows.
        target: The file to write; the ending of its name says in which format.
        terms: Terms whose English is required; where it is missing, the briefing says so.
        report: Told where the work stands.
        cancel: Set it to stop the work.

    Raises:
        ExportError: If it cannot be composed, or the file cannot be written.
        Cancelled: If `cancel` was set; no file is left then.
    """
    from briefing_app.briefing.exporting import export_draft

    export_draft(
        draft,
        tuple(cited.articles.values()),
        [target],
        pictures=cited.pictures,
        terms=terms,
        report=report,
        cancel=cancel,
    )


def restore(
    library: Library,
    piece: StoredRemoved,
    article: StoredArticle,
    tools: Tools,
    *,
    cancel: threading.Event | None = None,
) -> None:
    """Put a removed piece back into its article, translated.

    Raises:
        LibraryError: If the piece is not there or was restored before.
        Cancelled: If `cancel` was set; the article is as it was.
    """
    translator = tools.translator
    sentences, translations = pipeline.restore(
        article.document, piece.piece, translator, terms=library.termbase(), cancel=cancel
    )
    library.edit(
        "Restore removed text",
        lambda edits: edits.restore(piece.id, sentences, translations, translator.pack),
    )
