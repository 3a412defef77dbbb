# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Words a second of the program's translator, of plain CTranslate2, and of argostranslate.

    python packaging/bench_translation.py FOLDER [--rounds 5] [--threads 0] [--pack FILE]
    python packaging/bench_translation.py FOLDER --many 1000 [--sentences FILE …]

All translate the same sentences with the same pack and beam, in one process, in turns, after
a round that does not count. Plain CTranslate2 is handed all sentences at once, with the program's
decoding options and the number of threads and batch size that are fastest here; it is spared
what the program does beside: cutting, cleaning and joining of texts. argostranslate gets the
program's sentence splitter in place of stanza and minisbd, which are not installed. Medians of
the rounds are printed, and ratios of what was measured in the same round.

With --many that many made-up articles are imported as the program does it; see `many_imports`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing_app import readers
from briefing_app.core import offline
from briefing_app.core.cleaning import clean
from briefing_app.core.sentences import split_passages
from briefing_app.language.argos_model import LENGTH_PENALTY, REPETITION_PENALTY
from briefing_app.language.normalise import has_words, normalise
from briefing_app.language.packs import PackStore
from briefing_app.language.translator import MAX_THREADS, ArgosTranslator

if TYPE_CHECKING:
    from collections.abc import Callable

BEAM = 4
BATCH_SIZES = (256, 512, 1024, 2048)
"""Batch sizes, in tokens, of which plain CTranslate2 gets the fastest."""


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


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


def plain_rivals(
    folder: Path, sentences: list[str], threads: int
) -> dict[str, Callable[[], object]]:
    """Return calls of CTranslate2 for all sentences as functions, named by their settings."""
    import ctranslate2
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))

    def rival(inter: int, intra: int, batch: int) -> Callable[[], object]:
        model = ctranslate2.Translator(
            str(folder / "model"), compute_type="auto", inter_threads=inter, intra_threads=intra
        )

        def work() -> object:
            tokens = pieces.encode([normalise(sentence) for sentence in sentences], out_type=str)
            return model.translate_batch(
                tokens,
                beam_size=BEAM,
                max_batch_size=batch,
                batch_type="tokens",
                max_input_length=0,
                max_decoding_length=2 * max(map(len, tokens)) + 32,
                length_penalty=LENGTH_PENALTY,
                repetition_penalty=REPETITION_PENALTY,
                replace_unknowns=True,
                return_scores=True,
            )

        return work

    return {
        f"{inter} x {intra} threads, batches of {batch}": rival(inter, intra, batch)
        for inter, intra in dict.fromkeys([(threads, 1), (1, threads)])
        for batch in BATCH_SIZES
    }


def fastest(rivals: dict[str, Callable[[], object]]) -> str:
    """Return the name of the fastest of two rounds, after one that does not count."""
    for work in rivals.values():
        work()
    times = {name: min(seconds(work), seconds(work)) for name, work in rivals.items()}
    return min(times, key=times.__getitem__)


def main() -> None:
    """Run the rounds and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="articles, in any format the program reads")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="0: all, up to four")
    parser.add_argument("--pack", type=Path, help="another package than the bundled one")
    parser.add_argument("--many", type=int, metavar="N", help="import N made-up articles instead")
    parser.add_argument(
        "--sentences",
        type=Path,
        nargs="+",
        default=[],
        help="with --many: files of Indonesian sentences, one a line, to make articles of; those"
        " of the folder by default",
    )
    options = parser.parse_args()
    offline.guard()
    threads = options.threads or min(MAX_THREADS, os.cpu_count() or 1)

    articles = read_articles(options.folder)
    sentences = [s for article in articles for paragraph in article for s in paragraph]
    with tempfile.TemporaryDirectory() as temporary:
        store = PackStore(Path(temporary) / "packs")
        pack = store.install(options.pack) if options.pack else store.chosen()
        if options.many:
            from many_imports import import_many, lines_of

            pool = lines_of(options.sentences) or list(dict.fromkeys(sentences))
            import_many(Path(temporary), store.folder, pool, options.many, threads)
            return
        words = sum(len(s.split()) for s in sentences)
        folder = store.folder_of(pack)
        print(f"{len(articles)} articles, {len(sentences)} sentences, {words} words")
        print(f"{threads} threads, {pack.identity}")
        ours = ArgosTranslator(pack, folder, threads=threads, beam=BEAM)
        first = seconds(lambda: ours.translate(sentences[:1]))
        print(f"first sentence, loading included: {first:.2f} s")
        plain = plain_rivals(folder, list(dict.fromkeys(filter(has_words, sentences))), threads)
        chosen = fastest(plain)
        print(f"plain ctranslate2 is fastest with {chosen}")
        each = [[s for paragraph in article for s in paragraph] for article in articles]
        rivals: dict[str, Callable[[], object]] = {
            "the program, all together": lambda: ours.translate(sentences),
            "plain ctranslate2": plain[chosen],
            "the program, article by article": lambda: [ours.translate(a) for a in each],
            "argostranslate": argos_rival(folder, articles, threads),
        }
        for work in rivals.values():
            work()
        times: dict[str, list[float]] = {name: [] for name in rivals}
        for _ in range(options.rounds):
            for name, work in rivals.items():
                times[name].append(seconds(work))
    print(f"{'':33}{'words/s':>8}   the program's speed, all together, is … of it (each round)")
    ours_times = times["the program, all together"]
    for name, taken in times.items():
        ratios = [theirs / own for own, theirs in zip(ours_times, taken, strict=True)]
        rounds = "  ".join(f"{ratio:.2f}" for ratio in ratios)
        print(f"{name:33}{words / median(taken):8.0f}   {median(ratios):.2f}   ({rounds})")


if __name__ == "__main__":
    main()
