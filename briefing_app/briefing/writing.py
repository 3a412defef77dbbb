# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the exporters have in common that make a file's bytes in this process."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from briefing_app.briefing.target import check_target
from briefing_app.core.errors import ExportError
from briefing_app.core.files import explain, write_atomically
from briefing_app.core.progress import Progress, Report, Stage, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Sequence

    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing


def said_once(lines: Sequence[dict[str, Any]]) -> list[str]:
    """Return how quoted sentences came about; below those that came about alike, only once."""
    found = [line["status"] for line in lines]
    return [
        "" if status == below else status
        for status, below in zip(found, [*found[1:], None], strict=True)
    ]


class Steps:
    """Counts the parts of a briefing as they are made, and stops the work on demand.

    Args:
        total: Number of the parts.
        cancel: Set it to stop the work.
        report: Told after each part.
    """

    def __init__(
        self, total: int, cancel: threading.Event | None = None, report: Report = ignore
    ) -> None:
        """Nothing is made yet."""
        self._total, self._cancel, self._report = total, cancel, report
        self._done = 0

    def step(self) -> None:
        """Count one part.

        Raises:
            Cancelled: If `cancel` was set.
        """
        check(self._cancel)
        self._done = min(self._done + 1, self._total)
        self._report(Progress(Stage.EXPORTING, self._done, self._total))


class BytesExporter(ABC):
    """Makes the bytes of a file and writes them."""

    kind: ClassVar[FileKind]

    @abstractmethod
    def make(self, briefing: Briefing, steps: Steps) -> bytes:
        """Return the bytes of the file; the same for the same briefing.

        Args:
            briefing: What to write.
            steps: To be told of each section and each source, as it is made.
        """

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
            protected: Files and folders that must not be written to; see `check_target`.
            cancel: Set it to stop the work; the file is left as it was.
            report: Told how many sections and sources are made.

        Raises:
            ExportError: If the file cannot be written or may not; see `check_target`.
            Cancelled: If `cancel` was set.
        """
        target = Path(target)
        check_target(target, protected, [self.kind])
        steps = Steps(len(briefing.sections) + len(briefing.sources) + 2, cancel, report)
        steps.step()
        data = self.make(briefing, steps)
        check(cancel)
        try:
            write_atomically(target, data)
        except OSError as error:
            raise ExportError(target, *explain(error)) from error
        steps.step()
