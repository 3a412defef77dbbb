# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Measure what is asked for in translations on parallel text that the project does not carry.

Each FILE.id has an Indonesian sentence a line and FILE.en beside it their translations by humans.
Counted are the lines whose source has a term of the starter termbase and whose reference has its
English: there the term is surely what a reader wants. They are translated without and with the
termbase; printed are the share of such terms that the translation has, chrF and BLEU against the
reference (sacreBLEU's default settings, curly quotes made straight), the doubts raised, and the
processor seconds. The second table has only the lines that are translated anew, the third asks
more: of every term exactly the rendering that the reference has.

Names and figures that are lost are asked for in both. With --names all lines are translated,
and the terms are names that source and reference write alike: capitalised words from the second
on, of four letters or more. Without means there that each sentence is translated once.

    python packaging/measure_terms.py FILE.id … [--names] [--threads 1] [--lines]

It needs sacreBLEU (`pip install sacrebleu`), which the program does not.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import sacrebleu

from briefing_app.core.doubts import doubts_of
from briefing_app.core.doubts.words import words_of
from briefing_app.core.starter_terms import starter_terms
from briefing_app.core.terms import Term, Termbase
from briefing_app.language.packs import PackStore
from briefing_app.language.translator import ArgosTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAST_LETTERS = 4
"""Of a name that is counted."""
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file.

    Attributes:
        name: File and number of the line.
        source: The Indonesian.
        reference: Its translation by a human.
        terms: The terms of the source whose English is in the reference, or the names of both.
    """

    name: str
    source: str
    reference: str
    terms: tuple[Term, ...]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="+", help="FILE.id, with FILE.en beside it")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--names", action="store_true", help="measure names, not terms")
    parser.add_argument("--lines", action="store_true", help="name the lines that changed")
    options = parser.parse_args()
    termbase = None if options.names else Termbase(starter_terms())
    lines = [line for path in options.files for line in _read(path, termbase)]
    with tempfile.TemporaryDirectory() as folder:
        store = PackStore(Path(folder))
        pack = store.chosen()
        translator = ArgosTranslator(pack, store.folder_of(pack), threads=options.threads)
        first = ArgosTranslator(
            pack, store.folder_of(pack), threads=options.threads, once=options.names
        )
        for one in (translator, first):
            one.translate(["Halo."])
        print(f"{pack.identity}; {len(lines)} lines\n")
        plain = _measure("without", first, lines, None)
        forced = _measure("with", translator, lines, termbase)
        changed = [n for n, text in enumerate(plain) if text != forced[n]]
        print(f"\n{len(changed)} lines that are translated anew:")
        _print("without", [lines[n] for n in changed], [plain[n] for n in changed])
        _print("with", [lines[n] for n in changed], [forced[n] for n in changed])
        if options.lines:
            print(*(lines[n].name for n in changed), sep="\n")
        if not options.names:
            _demand(translator, lines, plain)


def _demand(translator: ArgosTranslator, lines: Sequence[Line], plain: Sequence[str]) -> None:
    """Ask of each line for the reference's own renderings of its terms."""
    asked, before, after = [], [], []
    start = time.process_time()
    for line, text in zip(lines, plain, strict=True):
        own = tuple(_as_referred(term, line.reference) for term in line.terms)
        if all(term.is_in(text) for term in own):
            continue
        asked.append(replace(line, terms=own))
        before.append(text)
        after.append(translator.translate([line.source], terms=Termbase(own))[0].text)
    print(f"\n{len(asked)} lines that lack the reference's own rendering of a term:")
    _print("without", asked, before)
    _print("with", asked, after, time.process_time() - start)


def _as_referred(term: Term, reference: str) -> Term:
    """Return the term with the longest of its renderings that the reference has, and no other."""
    each = [Term(english=text, forms=term.forms) for text in term.renderings]
    return max((one for one in each if one.is_in(reference)), key=lambda one: len(one.english))


def _read(path: Path, termbase: Termbase | None) -> Iterator[Line]:
    """Yield the lines that have a term; without a termbase all, with their names."""
    sources = path.read_text(encoding="utf-8").splitlines()
    references = path.with_suffix(".en").read_text(encoding="utf-8").splitlines()
    for number, (source, reference) in enumerate(zip(sources, references, strict=True), 1):
        if termbase is None:
            yield Line(f"{path.name}:{number}", source, reference, tuple(_names(source, reference)))
            continue
        asked = {id(m.term): m.term for m in termbase.matches(source) if m.term.enforced}
        terms = tuple(term for term in asked.values() if term.is_in(reference))
        if terms:
            yield Line(f"{path.name}:{number}", source, reference, terms)


def _names(source: str, reference: str) -> Iterator[Term]:
    theirs = {word.text for word in words_of(reference)}
    ours = {word.text for word in words_of(source)[1:] if word.capitalised}
    for name in sorted(ours & theirs):
        if len(name) >= LEAST_LETTERS:
            yield Term(english=name, forms=(name,))


def _measure(
    label: str, translator: ArgosTranslator, lines: Sequence[Line], termbase: Termbase | None
) -> list[str]:
    start = time.process_time()
    found = translator.translate([line.source for line in lines], terms=termbase)
    texts = [translation.text for translation in found]
    _print(label, lines, texts, time.process_time() - start)
    return texts


def _print(
    label: str, lines: Sequence[Line], texts: Sequence[str], seconds: float | None = None
) -> None:
    pairs = list(zip(lines, texts, strict=True))
    asked = sum(len(line.terms) for line in lines)
    had = sum(term.is_in(text) for line, text in pairs for term in line.terms)
    outputs = [text.translate(_STRAIGHT) for text in texts]
    references = [[line.reference.translate(_STRAIGHT) for line in lines]]
    doubts = sum(len(doubts_of(line.source, text)) for line, text in pairs)
    print(
        f"{label:8} terms {had}/{asked} = {had / max(asked, 1):.1%}"
        f"  chrF {sacrebleu.corpus_chrf(outputs, references).score:.2f}"
        f"  BLEU {sacrebleu.corpus_bleu(outputs, references).score:.2f}"
        f"  doubts {doubts}" + ("" if seconds is None else f"  {seconds:.1f} s")
    )


if __name__ == "__main__":
    main()
