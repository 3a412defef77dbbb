# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Terms: the English that an Indonesian expression must have, and where a text holds it.

How a form is read is told by its own letters, word by word. A word in capitals (TNI, G20) is
found in capitals only; one with a capital letter (Korut) with the same letters or all in
capitals; one in small letters (gencatan senjata) in any case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.renderings import holds, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CATEGORIES = ("concept", "organisation", "title", "place", "person")
"""The categories that the program itself uses; a term may have another."""
WORD = re.compile(r"[^\W_]+(?:['’‘ʼ][^\W_]+)*")
CLITICS = ("nya", "ku", "mu", "lah", "kah", "pun", "nyalah", "nyakah", "nyapun")
"""What Indonesian writes on the end of a word: possessives, then particles."""
_GAP = re.compile(r"\s+|[-‐‑–]\s?")
_HYPHENS = frozenset("-‐‑–")
_FOLDED = str.maketrans("’‘ʼ", "'''")
_LEAST_STEM = 2
_SHOUTED_WORDS = 4
"""Words from which a text without small letters counts as a headline in capitals."""


class TermOrigin(StrEnum):
    """Where a term is from; where two have the same form, the earlier here wins."""

    ANALYST = "analyst"
    IMPORT = "import"
    STARTER = "starter"


@dataclass(frozen=True, slots=True)
class Term:
    """One expression and its required English.

    Attributes:
        id: Number in the library; 0 for one that is in none.
        english: The required English.
        forms: Indonesian forms, the preferred one first: full name, abbreviations, variants.
        accepted: Other English renderings that pass the check, such as "DPRK".
        note: For the analyst.
        category: One of `CATEGORIES`, or a word of the analyst's own; empty for none.
        origin: Where it is from.
        enforced: Whether the English is required; if not, the term is only shown, and keeps
            shorter terms from being found inside it.

    Raises:
        ValueError: If the English, an accepted rendering or a form has no letter or digit, or
            there is no form.
    """

    id: int = 0
    english: str = ""
    forms: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    note: str = ""
    category: str = ""
    origin: TermOrigin = TermOrigin.ANALYST
    enforced: bool = True

    def __post_init__(self) -> None:
        """Refuse a term that cannot be found or checked."""
        if not self.forms:
            raise ValueError("A term needs an Indonesian form.")
        for text in (self.english, *self.forms, *self.accepted):
            if not WORD.search(text):
                raise ValueError(f"“{text}” has neither letter nor digit.")

    @property
    def renderings(self) -> tuple[str, ...]:
        """The required English, then the accepted renderings."""
        return (self.english, *self.accepted)

    def is_in(self, english: str) -> bool:
        """Whether an English text has the required English or an accepted rendering.

        Plural, possessive, article, capitalisation and hyphen do not matter, nor do full stops
        in an abbreviation; see `core.renderings`.
        """
        text = readable(english)
        return any(holds(text, rendering) for rendering in self.renderings)


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A place of a source text that holds a term.

    Attributes:
        term: What was found.
        start: Offset of the first character of the form.
        end: Offset after its last; a clitic on it ("-nya") comes behind that.
    """

    term: Term
    start: int
    end: int


class Termbase:
    """Terms that are ready to be looked for; immutable, so any thread may use it.

    Args:
        terms: Where two have a form in common, that of the analyst wins over an imported one,
            that over one of the starter, and the later over the earlier.
    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        """Index the forms by their first word."""
        self._terms = tuple(terms)
        self._by_first: dict[str, list[_Form]] = {}
        origins = list(TermOrigin)
        for place, term in enumerate(self._terms):
            for text in term.forms:
                form = _form(text, term, (origins.index(term.origin), -place))
                self._by_first.setdefault(form.folded[0], []).append(form)

    def extended(self, terms: Iterable[Term]) -> Termbase:
        """Return a termbase with further terms; itself if there are none.

        Where one of them has a form of these terms, their origins decide; of the same origin,
        these win.
        """
        more = Termbase(terms)
        if not more:
            return self
        both = Termbase()
        both._terms = self._terms + more.terms
        both._by_first = dict(self._by_first)
        for word, forms in more._by_first.items():
            last = [form._replace(rank=(form.rank[0], 1)) for form in forms]
            both._by_first[word] = self._by_first.get(word, []) + last
        return both

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms, as given."""
        return self._terms

    def __len__(self) -> int:
        """Return the number of terms."""
        return len(self._terms)

    def matches(self, source: str) -> tuple[TermMatch, ...]:
        """Return where an Indonesian text holds terms, in the order of the text.

        Of those that overlap the longest counts, so that a term is not found inside another.
        A hyphen or a line break between the words of a form stands for a space and the reverse;
        the last may carry a clitic, and a first one in small letters may be doubled
        ("menteri-menteri"). In a headline all in capitals abbreviations are not looked for,
        since any word could be one there.
        """
        found = sorted(self._candidates(source), key=lambda one: (one.start - one.end, one[:2]))
        taken: list[_Found] = []
        covered = bytearray(len(source))
        for one in found:
            if covered.find(1, one.start, one.end) < 0:
                covered[one.start : one.end] = b"\1" * (one.end - one.start)
                taken.append(one)
        taken.sort(key=lambda one: one.start)
        return tuple(TermMatch(one.term, one.start, one.end) for one in taken)

    def missing(self, source: str, english: str) -> tuple[TermMatch, ...]:
        """Return the enforced terms of a source that its translation has no rendering of.

        Args:
            source: An Indonesian text.
            english: Its English translation.

        Returns:
            The first place of each such term, in the order of the source. A term that the
            source has twice is asked for once.
        """
        asked: dict[int, TermMatch] = {}
        for match in self.matches(source):
            if match.term.enforced:
                asked.setdefault(id(match.term), match)
        return tuple(match for match in asked.values() if not match.term.is_in(english))

    def _candidates(self, source: str) -> Iterator[_Found]:
        words = list(WORD.finditer(source))
        shouted = len(words) >= _SHOUTED_WORDS and source.isupper()
        folded = [_fold(word[0]) for word in words]
        for at, word in enumerate(folded):
            for form in self._by_first.get(word, ()):
                yield from _found(form, source, words, folded, at, shouted=shouted)
            if word.endswith(CLITICS):
                for stem in _stems(word):
                    for form in self._by_first.get(stem, ()):
                        if len(form.folded) == 1:
                            yield from _found(form, source, words, folded, at, shouted=shouted)


class _Form(NamedTuple):
    """A form ready to be compared: `words` as written, `folded` in small letters."""

    term: Term
    rank: tuple[int, int]
    words: tuple[str, ...]
    folded: tuple[str, ...]
    gaps: tuple[str, ...]


class _Found(NamedTuple):
    """A form found; `rank` chooses between terms of one place."""

    start: int
    rank: tuple[int, int]
    end: int
    term: Term


def _form(text: str, term: Term, rank: tuple[int, int]) -> _Form:
    words = list(WORD.finditer(text))
    gaps = tuple(text[a.end() : b.start()] for a, b in pairwise(words))
    written = tuple(word[0].translate(_FOLDED) for word in words)
    return _Form(term, rank, written, tuple(map(_fold, written)), gaps)


def _fold(word: str) -> str:
    return word.translate(_FOLDED).lower()


def _stems(word: str) -> Iterator[str]:
    """Yield what a folded word may be without a clitic."""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) >= len(clitic) + _LEAST_STEM:
            yield word[: -len(clitic)]


def _found(
    form: _Form,
    source: str,
    words: Sequence[re.Match[str]],
    folded: Sequence[str],
    at: int,
    *,
    shouted: bool,
) -> Iterator[_Found]:
    """Yield the form if it stands at a word, once more if that word is doubled."""
    size = len(form.folded)
    doubled = (
        form.words[0].islower()
        and at + 1 < len(words)
        and source[words[at].end() : words[at + 1].start()] in _HYPHENS
        and (folded[at + 1] == folded[at] or (size == 1 and folded[at] in _stems(folded[at + 1])))
    )
    for first in (at, at + 1) if doubled else (at,):
        last = first + size - 1
        if last >= len(words):
            continue
        for place, (word, plain) in enumerate(zip(form.words, form.folded, strict=True)):
            here = first + place
            clitic_allowed = place == size - 1
            if not _same(word, plain, words[here][0], folded[here], clitic_allowed, shouted):
                break
            if place and not _joins(
                source[words[here - 1].end() : words[here].start()], form.gaps[place - 1]
            ):
                break
        else:
            start, end = words[at].start(), words[last].start() + len(form.words[-1])
            if _stands_free(source, start, words[last].end()):
                yield _Found(start, form.rank, end, form.term)


def _same(
    word: str, plain: str, written: str, folded: str, clitic_allowed: bool, shouted: bool
) -> bool:
    """Whether a word of a text is a word of a form, by its case too."""
    clitic = written[len(word) :]
    if clitic:
        if not clitic_allowed or not folded.startswith(plain) or clitic.lower() not in CLITICS:
            return False
    elif folded != plain:
        return False
    if word == word.lower():
        return True
    stem = written[: len(word)].translate(_FOLDED)
    if word.isupper():
        return stem == word and not shouted and (not clitic or clitic.islower())
    return stem == word or stem.isupper()


def _joins(gap: str, wanted: str) -> bool:
    """Whether what stands between two words of a text may stand there in the form."""
    return gap in (" ", wanted) or _GAP.fullmatch(gap) is not None


def _stands_free(source: str, start: int, end: int) -> bool:
    """Whether the place is no part of a user name, a hashtag or an address."""
    before, behind = source[max(0, start - 2) : start], source[end : end + 2]
    if before[-1:] in ("@", "#", "_") or behind[:1] in ("@", "_"):
        return before[-1:] == "" and behind[:1] == ""
    inside_left = before[-1:] == "." and before[:1].isalnum() and len(before) == 2
    inside_right = behind[:1] == "." and behind[1:].isalnum()
    return not (inside_left or inside_right)
