# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Words a second of the program's translator against argostranslate's own, and raw CTranslate2.

    python packaging/bench_translation.py FOLDER [--rounds 3] [--threads 0] [--pack FILE]

All three translate the same sentences with the same pack and beam, in one process, in turns.
argostranslate gets the program's sentence splitter in place of stanza and minisbd, which are
not installed. The best round of each counts; CPU time is the whole process's, so that other
work on the machine weighs less than in wall time.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing_app import readers
from briefing_app.core import offline
from briefing_app.core.cleaning import clean
from briefing_app.core.sentences import split_passages
from briefing_app.language.normalise import has_words, normalise
from briefing_app.language.packs import PackStore
from briefing_app.language.translator import MAX_THREADS, ArgosTranslator

if TYPE_CHECKING:
    from collections.abc import Callable

BEAM = 4


@dataclass
class Timing:
    """The best round so far, in seconds."""

    wall: float = float("inf")
    cpu: float = float("inf")

    def take(self, work: Callable[[], object]) -> None:
        """Time one round."""
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        self.wall = min(self.wall, time.perf_counter() - wall)
        self.cpu = min(self.cpu, time.process_time() - cpu)


def read_articles(folder: Path) -> list[list[list[str]]]:
    """Return the sentences of each paragraph of each article, as the program finds them."""
    files, refused = readers.find_files([folder])
    for error in refused:
        print(error, file=sys.stderr)
    articles = []
    for file in files:
        document = readers.read(readers.load(file))
        paragraphs: dict[int, list[str]] = {}
        for sentence in split_passages(document.text, clean(document).passages):
            paragraphs.setdefault(sentence.paragraph, []).append(sentence.text)
        articles.append(list(paragraphs.values()))
    return articles


class GivenSentences:
    """What argostranslate takes for minisbd's detector: it knows the sentences already."""

    def __init__(self, articles: list[list[list[str]]]) -> None:
        """Remember each paragraph's sentences."""
        self._known = {" ".join(p): p for paragraphs in articles for p in paragraphs}

    def sentences(self, text: str) -> list[str]:
        """Return the sentences of a paragraph."""
        return self._known[text]


def argos_rival(
    folder: Path, articles: list[list[list[str]]], threads: int
) -> Callable[[], list[str]]:
    """Return argostranslate's translation of all articles as a function."""
    given = GivenSentences(articles)
    minisbd, models = ModuleType("minisbd"), ModuleType("minisbd.models")
    vars(models).update(list_models=lambda: ["id"])
    vars(minisbd).update(SBDetect=lambda *_, **__: given, models=models)
    sys.modules.update({"stanza": ModuleType("stanza"), "minisbd": minisbd})
    sys.modules["minisbd.models"] = models
    os.environ["ARGOS_INTRA_THREADS"] = str(threads)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name)

    from argostranslate.package import Package
    from argostranslate.translate import PackageTranslation

    translation = PackageTranslation(None, None, Package(folder))
    texts = ["\n".join(" ".join(p) for p in article) for article in articles]
    return lambda: [translation.translate(text) for text in texts]


def raw_rival(folder: Path, sentences: list[str], threads: int) -> Callable[[], object]:
    """Return one call of CTranslate2 for all sentences as a function."""
    import ctranslate2
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    model = ctranslate2.Translator(
        str(folder / "model"), compute_type="auto", intra_threads=threads
    )

    def work() -> object:
        tokens = pieces.encode([normalise(sentence) for sentence in sentences], out_type=str)
        return model.translate_batch(
            tokens, beam_size=BEAM, max_batch_size=1024, batch_type="tokens"
        )

    return work


def main() -> None:
    """Run the rounds and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="articles, in any format the program reads")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0, help="0: all, up to four")
    parser.add_argument("--pack", type=Path, help="another package than the bundled one")
    options = parser.parse_args()
    offline.guard()
    threads = options.threads or min(MAX_THREADS, os.cpu_count() or 1)

    articles = read_articles(options.folder)
    sentences = [s for article in articles for paragraph in article for s in paragraph]
    words = sum(len(s.split()) for s in sentences)
    print(f"{len(articles)} articles, {len(sentences)} sentences, {words} words, {threads} threads")
    with tempfile.TemporaryDirectory() as temporary:
        store = PackStore(Path(temporary) / "packs")
        pack = store.install(options.pack) if options.pack else store.chosen()
        folder = store.folder_of(pack)
        print(pack.identity)
        ours = ArgosTranslator(pack, folder, threads=threads, beam=BEAM)
        first = Timing()
        first.take(lambda: ours.translate(sentences[:1]))
        print(f"first sentence, loading included: {first.wall:.2f} s")
        rivals: dict[str, Callable[[], object]] = {
            "ArgosTranslator": lambda: ours.translate(sentences),
            "argostranslate": argos_rival(folder, articles, threads),
            "raw ctranslate2": raw_rival(
                folder, list(dict.fromkeys(s for s in sentences if has_words(s))), threads
            ),
        }
        timings = {name: Timing() for name in rivals}
        for work in rivals.values():
            work()
        for _ in range(options.rounds):
            for name, work in rivals.items():
                timings[name].take(work)
    base = timings["ArgosTranslator"]
    print(f"{'':17}{'wall s':>8}{'CPU s':>8}{'words/s':>9}{'wall x':>8}{'CPU x':>8}")
    for name, timing in timings.items():
        print(
            f"{name:17}{timing.wall:8.2f}{timing.cpu:8.2f}{words / timing.wall:9.0f}"
            f"{timing.wall / base.wall:8.2f}{timing.cpu / base.cpu:8.2f}"
        )


if __name__ == "__main__":
    main()
