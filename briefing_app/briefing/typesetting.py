# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Runs typst in a process of its own, so that the work can be stopped at any moment.

`typst.compile` cannot be interrupted and holds its thread until it is done; a process can
be killed, and if typst itself fails badly, the program survives it.
"""

from __future__ import annotations

import json
import multiprocessing
import signal
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from briefing_app.core import offline
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence
    from multiprocessing.connection import Connection

_ACCESSIBLE: Final = "ua-1"
"""PDF/UA-1, ISO 14289-1."""
_ARCHIVAL: Final = "a-2a"
"""PDF/A-2, level A (with tags), ISO 19005-2."""
_ARCHIVAL_WITH_FILES: Final = "a-3a"
"""PDF/A-3, level A, ISO 19005-3: as PDF/A-2a, and files of any kind may be attached."""
_ATTACH: Final = """
#for each in json(bytes(sys.inputs.attachments)) {
  pdf.attach(
    each.name,
    read(each.file, encoding: none),
    relationship: "source",
    mime-type: each.media_type,
    description: each.description,
  )
}
"""
"""Added to the template of a document with attachments; prints nothing."""
_POLL = 0.05
"""Seconds between two looks at the cancel flag."""


class TypesettingError(Exception):
    """The document could not be typeset; the message is for the log, not for the user."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is attached to a PDF as a source of it (ISO 19005-3, AFRelationship Source).

    Attributes:
        name: What readers list it as; one like it once in a document.
        data: Its bytes.
        media_type: What it is, such as "text/html".
        description: What readers say of it.
    """

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be typeset.

    Attributes:
        template: The typst file.
        fonts: The folder of the only fonts that may be used.
        data: JSON that the template reads as `sys.inputs.data`.
        day: Date of the file; its time is midnight UTC.
        pictures: Bytes of pictures, by the names that the data gives them.
        attachments: Files that go with the document; only then it is PDF/A-3a, since PDF/A-2
            forbids them.
    """

    template: Path
    fonts: Path
    data: str
    day: date
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


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
    archival: Literal["a-2a", "a-3a"] = _ARCHIVAL
    inputs = {"data": job.data}
    # typst reads pictures and attachments from files only, below the folder of the template.
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        template = Path(folder) / job.template.name
        template.write_bytes(job.template.read_bytes())
        for name, data in job.pictures.items():
            (Path(folder) / name).write_bytes(data)
        if job.attachments:
            archival = _ARCHIVAL_WITH_FILES
            inputs["attachments"] = _attach(job.attachments, template)
        return typst.compile(
            template,
            root=Path(folder),
            font_paths=fonts,
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=[_ACCESSIBLE, archival],
            timestamp=datetime.combine(job.day, time(), UTC),
        )


def _attach(attachments: Sequence[Attachment], template: Path) -> str:
    """Put attachments beside the template and have it attach them; return the list of them."""
    listed = []
    for number, each in enumerate(attachments):
        file = f"attachment-{number}"
        (template.parent / file).write_bytes(each.data)
        listed.append(
            {
                "name": each.name,
                "file": file,
                "media_type": each.media_type,
                "description": each.description,
            }
        )
    with template.open("ab") as opened:
        opened.write(_ATTACH.encode())
    return json.dumps(listed, ensure_ascii=True)


def _work(job: Job, answer: Connection) -> None:
    """Run in the child: send the PDF as bytes, or what went wrong as text."""
    offline.guard()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        answer.send(compile_pdf(job))
    except RuntimeError as error:
        answer.send(f"{error} {getattr(error, 'diagnostic', '')}".strip())
