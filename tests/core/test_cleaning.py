# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What of a page is article and what is clutter."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.blocks import split_blocks
from briefing_app.core.cleaning import RULES, clean
from briefing_app.core.model import Block, BlockKind, Cleaned, Document, Metadata

DATA = Path(__file__).parent / "data"
FIRST = "Parlemen Estonia menyetujui anggaran pertahanan baru dengan suara bulat pada hari Senin."
SECOND = "Anggaran itu naik dua puluh persen dibanding tahun lalu dan berlaku mulai bulan Januari."


class Page(NamedTuple):
    name: str
    found: dict[str, str]
    text: str
    removed: list[tuple[str, str]]
    headings: list[str]
    kept: list[str]


def pages() -> list[Page]:
    """Read the made-up pages and what their marks say must happen to them."""
    made = []
    lines = (DATA / "pages.txt").read_text("utf-8").splitlines(keepends=True)
    body = "".join(line for line in lines if not line.startswith("# "))
    for part in re.split(r"^=== ", body, flags=re.MULTILINE)[1:]:
        head, _, marked = part.partition("\n")
        name, *fields = head.split(" | ")
        found = {
            key: value for field in fields for key, _, value in [field.partition("=")] if value
        }
        removed = [(m[1], m[2]) for m in re.finditer(r"⟦([a-z-]+)\|([^⟧]*)⟧", marked)]
        rest = re.sub(r"⟦[^⟧]*⟧", "", marked)
        headings = [line[1:] for line in rest.splitlines() if line.startswith("§")]
        text = re.sub(r"⟦[a-z-]+\||⟧|§", "", marked)
        made.append(Page(name, found, text, removed, headings, rest.replace("§", "").split()))
    return made


def document(text: str) -> Document:
    return Document(text, split_blocks(text), "text")


def kept(text: str) -> list[str]:
    return [text[p.start : p.end] for p in clean(document(text)).passages]


def removed(text: str) -> list[tuple[str, str]]:
    return [(p.rule, text[p.start : p.end]) for p in clean(document(text)).removed]


def found(text: str) -> Metadata:
    return clean(document(text)).found


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_that_a_page_loses_its_clutter_and_nothing_else(page: Page) -> None:
    cleaned = clean(document(page.text))
    assert " ".join(page.text[p.start : p.end] for p in cleaned.passages).split() == page.kept
    pieces = [(p.rule, page.text[p.start : p.end]) for p in cleaned.removed]
    assert pieces == page.removed


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_that_headings_stay_and_are_known(page: Page) -> None:
    passages = clean(document(page.text)).passages
    known = [page.text[p.start : p.end] for p in passages if p.kind is BlockKind.HEADING]
    assert known == page.headings


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_that_clutter_tells_about_the_article(page: Page) -> None:
    metadata = clean(document(page.text)).found
    told = {key: getattr(metadata, key) for key, _ in metadata.origins}
    assert told == page.found


def article_sentences() -> list[str]:
    lines = (DATA / "article_sentences.txt").read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("sentence", article_sentences())
def test_that_an_article_sentence_that_looks_like_clutter_stays(sentence: str) -> None:
    for text in (
        sentence,
        f"{sentence}\n{FIRST}",
        f"{FIRST}\n{sentence}\n{SECOND}",
        f"{FIRST}\n{SECOND}\n{sentence}",
        f"{FIRST} {sentence}",
        f"{FIRST} {sentence} {SECOND}",
    ):
        assert removed(text) == []


@pytest.mark.parametrize(
    ("dateline", "outlet"),
    [
        ("KONTAN.CO.ID - JAKARTA. ", "KONTAN.CO.ID"),
        ("KONTAN.CO.ID -  TOKYO. ", "KONTAN.CO.ID"),
        ("SuaraTallinn. ", "SuaraTallinn"),
        ("SuaraTallinn.com – ", "SuaraTallinn.com"),
        ("JAKARTA, KOMPAS.com - ", "KOMPAS.com"),
        ("TALLINN, KOMPAS.com — ", "KOMPAS.com"),
        ("Jakarta, CNN Indonesia -- ", "CNN Indonesia"),
        ("Jakarta, CNBC Indonesia - ", "CNBC Indonesia"),
        ("TEMPO.CO, Jakarta - ", "TEMPO.CO"),
        ("TEMPO.CO , Jakarta  -  ", "TEMPO.CO"),
        ("Liputan6.com, Jakarta - ", "Liputan6.com"),
        ("Liputan6.com, Jakarta ", "Liputan6.com"),
        ("REPUBLIKA.CO.ID, JAKARTA -- ", "REPUBLIKA.CO.ID"),
        ("Jakarta (ANTARA) - ", "ANTARA"),
        ("Washington (ANTARA/AFP) - ", "ANTARA"),
        ("Jakarta, 22/10 (ANTARA) - ", "ANTARA"),
        ("Merdeka.com - ", "Merdeka.com"),
        ("Bisnis.com, JAKARTA — ", "Bisnis.com"),
        ("SURYA.CO.ID | SURABAYA – ", "SURYA.CO.ID"),
        ("VIVA – ", "VIVA"),
        ("TRIBUNNEWS.COM, TALLINN - ", "TRIBUNNEWS.COM"),
        ("JAKARTA - ", ""),
        ("Jakarta - ", ""),
        ("TALLINN — ", ""),
    ],
)
def test_that_a_dateline_goes_and_tells_the_outlet(dateline: str, outlet: str) -> None:
    text = f"{dateline}{FIRST}\n{SECOND}"
    assert kept(text) == [FIRST, SECOND]
    assert removed(text) == [("dateline", dateline.strip())]
    assert found(text).outlet == outlet


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Selasa, 22 Oktober 2024 14:35 WIB", "2024-10-22T14:35+07:00"),
        ("Selasa, 22 Okt 2024 | 14.35 WITA", "2024-10-22T14:35+08:00"),
        ("22/10/2024, 09:05 WIT", "2024-10-22T09:05+09:00"),
        ("Diterbitkan pada 1 Agustus 2023 pukul 07.00", "2023-08-01T07:00"),
        ("3 Mei 2025", "2025-05-03"),
        ("2025-05-03", "2025-05-03"),
    ],
)
def test_that_a_date_line_goes_and_tells_the_date(line: str, published: str) -> None:
    text = f"Estonia Naikkan Anggaran Pertahanan\n{line}\n{FIRST}\n{SECOND}"
    assert removed(text) == [("publication-date", line)]
    assert found(text).published == published
    assert found(text).title == "Estonia Naikkan Anggaran Pertahanan"


def test_that_a_date_that_does_not_exist_tells_nothing() -> None:
    assert found(f"31/02/2024\n{FIRST}").published == ""


@pytest.mark.parametrize(
    "code", ["(abc/de)", "(ant/dil)", "[R/dtc]", "(*)", "[*]", "(afp/abc/de)", "(rsa)", "(H-2)"]
)
@pytest.mark.parametrize("gap", ["", " ", "\n"])
def test_that_initials_at_the_end_go(code: str, gap: str) -> None:
    text = f"{FIRST}\n{SECOND}{gap}{code}"
    assert kept(text) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "byline",
    ["Editor: Mart Tamm .", "Penulis: Mart Tamm", "Pewarta: Mart Tamm\nEditor: Liis Kask"],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", " "])
def test_that_a_byline_at_the_end_goes(byline: str, gap: str) -> None:
    text = f"{FIRST}\n{SECOND}{gap}{byline}"
    assert kept(text) == [FIRST, SECOND]
    assert {rule for rule, _ in removed(text)} == {"byline"}


def test_that_an_editor_is_no_author() -> None:
    assert found(f"{FIRST}\nEditor: Mart Tamm").author == ""
    assert found(f"{FIRST}\nReporter: Liis Kask | Editor: Mart Tamm").author == "Liis Kask"
    assert found(f"Oleh: Liis Kask\n{FIRST}").author == "Liis Kask"


def test_that_the_first_line_is_the_title_and_stays() -> None:
    text = f"Estonia Naikkan Anggaran\n{FIRST}"
    metadata = found(text)
    assert metadata.title == "Estonia Naikkan Anggaran"
    assert metadata.origins == (("title", "first line"),)
    assert kept(text)[0] == "Estonia Naikkan Anggaran"


def test_that_a_text_without_a_headline_has_no_title() -> None:
    assert found(f"{FIRST}\n{SECOND}").title == ""


def test_that_blocks_known_as_page_furniture_go() -> None:
    text = f"{FIRST}\n{SECOND}"
    blocks = (Block(0, len(FIRST)), Block(len(FIRST) + 1, len(text), furniture=True))
    cleaned = clean(Document(text, blocks, "html"))
    assert [piece.rule for piece in cleaned.removed] == ["site-chrome"]


@pytest.mark.parametrize(
    "caption",
    [
        "Foto: Gedung parlemen di Tallinn.",
        "Gedung parlemen di Tallinn. (Foto: AFP)",
        "Gedung parlemen di Tallinn (Dok. Parlemen)",
        "Prajurit berbaris di Narva. ANTARA FOTO/Rain Saar/foc.",
        "Prajurit berbaris di Narva. (REUTERS/Ints Kalnins)",
        "Ilustrasi prajurit. Getty Images",
        "Sumber gambar, Getty Images",
    ],
)
def test_that_a_caption_goes(caption: str) -> None:
    assert kept(f"{FIRST}\n{caption}\n{SECOND}") == [FIRST, SECOND]
    assert removed(f"{caption}\n{FIRST}\n{SECOND}") == [("photo-credit", caption)]


def test_that_of_a_paragraph_with_a_credit_only_the_credit_goes() -> None:
    text = f"{FIRST} {SECOND} (Foto: AFP)"
    assert kept(text) == [f"{FIRST} {SECOND}"]
    assert removed(text) == [("photo-credit", "(Foto: AFP)")]


def test_that_a_list_at_the_end_of_an_article_stays() -> None:
    lines = ["Narva 3-1 Paide", "Tartu 0-0 Viljandi", "Pelatih: Mart Tamm"]
    assert kept("\n".join([FIRST, SECOND, *lines])) == [FIRST, SECOND, *lines]


def test_that_paragraphs_behind_an_end_mark_stay() -> None:
    text = f"{FIRST}\n{SECOND}\nBerita Terkait\n{FIRST}\n{SECOND}"
    assert kept(text) == [FIRST, SECOND, FIRST, SECOND]


def test_that_clutter_inside_a_block_of_several_lines_goes() -> None:
    text = f"{FIRST}\nADVERTISEMENT\n{SECOND}"
    cleaned = clean(Document(text, (Block(0, len(text)),), "html"))
    assert [text[p.start : p.end] for p in cleaned.passages] == [FIRST, SECOND]


def test_that_every_rule_that_is_used_is_explained() -> None:
    used = {rule for page in pages() for rule, _ in page.removed}
    assert used <= RULES.keys()
    assert all(text.endswith(".") and "\n" not in text for text in RULES.values())


PIECES = st.sampled_from(
    [
        FIRST,
        SECOND,
        "Baca Juga: Estonia Naikkan Anggaran",
        "(Baca: x)",
        "Editor: Mart Tamm",
        "Jakarta (ANTARA) -",
        "[Gambas:Video CNN]",
        "(ab/cd)",
        "Tags:",
        "3 Mei 2025",
        "***",
        "\n",
        "\n\n",
        " ",
        "“",
        ".",
        "Dunia",
        "ADVERTISEMENT",
        "Baca juga",
        "\u2028",
        "- ",
    ]
)


def check_cover(document: Document, cleaned: Cleaned) -> None:
    text = document.text
    pieces = sorted(
        [(p.start, p.end, p.paragraph) for p in cleaned.passages]
        + [(p.start, p.end, p.paragraph) for p in cleaned.removed]
    )
    end = 0
    for start, stop, paragraph in pieces:
        block = document.blocks[paragraph]
        assert block.start <= start < stop <= block.end
        assert not text[end:start].strip()
        assert text[start:stop] == text[start:stop].strip()
        end = stop
    assert not text[end:].strip()
    assert {piece.rule for piece in cleaned.removed} <= RULES.keys()


@given(st.lists(PIECES | st.text(max_size=12), max_size=25))
def test_that_every_visible_character_is_kept_or_removed_once(parts: list[str]) -> None:
    made = document("".join(parts))
    check_cover(made, clean(made))


@given(st.text(max_size=200), st.integers(1, 40))
def test_that_any_blocks_are_covered(text: str, width: int) -> None:
    blocks = []
    for start in range(0, len(text), width):
        piece = text[start : start + width]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            blocks.append(Block(start + lead, start + len(piece.rstrip())))
    made = Document(text, tuple(blocks), "html")
    check_cover(made, clean(made))


@pytest.mark.parametrize(
    "unit",
    [
        "Baca Juga: Estonia Naikkan Anggaran Ia berkata demikian. ",
        "(Baca: ",
        "( ",
        "a > b",
        "halaman 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1\n",
        "Editor: A ",
        "a.",
        "A - ",
        "\n \n",
        "(ab/cd",
        "ikuti berita ikuti berita ikuti berita\n",
        "Senin, 12 Januari 2024 ",
        "Dunia\n",
    ],
)
def test_that_time_grows_with_the_length_and_not_faster(unit: str) -> None:
    def seconds(size: int) -> float:
        made = document((unit * (size // len(unit) + 1))[:size])
        begun = time.process_time()
        clean(made)
        return time.process_time() - begun

    seconds(10_000)
    assert seconds(400_000) < 12 * seconds(100_000) + 0.5


class TestRealArticles:
    """The rules against articles that the project does not carry, in the rules' terms."""

    @pytest.fixture
    def cleaned(self, articles_folder: Path) -> list[tuple[Document, Cleaned]]:
        made = [document(p.read_text("utf-8")) for p in sorted(articles_folder.glob("*.txt"))]
        return [(one, clean(one)) for one in made]

    def test_that_everything_is_kept_or_removed(
        self, cleaned: list[tuple[Document, Cleaned]]
    ) -> None:
        for one, result in cleaned:
            check_cover(one, result)

    def test_that_no_mark_of_clutter_is_left(self, cleaned: list[tuple[Document, Cleaned]]) -> None:
        marks = re.compile(
            r"baca juga|editor\s*:|artikel terkait|back to top|tinggalkan balasan|alamat email anda"
            r"|ruas yang wajib|situs media|\([a-z]{2,4}/[a-z]{2,4}\)|\.co\.id|redaksi",
            re.IGNORECASE,
        )
        for one, result in cleaned:
            left = " ".join(one.text[p.start : p.end] for p in result.passages)
            assert marks.findall(left) == []

    def test_that_kept_paragraphs_start_and_end_like_sentences(
        self, cleaned: list[tuple[Document, Cleaned]]
    ) -> None:
        for one, result in cleaned:
            for passage in result.passages:
                text = one.text[passage.start : passage.end]
                assert text.lstrip("“\"'")[0].isupper()
                if passage.kind is BlockKind.PARAGRAPH:
                    assert text.rstrip("”\"'")[-1] in ".!?"

    def test_that_no_paragraph_goes_but_the_newsroom_on_itself(
        self, cleaned: list[tuple[Document, Cleaned]]
    ) -> None:
        for one, result in cleaned:
            for piece in result.removed:
                text = one.text[piece.start : piece.end]
                if piece.rule not in ("newsroom", "comment-form"):
                    assert "." not in text.rstrip(". ").replace(".CO.ID", "")
                    assert len(text.split()) <= 16

    def test_that_lines_without_a_full_stop_are_headings(
        self, cleaned: list[tuple[Document, Cleaned]]
    ) -> None:
        lines = [
            passage.kind
            for one, result in cleaned
            for passage in result.passages
            if one.text[passage.start : passage.end].rstrip("”\"'")[-1] not in ".!?"
        ]
        assert len(lines) >= 10
        assert set(lines) == {BlockKind.HEADING}
