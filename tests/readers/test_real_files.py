# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files that real programs made (see make_real.py): nothing lost, all in order, all told."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from pathlib import Path

import pytest

from briefing_app import readers
from briefing_app.core.model import BlockKind, Document
from briefing_app.core.places import resources
from tests.readers.made_files import article_of, blocks_of, furniture_of

REAL = Path(__file__).parent / "data" / "real"
TITLE = "Panen Padi di Lembah Sunara Naik, Harga Gabah Bertahan"
FIRST = (
    "Petani di Lembah Sunara memanen 18.400 ton gabah pada musim ini, naik 12 persen dari tahun "
    "lalu, kata Dinas Pertanian pada Selasa (14/4/2026).[1] Kenaikan itu tercatat di semua "
    "kecamatan."
)
SECOND = (
    "“Air irigasi cukup, dan hama tidak menyerang,” ujar kepala dinas, Sari Wulandari, di Kota "
    "Marsela. Luas sawah yang terairi mencapai 42 km²."
)
PRICE = (
    "Harga gabah kering bertahan di Rp 6.500 per kilogram[2] karena Bulog membeli 3.000 ton sejak "
    "awal bulan."
)
TABLE = ["Kecamatan | Ton 2025 | Ton 2026", "Sunara Hulu | 7.100 | 8.000",
         "Sunara Hilir | 9.300 | 10.400"]  # fmt: skip
STEPS = [
    "1. Membuka gudang baru di Sunara Hilir.",
    "2. Memberi pinjaman kepada kelompok tani.",
    "a) Paling banyak Rp 25 juta per kelompok.",
    "b) Bunga 3 persen per tahun.",
    "3. Memperbaiki jalan ke pasar.",
]
POINTS = ["Subsidi pupuk untuk musim kemarau.", "Jadwal pembagian air antardesa."]
TRADERS = (
    "Pedagang di Pasar Marsela mengatakan pasokan beras cukup untuk dua bulan. “Pembeli tidak "
    "perlu menimbun,” kata Bayu Arifin, ketua persatuan pedagang, yang gudangnya menyimpan "
    "sekitar 900 ton beras."
)
REST = [
    "Badan cuaca memperkirakan kemarau mulai pada pekan kedua Mei, dua minggu lebih awal daripada "
    "biasanya. Petani diminta menanam palawija di lahan yang jauh dari saluran air, sementara "
    "waduk di hulu hanya akan dibuka tiga kali sepekan. Menurut catatan dinas, kemarau tahun 2023 "
    "membuat 1.250 hektare sawah gagal panen, dan kerugian petani waktu itu ditaksir Rp 31 miliar.",
    "Pemerintah kabupaten menyediakan 120 pompa dan 15 truk tangki. Sari meminta kepala desa "
    "melapor setiap Senin agar bantuan dikirim sebelum tanaman mengering. “Kami belajar dari "
    "tahun-tahun yang sulit,” ujarnya.",
    "Waduk Sunara kini menyimpan 64 juta meter kubik air, atau 81 persen dari daya tampungnya. "
    "Jumlah itu cukup untuk mengairi sawah sampai akhir Juli jika hujan tidak turun sama sekali.",
    "Hasil panen berikutnya akan diumumkan pada bulan September.",
]
DETAILS = "Rincian panen menurut kecamatan adalah sebagai berikut."
MEASURES = "Dinas menyiapkan tiga langkah agar harga tetap stabil sampai musim tanam berikutnya."
OPEN = "Dua hal masih dibahas dengan pemerintah provinsi."
NOTES = ["[1] Angka sementara sampai akhir Maret.", "[2] Harga di tingkat penggilingan."]
HEADINGS = [TITLE, "Harga Tidak Jatuh", "Musim Kemarau Datang Lebih Awal"]
WHOLE = [
    TITLE, FIRST, SECOND, HEADINGS[1], PRICE, DETAILS, *TABLE, MEASURES, *STEPS, OPEN, *POINTS,
    TRADERS, HEADINGS[2], *REST, *NOTES,
]  # fmt: skip
PAGE = [
    TITLE, FIRST.replace("[1]", ""), SECOND, HEADINGS[1], PRICE.replace("[2]", ""), *TABLE,
    TRADERS, REST[-1],
]  # fmt: skip
LETTER = ["Salam,", "Terlampir dua artikel untuk kliping minggu ini."]


def _read(name: str) -> Document:
    return readers.read(readers.load(REAL / name))


def _kinds(document: Document, kind: BlockKind) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind is kind]


@pytest.mark.parametrize(
    "name",
    ["libreoffice.odt", "libreoffice.docx", "libreoffice.rtf", "pandoc.odt", "pandoc.docx"],
)
def test_that_word_processors_files_are_whole_and_in_order(name: str) -> None:
    document = _read(name)
    byline = ["Wira Lestanto", "2026-04-14"] if name.startswith("pandoc") else []
    assert article_of(document) == [TITLE, *byline, *WHOLE[1:]]
    assert _kinds(document, BlockKind.HEADING) == HEADINGS
    assert _kinds(document, BlockKind.TABLE_ROW) == TABLE
    assert _kinds(document, BlockKind.LIST_ITEM) == [*STEPS, *POINTS, *NOTES]
    assert (document.metadata.title, document.metadata.author) == (TITLE, "Wira Lestanto")
    assert document.warnings == ()


def test_that_an_rtf_of_pandoc_is_whole_and_in_order() -> None:
    document = _read("pandoc.rtf")
    points = [f"• {point}" for point in POINTS]
    expected = [TITLE, "Wira Lestanto", "2026-04-14", *WHOLE[1:]]
    at = expected.index(POINTS[0])
    expected[at : at + 2] = points
    assert blocks_of(document) == expected
    assert _kinds(document, BlockKind.HEADING) == HEADINGS
    assert _kinds(document, BlockKind.TABLE_ROW) == TABLE


def test_that_an_rtf_of_abiword_is_whole_and_in_order() -> None:
    document = _read("abiword.rtf")
    unnumbered = [step.split(" ", 1)[1] for step in STEPS]  # AbiWord writes no numbers
    expected = list(WHOLE)
    at = expected.index(STEPS[0])
    expected[at : at + len(STEPS)] = unnumbered
    assert blocks_of(document) == expected
    assert _kinds(document, BlockKind.HEADING) == HEADINGS
    assert _kinds(document, BlockKind.LIST_ITEM) == [*unnumbered, *POINTS, *NOTES]


def test_that_a_page_of_libreoffice_is_whole_and_its_running_header_is_furniture() -> None:
    document = _read("libreoffice.html")
    in_type = [step.replace(")", ".") for step in STEPS]
    notes = [note.replace("] ", "]") for note in NOTES]
    expected = [*WHOLE[:-2], *notes]
    at = expected.index(STEPS[0])
    expected[at : at + len(STEPS)] = in_type
    assert article_of(document) == expected
    assert furniture_of(document) == ["Kliping Harian Lembah", "Halaman 2 dari 2"]


def test_that_a_page_of_pandoc_is_whole() -> None:
    document = _read("pandoc.html")
    expected = [*WHOLE[:-2], "1. Angka sementara sampai akhir Maret.",
                "2. Harga di tingkat penggilingan."]  # fmt: skip
    at = expected.index(STEPS[0])
    expected[at : at + len(STEPS)] = [step.replace(")", ".") for step in STEPS]
    assert article_of(document) == expected
    assert furniture_of(document) == ["Wira Lestanto", "2026-04-14"]


def test_that_each_text_of_a_pdf_is_on_its_page() -> None:
    document = _read("libreoffice.pdf")
    assert len(document.pages) == 4
    assert document.pages[0] == 0

    def page(words: str) -> int:
        return bisect_right(document.pages, document.text.index(words))

    assert [page(words) for words in (TITLE, FIRST[:40], PRICE[:40], DETAILS, "1Angka")] == [1] * 5
    assert [page(words) for words in ("Sunara Hulu", MEASURES, STEPS[0], POINTS[1])] == [2] * 4
    # The traders' paragraph begins a page by itself; one flows over to the fourth.
    assert [page(words) for words in (TRADERS[:40], HEADINGS[2], REST[1][:40])] == [3] * 3
    assert page(REST[3]) == 4
    for number in range(1, 4):
        assert document.text.count(f"Halaman {number} dari 4") == 1
    assert [t for t in furniture_of(document) if t.startswith("Halaman")] == [
        f"Halaman {number} dari 4" for number in range(1, 5)
    ]
    words = " ".join(article_of(document)).replace("| ", "")
    for paragraph in (TITLE, FIRST, SECOND, PRICE, *STEPS, *POINTS, TRADERS, *REST):
        assert paragraph in words
    for row in TABLE:
        assert row.replace(" |", "") in words
    assert (document.metadata.title, document.metadata.author) == (TITLE, "Wira Lestanto")


def test_that_an_epub_of_libreoffice_keeps_its_order() -> None:
    document = _read("libreoffice.epub")
    # LibreOffice writes no numbers of lists and no header rows of tables into an EPUB.
    unnumbered = [step.split(" ", 1)[1] for step in STEPS]
    notes = [note.replace("] ", "]") for note in NOTES]
    found = blocks_of(document)
    assert [block for block in found if block not in notes] == [
        *WHOLE[:6], *TABLE[1:], MEASURES, *unnumbered, OPEN, *POINTS, TRADERS, HEADINGS[2], *REST
    ]  # fmt: skip
    assert [block for block in found if block in notes] == notes
    assert _kinds(document, BlockKind.HEADING) == HEADINGS
    assert (document.metadata.title, document.metadata.author) == (TITLE, "Wira Lestanto")


def test_that_an_epub_of_pandoc_states_everything_and_its_contents_are_furniture() -> None:
    document = _read("pandoc.epub")
    found = document.metadata
    assert (found.title, found.author, found.outlet) == (TITLE, "Wira Lestanto", "Harian Lembah")
    assert (found.published, found.url) == ("2026-04-14", "https://lembah.example/panen-padi")
    assert dict(found.origins)["url"] == "EPUB dc:source"
    assert furniture_of(document)[:4] == [TITLE, "Wira Lestanto", "Harian Lembah", "2026-04-14"]
    article = article_of(document)
    steps = [step.replace(")", ".") for step in STEPS]
    for block in (*WHOLE[:4], DETAILS, *TABLE, *steps, *POINTS, TRADERS, *REST):
        assert block in article
    assert [b for b in article if b in TABLE or b in steps] == [*TABLE, *steps]
    assert _kinds(document, BlockKind.HEADING)[1:] == HEADINGS


def test_that_a_page_saved_by_chromium_is_read_like_the_page_and_has_its_address() -> None:
    document = _read("chromium.mhtml")
    found = document.metadata
    assert article_of(document) == PAGE
    assert found.url == "https://lembah.example/panen-situs.html"
    assert dict(found.origins)["url"] == "Snapshot-Content-Location"
    assert (found.title, found.outlet, found.author) == (TITLE, "Harian Lembah", "Wira Lestanto")
    assert found.published == "2026-04-14T08:30:00+07:00"


def test_that_a_newsletter_is_read_like_a_page_and_its_subject_is_the_title() -> None:
    document = _read("mutt-newsletter.eml")
    found = document.metadata
    assert document.format == "email"
    assert article_of(document) == PAGE
    assert (found.title, found.outlet, found.author) == (TITLE, "Harian Lembah", "Wira Lestanto")
    assert found.published == "2026-04-14T08:30:00+07:00"
    assert dict(found.origins)["title"] == "Subject"


@pytest.mark.parametrize(
    ("name", "title", "author", "attached"),
    [
        ("mutt-attachments.eml", "Panen padi – kliping", "", ["libreoffice.docx", "pandoc.odt"]),
        (
            "s-nail.eml",
            "Panen padi di Lembah Sunara naik",
            "Wira Lestanto",
            ["panen situs.html", "libreoffice.pdf"],
        ),
        ("mpack.eml", "Artikel panen", "", ["libreoffice.rtf"]),
    ],
)
def test_that_a_message_and_what_is_attached_are_articles_of_their_own(
    name: str, title: str, author: str, attached: list[str]
) -> None:
    files, errors = readers.find_files([REAL / name])
    assert errors == []
    assert files == [REAL / name, *(REAL / name / file for file in attached)]
    letter = readers.read(readers.load(files[0]))
    assert [" ".join(block.split()) for block in blocks_of(letter)][:2] == LETTER
    assert len(letter.blocks) == 4
    assert (letter.metadata.title, letter.metadata.author) == (title, author)
    for file in files[1:]:
        original = REAL / file.name
        if original.exists():  # the very bytes that were attached
            assert readers.load(file).sha256 == hashlib.sha256(original.read_bytes()).hexdigest()
        assert TITLE in readers.read(readers.load(file)).text


def test_that_a_forwarded_message_is_found_with_its_own_bytes() -> None:
    files, errors = readers.find_files([REAL / "mutt-forwarded.eml"])
    assert (errors, [file.name for file in files]) == ([], ["mutt-newsletter.eml"])
    loaded = readers.load(files[0])
    assert loaded.data == (REAL / "mutt-newsletter.eml").read_bytes()
    assert loaded.name == "mutt-forwarded.eml/mutt-newsletter.eml"
    assert article_of(readers.read(loaded)) == PAGE


def test_that_an_archive_gives_its_articles_and_names_what_is_not_read() -> None:
    archive = REAL / "info-zip.zip"
    files, errors = readers.find_files([archive])
    assert [str(file.relative_to(archive)) for file in files] == [
        "Ekonomi – April/panen.odt",
        "lama.zip/Ekonomi – April/panen.odt",
        "lama.zip/panen.html",
        "panen.html",
        "surat.eml",
        "surat.eml/libreoffice.docx",
        "surat.eml/pandoc.odt",
    ]
    assert [Path(error.subject).name for error in errors] == ["foto.jpg"]
    for file in files:
        again = readers.load(Path(str(file)))  # as after a restart, from its text alone
        assert readers.read(again).blocks
        assert again.container == archive
    assert readers.load(files[1]).name == "info-zip.zip/lama.zip/Ekonomi – April/panen.odt"


def test_that_an_archive_of_7_zip_is_opened() -> None:
    files, errors = readers.find_files([REAL / "7-zip.zip"])
    assert ([file.name for file in files], errors) == (["panen.odt", "panen.html"], [])
    assert TITLE in readers.read(readers.load(files[0])).text


@pytest.mark.parametrize("name", ["plain.pdf", "plain.html"])
def test_that_a_text_file_that_was_converted_has_the_paragraphs_of_the_text(name: str) -> None:
    text = readers.read(readers.load(resources() / "samples" / "pelabuhan-1-kantor-berita.txt"))
    expected = blocks_of(text)
    assert article_of(_read(name)) == expected


def test_that_the_real_files_stay_small() -> None:
    assert sum(file.stat().st_size for file in REAL.iterdir()) < 1_000_000
