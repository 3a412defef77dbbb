# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown files and their front matter, and plain text files."""

from __future__ import annotations

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from briefing_app.core.sentences import split_passage
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
        (BlockKind.LIST_ITEM, "1. langkah"),
        (BlockKind.PARAGRAPH, "Kutipan panjang."),
        (BlockKind.TABLE_ROW, "Kota | Ton"),
        (BlockKind.TABLE_ROW, "Arunika | 10.000"),
        (BlockKind.HEADING, "Sub Judul"),
        (BlockKind.PARAGRAPH, "Baris dengan HTML dan kode dan 1. bukan daftar."),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1998. Harga beras naik.", ["1998. Harga beras naik."]),
        (
            "1998. Harga naik.\n1999. Harga turun.\n2004. Harga tetap.",
            ["1998. Harga naik.", "1999. Harga turun.", "2004. Harga tetap."],
        ),
        ("1. satu\n1. dua\n1. tiga", ["1. satu", "2. dua", "3. tiga"]),
        ("07. satu\n09. dua", ["07. satu", "09. dua"]),
        ("Pada tahun\n\n1998.\n\nharga naik.", ["Pada tahun", "1998.", "harga naik."]),
        ("- satu\n  1. dua\n  2. tiga", ["satu", "1. dua", "2. tiga"]),
        ("4) [tautan](https://k.example)", ["4. tautan"]),
        ("1986. > kutipan", ["1986. kutipan"]),
    ],
)
def test_that_numbers_of_list_items_stay_as_the_file_has_them(text: str, shown: list[str]) -> None:
    assert [block for _, block in _read(text)] == shown


def test_that_sentences_of_a_numbered_item_keep_its_number() -> None:
    document = read_bytes(b"1. Harga naik.\n2. Harga turun. Stok cukup.\n", "a.md")
    assert [
        sentence.text
        for number, block in enumerate(document.blocks)
        for sentence in split_passage(
            document.text, block.start, block.end, paragraph=number, kind=block.kind
        )
    ] == ["1. Harga naik.", "2. Harga turun.", "Stok cukup."]


@pytest.mark.parametrize(
    "nested",
    [
        "".join("  " * level + f"- butir {level}\n" for level in range(40)),
        ">" * 150 + " kutipan",
        "[" * 300 + "kurung" + "]" * 300,
    ],
)
def test_that_nothing_is_lost_inside_or_after_what_is_nested(nested: str) -> None:
    shown = "\n".join(text for _, text in _read(f"{nested}\n\nEkor."))
    words = {word for word in nested.replace("[", " ").replace("]", " ").split() if word.isalnum()}
    assert words <= set(shown.replace("[", " ").replace("]", " ").split())
    assert "Ekor." in shown


@pytest.mark.parametrize(
    "nested",
    ["".join("  " * level + "- x\n" for level in range(150)), ">" * 250 + " x", ">" * 5000 + " x"],
)
def test_that_a_text_that_the_parser_would_cut_off_is_refused(nested: str) -> None:
    with pytest.raises(ReadError, match="nested too deeply"):
        _read(f"{nested}\n\nEkor.")


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
