# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What every test stands on: no network, own folders, no thread left behind."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from briefing_app.core import offline

offline.guard()
# How long an example takes tells of the machine's load, not of the program.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

ARTICLES = Path(__file__).resolve().parents[2] / "shared" / "articles"


@pytest.fixture
def articles_folder() -> Path:
    """Return the folder of real articles; they are not part of the project."""
    if not ARTICLES.is_dir():
        pytest.skip(f"The real articles are not on this machine ({ARTICLES}).")
    return ARTICLES


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Send everything that the program keeps into a folder of this test's own."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(timeout=5)
    names = [thread.name for thread in left if thread.is_alive()]
    assert not names, f"Threads still running: {names}"
