# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Passages on their way into the library: each is a file until its bytes are safely there."""

from __future__ import annotations

import re
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.core.errors import ReadError
from briefing_app.core.files import explain, write_atomically

if TYPE_CHECKING:
    from briefing_app.ui.handed_in import Passage

_NAME_BYTES = 80
"""Most bytes of a name that come from the text; file systems allow 255 for the whole name."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\s]+')
"""What Windows or a desktop does not take in the name of a file."""

_naming = threading.Lock()


def folder() -> Path:
    """Return where the files are; it need not be there."""
    return desk.data_folder() / "pasted"


def is_pasted(path: Path) -> bool:
    """Tell whether a file was made of a passage, and is nobody's but the program's."""
    return path.parent == folder()


def keep(passage: Passage, now: datetime | None = None) -> Path:
    """Write a passage to a file of its own, whole or not at all; return where.

    Raises:
        ReadError: If it cannot be written.
    """
    target = folder()
    try:
        target.mkdir(parents=True, exist_ok=True)
        with _naming:
            path = _free(target, file_name(passage, now or datetime.now().astimezone()))
            write_atomically(path, passage.data)
    except OSError as error:
        cause, remedy = explain(error)
        raise ReadError(error.filename or target, cause, remedy) from error
    return path


def forget(path: Path) -> None:
    """Delete the file of a passage, because the library has it or nobody wants it.

    Raises:
        OSError: If it is there and cannot be deleted.
        ValueError: If the file is not one of a passage.
    """
    if not is_pasted(path):
        raise ValueError(f"Not the file of a passage: {path}")
    path.unlink(missing_ok=True)


def file_name(passage: Passage, now: datetime) -> str:
    """Return a name from the date and the first words."""
    line = next((line for line in passage.text.splitlines() if line.strip()), "")
    words = _NOT_IN_NAMES.sub(" ", line).strip().encode("utf-8", "ignore")
    text = words[:_NAME_BYTES].decode("utf-8", "ignore")
    if len(words) > _NAME_BYTES and " " in text:
        text = text.rsplit(" ", 1)[0]
    return f"Pasted {now:%Y-%m-%d %H.%M} {text.strip(' .')}".strip() + passage.suffix


def _free(target: Path, name: str) -> Path:
    path, number = target / name, 2
    while path.exists():
        path = (target / name).with_stem(f"{Path(name).stem} ({number})")
        number += 1
    return path
