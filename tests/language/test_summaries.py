# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Every summary method keeps the same rules."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.model import BlockKind, Sentence, SummaryLength
from briefing_app.language.summaries import (
    ADAPTIVE_DEFAULT,
    METHODS,
    sentence_count,
    summariser,
)
from briefing_app.language.words import stem, terms, words
from tests.language.made_articles import FLOOD, FLOOD_RETOLD, STRIKE, TITLE, sentences

ARTICLE = sentences(FLOOD)
BODY = [n for n, s in enumerate(ARTICLE) if s.kind is not BlockKind.HEADING]
ROOT = Path(__file__).resolve().parents[2]
every_method = pytest.mark.parametrize("method", METHODS)


def picks(
    method: str, length: str, article: tuple[Sentence, ...] = ARTICLE, title: str = TITLE
) -> tuple[int, ...]:
    return (
        summariser(method).summarise(article, title=title, length=SummaryLength.parse(length)).picks
    )


def test_that_the_ranker_is_the_first_method_and_names_are_unique() -> None:
    assert METHODS[0] == "ranker"
    assert len(set(METHODS)) == len(METHODS)


def test_that_an_unknown_method_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="magic"):
        summariser("magic")


@every_method
def test_that_a_summariser_is_made_once_and_tells_its_method(method: str) -> None:
    assert summariser(method) is summariser(method)
    assert summariser(method).method == method


@every_method
@pytest.mark.parametrize("wanted", [1, 2, 3, 5, 6, 8])
def test_that_picks_are_so_many_distinct_places_in_order_and_no_headings(
    method: str, wanted: int
) -> None:
    found = picks(method, str(wanted))
    assert len(found) == wanted
    assert list(found) == sorted(set(found))
    assert set(found) <= set(BODY)


@every_method
def test_that_the_summary_keeps_the_length_that_was_asked_for(method: str) -> None:
    length = SummaryLength(percent=20)
    summary = summariser(method).summarise(ARTICLE, title=TITLE, length=length)
    assert summary.length == length
    assert summary.method == method


@every_method
def test_that_all_sentences_come_back_when_fewer_exist_than_asked_for(method: str) -> None:
    assert picks(method, "40") == tuple(BODY)
    assert picks(method, "100%") == tuple(BODY)


@every_method
@pytest.mark.parametrize(
    ("percent", "wanted"), [("1%", 1), ("20%", 2), ("25%", 3), ("50%", 5), ("95%", 10)]
)
def test_that_a_share_counts_the_sentences_without_the_headings(
    method: str, percent: str, wanted: int
) -> None:
    """Ten sentences and two headings: 25 % is two and a half, rounded up to three."""
    assert len(BODY) == 10
    assert len(picks(method, percent)) == wanted


def test_that_an_adaptive_length_is_no_number_of_sentences() -> None:
    assert sentence_count(SummaryLength(), 10) is None


@every_method
def test_that_an_adaptive_summary_has_two_to_five_sentences_or_the_default(method: str) -> None:
    found = picks(method, "auto")
    assert 2 <= len(found) <= 5 if method == "ranker" else len(found) == ADAPTIVE_DEFAULT


@every_method
@pytest.mark.parametrize("length", ["3", "10%", "auto"])
def test_that_an_article_without_sentences_has_an_empty_summary(method: str, length: str) -> None:
    headings = tuple(s for s in ARTICLE if s.kind is BlockKind.HEADING)
    assert picks(method, length, ()) == ()
    assert picks(method, length, headings) == ()
    assert picks(method, length, sentences("* * *\n—")) == ()


@every_method
@pytest.mark.parametrize("length", ["1", "3", "auto", "10%"])
def test_that_one_sentence_is_its_own_summary(method: str, length: str) -> None:
    assert picks(method, length, sentences("Hujan turun.")) == (0,)


@every_method
def test_that_a_repeated_sentence_is_chosen_once(method: str) -> None:
    """Repeats may differ in case and punctuation; a share still counts them."""
    lead, other = FLOOD.strip().split("\n")[:2]
    text = f"{lead}\n{lead.upper()}\n{other}\n\n{lead}\n{other.rstrip('.')}!\nHujan belum reda."
    article = sentences(text)
    for length in ("2", "3", "6", "100%", "auto"):
        said = [words(article[n].text) for n in picks(method, length, article)]
        assert len(said) == len(set(said))
    assert len(picks(method, "3", article)) == 3
    assert len(picks(method, "50%", article)) == 3


@every_method
def test_that_two_sentences_without_a_common_word_can_be_told_apart(method: str) -> None:
    assert len(picks(method, "1", sentences("Harga beras naik.\nKapal tenggelam."), "")) == 1


text_of_words = st.lists(
    st.sampled_from(["banjir", "desa", "1.250", "ia", "di", "“", "”", "Rahmat", "?", "naik"]),
    max_size=12,
).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(
    texts=st.lists(st.tuples(text_of_words, st.booleans(), st.integers(0, 1)), max_size=14),
    title=text_of_words,
    wanted=st.integers(1, 9),
)
def test_that_no_text_breaks_a_method(
    texts: list[tuple[str, bool, int]], title: str, wanted: int
) -> None:
    article = []
    paragraph = 0
    for text, heading, step in texts:
        paragraph += step
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        article.append(Sentence(0, len(text), paragraph, kind, text))
    distinct = {words(s.text) for s in article if s.kind is not BlockKind.HEADING} - {()}
    for method in METHODS:
        found = picks(method, str(wanted), tuple(article), title)
        assert len(found) == min(wanted, len(distinct))
        assert list(found) == sorted(set(found))
        assert all(article[n].kind is not BlockKind.HEADING for n in found)
        assert len({words(article[n].text) for n in found}) == len(found)


CHOOSE = """
import json, sys
from briefing_app.core.model import BlockKind, Sentence, SummaryLength
from briefing_app.language.summaries import METHODS, joint_summary, summariser
articles = [
    [Sentence(0, len(text), n, BlockKind.PARAGRAPH, text) for n, text in enumerate(texts)]
    for texts in json.loads(sys.argv[1])
]
article = sum(articles, [])
lengths = [SummaryLength(sentences=n) for n in (1, 2, 3, 4, 7)] + [SummaryLength()]
found = [
    summariser(m).summarise(article, title="Banjir", length=n).picks
    for m in METHODS
    for n in lengths
]
joint = joint_summary(articles, ["", "", ""], sentences=7)
print(json.dumps([found, joint.picks]))
"""


def test_that_the_choice_is_the_same_in_every_process() -> None:
    """sets and dictionaries of strings change their order with the hash seed."""
    texts = [[s.text for s in sentences(text)] for text in (FLOOD, STRIKE, FLOOD_RETOLD)]
    found = set()
    for seed in ("0", "1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", CHOOSE, json.dumps(texts)]
        found.add(subprocess.check_output(command, cwd=ROOT, env=environment, text=True))
    assert len(found) == 1
    assert len(json.loads(found.pop())[0]) == 6 * len(METHODS)


def test_that_importing_the_summaries_loads_neither_sumy_nor_numpy() -> None:
    code = (
        "import sys, briefing_app.language.summaries as s\n"
        "[s.summariser(m) for m in s.METHODS]\n"
        "print([m for m in ('sumy', 'nltk', 'numpy', 'snowballstemmer') if m in sys.modules])"
    )
    found = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True)
    assert found.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anak-anak membeli 10.000 ton (1,5%)",
            ("anak", "anak", "membeli", "10.000", "ton", "1,5"),
        ),
        ("“Sekjen NATO-nya,” kata Kim", ("sekjen", "nato", "nya", "kata", "kim")),
        ("— … !", ()),
    ],
)
def test_that_words_keep_numbers_whole_and_drop_marks(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


def test_that_stems_unite_the_forms_of_a_word_and_leave_numbers() -> None:
    assert stem("menyerang") == stem("diserang") == stem("serangan") == "serang"
    assert stem("10.000") == "10.000"
    assert terms("Ia melihat 15 truk dan selimut") == ("lihat", "15", "truk", "selimut")


def test_that_real_articles_are_summarised_from_their_body(articles_folder: Path) -> None:
    """Each method, on each file: three different sentences of the article, none a heading."""
    from briefing_app import readers
    from briefing_app.core.cleaning import clean
    from briefing_app.core.sentences import split_passages

    files = sorted(articles_folder.glob("*.txt"))
    assert files
    for path in files:
        document = readers.read(readers.load(path))
        article = split_passages(document.text, clean(document).passages)
        for method in METHODS:
            found = picks(method, "3", article, "")
            assert len({article[n].text for n in found}) == 3
            assert all(article[n].kind is not BlockKind.HEADING for n in found)
