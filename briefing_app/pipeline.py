# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The flow: a file in, an imported article out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.core.cleaning import clean
from briefing_app.core.language_check import require_indonesian
from briefing_app.core.model import ImportedArticle, Removed, Sentence, SummaryLength, Translation
from briefing_app.core.progress import Progress, Report, Stage, Throttle, check, ignore
from briefing_app.core.sentences import split_passage, split_passages

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from briefing_app.core.model import Document, Source
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
        terms: The required terms, handed to the translator as they are; None where there are
            none. Articles are translated together if this is the same object for them.
    """

    read: Callable[[Source], Document]
    translator: Translator
    summariser: Summariser
    length: SummaryLength
    terms: object | None = None

    def translate(
        self,
        texts: Sequence[str],
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        """Translate texts with the required terms; see `core.ports.Translator.translate`."""
        required: dict[str, Any] = {} if self.terms is None else {"terms": self.terms}
        return self.translator.translate(texts, report=report, cancel=cancel, **required)


def import_article(
    source: Source,
    tools: Tools,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> ImportedArticle:
    """Read, clean, split, translate and summarise one file.

    Args:
        source: The file.
        tools: What to work with.
        report: Told where the work stands, at most ten times a second.
        cancel: Set it to stop the work.

    Raises:
        ReadError: If the file cannot be read as text.
        LanguageError: If the text is not Indonesian or the language pack fails.
        Cancelled: If `cancel` was set.
    """
    report = Throttle(report)
    report(Progress(Stage.READING))
    document = tools.read(source)
    check(cancel)

    report(Progress(Stage.CLEANING))
    cleaned = clean(document)
    sentences = split_passages(document.text, cleaned.passages)
    require_indonesian(source.path, (sentence.text for sentence in sentences))
    metadata = document.metadata.completed_by(cleaned.found)
    check(cancel)

    texts = [sentence.text for sentence in sentences]
    translations = tools.translate([*texts, metadata.title], report=report, cancel=cancel)
    title_translation = translations.pop().text

    report(Progress(Stage.SUMMARISING))
    summary = tools.summariser.summarise(sentences, title=metadata.title, length=tools.length)
    check(cancel)
    return ImportedArticle(
        source=source,
        document=document,
        cleaned=cleaned,
        metadata=metadata,
        sentences=sentences,
        translations=tuple(translations),
        title_translation=title_translation,
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
