# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The check of the language of judgement: what a careful second reader would mark.

It is precise rather than complete: it marks what it is sure of, gives a reason and a remedy for
each, and changes nothing. The words of others, in quotation marks or in blocks that quote, are
not judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.briefings import (
    AnnotationsBlock,
    BottomLineOrigin,
    PictureBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
    check_texts,
)
from briefing_app.core.briefings.attributions import attributes, vague
from briefing_app.core.briefings.findings import BOTTOM_LINE, RULE_NAMES, Finding, Rule, key_of
from briefing_app.core.briefings.likelihoods import terms
from briefing_app.core.briefings.prose import NOTE, outside_quotations, paragraphs
from briefing_app.core.briefings.sourcing import needs_source, states_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.briefings import Block, Draft, Judgement
    from briefing_app.core.briefings.likelihoods import Term
    from briefing_app.core.briefings.prose import Prose, Sentence

__all__ = ["BOTTOM_LINE", "RULE_NAMES", "Finding", "Rule", "check", "every_finding", "ignored"]

_CONFIDENCE = re.compile(
    r"(?<!investor )(?<!consumer )(?<!business )(?<!public )"
    r"\b(?:(?:low|moderate|medium|high|limited|full|great|complete)(?:[- ]to[- ](?:moderate|high))?"
    r"(?: levels? of)?[- ]confidence\b(?! in (?!th(?:is|ese)|our|the (?:judge?ment|assessment))\w)"
    r"|[Ww]e (?:are|remain) (?:(?:highly|fairly|very|quite|moderately|reasonably) )?confident\b"
    r"|\b[Oo]ur confidence\b|\bconfidence level\b|[Ww]ith (?:some )?confidence that\b)",
    re.IGNORECASE,
)
_PREDICTS = re.compile(
    r"(?<!political )(?<!good )(?<!free )(?<!the )(?<!a )(?<!their )(?<!its )(?<!his )(?<!her )"
    r"\b(?:will|won['’]t|shall)(?= (?!of\b)[a-z])"
    r"|\b(?:is|are) (?:not )?going to(?= [a-z]+\b)|\b[Ww]e (?:expect|anticipate|foresee|predict)\b"
)


def check(draft: Draft) -> tuple[Finding, ...]:
    """Return what the author should look at, in the order of the briefing, less what is ignored."""
    return tuple(each for each in every_finding(draft) if each.key not in draft.ignored)


def ignored(draft: Draft) -> tuple[Finding, ...]:
    """Return what would be found if the author had not told to ignore it."""
    return tuple(each for each in every_finding(draft) if each.key in draft.ignored)


def every_finding(draft: Draft) -> tuple[Finding, ...]:
    """Return what the author should look at or has ignored, in the order of the briefing."""
    return tuple(_findings(draft))


def _findings(draft: Draft) -> Iterator[Finding]:
    if draft.bottom_line_by is BottomLineOrigin.AUTHOR:
        text = _Text(BOTTOM_LINE, draft.bottom_line, judging=True)
        yield from _sorted([*text.language(), *text.unsourced_sentences()])
    for judgement in draft.judgements:
        text = _Text(judgement.id, judgement.text, judging=True)
        yield from _sorted([*text.language(single=False), *_of_judgement(text, judgement)])
    for block in draft.blocks:
        if isinstance(block, TextBlock):
            text = _Text(block.id, block.text)
            yield from _sorted([*text.language(), *text.facts_without_source()])
        for part, words in _small_texts(block):
            yield from _sorted([*_Text(block.id, words, part=part).language()])


def _sorted(found: list[Finding]) -> list[Finding]:
    return sorted(found, key=lambda each: (each.start, each.end, each.rule))


def _small_texts(block: Block) -> Iterator[tuple[str, str]]:
    """Yield the texts of a block that the author wrote: what they are, and their Markdown."""
    match block:
        case TableBlock():
            yield "caption", block.caption
            for number, row in enumerate(block.rows, start=1):
                for column, cell in enumerate(row, start=1):
                    yield f"row {number}, column {column}", cell
        case TimelineBlock():
            yield "caption", block.caption
            for number, entry in enumerate(block.entries, start=1):
                yield f"entry {number}", entry.text
        case PictureBlock():
            yield "caption", block.caption
        case AnnotationsBlock():
            yield "caption", block.caption
            for number, noted in enumerate(block.entries, start=1):
                yield f"note {number}", noted.note


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with its paragraph."""

    prose: Prose
    sentence: Sentence
    plain: str
    """The sentence, with what it quotes blotted."""

    @property
    def written(self) -> str:
        """The sentence as it is written, without citations."""
        return self.prose.words(self.sentence.start, self.sentence.end)

    @property
    def cites(self) -> bool:
        return NOTE in self.prose.text[self.sentence.start : self.sentence.end]


class _Text:
    """A text of the author's in one place of the briefing."""

    def __init__(self, place: str, markdown: str, *, part: str = "", judging: bool = False) -> None:
        self.place, self.part, self.judging = place, part, judging
        self.paragraphs = tuple(paragraphs(markdown))
        self.said = [
            [_Said(prose, each, blotted[each.start : each.end]) for each in prose.sentences()]
            for prose in self.paragraphs
            for blotted in [outside_quotations(prose.text)]
        ]

    @property
    def sentences(self) -> list[_Said]:
        return [said for paragraph in self.said for said in paragraph]

    def terms(self, said: _Said) -> tuple[Term, ...]:
        """Return the words of likelihood; what is retold of somebody else is not the author's."""
        if not self.judging and attributes(said.plain):
            return ()
        return terms(said.plain, judging=self.judging)

    def finding(
        self, rule: Rule, said: _Said, span: tuple[int, int], reason: str, remedy: str
    ) -> Finding:
        """Return a finding about a part of a sentence."""
        first, last = said.sentence.start + span[0], said.sentence.start + span[1]
        start, end = said.prose.span(first, last)
        words = said.prose.words(first, last)
        key = key_of(rule, self.place, words, said.written)
        return Finding(rule, self.place, start, end, words, reason, remedy, key, self.part)

    def whole(self, rule: Rule, said: _Said, reason: str, remedy: str) -> Finding:
        """Return a finding about a whole sentence."""
        length = said.sentence.end - said.sentence.start
        return self.finding(rule, said, (0, length), reason, remedy)

    def language(self, *, single: bool = True) -> Iterator[Finding]:
        """Yield what is to be said of the words.

        Args:
            single: Whether two likelihoods are looked for in each sentence by itself.
        """
        for said in self.sentences:
            found = self.terms(said)
            for term in found:
                if not term.proper:
                    yield self._other_term(said, term)
            if found and (confidence := _CONFIDENCE.search(said.plain)):
                yield self._confidence(said, found, confidence)
            if single:
                yield from self._two(said, [term for term in found if term.proper])
            for span in vague(said.plain):
                words = said.plain[span[0] : span[1]].strip()
                yield self.finding(
                    Rule.VAGUE_ATTRIBUTION,
                    said,
                    span,
                    check_texts.NAMES_NOBODY.format(words=words),
                    check_texts.NAME_SOMEBODY,
                )

    def _other_term(self, said: _Said, term: Term) -> Finding:
        words = said.plain[term.start : term.end].strip()
        if term.phrase is None:
            remedy = check_texts.WRITE_A_PHRASE
        else:
            low, high = term.phrase.per_cent
            remedy = check_texts.WRITE_THIS_PHRASE.format(phrase=term.phrase, low=low, high=high)
        return self.finding(
            Rule.LIKELIHOOD_TERM,
            said,
            (term.start, term.end),
            check_texts.OTHER_TERM.format(words=words),
            remedy,
        )

    def _confidence(
        self, said: _Said, found: tuple[Term, ...], confidence: re.Match[str]
    ) -> Finding:
        ends = [confidence.span(), *((term.start, term.end) for term in found)]
        return self.finding(
            Rule.CONFIDENCE_WITH_LIKELIHOOD,
            said,
            (min(start for start, _ in ends), max(end for _, end in ends)),
            check_texts.BOTH_IN_ONE,
            check_texts.SAY_IN_TWO,
        )

    def _two(self, said: _Said, found: list[Term]) -> Iterator[Finding]:
        first, *others = dict.fromkeys(term.phrase for term in found) or (None,)
        if others:
            yield self.finding(
                Rule.TWO_LIKELIHOODS,
                said,
                (found[0].start, found[-1].end),
                check_texts.SENTENCE_SAYS_TWO.format(first=first, second=others[0]),
                check_texts.SENTENCE_EACH,
            )

    def unsourced_sentences(self) -> Iterator[Finding]:
        """Yield the sentences of the bottom line that cite nothing and should."""
        for said in self.sentences:
            if not said.cites and needs_source(said.written):
                yield self.whole(
                    Rule.NO_SOURCE,
                    said,
                    check_texts.CITES_NOTHING,
                    check_texts.CITE_GROUNDS,
                )

    def facts_without_source(self) -> Iterator[Finding]:
        """Yield the first sentence with a fact of each paragraph that cites nothing.

        A list is covered by what leads it in.
        """
        led_in = False
        for prose, sentences in zip(self.paragraphs, self.said, strict=True):
            covered = prose.cites or (prose.is_item and led_in)
            if not prose.is_item:
                led_in = prose.cites and prose.text.rstrip(f" {NOTE}").endswith(":")
            if covered:
                continue
            for said in sentences:
                if states_fact(said.written):
                    yield self.whole(
                        Rule.FACT_WITHOUT_SOURCE,
                        said,
                        check_texts.FACT_CITES_NOTHING,
                        check_texts.CITE_ORIGIN,
                    )
                    break


def _of_judgement(text: _Text, judgement: Judgement) -> Iterator[Finding]:
    sentences = text.sentences
    if not sentences:
        return
    first = sentences[0]
    if not any(prose.cites for prose in text.paragraphs):
        yield text.whole(
            Rule.NO_SOURCE,
            first,
            check_texts.JUDGEMENT_CITES_NOTHING,
            check_texts.CITE_GROUNDS,
        )
    found = [(said, term) for said in sentences for term in text.terms(said)]
    proper = [(said, term) for said, term in found if term.proper]
    said_phrases = list(dict.fromkeys(term.phrase for _, term in proper if term.phrase))
    chosen = judgement.likelihood
    if chosen is not None and (others := [each for each in said_phrases if each is not chosen]):
        said, term = next(each for each in proper if each[1].phrase is others[0])
        yield text.finding(
            Rule.TWO_LIKELIHOODS,
            said,
            (term.start, term.end),
            check_texts.OTHER_THAN_CHOSEN.format(said=others[0], chosen=chosen),
            check_texts.CHOOSE_OR_CHANGE,
        )
    elif len(said_phrases) > 1:
        said, term = next(each for each in proper if each[1].phrase is said_phrases[1])
        yield text.finding(
            Rule.TWO_LIKELIHOODS,
            said,
            (term.start, term.end),
            check_texts.JUDGEMENT_SAYS_TWO.format(first=said_phrases[0], second=said_phrases[1]),
            check_texts.KEEP_ONE,
        )
    if not found and chosen is None:
        for said in sentences:
            if predicts := _PREDICTS.search(said.plain):
                yield text.finding(
                    Rule.NO_LIKELIHOOD,
                    said,
                    predicts.span(),
                    check_texts.NO_LIKELIHOOD,
                    check_texts.CHOOSE_ONE,
                )
                break
