# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Terms in files: the format is chosen by the name, and read by what the file begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import TermsError
from briefing_app.core.files import explain, write_atomically
from briefing_app.exchange import tbx, tbx_writing, term_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.core.term_merging import TermFile
    from briefing_app.core.terms import Term

SUFFIXES = (".tbx", ".csv")
"""What files of terms are called that the program writes."""
FILE_BYTES = 100_000_000
"""A file that is larger is refused; 5,000 terms take about 3 MB."""


def read_terms(path: Path) -> TermFile:
    """Read a file of terms, TBX or CSV.

    Raises:
        TermsError: If it cannot be read, with the line where one is wrong.
    """
    try:
        if path.stat().st_size > FILE_BYTES:
            raise TermsError(
                path,
                f"It is larger than {FILE_BYTES // 1_000_000} MB.",
                "Export fewer terms to it, or part it into several files.",
            )
        data = path.read_bytes()
    except OSError as error:
        cause, remedy = explain(error)
        raise TermsError(path, cause, remedy) from error
    if not data.strip():
        raise TermsError(path, "The file is empty.", "Export it again from where it came.")
    if tbx.looks_like_xml(data):
        return tbx.read(path, data)
    return term_csv.read(path, data)


def write_terms(path: Path, terms: Sequence[Term]) -> None:
    """Write terms to a file, as TBX if its name ends so and else as CSV.

    Raises:
        TermsError: If it cannot be written; it is as it was before then.
    """
    is_tbx = path.suffix.lower() in (".tbx", ".xml")
    data = tbx_writing.written(terms) if is_tbx else term_csv.written(terms)
    try:
        write_atomically(path, data)
    except OSError as error:
        cause, remedy = explain(error)
        raise TermsError(path, cause, remedy) from error
