# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a reader program finds in the printed briefing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.briefing.pdf import job_for
from briefing_app.briefing.typesetting import compile_pdf, typeset
from briefing_app.core.briefings import Paper
from briefing_app.core.model import JointSummary, Metadata

from .made_up import (
    JOINT,
    PACK,
    all_three,
    article,
    compose,
    dam,
    ferry,
    settings,
    summaries,
    words,
)
from .pdf_facts import PdfFacts, left_edges, outside_margins, packed, read_back

if TYPE_CHECKING:
    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.briefing.model import Briefing
    from briefing_app.core.stored import StoredArticle


def printed(
    articles: list[StoredArticle], chosen: BriefingSettings, joint: JointSummary | None = None
) -> PdfFacts:
    return read_back(compile_pdf(job_for(compose(articles, chosen, joint))))


def test_that_every_line_note_and_sentence_is_printed(briefing: Briefing, facts: PdfFacts) -> None:
    everything = "".join(facts.pages)
    for paragraph in words(briefing.bottom_line):
        assert packed(paragraph) in everything
    for note in briefing.endnotes:
        assert packed(note.english) in everything
        assert packed(note.original) in everything
        place = note.place
        assert place is not None
        assert f"characters{place.start}–{place.end}" in everything
    for source in briefing.sources:
        assert source.sha256 in everything
        assert packed(source.file_name) in everything
        for row in source.rows:
            assert packed(row.original) in everything
            assert packed(row.english) in everything


def test_that_the_marking_stands_on_top_and_bottom_of_every_page(facts: PdfFacts) -> None:
    marking = packed("OFFICIAL – FOR MINISTRY USE")
    assert len(facts.pages) > 2
    for page in facts.pages:
        assert page.startswith(marking)
        assert page.endswith(marking)


def test_that_every_page_tells_its_number_and_the_as_of_date(facts: PdfFacts) -> None:
    for number, page in enumerate(facts.pages, start=1):
        assert f"Page{number}of{len(facts.pages)}" in page
        assert "Asof14March2026" in page


def test_that_no_marking_leaves_no_trace() -> None:
    pages = printed([dam()], settings()).pages
    assert pages[0].startswith("BRIEFING")
    assert pages[1].startswith("Articlebyarticle")
    assert pages[1].endswith(f"Page2of{len(pages)}")


def test_that_machine_translation_is_disclosed_on_page_one_and_in_each_endnote(
    briefing: Briefing, facts: PdfFacts
) -> None:
    words = packed(f"Machine translated from Indonesian by {PACK}; not checked by a person.")
    assert words in facts.pages[0]
    assert (
        packed("Extracted by machine from all articles together; not a judgement.")
        in (facts.pages[0])
    )
    assert "".join(facts.pages).count(words) == 1 + len(briefing.endnotes)


def test_that_every_link_has_a_target(facts: PdfFacts) -> None:
    assert facts.links
    for link in facts.links:
        if not link.address:
            assert 0 <= link.target_page < len(facts.pages)
            assert link.target_height > 0
    assert [link.address for link in facts.links if link.address] == [
        "https://harianlintang.example/nusantara/2026/03/11/"
        "bendungan-embung-sari-retak-ribuan-warga-diungsikan"
    ]


def test_that_line_note_annex_and_back_are_one_click_each(
    briefing: Briefing, facts: PdfFacts
) -> None:
    """Follow each endnote: line → note, note → line, note → S, note → row of annex B."""
    uses = briefing.uses
    for note in briefing.endnotes:
        marks = [k for k in facts.links if k.words == str(note.number)]
        # Each use, the row in annex B, and the number at the note itself that leads back.
        assert len(marks) == uses.count(note.number) + 2
        targets = {(k.target_page, k.target_height) for k in marks}
        assert len(targets) == 2
    sources = {
        (k.target_page, k.target_height): k.words
        for k in facts.links
        if re.fullmatch(r"S\d+", k.words)
    }
    assert sorted(sources.values()) == ["S1", "S2", "S3"]
    pages = [link for link in facts.links if re.fullmatch(r"p\.\d+", link.words)]
    assert "fulltextp." in "".join(facts.pages)
    assert len(pages) == len(uses) + len(briefing.endnotes)
    for link in pages:
        assert link.words == f"p.{link.target_page + 1}"


def test_that_bookmarks_name_every_part_and_article(briefing: Briefing, facts: PdfFacts) -> None:
    parts = [title for level, title, _ in facts.bookmarks if level == 0]
    assert parts == [
        "Bottom line",
        "Across the articles",
        "Article by article",
        "Endnotes",
        "Annex A: Sources",
        "Annex B: Articles in full",
    ]
    articles = [title for level, title, _ in facts.bookmarks if level == 1]
    names = [source.headline_english for source in briefing.sources]
    numbered = [f"S{number} {name}" for number, name in enumerate(names, start=1)]
    assert articles == [*(each.heading for each in summaries(briefing)), *numbered, *numbered]
    for _, title, page in facts.bookmarks:
        assert packed(title) in facts.pages[page]


def test_that_the_contents_give_the_page_of_each_part(facts: PdfFacts) -> None:
    at = {title: page for level, title, page in facts.bookmarks if level == 0}
    for title, page in at.items():
        assert re.search(rf"{re.escape(packed(title))}[.]*{page + 1}", facts.pages[0])


def test_that_the_file_says_what_it_is(facts: PdfFacts) -> None:
    assert facts.metadata["Title"] == "Embung Sari dam: what the press says"
    assert facts.metadata["Author"] == "Press Analysis Unit"
    assert facts.metadata["CreationDate"] == "D:20260314000000Z"
    assert "Harian Lintang" in facts.metadata["Keywords"]


def test_that_it_claims_both_standards_and_carries_its_fonts(pdf: bytes) -> None:
    assert re.search(rb"<pdfuaid:part>1<", pdf)
    assert re.search(rb"<pdfaid:part>2<", pdf)
    assert re.search(rb"<pdfaid:conformance>A<", pdf)
    assert re.search(rb"/Lang\s*\(en-GB\)", pdf)


def test_that_it_is_tagged_and_indonesian_is_tagged_as_indonesian(
    briefing: Briefing, facts: PdfFacts
) -> None:
    assert facts.tagged
    names = {name for name, _ in facts.tags}
    assert {"H1", "H2", "L", "LI", "Table", "TH", "TD", "TOC", "Link"} <= names
    cells = [language for name, language in facts.tags if name == "TD"]
    assert cells.count("id-ID") == sum(len(source.rows) for source in briefing.sources)


def test_that_the_same_briefing_gives_the_same_bytes(briefing: Briefing, pdf: bytes) -> None:
    assert typeset(job_for(briefing)) == pdf


def test_that_articles_imported_at_another_time_of_the_day_give_the_same_bytes() -> None:
    """The second library numbers its articles and sentences otherwise, too."""

    def stored(article: StoredArticle, shift: int, imported: str) -> StoredArticle:
        return replace(
            article,
            row=replace(article.row, id=article.row.id + shift, imported=imported),
            sentences=tuple(replace(s, id=s.id + shift * 7) for s in article.sentences),
            summary=replace(
                article.summary, picks=tuple(pick + shift * 7 for pick in article.summary.picks)
            ),
        )

    def pdf_of(shift: int, imported: str) -> bytes:
        articles = [stored(article, shift, imported) for article in all_three()]
        joint = JointSummary(
            JOINT.length, tuple((a + shift, s + shift * 7) for a, s in JOINT.picks)
        )
        return compile_pdf(job_for(compose(articles, settings(), joint)))

    morning = pdf_of(0, "2026-03-14T00:00:00+00:00")
    assert pdf_of(11, "2026-03-14T23:59:59.999999+00:00") == morning
    # 02:00 in Jakarta is still the day before in UTC.
    assert pdf_of(0, "2026-03-15T02:00:00+07:00") == morning
    assert pdf_of(0, "2026-03-15T00:00:00+00:00") != morning


def test_that_another_day_gives_other_bytes_only_through_that_day() -> None:
    first = settings().as_of
    pdfs = [
        compile_pdf(job_for(compose([dam()], settings(as_of=day))))
        for day in (first, first.replace(day=15))
    ]
    assert pdfs[0] != pdfs[1]
    assert read_back(pdfs[1]).metadata["CreationDate"] == "D:20260315000000Z"


def test_that_without_annex_b_the_notes_lead_to_the_source_only() -> None:
    found = printed(all_three(), settings(full_text=False), JOINT)
    assert "fulltextp." not in "".join(found.pages)
    assert not any("Annex B" in title for _, title, _ in found.bookmarks)
    assert any(link.words == "S2" for link in found.links)


def test_that_an_authors_bottom_line_is_labelled_as_the_authors() -> None:
    found = printed([dam()], settings(bottom_line="The dam will hold until Monday."))
    assert packed("The dam will hold until Monday.") in found.pages[0]
    assert packed("Written by the author; not taken from an article.") in found.pages[0]


def test_that_an_article_without_summary_is_printed_and_says_so() -> None:
    found = printed([ferry()], settings())
    everything = "".join(found.pages)
    assert packed("No sentence of this article was chosen for its summary.") in everything
    assert (
        packed("Headline, outlet, author and date of publication not stated in the file")
        in everything
    )
    assert packed("1 place where wrongly decoded characters were put right") in everything


@pytest.mark.parametrize("paper", Paper)
def test_that_nothing_leaves_the_page(paper: Paper) -> None:
    """A word of 600 characters and a long address stay within the margins, whole."""
    word, address = "Q" * 600, "https://a.example/" + "segmen-panjang/" * 50
    long = article(
        1,
        [[(word, word)]],
        metadata=Metadata(title=word[:290], url=address),
        title_translation=word[:290],
        file_name=word[:200],
    )
    chosen = settings(word[:280], marking="M" * 200, paper=paper)
    pdf = compile_pdf(job_for(compose([long], chosen)))
    everything = "".join(read_back(pdf).pages)
    assert word in everything
    assert packed(address) in everything
    assert outside_margins(pdf, margin=24 / 25.4 * 72 - 1) == ""


def test_that_an_over_long_headline_is_shortened_in_headings_and_whole_in_the_annex() -> None:
    headline = "kata " * 100
    long = article(1, [[("Satu.", "One.")]], title_translation=headline)
    found = printed([long], settings())
    assert max(len(title) for _, title, _ in found.bookmarks) < 310
    assert packed(headline) in "".join(found.pages)


def test_that_a_line_whose_figure_differs_says_so_where_it_is_read() -> None:
    wrong = article(
        1, [[("Kerugian mencapai Rp 4 miliar.", "Losses reached Rp 7 billion.")]], picks=(0,)
    )
    facts = printed([wrong], settings())
    (doubt,) = compose([wrong], settings()).endnotes[0].doubts
    # Bottom line, article, endnote and annex B.
    assert "".join(facts.pages).count(packed(f"Check: {doubt}")) == 4
    assert packed("In 1 of 1 quoted sentence the translation is doubtful") in facts.pages[0]


def test_that_a_briefing_without_a_differing_figure_says_so() -> None:
    right = article(1, [[("Sebanyak 12 rumah rusak.", "Twelve houses were damaged.")]])
    facts = printed([right], settings())
    assert packed("No quoted sentence and no headline raised a doubt") in facts.pages[0]
    assert "Check:" not in "".join(facts.pages)


@pytest.mark.parametrize("full_text", [True, False])
def test_that_a_headline_whose_figure_differs_says_so_wherever_it_heads_something(
    full_text: bool,
) -> None:
    wrong = article(
        1,
        [[("Sebanyak 12 rumah rusak.", "Twelve houses were damaged.")]],
        metadata=Metadata(title="Kerugian Banjir Rp 4 Miliar"),
        title_translation="Flood Losses Rp 7 Billion",
    )
    chosen = settings(full_text=full_text)
    (doubt,) = summaries(compose([wrong], chosen))[0].heading_doubts
    facts = printed([wrong], chosen)
    # Its article, annex A and annex B.
    assert "".join(facts.pages).count(packed(f"Check: {doubt}")) == 2 + full_text
    assert packed("In 1 headline the translation is doubtful") in facts.pages[0]


def test_that_differing_figures_of_sentences_and_headlines_are_counted_apart() -> None:
    both = article(
        1,
        [[("Kerugian mencapai Rp 4 miliar.", "Losses reached Rp 7 billion.")]],
        metadata=Metadata(title="Kerugian Rp 4 Miliar"),
        title_translation="Losses of Rp 7 Billion",
    )
    facts = printed([both], settings())
    assert packed("In 1 of 1 quoted sentence and in 1 headline the translation") in facts.pages[0]


def test_that_an_endnote_says_in_one_phrase_what_the_file_does_not_tell() -> None:
    untold = article(1, [[("Sebanyak 12 rumah rusak.", "Twelve houses were damaged.")]])
    dated = replace(untold, row=replace(untold.row, metadata=Metadata(published="2026-03-12")))
    place = packed(" · grade F6 · paragraph 1")
    phrase = packed("Outlet and date of publication not stated in the file")
    assert phrase + place in "".join(printed([untold], settings()).pages)
    one = packed("12 March 2026 · Outlet not stated in the file")
    assert one + place in "".join(printed([dated], settings()).pages)


def test_that_a_sub_heading_stands_on_the_page_of_the_sentence_below_it() -> None:
    """Runs of one to five headings, each above a sentence of another length, up to a long one."""
    paragraphs: list[list[tuple[str, str]]] = []
    headings: list[int] = []
    pairs: list[tuple[str, str]] = []
    for i in range(90):
        run = [f"Subjudul{i}.{j}" for j in range(1 if i % 7 else 5)]
        headings.extend(range(len(paragraphs), len(paragraphs) + len(run)))
        paragraphs.extend([(words, words)] for words in run)
        words = f"Kalimat{i}" + " banjir" * (i * 37 % 140) + f" tamat{i}."
        paragraphs.append([(words, words)])
        pairs.append((run[-1], f"Kalimat{i}banjir" if i * 37 % 140 else f"Kalimat{i}tamat"))
    long = article(1, paragraphs, picks=(), headings=frozenset(headings))
    pages = printed([long], settings()).pages
    assert len(pages) > 10
    for heading, sentence in pairs:
        assert any(heading in page and sentence in page for page in pages), heading
    everything = "".join(pages)
    for (words, _), *_ in paragraphs:
        assert everything.count(packed(words)) >= 2


def test_that_the_number_of_a_source_never_stands_alone_on_a_line() -> None:
    """Key points of about a line's length, letter by letter; each tag keeps a word beside it."""
    sentences = [
        [("Banjir.", "The river rose " + "again " * (12 + n // 6) + "s" * (1 + n % 6) + ".")]
        for n in range(36)
    ]
    chosen = article(1, sentences, picks=())
    other = article(2, [[("Hujan.", "Rain.")]], picks=())
    picks = [(1, stored.id) for stored in chosen.sentences] + [(2, other.sentences[0].id)]
    joint = JointSummary(37, tuple(picks))
    pdf = compile_pdf(job_for(compose([chosen, other], settings(), joint)))
    found = left_edges(pdf, "S1", before="No sentence of this article")
    assert len(found) >= 36  # and the tag below the article's headline
    # A line begins at 28 mm; a letter, a full stop and the mark stand before the tag.
    assert min(found) > 32 / 25.4 * 72
