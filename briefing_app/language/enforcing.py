# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Required terms in a translation that lacks them.

Only sentences whose plain translation lacks a term are done again. The model's attention tells
which words of the plain translation stand for the Indonesian form. The output is kept up to
there, the required English is put behind it, and the model goes on from that: it writes the rest
knowing what came before, so number, articles and verbs mostly fit. Of the places where the term
may begin, and of its ways to be written there ("ayatollah", "Ayatollah", "the ayatollah"), the
model's own likelihood chooses. A version that keeps fewer terms, or that raises more doubts than
the plain one, is not taken.

The method was chosen by measurement; `packaging/measure_terms.py` prints the table.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING

from briefing_app.core.doubts import doubts_of
from briefing_app.core.progress import check
from briefing_app.language.argos_model import LENGTH_PENALTY, decode
from briefing_app.language.guided import NOTHING, limit
from briefing_app.language.seams import joined
from briefing_app.language.term_places import places, sources, ways

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Mapping, Sequence

    from briefing_app.core.model import Translation
    from briefing_app.core.terms import Termbase, TermMatch
    from briefing_app.language.argos_model import ArgosModel, Piece
    from briefing_app.language.guided import Decoded, Guided
    from briefing_app.language.term_places import Place

MOST_TERMS = 6
"""Terms that are enforced in one piece of a sentence; each costs a pass."""
TOGETHER = 16
"""Sentences that are worked on at a time: cancel is looked at in between."""


@dataclass(slots=True)
class _Job:
    """A piece of a sentence that is being done again.

    Attributes:
        piece: The piece.
        wanted: The terms that the sentence lacks, by id of the object.
        plain: Its plain version; empty for a piece that is kept as it is.
        now: Its best version so far, at first the plain one.
        text: The English of that.
        likelihood: Log-probabilities of its tokens.
        plain_likelihood: Those of the plain version.
        doubts: Number of doubts that the plain version raises.
        tried: The terms that were tried, by id of the object.
    """

    piece: Piece
    wanted: frozenset[int]
    plain: Decoded = NOTHING
    now: Decoded = NOTHING
    text: str = ""
    likelihood: list[float] = field(default_factory=list)
    plain_likelihood: list[float] = field(default_factory=list)
    doubts: int = 0
    tried: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One way to have a term in a piece, at one place.

    Attributes:
        job: Number of the piece.
        place: Where the term begins.
        begun: The tokens of the output up to the end of the term.
    """

    job: int
    place: Place
    begun: list[str]


def enforce(
    model: ArgosModel,
    found: Mapping[str, Translation],
    terms: Termbase,
    cancel: threading.Event | None = None,
) -> dict[str, Translation]:
    """Translate anew what lacks terms.

    Args:
        model: The loaded package.
        found: The plain translations by normalised source.
        terms: What is required.
        cancel: Looked at between batches.

    Returns:
        The translations that now have more of their terms, by source; the others stay as they
        are. The score of one that changed falls or rises by as much as its tokens' mean
        log-probability does.

    Raises:
        Cancelled: If `cancel` was set.
        OSError: If the package's vocabulary cannot be read.
        RuntimeError: If the model fails.
    """
    lacking = [text for text, plain in found.items() if terms.missing(text, plain.text)]
    better: dict[str, Translation] = {}
    for start in range(0, len(lacking), TOGETHER):
        batch = {text: found[text] for text in lacking[start : start + TOGETHER]}
        better |= _enforced(model, batch, terms, cancel)
    return better


def _enforced(
    model: ArgosModel,
    found: Mapping[str, Translation],
    terms: Termbase,
    cancel: threading.Event | None,
) -> dict[str, Translation]:
    jobs = {text: _jobs(model, text, plain, terms) for text, plain in found.items()}
    worded = [job for own in jobs.values() for job in own if job.piece.tokens]
    guided = model.guided
    _decode_plainly(guided, worded)
    for _ in range(MOST_TERMS):
        check(cancel)
        if not _pass(guided, worded, terms):
            break
    better = {}
    for text, plain in found.items():
        if any(_loops(job.piece, job.plain) for job in jobs[text]):
            continue  # it was decoded otherwise, see `ArgosModel.run`
        version = _joined(jobs[text], plain)
        gained = len(terms.missing(text, plain.text)) - len(terms.missing(text, version.text))
        if gained > 0 and len(doubts_of(text, version.text)) <= len(doubts_of(text, plain.text)):
            better[text] = version
    return better


def _jobs(model: ArgosModel, text: str, plain: Translation, terms: Termbase) -> list[_Job]:
    wanted = frozenset(id(match.term) for match in terms.missing(text, plain.text))
    return [_Job(piece, wanted, text=piece.text) for piece in model.pieces(text)]


def _decode_plainly(guided: Guided, jobs: Sequence[_Job]) -> None:
    inputs = [job.piece.tokens for job in jobs]
    outputs = guided.decode(inputs)
    scored = guided.likelihoods(inputs, [output.tokens for output in outputs])
    for job, output, likelihood in zip(jobs, outputs, scored, strict=True):
        job.plain, job.now, job.text = output, output, decode(output.written)
        job.likelihood = job.plain_likelihood = likelihood
        job.doubts = len(doubts_of(job.piece.text, job.text))


def _pass(guided: Guided, jobs: Sequence[_Job], terms: Termbase) -> bool:
    """Try the next lacking term of each piece; tell whether there was one."""
    attempts: list[_Attempt] = []
    for number, job in enumerate(jobs):
        if (match := _next(job, terms)) is not None:
            job.tried.add(id(match.term))
            attempts += _attempts(guided, number, job, match)
    attempts = _likeliest(guided, jobs, attempts)
    inputs = [jobs[attempt.job].piece.tokens for attempt in attempts]
    outputs = guided.decode(inputs, [attempt.begun for attempt in attempts])
    scored = guided.likelihoods(inputs, [output.tokens for output in outputs])
    versions = zip(attempts, outputs, scored, strict=True)
    for number, own in groupby(versions, key=lambda version: version[0].job):
        _choose(jobs[number], [(output, scores) for _, output, scores in own], terms)
    return bool(attempts)


def _next(job: _Job, terms: Termbase) -> TermMatch | None:
    """Return a term that a piece lacks, that its sentence lacks too, and that was not tried."""
    return next(
        (
            match
            for match in terms.missing(job.piece.text, job.text)
            if id(match.term) in job.wanted - job.tried
        ),
        None,
    )


def _attempts(guided: Guided, number: int, job: _Job, match: TermMatch) -> list[_Attempt]:
    form = job.piece.text[match.start : match.end]
    found = []
    for place in places(job.now, sources(job.piece.tokens, match.start, match.end)):
        for way in ways(match.term, form, first=place.kept == 0):
            if (pieces := guided.pieces.of(way, spaced=place.spaced)) is not None:
                found.append(_Attempt(number, place, job.now.tokens[: place.kept] + pieces))
    return found


def _likeliest(
    guided: Guided, jobs: Sequence[_Job], attempts: Sequence[_Attempt]
) -> list[_Attempt]:
    """Return of each piece and place the way of writing that the model finds most likely."""
    scored = guided.likelihoods(
        [jobs[attempt.job].piece.tokens for attempt in attempts],
        [attempt.begun for attempt in attempts],
    )
    best: dict[tuple[int, Place], tuple[float, _Attempt]] = {}
    for attempt, scores in zip(attempts, scored, strict=True):
        likelihood = sum(scores[attempt.place.kept : len(attempt.begun)])
        key = (attempt.job, attempt.place)
        if key not in best or likelihood > best[key][0]:
            best[key] = likelihood, attempt
    return [attempt for _, attempt in best.values()]


def _choose(job: _Job, versions: Iterable[tuple[Decoded, list[float]]], terms: Termbase) -> None:
    """Let the best version take the place of the one so far, if it has more terms."""
    source = job.piece.text
    best = (len(terms.missing(source, job.text)), 0, 0.0)
    taken = False
    for output, likelihood in versions:
        text = decode(output.written)
        lacking, doubts = len(terms.missing(source, text)), len(doubts_of(source, text))
        rank = lacking, doubts, -sum(likelihood) / len(likelihood) ** LENGTH_PENALTY
        allowed = doubts <= job.doubts and not _loops(job.piece, output)
        if allowed and (rank < best if taken else lacking < best[0]):
            best, taken = rank, True
            job.now, job.text, job.likelihood = output, text, likelihood


def _loops(piece: Piece, output: Decoded) -> bool:
    """Whether an output ran on until it was cut."""
    return len(output.tokens) >= limit(len(piece.tokens))


def _joined(jobs: Sequence[_Job], plain: Translation) -> Translation:
    text = joined([(job.piece.text, job.text) for job in jobs])
    now = [score for job in jobs for score in job.likelihood]
    before = [score for job in jobs for score in job.plain_likelihood]
    if not now or plain.score is None:
        return replace(plain, text=text)
    gained = sum(now) / len(now) - sum(before) / len(before)
    return replace(plain, text=text, score=min(0.0, plain.score + gained))
