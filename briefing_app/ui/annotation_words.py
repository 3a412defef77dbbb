# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How highlights and notes are told: their kinds, colours, dates, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.stored import AnnotationKind, Side
from briefing_app.ui.article_facts import SEPARATOR, printed_day, published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.annotation_places import Passage, PlacedAnnotation
    from briefing_app.core.stored import Annotation, AnnotationContent

DEFAULT_COLOURS = {
    AnnotationKind.KEY_POINT: "yellow",
    AnnotationKind.DOUBT: "orange",
    AnnotationKind.QUOTE: "blue",
    AnnotationKind.FIGURE: "green",
    AnnotationKind.CUSTOM: "purple",
}
"""The colour of each kind until the analyst chooses another."""


def kind_name(kind: AnnotationKind) -> str:
    """Return the name of a kind."""
    return {
        AnnotationKind.KEY_POINT: QCoreApplication.translate("annotations", "Key point"),
        AnnotationKind.DOUBT: QCoreApplication.translate("annotations", "Doubt"),
        AnnotationKind.QUOTE: QCoreApplication.translate("annotations", "Quote"),
        AnnotationKind.FIGURE: QCoreApplication.translate("annotations", "Figure"),
        AnnotationKind.CUSTOM: QCoreApplication.translate("annotations", "Custom"),
    }[kind]


def colour_name(colour: str) -> str:
    """Return the name of one of `core.stored.COLOURS`."""
    return {
        "yellow": QCoreApplication.translate("annotations", "Yellow"),
        "orange": QCoreApplication.translate("annotations", "Orange"),
        "red": QCoreApplication.translate("annotations", "Red"),
        "pink": QCoreApplication.translate("annotations", "Pink"),
        "purple": QCoreApplication.translate("annotations", "Purple"),
        "blue": QCoreApplication.translate("annotations", "Blue"),
        "teal": QCoreApplication.translate("annotations", "Teal"),
        "green": QCoreApplication.translate("annotations", "Green"),
        "grey": QCoreApplication.translate("annotations", "Grey"),
    }[colour]


def title(content: AnnotationContent) -> str:
    """Return what an annotation is called: its kind, or the analyst's own label."""
    if content.kind is AnnotationKind.CUSTOM and content.label:
        return content.label
    return kind_name(content.kind)


def letter(content: AnnotationContent) -> str:
    """Return the sign of an annotation's kind: the first letter of its title."""
    return title(content)[:1].upper()


def signed(annotation: Annotation) -> str:
    """Return who made it and when, "Ana · 27 November 2026", by this machine's clock."""
    day = printed_day(annotation.created)
    return SEPARATOR.join(part for part in (annotation.author, day) if part)


def quotation(placed: PlacedAnnotation) -> str:
    """Return the highlighted words; those of different sentences are joined by "…"."""
    return " … ".join(passage.anchor.quotation.strip() for passage in placed.passages)


def partner(placed: PlacedAnnotation) -> str:
    """Return the highlighted sentences in the other language."""
    return " ".join(passage.partner for passage in placed.passages)


def lost_in_words(lost: Sequence[Passage]) -> str:
    """Return that words are gone, and the text that they were highlighted in; else nothing."""
    if not lost:
        return ""
    made_on = " ".join(
        f"{a.context[: a.start]}[{a.quotation}]{a.context[a.end :]}"
        for a in (passage.anchor for passage in lost)
    )
    gone = QCoreApplication.translate(
        "annotations", "The highlighted words are no longer in the translation."
    )
    return f"{gone}\n" + QCoreApplication.translate("annotations", "Made on: {text}").format(
        text=made_on
    )


def tooltip(placed: PlacedAnnotation) -> str:
    """Return kind, note, author and date of an annotation, and whether its words are gone."""
    annotation = placed.annotation
    head = SEPARATOR.join((title(annotation.content), signed(annotation)))
    return "\n".join(
        part for part in (head, annotation.content.note, lost_in_words(placed.lost)) if part
    )


def spoken(placed: PlacedAnnotation, *, article: bool) -> str:
    """Return an annotation as a screen reader says it.

    Args:
        placed: The annotation.
        article: Whether to name its article.
    """
    annotation = placed.annotation
    said = [title(annotation.content)]
    if placed.passages:
        in_source = placed.passages[0].anchor.side is Side.SOURCE
        pattern = (
            QCoreApplication.translate("annotations", "In Indonesian: {text}")
            if in_source
            else QCoreApplication.translate("annotations", "In English: {text}")
        )
        said.append(pattern.format(text=quotation(placed)))
    else:
        said.append(QCoreApplication.translate("annotations", "On the whole article"))
    if annotation.content.note:
        said.append(
            QCoreApplication.translate("annotations", "Note: {text}").format(
                text=annotation.content.note
            )
        )
    said.append(lost_in_words(placed.lost))
    if article:
        said.append(placed.article.label)
    said.append(signed(annotation))
    return "\n".join(part for part in said if part)


def with_source(placed: PlacedAnnotation) -> str:
    """Return an annotation to paste elsewhere: quotation, partner, note, and where it is from.

    The English says whether a machine translated it or an analyst corrected it.
    """
    annotation = placed.annotation
    lines = []
    for passage in placed.passages:
        quoted = f"“{passage.anchor.quotation.strip()}”"
        english = (
            QCoreApplication.translate("annotations", "corrected translation")
            if passage.corrected
            else QCoreApplication.translate("annotations", "machine translation")
        )
        if passage.place is None:
            earlier = QCoreApplication.translate("annotations", "an earlier translation")
            lines.append(f"{quoted} ({earlier})")
        elif passage.anchor.side is Side.TRANSLATION:
            lines.append(f"{quoted} ({english})")
        else:
            lines.append(quoted)
        other = f"“{passage.partner}”"
        lines.append(f"{other} ({english})" if passage.anchor.side is Side.SOURCE else other)
    label = title(annotation.content)
    note = annotation.content.note
    lines.append(f"{label}: {note}" if note else label)
    row = placed.article
    source = (row.label, row.metadata.outlet, published(row.metadata), row.file_name)
    lines.append("— " + ", ".join(dict.fromkeys(part for part in source if part)))
    return "\n".join(lines)


def delete_name(doomed: Sequence[Annotation]) -> str:
    """Return what a deletion is called in "Undo …"."""
    if len(doomed) == 1:
        return (
            QCoreApplication.translate("annotations", "Delete note")
            if doomed[0].content.note
            else QCoreApplication.translate("annotations", "Delete highlight")
        )
    if any(annotation.content.note for annotation in doomed):
        return QCoreApplication.translate("annotations", "Delete {n} notes").format(n=len(doomed))
    return QCoreApplication.translate("annotations", "Delete {n} highlights").format(n=len(doomed))
