# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The stations of the flow: a file in, an imported article out; `stream` joins them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.cleaning import clean
from briefing_app.core.language_check import require_indonesian
from briefing_app.core.model import ImportedArticle, Removed, Sentence, SummaryLength, Translation
from briefing_app.core.progress import Progress, Report, Stage, check, ignore
from briefing_app.core.sentences import split_passage, split_passages

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from briefing_app.core.model import Cleaned, Document, Metadata, Source
    from briefing_app.core.ports import Summariser, Translator
    from briefing_app.core.terms import Termbase


@dataclass(frozen=True, slots=True)
class Tools:
    """What the flow works with; the front end chooses them.

    Attributes:
        read: Makes a document of a file.
        translator: Translates sentences.
        summariser: Chooses the sentences of the summary.
        length: How long the summary shall be.
        terms: The terms whose English is required; None where there are none. Articles are
            translated together if this is the same object for them.
    """

    read: Callable[[Source], Document]
    translator: Translator
    summariser: Summariser
    length: SummaryLength
    terms: Termbase | None = None

    def translate(
        self,
        texts: Sequence[str],
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate texts with the required terms; see `core.ports.Translator.translate`."""
        return self.translator.translate(texts, terms=self.terms, report=report, cancel=cancel)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article that was read and is to be translated.

    Attributes:
        source: The file.
        document: What it says.
        cleaned: What was kept of that.
        metadata: What is known about it, also from what was removed.
        sentences: Its sentences in order.
    """

    source: Source
    document: Document
    cleaned: Cleaned
    metadata: Metadata
    sentences: tuple[Sentence, ...]

    @property
    def texts(self) -> list[str]:
        """What is to be translated: the sentences, then the headline."""
        return [*(sentence.text for sentence in self.sentences), self.metadata.title]


def prepare(
    source: Source,
    tools: Tools,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Prepared:
    """Read, clean and split one file.

    Args:
        source: The file.
        tools: What to work with.
        report: Told where the work stands.
        cancel: Set it to stop the work.

    Raises:
        ReadError: If the file cannot be read as text.
        LanguageError: If the text is not Indonesian.
        Cancelled: If `cancel` was set.
    """
    document = tools.read(source)
    check(cancel)
    report(Progress(Stage.CLEANING))
    cleaned = clean(document)
    sentences = split_passages(document.text, cleaned.passages)
    require_indonesian(source.path, (sentence.text for sentence in sentences))
    metadata = document.metadata.completed_by(cleaned.found)
    check(cancel)
    return Prepared(source, document, cleaned, metadata, sentences)


def finish(
    prepared: Prepared, translations: Sequence[Translation], tools: Tools
) -> ImportedArticle:
    """Summarise an article and put it together.

    Args:
        prepared: The article.
        translations: Of its `texts`, aligned with them.
        tools: What to work with.

    Raises:
        LanguageError: If the method of the summary cannot work.
    """
    *translated, title = translations
    summary = tools.summariser.summarise(
        prepared.sentences, title=prepared.metadata.title, length=tools.length
    )
    return ImportedArticle(
        source=prepared.source,
        document=prepared.document,
        cleaned=prepared.cleaned,
        metadata=prepared.metadata,
        sentences=prepared.sentences,
        translations=tuple(translated),
        title_translation=title.text,
        summary=summary,
    )


def restore(
    document: Document,
    piece: Removed,
    translator: Translator,
    *,
    terms: Termbase | None = None,
    cancel: threading.Event | None = None,
) -> tuple[tuple[Sentence, ...], tuple[Translation, ...]]:
    """Make sentences of a removed piece, so that the library can put them back in their place.

    Returns:
        The sentences and, aligned with them, their translations.

    Raises:
        LanguageError: If the language pack fails.
        Cancelled: If `cancel` was set.
    """
    sentences = split_passage(
        document.text,
        piece.start,
        piece.end,
        paragraph=piece.paragraph,
        kind=document.blocks[piece.paragraph].kind,
    )
    translations = translator.translate(
        [sentence.text for sentence in sentences], terms=terms, cancel=cancel
    )
    return sentences, tuple(translations)
