# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""PDF files with text in them."""

from __future__ import annotations

import threading
from itertools import groupby
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.limits import PDF_PAGES, require_length
from briefing_app.readers.pdf_lines import page_lines, running_lines
from briefing_app.readers.pdf_paragraphs import paragraphs
from briefing_app.readers.properties import real_author, real_title
from briefing_app.readers.repairing import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.core.model import Document, Source
    from briefing_app.readers.pdf_lines import Line

_PDFIUM = threading.Lock()
"""PDFium is not thread-safe: one thread at a time (its README says so)."""
_WRONG_PASSWORD = 4
"""FPDF_ERR_PASSWORD in PDFium's public/fpdfview.h."""
_LEAST_LETTERS = 20
"""Letters below which a PDF has no text worth the name: a stamp, a page number."""


class PdfReader:
    """Reads the text layer of a PDF; it does not recognise text in pictures."""

    format = "pdf"
    suffixes = frozenset({".pdf"})

    def read(self, source: Source) -> Document:
        """Read all pages and join their lines into paragraphs.

        Running headers, footers and page numbers become furniture; where a paragraph goes on
        over the page they stand after it.

        Raises:
            ReadError: If the file is damaged, protected, too long or holds only pictures.
        """
        pages, metadata = _pages(source)
        letters = sum(c.isalpha() for lines in pages for line in lines for c in line.text)
        if letters < _LEAST_LETTERS:
            raise ReadError(
                source.path,
                "The PDF holds no text, only pictures of pages.",
                "Run text recognition (OCR) on it, or import the article from another file.",
            )
        require_length(source.path, sum(len(line.text) for lines in pages for line in lines))
        builder = DocumentBuilder()
        starts = _add_paragraphs(builder, pages)
        return builder.build(
            self.format,
            metadata=metadata,
            pages=_page_offsets(starts, len(pages), builder.next_start),
            warnings=_pages_without_text(pages),
        )


def _pages(source: Source) -> tuple[list[list[Line]], Metadata]:
    with _PDFIUM:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(source.data)
        except pypdfium2.PdfiumError as error:
            raise _not_opened(source.path, error) from error
        try:
            if len(document) > PDF_PAGES:
                raise ReadError(
                    source.path,
                    f"The PDF is too long: {len(document):,} pages; the limit is {PDF_PAGES}.",
                    "Save the pages of the article as a PDF of their own.",
                )
            pages = [_page(document, number) for number in range(len(document))]
            return pages, _metadata(document)
        except pypdfium2.PdfiumError as error:
            raise _damaged(source.path, error) from error
        finally:
            document.close()


def _page(document: Any, number: int) -> list[Line]:
    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            return list(page_lines(textpage, number))
        finally:
            textpage.close()
    finally:
        page.close()


def _add_paragraphs(builder: DocumentBuilder, pages: Sequence[Sequence[Line]]) -> dict[int, int]:
    """Add all text; return the offset at which each page with text starts."""
    running = running_lines(pages)
    body = [line for lines in pages for line in lines if line not in running]
    edges = {
        number: list(lines)
        for number, lines in groupby(
            (line for lines in pages for line in lines if line in running),
            key=lambda line: line.page,
        )
    }
    starts: dict[int, int] = {}
    done = -1
    for paragraph in paragraphs(body):
        first_page, last_page = paragraph.page_starts[0][0], paragraph.page_starts[-1][0]
        done = _add_edges(builder, edges, starts, done, first_page - 1)
        for number, offset in paragraph.page_starts:
            starts.setdefault(number, builder.next_start + len(tidy(paragraph.text[:offset])))
        builder.add(paragraph.text, paragraph.kind)
        if last_page > first_page:
            done = _add_edges(builder, edges, starts, done, last_page - 1)
    _add_edges(builder, edges, starts, done, len(pages) - 1)
    return starts


def _add_edges(
    builder: DocumentBuilder,
    edges: dict[int, list[Line]],
    starts: dict[int, int],
    done: int,
    upto: int,
) -> int:
    for number in range(done + 1, upto + 1):
        for line in edges.get(number, ()):
            starts.setdefault(number, builder.next_start)
            builder.add(line.text, furniture=True)
    return max(done, upto)


def _page_offsets(starts: dict[int, int], count: int, end: int) -> list[int]:
    offsets = [0] * count
    following = end
    for number in range(count - 1, -1, -1):
        following = min(starts.get(number, following), following)
        offsets[number] = following
    return offsets


def _pages_without_text(pages: Sequence[Sequence[Line]]) -> list[str]:
    empty = [str(number) for number, lines in enumerate(pages, start=1) if not lines]
    if not empty:
        return []
    named = f"page {empty[0]}" if len(empty) == 1 else f"pages {', '.join(empty)}"
    return [f"No text was found on {named}; if there are pictures of text, they were not read."]


def _metadata(document: Any) -> Metadata:
    stated = document.get_metadata_dict(skip_empty=True)
    title = real_title(stated.get("Title", ""))
    author = real_author(stated.get("Author", ""))
    origins = [
        (name, f"PDF property {key}")
        for name, value, key in (("author", author, "Author"), ("title", title, "Title"))
        if value
    ]
    return Metadata(title=title, author=author, origins=tuple(origins))


def _not_opened(path: Path, error: Any) -> ReadError:
    if getattr(error, "err_code", None) == _WRONG_PASSWORD:
        return ReadError(
            path,
            "The PDF is protected by a password.",
            "Open it with its password and save a copy without one.",
        )
    return _damaged(path, error)


def _damaged(path: Path, error: Exception) -> ReadError:
    return ReadError(
        path,
        f"The PDF is damaged ({error}).",
        "Fetch or copy it again; if a viewer can open it, print it to a new PDF.",
    )
