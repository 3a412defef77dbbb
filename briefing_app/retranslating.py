# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Articles of the library translated anew, with another language pack or another translator.

Each article is a step of its own, and so a transaction and an undo: what is finished stays when
the work is stopped or the machine fails, and a single article can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.annotation_places import place_annotations
from briefing_app.core.progress import Report, Throttle, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping

    from briefing_app.core.model import PackInfo, Translation
    from briefing_app.core.ports import Translator
    from briefing_app.core.stored import Changes, StoredArticle
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Edits, Library

STEP = "Translate anew"
"""Name of the step in “Undo …” where no front end names it."""


@dataclass(frozen=True, slots=True)
class Retranslation:
    """Another translation of an article, not kept yet.

    Attributes:
        article_id: Row id of the article.
        translations: By row id of the sentence, every sentence's.
        headline: English headline; empty where there is no headline.
        pack: The pack that translated.
    """

    article_id: int
    translations: Mapping[int, Translation]
    headline: str
    pack: PackInfo

    def keep(self, edits: Edits) -> None:
        """Replace the article's machine translation; see `Edits.retranslate`.

        Raises:
            LibraryError: If the article is gone.
            ValueError: If a sentence is gone.
        """
        edits.retranslate(self.article_id, self.translations, self.pack, self.headline)


@dataclass(frozen=True, slots=True)
class Retranslated:
    """What keeping a retranslation changed.

    Attributes:
        article: The article as it is now.
        changes: The step; it changed nothing where the pack says what was said before.
        lost: Ids of the annotations that stood on words which the new English has not; they
            are kept, and stand there again after an undo.
    """

    article: StoredArticle
    changes: Changes
    lost: tuple[int, ...]


def translate_anew(
    article: StoredArticle,
    translator: Translator,
    *,
    terms: Termbase | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Retranslation:
    """Translate every sentence of a stored article and its headline; keep nothing.

    Required terms are enforced, see `core.ports.Translator.translate`.

    Corrected sentences are translated too: that is what counts where a correction is reverted.

    Raises:
        LanguageError: If the pack fails.
        Cancelled: If `cancel` was set.
    """
    texts = [stored.sentence.text for stored in article.sentences]
    made = translator.translate(
        [*texts, article.row.metadata.title],
        terms=terms,
        report=Throttle(report),
        cancel=cancel,
    )
    headline = made.pop().text
    ids = (stored.id for stored in article.sentences)
    return Retranslation(
        article.row.id, dict(zip(ids, made, strict=True)), headline, translator.pack
    )


def keep_retranslation(
    library: Library, made: Retranslation, *, author: str = "", name: str = STEP
) -> Retranslated:
    """Keep a retranslation as one step and tell which highlights lost their words.

    Raises:
        LibraryError: If the article is gone.
    """
    before = lost_annotations(library.article(made.article_id))
    changes = library.edit(name, made.keep, author=author)
    article = library.article(made.article_id)
    lost = lost_annotations(article) - before
    return Retranslated(article, changes, tuple(sorted(lost)))


def retranslate(
    library: Library,
    article: StoredArticle,
    translator: Translator,
    *,
    author: str = "",
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Retranslated:
    """Translate a stored article anew and keep that as one step.

    Raises:
        LanguageError: If the pack fails.
        LibraryError: If the article is gone.
        Cancelled: If `cancel` was set; the article is as it was.
    """
    terms = library.termbase()
    made = translate_anew(article, translator, terms=terms, report=report, cancel=cancel)
    check(cancel)
    return keep_retranslation(library, made, author=author)


def lost_annotations(article: StoredArticle) -> frozenset[int]:
    """Return the ids of an article's annotations some of whose words are gone."""
    return frozenset(p.annotation.id for p in place_annotations(article) if p.lost)
