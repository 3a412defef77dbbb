# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Packs without a front end: made of a briefing of the library, verified with the user's keys."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.briefing.formats import FORMATS
from briefing_app.core.errors import BriefingError, ExportError, LibraryError
from briefing_app.core.progress import Report, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Mapping

    from briefing_app.briefing.formats import Exporter
    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.pack_keys import SigningKey
    from briefing_app.briefing.pack_manifest import LeftOut, Manifest
    from briefing_app.briefing.pack_verify import Verification
    from briefing_app.briefing.typesetting import Attachment
    from briefing_app.core.briefings import Draft
    from briefing_app.library import Library

_MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".epub": "application/epub+zip",
    ".eml": "message/rfc822",
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".zip": "application/zip",
}
"""Of the files that articles come in (https://www.iana.org/assignments/media-types). What a machine
knows differs, and the same briefing shall give the same bytes."""
DOCUMENTS = tuple(name for name in FORMATS if name != "json")
"""The formats of documents that a pack can hold beside the briefing, which is JSON itself."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a pack is to be made.

    Attributes:
        documents: Formats of the documents in it, of `DOCUMENTS`.
        attach: Whether the cited files are attached to the PDF as well, which is PDF/A-3a then.
        sign: Whether it is signed with the user's key, which is made on first use.
        without_lost: Whether cited files that the library lost, or that were altered, are named
            and left out; else they are an error.
    """

    documents: tuple[str, ...] = ("pdf",)
    attach: bool = False
    sign: bool = False
    without_lost: bool = False


class LostFilesError(ExportError):
    """A pack that was not made, because cited files or pictures are lost or altered.

    Attributes:
        left_out: Those files; `Wanted.without_lost` makes the pack without them.
    """

    def __init__(self, target: Path, left_out: Collection[LeftOut]) -> None:
        """Name the files."""
        super().__init__(
            target,
            "The library lost files that the briefing cites, or they were altered: "
            f"{', '.join(each.name for each in left_out)}.",
            "Import the same files again, or make the pack without them; it names what it lacks.",
        )
        self.left_out = tuple(left_out)


def keys_folder() -> Path:
    """Return the folder of the user's key and of the keys that the user trusts."""
    return desk.settings_path().parent


def pack(
    library: Library,
    draft: Draft,
    target: Path,
    wanted: Wanted | None = None,
    *,
    protected: Collection[Path] = (),
    today: date | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Manifest:
    """Make a pack of a briefing and what it cites, out of the library.

    Args:
        library: Has the cited files and the pictures.
        draft: The briefing; what it took and does not cite any more is not packed.
        target: The ZIP file to write.
        wanted: How it is to be made; with a PDF and unsigned by default.
        protected: Files and folders that must not be written to.
        today: The day that the briefing speaks of where it names none; today by default.
        report: Told how far the work is.
        cancel: Set it to stop the work; the file is as it was then.

    Returns:
        What the pack says of itself.

    Raises:
        LostFilesError: If a cited file or a picture is lost or altered and
            `wanted.without_lost` is not set.
        ExportError: If the file cannot be written or may not, or a document cannot be made.
        SigningError: If the user's key cannot be read or made.
        Cancelled: If `cancel` was set.
    """
    from briefing_app.briefing.compose import compose
    from briefing_app.briefing.formats import exporter
    from briefing_app.briefing.pack import Contents, check_pack_target, write_pack
    from briefing_app.briefing.pdf import PdfExporter
    from briefing_app.core.briefings import PictureBlock
    from briefing_app.core.briefings.editing import tidied

    wanted = wanted or Wanted()
    check_pack_target(target, protected)
    draft = tidied(draft)
    cited = desk.cited(library, draft)
    shown = {each.sha256 for each in draft.blocks if isinstance(each, PictureBlock)}
    sources, left_out = _originals(library, draft, cancel)
    left_out += [
        _left_out(f"picture of {sha256[:12]}", sha256, "The library lost the picture.")
        for sha256 in sorted(shown - cited.pictures.keys())
    ]
    if left_out and not wanted.without_lost:
        raise LostFilesError(target, left_out)
    attached = attachments(draft, sources) if wanted.attach else ()
    exporters = {name: exporter(name, draft) for name in dict.fromkeys(wanted.documents)}
    if "pdf" in exporters:
        exporters["pdf"] = PdfExporter(attached)
    day = today or date.today()
    briefing = compose(
        draft,
        list(cited.articles.values()),
        cited.pictures,
        terms=library.termbase(),
        today=day,
    )
    contents = Contents(
        draft=draft,
        as_of=draft.title.as_of or day.isoformat(),
        documents=_documents(briefing, exporters, report, cancel),
        sources=sources,
        pictures=cited.pictures,
        left_out=tuple(left_out),
    )
    key = _key() if wanted.sign else None
    return write_pack(contents, target, key, protected=protected, report=report, cancel=cancel)


def attachments(draft: Draft, sources: Mapping[str, bytes]) -> tuple[Attachment, ...]:
    """Return cited files as a PDF of the briefing can carry them.

    Args:
        draft: The briefing.
        sources: Bytes of the files, by their SHA-256.
    """
    from briefing_app.briefing.pack import source_name
    from briefing_app.briefing.typesetting import Attachment

    return tuple(
        Attachment(
            name=(name := source_name(draft, sha256)),
            data=data,
            media_type=_MEDIA_TYPES.get(PurePath(name).suffix.lower(), "application/octet-stream"),
            description=f"Cited file, SHA-256 {sha256}",
        )
        for sha256, data in sorted(sources.items())
    )


def verify(
    path: Path, *, report: Report = ignore, cancel: threading.Event | None = None
) -> tuple[Verification, BriefingError | None]:
    """Check a pack, knowing the user's key and those that the user trusts.

    Returns:
        What is to be said of it; and what is wrong with the user's keys, where they cannot be
        read: then all signers are unknown.

    Raises:
        Cancelled: If `cancel` was set.
    """
    from briefing_app.briefing import pack_keys
    from briefing_app.briefing.pack_verify import verify as verify_file

    own, trusted, problem = "", {}, None
    try:
        trusted = dict(pack_keys.trusted(keys_folder()))
        key = pack_keys.own_key(keys_folder())
        own = key.fingerprint if key else ""
    except pack_keys.SigningError as error:
        problem = error
    return verify_file(path, own, trusted, report=report, cancel=cancel), problem


def trust(found: Verification, name: str) -> None:
    """Trust from now on the signer of a pack whose signature fits.

    Raises:
        SigningError: If there is no signature that fits and is over files that are intact, the
            name is no name, or the list of trusted signers cannot be written.
    """
    from briefing_app.briefing import pack_keys
    from briefing_app.briefing.pack_verify import Signing

    if found.signing is not Signing.FITS or not found.intact:
        raise pack_keys.SigningError(
            found.path,
            "Only the signer of a pack that is signed and intact can be trusted.",
            "Get the pack again from its author, or ask the author to sign it.",
        )
    try:
        pack_keys.trust(keys_folder(), found.fingerprint, name)
    except ValueError as error:
        raise pack_keys.SigningError(
            found.path, str(error), "Name the signer as you would in a sentence."
        ) from error


def _originals(
    library: Library, draft: Draft, cancel: threading.Event | None
) -> tuple[dict[str, bytes], list[LeftOut]]:
    found, lost = {}, []
    for sha256, source in sorted(draft.sources.items()):
        check(cancel)
        try:
            found[sha256] = library.original(sha256)
        except LibraryError as error:
            lost.append(_left_out(source.file_name, sha256, error.cause))
        except ValueError as error:
            raise ExportError(
                source.file_name,
                f"The briefing cites it by something that is no SHA-256 ({sha256!r}).",
                "Take what it cites of this article out, and cite the article of the library.",
            ) from error
    return found, lost


def _left_out(name: str, sha256: str, reason: str) -> LeftOut:
    from briefing_app.briefing.pack_manifest import LeftOut

    return LeftOut(name, sha256, reason)


def _documents(
    briefing: Briefing,
    exporters: Mapping[str, Exporter],
    report: Report,
    cancel: threading.Event | None,
) -> dict[str, bytes]:
    """Return the documents by their file names."""
    made = {}
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        for name, writer in exporters.items():
            path = Path(folder) / f"briefing.{name}"
            writer.export(briefing, path, report=report, cancel=cancel)
            made[path.name] = path.read_bytes()
    return made


def _key() -> SigningKey:
    from briefing_app.briefing.pack_keys import own_key

    key = own_key(keys_folder(), create=True)
    assert key is not None
    return key
