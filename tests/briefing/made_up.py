# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Stored articles of our own words: a dam, its gauges and a ferry that never were."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefing_app.briefing.compose import compose as compose_draft
from briefing_app.briefing.drafting import ACROSS, BriefingSettings, draft_of
from briefing_app.briefing.model import PrintedLedger, PrintedSummary
from briefing_app.core.model import (
    Block,
    BlockKind,
    Document,
    JointSummary,
    Metadata,
    Removed,
    Repair,
    Sentence,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.core.stored import ArticleRow, StoredArticle, StoredRemoved, StoredSentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.model import Briefing, Paragraph
    from briefing_app.core.ledger import Ledger
    from briefing_app.core.terms import Termbase

PACK = "translate-id_en 1.4 (9b7c61d02e5f)"
DAY = date(2026, 3, 14)
UNTOLD = Metadata()

Pair = tuple[str, str]


def compose(
    articles: Sequence[StoredArticle],
    chosen: BriefingSettings,
    joint: JointSummary | None = None,
    ledger: Ledger | None = None,
    *,
    terms: Termbase | None = None,
) -> Briefing:
    """Compose a briefing of the articles' summaries, as `brief` does."""
    return compose_draft(draft_of(articles, chosen, joint, ledger), articles, terms=terms)


def words(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return what paragraphs say, without the numbers."""
    return ["".join(run.text for run in paragraph.runs) for paragraph in paragraphs]


def notes(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Return the numbers of endnotes in paragraphs."""
    return [run.note for p in paragraphs for run in p.runs if run.note is not None]


def summaries(briefing: Briefing) -> list[PrintedSummary]:
    """Return the summaries of single articles, in order."""
    blocks = (block for section in briefing.sections for block in section.blocks)
    return [b for b in blocks if isinstance(b, PrintedSummary) and len(b.sources) == 1]


def across(briefing: Briefing) -> list[int]:
    """Return the numbers in the summary of all articles together; nothing without one."""
    for section in briefing.sections:
        for block in section.blocks:
            if isinstance(block, PrintedSummary) and section.heading == ACROSS:
                return [line.note for line in block.lines]
    return []


def ledger_of(briefing: Briefing) -> PrintedLedger:
    """Return the ledger of figures."""
    blocks = (block for section in briefing.sections for block in section.blocks)
    (found,) = (block for block in blocks if isinstance(block, PrintedLedger))
    return found


def settings(
    title: str = "Embung Sari dam: what the press says", **changes: object
) -> BriefingSettings:
    return replace(BriefingSettings(title, as_of=DAY), **changes)  # type: ignore[arg-type]


def article(
    number: int,
    paragraphs: list[list[Pair]],
    *,
    picks: tuple[int, ...] = (0,),
    metadata: Metadata = UNTOLD,
    title_translation: str = "",
    headings: frozenset[int] = frozenset(),
    removed: tuple[tuple[str, str], ...] = (),
    pages: tuple[int, ...] = (),
    pack: str = PACK,
    file_name: str = "",
    file_format: str = "txt",
    warnings: tuple[str, ...] = (),
    repairs: tuple[Repair, ...] = (),
) -> StoredArticle:
    """Make an article of paragraphs of (Indonesian, English); `picks` are sentence indices."""
    text = ""
    blocks: list[Block] = []
    sentences: list[StoredSentence] = []
    for index, paragraph in enumerate(paragraphs):
        start = len(text)
        kind = BlockKind.HEADING if index in headings else BlockKind.PARAGRAPH
        for original, english in paragraph:
            at = len(text)
            text += original
            sentence = Sentence(at, len(text), index, kind, original)
            translation = Translation(english, -0.3, pack)
            sentences.append(StoredSentence(number * 1000 + len(sentences), sentence, translation))
            text += " "
        text = text[:-1]
        blocks.append(Block(start, len(text), kind))
        text += "\n\n"
    pieces: list[StoredRemoved] = []
    for rule, words in removed:
        at = len(text)
        text += words + "\n\n"
        blocks.append(Block(at, at + len(words)))
        piece = Removed(at, at + len(words), len(blocks) - 1, rule)
        pieces.append(StoredRemoved(len(pieces) + 1, piece, words, restored=False))
    row = ArticleRow(
        id=number,
        metadata=metadata,
        title_translation=title_translation,
        file_name=file_name or f"berita_{number:02}.{file_format}",
        sha256=hashlib.sha256(f"{number}{text}".encode("utf-8", "surrogatepass")).hexdigest(),
        format=file_format,
        imported="2026-03-14T06:21:09+00:00",
        sentences=len(sentences),
        words=sum(len(stored.sentence.text.split()) for stored in sentences),
    )
    return StoredArticle(
        row=row,
        document=Document(
            text=text,
            blocks=tuple(blocks),
            format=file_format,
            encoding="utf-8",
            pages=pages,
            warnings=warnings,
            repairs=repairs,
        ),
        sentences=tuple(sentences),
        removed=tuple(pieces),
        summary=Summary(
            "ranker",
            SummaryLength(sentences=3),
            tuple(sentences[pick].id for pick in picks),
        ),
    )


def dam() -> StoredArticle:
    return article(
        1,
        [
            [
                (
                    "Retakan sepanjang 40 meter ditemukan di tubuh Bendungan Embung Sari pada "
                    "Selasa malam, "
                    "dan pengelola menurunkan muka air hingga 3,5 meter.",
                    "A crack 40 metres long was found in the body of the Embung Sari dam on "
                    "Tuesday night, "
                    "and the operator lowered the water level by 3.5 metres.",
                ),
                (
                    "Sekitar 12.000 warga di enam desa diminta mengungsi sebelum fajar.",
                    "About 12,000 residents of six villages were asked to evacuate before dawn.",
                ),
            ],
            [
                (
                    "“Kami tidak mau mengambil risiko,” kata Bupati Lintang Raya, Sutarjo "
                    "Wibisana, di posko darurat.",
                    "“We do not want to take risks,” said the regent of Lintang Raya, Sutarjo "
                    "Wibisana, at the emergency post.",
                ),
                (
                    "Ia menambahkan bahwa sekolah diliburkan hingga Senin.",
                    "He added that schools are closed until Monday.",
                ),
            ],
            [("Penyebab masih diselidiki", "Cause still under investigation")],
            [
                (
                    "Menurut Balai Wilayah Sungai, bendungan itu terakhir diperiksa pada 2021 "
                    "dan dinyatakan layak.",
                    "According to the River Basin Office, the dam was last inspected in 2021 and "
                    "declared fit.",
                ),
                (
                    "Seorang insinyur yang enggan disebut namanya mengatakan alat ukur tekanan "
                    "air rusak sejak tahun lalu.",
                    "An engineer who declined to be named said the water pressure gauges have "
                    "been broken since last year.",
                ),
                (
                    "Kementerian akan mengirim tim ahli dari Bandung pada Kamis.",
                    "The ministry will send a team of experts from Bandung on Thursday.",
                ),
            ],
        ],
        picks=(0, 1, 6),
        headings=frozenset({2}),
        metadata=Metadata(
            title="Bendungan Embung Sari Retak, Ribuan Warga Diungsikan",
            outlet="Harian Lintang",
            author="Dewi Maharani",
            published="2026-03-11T05:40:00+07:00",
            url="https://harianlintang.example/nusantara/2026/03/11/bendungan-embung-sari-retak-ribuan-warga-diungsikan",
            origins=(("author", "byline"), ("outlet", "og:site_name"), ("title", "og:title")),
        ),
        title_translation="Embung Sari Dam Cracked, Thousands of Residents Evacuated",
        removed=(
            ("see-also", "Baca Juga: Harga Cabai Naik Lagi"),
            ("see-also", "Baca Juga: Jadwal Kereta Lebaran"),
            ("site-chrome", "Beranda Nasional Olahraga"),
        ),
        file_format="html",
    )


def gauges() -> StoredArticle:
    return article(
        2,
        [
            [
                (
                    "Pemerintah daerah menyebut 9.500 orang telah meninggalkan rumah mereka di "
                    "hilir Embung Sari.",
                    "The local government said 9,500 people have left their homes downstream of "
                    "Embung Sari.",
                ),
                (
                    "Angka itu lebih rendah daripada perkiraan awal.",
                    "The figure is lower than the first estimate.",
                ),
            ],
            [
                (
                    "Dua belas alat ukur tidak berfungsi ketika retakan pertama kali dilaporkan, "
                    "menurut dokumen pemeriksaan.",
                    "Twelve gauges were not working when the crack was first reported, according "
                    "to an inspection document.",
                ),
                (
                    "Perusahaan pengelola, PT Tirta Jagad, belum menjawab permintaan tanggapan.",
                    "The operating company, PT Tirta Jagad, has not answered a request for "
                    "comment.",
                ),
                (
                    "Wartawan 연합뉴스 dan Новости Азии turut meliput di lokasi.",
                    "Reporters of 연합뉴스 and Новости Азии covered it on site as well.",
                ),
            ],
        ],
        picks=(0, 2),
        metadata=Metadata(
            title="Alat Ukur Bendungan Rusak Sejak Lama",
            published="2026-03-12",
            origins=(("published", "dateline"), ("title", "first line")),
        ),
        title_translation="Dam Gauges Broken for Long",
        pages=(0, 200),
        file_format="pdf",
        warnings=("Page 3 holds only a picture; its text, if any, was not read.",),
    )


def ferry() -> StoredArticle:
    return article(
        3,
        [
            [
                (
                    "Jalur feri ke Pulau Kenari tetap dibuka meskipun debit sungai naik dua kali "
                    "lipat.",
                    "The ferry line to Kenari Island stays open although the river's flow has "
                    "doubled.",
                ),
            ],
            [
                (
                    "Syahbandar mencatat 31 perjalanan sejak Rabu.",
                    "The harbour master has recorded 31 trips since Wednesday.",
                ),
            ],
        ],
        picks=(),
        repairs=(Repair(0, 5, "â€œ"),),
    )


JOINT = JointSummary(5, ((1, 1000), (2, 2000), (1, 1001), (2, 2002), (1, 1005)))
"""The dam's crack, the number of people, the evacuation, the gauges, the inspection."""


def all_three() -> list[StoredArticle]:
    return [dam(), gauges(), ferry()]
