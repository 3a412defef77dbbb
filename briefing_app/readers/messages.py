# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""E-mail messages taken apart: the text, and the files that are attached.

MIME as in RFC 2045 to 2049 and RFC 2387, parsed by the standard library. Its parser is lenient,
its header objects are not always: what they raise on a damaged field is taken for an empty one.
"""

from __future__ import annotations

import email
import email.policy
import mimetypes
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

_POLICY = email.policy.default.clone(refold_source="none")
_SIGNATURES = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
    }
)
_CARDS = frozenset({"text/vcard", "text/x-vcard", "text/calendar"})
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_MOST_PARTS = 2_000


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is attached to a message.

    Attributes:
        name: Its name; empty where the message gives none.
        data: Its bytes, as they were before they were encoded for the way.
    """

    name: str
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Message:
    """A message taken apart.

    Attributes:
        root: The whole message.
        texts: The parts that are its text, HTML or plain, in order.
        attachments: The attached files, in order.
    """

    root: EmailMessage
    texts: list[EmailMessage] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)


def parse_message(path: Path, data: bytes) -> Message:
    """Take a message apart.

    Pictures that are part of the text, signatures, business cards and calendar entries are
    left out.

    Raises:
        ReadError: If it is encrypted, or nested too deeply or into too many parts.
    """
    try:
        root: Any = email.message_from_bytes(data, policy=_POLICY)
        message = Message(root)
        _take_apart(path, root, message, data)
    except RecursionError as error:
        raise _too_nested(path) from error
    return message


def _take_apart(path: Path, root: EmailMessage, message: Message, data: bytes) -> None:
    newline = "\r\n" if b"\r\n" in data[:2000] else "\n"
    waiting: list[EmailMessage] = [root]
    seen = 0
    while waiting:
        part = waiting.pop()
        seen += 1
        if seen > _MOST_PARTS:
            raise _too_nested(path)
        kind = content_type(part)
        if kind == "multipart/encrypted" or kind in _ENCRYPTED:
            raise ReadError(
                path,
                "The message is encrypted.",
                "Open it in the mail program that has the key, and save its text or its files.",
            )
        if kind == "message/rfc822":
            message.attachments.append(_attached_message(part, newline))
        elif part.is_multipart():
            waiting.extend(reversed(_children(part, kind)))
        elif _is_text(part, kind):
            message.texts.append(part)
        elif not _is_trifle(part, kind):
            message.attachments.append(Attachment(file_name(part, kind), payload(part)))


def _children(part: EmailMessage, kind: str) -> list[EmailMessage]:
    children: list[Any] = [child for child in part.get_payload() if not isinstance(child, str)]
    if kind == "multipart/alternative":
        return _best(children)
    if kind == "multipart/related":
        main = next((c for c in children if content_type(c).startswith(("text/", "multi"))), None)
        others = [c for c in children if c is not main and not _is_picture(c)]
        return [main, *others] if main is not None else others
    return children


def _best(children: list[EmailMessage]) -> list[EmailMessage]:
    """Return the richest alternative that has words in it, and files among the others."""
    files = [child for child in children if not child.is_multipart() and _name(child)]
    others = [child for child in children if child not in files]
    for wanted in ("multipart/", "text/html", "text/plain"):
        for child in others:
            if content_type(child).startswith(wanted) and _has_words(child):
                return [child, *files]
    return [*others[-1:], *files]


def _has_words(part: EmailMessage) -> bool:
    return any(
        content_type(leaf) in {"text/html", "text/plain"} and payload(leaf).strip()
        for leaf in part.walk()
    )


def _is_text(part: EmailMessage, kind: str) -> bool:
    return kind in {"text/plain", "text/html"} and not _is_file(part)


def _is_file(part: EmailMessage) -> bool:
    return _disposition(part) == "attachment" or bool(_name(part))


def _is_picture(part: EmailMessage) -> bool:
    return content_type(part).startswith("image/")


def _is_trifle(part: EmailMessage, kind: str) -> bool:
    """Tell what no reader would miss: signatures, cards, pictures shown within the text."""
    if kind in _SIGNATURES or kind in _CARDS or kind == "text/rfc822-headers":
        return True
    shown = _disposition(part) == "inline" or header(part, "Content-ID")
    return kind.startswith("image/") and bool(shown)


def header(part: EmailMessage, name: str) -> str:
    """Return a header field on one line, decoded; empty where it is not there or damaged."""
    try:
        value = str(part.get(name, ""))
    except Exception:  # noqa: BLE001,RUF100 - the library raises many kinds on damaged fields
        return ""
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").split())


def content_type(part: EmailMessage) -> str:
    """Return the type of a part, such as "text/plain"."""
    try:
        return part.get_content_type()
    except Exception:  # noqa: BLE001,RUF100
        return "application/octet-stream"


def charset(part: EmailMessage) -> str:
    """Return the encoding that a part states, empty where it states none."""
    try:
        return part.get_content_charset() or ""
    except Exception:  # noqa: BLE001,RUF100
        return ""


def parameter(part: EmailMessage, name: str) -> str:
    """Return a parameter of a part's content type, in small letters."""
    try:
        return str(part.get_param(name) or "").lower()
    except Exception:  # noqa: BLE001,RUF100
        return ""


def payload(part: EmailMessage) -> bytes:
    """Return the bytes of a part, as they were before they were encoded for the way."""
    try:
        found = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001,RUF100
        return b""
    return found if isinstance(found, bytes) else b""


def file_name(part: EmailMessage, kind: str) -> str:
    """Return the name of an attached file, one made of its type where it has none."""
    if name := _name(part):
        return name
    return "attachment" + (mimetypes.guess_extension(kind) or "")


def _name(part: EmailMessage) -> str:
    try:
        return (part.get_filename() or "").strip()
    except Exception:  # noqa: BLE001,RUF100
        return ""


def _disposition(part: EmailMessage) -> str:
    try:
        return part.get_content_disposition() or ""
    except Exception:  # noqa: BLE001,RUF100
        return ""


def _attached_message(part: EmailMessage, newline: str) -> Attachment:
    inner: Any = part.get_payload()
    message = inner[0] if isinstance(inner, list) and inner else inner
    if isinstance(message, str):
        return Attachment(_name(part) or "message.eml", payload(part))
    name = _name(part) or header(message, "Subject") or "message"
    if not name.lower().endswith(".eml"):
        name += ".eml"
    try:
        data = message.as_bytes(policy=_POLICY.clone(linesep=newline))
    except Exception:  # noqa: BLE001,RUF100
        data = b""
    return Attachment(name, data)


def _too_nested(path: Path) -> ReadError:
    return ReadError(
        path,
        "The message has too many parts, or they are nested too deeply.",
        "Open it in a mail program and save its text or its files.",
    )
