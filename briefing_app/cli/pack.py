# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on packs and on the language of a briefing: pack, verify, check-briefing."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app import desk, packing
from briefing_app.cli.articles import open_library
from briefing_app.cli.briefing_drafts import find_briefing

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterator

    from briefing_app.briefing.pack_verify import Verification
    from briefing_app.cli.output import Output
    from briefing_app.core.briefings.findings import Finding


def pack(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Make a pack of a briefing of the library."""
    from briefing_app.briefing.pack import check_pack_target

    folder = desk.folders(options.library).library
    check_pack_target(options.output, [folder])
    wanted = packing.Wanted(options.documents, options.attach, options.sign, options.without_lost)
    with open_library(options, output) as library:
        row = find_briefing(library, options.briefing)
        draft = library.briefing(row.id)
        with output.progress(1) as bars, bars.file(options.output.name) as report:
            made = packing.pack(
                library,
                draft,
                options.output,
                wanted,
                protected=[folder],
                report=report,
                cancel=cancel,
            )
    for left in made.left_out:
        output.note(f"Left out: {left.name} (SHA-256 {left.sha256}). {left.reason}")
    signed = f", signed with your key {made.signer}" if made.signer else ", not signed"
    output.result(
        {"pack": str(options.output), **asdict(made)},
        [f"{options.output}: a pack of {len(made.files)} files{signed}."],
    )
    return False


def verify(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Check a pack; something failed when it is not intact."""
    from briefing_app.briefing.pack_words import lines

    with output.progress(1) as bars, bars.file(options.pack.name) as report:
        found, problem = packing.verify(options.pack, report=report, cancel=cancel)
    if problem is not None:
        output.error(problem)
    if options.trust is not None:
        packing.trust(found, options.trust)
        found, _ = packing.verify(options.pack, cancel=cancel)
    said, *rest = lines(found)
    output.result(_values(found), [f"{options.pack}: {said}", *rest])
    return not found.intact


def check_briefing(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Check the language of a briefing."""
    from briefing_app.core.briefings.checking import check, ignored

    with open_library(options, output) as library:
        row = find_briefing(library, options.briefing)
        draft = library.briefing(row.id)
    found, quiet = check(draft), ignored(draft)
    output.result(
        {
            "briefing": row.id,
            "findings": [asdict(each) for each in found],
            "ignored": [asdict(each) for each in quiet],
        },
        [*_told(found), f"{len(found)} to look at, {len(quiet)} ignored."],
    )
    return False


def _told(found: tuple[Finding, ...]) -> Iterator[str]:
    from briefing_app.core.briefings.findings import RULE_NAMES

    for each in found:
        place = f"{each.place}, {each.part}" if each.part else each.place
        yield f"[{place}] {RULE_NAMES[each.rule]}: “{each.quotation}”"
        yield f"    {each.reason} {each.remedy}"


def _values(found: Verification) -> dict[str, object]:
    from briefing_app.briefing.pack_words import verdict

    values = asdict(found)
    return {**values, "path": str(found.path), "intact": found.intact, "verdict": verdict(found)}
