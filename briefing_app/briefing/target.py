# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where a briefing may be written: never over an article, the library or any other file."""

from __future__ import annotations

import re
import secrets
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.briefing.file_kinds import PDF
from briefing_app.core.errors import ExportError
from briefing_app.core.files import UNFINISHED, explain

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Sequence

    from briefing_app.briefing.file_kinds import FileKind

_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,5}$")
"""What tells the format of a file; the year in "briefing 14.3.2026" does not."""
_ANOTHER = "Choose another file name for the briefing."


def check_target(
    target: Path, protected: Collection[Path] = (), kinds: Sequence[FileKind] = (PDF,)
) -> FileKind:
    """Make sure that a briefing can be written to the file and destroys nothing but a briefing.

    Whether the folder takes a file is found out by making an empty one there and removing it.

    Args:
        target: The file that is to be written.
        protected: Files and folders that must stay as they are; a folder stands for all
            that is in it. They need not exist.
        kinds: What the file may be.

    Returns:
        What the file is going to be, by the ending of its name.

    Raises:
        ExportError: If the name ends in none of the kinds' endings, the file is protected, in
            a protected folder, not empty and not to be replaced (see `FileKind.replaceable`),
            write-protected, a folder or a device, or if its folder is missing or takes no file.
    """
    target = Path(target)
    try:
        return _check(target, target.resolve(), protected, kinds)
    except OSError as error:
        raise ExportError(target, *explain(error)) from error
    except (RuntimeError, ValueError) as error:
        raise ExportError(
            target, f"This cannot be the name of a file: {error}.", _ANOTHER
        ) from error


def _check(
    target: Path, final: Path, protected: Collection[Path], kinds: Sequence[FileKind]
) -> FileKind:
    if not final.parent.is_dir():
        what = "is not a folder" if final.parent.exists() else "does not exist"
        raise ExportError(
            target, f"The folder {final.parent} {what}.", "Create it or choose another one."
        )
    found = _status(final)
    if found is not None and stat.S_ISDIR(found.st_mode):
        raise ExportError(target, "This is a folder, not a file.", "Add a file name to it.")
    if found is not None and not stat.S_ISREG(found.st_mode):
        raise ExportError(
            target, "This is a device, not a file.", "Choose an ordinary file for the briefing."
        )
    _check_protected(target, final, protected)
    kind = next((kind for kind in kinds if target.suffix.lower() == kind.suffix), None)
    if kind is None:
        stem = _stem(target.name, kinds)
        better = _listed([f"{stem}{kind.suffix}" for kind in kinds])
        raise ExportError(
            target,
            f"A briefing is {_listed([kind.called for kind in kinds])}, and this name says "
            "otherwise.",
            f"Name it {better}.",
        )
    if found is not None:
        _check_replaceable(target, final, found, kind)
    _try_folder(final.parent)
    return kind


def _check_protected(target: Path, final: Path, protected: Collection[Path]) -> None:
    """Compare by identity as well as by name: case and links can hide that two are one."""
    around = (final, *final.parents)
    identities = {_identity(path) for path in around} - {None}
    for path in protected:
        kept = path.resolve()
        if kept in around or _identity(kept) in identities:
            if kept.is_dir():
                cause = f"It would be written into {kept}, whose files must stay as they are."
                raise ExportError(target, cause, "Choose another folder for the briefing.")
            raise ExportError(
                target, "The briefing would overwrite a file that it is made from.", _ANOTHER
            )


def _check_replaceable(target: Path, final: Path, found: os.stat_result, kind: FileKind) -> None:
    if not found.st_mode & 0o222:
        raise ExportError(
            target, "The file is there and write-protected, so it is not replaced.", _ANOTHER
        )
    if found.st_size and not kind.replaceable(final):
        raise ExportError(target, kind.refused, _ANOTHER)


def _stem(name: str, kinds: Sequence[FileKind]) -> str:
    stem = _ENDING.sub("", name)
    for kind in kinds:
        stem = stem.removesuffix(kind.suffix)
    return stem.strip(".") or "briefing"


def _listed(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _try_folder(folder: Path) -> None:
    probe = folder / f"{UNFINISHED}{secrets.token_hex(8)}"
    probe.touch(exist_ok=False)
    probe.unlink()


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _identity(path: Path) -> tuple[int, int] | None:
    status = _status(path)
    return None if status is None else (status.st_dev, status.st_ino)
