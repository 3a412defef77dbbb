# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Attempts to have a term in a translation, and which of them is taken.

See `language.enforcing` for what is attempted and why.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from briefing_app.core.doubts import FIGURE, doubts_of
from briefing_app.core.progress import check
from briefing_app.language.argos_model import LENGTH_PENALTY, decode
from briefing_app.language.guided import NOTHING, limit
from briefing_app.language.lost import lost, may_render
from briefing_app.language.term_places import (
    adjectives,
    places,
    runs_on,
    sources,
    standing_for,
    ways,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefing_app.core.terms import Term, Termbase, TermMatch
    from briefing_app.language.argos_model import Piece
    from briefing_app.language.guided import Decoded, Guided
    from briefing_app.language.lost import Lost
    from briefing_app.language.term_places import Place

MOST_TERMS = 6
"""Terms that are enforced in one piece of a sentence; each costs a pass."""
FIRST_ATTEMPTS = 2
"""Ways to have a term in a piece that are written out at first: those that begin likeliest. The
others follow where none of them will do."""
ALTERNATIVES = 6
"""Other words that may follow a term which the model would run on in ("Italian" + "ate")."""
LOOK_WEIGHT = 0.2
"""What full attention on the form is worth, on the scale of the score, when places compete."""


@dataclass(slots=True)
class Job:
    """A piece of a sentence that is being done again.

    Attributes:
        piece: The piece.
        terms: What is required of its sentence.
        asked: The terms among them that nobody required: names and figures that were lost, by id
            of the object, each with whether it is sure.
        wanted: The terms that the sentence lacks, by id of the object; once the plain version is
            there, at most `MOST_TERMS` that the piece lacks too, what somebody required first.
        plain: Its plain version; empty for a piece that is kept as it is.
        now: Its best version so far, at first the plain one.
        text: The English of that.
        likelihood: Log-probabilities of its tokens.
        plain_likelihood: Those of the plain version.
        doubts: Number of doubts that the plain version raises, see `count_doubts`.
        now_doubts: Those of the best version so far.
        lost: What the plain version has lost, as it stands in the source.
        tried: The terms that were tried, by id of the object.
    """

    piece: Piece
    terms: Termbase
    asked: Mapping[int, bool]
    wanted: frozenset[int]
    plain: Decoded = NOTHING
    now: Decoded = NOTHING
    text: str = ""
    likelihood: list[float] = field(default_factory=list)
    plain_likelihood: list[float] = field(default_factory=list)
    doubts: tuple[int, int] = (0, 0)
    now_doubts: tuple[int, int] = (0, 0)
    lost: frozenset[str] = frozenset()
    tried: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One way to have a term in a piece, at one place.

    Attributes:
        job: Number of the piece.
        place: Where the term begins.
        required: Whether the required English is what is put there.
        begun: The tokens of the output up to the end of the term.
        looked: How much the word that stood there looked at the form, from 0 to 1.
    """

    job: int
    place: Place
    required: bool
    begun: list[str]
    looked: float


def decode_plainly(guided: Guided, jobs: Sequence[Job]) -> None:
    """Give each piece its plain version, with all that is known of it."""
    inputs = [job.piece.tokens for job in jobs]
    outputs = guided.decode(inputs)
    scored = guided.likelihoods(inputs, [output.tokens for output in outputs])
    for job, output, likelihood in zip(jobs, outputs, scored, strict=True):
        job.plain, job.now, job.text = output, output, decode(output.written)
        job.likelihood = job.plain_likelihood = likelihood
        job.doubts = job.now_doubts = count_doubts(job.piece.text, job.text)
        job.lost = forms(lost(job.piece.text, job.text, job.terms))
        required_first = sorted(_open(job), key=lambda match: id(match.term) in job.asked)
        job.wanted = frozenset(id(match.term) for match in required_first[:MOST_TERMS])


def try_next(guided: Guided, jobs: Sequence[Job], cancel: threading.Event | None) -> bool:
    """Try the next lacking term of each piece; tell whether there was one.

    Raises:
        Cancelled: If `cancel` was set.
        RuntimeError: If the model fails.
    """
    attempts: list[_Attempt] = []
    for number, job in enumerate(jobs):
        if (match := _next(job)) is not None:
            job.tried.add(id(match.term))
            attempts += _attempts(guided, number, job, match)
    check(cancel)
    ranked = _likeliest(guided, jobs, attempts)
    unsolved = set(ranked)
    for start, end in ((0, FIRST_ATTEMPTS), (FIRST_ATTEMPTS, None)):
        check(cancel)
        tried = [attempt for number in sorted(unsolved) for attempt in ranked[number][start:end]]
        inputs = [jobs[attempt.job].piece.tokens for attempt in tried]
        outputs = _decoded(guided, inputs, tried)
        scored = guided.likelihoods(inputs, [output.tokens for output in outputs])
        versions = zip(tried, outputs, scored, strict=True)
        for number, own in groupby(versions, key=lambda version: version[0].job):
            if _choose(jobs[number], own):
                unsolved.remove(number)
    return bool(attempts)


def _next(job: Job) -> TermMatch | None:
    """Return the first term that a piece lacks and that was not tried.

    The order is that of the source, since what stands behind a term is written anew with it.
    """
    return next((match for match in _open(job) if id(match.term) not in job.tried), None)


def _open(job: Job) -> list[TermMatch]:
    """Return the terms that a piece lacks and that its sentence lacks too."""
    missing = job.terms.missing(job.piece.text, job.text)
    return [match for match in missing if id(match.term) in job.wanted]


def _attempts(guided: Guided, number: int, job: Job, match: TermMatch) -> Iterator[_Attempt]:
    form = job.piece.text[match.start : match.end]
    tokens = sources(job.piece.tokens, match.start, match.end)
    if not job.asked.get(id(match.term), True) and may_render(
        decode(standing_for(job.now, tokens)), job.piece.text
    ):
        return
    for place in places(job.now, tokens):
        kept, looked = job.now.tokens[: place.kept], job.now.mass(place.kept, tokens)
        first = not kept
        written = [(way, True) for way in ways(match.term.english, form, first=first)]
        written += [(adjective, False) for adjective in adjectives(match.term)]
        for way, required in written:
            pieces = guided.pieces.of(way, spaced=place.spaced)
            if pieces is not None:
                yield _Attempt(number, place, required, kept + pieces, looked)


def _likeliest(
    guided: Guided, jobs: Sequence[Job], attempts: Sequence[_Attempt]
) -> dict[int, list[_Attempt]]:
    """Return what is worth writing out for each piece, the likeliest first.

    That is for each place one way to write the required English and, where there are any, one
    of its adjectives.
    """
    scored = guided.likelihoods(
        [jobs[attempt.job].piece.tokens for attempt in attempts],
        [attempt.begun for attempt in attempts],
    )
    best: dict[tuple[int, Place, bool], tuple[float, float, _Attempt]] = {}
    for attempt, scores in zip(attempts, scored, strict=True):
        likelihood = sum(scores[attempt.place.kept : len(attempt.begun)])
        key = (attempt.job, attempt.place, attempt.required)
        if key not in best or likelihood > best[key][0]:
            whole = sum(scores[:-1]) / len(scores) ** LENGTH_PENALTY
            best[key] = likelihood, whole + LOOK_WEIGHT * attempt.looked, attempt
    ranked: dict[int, list[_Attempt]] = {}
    for _, _, attempt in sorted(best.values(), key=lambda one: one[1], reverse=True):
        ranked.setdefault(attempt.job, []).append(attempt)
    return ranked


def _decoded(
    guided: Guided, inputs: Sequence[list[str]], attempts: Sequence[_Attempt]
) -> list[Decoded]:
    """Return what the model makes of each attempt; where it runs on in the term, otherwise."""
    outputs = guided.decode(inputs, [attempt.begun for attempt in attempts])
    again = [
        number
        for number, (output, attempt) in enumerate(zip(outputs, attempts, strict=True))
        if runs_on(output.tokens, len(attempt.begun))
    ]
    others = guided.alternatives(
        [inputs[number] for number in again],
        [attempts[number].begun for number in again],
        ALTERNATIVES,
    )
    for number, found in zip(again, others, strict=True):
        end = len(attempts[number].begun)
        outputs[number] = next(
            (other for other in found if not runs_on(other.tokens, end)), outputs[number]
        )
    return outputs


def _choose(job: Job, versions: Iterable[tuple[_Attempt, Decoded, list[float]]]) -> bool:
    """Let the best version take the place of the one so far; tell if there is one.

    It must have more terms and lack none that the one so far has, lose no name or figure that the
    plain version has, and raise no more doubts than that.
    """
    source = job.piece.text
    before = _missing(job, job.text)
    best: tuple[tuple[int, int], tuple[int, int], float] | None = None
    for attempt, output, likelihood in versions:
        text = decode(output.written)
        missing, doubts = _missing(job, text), count_doubts(source, text)
        if not missing < before or not no_worse(doubts, job.doubts) or loops(job.piece, output):
            continue
        if doubts[0] >= job.now_doubts[0] and _are_figures(before - missing):
            continue  # the figure was put where it does not belong
        if not forms(lost(source, text, job.terms)) <= job.lost:
            continue
        score = sum(likelihood) / len(likelihood) ** LENGTH_PENALTY
        required = sum(id(term) not in job.asked for term in missing)
        rank = (required, len(missing)), doubts, -score - LOOK_WEIGHT * attempt.looked
        if best is None or rank < best:
            best = rank
            job.now, job.text, job.likelihood, job.now_doubts = output, text, likelihood, doubts
    return best is not None


def _missing(job: Job, text: str) -> frozenset[Term]:
    return frozenset(match.term for match in job.terms.missing(job.piece.text, text))


def _are_figures(terms: Iterable[Term]) -> bool:
    return all(term.english[0].isdigit() for term in terms)


def count_doubts(source: str, english: str) -> tuple[int, int]:
    """Return how many doubts a translation raises: about figures, and in all."""
    found = doubts_of(source, english)
    return sum(doubt.kind == FIGURE for doubt in found), len(found)


def no_worse(doubts: tuple[int, int], than: tuple[int, int]) -> bool:
    """Whether there are no more of either: a term in exchange for a figure is no gain."""
    return doubts[0] <= than[0] and doubts[1] <= than[1]


def loops(piece: Piece, output: Decoded) -> bool:
    """Whether an output ran on until it was cut."""
    return len(output.tokens) >= limit(len(piece.tokens))


def forms(own: Iterable[Lost]) -> frozenset[str]:
    """Return what was lost as the source writes it."""
    return frozenset(one.term.forms[0] for one in own)
