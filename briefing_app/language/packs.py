# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The installed language packs: one folder each, checked, and one of them chosen.

`argostranslate.package` is not used to list them: one stray folder without `metadata.json`
makes it fail for all, and its import makes folders in the user's home.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError
from briefing_app.core.places import resources
from briefing_app.core.progress import Report, ignore
from briefing_app.language import pack_archive
from briefing_app.language.files import write_json
from briefing_app.language.pack_card import Card, read_card
from briefing_app.language.pack_placing import (
    BUNDLED,
    DOWNLOADS,
    discard,
    place,
    readable_errors,
    record_of,
    tidy,
)
from briefing_app.language.pack_record import BUNDLED_SOURCE, PackRecord, read_record
from briefing_app.language.pack_remedies import INSTALL_ONE, INSTALL_PROGRAM, choose, repair

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from briefing_app.core.model import PackInfo
    from briefing_app.language.pack_index import Offer

INSTALLED = "translate-id_en"
"""Name of the first pack that the user installs; its version, then its hash, are added to
the name of further ones, so that the user can go back to the earlier pack."""
CHOICE = "choice.json"


class PackStore:
    """The packs in one folder. The bundled pack is put there when it is first looked for.

    Wherever a pack is named, its name or its identity will do.

    Args:
        folder: Where packs are unpacked, one folder each; made when needed.
        bundled: The package file that comes with the program.
    """

    def __init__(self, folder: Path, bundled: Path | None = None) -> None:
        """Look at nothing yet."""
        self._folder = folder
        self._bundled = bundled or resources() / "packs" / "translate-id_en.argosmodel"
        self._ready = False
        self._failure: LanguageError | None = None

    @property
    def folder(self) -> Path:
        """Where the packs are."""
        return self._folder

    @property
    def downloads(self) -> Path:
        """Where packages are while they are fetched; what came of one is kept there."""
        return self._folder / DOWNLOADS

    def folder_of(self, pack: PackInfo) -> Path:
        """Return the folder in which a pack is unpacked."""
        return self._folder / pack.name

    def installed(self) -> list[PackInfo]:
        """Return the packs that are installed, in name order.

        A folder that is no pack of ours is passed over. None is marked as chosen where the
        choice is damaged or its pack is gone.

        Raises:
            LanguageError: If there is none because the bundled pack cannot be installed.
        """
        records = self._records()
        if not records and self._failure:
            raise self._failure
        name = self._choice(records)
        return [self._info(record, chosen=record.name == name) for record in records]

    def chosen(self) -> PackInfo:
        """Return the pack that translates.

        Raises:
            LanguageError: If no pack is installed, the choice is damaged, or the chosen pack
                is gone or incomplete.
        """
        records = self._records()
        if not records:
            raise self._failure or LanguageError(
                self._folder, "No language pack is installed.", INSTALL_ONE
            )
        name = self._choice(records)
        record = next((record for record in records if record.name == name), None)
        if record is None:
            raise LanguageError(
                self._folder / CHOICE,
                f"The chosen language pack {name} is not installed."
                if name
                else "The choice of the language pack cannot be read.",
                choose(record.name for record in records),
            )
        if missing := record.incomplete(self._folder / name):
            if record.bundled and self._failure:
                raise self._failure
            raise LanguageError(
                name,
                f"The language pack is damaged ({missing}).",
                repair(record, self._folder / name),
            )
        return self._info(record, chosen=True)

    def find(self, name: str) -> PackInfo:
        """Return an installed pack.

        Raises:
            LanguageError: If no such pack is installed.
        """
        record = self._record(name)
        return self._info(record, chosen=record.name == self._choice(self._records()))

    def card(self, name: str) -> Card:
        """Return what a pack states about itself.

        Raises:
            LanguageError: If no such pack is installed.
        """
        record = self._record(name)
        return read_card(self._folder / record.name, record.version)

    def prefer(self, name: str) -> PackInfo:
        """Choose a pack.

        Raises:
            LanguageError: If no such pack is installed.
        """
        record = self._record(name)
        self._choose(record.name)
        return self._info(record, chosen=True)

    def verify(
        self,
        name: str,
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> PackInfo:
        """Compare every file of a pack with what was installed.

        Args:
            name: The pack.
            report: Told how many bytes are read.
            cancel: Set it to stop.

        Raises:
            LanguageError: If no such pack is installed, or files are missing or differ; it
                names them.
            Cancelled: If `cancel` was set.
        """
        record = self._record(name)
        if damaged := record.damaged(self._folder / record.name, cancel, report):
            raise LanguageError(
                record.name,
                f"Not as it was installed: {', '.join(damaged)}.",
                repair(record, self._folder / record.name),
            )
        return self.find(record.name)

    def remove(self, name: str) -> None:
        """Remove a pack; if it was the choice, the best of the others becomes it.

        Raises:
            LanguageError: If no such pack is installed, or it is the bundled one.
        """
        record = self._record(name)
        records = self._records()
        if record.bundled:
            own = [other.name for other in records if not other.bundled]
            raise LanguageError(
                record.name,
                "This pack comes with the program and stays; it rests while another is chosen.",
                choose(own) if own else INSTALL_ONE,
            )
        was_chosen = self._choice(records) in {record.name, ""}
        with readable_errors(self._folder / record.name, "removed"):
            discard(self._folder / record.name)
        if was_chosen:
            self._choose(_best([other for other in records if other != record]))

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
            source: Where the file came from; its name if not given.

        Raises:
            LanguageError: If the package is refused, does not work or cannot be written.
            Cancelled: If `cancel` was set.
        """
        records = self._records()
        archive = pack_archive.inspect(path, report, cancel)
        same = next((record for record in records if record.sha256 == archive.sha256), None)
        if same is not None:
            names, source = [same.name], same.source
        else:
            versioned = f"{INSTALLED}-{archive.version}"
            names = [INSTALLED, versioned, f"{versioned}-{archive.sha256[:12]}"]
        record = record_of(archive, source or path.name)
        placed = place(self._folder, archive, record, names, same, report, cancel)
        self._choose(placed.name)
        return self._info(placed, chosen=True)

    def install_from_index(
        self,
        offer: Offer | None = None,
        *,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> PackInfo:
        """Fetch an official package, because the user asked for it; install it and choose it.

        Args:
            offer: Which; the newest if not given.
            report: Told how many bytes are there, then how the installation goes.
            cancel: Set it to stop; what came is kept, and the next call goes on from there.

        Raises:
            LanguageError: If it cannot be fetched or is refused.
            Cancelled: If `cancel` was set.
        """
        from briefing_app.language import pack_index

        return pack_index.fetch_and_install(self, offer=offer, report=report, cancel=cancel)

    def _info(self, record: PackRecord, *, chosen: bool) -> PackInfo:
        card = read_card(self._folder / record.name, record.version)
        info = record.info(chosen=chosen)
        return replace(info, licence=card.licence, quality=card.quality)

    def _record(self, name: str) -> PackRecord:
        records = self._records()
        for record in records:
            if name in {record.name, record.info().identity}:
                return record
        if not records and self._failure:
            raise self._failure
        names = ", ".join(record.name for record in records) or "none"
        raise LanguageError(
            name, "No language pack of this name is installed.", f"Installed: {names}."
        )

    def _records(self) -> list[PackRecord]:
        if not self._ready:
            tidy(self._folder)
            self._failure = self._bring_bundled()
            self._ready = True
        with readable_errors(self._folder, "listed"):
            if not self._folder.is_dir():
                return []
            folders = sorted(path for path in self._folder.iterdir() if path.is_dir())
        found = (read_record(path) for path in folders if not path.name.startswith("."))
        return [record for record in found if record is not None]

    def _choice(self, records: list[PackRecord]) -> str:
        """Name the choice; empty where it cannot be read, the best pack where none was made."""
        try:
            found = json.loads((self._folder / CHOICE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return _best(records)
        except (OSError, ValueError, RecursionError):
            return ""
        name = found.get("name") if isinstance(found, dict) else None
        return name if isinstance(name, str) else ""

    def _choose(self, name: str) -> None:
        path = self._folder / CHOICE
        with readable_errors(path, "chosen"):
            if name:
                write_json(path, {"name": name})
            else:
                path.unlink(missing_ok=True)

    def _bring_bundled(self) -> LanguageError | None:
        """Install the bundled pack if it is wanted; return what prevented it.

        Only a user who has no other pack need be told.
        """
        try:
            with readable_errors(self._bundled, "read"):
                if not self._bundled.is_file():
                    return None
                size = self._bundled.stat().st_size
            self._install_bundled(size)
        except LanguageError as error:
            if error.subject != str(self._bundled):
                return error
            return LanguageError(self._bundled, error.cause, INSTALL_PROGRAM)
        return None

    def _install_bundled(self, archive_size: int) -> None:
        """Install the bundled pack unless it is there, complete, and not older."""
        target = self._folder / BUNDLED
        here = read_record(target)
        if here is not None and not here.incomplete(target):
            version = pack_archive.version_of(self._bundled)
            same = (here.version, here.archive_size) == (version, archive_size)
            if same or pack_archive.newer(here.version, version):
                return
        archive = pack_archive.inspect(self._bundled, ignore, None)
        record = record_of(archive, BUNDLED_SOURCE)
        place(self._folder, archive, record, [BUNDLED], here, ignore, None)


def _best(records: list[PackRecord]) -> str:
    """Name the pack to use where the user chose none: the last one that the user installed."""
    own = [record for record in records if not record.bundled]
    best = max(own or records, key=lambda record: record.installed, default=None)
    return best.name if best else ""
