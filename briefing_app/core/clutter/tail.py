# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What stands after an article's last paragraph: tags, other articles, forms, initials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.clutter import read_also
from briefing_app.core.clutter.bylines import (
    is_code_line,
    read_byline,
    trailing_byline,
    trailing_code,
)
from briefing_app.core.clutter.datelines import DOMAIN
from briefing_app.core.clutter.lines import bare
from briefing_app.core.clutter.looks import (
    is_finished,
    is_headline,
    is_prose,
    title_case_share,
    words,
)
from briefing_app.core.clutter.marks import (
    HASHTAGS,
    SOURCE,
    TAGS,
    URL_LINE,
    Found,
    is_section,
    take_byline,
)
from briefing_app.core.clutter.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.clutter.draft import Draft

_RELATED = re.compile(
    r"(?:artikel|berita|video|foto|konten|tulisan|pos|kabar|bacaan|baca|liputan|topik|news"
    r"|info)?\s?(?:"
    r"terkait|lainnya|terpopuler|populer|terbaru|terkini|pilihan|rekomendasi|menarik lainnya"
    r"|serupa|sejenis|lain"
    r"|untuk anda|untukmu|viral)"
    r"(?: (?:lainnya|hari ini|minggu ini|untuk anda|editor|redaksi|pembaca|dari kami|terkait))?"
    r"|(?:related|popular|recent|latest|similar|more|trending|other|top)(?: (?:posts?|articles?"
    r"|news|stories|topics?|from .{1,30}|now))?"
    r"|(?:rekomendasi|pilihan|sorotan)(?: (?:untuk anda|editor|redaksi|berita))?|most (?:popular"
    r"|read)|trending(?: topic\w*)?"
    r"|you (?:may|might) (?:also )?like(?: this)?|(?:jangan lewatkan|baca lainnya|simak juga"
    r"|lihat juga|paling banyak dibaca)"
    r"|banyak dibaca|berita foto|berita video|navigasi pos|next (?:post|article)"
    r"|previous (?:post|article)|(?:pos|artikel) (?:sebelumnya|selanjutnya|berikutnya).{0,160}"
    r"|(?:baca|artikel|berita) (?:menarik|populer|terpopuler)(?: lainnya)?(?: .{0,30})?"
    r"|terpopuler di .{1,30}|indeks berita|(?:artikel|berita|tulisan)(?: \w+){1,3} lainnya"
    r"|lanjut baca|artikel asli",
    re.IGNORECASE,
)
_RELATED_FOR_SURE = re.compile(
    r"(?:artikel|berita|video|foto|konten|tulisan|bacaan|baca|topik) (?:terkait|lainnya"
    r"|terpopuler|pilihan)",
    re.IGNORECASE,
)
_NEWSROOM = re.compile(
    rf"(?:(?:{DOMAIN})|[\w.\- ]{{2,60}}?)\s(?:merupakan|adalah|ialah|yaitu)\s(?:sebuah\s"
    rf"|salah satu\s)?"
    r"(?:(?:situs|portal|website|laman|platform)(?: web)?|media (?:online|siber|digital|daring"
    r"|massa|berita|informasi|independen)"
    r"|kantor berita|perusahaan media|surat kabar)\b.{0,120}?"
    r"\b(?:berita|informasi|news|jurnalis\w*|media)\b.{0,600}",
    re.IGNORECASE | re.DOTALL,
)
_NEWSROOM_LINE = re.compile(
    r"(?i:(?:tim )?redaksi)(?: [A-Z][\w.]*){0,4}|(?:alamat|kantor)(?: redaksi)?\s?:.{1,160}"
    r"|(?:telp|telepon|phone|email|e-mail|hp|whatsapp)\s?[.:].{3,80}"
    r"|.{0,80}(?:terverifikasi|tersertifikasi)(?: faktual"
    r"| administratif)?(?: dan \w+)? (?:oleh )?dewan pers.{0,80}|part of .{2,60}"
    r"|(?:a )?member of .{2,60}"
    r"|\S+@\S+\.\w{2,4}"
)
_FORM_FIELDS = re.compile(
    r"(?:nama|name|e-?mail|surel|situs web|website|url|komentar|comment|kirim|submit|balas|reply"
    r"|batal|cancel)(?: lengkap| anda)?\W{0,3}",
    re.IGNORECASE,
)
_TEASER = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|selengkapnya|read more)\W*$", re.IGNORECASE)
_AGENCY_LINE = re.compile(
    r"(?:REUTERS|AFP|AP|ANTARA|XINHUA|DPA|BBC|CNN)(?:\s?\|\s?[A-Z][\w. ]{1,40}){1,4}"
)
# So many headlines in a row, with nothing that announces them, are a list of other articles.
_SHORTEST_LIST = 3
_END_RULES = word_set(
    "byline byline-code comment-form copyright follow-us newsroom read-also related-list"
    " republication share-buttons"
    " site-chrome source-line tags"
)

# Text behind an end mark is the page's, not the article's, when it is no more than this share.
_AFTERWORD = 0.25


def end_of_article(drafts: Sequence[Draft]) -> int:
    """Return the position of the article's last paragraph, -1 where there is none.

    What follows an end mark (a tag list, "Artikel Terkait", a comment form, the editor's
    name) is no longer article when it is short against what stands before.
    """
    last = -1
    for position in range(len(drafts) - 1, -1, -1):
        draft = drafts[position]
        if not is_prose(draft.kept):
            continue
        if _NEWSROOM.fullmatch(draft.kept):
            draft.take("newsroom")
            continue
        last = position
        break
    weights = [len(words(draft.kept)) if is_prose(draft.kept) else 0 for draft in drafts]
    total = sum(weights)
    before = 0
    for position in range(last + 1):
        if before >= total * (1 - _AFTERWORD) and before and _is_end_mark(drafts[position]):
            for earlier in range(position - 1, -1, -1):
                if weights[earlier]:
                    return earlier
        before += weights[position]
    return last


def _is_end_mark(draft: Draft) -> bool:
    if draft.taken:
        return any(
            cut.rule in ("comment-form", "copyright", "byline", "republication")
            for cut in draft.cuts
        )
    kept = draft.kept
    tags = TAGS.fullmatch(kept)
    return len(kept) <= 300 and bool(
        _RELATED.fullmatch(bare(kept))
        or (tags and tags["sign"].strip())
        or HASHTAGS.fullmatch(kept)
    )


def clean_tail(drafts: Sequence[Draft], last: int) -> Iterator[Found]:
    """Take what follows the last paragraph, except what may be article.

    Lines that nothing marks as clutter (results, names of the dead, an unmarked tag) go
    only behind an end mark, and only as long as nothing that stays follows them.

    Args:
        drafts: The blocks of the document, in order.
        last: Position of the last paragraph.

    Yields:
        What the lines tell.
    """
    mode = ""
    ended = last >= 0 and any(cut.rule in _END_RULES for cut in drafts[last].cuts)
    loose: list[Draft] = []
    for position in range(last + 1, len(drafts)):
        draft = drafts[position]
        if draft.taken:
            rules = {cut.rule for cut in draft.cuts}
            ended = ended or not rules.isdisjoint(_END_RULES)
            mode = "comment-form" if "comment-form" in rules else mode
            continue
        kept = draft.kept
        if is_prose(kept) and not (mode == "related-list" and _TEASER.search(kept)):
            loose.clear()
            continue
        if not draft.is_item and _heads_prose(drafts, position):
            mode = ""
        rule, mode = _tail_rule(kept, mode)
        if rule == "byline":
            yield from take_byline(draft, edge=True)
        if rule:
            draft.take(rule)
            ended = ended or rule in _END_RULES
        elif ended and not draft.is_item and _is_loose(kept):
            loose.append(draft)
        else:
            loose.clear()
    _take_loose(loose)


def _heads_prose(drafts: Sequence[Draft], position: int) -> bool:
    """Whether the next thing that stays is a paragraph, so that this may be its heading."""
    for draft in drafts[position + 1 : position + 4]:
        if not draft.taken:
            return is_prose(draft.kept) and not _TEASER.search(draft.kept)
    return False


def _is_loose(text: str) -> bool:
    """Whether an unmarked line may be a tag, a section or another article's headline."""
    return (is_headline(text) and not re.search(r"[\d:;]", text)) or len(words(text)) == 1


def _take_loose(loose: Sequence[Draft]) -> None:
    headlines = [draft for draft in loose if len(words(draft.kept)) > 4]
    for draft in loose:
        kept = draft.kept
        if len(words(kept)) <= 4:
            draft.take("category" if kept.isupper() else "tags")
        elif len(headlines) > 1:
            draft.take("related-list")


def _tail_rule(kept: str, mode: str) -> tuple[str, str]:
    """Return the rule for a line behind the article, and what list it starts or goes on."""
    line = bare(kept)
    if _RELATED.fullmatch(line):
        return "related-list", "related-list"
    if (tags := TAGS.fullmatch(kept)) and (tags["sign"].strip() or not tags["tags"]):
        return "tags", "tags"
    if HASHTAGS.fullmatch(kept):
        return "tags", mode
    if URL_LINE.fullmatch(kept) and mode:
        return "republication", mode
    if is_section(kept):
        return "category", mode
    if is_code_line(kept):
        return "byline-code", mode
    if _AGENCY_LINE.fullmatch(kept):
        return "source-line", mode
    if source := SOURCE.fullmatch(kept):
        return ("" if is_prose(source["source"]) else "source-line"), mode
    if read_byline(kept, edge=True) is not None:
        return "byline", mode
    if _NEWSROOM_LINE.fullmatch(line) or _NEWSROOM.fullmatch(kept):
        return "newsroom", mode
    if mode == "comment-form" and _FORM_FIELDS.fullmatch(kept):
        return mode, mode
    if mode == "tags" and len(words(kept)) <= 5 and not is_finished(kept):
        return mode, mode
    if mode == "related-list" and (
        is_headline(kept) or _TEASER.search(kept) or len(words(kept)) < 5
    ):
        return mode, mode
    return "", mode


def clean_ends(drafts: Sequence[Draft], last: int) -> Iterator[Found]:
    """Take initials, bylines and credits that hang on the end of a paragraph.

    Yields:
        What they tell.
    """
    for position, draft in enumerate(drafts):
        if draft.taken or not draft.text:
            continue
        glued = trailing_byline(draft.text)
        if glued is not None:
            draft.cut(glued[0], len(draft.text), "byline")
            if glued[1].author:
                yield Found("author", glued[1].author, "byline")
        end = glued[0] if glued else len(draft.text)
        code = trailing_code(draft.text[:end], last=position == last)
        if code is not None:
            draft.cut(code, end, "byline-code")


def clean_unmarked_lists(drafts: Sequence[Draft], first: int, last: int) -> None:
    """Take lists of other articles that nothing announces, over and under the article."""
    for stretch in (drafts[:first], drafts[last + 1 :]):
        run: list[Draft] = []
        announced = False
        for draft in [*stretch, None]:
            if draft is not None and draft.taken:
                continue
            if draft is not None and _is_entry(draft):
                run.append(draft)
                continue
            if len(run) >= _SHORTEST_LIST and not announced:
                for entry in run:
                    entry.take("related-list")
            run = []
            announced = draft is not None and (draft.is_item or draft.kept.endswith(":"))


def _is_entry(draft: Draft) -> bool:
    """Whether a block is a bullet with a headline, which a line of results is not."""
    kept = draft.kept
    if not draft.is_item or kept[0].isdigit() or draft.text[0].isdigit() or kept[-1].isdigit():
        return False
    tokens = words(kept)
    return is_headline(kept) and len(tokens) >= 5 and title_case_share(tokens) >= 0.8


def clean_related(drafts: Sequence[Draft], last: int) -> None:
    """Take "Berita Terkait" and the headlines under it inside the article."""
    for position in range(last):
        draft = drafts[position]
        if not draft.taken and len(draft.text) <= 80 and _RELATED.fullmatch(bare(draft.kept)):
            following = read_also.take_list(drafts, position + 1, "related-list")
            if following > position + 1 or _RELATED_FOR_SURE.fullmatch(bare(draft.kept)):
                draft.take("related-list")
