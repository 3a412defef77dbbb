# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Tries every part of the program on the sample articles, in a folder of its own.

For an installed program: it says what works on this machine and what does not. Nothing of the
user's library is touched.
"""

from __future__ import annotations

import socket
import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.core import offline
from briefing_app.core.errors import OfflineError
from briefing_app.core.places import resources
from briefing_app.stream import Order
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.library import Library

_NOWHERE = ("192.0.2.1", 9)  # an address that RFC 5737 keeps for examples


class _Trial:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.samples = sorted((resources() / "samples").iterdir())
        self.workshop = Workshop(folder / "packs")
        self.library: Library | None = None

    def refuse_connections(self) -> None:
        offline.guard()
        try:
            socket.create_connection(_NOWHERE, timeout=1)
        except OfflineError:
            return
        raise RuntimeError("A connection was not refused.")

    def check_pack(self) -> None:
        store = self.workshop.pack_store()
        store.verify(store.chosen().name)

    def import_samples(self) -> None:
        assert self.library is not None
        orders = iter([Order(path) for path in self.samples])
        arrivals = desk.bring_in_all(self.library, lambda: next(orders, None), self.workshop)
        for order, arrival in arrivals:
            if isinstance(arrival, Exception):
                raise arrival
            if not arrival.row.sentences:
                raise RuntimeError(f"{order.path.name} came out empty.")

    def search(self) -> None:
        assert self.library is not None
        article = self.library.article(self.library.articles()[0].id)
        words = article.sentences[-1].sentence.text.split()[:2]
        if not self.library.search(" ".join(words)):
            raise RuntimeError("A sentence of the library was not found.")

    def remember(self) -> None:
        from briefing_app import memory_desk
        from briefing_app.exchange.tmx import read_tmx

        library = self.library
        assert library is not None
        longest = max(
            library.article(library.articles()[0].id).sentences, key=lambda s: len(s.sentence.text)
        )
        library.edit("Correct", lambda edits: edits.correct(longest.id, longest.english))
        near = memory_desk.look_up(library, f"{longest.sentence.text} Demikian.")
        if [match.entry.unit.target for match in near] != [longest.english]:
            raise RuntimeError("A near sentence was not found in the translation memory.")
        target = self.folder / "selftest.tmx"
        memory_desk.export_tmx(library.memory.entries(), target)
        if [unit.target for unit in read_tmx(target).units] != [longest.english]:
            raise RuntimeError("The translation memory was not written as TMX.")

    def write_briefing(self) -> None:
        from briefing_app.briefing.drafting import BriefingSettings

        assert self.library is not None
        articles = [self.library.article(row.id) for row in self.library.articles()]
        target = self.folder / "selftest.pdf"
        desk.write_briefing(
            articles, BriefingSettings(title="Self-test", as_of=date.today()), target
        )
        if not target.read_bytes().startswith(b"%PDF-"):
            raise RuntimeError("What was written is not a PDF.")

    def open_window(self) -> None:
        from briefing_app.ui.rehearsal import open_once

        listed = open_once(self.folder / "library")
        if listed != len(self.samples):
            raise RuntimeError(f"The window lists {listed} articles, not {len(self.samples)}.")


def run() -> list[tuple[str, str]]:
    """Try everything.

    Returns:
        What was tried, in order, each with what went wrong or an empty string.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="briefing-selftest-")))
        trial = _Trial(folder)
        results: list[tuple[str, str]] = []

        def attempt(name: str, step: Callable[[], object]) -> None:
            try:
                step()
            except Exception as error:  # noqa: BLE001,RUF100 - the report is what this is for
                results.append((name, f"{type(error).__name__}: {error}"))
            else:
                results.append((name, ""))

        def open_library() -> None:
            from briefing_app.library import open_library as open_folder

            trial.library = stack.enter_context(open_folder(folder / "library"))

        attempt("connections are refused", trial.refuse_connections)
        attempt("the language pack is intact", trial.check_pack)
        attempt("a library opens", open_library)
        attempt("sample articles are imported and translated", trial.import_samples)
        attempt("search finds a sentence", trial.search)
        attempt("the translation memory keeps a correction", trial.remember)
        attempt("a briefing is written to PDF", trial.write_briefing)
        attempt("the window opens and lists the articles", trial.open_window)
        return results
