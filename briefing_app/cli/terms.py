# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on the termbase: list, add, remove, import, export, check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.cli.articles import find_articles, open_library
from briefing_app.core.errors import TermsError
from briefing_app.core.progress import check as check_cancel
from briefing_app.core.term_merging import tidy
from briefing_app.core.terms import Term

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefing_app.cli.output import Output
    from briefing_app.core.stored import ArticleRow, StoredSentence
    from briefing_app.core.term_merging import Merger
    from briefing_app.core.terms import TermMatch
    from briefing_app.library import Edits, Library


def list_terms(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """List the terms in which all words are."""
    with open_library(options, output) as library:
        terms = library.termbase().terms
    words = [word.casefold() for word in options.words]
    found = [term for term in terms if all(word in _all_text(term) for word in words)]
    found.sort(key=lambda term: (term.english.casefold(), term.id))
    output.result([_values(term) for term in found], map(_line, found) if found else ["No terms."])
    return False


def add(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Add a term."""
    try:
        term = tidy(
            Term(
                english=options.english,
                forms=tuple(options.forms),
                accepted=tuple(options.accept),
                note=options.note,
                category=options.category,
                enforced=not options.show_only,
            )
        )
    except ValueError as error:
        raise TermsError("The term", str(error), "Give the English, then a form.") from error
    with open_library(options, output) as library:
        author, added = desk.settings()[0].author, []
        library.edit("Add term", lambda edits: added.append(edits.add_term(term)), author=author)
        (kept,) = (one for one in library.termbase().terms if one.id == added[0])
    output.result(_values(kept), [f"Added: {_line(kept)}"])
    return False


def remove(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Remove terms by number."""
    with open_library(options, output) as library:
        by_id = {term.id: term for term in library.termbase().terms}
        for number in options.terms:
            if number not in by_id:
                raise TermsError(
                    f"Term {number}",
                    "There is no term with this number; nothing was removed.",
                    "See the numbers with: briefing-app terms list",
                )
        library.edit("Delete terms", lambda edits: edits.delete_terms(options.terms))
    gone = [by_id[number] for number in options.terms]
    output.result([_values(term) for term in gone], [f"Removed: {_line(term)}" for term in gone])
    return False


def import_terms(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Merge the terms of a file into the termbase."""
    from briefing_app.exchange.term_files import read_terms

    found = read_terms(options.file)
    mergers: list[Merger] = []
    with open_library(options, output) as library:

        def operation(edits: Edits) -> None:
            mergers.append(edits.import_terms(found.entries))

        library.edit("Import terms", operation, author=desk.settings()[0].author)
    (merger,) = mergers
    for told in found.left_out:
        output.note(f"Note: {told}")
    output.result(
        {
            "added": len(merger.added),
            "changed": len(merger.changed),
            "skipped": merger.skipped,
            "left_out": found.left_out,
        },
        [
            f"{len(merger.added)} added, {len(merger.changed)} changed, "
            f"{merger.skipped} were there already."
        ],
    )
    return False


def export(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Write all terms to a file."""
    from briefing_app.exchange.term_files import SUFFIXES, write_terms

    path: Path = options.file
    if path.suffix.lower() not in SUFFIXES:
        raise TermsError(
            path,
            "The format is chosen by the file's ending, and this is none that is known.",
            f"Name it {' or '.join(f'{path.stem}{suffix}' for suffix in SUFFIXES)}.",
        )
    with open_library(options, output) as library:
        terms = library.termbase().terms
    write_terms(path, terms)
    output.result({"file": str(path), "terms": len(terms)}, [f"{len(terms)} terms in {path}"])
    return False


def check(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """List the sentences in which a required term is missing."""
    with open_library(options, output) as library:
        found = list(_missing(library, find_articles(library, options.articles), output, cancel))
    output.result(
        [
            {
                "article": row.id,
                "label": row.label,
                "sentence": stored.id,
                "source": stored.sentence.text,
                "english": stored.english,
                "corrected": stored.correction is not None,
                "missing": [
                    {
                        "term": match.term.id,
                        "english": match.term.english,
                        "found": stored.sentence.text[match.start : match.end],
                        "start": match.start,
                        "end": match.end,
                    }
                    for match in matches
                ],
            }
            for row, stored, matches in found
        ],
        [line for one in found for line in _missing_lines(*one)]
        or ["No required term is missing."],
    )
    return False


def _missing(
    library: Library, rows: list[ArticleRow], output: Output, cancel: threading.Event
) -> Iterator[tuple[ArticleRow, StoredSentence, tuple[TermMatch, ...]]]:
    termbase = library.termbase()
    with output.progress(len(rows)) as bars:
        for row in rows:
            check_cancel(cancel)
            with bars.file(row.label):
                for stored in library.article(row.id).sentences:
                    matches = termbase.missing(stored.sentence.text, stored.english)
                    if matches:
                        yield row, stored, matches


def _missing_lines(
    row: ArticleRow, stored: StoredSentence, matches: Iterable[TermMatch]
) -> Iterator[str]:
    yield f"{row.id:4}  {row.label}"
    source = stored.sentence.text
    wanted = ", ".join(f"{source[m.start : m.end]} → {m.term.english}" for m in matches)
    yield f"      missing: {wanted}"
    yield f"      {source}"
    yield f"      {stored.english}"


def _values(term: Term) -> dict[str, object]:
    return {
        "id": term.id,
        "english": term.english,
        "forms": term.forms,
        "accepted": term.accepted,
        "note": term.note,
        "category": term.category,
        "origin": term.origin.value,
        "enforced": term.enforced,
    }


def _line(term: Term) -> str:
    accepted = f" (also: {', '.join(term.accepted)})" if term.accepted else ""
    facts = [term.category, term.origin.value, "" if term.enforced else "only shown"]
    return (
        f"{term.id:5}  {', '.join(term.forms)} → {term.english}{accepted}"
        f"  [{', '.join(fact for fact in facts if fact)}]"
    )


def _all_text(term: Term) -> str:
    return "\n".join(
        (*term.forms, *term.renderings, term.note, term.category, term.origin.value)
    ).casefold()
