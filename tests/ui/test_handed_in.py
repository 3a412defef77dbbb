# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What lies on the clipboard or is dropped: files, a passage, or neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from briefing_app.ui.handed_in import Files, Passage, Refusal, look_at, source_url

URL = "https://contoh.example/berita/banjir?a=1&b=2"
FRAGMENT = "<h1>Banjir &amp; hujan</h1><p>Warga mengungsi.</p>"
WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'


def data_of(**parts: str | bytes) -> QMimeData:
    """Make data: `text`, `html`, `url`, or formats by number in `formats`."""
    data = QMimeData()
    for name, value in parts.items():
        if name == "text":
            data.setText(str(value))
        elif name == "html":
            data.setHtml(str(value))
        else:
            data.setUrls([QUrl(str(value))])
    return data


def passage(data: QMimeData) -> Passage:
    found = look_at(data)
    assert isinstance(found, Passage)
    return found


def test_that_files_count_before_everything_else() -> None:
    data = data_of(text="a.txt", html=FRAGMENT)
    data.setUrls([QUrl.fromLocalFile("/x/a.txt"), QUrl(URL)])
    assert look_at(data) == Files((Path("/x/a.txt"),))


def test_that_plain_text_becomes_a_text_file() -> None:
    text = "Banjir melanda kota.\nWarga mengungsi. “Aman,” katanya."
    assert passage(data_of(text=text)) == Passage(text, text.encode(), ".txt")


@pytest.mark.parametrize(
    "marked_up",
    [
        FRAGMENT,
        f'<meta http-equiv="content-type" content="text/html; charset=utf-8">{FRAGMENT}',
        f"<html>\r\n<body>\r\n<!--StartFragment-->{FRAGMENT}<!--EndFragment-->\r\n</body>\r\n</html>",
        f"<!DOCTYPE html><html><head><title>x</title></head><body id=a>{FRAGMENT}</body></html>",
    ],
    ids=["bare", "Firefox and Chromium", "Windows", "whole page"],
)
def test_that_the_same_marked_up_text_makes_the_same_file_on_every_platform(
    marked_up: str,
) -> None:
    found = passage(data_of(text="Banjir & hujan\nWarga mengungsi.", html=marked_up))
    assert found.suffix == ".html"
    assert found.text.split() == ["Banjir", "&", "hujan", "Warga", "mengungsi."]
    assert found.data.decode() == (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n</head>\n'
        f"<body>\n{FRAGMENT}\n</body>\n</html>\n"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("chromium/x-source-url", URL.encode()),
        ("org.chromium.source-url", URL.encode()),
        ("text/x-moz-url-priv", URL.encode("utf-16-le")),
        (WINDOWS, f"Version:0.9\r\nStartHTML:00097\r\nSourceURL:{URL}\r\n<html>".encode()),
    ],
)
def test_that_the_address_of_the_page_comes_along_where_the_browser_tells_it(
    name: str, value: bytes
) -> None:
    data = data_of(html=FRAGMENT)
    data.setData(name, value)
    assert source_url(data) == URL
    page = passage(data).data.decode()
    assert '<link rel="canonical" href="https://contoh.example/berita/banjir?a=1&amp;b=2">' in page


@pytest.mark.parametrize(
    "value", [b"file:///home/x/a.html", b"javascript:alert(1)", b"", b"\xff\xfe"]
)
def test_that_only_an_address_of_the_web_is_one(value: bytes) -> None:
    data = data_of(html=FRAGMENT)
    data.setData("chromium/x-source-url", value)
    assert source_url(data) == ""


@pytest.mark.parametrize(
    "data",
    [
        data_of(text=URL),
        data_of(text=f" {URL}\nwww.contoh.example/dua "),
        data_of(url=URL),
        data_of(text=URL, html=f'<a href="{URL}">Banjir melanda kota</a>'),
        data_of(html=f'<a href="{URL}">{URL.replace("&", "&amp;")}</a>'),
    ],
    ids=["text", "two", "url", "copied link", "link as its own text"],
)
def test_that_an_address_alone_is_refused(data: QMimeData) -> None:
    found = look_at(data)
    assert isinstance(found, Refusal)
    assert "fetches nothing" in found.cause


def test_that_a_text_with_an_address_in_it_is_a_text() -> None:
    text = f"Banjir melanda kota, lihat {URL}"
    assert passage(data_of(text=text)).text == text


def test_that_pictures_and_nothing_are_told_apart() -> None:
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    for data, word in (
        (picture, "picture"),
        (data_of(html='<img src="data:image/png;base64,AA==">'), "picture"),
        (QMimeData(), "no text and no file"),
        (data_of(text=" \n "), "no text and no file"),
        (data_of(html="<style>p{}</style><script>f()</script><p> </p>"), "no text and no file"),
    ):
        found = look_at(data)
        assert isinstance(found, Refusal)
        assert word in found.cause
        assert found.remedy


def test_that_broken_characters_do_not_break_the_import() -> None:
    found = passage(data_of(text="Banjir \ud800 kota"))
    assert "Banjir" in found.data.decode()
