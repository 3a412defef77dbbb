# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a verification says, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.briefing.pack_keys import grouped
from briefing_app.briefing.pack_verify import Signer, Signing, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.briefing.pack_manifest import Manifest
    from briefing_app.briefing.pack_verify import FoundFile, Verification

_ROLES = {
    "briefing": "the briefing itself",
    "document": "a document of the briefing",
    "source": "a source file",
    "picture": "a picture",
    "": "not in the list of the pack",
}

_FITS = "the signature fits the list of files"


def verdict(found: Verification) -> str:
    """Return what is to be said of a pack in one sentence."""
    if found.problem:
        return f"This pack cannot be checked. {found.problem}"
    if found.intact:
        count = len(found.files)
        files = "The file is" if count == 1 else f"All {count} files are"
        return f"Intact. {files} as packed."
    parts = []
    for state, words in (
        (State.ALTERED, "altered"),
        (State.MISSING, "missing"),
        (State.ADDED, "added later"),
    ):
        if number := len(found.of(state)):
            parts.append(f"{_files(number)} {'is' if number == 1 else 'are'} {words}")
    if found.signing is Signing.FALSE:
        parts.append("the signature is false")
    said = ", ".join(parts)
    return f"NOT INTACT. {said[0].upper()}{said[1:]}."


def lines(found: Verification) -> Iterator[str]:
    """Yield all that is to be said of a pack: verdict, what is wrong, signature, sources."""
    yield verdict(found)
    manifest = found.manifest
    if manifest is None:
        return
    yield from about(manifest)
    for state, words in (
        (State.ALTERED, "Altered since it was packed"),
        (State.MISSING, "Missing, though the pack lists it"),
        (State.ADDED, "Added since the pack was made; do not rely on it"),
    ):
        for each in found.of(state):
            yield f"{words}: {each.name} ({role(each)})."
    yield signature(found)
    yield from remarks(found)


def about(manifest: Manifest) -> Iterator[str]:
    """Yield what a pack says it is."""
    yield f"Briefing: {manifest.title or 'without a title'}, as of {manifest.as_of}."
    yield f"Packed by {manifest.program}."


def remarks(found: Verification) -> Iterator[str]:
    """Yield what a pack lacks, and what else is to be known of it."""
    for left in found.manifest.left_out if found.manifest else ():
        yield f"Cited, but not in the pack: {left.name} (SHA-256 {left.sha256}). {left.reason}"
    for name in found.uncovered:
        yield f"Cited, but not in the pack, which does not say why: {name}."
    if not found.as_written:
        yield (
            "The archive around the files is not as this program writes it: somebody packed the "
            "files anew, or something stands between them. The hashes hold for the files only."
        )


def signature(found: Verification) -> str:
    """Return what is to be said of a pack's signature."""
    if found.signing is Signing.NONE:
        return "Not signed: whoever could change the files could change the list as well."
    key = f"\n  Fingerprint of the key: {grouped(found.fingerprint)}" if found.fingerprint else ""
    if found.signing is Signing.FALSE:
        return f"The signature is false. {found.signature_problem}{key}"
    if found.signer is Signer.OWN:
        return f"Signed with your own key; {_FITS}.{key}"
    if found.signer is Signer.TRUSTED:
        return f"Signed by {found.signer_name}, whose key you trust; {_FITS}.{key}"
    return (
        f"Signed with a key that you do not know; {_FITS}. Ask the signer to read you the "
        f"fingerprint over another channel before you trust it.{key}"
    )


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"


def role(file: FoundFile) -> str:
    """Return what a file of a pack is, in words."""
    return _ROLES.get(file.role, file.role)
