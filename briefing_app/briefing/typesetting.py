# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Runs typst in a process of its own, so that the work can be stopped at any moment.

`typst.compile` cannot be interrupted and holds its thread until it is done; a process can
be killed, and if typst itself fails badly, the program survives it.
"""

from __future__ import annotations

import multiprocessing
import signal
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefing_app.core import offline
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping
    from multiprocessing.connection import Connection

_ACCESSIBLE: Final = "ua-1"
"""PDF/UA-1, ISO 14289-1."""
_ARCHIVAL: Final = "a-2a"
"""PDF/A-2, level A (with tags), ISO 19005-2."""
_POLL = 0.05
"""Seconds between two looks at the cancel flag."""


class TypesettingError(Exception):
    """The document could not be typeset; the message is for the log, not for the user."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be typeset.

    Attributes:
        template: The typst file.
        fonts: The folder of the only fonts that may be used.
        data: JSON that the template reads as `sys.inputs.data`.
        day: Date of the file; its time is midnight UTC.
        pictures: Bytes of pictures, by the names that the data gives them.
    """

    template: Path
    fonts: Path
    data: str
    day: date
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def typeset(job: Job, cancel: threading.Event | None = None) -> bytes:
    """Return the job's PDF.

    Raises:
        TypesettingError: If typst refuses the document or its process dies.
        Cancelled: If `cancel` was set; returns within a tenth of a second then.
    """
    check(cancel)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(job, theirs), daemon=True, name="typesetting")
    process.start()
    theirs.close()
    try:
        while not ours.poll(_POLL):
            check(cancel)
        answer = ours.recv()
    except EOFError:
        process.join()
        raise TypesettingError(f"The process ended with code {process.exitcode}.") from None
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    if isinstance(answer, str):
        raise TypesettingError(answer)
    pdf: bytes = answer
    return pdf


def compile_pdf(job: Job) -> bytes:
    """Return the job's PDF; cannot be interrupted.

    Raises:
        RuntimeError: If typst refuses the document.
    """
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[job.fonts]
    )
    # typst reads pictures from files only, below the folder of the template.
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        template = Path(folder) / job.template.name
        template.write_bytes(job.template.read_bytes())
        for name, data in job.pictures.items():
            (Path(folder) / name).write_bytes(data)
        return typst.compile(
            template,
            root=Path(folder),
            font_paths=fonts,
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": job.data},
            pdf_standards=[_ACCESSIBLE, _ARCHIVAL],
            timestamp=datetime.combine(job.day, time(), UTC),
        )


def _work(job: Job, answer: Connection) -> None:
    """Run in the child: send the PDF as bytes, or what went wrong as text."""
    offline.guard()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        answer.send(compile_pdf(job))
    except RuntimeError as error:
        answer.send(f"{error} {getattr(error, 'diagnostic', '')}".strip())
