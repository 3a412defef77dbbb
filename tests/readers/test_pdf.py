# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""PDF files: paragraphs from hard-wrapped lines, pages, and what cannot be read."""

from __future__ import annotations

import random
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from briefing_app.readers import limits
from briefing_app.readers.pdf_paragraphs import _keeps_hyphen
from briefing_app.readers.properties import real_author, real_title
from tests.readers.made_files import PARAGRAPHS, article_of, furniture_of, pdf, read_bytes

WORDS = re.findall(
    r"\S+",
    "pemerintah negara-negara pasukan wilayah menteri kabar harga beras kapal barang warga "
    "kota jalan hujan banjir pejabat penanggulangan keterlambatan pertanggungjawaban kerja sama",
)
HEADER = (
    '#set text(size: 11pt, lang: "id", hyphenate: true)\n#set page(paper: "a4", '
    "header: [Kabar Tirta, edisi 12], footer: context [Halaman #counter(page).display()])\n"
)


def _paragraphs(count: int, seed: int = 7) -> list[str]:
    chance = random.Random(seed)

    def sentence() -> str:
        words = [chance.choice(WORDS) for _ in range(chance.randint(6, 18))]
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    return [" ".join(sentence() for _ in range(chance.randint(2, 6))) for _ in range(count)]


@pytest.mark.parametrize(
    "layout",
    [
        "#set par(justify: false, spacing: 1.4em)",
        "#set par(justify: true, spacing: 1.4em)",
        "#set par(justify: true, spacing: 0.65em, first-line-indent: 1.5em)",
        "#set par(justify: false, leading: 1.5em, spacing: 2.6em)",
        "#set page(columns: 2)\n#set par(justify: true, spacing: 1.2em)",
    ],
)
def test_that_hard_wrapped_lines_become_the_paragraphs_that_they_were(layout: str) -> None:
    paragraphs = _paragraphs(25)
    document = read_bytes(pdf(HEADER + layout + "\n" + "\n\n".join(paragraphs)), "a.pdf")
    article = article_of(document)
    assert " ".join(article) == " ".join(paragraphs)
    torn = [paragraph for paragraph in paragraphs if paragraph not in article]
    columns = 2 if "columns" in layout else 1
    assert 0 < len(document.pages) - 1 <= 4
    assert len(torn) < len(document.pages) * columns


def test_that_a_sentence_that_runs_over_the_page_is_not_torn() -> None:
    for seed in range(12):
        document = read_bytes(pdf(HEADER + "\n\n".join(_paragraphs(12, seed))), "a.pdf")
        assert len(document.pages) > 1
        assert all(text.endswith(".") for text in article_of(document))


def test_that_running_headers_and_page_numbers_are_furniture_and_do_not_cut_a_paragraph() -> None:
    paragraphs = _paragraphs(25)
    document = read_bytes(pdf(HEADER + "\n\n".join(paragraphs)), "a.pdf")
    count = len(document.pages)
    assert sorted(furniture_of(document)) == sorted(
        ["Kabar Tirta, edisi 12"] * count + [f"Halaman {n + 1}" for n in range(count)]
    )
    assert " ".join(article_of(document)) == " ".join(paragraphs)


def test_that_each_page_has_the_offset_at_which_its_text_starts() -> None:
    text = "#pagebreak()".join(PARAGRAPHS)
    document = read_bytes(pdf(f"#set page(width: 20cm)\n{text}"), "a.pdf")
    assert [document.text[start : start + 12] for start in document.pages] == [
        paragraph[:12] for paragraph in PARAGRAPHS
    ]


def test_that_a_page_that_starts_inside_a_paragraph_points_to_its_first_word() -> None:
    words = " ".join(f"kata{n}" for n in range(60))
    document = read_bytes(pdf(f"#set page(width: 9cm, height: 6cm)\nAwal {words}."), "a.pdf")
    assert len(document.blocks) == 1
    assert len(document.pages) > 1
    assert document.pages[0] == 0
    for start in document.pages[1:]:
        assert document.text[start - 1] == " "
        assert document.text.startswith("kata", start)


def test_that_larger_and_bolder_lines_are_headings() -> None:
    text = f"= Judul Besar Berita\n{PARAGRAPHS[0]}\n\n*Sub Judul Tebal*\n\n{PARAGRAPHS[1]}"
    document = read_bytes(pdf(text), "a.pdf")
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        (BlockKind.HEADING, "Judul Besar Berita"),
        (BlockKind.PARAGRAPH, PARAGRAPHS[0]),
        (BlockKind.HEADING, "Sub Judul Tebal"),
        (BlockKind.PARAGRAPH, PARAGRAPHS[1]),
    ]


def test_that_list_items_are_known_by_their_bullets() -> None:
    document = read_bytes(pdf(f"{PARAGRAPHS[0]}\n- beras dan gula\n- minyak goreng\n"), "a.pdf")
    assert [block.kind for block in document.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
    ]


def test_that_a_word_divided_at_a_line_end_is_whole_again() -> None:
    paragraphs = _paragraphs(8)
    setup = '#set text(lang: "en", hyphenate: true)\n#set page(width: 7cm, height: 15cm)\n'
    made = pdf(f"{setup}#set par(justify: true)\n" + "\n\n".join(paragraphs))
    assert " ".join(article_of(read_bytes(made, "a.pdf"))) == " ".join(paragraphs)


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("penanggu", "langan", False),
        ("pemerin", "tah", False),
        ("negara", "negara", True),
        ("negara", "negaranya", True),
        ("tembak", "menembak", True),
        ("sayur", "mayur", True),
        ("bolak", "balik", True),
        ("se", "Asia", True),
        ("ke", "3", True),
        ("2023", "2024", True),
        ("di", "dirikan", False),
    ],
)
def test_that_a_hyphen_stays_where_indonesian_writes_one(
    before: str, after: str, kept: bool
) -> None:
    assert _keeps_hyphen(before, after) is kept


def test_that_a_pdf_of_pictures_is_refused_with_a_remedy() -> None:
    made = pdf("#rect(width: 9cm, height: 9cm, fill: gray)")
    with pytest.raises(ReadError, match="only pictures") as error:
        read_bytes(made, "a.pdf")
    assert "OCR" in error.value.remedy


def test_that_a_page_without_text_among_others_is_named() -> None:
    made = pdf(f"{PARAGRAPHS[0]}#pagebreak()#pagebreak(){PARAGRAPHS[1]}")
    document = read_bytes(made, "a.pdf")
    assert "page 2" in document.warnings[0]
    assert len(document.pages) == 3
    assert document.pages[1] == document.pages[2]


def test_that_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.PDF_PAGES == 500
    monkeypatch.setattr("briefing_app.readers.pdf.PDF_PAGES", 2)
    made = pdf("#pagebreak()".join(PARAGRAPHS))
    with pytest.raises(ReadError, match="3 pages; the limit is 2"):
        read_bytes(made, "a.pdf")


@pytest.mark.parametrize("damage", [b"%PDF-1.7\n", b"%PDF-1.4 bukan PDF yang benar" * 9])
def test_that_a_damaged_pdf_is_refused(damage: bytes) -> None:
    with pytest.raises(ReadError, match="PDF is damaged"):
        read_bytes(damage, "a.pdf")


def test_that_binary_bytes_named_pdf_are_called_a_damaged_pdf() -> None:
    with pytest.raises(ReadError, match="PDF is damaged"):
        read_bytes(bytes(range(256)) * 9, "a.pdf")


def test_that_a_protected_pdf_is_refused_with_a_remedy() -> None:
    with pytest.raises(ReadError, match="protected by a password") as error:
        read_bytes(_protected_pdf(), "a.pdf")
    assert "without one" in error.value.remedy


def _protected_pdf() -> bytes:
    lock = b"<" + b"11" * 32 + b">"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[]/Count 0>>",
        b"<</Filter/Standard/V 2/R 3/Length 128/P -44/O " + lock + b"/U " + lock + b">>",
    )
    data = b"%PDF-1.4\n"
    table = b"0000000000 65535 f \n"
    for number, content in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % len(data)
        data += b"%d 0 obj%sendobj\n" % (number, content)
    trailer = b"trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<22><22>]>>\nstartxref\n%d\n%%%%EOF"
    return data + b"xref\n0 4\n" + table + trailer % len(data)


def test_that_title_and_author_are_taken_and_the_creation_date_is_not() -> None:
    set_ = '#set document(title: "Gudang Beras Ditinjau", author: "Rina Sari", date: auto)\n'
    found = read_bytes(pdf(set_ + PARAGRAPHS[0]), "a.pdf").metadata
    assert (found.title, found.author, found.published) == (
        "Gudang Beras Ditinjau",
        "Rina Sari",
        "",
    )
    assert found.origins == (
        ("author", "PDF property Author"),
        ("title", "PDF property Title"),
    )


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - berita.docx", "untitled", "Untitled-1", "Document1", "Dokumen 2",
        "berita.indd", "tanpa judul", "  ", "-", "12", "https://k.example/a", "siaran_pers_final_2",
        "PowerPoint Presentation", "kapal-kirim-beras",
    ],
)  # fmt: skip
def test_that_a_programs_default_or_a_file_name_is_no_title(title: str) -> None:
    assert real_title(title) == ""


@pytest.mark.parametrize("title", ["Gudang Beras Ditinjau", "Banjir", "G-20 dan Asia"])
def test_that_a_given_title_is_kept(title: str) -> None:
    assert real_title(title) == title


@pytest.mark.parametrize(
    "author",
    ["User", "ASUS", "admin", "HP-PC", "user12", "Microsoft Office User", "python-docx", "..", ""],
)
def test_that_an_account_is_no_author(author: str) -> None:
    assert real_author(author) == ""


@pytest.mark.parametrize("author", ["Rina Sari", "Hpati", "Acerino Putra", "Deskripsi"])
def test_that_a_name_is_an_author(author: str) -> None:
    assert real_author(author) == author


def test_that_pdfs_can_be_read_from_several_threads() -> None:
    made = [pdf(HEADER + "\n\n".join(_paragraphs(12, seed))) for seed in range(4)]
    alone = [read_bytes(data, "a.pdf").text for data in made]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda data: read_bytes(data, "a.pdf").text, made * 4))
    assert together == alone * 4


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Jaraknya 10#super[3] km dari kota.", "Jaraknya 10^3 km dari kota."),
        ("Jaraknya $10^3$ km dari kota.", "Jaraknya 10^3 km dari kota."),
        ("Beratnya 10#super[-3] gram saja.", "Beratnya 10^-3 gram saja."),
        ("Ada 42#super[1] orang di luas 5 km#super[2].", "Ada 42 [1] orang di luas 5 km²."),
        ("Warga#super[12] itu menghirup CO#sub[2].", "Warga[12] itu menghirup CO2."),
        ("#super[1]Catatan warga 2024 itu.", "[1]Catatan warga 2024 itu."),
        (
            "Harga *10.000* rupiah dan #text(size: 8pt)[20.000] ton.",
            "Harga 10.000 rupiah dan 20.000 ton.",
        ),
    ],
)
@pytest.mark.parametrize("typographic", ["true", "false"])
@pytest.mark.parametrize("digits", ["lining", "old-style"])
def test_that_raised_and_lowered_digits_never_become_part_of_a_figure(
    markup: str, text: str, typographic: str, digits: str
) -> None:
    """A font may have small digits of its own, or a program sets the usual ones smaller."""
    rules = (
        f'#set text(number-type: "{digits}")\n'
        f"#set super(typographic: {typographic})\n#set sub(typographic: {typographic})\n"
    )
    document = read_bytes(pdf(f"{rules}{PARAGRAPHS[0]}\n\n{markup}"), "a.pdf")
    shown = document.text.replace("\n\n", " ").replace("−", "-")
    assert shown == f"{PARAGRAPHS[0]} {text}"


def test_that_turned_text_keeps_its_digits() -> None:
    markup = "#rotate(30deg)[Harga beras naik 10.250 rupiah pada 2024]"
    assert "10.250 rupiah pada 2024" in read_bytes(pdf(markup), "a.pdf").text.replace("\n", " ")
