# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""E-mail messages (EML). What is attached to them are files of their own, see `containers`."""

from __future__ import annotations

import re
from email.utils import parseaddr
from typing import TYPE_CHECKING

from briefing_app.core.blocks import split_blocks
from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.dates import iso_date
from briefing_app.readers.decoding import decode
from briefing_app.readers.html import add_page, parse_page
from briefing_app.readers.limits import require_length
from briefing_app.readers.messages import (
    charset,
    content_type,
    header,
    parameter,
    parse_message,
    payload,
)
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.properties import real_author
from briefing_app.readers.repairing import tidy

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from briefing_app.core.model import Document, Source
    from briefing_app.readers.messages import Message

_PREFIX = re.compile(
    r"(?:re|fwd?|fw|tr|bls|balas|trs|teruskan|wg|aw)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)
"""What mail programs put before the subject of an answer or of a message that is passed on."""
_WEB = re.compile(r"<?(https?://[^\s>]+)>?")
_ADDRESSES = ("Archived-At", "Content-Location", "Content-Base")
"""Fields that say where a message stands on the web: RFC 5064, RFC 2557, and what feed readers
write."""
_LETTERS = re.compile(r"[^\W_]+")
# Mailboxes of a house, not of a person.
_HOUSE = re.compile(
    r"(?:redaksi|sekretariat|news(?:letter|letters)?|berita|kabar|warta|buletin|bulletin|info|"
    r"(?:no|do-?not|tidak)[-_.]?(?:reply|balas|balik)|humas|press|pers|media|editor(?:ial)?|"
    r"langganan|subscri\w+|notifi\w+|update?s?|alerts?|digest|hello|halo|admin|contact|kontak|"
    r"mailer|milis)\b.*",
    re.IGNORECASE,
)
_SIGNATURE_LINE = "-- "


class MailReader:
    """Reads the text of a message; its HTML takes the same way as any web page."""

    format = "email"
    suffixes = frozenset({".eml"})

    def read(self, source: Source) -> Document:
        """Decode the parts that are text and add their blocks.

        Raises:
            ReadError: If it is encrypted, nested too deeply or too long.
        """
        message = parse_message(source.path, source.data)
        builder = DocumentBuilder()
        stated = Metadata()
        encoding = ""
        warnings: list[str] = []
        for part in message.texts:
            decoded = decode(source.path, payload(part), charset(part))
            require_length(source.path, len(decoded.text))
            encoding = encoding or decoded.encoding
            warnings.extend(decoded.warnings)
            if content_type(part) == "text/html":
                found, told = add_page(builder, source.path, decoded.text)
                stated = stated.completed_by(found or Metadata())
                warnings.extend(told)
            else:
                _add_plain(builder, part, decoded.text)
        return builder.build(
            self.format,
            encoding=encoding,
            metadata=_metadata(message.root, stated),
            warnings=dict.fromkeys(warnings),
        )


def holds_words(path: Path, message: Message) -> bool:
    """Tell whether there is text in a message, and not only files attached to it.

    Text that cannot be read counts: reading the message tells what is wrong with it.
    """
    try:
        return any(_holds_words(path, part) for part in message.texts)
    except ReadError:
        return True


def _holds_words(path: Path, part: EmailMessage) -> bool:
    text = decode(path, payload(part), charset(part)).text
    if content_type(part) != "text/html":
        return bool(tidy(text).strip())
    root = parse_page(path, text)
    return root is not None and bool(page_blocks(root))


def _add_plain(builder: DocumentBuilder, part: EmailMessage, text: str) -> None:
    text = tidy(text)
    if parameter(part, "format") == "flowed":
        text = _unwrapped(text, deletes_space=parameter(part, "delsp") == "yes")
    for block in split_blocks(text):
        builder.add(text[block.start : block.end], block.kind)


def _unwrapped(text: str, *, deletes_space: bool) -> str:
    """Join the lines of a flowed text: a line that ends with a space goes on (RFC 3676)."""
    made: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        line = line.removeprefix(" ") if not line.startswith(">") else line
        if goes_on and made:
            made[-1] += line
        else:
            made.append(line)
        goes_on = line.endswith(" ") and line != _SIGNATURE_LINE and not line.startswith(">")
        if goes_on and deletes_space:
            made[-1] = made[-1][:-1]
    return "\n".join(made)


def _metadata(root: EmailMessage, stated: Metadata) -> Metadata:
    """Return what the header tells, completed by what the page in it states."""
    subject = header(root, "Subject")
    passed_on = False
    while prefix := _PREFIX.match(subject):
        subject, passed_on = subject[prefix.end() :], True
    # Who passes an article on has not written it, and not on that day.
    outlet, author = ("", "") if passed_on else _sender(header(root, "From"))
    date = "" if passed_on else iso_date(header(root, "Date"))
    url = next((m[1] for name in _ADDRESSES if (m := _WEB.fullmatch(header(root, name)))), "")
    found = {
        "title": (subject, "Subject"),
        "outlet": (outlet, "From"),
        "author": (author, "From"),
        "published": (date, "Date"),
        "url": (url, "address field"),
    }
    own = Metadata(
        **{name: value for name, (value, _) in found.items()},
        origins=tuple(sorted((name, origin) for name, (value, origin) in found.items() if value)),
    )
    # A page in it that names its outlet or author knows better than the address does.
    byline = Metadata(
        outlet=stated.outlet,
        author=stated.author,
        url=stated.url,
        published=stated.published,
        origins=tuple((name, origin) for name, origin in stated.origins if name != "title"),
    )
    return byline.completed_by(own).completed_by(stated)


def _sender(field: str) -> tuple[str, str]:
    """Return outlet and author: who writes from a house's mailbox is the house."""
    name, address = parseaddr(field)
    name = name.strip("\"' ")
    if not name or "@" in name:
        return "", ""
    box, _, domain = address.partition("@")
    key = "".join(_LETTERS.findall(name.casefold()))
    is_house = _HOUSE.fullmatch(box) or (len(key) > 3 and key in domain.replace("-", "").casefold())
    return (name, "") if is_house else ("", real_author(name))
