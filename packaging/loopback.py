# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Run a command with the loopback interface up, as a new network namespace has it down.

loopback.py COMMAND …: brings up `lo` where that is allowed, gives up the rights that this took
(so that a file without read permission stays unreadable to the command), becomes the command.
"""

import contextlib
import ctypes
import fcntl
import os
import socket
import struct
import sys

SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1  # linux/sockios.h, linux/if.h
PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 47, 4  # linux/prctl.h

if __name__ == "__main__":
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        fcntl.ioctl(plug, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - the command is the caller's own
