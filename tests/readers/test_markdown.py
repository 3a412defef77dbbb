# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown files and their front matter, and plain text files."""

from __future__ import annotations

import pytest

from briefing_app.core.model import BlockKind
from tests.readers.made_files import PARAGRAPHS, blocks_of, read_bytes


def _read(text: str) -> list[tuple[BlockKind, str]]:
    document = read_bytes(text.encode(), "a.md")
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_that_markdown_becomes_blocks_of_its_kinds() -> None:
    text = """# Gudang Ditinjau

Paragraf yang *dipotong*
di tengah **kalimat** dengan [tautan](https://k.example) dan ![gambar](a.png).

- butir satu
- butir dua

1. langkah

> Kutipan panjang.

| Kota | Ton |
|---|---|
| Arunika | 10.000 |

Sub Judul
---------
Baris dengan <b>HTML</b> dan `kode` dan 1\\. bukan daftar.
"""
    assert _read(text) == [
        (BlockKind.HEADING, "Gudang Ditinjau"),
        (BlockKind.PARAGRAPH, "Paragraf yang dipotong di tengah kalimat dengan tautan dan ."),
        (BlockKind.LIST_ITEM, "butir satu"),
        (BlockKind.LIST_ITEM, "butir dua"),
        (BlockKind.LIST_ITEM, "langkah"),
        (BlockKind.PARAGRAPH, "Kutipan panjang."),
        (BlockKind.TABLE_ROW, "Kota | Ton"),
        (BlockKind.TABLE_ROW, "Arunika | 10.000"),
        (BlockKind.HEADING, "Sub Judul"),
        (BlockKind.PARAGRAPH, "Baris dengan HTML dan kode dan 1. bukan daftar."),
    ]


def test_that_front_matter_tells_the_metadata_and_is_no_text() -> None:
    text = f"""---
title: "Gudang: Ditinjau"  # judul
authors:
  - Rina Sari
  - 'Bayu'
date: 2024-10-21 08:30 WIB
url: https://k.example/a
site_name: Kabar Tirta
tags: [beras, gudang]
---
{PARAGRAPHS[0]}
"""
    document = read_bytes(text.encode(), "a.md")
    assert document.text == PARAGRAPHS[0]
    found = document.metadata
    assert found.title == "Gudang: Ditinjau"
    assert found.author == "Rina Sari, Bayu"
    assert found.published == "2024-10-21T08:30:00+07:00"
    assert found.url == "https://k.example/a"
    assert found.outlet == "Kabar Tirta"
    assert dict(found.origins)["author"] == "front matter authors"


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("penulis: Rina", "author"),
        ("author: [Rina, Bayu]", "author"),
        ("judul: Gudang", "title"),
        ("tanggal: 21 Oktober 2024", "published"),
        ("sumber: https://k.example/a", "url"),
        ("media: Kabar", "outlet"),
    ],
)
def test_that_indonesian_keys_are_known(line: str, field: str) -> None:
    document = read_bytes(f"---\n{line}\n---\nisi".encode(), "a.md")
    assert getattr(document.metadata, field)
    assert document.text == "isi"


@pytest.mark.parametrize("line", ["date: 04/05/2024", "url: catatan pribadi", "title:", "lain: x"])
def test_that_front_matter_that_is_unsure_fills_nothing(line: str) -> None:
    document = read_bytes(f"---\n{line}\n---\nisi".encode(), "a.md")
    assert document.metadata.origins == ()
    assert document.text == "isi"


def test_that_a_paragraph_between_two_rules_is_text() -> None:
    assert [text for _, text in _read("---\nBukan pasangan kunci.\n\n---\nisi\n")] == [
        "Bukan pasangan kunci.",
        "isi",
    ]


def test_that_scripts_and_pictures_in_markdown_leave_no_text() -> None:
    text = "<script>jahat()</script>\n\nisi <img src='https://k.example/a.png' alt='x'> akhir\n"
    assert _read(text) == [(BlockKind.PARAGRAPH, "isi akhir")]


def test_that_mojibake_in_markdown_is_repaired_in_its_place() -> None:
    document = read_bytes("Awal.\n\nKata dia, *â€œsiapâ€\x9d*.".encode(), "a.md")
    assert blocks_of(document) == ["Awal.", "Kata dia, “siap”."]
    assert [document.text[r.start : r.end] for r in document.repairs] == ["“", "”"]


def test_that_plain_text_keeps_every_character_but_line_ends_and_shapeless_ones() -> None:
    data = "\ufeff# Bukan judul\r\n\r\n*tetap*\x00 <b>apa</b> adanya\r\n".encode()
    document = read_bytes(data + b" " * 200, "a.txt")
    assert document.text.rstrip() == "# Bukan judul\n\n*tetap* <b>apa</b> adanya"
    assert (document.format, document.encoding) == ("plain text", "utf-8")
    assert blocks_of(document) == ["# Bukan judul", "*tetap* <b>apa</b> adanya"]


def test_that_repairs_in_plain_text_point_into_the_document() -> None:
    document = read_bytes("Awal.\r\n\r\nKata dia, â€œsiapâ€\x9d.".encode(), "a.txt")
    assert document.text == "Awal.\n\nKata dia, “siap”."
    assert [(document.text[r.start : r.end], r.original) for r in document.repairs] == [
        ("“", "â€œ"),
        ("”", "â€\x9d"),
    ]
