# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Package files for tests: sound ones made of the bundled pack, and hostile ones."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

from briefing_app.core.places import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BUNDLED = resources() / "packs" / "translate-id_en.argosmodel"
ROOT = "translate-id_en-9_9"


def contents() -> dict[str, bytes]:
    """Return the files of the bundled pack, by their path below its root folder."""
    with zipfile.ZipFile(BUNDLED) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        return {name.partition("/")[2]: archive.read(name) for name in names}


def metadata(**changes: object) -> bytes:
    """Return a metadata.json that says Indonesian to English, version 9.9, with changes."""
    found: dict[str, object] = {
        "package_version": "9.9",
        "argos_version": "1.11.0",
        "from_code": "id",
        "from_name": "Indonesian",
        "to_code": "en",
        "to_name": "English",
    }
    return json.dumps(found | changes).encode()


def make(
    path: Path, files: Mapping[str, bytes], *, root: str = ROOT, method: int = zipfile.ZIP_STORED
) -> Path:
    """Write a package file with these files below one root folder."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(f"{root}/{name}", data)
    return path


def sound(path: Path, version: str = "9.9", **extra: bytes) -> Path:
    """Write a package file that works."""
    files = contents() | {"metadata.json": metadata(package_version=version)} | extra
    return make(path, files)


def hollow(**changes: bytes | None) -> dict[str, bytes]:
    """Return small files of the right names, for what is refused before a model is loaded."""
    files: dict[str, bytes | None] = {
        "metadata.json": metadata(),
        "sentencepiece.model": b"pieces",
        "model/model.bin": b"weights",
        "model/config.json": b"{}",
        "model/shared_vocabulary.json": b"[]",
    }
    return {name: data for name, data in (files | changes).items() if data is not None}
