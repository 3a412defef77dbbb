# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reads a PDF file back as a reader program would: words, links, bookmarks, tags."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Link:
    """A link and where it leads: a page (0 is the first) and a height on it, or an address."""

    page: int
    words: str
    target_page: int
    target_height: float
    address: str


@dataclass(frozen=True, slots=True)
class PdfFacts:
    pages: list[str]
    links: list[Link]
    bookmarks: list[tuple[int, str, int]]
    metadata: dict[str, str]
    tags: list[tuple[str, str]]
    tagged: bool


def packed(text: str) -> str:
    """Return the text without white space, which a line break on the page may add or take.

    PDFium gives a hyphen at the end of a line as U+0002.
    """
    return re.sub(r"[\s\u2060]+", "", text.replace("\x02", "-"))


def read_back(pdf: bytes) -> PdfFacts:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages: list[str] = []
        links: list[Link] = []
        tags: list[tuple[str, str]] = []
        for index in range(len(document)):
            page = document[index]
            words = page.get_textpage()
            pages.append(packed(words.get_text_range()))
            links.extend(_links(document, page, words, index))
            tags.extend(_tags(page))
            words.close()
            page.close()
        bookmarks = [
            (item.level, item.get_title(), item.get_dest().get_index())
            for item in document.get_toc()
        ]
        return PdfFacts(
            pages,
            links,
            bookmarks,
            document.get_metadata_dict(),
            tags,
            bool(pdfium.FPDFCatalog_IsTagged(document.raw)),
        )
    finally:
        document.close()


def outside_margins(pdf: bytes, margin: float) -> str:
    """Return the characters that stand nearer to the left or right edge than `margin` points."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for index in range(len(document)):
        page = document[index]
        words = page.get_textpage()
        width = page.get_width()
        for i, char in enumerate(words.get_text_range()):
            if i >= words.count_chars() or char.isspace():
                continue
            left, _, right, _ = words.get_charbox(i)
            if right > left and (left < margin or right > width - margin):
                found.append(char)
        words.close()
        page.close()
    document.close()
    return "".join(found)


def left_edges(pdf: bytes, word: str, *, before: str) -> list[float]:
    """Return how far from the left edge, in points, a word stands on the pages up to another."""
    document = pypdfium2.PdfDocument(pdf)
    edges: list[float] = []
    for page in document:
        words = page.get_textpage()
        search = words.search(word, match_case=True, match_whole_word=True)
        while (place := search.get_next()) is not None:
            edges.append(words.get_charbox(place[0])[0])
        last = before in words.get_text_range()
        search.close()
        words.close()
        page.close()
        if last:
            break
    document.close()
    return edges


def _links(document: Any, page: Any, words: Any, index: int) -> Iterator[Link]:
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        box = pdfium.FS_RECTF()
        pdfium.FPDFLink_GetAnnotRect(link, box)
        shown = words.get_text_bounded(box.left, box.bottom, box.right, box.top)
        target = pdfium.FPDFLink_GetDest(document.raw, link)
        if target:
            x, y, zoom = (ctypes.c_float() for _ in range(3))
            has = [ctypes.c_int() for _ in range(3)]
            pdfium.FPDFDest_GetLocationInPage(target, *has, x, y, zoom)
            at = pdfium.FPDFDest_GetDestPageIndex(document.raw, target)
            yield Link(index, packed(shown), at, y.value, "")
            continue
        buffer = ctypes.create_string_buffer(4096)
        action = pdfium.FPDFLink_GetAction(link)
        pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, len(buffer))
        yield Link(index, packed(shown), -1, 0.0, buffer.value.decode())


def _tags(page: Any) -> Iterator[tuple[str, str]]:
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    stack = [
        pdfium.FPDF_StructTree_GetChildAtIndex(tree, i)
        for i in range(pdfium.FPDF_StructTree_CountChildren(tree))
    ]
    while stack:
        element = stack.pop()
        if not element:
            continue
        yield (
            _word(pdfium.FPDF_StructElement_GetType, element),
            _word(pdfium.FPDF_StructElement_GetLang, element),
        )
        stack.extend(
            pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
            for i in range(pdfium.FPDF_StructElement_CountChildren(element))
        )
    pdfium.FPDF_StructTree_Close(tree)


def _word(call: Any, element: Any) -> str:
    buffer = ctypes.create_string_buffer(64)
    length = call(element, buffer, len(buffer))
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le")
