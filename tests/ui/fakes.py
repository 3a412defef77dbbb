# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The program's work without its heavy libraries; the library itself is the real one."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app import packing
from briefing_app.core.errors import LanguageError, ReadError
from briefing_app.core.model import (
    Block,
    BlockKind,
    Cleaned,
    Document,
    ImportedArticle,
    JointSummary,
    Metadata,
    PackInfo,
    Passage,
    Removed,
    Sentence,
    Sorting,
    Source,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.core.own_order import own_order
from briefing_app.core.progress import Progress, Stage, check
from briefing_app.library import Library, Moved, move_library, open_library, restore_backup
from briefing_app.library.layout import list_backups
from briefing_app.stream import Made
from tests.ui.fake_packs import FakePackServices

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.briefing.pack_manifest import Manifest
    from briefing_app.briefing.pack_verify import Verification
    from briefing_app.core.briefings import Draft
    from briefing_app.core.errors import BriefingError
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.progress import Report
    from briefing_app.core.settings import Settings
    from briefing_app.core.stored import StoredArticle, StoredRemoved
    from briefing_app.core.terms import Termbase
    from briefing_app.desk import Cited
    from briefing_app.packing import Wanted
    from briefing_app.stream import Check, Load, Orders, Results

PACK = PackInfo("starter", "1.0", "id", "en", "ab" * 32, 5_000_000, "bundled", chosen=True)
OTHER = PackInfo("better", "2.0", "id", "en", "cd" * 32, 9_000_000, "better.argosmodel")
TEXT = """Banjir melanda kota pelabuhan
Hujan turun selama 3 hari di pesisir. Sekitar 1.200 warga mengungsi ke sekolah.
Baca Juga: Jalan utama masih tertutup
Bantuan
Gubernur meninjau lokasi pada Senin. Ia menjanjikan bantuan pangan."""


def make_source(path: Path, text: str = TEXT) -> Source:
    data = text.encode()
    return Source(path, data, hashlib.sha256(data).hexdigest())


def make_article(source: Source, sentences_each: int = 3) -> ImportedArticle:
    """Make an article whose first line is its headline; "Baca Juga" lines are removed."""
    text = source.data.decode()
    blocks: list[Block] = []
    passages: list[Passage] = []
    removed: list[Removed] = []
    sentences: list[Sentence] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        end = start + len(line)
        kind = BlockKind.PARAGRAPH if line.endswith(".") else BlockKind.HEADING
        blocks.append(Block(start, end, kind))
        if line.startswith("Baca Juga"):
            removed.append(Removed(start, end, number, "read-also"))
        else:
            passages.append(Passage(start, end, number, kind))
            at = start
            for part in line.split(". "):
                stop = min(at + len(part) + 1, end)
                sentences.append(Sentence(at, stop, number, kind, text[at:stop]))
                at = stop + 1
        start = end + 1
    title = text.split("\n")[0]
    translations = tuple(
        Translation(f"[en] {sentence.text}", -0.2, PACK.identity) for sentence in sentences
    )
    return ImportedArticle(
        source=source,
        document=Document(text, tuple(blocks), "text", "utf-8", Metadata(title=title)),
        cleaned=Cleaned(tuple(passages), tuple(removed)),
        metadata=Metadata(title=title, outlet="Kabar Pesisir", published="2026-03-02"),
        sentences=tuple(sentences),
        translations=translations,
        title_translation=f"[en] {title}",
        summary=Summary(
            "ranker", SummaryLength(sentences=sentences_each), tuple(range(1, 1 + sentences_each))
        ),
    )


class FakeServices(FakePackServices):
    """Does what `Services` says; gates hold work up until a test lets it go on.

    `gate` holds imports, the others what their names say.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.open_gate, self.find_gate = threading.Event(), threading.Event()
        self.export_gate, self.summary_gate = threading.Event(), threading.Event()
        self.pack_gate, self.move_gate = threading.Event(), threading.Event()
        self.joint_gate, self.terms_gate = threading.Event(), threading.Event()
        self.verify_gate = threading.Event()
        self.open_gates()
        self.started = threading.Semaphore(0)
        self.settings: list[Settings] = []
        self.imported: list[Path] = []
        self.threads: set[str] = set()
        self.open_error: Exception | None = None
        self.export_error: Exception | None = None
        self.decisions: Sequence[FigureDecision] = ()
        self.exported: list[tuple[list[str], BriefingSettings, Path]] = []
        self.drafts: list[tuple[Draft, Cited, Path]] = []
        self.wanted: list[Wanted] = []
        self.installed = [PACK, OTHER]
        self.asked_to_summarise: list[Summary] = []
        self.summarised: list[Summary] = []
        self.together: list[list[int]] = []
        self.translated_anew: list[str] = []
        self.terms: Termbase | None = None

    def open_gates(self) -> None:
        """Let all work go on."""
        for gate in vars(self).values():
            if isinstance(gate, threading.Event):
                gate.set()

    def open_library(self, folder: Path) -> Library:
        self.threads.add(threading.current_thread().name)
        self.open_gate.wait()
        if self.open_error is not None:
            raise self.open_error
        return open_library(folder)

    def backups(self, folder: Path) -> list[Path]:
        return list_backups(folder)[::-1]

    def restore_backup(self, folder: Path, backup: Path) -> Path | None:
        return restore_backup(folder, backup)

    def move_library(
        self, folder: Path, target: Path, *, report: Report, cancel: threading.Event
    ) -> Moved:
        while not self.move_gate.wait(0.005):
            check(cancel)
        return move_library(folder, target, lambda _: None, report=report, cancel=cancel)

    def use_settings(self, settings: Settings) -> None:
        self.settings.append(settings)

    def use_terms(self, terms: Termbase) -> None:
        self.terms = terms

    def find_files(self, paths: Iterable[Path]) -> tuple[list[Path], list[ReadError]]:
        self.find_gate.wait()
        files: list[Path] = []
        errors: list[ReadError] = []
        for path in paths:
            if path.is_dir():
                files += sorted(path.iterdir())
            elif path.suffix == ".txt":
                files.append(path)
            else:
                errors.append(ReadError(path, "It is not text.", "Save it as text."))
        return files, errors

    def load(self, path: Path) -> Source:
        return make_source(path, path.read_text(encoding="utf-8"))

    def import_articles(self, orders: Orders, load: Load, check: Check) -> Results:
        """Make one article after the other; the real work has several in hand."""
        while (order := orders()) is not None:
            try:
                source = load(order.path)
                check(source)
                article = self._import_article(source, order.report, order.cancel)
            except Exception as error:
                yield order, error
            else:
                yield order, Made(article, PACK)

    def pack_in_use(self) -> str:
        return PACK.identity

    def _import_article(
        self, source: Source, report: Report, cancel: threading.Event
    ) -> ImportedArticle:
        report(Progress(Stage.TRANSLATING, 2, 5))
        self.started.release()
        while not self.gate.wait(0.005):
            check(cancel)
        check(cancel)
        if "rusak" in source.path.name:
            raise ReadError(source.path, "It is broken.", "Get it again.")
        if "salah" in source.path.name:
            raise ZeroDivisionError("a mistake")
        self.imported.append(source.path)
        return make_article(source)

    def summarise(self, article: StoredArticle, wanted: Summary) -> Summary:
        """Take the first sentences, headings too, around what is pinned and dropped."""
        self.asked_to_summarise.append(wanted)
        self.summary_gate.wait()
        self.summarised.append(wanted)
        count = wanted.length.sentences or 2
        own = [stored.id for stored in article.sentences]
        free = [n for n in own if n not in wanted.pinned and n not in wanted.dropped]
        taken = {*wanted.pinned, *free[: max(0, count - len(wanted.pinned))]}
        picks = tuple(n for n in own if n in taken)
        if wanted.sorting is Sorting.IMPORTANCE:
            picks = picks[::-1]
        if wanted.sorting is Sorting.OWN:
            picks = own_order(picks, wanted.picks)
        return replace(wanted, picks=picks)

    def summarise_together(
        self, articles: Sequence[StoredArticle], sentences: int, *, cancel: threading.Event
    ) -> JointSummary:
        """Take the second sentence of each article, then the third, and so on."""
        self.together.append([article.row.id for article in articles])
        while not self.joint_gate.wait(0.005):
            check(cancel)
        check(cancel)
        picks = [
            (article.row.id, article.sentences[place].id)
            for place in range(1, max(len(a.sentences) for a in articles))
            for article in articles
            if place < len(article.sentences)
        ]
        return JointSummary(sentences, tuple(picks[:sentences]))

    def methods(self) -> tuple[str, ...]:
        return ("ranker", "opening")

    def translate_piece(
        self, article: StoredArticle, piece: StoredRemoved
    ) -> tuple[tuple[Sentence, ...], tuple[Translation, ...], PackInfo]:
        place = piece.piece
        sentence = Sentence(
            place.start, place.end, place.paragraph, BlockKind.PARAGRAPH, piece.text
        )
        return (sentence,), (Translation("[en] restored", -0.1, PACK.identity),), PACK

    def translate_sentences(
        self, texts: Sequence[str], terms: Termbase, *, cancel: threading.Event
    ) -> tuple[list[Translation], PackInfo]:
        """Say the required English of each term, then the source."""
        made = []
        for text in texts:
            while not self.terms_gate.wait(0.005):
                check(cancel)
            check(cancel)
            said = " ".join(match.term.english for match in terms.matches(text))
            made.append(Translation(f"[{said}] {text}", -0.1, PACK.identity))
        self.translated_anew += texts
        return made, PACK

    def write_briefing(
        self,
        articles: Sequence[StoredArticle],
        settings: BriefingSettings,
        target: Path,
        *,
        decisions: Sequence[FigureDecision] = (),
        report: Report,
        cancel: threading.Event,
    ) -> None:
        self.decisions = decisions
        report(Progress(Stage.EXPORTING, 3, 4))
        while not self.export_gate.wait(0.005):
            check(cancel)
        check(cancel)
        if self.export_error is not None:
            raise self.export_error
        self.exported.append(([article.row.label for article in articles], settings, target))
        target.write_bytes(b"%PDF-")

    def write_draft(
        self,
        draft: Draft,
        cited: Cited,
        target: Path,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> None:
        report(Progress(Stage.EXPORTING, 3, 4))
        while not self.export_gate.wait(0.005):
            check(cancel)
        check(cancel)
        if self.export_error is not None:
            raise self.export_error
        self.drafts.append((draft, cited, target))
        target.write_bytes(b"%PDF-")

    def pack_briefing(
        self,
        library: Library,
        draft: Draft,
        target: Path,
        wanted: Wanted,
        *,
        report: Report,
        cancel: threading.Event,
    ) -> Manifest:
        """Make a real pack, only without documents, whose libraries are heavy."""
        self.threads.add(threading.current_thread().name)
        self.wanted.append(wanted)
        report(Progress(Stage.EXPORTING, 3, 4))
        while not self.export_gate.wait(0.005):
            check(cancel)
        without = replace(wanted, documents=())
        return packing.pack(library, draft, target, without, report=report, cancel=cancel)

    def verify_briefing_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> tuple[Verification, BriefingError | None]:
        self.threads.add(threading.current_thread().name)
        report(Progress(Stage.READING, 1, 4))
        while not self.verify_gate.wait(0.005):
            check(cancel)
        return packing.verify(path, report=report, cancel=cancel)

    def trust_signer(self, found: Verification, name: str) -> None:
        packing.trust(found, name)

    def packs(self) -> list[PackInfo]:
        return self.installed

    def install_pack(
        self, path: Path, *, report: Report, cancel: threading.Event
    ) -> list[PackInfo]:
        report(Progress(Stage.READING, 1, 4))
        while not self.pack_gate.wait(0.005):
            check(cancel)
        check(cancel)
        if "rusak" in path.name:
            raise LanguageError(path, "It is not a language pack.", "Get the package again.")
        self.installed.append(replace(PACK, name=path.stem, version="3.0", source=path.name))
        return self.prefer_pack(path.stem)

    def prefer_pack(self, name: str) -> list[PackInfo]:
        self.installed = [replace(pack, chosen=pack.name == name) for pack in self.installed]
        return self.installed
