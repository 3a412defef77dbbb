# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is kept about an installed pack, in `pack.json` inside its folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.core.model import PackInfo
from briefing_app.core.progress import Progress, Report, Stage, check, ignore
from briefing_app.language.files import write_json
from briefing_app.language.pack_archive import FROM_CODE, TO_CODE

if TYPE_CHECKING:
    import threading

RECORD = "pack.json"
BUNDLED_SOURCE = "bundled"
INDEX_SOURCE = "index"
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class PackRecord:
    """An installed pack.

    Attributes:
        name: Its name, which is also that of its folder.
        version: Its version as it states it.
        sha256: Hash of the file that it was installed from.
        source: `BUNDLED_SOURCE`, `INDEX_SOURCE`, or that file's name.
        installed: ISO 8601 date and time (UTC) of the installation.
        description: What it says about itself, in a line.
        archive_size: Bytes of the file that it was installed from.
        files: Size in bytes and SHA-256 of each file, by its path below the folder.
    """

    name: str
    version: str
    sha256: str
    source: str
    installed: str
    description: str
    archive_size: int
    files: dict[str, tuple[int, str]]

    @property
    def bundled(self) -> bool:
        """Whether it came with the program."""
        return self.source == BUNDLED_SOURCE

    def info(self, *, chosen: bool = False) -> PackInfo:
        """Return what the rest of the program knows of it."""
        return PackInfo(
            name=self.name,
            version=self.version,
            from_code=FROM_CODE,
            to_code=TO_CODE,
            sha256=self.sha256,
            size=sum(size for size, _ in self.files.values()),
            source=self.source,
            description=self.description,
            chosen=chosen,
        )

    def incomplete(self, folder: Path) -> str:
        """Name a file that is missing or has another size; empty for a complete pack."""
        for file, (size, _) in self.files.items():
            try:
                if (folder / file).stat().st_size != size:
                    return f"{file} has another size"
            except OSError:
                return f"{file} is missing"
        return ""

    def damaged(
        self, folder: Path, cancel: threading.Event | None, report: Report = ignore
    ) -> list[str]:
        """Name the files that are missing or hold something else, by their hashes.

        Args:
            folder: The pack's folder.
            cancel: Set it to stop.
            report: Told how many bytes are read.

        Raises:
            Cancelled: If `cancel` was set.
        """
        found = []
        done, total = 0, max(1, sum(size for size, _ in self.files.values()))
        for file, (size, sha256) in sorted(self.files.items()):
            digest = hashlib.sha256()
            at = done
            try:
                with (folder / file).open("rb") as opened:
                    while block := opened.read(_BLOCK):
                        check(cancel)
                        digest.update(block)
                        at += len(block)
                        report(Progress(Stage.READING, min(at, total), total))
                sound = digest.hexdigest() == sha256
            except OSError:
                sound = False
            if not sound:
                found.append(file)
            done += size
        return found

    def write(self, folder: Path) -> None:
        """Write it into the pack's folder.

        Raises:
            OSError: If it cannot be written.
        """
        write_json(folder / RECORD, asdict(self))


def read_record(folder: Path) -> PackRecord | None:
    """Read a folder's record; None where there is none, or where it cannot be ours."""
    try:
        found: dict[str, Any] = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        files = {str(f): (int(size), str(digest)) for f, (size, digest) in found["files"].items()}
        texts = ("name", "version", "sha256", "source", "installed", "description")
        record = PackRecord(
            **{name: str(found[name]) for name in texts},
            archive_size=int(found["archive_size"]),
            files=files,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    outside = any(".." in Path(file).parts or Path(file).is_absolute() for file in files)
    return None if outside or record.name != folder.name else record
