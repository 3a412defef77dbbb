# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A briefing with every kind of block, as it is written at the desk, in print."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing.compose import compose
from briefing_app.briefing.model import PrintedTable
from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.typesetting import compile_pdf
from briefing_app.briefing.words import source_facts
from briefing_app.core.briefings import (
    AnnotationsBlock,
    Confidence,
    Draft,
    Judgement,
    Likelihood,
    NotedCitation,
    Paper,
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
from briefing_app.core.briefings.figures import take_ledger
from briefing_app.core.briefings.taking import cite, key_of, link_to
from briefing_app.core.ledger import make_ledger
from briefing_app.core.model import Metadata

from .made_up import PACK, all_three, article
from .pdf_facts import PdfFacts, outside_margins, packed, read_back

if TYPE_CHECKING:
    from briefing_app.briefing.model import Briefing
    from briefing_app.core.briefings import Block
    from briefing_app.core.stored import StoredArticle

ARTICLES = all_three()
PICTURE = "c" * 64


def png(width: int, height: int) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in parts)


def key(place: int, sentence: int) -> str:
    chosen = ARTICLES[place]
    return key_of(chosen.row.sha256, chosen.sentences[sentence].sentence.start)


def number(place: int, sentence: int) -> str:
    return link_to(key(place, sentence))


def drafted(*sections: tuple[str, tuple[Block, ...]], **changes: object) -> Draft:
    """Return a briefing that may cite every sentence of the articles."""
    made = tuple(SectionDraft(f"s{n}", name, held) for n, (name, held) in enumerate(sections))
    draft = Draft(TitleBlock("Embung Sari", as_of="2026-03-14"), sections=made)
    taken = [(a.row, stored) for a in ARTICLES for stored in a.sentences]
    return replace(cite(draft, taken), **changes)  # type: ignore[arg-type]


def composed(draft: Draft, articles: list[StoredArticle] = ARTICLES) -> Briefing:
    return compose(draft, articles, {PICTURE: ("image/png", png(32, 12))})


def printed(draft: Draft) -> PdfFacts:
    return read_back(compile_pdf(job_for(composed(draft))))


def everything() -> Draft:
    text = TextBlock(
        "text",
        f"The dam cracked on **Tuesday**.{number(0, 0)}\n\n1. It was lowered.\n2. Of the gauges:\n"
        f"   - twelve did not work.{number(1, 2)}\n\n연합뉴스 and Новости Азии were there.",
    )
    table = TableBlock(
        "table",
        "Who is responsible",
        ("Body", "Said"),
        (("PT Tirta Jagad", f"Nothing{number(1, 3)}"),),
    )
    timeline = TimelineBlock(
        "timeline",
        "Days of the crack",
        (
            TimelineEntry("2026-03-11/2026-03-12", "", f"Evacuation{number(0, 1)}"),
            TimelineEntry("2021", key(0, 5)),
        ),
    )
    noted = NotedCitation(key(0, 3), "sekolah diliburkan", "Ask the district.", "question")
    draft = drafted(
        ("What happened", (text, QuotationBlock("quotation", (key(0, 2), key(1, 4))))),
        ("Chronology", (timeline,)),
        ("Summaries", (SummaryBlock("summary", "", (ARTICLES[0].row.sha256,), (key(0, 0),)),)),
        (
            "The rest",
            (
                table,
                PictureBlock("picture", PICTURE, f"The level{number(0, 0)}", "Falling", 50),
                AnnotationsBlock("notes", "Of the collection", (noted,)),
            ),
        ),
        bottom_line=f"The dam will hold.{number(1, 2)}",
        judgements=(
            Judgement("j", f"The crack is old.{number(0, 6)}", Likelihood.LIKELY, Confidence.LOW),
        ),
    )
    ledger = make_ledger(ARTICLES)
    draft, block = take_ledger(draft, ledger, ARTICLES, block_id="ledger", caption="Counted")
    return replace(draft, sections=(*draft.sections, SectionDraft("f", "Figures", (block,))))


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return composed(everything())


@pytest.fixture(scope="module", params=Paper)
def facts(request: pytest.FixtureRequest) -> PdfFacts:
    return printed(replace(everything(), paper=request.param))


def test_that_every_block_is_printed(facts: PdfFacts) -> None:
    pages = "".join(facts.pages)
    for said in (
        "The dam cracked on Tuesday",
        "Of the gauges:",
        "연합뉴스 and Новости Азии were there.",
        "Likelihood: likely (55–80 %).",
        "Confidence: low.",
        "Who is responsible",
        "PT Tirta Jagad",
        "11–12 March 2026",
        "The level",
        "Ask the district.",
        "Counted",
        "about 12,000",
    ):
        assert packed(said) in pages


def test_that_numbers_follow_the_text_and_every_use_leads_to_its_note(
    briefing: Briefing, facts: PdfFacts
) -> None:
    assert list(dict.fromkeys(briefing.uses)) == list(range(1, len(briefing.endnotes) + 1))
    for note in briefing.endnotes:
        marks = [link for link in facts.links if link.words == str(note.number)]
        # Each use, the row in annex B, and the number at the note that leads back.
        assert len(marks) == briefing.uses.count(note.number) + 2


def test_that_a_timeline_stands_in_the_order_of_its_dates(facts: PdfFacts) -> None:
    pages = "".join(facts.pages)
    assert pages.index(packed("2021According")) < pages.index(packed("11–12 March 2026"))


@pytest.mark.parametrize("paper", Paper)
def test_that_nothing_stands_in_the_margins(paper: Paper) -> None:
    draft = replace(everything(), paper=paper)
    title = replace(draft.title, title="Embung Sari " * 20, author="Новости Азии 연합뉴스 " * 9)
    pdf = compile_pdf(job_for(composed(replace(draft, title=title))))
    assert outside_margins(pdf, margin=24 / 25.4 * 72 - 1) == ""


def test_that_what_would_print_nothing_is_left_out() -> None:
    empty: tuple[Block, ...] = (
        TextBlock("a", " \n"),
        QuotationBlock("b", ()),
        TableBlock("c", "Caption", (), ()),
        TimelineBlock("d", "Caption", ()),
        AnnotationsBlock("e", "Caption", ()),
    )
    draft = drafted(("Nothing here", empty), ("Nor here", ()), ("Text", (TextBlock("t", "Yes."),)))
    draft = replace(draft, judgements=(Judgement("j", " "),))
    made = composed(draft)
    assert [(section.number, section.heading) for section in made.sections] == [(1, "Text")]
    assert made.judgements == ()
    pages = "".join(printed(draft).pages)
    for left_out in ("Nothing here", "Nor here", "Caption", "Key judgements"):
        assert packed(left_out) not in pages


def test_that_a_section_without_a_heading_prints_its_text_and_no_bookmark() -> None:
    facts = printed(drafted(("", (TextBlock("t", "Just text."),))))
    assert packed("Just text.") in "".join(facts.pages)
    assert all(title.strip() for _, title, _ in facts.bookmarks)


def test_that_sentences_quoted_together_say_once_how_they_came_about() -> None:
    alike = QuotationBlock("q", (key(0, 2), key(0, 3), key(1, 4)))
    facts = printed(replace(drafted(("Quoted", (alike,))), full_text=False))
    said = packed(f"Machine translated from Indonesian by {PACK}; not checked by a person.")
    # In the disclosure, below the three, and at each of their endnotes.
    assert "".join(facts.pages).count(said) == 5


def test_that_contents_that_fit_on_a_page_stand_on_one() -> None:
    body = TextBlock("t", "Words. " * 30)
    sections = [(f"Part {n} of the story", (body,)) for n in range(20)]
    facts = printed(drafted(*sections, bottom_line="Much happened.\n\n" * 12))
    assert packed("Contents") not in facts.pages[0]
    first = [packed(f"Part {n} of the story") in facts.pages[1] for n in range(20)]
    assert all(first)
    # The text begins below them.
    assert packed("Words. Words.") in facts.pages[1]


def test_that_200_endnotes_are_numbered_without_a_gap() -> None:
    pairs = [(f"Kalimat nomor {n}.", f"Sentence number {n}.") for n in range(200)]
    long = article(9, [pairs], picks=(), metadata=Metadata(title="Panjang"))
    sentences = [(long.row, stored) for stored in long.sentences]
    keys = tuple(key_of(row.sha256, stored.sentence.start) for row, stored in sentences)
    section = SectionDraft("s", "All", (QuotationBlock("q", keys, both=False),))
    draft = cite(Draft(TitleBlock("Long", as_of="2026-03-14"), sections=(section,)), sentences)
    made = composed(draft, [long])
    assert [note.number for note in made.endnotes] == list(range(1, 201))
    facts = read_back(compile_pdf(job_for(made)))
    assert packed("Sentence number 199.200") in "".join(facts.pages)


def test_that_of_an_article_that_is_not_there_only_what_is_known_is_said() -> None:
    draft = drafted(("Quoted", (QuotationBlock("q", (key(2, 1),)),)))
    kept = {h: s for h, s in draft.sources.items() if h == ARTICLES[2].row.sha256}
    graded = {h: replace(s, reliability=Reliability.B) for h, s in kept.items()}
    made = composed(replace(draft, sources=graded), [])
    (source,) = made.sources
    told = {fact.label: fact.values[0] for fact in source_facts(source)}
    assert told.keys().isdisjoint({"Extent", "Repairs", "Left out", "Corrected", "Checked"})
    assert told["Outlet"] == "Not known"
    assert told["Reliability"] == "B, usually reliable"
    assert told["Warning"].startswith("The article is not in this library")
    pages = "".join(read_back(compile_pdf(job_for(made))).pages)
    assert packed("Outlet and date of publication not known · grade B6") in pages
    assert packed("not stated in the file") not in pages


@pytest.mark.parametrize("said", ["", "\u200b", " "])
def test_that_a_briefing_with_nothing_said_of_picture_and_title_is_printed(said: str) -> None:
    picture = PictureBlock("p", PICTURE, said, said)
    draft = drafted(("All", (picture,)))
    made = composed(replace(draft, title=replace(draft.title, title=said)))
    assert made.title == "Briefing"
    assert read_back(compile_pdf(job_for(made))).pages  # PDF/UA refuses what has no words


def test_that_empty_rows_of_tables_and_timelines_are_not_printed() -> None:
    rows = (("PT Tirta Jagad", "Nothing"), ("", " "), ("", "Silence"))
    entries = (TimelineEntry("2026-03-11", "", "It cracked."), TimelineEntry("", "", " "))
    table = TableBlock("t", "", ("Body", "Said"), rows)
    (section,) = composed(drafted(("All", (table, TimelineBlock("d", "", entries))))).sections
    found = []
    for block in section.blocks:
        assert isinstance(block, PrintedTable)
        found += [["".join(run.text for run in cell) for cell in row] for row in block.rows]
    assert found == [
        ["PT Tirta Jagad", "Nothing"],
        ["", "Silence"],
        ["11 March 2026", "It cracked."],
    ]


def test_that_a_summary_says_which_articles_it_was_made_from() -> None:
    hashes = [article.row.sha256 for article in ARTICLES]
    two = SummaryBlock("two", "Together", (hashes[0], hashes[1]), (key(0, 0), key(1, 0)))
    every = SummaryBlock("all", "Of all", tuple(hashes), (key(0, 0), key(2, 0)))
    one = SummaryBlock("one", "Alone", (hashes[2],), (key(2, 1),))
    draft = drafted(("Alone", (two, every, one)))
    text = packed("".join(printed(draft).pages))
    assert packed("Extracted by machine from S1 and S2 together") in text
    assert packed("Extracted by machine from all articles together") in text
    assert text.count(packed("Extracted by machine from")) == 2  # not of one alone
