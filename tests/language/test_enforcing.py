# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Enforcement of terms, by rule with a model made of a word list, and with the bundled pack.

The made model translates word by word. Where a word is given to begin with, it goes on with the
source word after the one that stood there; that is what attention tells in a real one.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import pytest

from briefing_app.core.errors import Cancelled
from briefing_app.core.model import Translation
from briefing_app.core.terms import Term, Termbase
from briefing_app.language.argos_model import ArgosModel, Piece
from briefing_app.language.attempts import MOST_TERMS
from briefing_app.language.enforcing import enforce
from briefing_app.language.guided import UNKNOWN, Decoded
from briefing_app.language.packs import PackStore
from briefing_app.language.target_pieces import TargetPieces
from briefing_app.language.translator import ArgosTranslator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.progress import Progress

ENGLISH = {
    "presiden": "president",
    "Luksemburg": "Lukburg",
    "tiba": "arrived",
    "di": "in",
    "Wina": "Vina",
    "bersama": "with",
    "tamu": "guests",
    "hari": "days",
    "ini": "",
    "putar": "round " * 60,
    "nama": UNKNOWN,
    "Kharzev": "Kharev",
    "Bolvik": "Zarunde",
    "Pharnos": "Hebrew",
    "1.250": "1,350",
}
MANY = [f"Kharz{letter}v" for letter in "abcdfgh"]
"""Names of which the made model drops a letter."""
ENGLISH |= {name: name.replace("z", "") for name in MANY}
LUXEMBOURG = Term(english="Luxembourg", forms=("Luksemburg",))
VIENNA = Term(english="Vienna", forms=("Wina",))
TERMBASE = Termbase([LUXEMBOURG, VIENNA])
PIECES = frozenset(
    f"▁{word}"
    for term in (LUXEMBOURG, VIENNA)
    for word in (
        term.english,
        "the",
        "The",
        "Presiden",
        "Spoiler",
        "Italian",
        "Kharzev",
        "Bolvik",
        "1,250",
    )
) | {f"▁{name}" for name in MANY}


@dataclass
class MadeGuided:
    """Decodes word by word; the first three say after which given words it errs."""

    spoilt: frozenset[str] = frozenset()
    cut: frozenset[str] = frozenset()
    glued: frozenset[str] = frozenset()
    pieces: TargetPieces = field(default_factory=lambda: TargetPieces(PIECES))
    decoded: list[str] = field(default_factory=list)

    def decode(
        self, inputs: Sequence[list[str]], begun: Sequence[list[str]] | None = None
    ) -> list[Decoded]:
        beginnings = begun if begun is not None else [[] for _ in inputs]
        self.decoded += ["".join(tokens) for tokens in inputs]
        return [
            self._decode(tokens, given, glue=True)
            for tokens, given in zip(inputs, beginnings, strict=True)
        ]

    def alternatives(
        self, inputs: Sequence[list[str]], begun: Sequence[list[str]], number: int
    ) -> list[list[Decoded]]:
        assert number > 1
        return [
            [self._decode(tokens, given, glue=True), self._decode(tokens, given, glue=False)]
            for tokens, given in zip(inputs, begun, strict=True)
        ]

    def likelihoods(
        self, inputs: Sequence[list[str]], outputs: Sequence[list[str]]
    ) -> list[list[float]]:
        """Find what has "the" or a misplaced word unlikely."""
        assert len(inputs) == len(outputs)
        return [
            [-3.0 if token in ("▁the", "▁The") else -0.5 for token in output] + [-0.1]
            for output in outputs
        ]

    def _decode(self, source: list[str], given: list[str], *, glue: bool) -> Decoded:
        plain = [(word, at) for at, token in enumerate(source) for word in _translated(token)]
        stood = [at for _, at in plain] + [len(source) - 1] * len(given)
        made = [(token, stood[place]) for place, token in enumerate(given)]
        if given and glue and given[-1] in self.glued:
            made.append(("ness", stood[len(given)]))
        if given and given[-1] in self.spoilt:
            made.append(("▁12", stood[len(given)]))
        if not (given and given[-1] in self.cut):
            made += plain[len(given) :]
        tokens, rows = [token for token, _ in made], [row for _, row in made]
        looks = [[1.0 if at == row else 0.0 for at in range(len(source))] for row in rows]
        written = [
            source[row] if token == UNKNOWN else token
            for token, row in zip(tokens, rows, strict=True)
        ]
        return Decoded(tokens, looks, written)


def _translated(token: str) -> list[str]:
    word = token.removeprefix("▁")
    found = ENGLISH.get(word, word)
    return [UNKNOWN] if found == UNKNOWN else [f"▁{one}" for one in found.split()]


class MadeModel:
    """Cuts at spaces, and into clauses at commas."""

    def __init__(self, guided: MadeGuided) -> None:
        self.guided = guided

    def pieces(self, text: str) -> list[Piece]:
        clauses = text.split(", ")
        return [Piece(clause, [f"▁{word}" for word in clause.split()]) for clause in clauses]


def plain(source: str) -> Translation:
    """Return what the made model makes of a text without terms."""
    pieces = MadeModel(MadeGuided()).pieces(source)
    words = [word for piece in pieces for word in MadeGuided().decode([piece.tokens])[0].written]
    return Translation("".join(words).replace("▁", " ").strip(), -0.5, "made 1")


def forced(guided: MadeGuided, *sources: str, terms: Termbase = TERMBASE) -> dict[str, str]:
    found = {source: plain(source) for source in sources}
    better = enforce(cast("ArgosModel", MadeModel(guided)), found, terms)
    return {source: translation.text for source, translation in better.items()}


def test_that_only_sentences_that_lack_a_term_are_done_again() -> None:
    guided = MadeGuided()
    assert forced(guided, "presiden tiba", "tamu Luksemburg tiba") == {
        "tamu Luksemburg tiba": "guests Luxembourg arrived"
    }
    assert set(guided.decoded) == {"▁tamu▁Luksemburg▁tiba"}


def test_that_nothing_is_done_without_a_lacking_term() -> None:
    guided = MadeGuided()
    assert forced(guided, "presiden tiba", "hari") == {}
    assert guided.decoded == []


def test_that_every_lacking_term_is_forced() -> None:
    source = "presiden Luksemburg tiba di Wina"
    assert forced(MadeGuided(), source) == {source: "president Luxembourg arrived in Vienna"}


def test_that_terms_are_forced_in_each_clause() -> None:
    source = "tamu Luksemburg tiba, presiden di Wina"
    assert forced(MadeGuided(), source) == {source: "guests Luxembourg arrived president in Vienna"}


def test_that_a_garbled_and_a_lost_name_are_written_as_the_source_has_them() -> None:
    source = "tamu Kharzev tiba di Bolvik"
    assert plain(source).text == "guests Kharev arrived in Zarunde"
    assert forced(MadeGuided(), source, terms=Termbase()) == {
        source: "guests Kharzev arrived in Bolvik"
    }


def test_that_a_known_english_word_in_the_place_of_a_name_is_left_there() -> None:
    source = "tamu Pharnos tiba"
    assert plain(source).text == "guests Hebrew arrived"
    assert forced(MadeGuided(), source, terms=Termbase()) == {}


def test_that_required_terms_come_before_many_lost_names() -> None:
    source = f"tamu {' '.join(MANY)} bersama para pejabat di kota itu dan Luksemburg"
    found = forced(MadeGuided(), source)[source]
    assert found.endswith("Luxembourg")
    assert sum(name in found for name in MANY) == MOST_TERMS - 1


def test_that_a_version_that_loses_a_name_is_not_taken() -> None:
    """The model drops what follows the forced name; the plain version stays."""
    guided = MadeGuided(cut=frozenset({"▁Kharzev"}))
    source = "tamu Kharzev tiba di Holmgard kemarin"
    assert forced(guided, source, terms=Termbase()) == {}


def test_that_a_wrong_figure_is_written_as_the_source_has_it() -> None:
    source = "presiden tiba bersama 1.250 tamu"
    assert plain(source).text == "president arrived with 1,350 guests"
    assert forced(MadeGuided(), source, terms=Termbase()) == {
        source: "president arrived with 1,250 guests"
    }


def test_that_a_name_that_english_writes_otherwise_is_left_to_the_model() -> None:
    guided = MadeGuided()
    assert forced(guided, "tamu Luksemburg tiba", terms=Termbase()) == {}
    assert guided.decoded == []


def test_that_a_name_inside_a_term_is_written_as_the_term_says() -> None:
    terms = Termbase([Term(english="Luxembourg", forms=("Kharzev",))])
    source = "tamu Kharzev tiba"
    assert forced(MadeGuided(), source, terms=terms) == {source: "guests Luxembourg arrived"}


def test_that_a_term_at_the_start_has_a_capital() -> None:
    terms = Termbase([Term(english="presiden", forms=("presiden",))])
    assert forced(MadeGuided(), "presiden tiba", terms=terms) == {
        "presiden tiba": "Presiden arrived"
    }


def test_that_a_version_with_more_doubts_is_not_taken() -> None:
    """A figure that the source has not makes a doubt; the sentence stays as it was."""
    guided = MadeGuided(spoilt=frozenset({"▁Luxembourg"}))
    assert forced(guided, "tamu Luksemburg tiba") == {}
    source = "tamu Luksemburg tiba di Wina"
    assert forced(guided, source) == {source: "guests Lukburg arrived in Vienna"}


def test_that_the_model_may_not_run_on_in_a_term() -> None:
    guided = MadeGuided(glued=frozenset({"▁Luxembourg"}))
    assert forced(guided, "tamu Luksemburg tiba") == {
        "tamu Luksemburg tiba": "guests Luxembourg arrived"
    }


def test_that_a_sentence_that_the_model_loops_on_stays_as_it_is() -> None:
    assert forced(MadeGuided(), "tamu Luksemburg putar") == {}


def test_that_a_term_that_the_model_cannot_write_stays_missing() -> None:
    terms = Termbase([Term(english="Ærø", forms=("Luksemburg",))])
    assert forced(MadeGuided(), "tamu Luksemburg tiba", terms=terms) == {}


def test_that_an_unknown_word_is_still_written_as_its_source() -> None:
    source = "nama Luksemburg nama"
    assert forced(MadeGuided(), source) == {source: "nama Luxembourg nama"}


def test_that_the_score_changes_as_the_likelihood_of_the_tokens_does() -> None:
    terms = Termbase([Term(english="the Luxembourg Luxembourg", forms=("Luksemburg",))])
    source = "tamu Luksemburg tiba hari hari"
    model = cast("ArgosModel", MadeModel(MadeGuided()))
    (found,) = enforce(model, {source: plain(source)}, terms).values()
    assert found.pack == "made 1"
    assert found.score is not None
    assert found.score < -0.5


def test_that_cancel_stops_it_with_nothing_returned() -> None:
    stop = threading.Event()
    stop.set()
    source = "tamu Luksemburg tiba"
    with pytest.raises(Cancelled):
        enforce(
            cast("ArgosModel", MadeModel(MadeGuided())),
            {source: plain(source)},
            TERMBASE,
            cancel=stop,
        )


def test_that_it_reports_how_many_of_the_lacking_sentences_are_done() -> None:
    sources = [f"tamu Kharzev tiba {'hari ' * 100}{n}" for n in range(5)] + ["presiden tiba"]
    seen: list[Progress] = []
    enforce(
        cast("ArgosModel", MadeModel(MadeGuided())),
        {source: plain(source) for source in sources},
        Termbase(),
        report=seen.append,
    )
    assert [(one.done, one.total) for one in seen] == [(2, 5), (4, 5), (5, 5)]


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> ArgosTranslator:
    store = PackStore(tmp_path_factory.mktemp("packs"))
    pack = store.chosen()
    return ArgosTranslator(pack, store.folder_of(pack), threads=1)


@pytest.mark.parametrize(
    ("source", "form", "english"),
    [
        (
            "Kedua pihak menyepakati gencatan senjata selama 30 hari.",
            "gencatan senjata",
            "armistice",
        ),
        ("Sekitar 1.200 warga mengungsi ke sekolah.", "sekolah", "academy"),
        ("Duta besar itu tiba di Kopenhagen pada hari Senin.", "Kopenhagen", "Copenhagen"),
        (
            "Menlu bertemu dengan para wartawan di Jakarta.",
            "Menlu",
            "Minister for External Affairs",
        ),
    ],
)
def test_that_the_bundled_pack_writes_what_is_required(
    translator: ArgosTranslator, source: str, form: str, english: str
) -> None:
    term = Term(english=english, forms=(form,))
    (found,) = translator.translate([source], terms=Termbase([term]))
    assert term.is_in(found.text), found.text
    assert found.score is not None
    assert found.score < 0


def test_that_terms_change_no_other_sentence(translator: ArgosTranslator) -> None:
    texts = ["Harga beras naik.", "Sekitar 1.200 warga mengungsi ke sekolah.", "***", ""]
    terms = Termbase([Term(english="academy", forms=("sekolah",))])
    before, after = translator.translate(texts), translator.translate(texts, terms=terms)
    assert [after[n] for n in (0, 2, 3)] == [before[n] for n in (0, 2, 3)]
    assert after[1] != before[1]
    assert "1,200" in after[1].text
    assert after[1].pack == before[1].pack
    assert translator.translate(texts, terms=Termbase()) == before


def test_that_the_bundled_pack_writes_rare_names_as_the_source_has_them(
    translator: ArgosTranslator,
) -> None:
    names = "Szczepanowska", "Ngwendolamu", "Przedborski", "Tauchertova"
    texts = [f"Menteri luar negeri {name} tiba di kota itu pada hari Senin." for name in names]
    found = translator.translate(texts)
    assert [name for name, made in zip(names, found, strict=True) if name not in made.text] == []
