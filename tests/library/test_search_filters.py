# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the filters of a search let through, and in which order results come."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.anchors import anchor_at
from briefing_app.core.errors import Cancelled
from briefing_app.core.found import MOST_RANKED
from briefing_app.core.query import HintKind
from briefing_app.core.stored import AnnotationContent, Side
from briefing_app.library import Library, open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.model import ImportedArticle
    from briefing_app.core.stored import StoredArticle
    from briefing_app.library import Edits


@dataclass(frozen=True)
class On:
    """An article on the desk."""

    name: str
    outlet: str = ""
    published: str = ""
    tags: tuple[str, ...] = ()
    collection: str = ""
    other: str = ""


DESK = (
    On("laut", "Kompas.com", "2026-11-03T23:30:00+07:00", ("Laut",), "Asia", "note"),
    On("darat", "KOMPAS TV", "2026-10-31", ("Laut", "Uji coba"), "Timur", "highlight"),
    On("udara", "Média Kita", "2026-11-01", other="correction"),
    On("lama", tags=("Uji coba",), other="dated"),
    On("buang", "Kompas.com", "2026-11-02", ("Laut",), "Asia", "trashed"),
)
"""Each of one sentence with its name and “kapal”; “Timur” is in “Asia”; the first is unread."""


def made(on: On) -> ImportedArticle:
    article = article_of(
        [(f"Kapal {on.name} berlayar senilai Rp 950 miliar.", f"The ship of {on.name} sailed.")],
        title=f"Judul {on.name}",
        title_translation=f"Headline {on.name.title()}",
        name=f"{on.name}.txt",
    )
    metadata = replace(article.metadata, outlet=on.outlet, published=on.published)
    return replace(article, metadata=metadata)


def organise(edits: Edits, on: On, article: StoredArticle, groups: dict[str, int]) -> None:
    id_, (sentence,) = article.row.id, article.sentences
    for tag in on.tags:
        edits.put_tag([id_], edits.add_tag(tag))
    if on.collection:
        edits.collect([id_], groups[on.collection])
    edits.set_read([id_], read=on.name != "laut")
    match on.other:
        case "note":
            edits.annotate(id_, AnnotationContent(note="Penting"))
        case "highlight":
            anchor = anchor_at(sentence, Side.SOURCE, 0, 5)
            edits.annotate(id_, AnnotationContent(), [anchor])
        case "correction":
            edits.correct(sentence.id, "The vessel flew, worth Rp 950 billion.")
        case "dated":
            edits.set_metadata(id_, {"information_date": "2025-06-01"})
        case "trashed":
            edits.trash([id_])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_library(tmp_path_factory.mktemp("filters") / "library") as library:
        groups: dict[str, int] = {}

        def collect(edits: Edits) -> None:
            groups["Asia"] = edits.add_collection("Asia")
            groups["Timur"] = edits.add_collection("Timur", groups["Asia"])

        library.edit("Collect", collect)
        for on in DESK:
            article = library.article(library.add(made(on), PACK).id)
            library.edit("Organise", partial(organise, on=on, article=article, groups=groups))
        yield library


def names(library: Library, query: str) -> str:
    """Return the articles that a query finds, best first, each once."""
    found = library.look_up(query)
    return " ".join(dict.fromkeys(hit.article.file_name[:-4] for hit in found.hits))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("tag:laut", "laut darat"),
        ("TAG:LAUT", "laut darat"),
        ("tag:lau", ""),
        ("tag:lau*", "laut darat"),
        ('tag:"uji coba"', "darat lama"),
        ('tag:laut tag:"uji coba"', "darat"),
        ('tag:laut OR tag:"uji coba"', "laut darat lama"),
        ("-tag:laut", "udara lama"),
        ("in:asia", "laut darat"),
        ("in:timur", "darat"),
        ("-in:asia", "udara lama"),
        ("outlet:kompas", "laut darat"),
        ("outlet:MÉDIA", "udara"),
        ('outlet:"kompas tv"', "darat"),
        ("-outlet:kompas", "udara lama"),
        ("after:2026-11", "laut udara"),
        ("after:2026-11-03", "laut"),
        ("after:2026-11-04", ""),
        ("before:2026-11", "darat lama"),
        ("before:2026", "lama"),
        ("before:2026-11-03", "udara darat lama"),
        ("after:2026-11 before:2026-11-02", "udara"),
        ("-after:2026-11", "darat lama"),
        ("-in:trash before:20", "laut udara darat lama"),
        ("has:note", "laut"),
        ("has:highlight", "darat"),
        ("has:correction", "udara"),
        ("-has:tag", "udara"),
        ("has:date", "laut udara darat lama"),
        ("is:unread", "laut"),
        ("is:read", "udara darat lama"),
        ("is:doubtful", "laut darat lama"),
        ("in:trash", "buang"),
        ("in:trash tag:laut", "buang"),
        ("in:trash OR tag:laut", "laut buang darat"),
        ("-in:trash", "laut udara darat lama"),
        ("kapal tag:laut", "darat laut"),
        ("kapal -tag:laut", "lama udara"),
        ("kapal in:trash", "buang"),
        ("buang", ""),
        ("ship", "lama darat laut"),
        ("vessel", "udara"),
        ("ship lang:id", ""),
        ("kapal lang:en", ""),
        ("kapal lang:id tag:laut", "darat laut"),
        ("judul -darat lang:id", "lama udara laut"),
        ("vessel has:correction", "udara"),
        ("foo:bar", ""),
    ],
)
def test_that_filters_choose_articles_and_words_their_sentences(
    desk: Library, query: str, expected: str
) -> None:
    assert names(desk, query) == expected


def test_that_filters_alone_find_articles_by_their_headlines(desk: Library) -> None:
    found = desk.look_up("tag:laut", limit=1)
    (hit,) = found.hits
    assert (hit.sentence_id, hit.source, hit.translation) == (None, "Judul laut", "Headline Laut")
    assert (found.total, found.articles, found.more) == (2, 2, False)


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("tag:tidak", HintKind.NO_TAG),
        ("kapal in:tidak", HintKind.NO_COLLECTION),
        ("outlet:tidak", HintKind.NO_OUTLET),
        ("after:2026-13", HintKind.NO_DATE),
        ("-kapal", HintKind.ONLY_EXCLUDED),
    ],
)
def test_that_what_is_not_there_is_told(desk: Library, query: str, kind: HintKind) -> None:
    assert [hint.kind for hint in desk.look_up(query).hints] == [kind]


def test_that_the_names_that_filters_know_are_told(desk: Library) -> None:
    known = desk.search_names()
    assert known.tags == ("Laut", "Uji coba")
    assert known.collections == ("Asia", "Timur")
    assert known.outlets == ("KOMPAS TV", "Kompas.com", "Média Kita")


def test_that_a_search_that_nobody_wants_any_more_ends(desk: Library) -> None:
    cancel = threading.Event()
    assert desk.look_up("kapal", cancel=cancel).hits
    cancel.set()
    with pytest.raises(Cancelled):
        desk.look_up("kapal", cancel=cancel)
    assert desk.look_up("kapal").hits


def test_that_a_running_search_ends_when_it_is_cancelled(library: Library) -> None:
    pairs = [(f"Kapal nomor {n} berlayar.", f"Ship {n} sailed.") for n in range(3_000)]
    library.add(article_of(pairs), PACK)

    class SetAtTheSecondLook(threading.Event):
        looks = 0

        def is_set(self) -> bool:
            self.looks += 1
            return self.looks > 1

    with pytest.raises(Cancelled):
        library.look_up("kapal", cancel=SetAtTheSecondLook())
    assert library.look_up("kapal").hits


def test_that_of_too_many_to_rank_the_newest_come_first(library: Library) -> None:
    for n in range(3):
        pairs = [(f"Kapal {n} nomor {i} berlayar.", f"Ship {i}.") for i in range(500)]
        library.add(article_of(pairs, title=f"Kapal {n}", name=f"{n}.txt"), PACK)
    found = library.look_up("kapal", limit=4)
    assert found.more
    assert [hit.article.file_name for hit in found.hits] == ["2.txt"] * 4
    assert found.hits[0].sentence_id is None
    rare = library.look_up('"nomor 7"', limit=4)
    assert (rare.more, rare.total, rare.articles) == (False, 3, 3)
    assert MOST_RANKED < 1_500


def test_that_a_sentence_with_more_of_the_words_comes_before_newer_ones(library: Library) -> None:
    both = ("Rudal dan kapal di selat.", "Missile and ship in the strait.")
    one = ("Rudal saja di selat itu.", "Only a missile in the strait.")
    for number, pair in enumerate((both, one)):
        library.add(article_of([pair], name=f"{number}.txt"), PACK)
    found = library.look_up("rudal OR kapal")
    assert [hit.article.file_name for hit in found.hits] == ["0.txt", "1.txt"]
