# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""One briefing of three made-up articles, composed, printed and read back once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.typesetting import compile_pdf

from .made_up import JOINT, all_three, compose, settings
from .pdf_facts import PdfFacts, read_back

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    chosen = settings(
        marking="OFFICIAL – FOR MINISTRY USE",
        author="Press Analysis Unit",
        prepared_for="Deputy Minister for Public Works",
    )
    return compose(all_three(), chosen, JOINT)


@pytest.fixture(scope="session")
def pdf(briefing: Briefing) -> bytes:
    return compile_pdf(job_for(briefing))


@pytest.fixture(scope="session")
def facts(pdf: bytes) -> PdfFacts:
    return read_back(pdf)
