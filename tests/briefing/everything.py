# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Drafts with every kind of block, for all exporters, and hostile and long ones."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.briefing.compose import LONGEST, compose
from briefing_app.core.briefings import (
    AnnotationsBlock,
    Citation,
    CitedSource,
    Confidence,
    Draft,
    Judgement,
    LedgerBlock,
    LedgerGroupDraft,
    LedgerLine,
    Likelihood,
    NotedCitation,
    PictureBlock,
    QuotationBlock,
    Reliability,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.model import Metadata
from briefing_app.core.stored import Checked

from .made_up import all_three, article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.model import Briefing
    from briefing_app.core.stored import StoredArticle


def png(width: int = 60, height: int = 30) -> bytes:
    """Return a picture of one colour."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\x00" + b"\x30\x60\x90" * width) * height
    ends = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + ends


PICTURE = png()
PICTURE_HASH = hashlib.sha256(PICTURE).hexdigest()
PICTURES = {PICTURE_HASH: ("image/png", PICTURE)}


def cited(articles: Sequence[StoredArticle]) -> tuple[dict[str, Citation], dict[str, CitedSource]]:
    """Cite every sentence: the key of the third of the first article is "1-3"."""
    citations, sources = {}, {}
    for number, each in enumerate(articles, start=1):
        row = each.row
        sources[row.sha256] = CitedSource(
            row.sha256,
            row.file_name,
            row.metadata.title,
            row.title_translation,
            outlet=row.metadata.outlet,
            reliability=Reliability.B,
        )
        for at, stored in enumerate(each.sentences, start=1):
            key = f"{number}-{at}"
            found = stored.sentence
            english, pack = stored.translation.text, stored.translation.pack
            citations[key] = Citation(
                key, row.sha256, found.start, found.end, found.text, english, pack
            )
    return citations, sources


def draft() -> tuple[Draft, list[StoredArticle]]:
    """Return a briefing with every kind of block, and its articles."""
    articles = all_three()
    sentences = list(articles[0].sentences)
    sentences[6] = replace(sentences[6], checked=Checked("Rina", "2026-03-13T08:00:00+00:00"))
    articles[0] = replace(articles[0], sentences=tuple(sentences))
    citations, sources = cited(articles)
    citations["1-4"] = replace(
        citations["1-4"],
        english="He added that schools stay closed until Monday.",
        corrected_by="Юлия Ким",
        corrected="2026-03-13T08:00:00+00:00",
    )
    table = TableBlock(
        "t",
        "Villages 김철수 counted",
        ("Village", "People"),
        (("Sari", "**12.000**[^](cite:1-2)"),),
    )
    sections = (
        SectionDraft(
            "s1",
            "What happened",
            (
                TextBlock(
                    "b1",
                    "The dam *cracked*[^](cite:1-1) and **people left**.[^](cite:1-2)\n\n"
                    "- one\n- two\n   1. deep\n   2. deeper[^](cite:2-2)\n\n"
                    "   still two\n\n3. third\n4. fourth",
                ),
                QuotationBlock("b2", ("1-3", "2-5")),
                QuotationBlock("b3", ("1-4",), both=False),
                table,
            ),
        ),
        SectionDraft("s2", "", ()),
        SectionDraft(
            "s3",
            "Evidence of 연합뉴스 and Новости Азии",
            (
                SummaryBlock("b4", "", (articles[0].row.sha256,), ("1-1", "1-7"), "ranker"),
                SummaryBlock("b5", "", (articles[2].row.sha256,), (), "ranker"),
                TimelineBlock(
                    "b6",
                    "How it went",
                    (TimelineEntry("2026-03-11", "1-6"), TimelineEntry("2026-03", text="A month")),
                ),
                PictureBlock("b7", PICTURE_HASH, "The dam[^](cite:2-1)", "A blue field", 60),
                AnnotationsBlock(
                    "b8", "Marked", (NotedCitation("2-3", "Dua belas", "A note", "Doubt"),)
                ),
                _ledger(),
            ),
        ),
    )
    made = Draft(
        TitleBlock("Embung Sari dam", "Юлия Ким", "김철수", "OFFICIAL – TEST", "2026-03-14"),
        "The dam holds for now.[^](cite:1-1)",
        judgements=(
            Judgement(
                "j1", "It will hold.[^](cite:1-6)", Likelihood.VERY_LIKELY, Confidence.MODERATE
            ),
            Judgement("j2", "No estimate."),
        ),
        sections=sections,
        citations=citations,
        sources=sources,
    )
    return made, articles


def _ledger() -> LedgerBlock:
    people = (
        LedgerLine("about 12,000", "residents", "11 March 2026", "Bupati", "", "1-2"),
        LedgerLine("9,500", "people", "", "Pemda", "The English has 9.5.", "2-1"),
    )
    gauges = (LedgerLine("12", "gauges", "", "dokumen", "", "2-3"),)
    conflict = "12,000 and 9,500 on one day."
    groups = (
        LedgerGroupDraft("people", "9,500 to 12,000", "Two origins.", (conflict,), (), people),
        LedgerGroupDraft("gauges", "12", "", (), (), gauges),
    )
    return LedgerBlock("b9", "People who left", groups)


def briefing() -> Briefing:
    """Return that briefing as it is printed."""
    made, articles = draft()
    return compose(made, articles, PICTURES)


def hostile(text: str) -> Briefing:
    """Return a briefing whose every string is `text`, the author's as far as Markdown goes."""
    metadata = Metadata(
        title=text, outlet=text, author=text, published=text, url=text, origins=(("outlet", text),)
    )
    chosen = article(
        1,
        [[(text, text)]],
        metadata=metadata,
        title_translation=text,
        removed=((text, text),),
        warnings=(text,),
        file_name=text or "x",
        pack=text,
    )
    citations, sources = cited([chosen])
    sha256 = chosen.row.sha256
    cell = f"{text}[^](cite:1-1)"
    table = TableBlock("t", text, (text, text), ((cell, text),))
    blocks = (
        TextBlock("a", cell),
        QuotationBlock("q", ("1-1",)),
        SummaryBlock("s", "", (sha256,), ("1-1",)),
        SummaryBlock("u", text, (sha256,), ("1-1",)),
        table,
        TimelineBlock("l", text, (TimelineEntry("2026-03", "1-1", text),)),
        PictureBlock("p", PICTURE_HASH, text, text),
        AnnotationsBlock("n", text, (NotedCitation("1-1", text, text, text),)),
        LedgerBlock("g", text, (_hostile_group(text),)),
    )
    title = {name: text[:limit] for name, limit in LONGEST.items()}
    made = Draft(
        TitleBlock(**title, as_of="2026-03-14"),
        text,
        judgements=(Judgement("j", text, Likelihood.LIKELY, Confidence.LOW),),
        sections=(SectionDraft("s", text, blocks),),
        citations=citations,
        sources=sources,
    )
    return compose(made, [chosen], PICTURES)


def _hostile_group(text: str) -> LedgerGroupDraft:
    line = LedgerLine(text, text, text, text, text, "1-1")
    return LedgerGroupDraft(text, text, text, (text,), (text,), (line, line))


def long() -> Briefing:
    """Return a briefing with 200 endnotes, each cited twice, and a long title."""
    pairs = [
        (f"Kalimat nomor {n} dari bendungan.", f"Sentence number {n} of the dam.")
        for n in range(1, 201)
    ]
    chosen = article(1, [pairs[i : i + 5] for i in range(0, 200, 5)])
    citations, sources = cited([chosen])
    text = "\n\n".join(f"Line {n}.[^](cite:1-{n}) Again.[^](cite:1-{n})" for n in range(1, 201))
    section = SectionDraft("s", "A heading that goes on and on " * 12, (TextBlock("t", text),))
    title = TitleBlock(("A title that does not end " * 20)[: LONGEST["title"]], as_of="2026-03-14")
    made = Draft(title, sections=(section,), citations=citations, sources=sources)
    return compose(made, [chosen])


HOSTILE = (
    "</style><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \"'",
    "*b* _i_ `raw` [x](javascript:alert(1)) ![p](http://a.b/c) # h ~~s~~ <!-- c --> |p| $x$",
    "# judul\n- butir\n1. satu\n> kutip\n---\n===\n    kode\n\n[^1]: catatan\n[S1]: http://x.y",
    "]]> <![CDATA[x]]> <?php ?> <w:p/> &#0; \\ {{x}} ${y} %s https://contoh.example/a?b=c&d=e",
    "nol\x00esc\x1b\x7f\x9f pua\ue000 \u202eterbalik\u202c setengah\ud800 \ufdd0\uffff",
    "연합뉴스 Новости Азии שלום السلام हिन्दी 😀👩‍👩‍👧 e\u0301\u0302",
    " ",
    "x" * 5000,
)
