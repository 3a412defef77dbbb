# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on the briefings that the library keeps."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.cli.articles import open_library
from briefing_app.core.briefings import BriefingFormatError
from briefing_app.core.errors import LibraryError
from briefing_app.core.files import explain

if TYPE_CHECKING:
    import argparse
    import threading
    from pathlib import Path

    from briefing_app.briefing.interchange import Pictures
    from briefing_app.cli.output import Output
    from briefing_app.core.briefings import Draft
    from briefing_app.core.stored import BriefingRow
    from briefing_app.library import Library


def list_briefings(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """List the briefings of the library, or those in the Trash."""
    with open_library(options, output) as library:
        rows = [row for row in library.briefings() if bool(row.trashed) == options.trash]
    nothing = "The Trash holds no briefing." if options.trash else "There is no briefing yet."
    output.result([asdict(row) for row in rows], [_line(row) for row in rows] or [nothing])
    return False


def _line(row: BriefingRow) -> str:
    return f"{row.id:>4}  {row.modified[:10]}  {row.title or '(no title)'}"


def import_briefing(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Keep a briefing of a file, with its pictures."""
    draft, pictures = _loaded(options.file)
    with open_library(options, output) as library:
        numbers: list[int] = []
        library.edit(
            "Import briefing",
            lambda edits: numbers.append(
                edits.import_briefing(draft, [data for _, data in pictures.values()])
            ),
        )
        absent = sum(1 for sha256 in draft.sources if library.find(sha256) is None)
    lines = [f"Briefing {numbers[0]}: {draft.title.title}"]
    if absent:
        lines.append(
            f"{absent} of {len(draft.sources)} articles that it cites are not in this library; "
            "what it cites of them is kept, but not their full text."
        )
    output.result({"briefing": numbers[0], "articles_absent": absent}, lines)
    return False


def _loaded(path: Path) -> tuple[Draft, Pictures]:
    from briefing_app.briefing.interchange import load

    try:
        return load(path.read_bytes())
    except OSError as error:
        raise LibraryError(path, *explain(error)) from error
    except BriefingFormatError as error:
        raise LibraryError(
            path,
            f"This is no briefing that can be imported. {error}",
            "Export the briefing again as JSON where it was written.",
        ) from error


def find_briefing(library: Library, word: str) -> BriefingRow:
    """Return the briefing with this number, or the only one of this title.

    Raises:
        LibraryError: If there is none, or more than one.
    """
    rows = library.briefings()
    found = [row for row in rows if str(row.id) == word]
    if not found:
        named = [row for row in rows if row.title.casefold() == word.casefold()]
        found = [row for row in named if not row.trashed] or named
    if len(found) == 1:
        return found[0]
    listed = "; ".join(f"{row.id} {row.title}" for row in rows[:20] if not row.trashed)
    raise LibraryError(
        f"Briefing {word}",
        "More than one briefing has this title." if found else "There is no such briefing.",
        f"There are: {listed}." if listed else "Write one in the window first.",
    )


def show(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Print a briefing."""
    from briefing_app.briefing.compose import compose
    from briefing_app.briefing.interchange import dump
    from briefing_app.briefing.markdown import MarkdownExporter
    from briefing_app.briefing.writing import Steps

    with open_library(options, output) as library:
        draft = library.briefing(find_briefing(library, options.briefing).id)
        cited, terms = desk.cited(library, draft), library.termbase()
    if output.as_json:
        output.result(json.loads(dump(draft, cited.pictures)), [])
        return False
    made = compose(draft, list(cited.articles.values()), cited.pictures, terms=terms)
    text = MarkdownExporter().make(made, Steps(1))
    output.result(None, text.decode().splitlines()[2:])  # the seal is for files
    return False


def delete(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Put a briefing into the Trash."""
    with open_library(options, output) as library:
        number = find_briefing(library, options.briefing).id
        library.edit("Delete briefing", lambda edits: edits.trash_briefing(number))
    output.result(
        {"briefing": number, "trashed": True},
        [f"Briefing {number} is in the Trash; the window can take it out again."],
    )
    return False
