# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The formats that a briefing is exported in, by name and by the ending of a file's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from briefing_app.briefing.file_kinds import DOCX, HTML, JSON, MARKDOWN, PDF
from briefing_app.core.progress import ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection
    from pathlib import Path

    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing
    from briefing_app.core.briefings import Draft
    from briefing_app.core.progress import Report

FORMATS: dict[str, FileKind] = {kind.name: kind for kind in (PDF, DOCX, HTML, MARKDOWN, JSON)}
"""Every format, by name."""


class Exporter(Protocol):
    """Writes briefings in a format."""

    def export(
        self,
        briefing: Briefing,
        target: Path,
        *,
        protected: Collection[Path] = (),
        cancel: threading.Event | None = None,
        report: Report = ignore,
    ) -> None:
        """Write the briefing; a file that is there is replaced only when all is done.

        Args:
            briefing: What to write. The same briefing gives the same bytes.
            target: The file.
            protected: Files and folders that must not be written to.
            cancel: Set it to stop the work; the file is left as it was.
            report: Told how far the work is.

        Raises:
            ExportError: If the file cannot be written or may not; see `target.check_target`.
            Cancelled: If `cancel` was set.
        """


def exporter(name: str, draft: Draft) -> Exporter:
    """Return what writes a format.

    Args:
        name: Name of the format, a key of `FORMATS`.
        draft: What the briefing was composed of. "json" writes this; the others need it not.

    Raises:
        KeyError: If there is no such format.
    """
    match FORMATS[name].name:
        case "pdf":
            from briefing_app.briefing.pdf import PdfExporter

            return PdfExporter()
        case "docx":
            from briefing_app.briefing.docx import DocxExporter

            return DocxExporter()
        case "html":
            from briefing_app.briefing.html import HtmlExporter

            return HtmlExporter()
        case "md":
            from briefing_app.briefing.markdown import MarkdownExporter

            return MarkdownExporter()
        case _:
            from briefing_app.briefing.interchange import JsonExporter

            return JsonExporter(draft)


_FORBIDDEN = frozenset('<>:"/\\|?*')
"""What no file name on Windows may have
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file)."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""What names a device on Windows, whatever follows the dot (same source)."""
_LONGEST_NAME = 200
"""Most bytes of a file's name before its ending; most file systems take 255 in all."""


def file_name(title: str, kind: FileKind) -> str:
    """Return a name for the file of a briefing that any system takes."""
    kept = "".join(" " if c in _FORBIDDEN or not c.isprintable() else c for c in title)
    short = " ".join(kept.split()).encode()[:_LONGEST_NAME].decode(errors="ignore")
    stem = short.strip(". ") or "briefing"
    if _RESERVED.fullmatch(stem):
        stem = f"briefing {stem}"
    return f"{stem}{kind.suffix}"
