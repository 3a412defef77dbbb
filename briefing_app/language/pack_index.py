# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The official Argos index: what packages it offers, and one of them fetched.

Only what the user asked for is fetched, inside `core.offline.allowed`. argostranslate's own
functions for this are not used: without a network they call themselves a thousand times,
they have no cap and no time-out, and they take half a file for a whole one. The index states
no hashes and no sizes; a size is asked of the server, and the hash of what came is recorded with
the pack, so that later changes show.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from briefing_app.core import offline
from briefing_app.core.errors import LanguageError
from briefing_app.core.progress import Report, ignore
from briefing_app.language.fetching import (
    STALL,
    TRY_AGAIN,
    fetch_bytes,
    fetch_file,
    forget,
    part_of,
    secure,
    size_of,
)
from briefing_app.language.pack_archive import FROM_CODE, MAX_ARCHIVE, TO_CODE, newer
from briefing_app.language.pack_record import INDEX_SOURCE

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from briefing_app.core.model import PackInfo
    from briefing_app.language.packs import PackStore

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
"""The address that argostranslate itself uses."""
MAX_INDEX = 5_000_000
"""Bytes of the index; it has about 100 entries of 300 bytes."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that the index offers.

    Attributes:
        version: Its version.
        links: Addresses that it can be fetched from, in the order to try.
        size: Bytes of the package; None where no server told.
        done: Bytes of it that are on this machine, from a fetching that was stopped.
    """

    version: str
    links: tuple[str, ...]
    size: int | None = None
    done: int = 0


def offers(
    index: str = INDEX, *, stall: float = STALL, cancel: threading.Event | None = None
) -> list[Offer]:
    """Fetch the index and return its Indonesian to English packages, newest first.

    Args:
        index: Its address.
        stall: Seconds without a byte after which to give up.
        cancel: Set it to stop.

    Raises:
        LanguageError: If it cannot be fetched or read.
        Cancelled: If `cancel` was set.
    """
    with offline.allowed("fetch the list of language packs"):
        data = fetch_bytes(index, MAX_INDEX, cancel, stall)
    try:
        entries = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise LanguageError(index, "The list of packages cannot be read.", TRY_AGAIN) from error
    if not isinstance(entries, list):
        raise LanguageError(index, "The list of packages cannot be read.", TRY_AGAIN)
    found = [offer for entry in entries if (offer := _offer(entry, index)) is not None]
    ordered: list[Offer] = []
    for offer in found:
        place = next(
            (i for i, o in enumerate(ordered) if newer(offer.version, o.version)), len(ordered)
        )
        ordered.insert(place, offer)
    return ordered


def measured(
    store: PackStore,
    offered: list[Offer],
    *,
    stall: float = STALL,
    cancel: threading.Event | None = None,
) -> list[Offer]:
    """Return offers with their sizes, which servers are asked for, and with what is here of them.

    Raises:
        Cancelled: If `cancel` was set.
    """
    found = []
    with offline.allowed("ask how large the language packs are"):
        for offer in offered:
            sizes = (size_of(link, cancel, stall) for link in offer.links)
            size = next((size for size in sizes if size), None)
            found.append(replace(here(store, offer), size=size))
    return found


def here(store: PackStore, offer: Offer) -> Offer:
    """Return an offer with what is on this machine of it; nobody is asked."""
    part = part_of(download_path(store, offer))
    return replace(offer, done=part.done if part is not None else 0)


def fetch_and_install(
    store: PackStore,
    index: str = INDEX,
    *,
    offer: Offer | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
    stall: float = STALL,
) -> PackInfo:
    """Fetch an Indonesian to English package, install it and choose it.

    Args:
        store: Where to install it.
        index: Address of the index.
        offer: What to fetch; the newest that the index offers if not given.
        report: Told how many bytes of the package are there, then how its installation goes.
        cancel: Set it to stop; it is looked at whenever bytes arrive.
        stall: Seconds without a byte after which a connection is given up.

    Raises:
        LanguageError: If nothing is offered, the fetching fails or the package is refused. What
            came of it is kept, unless it was refused, and the next call goes on from there.
        Cancelled: If `cancel` was set; what came is kept likewise.
    """
    offer = offer or next(iter(offers(index, stall=stall, cancel=cancel)), None)
    if offer is None:
        raise LanguageError(
            index,
            "The list offers no package that translates Indonesian to English.",
            "Install a package from a file.",
        )
    path = download_path(store, offer)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LanguageError(path.parent, f"It cannot be made ({error}).", TRY_AGAIN) from error
    fetch(offer, path, report=report, cancel=cancel, stall=stall)
    try:
        pack = store.install(path, report=report, cancel=cancel, source=INDEX_SOURCE)
    except LanguageError as error:
        if error.subject == str(path):  # The package itself is refused: it would be again.
            forget(path)
        raise
    forget(path)
    return pack


def download_path(store: PackStore, offer: Offer) -> Path:
    """Return where a package is while it is fetched."""
    version = re.sub(r"[^0-9A-Za-z]", "_", offer.version)[:32]
    links = hashlib.sha256("\n".join(offer.links).encode()).hexdigest()[:8]
    return store.downloads / f"translate-{FROM_CODE}_{TO_CODE}-{version}-{links}.argosmodel"


def fetch(
    offer: Offer,
    path: Path,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
    stall: float = STALL,
) -> None:
    """Fetch an offered package to a file, from the first of its addresses that serves it.

    Raises:
        LanguageError: If none of them serves it whole, or the disk is full.
        Cancelled: If `cancel` was set.
    """
    failed: LanguageError | None = None
    part = part_of(path)
    links = sorted(offer.links, key=lambda link: part is None or link != part.address)
    with offline.allowed("fetch a language pack"):
        for link in links:
            try:
                fetch_file(link, path, MAX_ARCHIVE, report, cancel, stall)
            except LanguageError as error:
                failed = error
                left = part_of(path)
                if left is not None and left != part:
                    break  # More is here than was; another server would begin at the beginning.
            else:
                return
    raise failed or LanguageError(path.name, "The package has no address.", TRY_AGAIN)


def _offer(entry: Any, index: str) -> Offer | None:
    if not isinstance(entry, dict):
        return None
    if (entry.get("from_code"), entry.get("to_code")) != (FROM_CODE, TO_CODE):
        return None
    links = entry.get("links")
    if entry.get("type", "translate") != "translate" or not isinstance(links, list):
        return None
    joined = (urljoin(index, link) for link in links if isinstance(link, str))
    allowed = tuple(link for link in joined if secure(link))
    return Offer(str(entry.get("package_version", "")), allowed) if allowed else None
