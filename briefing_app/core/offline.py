# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The promise that nothing leaves the laptop, kept by refusing every outgoing connection.

Python raises an audit event before it looks up a host name or sends anything through a
socket (https://docs.python.org/3/library/audit_events.html); an audit hook may refuse by
raising and, once added, cannot be taken out again. It sees every connection that Python
code makes, whichever library asks. Sockets that never leave the machine's own kernel
(AF_UNIX, as the window system uses) are let through.
"""

from __future__ import annotations

import socket
import sys
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from briefing_app.core.errors import OfflineError

if TYPE_CHECKING:
    from collections.abc import Iterator

_REFUSED = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
        "urllib.Request",
    }
)
_asked_for: ContextVar[str] = ContextVar("asked_for", default="")
_guarded = False


def guard() -> None:
    """Refuse connections from now on, for the life of the process; call it first thing."""
    global _guarded
    if not _guarded:
        sys.addaudithook(_hook)
        _guarded = True


def guarded() -> bool:
    """Tell whether the guard stands."""
    return _guarded


@contextmanager
def allowed(purpose: str) -> Iterator[None]:
    """Let this thread connect inside the block, because the user asked for it.

    Args:
        purpose: What the user asked for, such as "fetch the list of language packs".
    """
    token = _asked_for.set(purpose)
    try:
        yield
    finally:
        _asked_for.reset(token)


def _hook(event: str, args: tuple[object, ...]) -> None:
    if event not in _REFUSED or _asked_for.get():
        return
    if isinstance(args[0], socket.socket):
        if getattr(socket, "AF_UNIX", None) == args[0].family:
            return
        target = args[-1]
    else:
        target = args[0]
    raise OfflineError(
        f"Connection to {target}",
        "The program works offline and refused to open it, because nobody asked for it.",
        "Nothing was sent; report this, since no part of the program should try.",
    )
