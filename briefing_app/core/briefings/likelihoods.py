# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Words of likelihood in the author's English: the seven phrases, and all the others.

The seven phrases and their ranges: US Intelligence Community Directive 203 (2015), D.6.e.(2)(a),
first row of the table. Its second row ("remote", "probable", "nearly certain" …) means the same,
but is another scale, and a product should keep to one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing_app.core.briefings import Likelihood

_NOUN = r"(?:chances?|odds|probability|likelihood|possibility|prospect)"
_LOW = r"remote|slim|slight|small|low|poor|outside|faint|minimal|negligible|little"
_HIGH = r"strong|high|great|substantial|considerable|excellent"
_MIDDLE = (
    r"fair|good|reasonable|decent|big|serious|real|distinct|significant|realistic|"
    r"better[ -]than[ -]even|less[ -]than[ -]even|sporting|fighting"
)
_DEGREE = (
    r"highly|quite|fairly|rather|extremely|exceedingly|most|somewhat|reasonably|pretty|hardly|"
    r"scarcely|overwhelmingly|immensely|equally"
)
_COUNTS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_SHARE = r"(?P<share>\d{1,3})(?:[.,]\d+)?\s?(?:%|per\s?cent)"

_PHRASES = {
    r"almost no chance": Likelihood.ALMOST_NO_CHANCE,
    r"very unlikely": Likelihood.VERY_UNLIKELY,
    r"unlikely": Likelihood.UNLIKELY,
    r"roughly even chance": Likelihood.ROUGHLY_EVEN,
    r"likely": Likelihood.LIKELY,
    r"very likely": Likelihood.VERY_LIKELY,
    r"almost certain(?:ly)?": Likelihood.ALMOST_CERTAIN,
}
_COMPARISONS = (
    r"(?:more|less|as|how|so|just as|even more|even less|far more|much more|much less|"
    r"increasingly) (?:un)?likely"
)
"""Neither a degree nor a wrong one: which of two is likelier, without saying how likely."""

_OTHERS: dict[str, Likelihood | None] = {
    r"highly probabl[ey]": Likelihood.VERY_LIKELY,
    r"highly improbabl[ey]": Likelihood.VERY_UNLIKELY,
    r"(?:very |quite |more than |most )?probabl[ey]": Likelihood.LIKELY,
    r"(?:very |quite |most )?improbabl[ey]": Likelihood.UNLIKELY,
    r"in all (?:likelihood|probability)": Likelihood.VERY_LIKELY,
    r"(?:more likely than not|odds[ -]on)": Likelihood.LIKELY,
    r"as likely as not": Likelihood.ROUGHLY_EVEN,
    rf"not (?:at all |very |all that |so )?likely|(?:{_DEGREE}) unlikely|not almost certain": None,
    rf"(?:{_DEGREE}) likely": None,
    r"(?:nearly|virtually|practically|all but|as good as) certain(?:ly)?": (
        Likelihood.ALMOST_CERTAIN
    ),
    r"(?:almost )?(?:certainly|surely|definitely|undoubtedly|doubtless|inevitabl[ey])": (
        Likelihood.ALMOST_CERTAIN
    ),
    r"(?:quite |absolutely |fairly |reasonably )?certain (?:to|that)": Likelihood.ALMOST_CERTAIN,
    r"(?:is|are|was|be) (?:sure|guaranteed|destined|bound) to(?! the| an?\b| its| their)": (
        Likelihood.ALMOST_CERTAIN
    ),
    r"(?:there is |there can be |with |have )?(?:no|little) doubt(?! about)|(?:without|beyond) "
    r"(?:a |any )?doubt": Likelihood.ALMOST_CERTAIN,
    r"(?:we|I) (?:(?:very much|strongly|seriously|rather|would) )?doubt(?! about)": (
        Likelihood.UNLIKELY
    ),
    r"(?:is|are|remains?|seems?|looks?) (?:very |highly |rather )?(?:doubtful|questionable)": (
        Likelihood.UNLIKELY
    ),
    rf"(?:an? |the |only an? )?(?:very |rather |fairly |quite )?(?:{_LOW})[ -]{_NOUN}": (
        Likelihood.VERY_UNLIKELY
    ),
    rf"no (?:real |realistic |serious )?{_NOUN} (?=of|that|whatever)": Likelihood.ALMOST_NO_CHANCE,
    rf"(?:an? |the |every )?(?:very |rather |fairly |quite )?(?:{_HIGH})[ -]{_NOUN}": (
        Likelihood.VERY_LIKELY
    ),
    rf"(?:an? |the )?(?:very |rather |fairly |quite )?(?:{_MIDDLE})[ -]{_NOUN}(?! to\b)": (
        Likelihood.LIKELY
    ),
    r"every (?:chance|likelihood|possibility|prospect)": Likelihood.VERY_LIKELY,
    r"(?:the )?(?:chances|odds) are": Likelihood.LIKELY,
    r"(?:an? )?(?:about |almost |fairly )?even (?:chances?|odds)|roughly even (?:odds|chances)": (
        Likelihood.ROUGHLY_EVEN
    ),
    r"(?:50[-–/ ]50|fifty[- ]fifty)(?! (?:split|joint|owner|share|partner|venture|deal))": (
        Likelihood.ROUGHLY_EVEN
    ),
    r"(?:could go either way|toss-up|anyone['’]s guess)": Likelihood.ROUGHLY_EVEN,
    r"remote(?= that\b)": Likelihood.ALMOST_NO_CHANCE,
    r"(?:might|may|could) (?:very |quite )?well(?! (?:be )?(?:known|established))": None,
    r"(?:may|might|could) (?:possibly|conceivably)|(?:quite |very )?possibly": None,
    r"perhaps(?! \d| an? | some | as )|maybe|conceivably|presumably": None,
    r"(?:is|are|seems?|remains?|looks?|be) (?:quite |entirely |very |also |still |not |just )*"
    r"(?:possible|conceivable|plausible|impossible|imaginable) that": None,
    r"(?:quite|entirely|very|perfectly) possible(?! to\b)": None,
    r"(?:cannot|can['’]t|can not|could not) (?:yet |entirely )?(?:be )?"
    r"(?:ruled? out|excluded?|discount(?:ed)?)": None,
    r"we (?:do not|don['’]t|would not) (?:rule out|exclude|discount)": None,
    rf"{_COUNTS}[ -](?:in|out of)[ -](?:a )?(?:hundred|thousand|{_COUNTS})[ -]chances?": None,
    rf"(?:an? )?(?:about |around |roughly )?{_SHARE}[ -]"
    r"(?:chance|probability|likelihood|certain|sure|likely)": None,
    rf"(?:chances?|probability|likelihood)(?: of [^.,;]{{1,60}})? (?:of|is|at|stands at) "
    rf"(?:about |around |roughly )?{_SHARE.replace('share', 'share2')}": None,
    r"liable to (?=[a-z]+\b)(?! the\b)": None,
}
"""Patterns of terms that are none of the seven phrases, and the phrase that comes nearest."""

_MODALS = (
    r"(?<!military )(?<!full )(?<!naval )(?<!sheer )(?<!its )(?<!their )(?<!the )(?<!['’]s )"
    r"(?:may|might|could)(?= (?:also |still |yet |soon |then |even |again |now |not )*"
    r"(?!not\b|of\b|and\b|or\b|to\b|the\b)[a-z]+)(?! not (?!be|have|hold|last|happen))"
)
"""Only judged where the author judges: elsewhere they tell of leave and ability as well."""


def _pattern(source: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{source})(?!\w)", flags)


_KNOWN = [
    *((_pattern(source), phrase, True) for source, phrase in _PHRASES.items()),
    *((_pattern(source), phrase, False) for source, phrase in _OTHERS.items()),
]
_COMPARED = _pattern(_COMPARISONS)
_MODAL = _pattern(_MODALS, 0)
_MIGHT = _pattern(r"(?<=[a-z] )might(?= (?:be|have|not|still|yet|also) )", 0)
_REMEMBERED = 4096
"""Sentences; a briefing is checked again at each change, and most of it is as it was."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of likelihood.

    Attributes:
        start: Its first character.
        end: One past its last.
        phrase: Which of the seven phrases it is, or which comes nearest; None where that
            cannot be told.
        proper: Whether it is one of the seven.
    """

    start: int
    end: int
    phrase: Likelihood | None
    proper: bool


@lru_cache(_REMEMBERED)
def terms(text: str, *, judging: bool) -> tuple[Term, ...]:
    """Return the words of likelihood of a sentence, in order and not overlapping.

    Args:
        text: The sentence, quotations blotted.
        judging: Whether the author judges here, so that "may" and "could" are meant as such.
    """
    found = [
        Term(match.start(), match.end(), phrase or _of_share(match), proper)
        for pattern, phrase, proper in _KNOWN
        for match in pattern.finditer(text)
    ]
    modal = _MODAL if judging else _MIGHT
    found += [Term(*match.span(), None, proper=False) for match in modal.finditer(text)]
    compared = [match.span() for match in _COMPARED.finditer(text)]
    kept: list[Term] = []
    for term in sorted(found, key=lambda each: (each.start, -each.end)):
        inside = any(start < term.end <= end and term.start > start for start, end in compared)
        if not (kept and term.start < kept[-1].end) and not inside:
            kept.append(term)
    return tuple(kept)


def _of_share(match: re.Match[str]) -> Likelihood | None:
    """Return the phrase whose range holds a number of per cent."""
    named = match.groupdict()
    share = int(named.get("share") or named.get("share2") or 0)
    for phrase in Likelihood:
        low, high = phrase.per_cent
        if low <= share <= high:
            return phrase
    return None
