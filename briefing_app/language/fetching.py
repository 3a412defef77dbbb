# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Fetching a file because the user asked for it, also in several goes.

Call it inside `core.offline.allowed`. What came of a file is kept when the fetching stops, with a
note that says what it is a part of. The next time only the rest is asked for (HTTP range request
with If-Range, RFC 9110 sections 13.1.5 and 14): a server whose file has changed since sends the
whole one.
"""

from __future__ import annotations

import http.client
import json
import re
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from briefing_app.core.errors import LanguageError
from briefing_app.core.progress import Progress, Report, Stage, check
from briefing_app.language.files import write_json

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

STALL = 20.0
"""Seconds without a byte after which a connection is given up; there is no limit on the whole."""
BLOCK = 1 << 16
TRY_AGAIN = "Check the network and try again, or install the package from a file."
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_UNSATISFIABLE = 416


@dataclass(frozen=True, slots=True)
class Part:
    """What of a file is there.

    Attributes:
        address: Where it came from.
        validator: What the server calls this version of the file: its strong ETag, else its date
            of change; empty where it names neither, so that it cannot be gone on with.
        total: Bytes of the whole file; 0 where the server did not tell.
        done: Bytes that are there.
    """

    address: str
    validator: str
    total: int
    done: int = 0


def secure(address: str) -> bool:
    """Tell whether nobody on the way can change what comes: https, or this machine."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


def part_of(path: Path) -> Part | None:
    """Return what of a file is there and can be gone on with; None where nothing is."""
    try:
        found = json.loads(_note(path).read_text(encoding="utf-8"))
        part = Part(str(found["address"]), str(found["validator"]), int(found["total"]))
        done = path.stat().st_size
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not done or not part.validator or 0 < part.total < done:
        return None
    return Part(part.address, part.validator, part.total, done)


def forget(path: Path) -> None:
    """Delete a fetched file, whole or in part, where that is allowed."""
    for each in (path, _note(path)):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def fetch_file(
    address: str,
    path: Path,
    cap: int,
    report: Report,
    cancel: threading.Event | None,
    stall: float = STALL,
) -> None:
    """Write what is at an address to a file, going on from what an earlier call left there.

    Args:
        address: Where it is.
        path: The file; its folder is there. It is replaced, or kept and gone on with.
        cap: The greatest number of bytes that is kept.
        report: Told how many bytes are there.
        cancel: Looked at whenever bytes arrive.
        stall: Seconds without a byte after which to give up.

    Raises:
        LanguageError: If it cannot be fetched whole; what came is kept for the next call.
        Cancelled: If `cancel` was set; what came is kept likewise.
    """
    part = part_of(path)
    if part is not None and part.address != address:
        part = None
    try:
        _receive(address, path, part, cap, report, cancel, stall)
    except _NotTheRestError:
        forget(path)
        _receive(address, path, None, cap, report, cancel, stall)
    except _TooLargeError:
        forget(path)
        raise


def fetch_bytes(
    address: str, cap: int, cancel: threading.Event | None, stall: float = STALL
) -> bytes:
    """Return what is at an address, at most `cap` bytes.

    Raises:
        LanguageError: If it cannot be fetched whole or is larger.
        Cancelled: If `cancel` was set.
    """
    found = bytearray()
    with _opened(address, {}, cancel, stall) as answer:
        stated = int(answer.headers.get("Content-Length") or 0)
        for block in _blocks(address, answer, 0, stated, cap, cancel):
            found += block
    return bytes(found)


def size_of(address: str, cancel: threading.Event | None, stall: float = STALL) -> int | None:
    """Return how many bytes a server says a file has; None where it does not say.

    Raises:
        Cancelled: If `cancel` was set.
    """
    try:
        with _opened(address, {}, cancel, stall, method="HEAD") as answer:
            return int(answer.headers.get("Content-Length") or 0) or None
    except LanguageError:
        return None


class _NotTheRestError(Exception):
    """The server does not send the rest of what is there."""


class _TooLargeError(LanguageError):
    """More would come than is kept."""


def _receive(
    address: str,
    path: Path,
    part: Part | None,
    cap: int,
    report: Report,
    cancel: threading.Event | None,
    stall: float,
) -> None:
    headers, start = {}, 0
    if part is not None:
        # The last byte is asked for again, so that there is always something to send.
        start = part.done - 1
        headers = {"Range": f"bytes={start}-", "If-Range": part.validator}
    with _opened(address, headers, cancel, stall) as answer:
        length = int(answer.headers.get("Content-Length") or 0)
        if answer.status == http.client.PARTIAL_CONTENT:
            found = _RANGE.fullmatch(answer.headers.get("Content-Range") or "")
            if part is None or found is None or int(found[1]) != start:
                raise _NotTheRestError
            length = length or (int(found[2]) - start if found[2].isdecimal() else 0)
        else:
            start = 0
        total = start + length if length else 0
        with path.open("r+b" if start else "wb") as file:
            file.truncate(start)
            file.seek(start)
            write_json(_note(path), asdict(_part(address, answer, total)))
            done = start
            for block in _blocks(address, answer, start, length, cap, cancel):
                file.write(block)
                done += len(block)
                report(Progress(Stage.READING, done, max(total, done)))


def _blocks(
    address: str,
    answer: http.client.HTTPResponse,
    start: int,
    length: int,
    cap: int,
    cancel: threading.Event | None,
) -> Iterator[bytes]:
    """Yield what comes; refuse more than `cap` bytes in all, and less than was stated."""
    came = 0
    while True:
        if start + max(came, length) > cap:
            raise _TooLargeError(
                address, f"It is larger than {cap // 1_000_000} MB.", "It was not kept."
            )
        block = answer.read1(BLOCK)
        check(cancel)
        if not block:
            break
        came += len(block)
        if start + came <= cap:
            yield block
    if came < length:
        raise http.client.IncompleteRead(b"", length - came)


def _part(address: str, answer: http.client.HTTPResponse, total: int) -> Part:
    etag = answer.headers.get("ETag") or ""
    strong = etag if etag.startswith('"') else ""
    return Part(address, strong or answer.headers.get("Last-Modified") or "", total)


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


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
        if not secure(newurl):
            raise urllib.error.URLError("it leads to an address that is not secure")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@contextmanager
def _opened(
    address: str,
    headers: dict[str, str],
    cancel: threading.Event | None,
    stall: float,
    method: str = "GET",
) -> Iterator[http.client.HTTPResponse]:
    """Open an address; what fails also in the block is told with cause and remedy."""
    if not secure(address):
        raise LanguageError(address, "The address is not secure (https).", "Use another one.")
    check(cancel)
    request = urllib.request.Request(address, headers=headers, method=method)  # noqa: S310
    opener = urllib.request.build_opener(_SecureRedirects)
    with (
        _readable_errors(address, for_rest="Range" in headers),
        opener.open(request, timeout=stall) as answer,
    ):
        yield answer


@contextmanager
def _readable_errors(address: str, *, for_rest: bool) -> Iterator[None]:
    try:
        yield
    except urllib.error.HTTPError as error:
        with error:
            if for_rest and error.code == _UNSATISFIABLE:
                raise _NotTheRestError from error
            cause = f"The server refused ({error.code} {error.reason})."
        raise LanguageError(address, cause, TRY_AGAIN) from error
    except TimeoutError as error:
        raise LanguageError(address, "Nothing came any more.", TRY_AGAIN) from error
    except urllib.error.URLError as error:
        raise LanguageError(
            address, f"It cannot be reached ({error.reason}).", TRY_AGAIN
        ) from error
    except http.client.HTTPException as error:
        raise LanguageError(address, "It came only in part.", TRY_AGAIN) from error
    except (OSError, ValueError) as error:
        raise LanguageError(address, f"It cannot be fetched ({error}).", TRY_AGAIN) from error
