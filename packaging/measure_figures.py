# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Measure how well quantities and dates are read, against tables annotated by hand.

The tables in tests/core/data name places and facts alone; the texts that they speak of are no
part of the project. "Found" and "invented" count statements by their place; of those found, the
share with the right value, hedge and so on is printed, over the rows where it is judged.

    python packaging/measure_figures.py --articles FOLDER --flores floresdev.id [--show]
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import time
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing_app import readers
from briefing_app.core.cleaning import clean
from briefing_app.core.figures.statements import Statement, statements_of
from briefing_app.core.model import Source
from briefing_app.core.sentences import split_passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TABLES = Path(__file__).resolve().parents[1] / "tests" / "core" / "data"
_FIELDS = ("low", "high", "hedge", "unit", "thing", "state", "mode", "speaker", "when")
_ARTICLE_HASH = 12
FLORES_DATE = date(2024, 11, 15)
"""What the lines of FLORES are taken for published on."""
FLORES_HALVES = {
    "seen": range(1, 111),
    "unseen": (*range(111, 176), *range(500, 601)),
}
"""The lines of each half that were annotated, those without figures included."""


class Text(NamedTuple):
    """A sentence with what a person found in it.

    Attributes:
        name: Where it stands.
        text: The sentence.
        context: The sentences before it.
        published: The date of its article.
        rows: The annotated statements.
    """

    name: str
    text: str
    context: Sequence[str]
    published: date
    rows: Sequence[dict[str, str]]


class Score(NamedTuple):
    """What came out.

    Attributes:
        expected: Number of annotated statements.
        found: How many of them were read.
        missed: Those that were not.
        invented: Statements that nobody annotated.
        right: By field, how many were right.
        judged: By field, how many were judged.
        wrong: What differs, in words.
    """

    expected: int
    found: int
    missed: list[str]
    invented: list[str]
    right: Counter[str]
    judged: Counter[str]
    wrong: list[str]


def rows_of(table: str) -> list[dict[str, str]]:
    """Return the rows of a table in tests/core/data."""
    lines = (_TABLES / table).read_text("utf-8").splitlines()
    return list(csv.DictReader((x for x in lines if not x.startswith("#")), delimiter="\t"))


def article_texts(folder: Path) -> Iterator[Text]:
    """Yield the sentences of the annotated articles, those without figures included."""
    rows = rows_of("figures_articles.tsv")
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        sha256 = hashlib.sha256(data).hexdigest()
        own = [row for row in rows if row["article"] == sha256[:_ARTICLE_HASH]]
        if not own:
            continue
        document = readers.read(Source(path, data, sha256))
        context: list[str] = []
        for sentence in split_passages(document.text, clean(document).passages):
            here = [row for row in own if int(row["sentence"]) == sentence.start]
            published = date.fromisoformat(own[0]["published"])
            name = f"{sha256[:6]}:{sentence.start}"
            yield Text(name, sentence.text, tuple(context), published, here)
            context.append(sentence.text)


def flores_texts(path: Path, half: str) -> Iterator[Text]:
    """Yield the annotated lines of one half of FLORES, those without figures included."""
    rows = rows_of("figures_flores.tsv")
    lines = path.read_text("utf-8").split("\n")
    for number in FLORES_HALVES[half]:
        here = [row for row in rows if int(row["line"]) == number]
        yield Text(str(number), lines[number - 1], (), FLORES_DATE, here)


def own_texts(half: str) -> Iterator[Text]:
    """Yield the sentences of one half of tests/core/data/figures_own.txt."""
    here, text, rows = "", "", list[dict[str, str]]()
    lines = (_TABLES / "figures_own.txt").read_text("utf-8").splitlines()
    for number, line in enumerate([*lines, "> "], 1):
        if line.startswith((">", "[")):
            if text and here == half:
                yield Text(f"own {number - len(rows) - 1}", text, (), FLORES_DATE, rows)
            text, rows = line.removeprefix("> ") if line[0] == ">" else "", []
            here = line.strip("[]") if line[0] == "[" else here
        elif not line.startswith("#"):
            rows.append(_own_row(text, line))


def _own_row(text: str, line: str) -> dict[str, str]:
    quote, *facts = line.split("|")
    start = text.index(quote)
    facts += [""] * (len(_FIELDS) - len(facts))
    row = dict(zip(_FIELDS, facts, strict=True)) | {"kind": "number"}
    if row["low"] == "date":
        row["kind"] = "date"
    elif set(facts) == {"*"}:
        row["kind"] = "optional"
    row["mode"] = row["mode"] or "stated"
    return row | {"start": str(start), "end": str(start + len(quote))}


def measure(texts: Iterable[Text]) -> Score:
    """Compare what the program reads with what a person annotated."""
    score = Score(0, 0, [], [], Counter(), Counter(), [])
    expected = found = 0
    for text in texts:
        read = list(statements_of(text.text, published=text.published, context=text.context))
        for row in text.rows:
            match = _match(row, read)
            if match:
                read.remove(match)
            if row["kind"] == "optional":
                continue
            expected += 1
            if match is None:
                quote = text.text[int(row["start"]) : int(row["end"])]
                score.missed.append(f"{text.name}: {quote}")
                continue
            found += 1
            fields = ("when",) if row["kind"] == "date" else _FIELDS
            _judge(text.name, row, match, score, fields)
        score.invented.extend(f"{text.name}: {left.quote}" for left in read)
    return score._replace(expected=expected, found=found)


def _match(row: dict[str, str], read: Sequence[Statement]) -> Statement | None:
    start, end = int(row["start"]), int(row["end"])
    for statement in read:
        fits = row["kind"] == "optional" or statement.is_date == (row["kind"] == "date")
        if fits and statement.start < end and start < statement.end:
            return statement
    return None


def _judge(
    name: str, row: dict[str, str], statement: Statement, score: Score, fields: Sequence[str]
) -> None:
    for field in fields:
        wanted = row[field]
        if wanted == "*":
            continue
        score.judged[field] += 1
        value = getattr(statement, field)
        if _is_same(field, wanted, value):
            score.right[field] += 1
        else:
            score.wrong.append(f"{name}: {statement.quote}: {field} {value!r}, wanted {wanted!r}")


def _is_same(field: str, wanted: str, value: object) -> bool:
    if field in ("low", "high"):
        return value == (None if wanted == "-" else Fraction(wanted))
    if field == "thing":
        words, found = wanted.lower().split(), str(value).lower().split()
        return words[:1] == found[:1]
    return str(value) == wanted


def measure_english(texts: Iterable[Text], english: Sequence[str]) -> Score:
    """Compare what the English lines state with the Indonesian annotation, by value.

    A human translated them: they state the same, but for liberties.
    """
    score = Score(0, 0, [], [], Counter(), Counter(), [])
    expected = found = 0
    for text in texts:
        line = english[int(text.name) - 1]
        read = list(statements_of(line, language="en", published=text.published))
        for row in text.rows:
            match = next((other for other in read if _says_same(row, text.text, other)), None)
            if match:
                read.remove(match)
            if row["kind"] == "optional":
                continue
            expected += 1
            if match is None:
                score.missed.append(
                    f"{text.name}: {text.text[int(row['start']) : int(row['end'])]}"
                )
                continue
            found += 1
            fields = ("when",) if row["kind"] == "date" else ("low", "high", "hedge", "unit")
            _judge(text.name, row, match, score, fields)
        score.invented.extend(f"{text.name}: {left.quote}" for left in read)
    return score._replace(expected=expected, found=found)


def _says_same(row: dict[str, str], text: str, statement: Statement) -> bool:
    if row["kind"] == "date":
        return statement.is_date and row["when"] in (statement.when, "*")
    if statement.is_date:
        return False
    if row["kind"] == "optional":
        quote = text[int(row["start"]) : int(row["end"])]
        digits = quote.isdecimal() and statement.low == int(quote)
        return digits or not any(letter.isdecimal() for letter in quote)
    values = {Fraction(row[name]) for name in ("low", "high") if row[name] not in ("*", "-")}
    return bool(values & {statement.low, statement.high})


def _print_pace(texts: Sequence[Text]) -> None:
    start = time.process_time()
    for text in texts:
        statements_of(text.text, published=text.published, context=text.context)
    spent = time.process_time() - start
    print(f"  {spent / len(texts) * 1000:.2f} ms a sentence, {len(texts)} sentences")


def _print(title: str, score: Score, *, show: bool) -> None:
    read = score.found + len(score.invented)
    print(
        f"{title}: {score.expected} stated, {score.found} found"
        f" (recall {score.found / max(score.expected, 1):.1%}), {len(score.invented)} invented"
        f" (precision {score.found / max(read, 1):.1%})"
    )
    shares = (
        f"{field} {score.right[field]}/{score.judged[field]}"
        for field in _FIELDS
        if score.judged[field]
    )
    print(f"  right: {', '.join(shares)}")
    if show:
        for word, lines in (
            ("missed", score.missed),
            ("invented", score.invented),
            ("wrong", score.wrong),
        ):
            for line in lines:
                print(f"  {word} {line}")


def main() -> None:
    """Print a line for each text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, help="folder of the real articles")
    parser.add_argument("--flores", type=Path, help="the Indonesian lines of FLORES-200 dev")
    parser.add_argument("--half", choices=[*FLORES_HALVES, "both"], default="both")
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    options = parser.parse_args()
    if options.articles:
        texts = list(article_texts(options.articles))
        _print("articles", measure(texts), show=options.show)
        _print_pace(texts)
    for half in FLORES_HALVES if options.half == "both" else (options.half,):
        _print(f"{half} own sentences", measure(own_texts(half)), show=options.show)
    if options.flores:
        for half in FLORES_HALVES if options.half == "both" else (options.half,):
            texts = list(flores_texts(options.flores, half))
            _print(f"{half} lines", measure(texts), show=options.show)
            _print_pace(texts)
            english = options.flores.with_suffix(".en")
            if english.is_file():
                lines = english.read_text("utf-8").split("\n")
                score = measure_english(texts, lines)
                _print(f"{half} lines in English", score, show=options.show)


if __name__ == "__main__":
    main()
