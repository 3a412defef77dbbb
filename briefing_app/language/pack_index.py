# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The official Argos index: what packages it offers, and one of them fetched.

Only what the user asked for is fetched, inside `core.offline.allowed`. argostranslate's own
functions for this are not used: without a network they call themselves a thousand times,
they have no cap and no time-out, and they take half a file for a whole one. The index states
no hashes; the hash of what came is recorded with the pack, so that later changes show.
"""

from __future__ import annotations

import http.client
import json
import tempfile
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from briefing_app.core import offline
from briefing_app.core.errors import LanguageError
from briefing_app.core.progress import Progress, Report, Stage, check, ignore
from briefing_app.language.pack_archive import FROM_CODE, MAX_ARCHIVE, TO_CODE, newer
from briefing_app.language.pack_record import INDEX_SOURCE

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from briefing_app.core.model import PackInfo
    from briefing_app.language.packs import PackStore

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
"""The address that argostranslate itself uses."""
MAX_INDEX = 5_000_000
"""Bytes of the index; it has about 100 entries of 300 bytes."""
STALL = 20.0
"""Seconds without a byte after which a connection is given up; there is no limit on the whole."""
BLOCK = 1 << 16
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_TRY_AGAIN = "Check the network and try again, or install the package from a file."


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that the index offers.

    Attributes:
        version: Its version.
        links: Addresses that it can be fetched from, in the order to try.
    """

    version: str
    links: tuple[str, ...]


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
    with (
        offline.allowed("fetch the list of language packs"),
        tempfile.TemporaryFile() as file,
    ):
        _fetch(index, file, MAX_INDEX, ignore, cancel, stall)
        file.seek(0)
        try:
            entries = json.load(file)
        except ValueError as error:
            raise LanguageError(
                index, "The list of packages cannot be read.", _TRY_AGAIN
            ) from error
    if not isinstance(entries, list):
        raise LanguageError(index, "The list of packages cannot be read.", _TRY_AGAIN)
    found = [offer for entry in entries if (offer := _offer(entry, index)) is not None]
    ordered: list[Offer] = []
    for offer in found:
        place = next(
            (i for i, o in enumerate(ordered) if newer(offer.version, o.version)), len(ordered)
        )
        ordered.insert(place, offer)
    return ordered


def fetch_and_install(
    store: PackStore,
    index: str = INDEX,
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
    stall: float = STALL,
) -> PackInfo:
    """Fetch the newest Indonesian to English package, install it and choose it.

    Args:
        store: Where to install it.
        index: Address of the index.
        report: Told how many bytes of the package are there, then how its installation goes.
        cancel: Set it to stop; it is looked at whenever bytes arrive.
        stall: Seconds without a byte after which a connection is given up.

    Raises:
        LanguageError: If nothing is offered, the fetching fails or the package is refused.
        Cancelled: If `cancel` was set; nothing is left then.
    """
    offered = offers(index, stall=stall, cancel=cancel)
    if not offered:
        raise LanguageError(
            index,
            "The list offers no package that translates Indonesian to English.",
            "Install a package from a file.",
        )
    with tempfile.TemporaryDirectory(prefix="briefing-pack-") as folder:
        path = Path(folder) / f"translate-{FROM_CODE}_{TO_CODE}.argosmodel"
        fetch(offered[0], path, report=report, cancel=cancel, stall=stall)
        return store.install(path, report=report, cancel=cancel, source=INDEX_SOURCE)


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
    with offline.allowed("fetch a language pack"):
        for link in offer.links:
            try:
                with path.open("wb") as file:
                    _fetch(link, file, MAX_ARCHIVE, report, cancel, stall)
            except LanguageError as error:
                failed = error
            else:
                return
    raise failed or LanguageError(path.name, "The package has no address.", _TRY_AGAIN)


def _offer(entry: Any, index: str) -> Offer | None:
    if not isinstance(entry, dict):
        return None
    if (entry.get("from_code"), entry.get("to_code")) != (FROM_CODE, TO_CODE):
        return None
    links = entry.get("links")
    if entry.get("type", "translate") != "translate" or not isinstance(links, list):
        return None
    joined = (urljoin(index, link) for link in links if isinstance(link, str))
    allowed = tuple(link for link in joined if _secure(link))
    return Offer(str(entry.get("package_version", "")), allowed) if allowed else None


def _secure(address: str) -> bool:
    """Tell whether nobody on the way can change what comes: https, or this machine."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


class _SecureRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not _secure(newurl):
            raise urllib.error.URLError("it leads to an address that is not secure")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _fetch(
    address: str,
    file: IO[bytes],
    cap: int,
    report: Report,
    cancel: threading.Event | None,
    stall: float,
) -> None:
    """Write what is at an address to a file; refuse more than `cap` bytes."""
    if not _secure(address):
        raise LanguageError(address, "The address is not secure (https).", "Use another one.")
    check(cancel)
    opener = urllib.request.build_opener(_SecureRedirects)
    with _readable_errors(address), opener.open(address, timeout=stall) as answer:
        stated = int(answer.headers.get("Content-Length") or 0)
        done = 0
        while block := answer.read1(BLOCK):
            check(cancel)
            done += len(block)
            if max(done, stated) > cap:
                raise LanguageError(
                    address, f"It is larger than {cap // 1_000_000} MB.", "It was not kept."
                )
            file.write(block)
            report(Progress(Stage.READING, done, max(stated, done)))
        if done < stated:
            raise http.client.IncompleteRead(b"", stated - done)


@contextmanager
def _readable_errors(address: str) -> Iterator[None]:
    try:
        yield
    except urllib.error.HTTPError as error:
        with error:
            cause = f"The server refused ({error.code} {error.reason})."
        raise LanguageError(address, cause, _TRY_AGAIN) from error
    except TimeoutError as error:
        raise LanguageError(address, "Nothing came any more.", _TRY_AGAIN) from error
    except urllib.error.URLError as error:
        raise LanguageError(
            address, f"It cannot be reached ({error.reason}).", _TRY_AGAIN
        ) from error
    except http.client.HTTPException as error:
        raise LanguageError(address, "It came only in part.", _TRY_AGAIN) from error
    except (OSError, ValueError) as error:
        raise LanguageError(address, f"It cannot be fetched ({error}).", _TRY_AGAIN) from error
