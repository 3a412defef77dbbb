# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The shipped weights come out of the training script, and do what the README says.

Needs the folder of reference summaries, which the project does not carry:
`BRIEFING_SUMMARIES=FOLDER pytest -m slow tests/language/test_ranker_trained.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.core.places import resources

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture
def data() -> Path:
    folder = os.environ.get("BRIEFING_SUMMARIES")
    if not folder:
        pytest.skip("BRIEFING_SUMMARIES does not name the folder of reference summaries.")
    return Path(folder) / "indosum_train.jsonl.gz"


def run(script: str, *arguments: object) -> None:
    command = [sys.executable, ROOT / "packaging" / script, *arguments]
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


def test_that_training_gives_the_shipped_weights(data: Path, tmp_path: Path) -> None:
    run("train_ranker.py", data, "-o", tmp_path / "ranker.json")
    shipped, trained = (
        json.loads((folder / "ranker.json").read_text(encoding="utf-8"))
        for folder in (resources() / "summaries", tmp_path)
    )
    assert trained["weights"] == pytest.approx(shipped["weights"], abs=1e-3)
    assert trained["trained"] == shipped["trained"]


def test_that_the_ranker_beats_the_opening_on_articles_that_it_never_saw(
    data: Path, tmp_path: Path
) -> None:
    run("evaluate_summaries.py", data, "--json", tmp_path / "figures.json")
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    ranker = {(m["length"], m["titled"]): m for m in figures if m["method"] == "ranker"}
    assert len(ranker) == 4
    for (length, _), measured in ranker.items():
        assert measured["rouge"] >= (67 if length == "3" else 68)
        assert measured["low"] > 0
        assert measured["milliseconds"] < 20
    opening = next(m for m in figures if m["method"] == "opening")
    assert opening["rouge"] == pytest.approx(66.6, abs=0.1)
