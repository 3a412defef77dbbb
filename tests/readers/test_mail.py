# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Messages and saved pages: which part is the text, and what the header tells."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import ReadError
from tests.readers.made_files import PARAGRAPHS, blocks_of, read_bytes

if TYPE_CHECKING:
    from briefing_app.core.model import Metadata

PAGE = "<html><body>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</body></html>"


def mail(
    headers: str = "", body: bytes = b"Isi.", kind: str = "text/plain; charset=utf-8"
) -> bytes:
    """Return a message as text, so that it can be damaged."""
    fields = f"MIME-Version: 1.0\nMessage-ID: <1@warta.example>\n{headers}Content-Type: {kind}\n\n"
    return fields.encode("utf-8") + body


def metadata_of(headers: str) -> Metadata:
    """Return what a message with these headers tells."""
    return read_bytes(mail(headers), "a.eml").metadata


def test_that_subject_sender_and_date_are_title_author_and_published() -> None:
    found = metadata_of(
        "From: =?utf-8?q?Rina_S=C3=A1ri?= <rina@kantor.example>\nSubject: =?utf-8?b?"
        + base64.b64encode("Harga – naik".encode()).decode()
        + "?=\nDate: Tue, 14 Apr 2026 08:30:00 +0700\n"
        "Archived-At: <https://warta.example/milis/7>\n"
    )
    assert (found.title, found.author, found.outlet) == ("Harga – naik", "Rina Sári", "")
    assert (found.published, found.url) == (
        "2026-04-14T08:30:00+07:00",
        "https://warta.example/milis/7",
    )
    assert dict(found.origins)["published"] == "Date"


@pytest.mark.parametrize(
    ("sender", "outlet", "author"),
    [
        ("Warta Nusantara <redaksi@mail.example>", "Warta Nusantara", ""),
        ("Warta Nusantara <rina@wartanusantara.example>", "Warta Nusantara", ""),
        ("Kabar Pagi <no-reply@surat.example>", "Kabar Pagi", ""),
        ("Rina Sari <rina.sari@kantor.example>", "", "Rina Sari"),
        ("rina@kantor.example", "", ""),
        ('"rina@kantor.example" <rina@kantor.example>', "", ""),
        ("", "", ""),
        ("<<<>>> (((", "", ""),
    ],
)
def test_that_a_house_is_the_outlet_and_a_person_the_author(
    sender: str, outlet: str, author: str
) -> None:
    found = metadata_of(f"From: {sender}\n")
    assert (found.outlet, found.author) == (outlet, author)


@pytest.mark.parametrize("prefix", ["Fwd:", "FW: Re:", "Bls:", "RE[2]:", "Teruskan :"])
def test_that_who_passes_an_article_on_is_not_its_author_nor_the_day_its_date(prefix: str) -> None:
    found = metadata_of(
        f"Subject: {prefix} Harga naik\nFrom: Rina Sari <rina@kantor.example>\n"
        "Date: Tue, 14 Apr 2026 08:30:00 +0700\n"
    )
    assert (found.title, found.author, found.published) == ("Harga naik", "", "")


def test_that_the_page_of_a_message_is_taken_and_pictures_within_it_are_not() -> None:
    message = EmailMessage()
    message["Message-ID"], message["From"], message["To"] = "<1@a.example>", "a@a.example", "b@b.x"
    message.set_content("Versi teks.")
    message.add_alternative(PAGE, subtype="html")
    part = message.get_body(("html",))
    assert part is not None
    part.add_related(b"GIF89a", "image", "gif", cid="<g>")
    document = read_bytes(message.as_bytes(), "a.eml")
    assert blocks_of(document) == list(PARAGRAPHS)


def test_that_an_empty_page_gives_way_to_the_text() -> None:
    message = EmailMessage()
    message["Message-ID"], message["From"], message["To"] = "<1@a.example>", "a@a.example", "b@b.x"
    message.set_content(PARAGRAPHS[0])
    message.add_alternative("", subtype="html")
    assert blocks_of(read_bytes(message.as_bytes(), "a.eml")) == [PARAGRAPHS[0]]


def test_that_text_on_both_sides_of_an_attachment_is_read_in_order() -> None:
    body = (
        b"--x\nContent-Type: text/plain\n\nSebelum lampiran.\n"
        b"--x\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1\n"
        b"--x\nContent-Type: text/plain\n\nSesudah lampiran.\n--x--\n"
    )
    document = read_bytes(mail("From: a@b.example\n", body, "multipart/mixed; boundary=x"), "a.eml")
    assert blocks_of(document) == ["Sebelum lampiran.", "Sesudah lampiran."]


def test_that_flowed_lines_are_joined() -> None:
    body = b"Harga beras \nnaik di \nsemua pasar.\nBaris lain.\n-- \nRina"
    document = read_bytes(mail("", body, "text/plain; charset=utf-8; format=flowed"), "a.eml")
    assert blocks_of(document)[:2] == ["Harga beras naik di semua pasar.", "Baris lain."]


def test_that_the_stated_encoding_is_used_where_it_is_not_utf_8() -> None:
    body = "“Naik,” katanya.".encode("cp1250")
    document = read_bytes(mail("", body, "text/plain; charset=windows-1250"), "a.eml")
    assert blocks_of(document) == ["“Naik,” katanya."]


@pytest.mark.parametrize(
    "kind", ["multipart/encrypted; boundary=x", "application/pkcs7-mime; smime-type=enveloped-data"]
)
def test_that_an_encrypted_message_is_refused(kind: str) -> None:
    with pytest.raises(ReadError, match="encrypted"):
        read_bytes(mail("From: a@b.example\n", b"--x\n\n--x--\n", kind), "a.eml")


def test_that_a_message_nested_without_end_is_refused() -> None:
    body = b""
    for number in range(3_000):
        body += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    with pytest.raises(ReadError, match=r"nested too deeply|no text"):
        read_bytes(
            mail("From: a@b.example\n", b"--x\n" + body, "multipart/mixed; boundary=x"), "a.eml"
        )


@pytest.mark.parametrize(
    "headers",
    [
        "From: =?x?q?\xff?=\n", "Date: kemarin\n", "Subject: =?utf-8?b?!!!?=\n",
        "Content-Disposition: ;;;=\n", "From: " + "<" * 5_000 + "\n",
        "Subject:" + "\t" * 500 + "\n",
    ],
)  # fmt: skip
def test_that_damaged_header_fields_do_no_harm(headers: str) -> None:
    assert blocks_of(read_bytes(mail(headers), "a.eml")) == ["Isi."]


def test_that_a_text_with_lines_like_a_header_is_a_text() -> None:
    text = "From: Redaksi\nSubject: Harga\nDate: 14 April 2026\n\nHarga beras naik."
    assert read_bytes(text.encode(), "a.txt").format == "plain text"
    assert read_bytes(text.encode(), "a.eml").format == "email"


@pytest.mark.parametrize("name", ["a.txt", "a", "a.html", "a.eml"])
def test_that_a_message_is_known_by_its_content(name: str) -> None:
    data = mail("From: a@b.example\nTo: c@d.example\n", PARAGRAPHS[0].encode())
    document = read_bytes(data, name)
    assert (document.format, blocks_of(document)) == ("email", [PARAGRAPHS[0]])


def saved(headers: str, name: str) -> tuple[str, str]:
    """Return format and address of a page in an envelope."""
    data = (
        f"{headers}MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
        f"--x\r\nContent-Type: text/css\r\n\r\np {{}}\r\n"
        f"--x\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: base64\r\nContent-Location: https://warta.example/a\r\n\r\n"
        f"{base64.b64encode(PAGE.encode()).decode()}\r\n--x--\r\n"
    )
    document = read_bytes(data.encode(), name)
    assert blocks_of(document) == list(PARAGRAPHS)
    assert document.metadata.published == ""
    return document.format, document.metadata.url


@pytest.mark.parametrize(
    ("headers", "name", "url"),
    [
        (
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://warta.example/b\r\n"
            "Date: Tue, 14 Apr 2026 08:30:00 -0000\r\n",
            "a.txt",
            "https://warta.example/b",
        ),
        ("From: <Saved by WebKit>\r\nSubject: A\r\n", "a", "https://warta.example/a"),
        ("", "a.mht", "https://warta.example/a"),  # as Word saves "single file" pages
    ],
)
def test_that_a_saved_page_is_known_and_has_its_address(headers: str, name: str, url: str) -> None:
    assert saved(headers, name) == ("mhtml", url)


def test_that_a_message_with_pictures_is_no_saved_page() -> None:
    headers = "From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <1@b.example>\r\n"
    assert saved(headers, "a")[0] == "email"


def test_that_a_saved_page_without_a_page_is_refused() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n"
    with pytest.raises(ReadError, match="no web page"):
        read_bytes(data, "a.mhtml")
