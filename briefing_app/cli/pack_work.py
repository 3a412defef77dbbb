# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands that work with language packs: two compared, articles translated anew."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app.cli.articles import find_article, open_library, row_line, workshop
from briefing_app.core.errors import ReadError
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterator

    from briefing_app.cli.output import Output
    from briefing_app.comparing import Compared, Comparison, Measured, Version
    from briefing_app.retranslating import Retranslated

_LETTERS = ("A", "B")


def compare(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Compare two packs on an article or on a text."""
    from briefing_app import comparing

    sentences = comparing.sentences_in(options.text or "")
    with open_library(options, output) as library:
        terms = library.termbase()
        if options.article is not None:
            article = library.article(find_article(library, options.article).id)
            sentences = [stored.sentence.text for stored in article.sentences]
    if not sentences:
        raise ReadError("--text", "It holds no sentence.", "Give an Indonesian text.")
    tools = workshop(options)
    translators = (tools.translator(options.one), tools.translator(options.other))
    with output.progress(1) as bars, bars.file("comparing") as report:
        found = comparing.compare(sentences, translators, terms=terms, report=report, cancel=cancel)
    output.result(_comparison_values(found), _comparison_lines(found))
    return False


def retranslate(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Translate articles anew with a pack; each is whole when it is done."""
    from briefing_app import desk
    from briefing_app.retranslating import retranslate as translate_article

    translator = workshop(options).translator(options.pack)
    author = desk.settings()[0].author
    done: list[Retranslated] = []
    with open_library(options, output) as library:
        rows = [find_article(library, word) for word in options.articles]
        with output.progress(len(rows)) as bars:
            for row in {row.id: row for row in rows}.values():
                check(cancel)
                with bars.file(row.label) as report:
                    article = library.article(row.id)
                    done.append(
                        translate_article(
                            library,
                            article,
                            translator,
                            author=author,
                            report=report,
                            cancel=cancel,
                        )
                    )
    output.result(
        {
            "pack": translator.pack.identity,
            "articles": [
                {
                    "article": each.article.row.id,
                    "sentences": each.article.row.sentences,
                    "doubts": each.article.row.doubts,
                    "lost": each.lost,
                }
                for each in done
            ],
        },
        (line for each in done for line in _retranslated_lines(each)),
    )
    return False


def _retranslated_lines(each: Retranslated) -> Iterator[str]:
    row = each.article.row
    yield f"translated anew: {row_line(row)}, doubts: {row.doubts}"
    if each.lost:
        yield (
            f"      highlights whose words are gone from the new English: {len(each.lost)};"
            " they are kept"
        )


def _comparison_values(found: Comparison) -> dict[str, object]:
    return {
        "packs": [_side_values(side) for side in found.sides],
        "differing": found.differing,
        "sentences": [
            {
                "source": compared.source,
                "same": compared.same,
                "versions": [_version_values(version) for version in compared.versions],
            }
            for compared in found.sentences
        ],
    }


def _side_values(side: Measured) -> dict[str, object]:
    return {
        "identity": side.pack.identity,
        "doubts": side.doubts,
        "score": side.score,
        "words": side.words,
        "seconds": side.seconds,
        "words_per_second": side.speed,
    }


def _version_values(version: Version) -> dict[str, object]:
    return asdict(version.translation) | {
        "differences": version.differences,
        "doubts": [asdict(doubt) for doubt in version.doubts],
    }


def _comparison_lines(found: Comparison) -> Iterator[str]:
    for compared in found.sentences:
        yield from _sentence_lines(compared)
        yield ""
    yield f"{found.differing} of {len(found.sentences)} sentences differ; «» marks where."
    for letter, side in zip(_LETTERS, found.sides, strict=True):
        score = "none" if side.score is None else f"{side.score:.2f}"
        yield (
            f"{letter}  {side.pack.identity}: {side.doubts} doubts, mean score {score},"
            f" {side.speed:.0f} words/s"
        )


def _sentence_lines(compared: Compared) -> Iterator[str]:
    yield f"   {' '.join(compared.source.split())}"
    if compared.same:
        yield f"=  {compared.versions[0].translation.text}"
    for letter, version in zip(_LETTERS, compared.versions, strict=True):
        if not compared.same:
            yield f"{letter}  {_marked(version)}"
        if not compared.same or letter == _LETTERS[0]:
            yield from (f"   ! Check: {doubt.reason}" for doubt in version.doubts)


def _marked(version: Version) -> str:
    text, at = "", 0
    for start, end in version.differences:
        text += f"{version.translation.text[at:start]}«{version.translation.text[start:end]}»"
        at = end
    return text + version.translation.text[at:]
