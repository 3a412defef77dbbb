# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sentences that doubts are calibrated on: human pairs, the machine's output, judged samples.

Human pairs are the lines of two files NAME.id and NAME.en, each line one sentence in both
languages; lines of several sentences are left out. A hash of the source decides into which
half a pair falls, so that the halves stay the same whatever else is added.
"""

from __future__ import annotations

import hashlib
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import readers
from briefing_app.core.cleaning import clean
from briefing_app.core.sentences import split_passage, split_passages
from briefing_app.language.packs import PackStore
from briefing_app.language.translator import ArgosTranslator

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.core.model import Translation

SEED = 41


@dataclass(frozen=True, slots=True)
class Pair:
    """A source sentence and where it is from.

    Attributes:
        set_name: Name of the pair of files, or of the article's file.
        number: Its line, or its number in the article, counted from 1.
        source: The Indonesian sentence.
        reference: A human's English; empty where there is none.
    """

    set_name: str
    number: int
    source: str
    reference: str = ""

    @property
    def held_out(self) -> bool:
        """Whether it is in the half that no threshold was chosen on."""
        return hashlib.sha256(self.source.encode()).digest()[0] % 2 == 1


def read_pairs(folder: Path) -> list[Pair]:
    """Return the pairs of one sentence of every NAME.id and NAME.en of a folder."""
    pairs = []
    for path in sorted(folder.glob("*.id")):
        lines = zip(_lines(path), _lines(path.with_suffix(".en")), strict=True)
        pairs += [
            Pair(path.stem, number, source, reference)
            for number, (source, reference) in enumerate(lines, start=1)
            if _is_sentence(source) and _is_sentence(reference)
        ]
    return pairs


def read_articles(paths: Iterable[Path]) -> list[Pair]:
    """Return the sentences of articles as the program finds them, in order."""
    files, _ = readers.find_files(list(paths))
    pairs = []
    for file in sorted(files, key=lambda file: file.name):
        document = readers.read(readers.load(file))
        sentences = split_passages(document.text, clean(document).passages)
        pairs += [
            Pair(file.name, number, sentence.text)
            for number, sentence in enumerate(sentences, start=1)
        ]
    return pairs


def translate(
    pairs: Sequence[Pair], pack_file: Path | None = None
) -> tuple[list[Translation], str]:
    """Return the translation of each source, and the identity of the pack that made it."""
    with tempfile.TemporaryDirectory() as temporary:
        store = PackStore(Path(temporary) / "packs")
        pack = store.install(pack_file) if pack_file else store.chosen()
        translator = ArgosTranslator(pack, store.folder_of(pack))
        return translator.translate([pair.source for pair in pairs]), pack.identity


def sample(pairs: Sequence[Pair], size: int) -> list[Pair]:
    """Return a random sample, the same each time, in the order of the sets."""
    chance = random.Random(SEED)  # noqa: S311 - a sample, not a secret
    chosen = set(chance.sample(range(len(pairs)), min(size, len(pairs))))
    return [pair for place, pair in enumerate(pairs) if place in chosen]


def _is_sentence(text: str) -> bool:
    return bool(text.strip()) and len(split_passage(text, 0, len(text), paragraph=0)) == 1


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")
