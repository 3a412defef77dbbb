# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The promise that nothing leaves the laptop."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import urllib.request
from typing import TYPE_CHECKING

import pytest

from briefing_app.core import offline
from briefing_app.core.errors import OfflineError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Yield a socket of our own that takes connections on loopback."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(5)
    with server:
        yield server


def test_that_a_connection_that_nobody_asked_for_is_refused(listener: socket.socket) -> None:
    with pytest.raises(OfflineError, match="nobody asked"):
        socket.create_connection(listener.getsockname(), timeout=1)


def test_that_a_host_name_is_not_looked_up() -> None:
    with pytest.raises(OfflineError, match=r"example\.invalid"):
        socket.getaddrinfo("example.invalid", 80)


def test_that_a_datagram_is_refused(listener: socket.socket) -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug,
        pytest.raises(OfflineError),
    ):
        plug.sendto(b"x", listener.getsockname())


def test_that_a_web_request_is_refused() -> None:
    with pytest.raises(OfflineError):
        urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)


def test_that_what_the_user_asked_for_connects_and_only_inside_the_block(
    listener: socket.socket,
) -> None:
    with offline.allowed("try a connection"):
        socket.create_connection(listener.getsockname(), timeout=1).close()
    with pytest.raises(OfflineError):
        socket.create_connection(listener.getsockname(), timeout=1)


def test_that_permission_in_one_thread_gives_none_to_another(listener: socket.socket) -> None:
    outcome: list[str] = []

    def connect() -> None:
        try:
            socket.create_connection(listener.getsockname(), timeout=1).close()
            outcome.append("connected")
        except OfflineError:
            outcome.append("refused")

    with offline.allowed("try a connection"):
        thread = threading.Thread(target=connect)
        thread.start()
        thread.join()
    assert outcome == ["refused"]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="This system has no local sockets.")
def test_that_sockets_inside_the_machine_are_let_through() -> None:
    left, right = socket.socketpair(socket.AF_UNIX)
    with left, right:
        left.sendall(b"x")
        assert right.recv(1) == b"x"


def test_that_the_front_door_raises_the_guard_before_anything_else() -> None:
    script = (
        "import sys; from briefing_app.__main__ import main; from briefing_app.core import offline;"
        "before = offline.guarded()\n"
        "try: main(['--version'])\n"
        "except SystemExit: print(before, offline.guarded())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False True"
