# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is dragged over the window or lies on the clipboard: files, a passage, or neither."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S+", re.IGNORECASE)
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|title|head)\b.*?</\1\s*>|<[^>]*>", re.S | re.I)
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.S)
_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body\s*>|\Z)", re.S | re.I)
_HEAD_TAGS = re.compile(r"<!doctype[^>]*>|</?(?:html|head|body|meta)\b[^>]*>", re.I)
_SOURCE_URL = re.compile(rb"^SourceURL:(\S+)", re.M)

_WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
_SOURCE_FORMATS = {
    "chromium/x-source-url": "utf-8",
    "org.chromium.source-url": "utf-8",
    "text/x-moz-url-priv": "utf-16-le",
}
"""Under which names browsers tell the address of the page that was copied from, and how it is
encoded. On Windows it stands in the head of the format "HTML Format"
(https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format)."""


@dataclass(frozen=True, slots=True)
class Files:
    """Files and folders.

    Attributes:
        paths: Where they are.
    """

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that is in no file.

    Attributes:
        text: Its words.
        data: The bytes that are imported: the same for the same passage.
        suffix: Ending of the name of a file with these bytes.
    """

    text: str
    data: bytes
    suffix: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing can be imported.

    Attributes:
        cause: What is wrong, as a sentence.
        remedy: What to do, as a sentence.
    """

    cause: str
    remedy: str


HandedIn: TypeAlias = "Files | Passage | Refusal"


def look_at(data: QMimeData) -> HandedIn:
    """Tell what would be imported.

    Files count first, then marked-up text, then plain text. Addresses are refused: the
    program fetches nothing.
    """
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Files(paths)
    marked_up = data.html() if data.hasHtml() else ""
    plain = data.text() if data.hasText() else ""
    shown = _shown(marked_up) if marked_up else plain
    if data.urls() or _only_addresses(shown) or (plain and _only_addresses(plain)):
        return Refusal(
            QCoreApplication.translate(
                "handed_in", "This is an address, and the program fetches nothing from the web."
            ),
            QCoreApplication.translate(
                "handed_in",
                "Save the page in the browser and import the file, or copy the article's text.",
            ),
        )
    if shown.strip():
        if marked_up:
            page = _page(marked_up, source_url(data))
            return Passage(plain if plain.strip() else shown, page, ".html")
        return Passage(plain, plain.encode("utf-8", "replace"), ".txt")
    if data.hasImage() or "<img" in marked_up.lower():
        return Refusal(
            QCoreApplication.translate(
                "handed_in", "This is a picture, and pictures are not read."
            ),
            QCoreApplication.translate(
                "handed_in",
                "Copy the text itself, or save it as a file of text, HTML, PDF or Word.",
            ),
        )
    return Refusal(
        QCoreApplication.translate("handed_in", "There is no text and no file."),
        QCoreApplication.translate(
            "handed_in",
            "Copy an article's text in a browser, or files in the file manager, and try again.",
        ),
    )


def is_recognised(data: QMimeData) -> bool:
    """Tell whether something is files, an address, text or a picture, whatever is in it."""
    return data.hasUrls() or data.hasText() or data.hasHtml() or data.hasImage()


def source_url(data: QMimeData) -> str:
    """Return the address of the page that was copied from; empty where it is not told."""
    found = ""
    for name, encoding in _SOURCE_FORMATS.items():
        if data.hasFormat(name):
            found = found or bytes(data.data(name).data()).decode(encoding, "replace").strip(
                "\0 \r\n"
            )
    if not found and data.hasFormat(_WINDOWS_HTML):
        head = _SOURCE_URL.search(bytes(data.data(_WINDOWS_HTML).data())[:4096])
        found = head[1].decode("utf-8", "replace") if head else ""
    return found if found.lower().startswith(("http://", "https://")) else ""


def _only_addresses(text: str) -> bool:
    words = text.split()
    return bool(words) and all(_ADDRESS.fullmatch(word) for word in words)


def _shown(marked_up: str) -> str:
    return html.unescape(_UNSEEN.sub(" ", _fragment(marked_up)))


def _fragment(marked_up: str) -> str:
    """Return what was copied, without the frame that the platform puts around it."""
    found = _FRAGMENT.search(marked_up) or _BODY.search(marked_up)
    return _HEAD_TAGS.sub("", found[1] if found else marked_up).strip("\0 \r\n")


def _page(marked_up: str, url: str) -> bytes:
    link = f'<link rel="canonical" href="{html.escape(url)}">\n' if url else ""
    page = (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n{link}</head>\n'
        f"<body>\n{_fragment(marked_up)}\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")
