# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Articles translated anew, and two packs compared, with a translator that a test can read."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.comparing import compare, sentences_in
from briefing_app.core.anchors import anchor_at
from briefing_app.core.errors import Cancelled
from briefing_app.core.model import Translation
from briefing_app.core.progress import Progress, Stage, check, ignore
from briefing_app.core.stored import AnnotationContent, Side
from briefing_app.library import open_library
from briefing_app.retranslating import retranslate
from tests.library.articles import article_of
from tests.library.generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Report
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library

PAIRS = [
    ("Sekitar 10 orang mengungsi.", "Around 10 people fled."),
    ("Gubernur datang.", "The governor came."),
]


class Spoken:
    """A translator that looks texts up, and marks what it does not know."""

    def __init__(self, name: str, **known: str) -> None:
        self.pack: PackInfo = replace(PACK, name=name, sha256=name * 8)
        self._known = known
        self.asked: list[list[str]] = []

    @property
    def batch_characters(self) -> int:
        return 1_000

    def translate(
        self,
        texts: Sequence[str],
        *,
        terms: Termbase | None = None,
        report: Report = ignore,
        cancel: threading.Event | None = None,
    ) -> list[Translation]:
        check(cancel)
        self.asked.append(list(texts))
        report(Progress(Stage.TRANSLATING, 1, 2))
        check(cancel)
        report(Progress(Stage.TRANSLATING, 2, 2))
        said = (self._known.get(text.split()[0] if text else "", f"<{text}>") for text in texts)
        return [Translation(text, -0.5, self.pack.identity) for text in said]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def article(library: Library) -> StoredArticle:
    made = article_of(PAIRS, title="Kota terendam", title_translation="City under water")
    return library.article(library.add(made, PACK).id)


def test_that_an_article_is_translated_anew_with_its_headline_as_one_step(
    library: Library, article: StoredArticle
) -> None:
    other = Spoken("b", Sekitar="Some 10 people fled.", Gubernur="He came.", Kota="City drowned")
    done = retranslate(library, article, other)
    now = library.article(article.row.id)
    assert [s.english for s in now.sentences] == ["Some 10 people fled.", "He came."]
    assert {s.translation.pack for s in now.sentences} == {other.pack.identity}
    assert now.row.title_translation == "City drowned"
    assert [row.id for row in done.changes.rows] == [article.row.id]
    assert library.undo().name == "Translate anew"
    assert [s.english for s in library.article(article.row.id).sentences] == [e for _, e in PAIRS]


def test_that_highlights_that_lose_their_words_are_told_once(
    library: Library, article: StoredArticle
) -> None:
    first, second = article.sentences
    held, lost = (
        anchor_at(first, Side.TRANSLATION, 7, 16),
        anchor_at(second, Side.TRANSLATION, 4, 12),
    )
    for anchors in ([held], [lost], []):
        content = AnnotationContent(note="a note")
        library.edit(
            "H",
            lambda e, a=anchors, c=content: e.annotate(article.row.id, c, a),  # type: ignore[misc]
        )
    ids = [a.id for a in library.article(article.row.id).annotations if a.anchors == (lost,)]
    other = Spoken("b", Sekitar="Some 10 people fled.", Gubernur="He came.")
    assert retranslate(library, article, other).lost == tuple(ids)
    assert retranslate(library, library.article(article.row.id), other).lost == ()


def test_that_a_stopped_translation_changes_nothing(
    library: Library, article: StoredArticle
) -> None:
    stop = threading.Event()
    with pytest.raises(Cancelled):
        retranslate(library, article, Spoken("b"), report=lambda _: stop.set(), cancel=stop)
    assert library.article(article.row.id) == article
    assert library.history.undo == ""


def test_that_two_packs_are_compared_sentence_by_sentence() -> None:
    one = Spoken("a", Sekitar="About 10 people fled.", Gubernur="He came.")
    other = Spoken("b", Sekitar="About 100 people fled.", Gubernur="He came.")
    reports: list[Progress] = []
    sources = [source for source, _ in PAIRS]
    found = compare([*sources, sources[0]], (one, other), report=reports.append)
    assert found.differing == 2
    first, second, _ = found.sentences
    assert [v.differences for v in first.versions] == [((6, 8),), ((6, 9),)]
    assert (second.same, [v.differences for v in second.versions]) == (True, [(), ()])
    assert [len(v.doubts) for v in first.versions] == [0, 1]
    assert [side.doubts for side in found.sides] == [0, 2]
    assert [side.pack for side in found.sides] == [one.pack, other.pack]
    assert [side.score for side in found.sides] == [-0.5, -0.5]
    assert [side.words for side in found.sides] == [6, 6]
    assert all(side.speed > 0 for side in found.sides)
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_that_loading_a_pack_is_not_counted_as_translating() -> None:
    one = Spoken("a")
    compare(["Satu."], (one, Spoken("b")))
    assert [len(asked) for asked in one.asked] == [1, 1]
    assert one.asked[1] == ["Satu."]


def test_that_a_comparison_can_be_stopped() -> None:
    stop = threading.Event()
    second = Spoken("b")
    with pytest.raises(Cancelled):
        compare(["Satu."], (Spoken("a"), second), report=lambda _: stop.set(), cancel=stop)
    assert second.asked == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("  \n \n", []),
        ("Satu. Dua.\n\n  Tiga", ["Satu.", "Dua.", "Tiga"]),
        ("Presiden Dr. Arif datang. Ia pulang.\r\nSelesai.", None),
    ],
)
def test_that_a_typed_text_is_split_into_sentences(text: str, sentences: list[str] | None) -> None:
    if sentences is None:
        sentences = ["Presiden Dr. Arif datang.", "Ia pulang.", "Selesai."]
    assert [sentence.strip() for sentence in sentences_in(text)] == sentences
