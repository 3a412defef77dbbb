# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on language packs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app.cli.articles import open_library, workshop
from briefing_app.core.errors import Cancelled, LibraryError

if TYPE_CHECKING:
    import argparse
    import threading

    from briefing_app.cli.output import Output
    from briefing_app.core.model import PackInfo


def list_packs(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """List the installed packs."""
    packs = workshop(options).pack_store().installed()
    used = _articles_by_pack(options, output)
    output.result(
        [_values(pack) | {"articles": used.get(pack.identity, 0)} for pack in packs],
        [f"{_line(pack)}  {used.get(pack.identity, 0)} articles" for pack in packs]
        or ["No language pack is installed. Install one: briefing-app packs install FILE"],
    )
    return False


def _articles_by_pack(options: argparse.Namespace, output: Output) -> dict[str, int]:
    """Count what each pack translated; a library that cannot be read hides no pack."""
    try:
        with open_library(options, output) as library:
            return {use.identity: use.articles for use in library.packs_used()}
    except LibraryError as error:
        output.error(error)
        return {}


def install(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Install a pack from a file or, when asked, from the official index."""
    store = workshop(options).pack_store()
    name = "the official index" if options.from_index else options.file.name
    with output.progress(1) as bars, bars.file(name) as report:
        if options.from_index:
            try:
                pack = store.install_from_index(report=report, cancel=cancel)
            except Cancelled:
                output.note("What came is kept; the same command goes on from there.")
                raise
        else:
            pack = store.install(options.file, report=report, cancel=cancel)
    output.result(_values(pack), [f"Installed and in use: {_line(pack)}"])
    return False


def verify(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Check a pack's files against the hashes kept at its installation."""
    workshop(options).pack_store().verify(options.pack, cancel=cancel)
    output.result({"pack": options.pack, "intact": True}, [f"{options.pack}: intact."])
    return False


def remove(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Remove a pack."""
    store = workshop(options).pack_store()
    store.remove(options.pack)
    in_use = next((pack.identity for pack in store.installed() if pack.chosen), "")
    output.result(
        {"removed": options.pack, "chosen": in_use},
        [f"{options.pack}: removed. In use now: {in_use or 'none'}"],
    )
    return False


def prefer(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Choose the pack that translates."""
    store = workshop(options).pack_store()
    store.prefer(options.pack)
    chosen = store.chosen()
    output.result(_values(chosen), [f"In use: {_line(chosen)}"])
    return False


def _values(pack: PackInfo) -> dict[str, object]:
    return asdict(pack) | {"identity": pack.identity}


def _line(pack: PackInfo) -> str:
    mark = "*" if pack.chosen else " "
    return (
        f"{mark} {pack.identity}  {pack.size / 1e6:.1f} MB  from {pack.source}"
        f"  licence {pack.licence or 'not stated'}  {_quality(pack)}"
        f"{'  ' if pack.description else ''}{pack.description}"
    )


def _quality(pack: PackInfo) -> str:
    """Return the first of what the pack states; JSON has all."""
    for stated in pack.quality:
        figures = (("BLEU", stated.bleu), ("chrF", stated.chrf))
        told = ", ".join(f"{name} {value:.1f}" for name, value in figures if value is not None)
        return f"{told} ({stated.test_set})"
    return "quality not stated"
