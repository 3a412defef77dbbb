# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files attached to a PDF: PDF/A-3a with them, PDF/A-2a without, the same pages either way."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2

from briefing_app.briefing.pdf import PdfExporter, job_for
from briefing_app.briefing.typesetting import Attachment, compile_pdf

from .made_up import JOINT, all_three, compose, settings

if TYPE_CHECKING:
    from pathlib import Path

ATTACHED = (
    Attachment("abc-Berita “utama”.html", b"<p>Hujan.</p>", "text/html", "Cited file, SHA-256 …"),
    Attachment("def-한국.txt", b"Banjir.\n" * 900, "text/plain", "Cited file"),
)


def conformance(pdf: bytes) -> tuple[str, str, str]:
    """Return part and level of PDF/A, and part of PDF/UA, as the file's XMP claims them."""
    found = [
        re.search(rb"<pdf%b>(\w)</pdf%b>" % (name, name), pdf)
        for name in (b"aid:part", b"aid:conformance", b"uaid:part")
    ]
    part, level, ua = (match[1].decode() if match else "" for match in found)
    return part, level, ua


def test_that_files_are_attached_byte_for_byte_and_print_nothing() -> None:
    job = job_for(compose(all_three(), settings(), JOINT))
    plain = compile_pdf(job)
    with_files = compile_pdf(replace(job, attachments=ATTACHED))
    assert conformance(plain) == ("2", "A", "1")
    assert conformance(with_files) == ("3", "A", "1")
    document, before = pypdfium2.PdfDocument(with_files), pypdfium2.PdfDocument(plain)
    try:
        assert len(document) == len(before)
        assert before.count_attachments() == 0
        read = [document.get_attachment(at) for at in range(document.count_attachments())]
        found = {each.get_name(): bytes(each.get_data()) for each in read}
    finally:
        document.close()
        before.close()
    assert found == {each.name: each.data for each in ATTACHED}
    assert with_files.count(b"/AFRelationship/Source") == 2
    assert re.search(rb"/AF ?\[", with_files), "the catalogue associates them with the document"


def test_that_attached_files_give_the_same_bytes_every_time(tmp_path: Path) -> None:
    briefing = compose(all_three(), settings(), JOINT)
    for name in ("a.pdf", "b.pdf"):
        PdfExporter(ATTACHED).export(briefing, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
