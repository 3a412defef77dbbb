# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Scores an unpacked package: BLEU and chrF of sacreBLEU in its default settings, words a second.

It calls CTranslate2 with the package's own tokeniser and nothing of the program, so that a
change of the program cannot change a figure of the pack.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import ctranslate2
import sacrebleu
import sentencepiece
from corpus import normalise

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Settings:
    """How the model searches.

    Attributes:
        beam: Hypotheses kept at each step.
        repetition: Penalty on pieces that were written before; 1 is none.
        length: Exponent on the length in the score that chooses among hypotheses.
        threads: Processor threads.
    """

    beam: int = 4
    repetition: float = 1.1
    length: float = 1.0
    threads: int = 2


def translate(package: Path, lines: Sequence[str], settings: Settings) -> tuple[list[str], float]:
    """Return the translations and how many source words a second were translated."""
    model = ctranslate2.Translator(
        str(package / "model"),
        device="cpu",
        compute_type="int8",
        intra_threads=settings.threads,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(package / "sentencepiece.model"))
    source = [pieces.encode(normalise(line), out_type=str) for line in lines]
    began = time.monotonic()
    results = model.translate_batch(
        source,
        beam_size=settings.beam,
        repetition_penalty=settings.repetition,
        length_penalty=settings.length,
        max_batch_size=2048,
        batch_type="tokens",
        replace_unknowns=True,
    )
    took = time.monotonic() - began
    texts = [pieces.decode_pieces(result.hypotheses[0]).replace("▁", " ") for result in results]
    return [normalise(text) for text in texts], sum(len(s.split()) for s in lines) / took


def main() -> None:
    """Score a package on some test sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="folder of an unpacked package")
    parser.add_argument("sets", type=Path, nargs="+", help="NAME.id; NAME.en stands beside it")
    parser.add_argument("--beam", type=int, default=4)
    parser.add_argument("--repetition", type=float, default=1.1)
    parser.add_argument("--length", type=float, default=1.0)
    parser.add_argument("--show", action="store_true", help="print every sentence")
    arguments = parser.parse_args()
    settings = Settings(arguments.beam, arguments.repetition, arguments.length)
    for path in arguments.sets:
        lines = path.read_text(encoding="utf-8").splitlines()
        reference = path.with_suffix(".en").read_text(encoding="utf-8").splitlines()
        wanted = [normalise(line) for line in reference]
        texts, speed = translate(arguments.package, lines, settings)
        bleu = sacrebleu.corpus_bleu(texts, [wanted]).score
        chrf = sacrebleu.corpus_chrf(texts, [wanted]).score
        print(f"{path.stem}: BLEU {bleu:.2f} chrF {chrf:.2f} {speed:.0f} words/s")
        if arguments.show:
            for source, text, good in zip(lines, texts, wanted, strict=True):
                print(source, text, good, "", sep="\n")


if __name__ == "__main__":
    main()
