# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Work on language packs that takes time and can be stopped: one task after another.

Installing from files is `PackChoice`'s; what is here is asked for in the windows of the packs.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from briefing_app.core.errors import Cancelled, LanguageError
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.model import PackInfo
    from briefing_app.language.pack_index import Offer
    from briefing_app.ui.services import Services

T = TypeVar("T")


class PackTasks(QObject):
    """Verifies, removes and fetches packs, on a thread of its own.

    Args:
        services: The program's work.
        parent: Object that owns it.

    Attributes:
        online: Whether a connection is allowed now, because the user asked for one.
        began: Emitted with what is being done, in words.
        progressed: Emitted with the `Progress` of it.
        ended: Emitted when no task goes on any more.
        told: Emitted with (what came of it in words, whether it is good or None).
        listed: Emitted with the installed packs when they changed.
        offered: Emitted with the packs that the official index offers.
        offer_changed: Emitted with an offer of which more or less is here now.
        failed: Emitted with a mistake of the program.
        online_changed: Emitted with whether a connection is allowed.
    """

    began = Signal(str)
    progressed = Signal(object)
    ended = Signal()
    told = Signal(str, object)
    listed = Signal(object)
    offered = Signal(object)
    offer_changed = Signal(object)
    failed = Signal(object)
    online_changed = Signal(bool)

    def __init__(self, services: Services, parent: QObject) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._services = services
        self._worker = Worker("pack tasks", self)
        self._worker.failed.connect(self.failed)
        self._cancel: threading.Event | None = None
        self.online = False

    @property
    def busy(self) -> bool:
        """Whether a task goes on."""
        return self._cancel is not None

    def verify(self, pack: PackInfo) -> None:
        """Compare a pack's files with what was installed."""

        def told(_: PackInfo) -> None:
            said = self.tr("{name} is intact: every file is what was installed.")
            self.told.emit(said.format(name=pack.name), True)

        self._begin(
            self.tr("Verifying {name} …").format(name=pack.name),
            lambda cancel: self._services.verify_pack(
                pack.name, report=self.progressed.emit, cancel=cancel
            ),
            told,
            self.tr("Stopped; {name} was not verified.").format(name=pack.name),
        )

    def remove(self, pack: PackInfo) -> None:
        """Remove a pack."""

        def told(packs: Sequence[PackInfo]) -> None:
            self.listed.emit(packs)
            self.told.emit(self.tr("{name} was removed.").format(name=pack.name), True)

        self._begin(
            self.tr("Removing {name} …").format(name=pack.name),
            lambda _: self._services.remove_pack(pack.name),
            told,
            "",
        )

    def ask_index(self) -> None:
        """Go online and fetch the list of official packs."""
        self._begin(
            self.tr("Online: fetching the list …"),
            lambda cancel: self._services.pack_offers(cancel=cancel),
            self.offered.emit,
            self.tr("Stopped; the list was not fetched."),
            online=True,
        )

    def fetch(self, offer: Offer) -> None:
        """Go online, fetch a pack, and install it."""

        def told(packs: Sequence[PackInfo]) -> None:
            self.listed.emit(packs)
            said = self.tr("Version {version} is installed; new articles use it.")
            self.told.emit(said.format(version=offer.version), True)

        def look() -> None:
            self._worker.submit(lambda: self._services.offer_here(offer), self.offer_changed.emit)

        self._begin(
            self.tr("Online: downloading version {version} …").format(version=offer.version),
            lambda cancel: self._services.fetch_pack(
                offer, report=self.progressed.emit, cancel=cancel
            ),
            told,
            self.tr("Stopped. What came is kept; the download can go on from there."),
            online=True,
            afterwards=look,
        )

    def stop(self) -> None:
        """Stop the task."""
        if self._cancel is not None:
            self._cancel.set()

    def close(self) -> None:
        """Stop the task and end the thread."""
        self.stop()
        self._worker.close()

    def _begin(
        self,
        words: str,
        work: Callable[[threading.Event], T],
        success: Callable[[T], None],
        stopped: str,
        *,
        online: bool = False,
        afterwards: Callable[[], None] | None = None,
    ) -> None:
        if self.busy:
            return
        cancel = self._cancel = threading.Event()
        self._set_online(online=online)
        self.began.emit(words)

        def end() -> None:
            self._end()
            if afterwards is not None:
                afterwards()

        def done(result: T) -> None:
            end()
            success(result)

        def failed(error: Exception) -> None:
            end()
            if isinstance(error, Cancelled):
                self.told.emit(stopped, None)
            elif isinstance(error, LanguageError):
                self.told.emit(f"{error.subject}: {error.cause} {error.remedy}", False)
            else:
                self.failed.emit(error)

        self._worker.submit(lambda: work(cancel), done, failed)

    def _end(self) -> None:
        self._cancel = None
        self._set_online(online=False)
        self.ended.emit()

    def _set_online(self, *, online: bool) -> None:
        if self.online != online:
            self.online = online
            self.online_changed.emit(online)
