# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a briefing as a PDF file: accessible, archival, the same bytes every time."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.briefing.glyphs import Glyphs
from briefing_app.briefing.print_data import print_data
from briefing_app.briefing.target import check_target
from briefing_app.briefing.typesetting import Job, TypesettingError, typeset
from briefing_app.core.errors import ExportError
from briefing_app.core.files import explain, write_atomically
from briefing_app.core.places import resources
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Sequence

    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.typesetting import Attachment

__all__ = ["PdfExporter", "check_target", "job_for"]

_PREPARED, _TYPESET, _WRITTEN = 6, 99, 100
"""Per cent of the time that has passed after each step, as measured on briefings of 5 articles
(0.7 seconds) and of 30 articles of 400 sentences (5 seconds)."""


class PdfExporter:
    """Writes briefings as PDF files that conform to PDF/UA-1 and PDF/A-2a.

    Args:
        attachments: Files to attach, such as the cited ones; with any the files conform to
            PDF/UA-1 and PDF/A-3a, for PDF/A-2 forbids them.
    """

    def __init__(self, attachments: Sequence[Attachment] = ()) -> None:
        """Attach nothing by default."""
        self._attachments = tuple(attachments)

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
            briefing: What to print. The same briefing gives the same bytes.
            target: The PDF file.
            protected: Files and folders that must not be written to; see `check_target`.
            cancel: Set it to stop the work; the file is left as it was.
            report: Told what share of the usual time has passed when the text is prepared,
                typeset and written; typesetting, the long step, cannot say how far it is.

        Raises:
            ExportError: If the file cannot be written or may not; see `check_target`.
            Cancelled: If `cancel` was set.
        """
        target = Path(target)
        check_target(target, protected)
        report(Progress(Stage.EXPORTING, 0, _WRITTEN))
        job = replace(job_for(briefing), attachments=self._attachments)
        check(cancel)
        report(Progress(Stage.EXPORTING, _PREPARED, _WRITTEN))
        try:
            pdf = typeset(job, cancel)
        except TypesettingError as error:
            raise ExportError(
                target,
                f"The briefing could not be typeset: {error}",
                "Leave out one article after the other to find which one causes it, and report it.",
            ) from error
        report(Progress(Stage.EXPORTING, _TYPESET, _WRITTEN))
        check(cancel)
        try:
            write_atomically(target, pdf)
        except OSError as error:
            raise ExportError(target, *explain(error)) from error
        report(Progress(Stage.EXPORTING, _WRITTEN, _WRITTEN))


def job_for(briefing: Briefing) -> Job:
    """Return what the typesetter needs to print the briefing."""
    folder = resources()
    data, pictures = print_data(briefing, Glyphs(folder / "fonts"))
    return Job(
        template=folder / "templates" / "briefing.typ",
        fonts=folder / "fonts",
        data=json.dumps(data, ensure_ascii=True),
        day=briefing.as_of,
        pictures=pictures,
    )
