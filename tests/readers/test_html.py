# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Web pages: their visible text, what of it is the article, and what they state about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from briefing_app.readers.html import parse_page
from briefing_app.readers.html_metadata import page_metadata
from briefing_app.readers.main_content import furniture
from briefing_app.readers.page_blocks import page_blocks
from tests.readers import news_pages
from tests.readers.made_files import (
    PARAGRAPHS,
    article_of,
    blocks_of,
    furniture_of,
    read_bytes,
)

KINDS = {
    BlockKind.PARAGRAPH: "p",
    BlockKind.HEADING: "h",
    BlockKind.LIST_ITEM: "li",
    BlockKind.TABLE_ROW: "tr",
}
PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def root_of(page: str) -> Any:
    return parse_page(Path("x.html"), page)


def walk(body: str) -> list[tuple[str, str]]:
    return [(KINDS[block.kind], block.text) for block in page_blocks(root_of(body))]


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("<p>satu</p><p>dua</p>", [("p", "satu"), ("p", "dua")]),
        ("<div>satu<div>dua</div>tiga</div>", [("p", "satu"), ("p", "dua"), ("p", "tiga")]),
        ("<h1>Judul</h1><h6>Anak</h6>", [("h", "Judul"), ("h", "Anak")]),
        ("<h2><span>Sub</span> <em>judul</em></h2>", [("h", "Sub judul")]),
        ("<ul><li>satu<li><p>dua</p></ul>akhir", [("li", "satu"), ("li", "dua"), ("p", "akhir")]),
        ("<p>se<b>teb</b>al&nbsp; \n kata</p>", [("p", "setebal kata")]),
        ("<p>baris<br>kedua</p>", [("p", "baris\nkedua")]),
        ("<div>satu<br><br>dua<br/> <br/>tiga</div>", [("p", "satu"), ("p", "dua"), ("p", "tiga")]),
        ("<a>Beranda</a><a>Dunia</a>", [("p", "Beranda Dunia")]),
        ("<figure><img alt='x'><figcaption>Foto</figcaption></figure>", [("p", "Foto")]),
        ("<p><q>kutip</q></p>", [("p", "“kutip”")]),
        ("<p>a<!-- b -->c<?php d ?>e</p>", [("p", "ace")]),
        ("<p>a<script>b</script>c<style>d</style><template>e</template></p>", [("p", "ac")]),
        ("satu <span hidden>b</span>dua<a style='display:none'>c</a>", [("p", "satu dua")]),
        ("<span class='btn sr-only'>b</span>c", [("p", "c")]),
        ("<select><option>a</option></select><noscript>b</noscript>c", [("p", "c")]),
        ("<p><strong>Sub Judul</strong></p><p>isi</p>", [("h", "Sub Judul"), ("p", "isi")]),
        ("<p><b>Ini kalimat tebal.</b></p>", [("p", "Ini kalimat tebal.")]),
        ("<p><b>Jakarta</b> - isi</p>", [("p", "Jakarta - isi")]),
        ("<p><b>Baca juga: <a>Lain</a></b></p>", [("p", "Baca juga: Lain")]),
        (
            "<table><tr><th>Kota</th><th>Ton</th></tr><tr><td>A</td><td><p>1.000</p></td></tr>"
            "<tr><td>B</td><td></td></tr><tr><td></td><td>2</td></tr></table>",
            [("tr", "Kota | Ton"), ("tr", "A | 1.000"), ("tr", "B"), ("tr", "| 2")],
        ),
        (
            f"<table><tr><td><p>{PARAGRAPHS[0] * 3}</p><p>{PARAGRAPHS[1] * 3}</p></td>"
            "<td>kanan</td></tr></table>",
            [("p", PARAGRAPHS[0] * 3), ("p", PARAGRAPHS[1] * 3), ("p", "kanan")],
        ),
        ("<table><tr><td>sendiri</td></tr></table>", [("p", "sendiri")]),
        (
            "<table><tr><td>x</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
            [("p", "x"), ("tr", "1 | 2")],
        ),
    ],
)
def test_that_the_visible_text_is_walked_block_by_block(
    body: str, blocks: list[tuple[str, str]]
) -> None:
    assert walk(body) == blocks


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<ol><li>satu<li>dua</ol>", ["1. satu", "2. dua"]),
        ("<ol start=1986><li>satu<li>dua</ol>", ["1986. satu", "1987. dua"]),
        (
            "<ol><li value=1998>satu<li>dua<li value='2004'>x</ol>",
            ["1998. satu", "1999. dua", "2004. x"],
        ),
        ("<ol reversed><li>satu<li>dua</ol>", ["2. satu", "1. dua"]),
        ("<ol type=a start=3><li>satu</ol><ol type=I start=4><li>dua</ol>", ["c. satu", "IV. dua"]),
        ("<ol><li><p>satu</p><p>lanjut</p><li>dua</ol>", ["1. satu", "lanjut", "2. dua"]),
        (
            "<ol><li>satu<ul><li>anak</ul><ol><li>cucu</ol><li>dua</ol>",
            ["1. satu", "anak", "1. cucu", "2. dua"],
        ),
        ("<ol><li><ol><li>cucu</ol></ol>", ["1. 1. cucu"]),
        ("<ol start=1998><li></ol><p>akhir", ["1998.", "akhir"]),
        ("<ol><li></li><li></li></ol>akhir", ["akhir"]),
        ("<ul><li value=3>satu</ul>", ["satu"]),
        ("<ol><li><a href='/1'>Beranda</a><li><a href='/2'>Dunia</a></ol>", ["Beranda", "Dunia"]),
        ("<ol start=2020><li><a href='/1'>Harga naik</a></ol>", ["2020. Harga naik"]),
        ("<ol class='breadcrumb'><li>Beranda</ol>", ["Beranda"]),
        ("<ol style='list-style: none'><li>satu</ol>", ["satu"]),
        (
            "<table><tr><td>a</td><td><ol><li>b</li><li>c</li></ol></td></tr></table>",
            ["a | 1. b 2. c"],
        ),
    ],
)  # fmt: skip
def test_that_the_numbers_of_ordered_lists_stand_before_their_items(
    body: str, shown: list[str]
) -> None:
    assert [block.shown for block in page_blocks(root_of(body))] == shown


def test_that_a_long_ordered_list_is_numbered_in_one_pass() -> None:
    blocks = page_blocks(root_of("<ol>" + "<li>x" * 30_000 + "</ol>"))
    assert blocks[-1].shown == "30000. x"


def test_that_preformatted_lines_are_told_apart_as_in_a_text_file() -> None:
    typed = "Harga Beras Naik\n\nHarga  naik di pasar.\nHarga turun di toko.\n"
    page = f"<body><pre>{typed}</pre><p>a\nb</p></body>"
    assert blocks_of(read_bytes(page.encode(), "a.html")) == [
        "Harga Beras Naik", "Harga naik di pasar.", "Harga turun di toko.", "a b",
    ]  # fmt: skip


def test_that_a_list_within_a_list_of_the_article_stays() -> None:
    prose = "<p>Dinas menyiapkan langkah agar harga beras tetap stabil sampai panen.</p>" * 4
    inner = "<ol type=a><li>Rp 25 juta per kelompok.</li><li>Bunga 3 persen.</li></ol>"
    page = f"<body><div>{prose}<ol><li>Memberi pinjaman.{inner}</li></ol>{prose}</div></body>"
    assert furniture_of(read_bytes(page.encode(), "a.html")) == []


def test_that_an_ordered_list_of_an_article_keeps_its_numbers_and_its_kind() -> None:
    body = f"<article>{PROSE}<ol start='1986'><li>{PARAGRAPHS[0]}</li></ol></article>"
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "x.html")
    block = document.blocks[-1]
    assert block.kind is BlockKind.LIST_ITEM
    assert document.text[block.start : block.end] == f"1986. {PARAGRAPHS[0]}"


@pytest.mark.parametrize(
    "hiding",
    ["<p hidden>", "<p style='Display : none'>", "<p style='visibility:hidden'>", "<dialog>"],
)
def test_that_what_the_page_hides_is_known(hiding: str) -> None:
    blocks = page_blocks(root_of(f"<p>a</p>{hiding}b</p></dialog><p>c</p>"))
    assert [(block.text, block.hidden) for block in blocks if block.text in "ac"] == [
        ("a", False),
        ("c", False),
    ]
    assert [block.hidden for block in blocks if block.text == "b"] == [True]


def test_that_article_text_behind_a_read_more_button_is_kept_and_told() -> None:
    page = (
        f"<body><nav>Beranda</nav><article><h1>Judul</h1>{PROSE}"
        "<button>Baca selengkapnya</button><div style='display:none'>"
        "<p>Paragraf ini baru tampak setelah tombol ditekan oleh pembaca.</p></div></article>"
        "<div style='display:none'><p>Jendela langganan ini muncul setelah beberapa detik saja.</p>"
        "</div></body>"
    )
    document = read_bytes(page.encode(), "x.html")
    assert any("baru tampak" in text for text in article_of(document))
    assert any("Jendela langganan" in text for text in furniture_of(document))
    assert [warning for warning in document.warnings if "click (1)" in warning]


def test_that_deep_nesting_does_not_stop_the_walk() -> None:
    assert walk("<div>" * 1500 + "isi" + "</div>" * 1500) == [("p", "isi")]


def test_that_a_page_that_the_parser_would_cut_off_is_refused() -> None:
    with pytest.raises(ReadError, match="nested too deeply"):
        walk("<div>" * 5000 + "isi")


def test_that_the_port_page_keeps_every_article_sentence_and_knows_its_surroundings() -> None:
    document = read_bytes(news_pages.PORT_PAGE.encode(), "port.html")
    article = article_of(document)
    flow = " ".join(article)
    for sentence in news_pages.PORT_SENTENCES:
        assert sentence in flow
    assert article[0] == news_pages.PORT_TITLE
    assert news_pages.PORT_SUBHEADING in article
    assert set(news_pages.PORT_LIST) < set(article)
    assert set(news_pages.PORT_CLUTTER) <= set(furniture_of(document))
    assert "tidak terlihat" not in document.text
    assert any("Jendela ini" in text for text in furniture_of(document))
    assert document.warnings == ()


def test_that_the_grain_page_keeps_every_article_sentence_and_knows_its_surroundings() -> None:
    document = read_bytes(news_pages.GRAIN_PAGE.encode("cp1252"), "grain.html")
    assert document.encoding == "windows-1252"
    article = article_of(document)
    flow = " ".join(article)
    for sentence in news_pages.GRAIN_SENTENCES:
        assert sentence in flow
    assert article[0] == news_pages.GRAIN_TITLE
    first_row = article.index(news_pages.GRAIN_ROWS[0])
    assert tuple(article[first_row : first_row + 3]) == news_pages.GRAIN_ROWS
    surroundings = " ".join(furniture_of(document))
    for clutter in news_pages.GRAIN_CLUTTER:
        assert clutter in surroundings
        assert clutter not in flow


def test_that_the_headline_is_a_heading_that_stays() -> None:
    for page, title in (
        (news_pages.PORT_PAGE, news_pages.PORT_TITLE),
        (news_pages.GRAIN_PAGE, news_pages.GRAIN_TITLE),
    ):
        document = read_bytes(page.encode(), "x.html")
        kept = [
            block
            for block in document.blocks
            if document.text[block.start : block.end] == title and not block.furniture
        ]
        assert [block.kind for block in kept] == [BlockKind.HEADING]


SENTENCES = [
    f"Pejabat kota {n} mengatakan bahwa gudang ke-{n} sudah diperiksa warga." for n in range(20)
]
TEASERS = [f"Berita Lain Nomor {n} yang Sama Sekali Berbeda Isinya" for n in range(8)]
LONG = [" ".join(SENTENCES[n : n + 3]) for n in range(0, 18, 3)]
RELATED = (
    "<ul>" + "".join(f"<li><a href='/{n}'>{t}</a></li>" for n, t in enumerate(TEASERS)) + "</ul>"
)
COMMENTS = "".join(f"<div class='comment'><b>Budi</b><p>{s}</p></div>" for s in SENTENCES[18:])


@pytest.mark.parametrize(
    ("body", "article"),
    [
        ("".join(f"<p>{p}</p>" for p in LONG), LONG),
        ("<div>" + "".join(f"<div>{p}</div>" for p in LONG) + "</div>", LONG),
        ("".join(f"<div class='x'><div><p>{p}</p></div></div>" for p in LONG), LONG),
        ("<div class='isi'>" + "<br><br>".join(LONG) + "</div>", LONG),
        ("<div class='isi'>" + "<br>".join(LONG) + "</div>", ["\n".join(LONG)]),
        (
            f"<div class='lead'><b>{LONG[0]}</b></div><div class='gambar'></div><div class='isi'>"
            + "".join(f"<p>{p}</p>" for p in LONG[1:]) + "</div>",
            LONG,
        ),
        (
            f"<div class='isi'><p>{LONG[0]}</p><blockquote><p>{LONG[1]}</p></blockquote>"
            f"<p>{LONG[2]}</p><ul><li>{LONG[3]}</li><li>{LONG[4]}</li></ul><p>{LONG[5]}</p></div>",
            LONG,
        ),
        (
            f"<div class='isi'><p>{LONG[0]}</p><p>{LONG[1]}</p>"
            f"<ol><li>{LONG[2]}</li><li>Pendek saja</li></ol></div>",
            [*LONG[:2], f"1. {LONG[2]}", "2. Pendek saja"],
        ),
        (
            "".join(f"<div><h2>Bagian {n}</h2><p>{p}</p></div>" for n, p in enumerate(LONG)),
            [text for n, p in enumerate(LONG) for text in (f"Bagian {n}", p)],
        ),
        (
            "<div class='isi'><p>“Tidak benar,” katanya.</p>"
            + "".join(f"<p>{p}</p>" for p in LONG[:4])
            + "<p>Ia pergi.</p></div>",
            ["“Tidak benar,” katanya.", *LONG[:4], "Ia pergi."],
        ),
    ],
)  # fmt: skip
def test_that_an_article_is_kept_whole_however_the_page_is_built(
    body: str, article: list[str]
) -> None:
    title = "Gudang Kota Selesai Diperiksa"
    page = (
        f"<html><head><title>{title}</title></head><body><nav><a href='/'>Beranda</a></nav>"
        f"<h1>{title}</h1>{body}<div class='related'>{RELATED}</div>"
        f"<div class='comments'>{COMMENTS}</div><footer>Hak cipta</footer></body></html>"
    )
    document = read_bytes(page.encode(), "x.html")
    assert article_of(document) == [title, *article]
    assert set(TEASERS) < set(furniture_of(document))
    assert set(SENTENCES[18:]) < set(furniture_of(document))


def test_that_a_teaser_that_repeats_a_link_of_the_article_is_furniture() -> None:
    body = (
        f"<div class='isi'><p>{LONG[0]}</p><p>Baca juga: <a href='/1'>{TEASERS[1]}</a></p>"
        f"<p>{LONG[1]}</p></div><div>{RELATED}</div>"
    )
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "x.html")
    assert TEASERS[1] in furniture_of(document)
    assert TEASERS[1] not in article_of(document)


@pytest.mark.parametrize("body", ["<p>Singkat.</p>", RELATED, "<h1>Judul saja</h1>"])
def test_that_nothing_is_furniture_and_the_user_is_told_where_no_article_is_found(
    body: str,
) -> None:
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "x.html")
    assert furniture_of(document) == []
    assert "could not be told" in document.warnings[0]


def test_that_a_choice_that_misses_most_of_the_prose_is_not_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("briefing_app.readers.main_content._main_text", lambda _: SENTENCES[18])
    body = f"<div>{''.join(f'<p>{p}</p>' for p in LONG)}</div><div>{COMMENTS}</div>"
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "x.html")
    assert furniture_of(document) == []
    assert document.warnings


def test_that_choosing_the_article_leaves_the_page_as_it_is() -> None:
    from lxml import etree

    root = root_of(news_pages.PORT_PAGE)
    before = etree.tostring(root)
    furniture(root, page_blocks(root), news_pages.PORT_TITLE)
    assert etree.tostring(root) == before


def test_that_a_huge_page_is_read_without_choosing_and_the_user_is_told() -> None:
    page = "<html><body>" + "<p>Kata-kata di sini.</p>" * 61_000 + "</body></html>"
    document = read_bytes(page.encode(), "x.html")
    assert len(document.blocks) == 61_000
    assert "too large" in document.warnings[0]


def test_that_mojibake_in_a_page_is_repaired_in_its_block() -> None:
    body = "<p>Pembuka tanpa cela.</p><p>Kata dia, â€œkami siapâ€\x9d &amp; pergi.</p>"
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "x.html")
    assert blocks_of(document)[1] == "Kata dia, “kami siap” & pergi."
    assert [document.text[r.start : r.end] for r in document.repairs] == ["“", "”"]


def test_that_an_empty_page_is_an_error() -> None:
    with pytest.raises(ReadError, match="no text in it"):
        read_bytes(b"<html><body><script>x()</script></body></html>", "x.html")


def metadata(head: str, body: str = "") -> dict[str, str]:
    found = page_metadata(root_of(f"<html><head>{head}</head><body>{body}</body></html>"))
    return {
        name: value
        for name in ("title", "outlet", "author", "published", "url")
        if (value := getattr(found, name))
    } | {f"{name} from": origin for name, origin in found.origins}


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def test_that_each_field_names_what_told_it() -> None:
    document = read_bytes(news_pages.PORT_PAGE.encode(), "port.html")
    found = document.metadata
    assert found.title == news_pages.PORT_TITLE
    assert found.outlet == "Kabar Tirta"
    assert found.author == "Bayu Saputra"
    assert found.published == "2024-10-22T09:15:00+07:00"
    assert found.url == "https://kabartirta.example/ekonomi/2024/10/22/pelabuhan-dibuka"
    assert found.origins == (
        ("author", "author"),
        ("outlet", "og:site_name"),
        ("published", "article:published_time"),
        ("title", "h1"),
        ("url", "canonical link"),
    )


def test_that_json_ld_tells_authors_publisher_date_and_address() -> None:
    document = read_bytes(news_pages.GRAIN_PAGE.encode("cp1252"), "grain.html")
    found = document.metadata
    assert found.author == "Dewi Lestari, Oki"
    assert found.outlet == "Warta Arunika"
    assert found.published == "2024-10-14T18:40:00+07:00"
    assert found.url == "https://warta.example/dunia/jalur-gandum-utara"
    assert dict(found.origins)["author"] == "JSON-LD author"


def test_that_nothing_is_guessed_from_running_text_or_addresses() -> None:
    body = (
        "<h2>Kabar Hari Ini</h2><p>Jakarta, 5 Mei 2023. Oleh Rina Sari.</p>"
        "<span class='author'>Rina Sari</span><span class='date'>5 Mei 2023</span>"
        "<a href='https://contoh.example/2023/05/05/berita'>tautan</a><p>© 2023 Kabar Contoh</p>"
    )
    assert metadata("<link rel='stylesheet' href='/2023/05/05/a.css'>", body) == {}


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (meta("author", "Redaksi Contoh") + meta("og:site_name", "redaksi contoh"), {}),
        (meta("author", "kabar.com") + meta("og:site_name", "Kabar"), {}),
        (meta("author", "https://facebook.example/kabar"), {}),
        (meta("author", "admin"), {}),
        (meta("author", "Oleh: Rina Sari"), {"author": "Rina Sari", "author from": "author"}),
        (meta("content_author", "Rina"), {"author": "Rina", "author from": "content_author"}),
        (
            json_ld('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Kabar"}}')
            + meta("og:site_name", "Kabar"),
            {},
        ),
    ],
)
def test_that_an_author_is_a_person_and_not_the_outlet_an_account_or_an_address(
    head: str, expected: dict[str, str]
) -> None:
    found = metadata(head)
    assert {key: value for key, value in found.items() if key.startswith("author")} == expected


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2024-10-21", "2024-10-21"),
        ("2024-10-21T03:01:39Z", "2024-10-21T03:01:39+00:00"),
        ("2024-10-21T10:01:39+0700", "2024-10-21T10:01:39+07:00"),
        ("2024/10/21 10:01:39", "2024-10-21T10:01:39"),
        ("2024-10-21 10:01 WIB", "2024-10-21T10:01:00+07:00"),
        ("Senin, 21 Okt 2024 10:01 WIB", "2024-10-21T10:01:00+07:00"),
        ("21 Oktober 2024 | 10.01 WITA", "2024-10-21T10:01:00+08:00"),
        ("Jum'at, 1 Nopember 2024, pukul 05.30 WIT", "2024-11-01T05:30:00+09:00"),
        ("Mon, 21 Oct 2024 10:01:39 +0700", "2024-10-21T10:01:39+07:00"),
        ("04/05/2024", ""),
        ("2024-13-01", ""),
        ("31 Februari 2024", ""),
        ("kemarin", ""),
        ("Oktober 2024", ""),
    ],
)
def test_that_a_stated_date_becomes_iso_or_is_left_out(stated: str, published: str) -> None:
    assert metadata(meta("publishdate", stated)).get("published", "") == published


@pytest.mark.parametrize(
    ("head", "body", "title", "origin"),
    [
        (meta("og:title", "Harga Beras Turun - Kabar"), "<h1>Harga Beras Turun</h1>",
         "Harga Beras Turun", "h1"),
        (meta("og:title", "Harga Beras Turun - Kabar") + meta("og:site_name", "Kabar"),
         "<h1>Kabar</h1>", "Harga Beras Turun", "og:title"),
        ("<title>Kabar.com | Harga &quot;Beras&quot; Turun</title>" + meta("og:site_name", "Kabar"),
         "", 'Harga "Beras" Turun', "title tag"),
        (json_ld('{"@type":["NewsArticle"],"headline":"Harga &amp;quot;Beras&amp;quot; Turun"}'),
         "", 'Harga "Beras" Turun', "JSON-LD headline"),
        ("", "<h1>Harga Beras Turun</h1>", "Harga Beras Turun", "h1"),
        ("", "<h1>Satu Judul Panjang</h1><h1>Dua Judul Panjang</h1>", "", ""),
    ],
)  # fmt: skip
def test_that_the_headline_is_taken_without_the_outlets_name(
    head: str, body: str, title: str, origin: str
) -> None:
    found = metadata(head, body)
    assert (found.get("title", ""), found.get("title from", "")) == (title, origin)


def test_that_of_several_articles_in_json_ld_only_the_pages_own_counts() -> None:
    data = (
        '[{"@type":"NewsArticle","headline":"Berita Orang Lain","datePublished":"2020-01-01"},'
        '{"@type":"NewsArticle","headline":"Harga Beras Turun","datePublished":"2024-10-21"}]'
    )
    own = metadata(json_ld(data) + '<meta property="og:title" content="Harga Beras Turun">')
    assert own["published"] == "2024-10-21"
    assert "published" not in metadata(json_ld(data))


@pytest.mark.parametrize("data", ["{rusak", "[]", '"teks"', "[" * 5000, '{"@type": 5}', "null"])
def test_that_broken_json_ld_is_passed_over(data: str) -> None:
    assert metadata(json_ld(data) + meta("author", "Rina"))["author"] == "Rina"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel='canonical' href='https://k.example/a'>", "https://k.example/a"),
        ("<link rel='canonical' href='/a'>" + meta("og:url", "https://k.example/b"),
         "https://k.example/b"),
        ("<link rel='canonical' href='https://k.example/'>" + meta("og:url", "https://k.example/b"),
         "https://k.example/b"),
        ("<!-- saved from url=(0021)https://k.example/simpan -->", "https://k.example/simpan"),
        ("<!--\n Page saved with SingleFile \n url: https://k.example/s \n saved date: x -->",
         "https://k.example/s"),
        ("<link rel='canonical' href='javascript:alert(1)'>", ""),
    ],
)  # fmt: skip
def test_that_the_address_is_an_absolute_one_that_the_page_or_the_browser_wrote_down(
    head: str, url: str
) -> None:
    assert metadata(head).get("url", "") == url


def test_that_a_date_only_microdata_or_an_articles_own_time_tells() -> None:
    assert metadata("", "<time datetime='2024-10-21'>Senin</time>") == {}
    inside = "<article><time datetime='2024-10-21'>Senin</time></article>"
    assert metadata("", inside)["published from"] == "time tag"
    two = inside + "<article><time datetime='2024-10-20'>Minggu</time></article>"
    assert metadata("", two) == {}
    item = "<span itemprop='datePublished' content='2024-10-19'>Sabtu</span>"
    assert metadata("", two + item)["published"] == "2024-10-19"
