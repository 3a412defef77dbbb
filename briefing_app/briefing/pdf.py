# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a briefing as a PDF file: accessible, archival, the same bytes every time."""

from __future__ import annotations

import errno
import json
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.briefing.glyphs import Glyphs
from briefing_app.briefing.print_data import print_data
from briefing_app.briefing.typesetting import Job, TypesettingError, typeset
from briefing_app.core.errors import ExportError
from briefing_app.core.places import resources
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    import threading

    from briefing_app.briefing.model import Briefing

_STEPS = 3


class PdfExporter:
    """Writes briefings as PDF files that conform to PDF/UA-1 and PDF/A-2a."""

    def export(
        self,
        briefing: Briefing,
        target: Path,
        *,
        cancel: threading.Event | None = None,
        report: Report = ignore,
    ) -> None:
        """Write the briefing; a file that is there is replaced only when all is done.

        Args:
            briefing: What to print. The same briefing gives the same bytes.
            target: The PDF file.
            cancel: Set it to stop the work; the file is left as it was.
            report: Told when the text is prepared, typeset and written (typesetting, the
                long step, cannot say how far it is).

        Raises:
            ExportError: If the file cannot be written.
            Cancelled: If `cancel` was set.
        """
        target = Path(target)
        _check_target(target)
        report(Progress(Stage.EXPORTING, 0, _STEPS))
        job = job_for(briefing)
        check(cancel)
        report(Progress(Stage.EXPORTING, 1, _STEPS))
        try:
            pdf = typeset(job, cancel)
        except TypesettingError as error:
            raise ExportError(
                target,
                f"The briefing could not be typeset: {error}",
                "Leave out one article after the other to find which one causes it, and report it.",
            ) from error
        report(Progress(Stage.EXPORTING, 2, _STEPS))
        check(cancel)
        _write(target, pdf)
        report(Progress(Stage.EXPORTING, _STEPS, _STEPS))


def job_for(briefing: Briefing) -> Job:
    """Return what the typesetter needs to print the briefing."""
    folder = resources()
    data = print_data(briefing, Glyphs(folder / "fonts"))
    return Job(
        template=folder / "templates" / "briefing.typ",
        fonts=folder / "fonts",
        data=json.dumps(data, ensure_ascii=True),
        day=briefing.as_of,
    )


def _check_target(target: Path) -> None:
    if not target.parent.is_dir():
        raise ExportError(
            target,
            f"The folder {target.parent} does not exist.",
            "Create it or choose another one.",
        )
    if target.is_dir():
        raise ExportError(target, "This is a folder, not a file.", "Add a file name to it.")
    if target.exists() and not target.is_file():
        raise ExportError(
            target, "This is a device, not a file.", "Choose an ordinary file for the PDF."
        )


def _write(target: Path, pdf: bytes) -> None:
    """Write beside the target and rename, so that no half-written file is ever seen."""
    final = target.resolve()
    part = final.parent / f".{secrets.token_hex(8)}.part"
    try:
        with part.open("xb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        part.replace(final)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        part.unlink(missing_ok=True)


def _refused(target: Path, error: OSError) -> ExportError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError(
            target, "The disk is full.", "Make room on it or choose a folder on another disk."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ExportError(
            target,
            "It may not be written: the folder is protected, or another program has the file open.",
            "Close the file elsewhere or choose another folder.",
        )
    if error.errno == errno.EROFS:
        return ExportError(target, "The disk is read-only.", "Choose a folder on another disk.")
    return ExportError(
        target,
        f"It could not be written: {error.strerror or error}.",
        "Choose another file name or folder.",
    )
