# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Packs of briefings of the library, with the user's keys."""

from __future__ import annotations

import hashlib
import mimetypes
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from briefing_app import desk, packing
from briefing_app.briefing.pack_keys import SigningError
from briefing_app.briefing.pack_verify import Signer, Signing
from briefing_app.core.briefings import Draft, SummaryBlock, TitleBlock, load_briefing
from briefing_app.core.briefings.editing import add_block, add_section
from briefing_app.core.briefings.taking import cite
from briefing_app.core.errors import ExportError
from briefing_app.library import open_library
from briefing_app.library.layout import originals_path
from briefing_app.library.originals import original_path
from tests.library.articles import article_of
from tests.library.generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_app.library import Library

DAY = date(2026, 1, 31)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as library:
        for number in range(2):
            article = article_of(
                [(f"Hujan {number}.", "Rain."), ("Banjir.", "Flood.")],
                title=f"Judul {number}",
                name=f"berita {number}.txt",
            )
            library.add(article, PACK)
        yield library


@pytest.fixture
def draft(library: Library) -> Draft:
    """Return a briefing that prints the first article, and took the second without citing it."""
    first, second = (library.article(row.id) for row in reversed(library.articles()))
    draft = cite(Draft(TitleBlock("Rain")), [(first.row, each) for each in first.sentences])
    block = SummaryBlock("s", "", (first.row.sha256,), tuple(draft.citations))
    draft = add_section(draft, "What is known")
    draft = add_block(draft, draft.sections[0].id, block)
    return cite(draft, [(second.row, second.sentences[0])])


def original_of(library: Library, draft: Draft) -> Path:
    return original_path(originals_path(library.folder), next(iter(draft.sources)))


def test_that_a_pack_holds_the_cited_files_as_they_were_handed_in(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    made = packing.pack(library, draft, target, today=DAY)
    (source,) = (each for each in made.files if each.role == "source")
    with zipfile.ZipFile(target) as archive:
        data = archive.read(source.name)
        kept = load_briefing(archive.read("briefing.json").decode())
        assert archive.read("documents/briefing.pdf").startswith(b"%PDF-")
    assert hashlib.sha256(data).hexdigest() == source.sha256
    assert data == original_of(library, draft).read_bytes()
    assert made.as_of == "2026-01-31"
    assert list(kept.sources) == [source.sha256], "what is not cited stays at home"
    found, problem = packing.verify(target)
    assert found.intact
    assert found.signing is Signing.NONE
    assert problem is None


@pytest.mark.parametrize("altered", [False, True])
def test_that_a_lost_original_is_left_out_only_with_consent(
    library: Library, draft: Draft, tmp_path: Path, altered: bool
) -> None:
    path = original_of(library, draft)
    if altered:
        path.write_bytes(b"something else")
    else:
        path.unlink()
    target = tmp_path / "rain.zip"
    with pytest.raises(ExportError, match=r"berita 0\.txt"):
        packing.pack(library, draft, target, packing.Wanted(()), today=DAY)
    assert not target.exists()
    made = packing.pack(library, draft, target, packing.Wanted((), without_lost=True), today=DAY)
    (left,) = made.left_out
    assert left.name == "berita 0.txt"
    assert ("altered" if altered else "missing") in left.reason
    assert packing.verify(target)[0].intact


def test_that_the_cited_files_go_with_the_pdf_when_wanted(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    made = packing.pack(library, draft, target, packing.Wanted(attach=True), today=DAY)
    (source,) = (each for each in made.files if each.role == "source")
    with zipfile.ZipFile(target) as archive:
        document = pypdfium2.PdfDocument(archive.read("documents/briefing.pdf"))
    try:
        assert document.count_attachments() == 1
        attached = document.get_attachment(0)
        assert f"sources/{attached.get_name()}" == source.name
        assert hashlib.sha256(bytes(attached.get_data())).hexdigest() == source.sha256
    finally:
        document.close()


def test_that_every_document_that_is_asked_for_goes_into_the_pack(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    made = packing.pack(library, draft, target, packing.Wanted(packing.DOCUMENTS), today=DAY)
    names = [each.name for each in made.files if each.role == "document"]
    assert names == [f"documents/briefing.{each}" for each in ("docx", "html", "md", "pdf")]
    assert packing.verify(target)[0].intact


def test_that_a_signed_pack_is_known_as_ones_own_and_to_others_by_trust(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    packing.pack(library, draft, target, packing.Wanted((), sign=True), today=DAY)
    assert packing.verify(target)[0].signer is Signer.OWN
    (packing.keys_folder() / "signing-key.pem").unlink()  # now somebody else
    found, _ = packing.verify(target)
    assert found.signer is Signer.UNKNOWN
    packing.trust(found, "Sari")
    assert packing.verify(target)[0].signer_name == "Sari"


def test_that_only_signers_of_intact_packs_can_be_trusted(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    packing.pack(library, draft, target, packing.Wanted(()), today=DAY)
    with pytest.raises(SigningError, match="signed and intact"):
        packing.trust(packing.verify(target)[0], "Sari")


def test_that_damaged_keys_hinder_no_verification(
    library: Library, draft: Draft, tmp_path: Path
) -> None:
    target = tmp_path / "rain.zip"
    packing.pack(library, draft, target, packing.Wanted((), sign=True), today=DAY)
    (desk.settings_path().parent / "trusted-signers.json").write_text("[")
    found, problem = packing.verify(target)
    assert found.intact
    assert found.signer is Signer.UNKNOWN
    assert problem is not None


def test_that_the_type_of_an_attached_file_does_not_depend_on_the_machine(
    library: Library, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mimetypes, "guess_type", lambda *_: ("text/x-of-this-machine", None))
    made = packing.attachments(draft, dict.fromkeys(draft.sources, b"Hujan."))
    assert {each.media_type for each in made} == {"text/plain"}
