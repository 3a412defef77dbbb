# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The installed language packs: one folder each, checked, and one of them chosen.

`argostranslate.package` is not used to list them either: one stray folder without
`metadata.json` makes it fail for all.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import tempfile
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import LanguageError
from briefing_app.core.model import PackInfo
from briefing_app.core.places import resources
from briefing_app.core.progress import Report, check, ignore
from briefing_app.language import pack_archive
from briefing_app.language.files import write_json

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

BUNDLED = "starter-id_en"
"""Name of the pack that comes with the program."""
INSTALLED = "translate-id_en"
"""Name of the first pack that the user installs; its version, then its hash, are added to
the name of further ones, so that the user can go back to the earlier pack."""
RECORD = "pack.json"
CHOICE = "choice.json"
PROBE = "Presiden mengatakan bahwa pertemuan itu berlangsung pada hari Senin."
_UNFINISHED = ".unfinished-"
_STALE = 24 * 3600
"""Seconds after which an unfinished installation is taken for what a crash left behind."""
_FREE_MARGIN = 50_000_000
"""Bytes that an installation leaves free on the disk."""
_REINSTALL = "Install the pack again, or choose another one."


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking an installed pack found.

    Attributes:
        pack: The pack.
        damaged: Files that are missing or differ from what was installed, as paths below
            its folder; empty for a sound pack.
    """

    pack: PackInfo
    damaged: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Tell whether every file is as it was installed."""
        return not self.damaged


@dataclass(frozen=True, slots=True)
class _Record:
    """What `pack.json` keeps of a pack; `files` gives size and SHA-256 by path."""

    name: str
    version: str
    sha256: str
    source: str
    installed: str
    description: str
    archive_size: int
    files: dict[str, tuple[int, str]]

    @property
    def size(self) -> int:
        return sum(size for size, _ in self.files.values())


class PackStore:
    """The packs in one folder. The bundled pack is put there when it is first looked for.

    Args:
        folder: Where packs are unpacked, one folder each; made when needed.
        bundled: The package file that comes with the program.
    """

    def __init__(self, folder: Path, bundled: Path | None = None) -> None:
        """Look at nothing yet."""
        self._folder = folder
        self._bundled = bundled or resources() / "packs" / "translate-id_en.argosmodel"
        self._ready = False

    @property
    def folder(self) -> Path:
        """Where the packs are."""
        return self._folder

    def installed(self) -> list[PackInfo]:
        """Return the packs that are installed, in name order; one is chosen.

        A folder that is no pack of ours is passed over. None is marked as chosen where the
        choice is damaged or its pack is gone.

        Raises:
            LanguageError: If the bundled pack cannot be installed.
        """
        records = self._records()
        name = self._chosen_name(records)
        return [_info(record, chosen=record.name == name) for record in records]

    def chosen(self) -> PackInfo:
        """Return the pack that translates.

        Raises:
            LanguageError: If no pack is installed, the choice is damaged, or the chosen pack
                is gone or incomplete.
        """
        records = self._records()
        if not records:
            raise LanguageError(
                self._folder,
                "No language pack is installed.",
                "Install an Argos package that translates Indonesian to English.",
            )
        name = self._chosen_name(records)
        for record in records:
            if record.name == name:
                if missing := self._incomplete(record):
                    raise LanguageError(
                        record.name, f"The language pack is damaged ({missing}).", _REINSTALL
                    )
                return _info(record, chosen=True)
        raise LanguageError(
            self._folder / CHOICE,
            f"The chosen language pack {name} is not installed."
            if name
            else "The choice of the language pack cannot be read.",
            "Choose a language pack again.",
        )

    def folder_of(self, pack: PackInfo) -> Path:
        """Return the folder in which a pack is unpacked."""
        return self._folder / pack.name

    def card(self, name: str) -> str:
        """Return what a pack says about itself (its README); empty where it says nothing.

        Raises:
            LanguageError: If no such pack is installed.
        """
        self._record(name)
        try:
            return (self._folder / name / "README.md").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def install(
        self,
        path: Path,
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
        source: str = "",
    ) -> PackInfo:
        """Install a package file and choose it.

        It is judged, unpacked to a folder beside the others, loaded, made to translate a
        sentence and only then moved to its place. The same file again repairs the pack that
        was installed from it.

        Args:
            path: The `.argosmodel` file.
            report: Told how far the reading and the unpacking are, in bytes.
            cancel: Set it to stop; nothing is left then.
            source: Where the file came from, if it is not the user's own.

        Raises:
            LanguageError: If the package is refused, does not work or cannot be written.
            Cancelled: If `cancel` was set.
        """
        records = self._records()
        archive = pack_archive.inspect(path, report, cancel)
        same = next((r for r in records if r.sha256 == archive.sha256), None)
        if same is not None and same.source == "bundled":
            info = self._place(archive, [BUNDLED], "bundled", report, cancel, over=BUNDLED)
        else:
            names = [same.name] if same else _names(archive)
            over = same.name if same else ""
            info = self._place(archive, names, source or path.name, report, cancel, over=over)
        self._choose(info.name)
        return replace(info, chosen=True)

    def verify(self, name: str, *, cancel: threading.Event | None = None) -> Verification:
        """Compare every file of a pack with what was installed.

        Raises:
            LanguageError: If no such pack is installed.
            Cancelled: If `cancel` was set.
        """
        record = self._record(name)
        damaged = []
        for file, (_, sha256) in sorted(record.files.items()):
            check(cancel)
            try:
                with (self._folder / name / file).open("rb") as opened:
                    sound = hashlib.file_digest(opened, "sha256").hexdigest() == sha256
            except OSError:
                sound = False
            if not sound:
                damaged.append(file)
        chosen = self._chosen_name(self._records()) == name
        return Verification(_info(record, chosen=chosen), tuple(damaged))

    def remove(self, name: str) -> None:
        """Remove a pack; if it was the choice, the best of the others becomes it.

        Raises:
            LanguageError: If no such pack is installed, or it is the bundled one.
        """
        record = self._record(name)
        if record.source == "bundled":
            raise LanguageError(
                name,
                "This pack comes with the program and stays.",
                "Choose another pack; the bundled one is then not used.",
            )
        records = self._records()
        was_chosen = self._chosen_name(records) in {name, ""}
        with _readable_errors(self._folder / name, "removed"):
            self._discard(self._folder / name)
        if was_chosen:
            self._choose(_best([r for r in records if r.name != name]))

    def prefer(self, name: str) -> PackInfo:
        """Choose a pack.

        Raises:
            LanguageError: If no such pack is installed.
        """
        record = self._record(name)
        self._choose(name)
        return _info(record, chosen=True)

    def _record(self, name: str) -> _Record:
        records = self._records()
        for record in records:
            if record.name == name:
                return record
        names = ", ".join(record.name for record in records) or "none"
        raise LanguageError(
            name, "No language pack of this name is installed.", f"Installed: {names}."
        )

    def _records(self) -> list[_Record]:
        if not self._ready:
            self._tidy()
            self._bring_bundled()
            self._ready = True
        return self._read_records()

    def _read_records(self) -> list[_Record]:
        if not self._folder.is_dir():
            return []
        with _readable_errors(self._folder, "listed"):
            folders = sorted(path for path in self._folder.iterdir() if path.is_dir())
        found = (_read_record(path) for path in folders if not path.name.startswith("."))
        return [record for record in found if record is not None]

    def _chosen_name(self, records: list[_Record]) -> str:
        """Name the choice; empty where it cannot be read, the best pack where none was made."""
        try:
            found = json.loads((self._folder / CHOICE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return _best(records)
        except (OSError, ValueError):
            return ""
        name = found.get("name") if isinstance(found, dict) else None
        return name if isinstance(name, str) else ""

    def _choose(self, name: str) -> None:
        with _readable_errors(self._folder / CHOICE, "written"):
            write_json(self._folder / CHOICE, {"name": name})

    def _incomplete(self, record: _Record) -> str:
        """Name a file that is missing or has another size; empty for a complete pack."""
        for file, (size, _) in record.files.items():
            try:
                if (self._folder / record.name / file).stat().st_size != size:
                    return f"{file} has another size"
            except OSError:
                return f"{file} is missing"
        return ""

    def _bring_bundled(self) -> None:
        """Install the bundled pack unless it is there, whole, and not older."""
        if not self._bundled.is_file():
            return
        version = pack_archive.version_of(self._bundled)
        here = _read_record(self._folder / BUNDLED)
        if here is not None and not self._incomplete(here):
            same = here.version == version and here.archive_size == self._bundled.stat().st_size
            if same or pack_archive.newer(here.version, version):
                return
        archive = pack_archive.inspect(self._bundled, ignore, None)
        self._place(archive, [BUNDLED], "bundled", ignore, None, over=BUNDLED, probe=False)

    def _place(
        self,
        archive: pack_archive.Archive,
        names: list[str],
        source: str,
        report: Report,
        cancel: threading.Event | None,
        *,
        over: str,
        probe: bool = True,
    ) -> PackInfo:
        """Unpack beside, try, and move to the first of `names` that is free.

        A pack named `over` is replaced. Whoever of two processes comes second finds the
        name taken by the same archive and is content with it.
        """
        with _readable_errors(self._folder, "written"):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._require_space(archive)
            beside = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))
            try:
                hashes = pack_archive.unpack(archive, beside, report, cancel)
                files = {f: ((beside / f).stat().st_size, hashes[f]) for f in hashes}
                record = _Record(
                    name=names[0],
                    version=archive.version,
                    sha256=archive.sha256,
                    source=source,
                    installed=datetime.now(UTC).isoformat(timespec="seconds"),
                    description=_first_line(archive.readme),
                    archive_size=archive.path.stat().st_size,
                    files=files,
                )
                if probe:
                    _try_out(record, beside, archive.path)
                check(cancel)
                return _info(self._move_in(beside, record, names, over))
            finally:
                shutil.rmtree(beside, ignore_errors=True)

    def _move_in(self, beside: Path, record: _Record, names: list[str], over: str) -> _Record:
        for name in names:
            target = self._folder / name
            named = replace(record, name=name)
            write_json(beside / RECORD, asdict(named))
            if name == over and target.exists():
                self._discard(target)
            try:
                beside.rename(target)
            except OSError:
                there = _read_record(target)
                if there is not None and there.sha256 == record.sha256:
                    return there
                if not target.exists():
                    raise
            else:
                return named
        raise FileExistsError(errno.EEXIST, "its place is taken", str(self._folder / names[-1]))

    def _discard(self, folder: Path) -> None:
        """Take a folder out of sight in one step, then delete it."""
        aside = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))
        try:
            folder.rename(aside / folder.name)
        except FileNotFoundError:
            pass  # Another process was faster.
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    def _require_space(self, archive: pack_archive.Archive) -> None:
        if shutil.disk_usage(self._folder).free < archive.size + _FREE_MARGIN:
            raise OSError(errno.ENOSPC, "no space left on the disk", str(self._folder))

    def _tidy(self) -> None:
        """Delete what a crash left behind."""
        for path in self._folder.glob(f"{_UNFINISHED}*"):
            try:
                if time.time() - path.stat().st_mtime > _STALE:
                    shutil.rmtree(path, ignore_errors=True)
            except OSError:
                continue


def _try_out(record: _Record, folder: Path, path: Path) -> None:
    """Load the unpacked pack and translate a sentence with it."""
    from briefing_app.language.translator import ArgosTranslator

    try:
        (probe,) = ArgosTranslator(_info(record), folder, threads=1, beam=1).translate([PROBE])
    except LanguageError as error:
        raise LanguageError(path, error.cause, "Get the package again.") from error
    if not any(character.isalpha() for character in probe.text):
        raise LanguageError(path, "The package translates nothing.", "Get the package again.")


def _names(archive: pack_archive.Archive) -> list[str]:
    versioned = f"{INSTALLED}-{archive.version}"
    return [INSTALLED, versioned, f"{versioned}-{archive.sha256[:12]}"]


def _best(records: list[_Record]) -> str:
    """Name the pack to use where the user chose none: the last one that the user installed."""
    own = [record for record in records if record.source != "bundled"]
    best = max(own or records, key=lambda record: record.installed, default=None)
    return best.name if best else ""


def _info(record: _Record, *, chosen: bool = False) -> PackInfo:
    return PackInfo(
        name=record.name,
        version=record.version,
        from_code=pack_archive.FROM_CODE,
        to_code=pack_archive.TO_CODE,
        sha256=record.sha256,
        size=record.size,
        source=record.source,
        description=record.description,
        chosen=chosen,
    )


def _read_record(folder: Path) -> _Record | None:
    """Read `pack.json`; None where there is none, or where it cannot be ours."""
    try:
        found: dict[str, Any] = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        files = {str(f): (int(size), str(digest)) for f, (size, digest) in found["files"].items()}
        texts = ("name", "version", "sha256", "source", "installed", "description")
        record = _Record(
            **{name: str(found[name]) for name in texts},
            archive_size=int(found["archive_size"]),
            files=files,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    outside = any(".." in Path(file).parts or Path(file).is_absolute() for file in files)
    return None if outside or record.name != folder.name else record


def _first_line(readme: str) -> str:
    lines = (line.lstrip("# ").strip() for line in readme.splitlines())
    return next((line for line in lines if line), "")[:200]


@contextmanager
def _readable_errors(subject: Path, done: str) -> Iterator[None]:
    """Turn an error of the file system into one with cause and remedy."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise LanguageError(
            subject,
            f"The language pack cannot be {done} ({error.strerror or error}).",
            "Free some space on the disk and try again; nothing was changed."
            if full
            else "Check the folder and its rights, then try again.",
        ) from error
