# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the window starts: quickly, and before any language library."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = (
    "argostranslate",
    "ctranslate2",
    "sentencepiece",
    "sumy",
    "trafilatura",
    "lxml",
    "numpy",
    "typst",
    "pypdfium2",
    "mammoth",
    "ftfy",
    "sqlite_utils",
)
LIMIT_SECONDS = 1.5
"""Longest time from the first line of the program to a window that is up."""

_SCRIPT = """
import time
began = time.perf_counter()
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.ui import app
application = QApplication(["briefing-app"])
window = app.make_window(None)
window.show()
application.processEvents()
up = time.perf_counter() - began
print(json.dumps({"up": up, "modules": sorted({name.split(".")[0] for name in sys.modules})}))
window.closed.connect(application.quit)
QTimer.singleShot(0, window.close)
sys.exit(application.exec())
"""


def test_that_the_window_is_up_in_time_and_before_any_heavy_library() -> None:
    found = []
    for _ in range(3):
        ran = subprocess.run(
            [sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True, timeout=60
        )
        found.append(json.loads(ran.stdout.splitlines()[-1]))
        assert not set(HEAVY) & set(found[-1]["modules"])
    assert min(run["up"] for run in found) < LIMIT_SECONDS
