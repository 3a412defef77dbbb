# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What stands before an article's first paragraph and after its last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.clutter import read_also
from briefing_app.core.clutter.bylines import (
    is_code_line,
    looks_like_names,
    read_byline,
    trailing_byline,
    trailing_code,
)
from briefing_app.core.clutter.dates import is_only_labels, read_date_line
from briefing_app.core.clutter.datelines import DOMAIN
from briefing_app.core.clutter.lines import bare, is_share_line
from briefing_app.core.clutter.looks import is_finished, is_headline, is_prose, words
from briefing_app.core.clutter.vocabulary import OUTLETS, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.clutter.draft import Draft

_BREADCRUMB = re.compile(r"(?:home|beranda)\s*[>»/›|\\→-]\s*\S.{0,200}", re.IGNORECASE)
_STEPS = re.compile(r"[^>»›]{2,40}(?:\s[>»›]\s[^>»›]{2,60}){1,6}")
_RELATED = re.compile(
    r"(?:artikel|berita|video|foto|konten|tulisan|pos|kabar|bacaan|baca|liputan|topik|news|info)?\s?(?:"
    r"terkait|lainnya|terpopuler|populer|terbaru|terkini|pilihan|rekomendasi|menarik lainnya|serupa|sejenis|lain"
    r"|untuk anda|untukmu|viral)"
    r"(?: (?:lainnya|hari ini|minggu ini|untuk anda|editor|redaksi|pembaca|dari kami|terkait))?"
    r"|(?:related|popular|recent|latest|similar|more|trending|other|top)(?: (?:posts?|articles?|news|stories|topics?|from .{1,30}|now))?"
    r"|(?:rekomendasi|pilihan|sorotan)(?: (?:untuk anda|editor|redaksi|berita))?|most (?:popular|read)|trending(?: topic\w*)?"
    r"|you (?:may|might) (?:also )?like(?: this)?|(?:jangan lewatkan|baca lainnya|simak juga|lihat juga|paling banyak dibaca)"
    r"|banyak dibaca|berita foto|berita video|navigasi pos|next (?:post|article)|previous (?:post|article)|(?:pos|artikel) (?:sebelumnya|selanjutnya|berikutnya).{0,160}"
    r"|(?:baca|artikel|berita) (?:menarik|populer|terpopuler)(?: lainnya)?(?: .{0,30})?|terpopuler di .{1,30}|indeks berita",
    re.IGNORECASE,
)
_RELATED_FOR_SURE = re.compile(
    r"(?:artikel|berita|video|foto|konten|tulisan|bacaan|baca|topik) (?:terkait|lainnya|terpopuler|pilihan)",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"(?:tags?|topik(?: (?:terkait|pilihan|berita))?|topics?|label|kata kunci|keywords?|kategori|category|tagar|posted in"
    r"|filed under|tag terkait|tagged(?: (?:with|in))?)(?P<sign>\s*[:：#]\s*|\s*$)(?P<tags>.{0,400})",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"(?:#[\w.]+[\s,]*){1,20}")
_SOURCE = re.compile(
    r"(?:sumber|source|sumber (?:berita|artikel|data)|referensi)\s*[:：]\s*(?P<source>.{2,200})",
    re.IGNORECASE,
)
_NEWSROOM = re.compile(
    rf"(?:(?:{DOMAIN})|[\w.\- ]{{2,60}}?)\s(?:merupakan|adalah|ialah|yaitu)\s(?:sebuah\s|salah satu\s)?"
    r"(?:situs|portal|media|website|laman|kantor berita|perusahaan media|platform|surat kabar|harian)\b.{0,120}?"
    r"\b(?:berita|informasi|news|jurnalis\w*|media)\b.{0,600}",
    re.IGNORECASE | re.DOTALL,
)
_NEWSROOM_LINE = re.compile(
    r"(?i:(?:tim )?redaksi)(?: [A-Z][\w.]*){0,4}|(?:alamat|kantor)(?: redaksi)?\s?:.{1,160}|(?:telp|telepon|phone|email|e-mail|hp|whatsapp)\s?[.:].{3,80}"
    r"|.{0,80}(?:terverifikasi|tersertifikasi)(?: faktual| administratif)?(?: dan \w+)? (?:oleh )?dewan pers.{0,80}|part of .{2,60}|(?:a )?member of .{2,60}"
    r"|\S+@\S+\.\w{2,4}"
)
_FORM_FIELDS = re.compile(
    r"(?:nama|name|e-?mail|surel|situs web|website|url|komentar|comment|kirim|submit|balas|reply|batal|cancel)(?: lengkap| anda)?\W{0,3}",
    re.IGNORECASE,
)
_OUTLET_LINE = re.compile(rf"(?:tim |redaksi |oleh )?(?P<outlet>{DOMAIN})", re.IGNORECASE)
_TEASER = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|selengkapnya|read more)\W*$", re.IGNORECASE)
_URL_LINE = re.compile(r"https?://\S+")
_COLUMN = re.compile(r"[|/,•·;]")

# Text behind an end mark is the page's, not the article's, when it is no more than this share.
_AFTERWORD = 0.25
_HEAD_LINES = 40
_END_RULES = frozenset(
    "byline byline-code comment-form copyright follow-us newsroom related-list republication share-buttons"
    " site-chrome source-line tags".split()
)


class Found(NamedTuple):
    """Something that a removed line tells about the article.

    Attributes:
        field: Field of `Metadata`.
        value: What the line tells.
        origin: What kind of line told it.
    """

    field: str
    value: str
    origin: str


def clean_head(drafts: Sequence[Draft], first: int) -> Iterator[Found]:
    """Take section names, breadcrumbs, bylines and dates from before the first paragraph.

    Args:
        drafts: The blocks of the document, in order.
        first: Position of the first paragraph.

    Yields:
        What the lines tell.
    """
    head = [draft for draft in drafts[:first] if not draft.taken][:_HEAD_LINES]
    for draft in head:
        kept = draft.kept
        if _is_section(kept) or _HASHTAGS.fullmatch(kept):
            draft.take("category")
        elif _BREADCRUMB.fullmatch(kept) or (_STEPS.fullmatch(kept) and not is_finished(kept)):
            draft.take("breadcrumb")
        elif _TAGS.fullmatch(kept) and len(kept) <= 160:
            draft.take("tags")
        elif is_share_line(bare(kept)) or (not is_headline(kept) and _is_number(kept)):
            draft.take("share-buttons")
        elif outlet := _OUTLET_LINE.fullmatch(bare(kept)):
            yield Found("outlet", outlet["outlet"], "outlet line")
            draft.take("dateline")
        elif bare(kept).lower() in OUTLETS:
            yield Found("outlet", OUTLETS[bare(kept).lower()], "outlet line")
            draft.take("dateline")
        elif source := _SOURCE.fullmatch(kept):
            if not is_prose(source["source"]):
                draft.take("source-line")
        else:
            yield from _byline(draft, edge=True)
    yield from _names_beside(drafts[: min(first, _HEAD_LINES)])


def clean_lines(drafts: Sequence[Draft], first: int, last: int) -> Iterator[Found]:
    """Take labelled bylines wherever they stand, and date lines around the article.

    Yields:
        What the lines tell; a date only from before the first paragraph.
    """
    for position, draft in enumerate(drafts):
        if draft.taken or len(draft.text) > 400:
            continue
        edge = position < first or position > last
        line = read_date_line(draft.kept) if edge else None
        if line is not None:
            found = list(_beside_date(line.rest, head=position < first))
            if found or is_only_labels(line.rest):
                draft.take("publication-date")
                if position < first:
                    yield Found("published", line.published, "date line")
                    yield from (item for item in found if item.value)
                continue
        yield from _byline(draft, edge=edge)


def _byline(draft: Draft, *, edge: bool) -> Iterator[Found]:
    byline = read_byline(draft.kept, edge=edge)
    if byline is not None:
        draft.take("byline")
        if byline.author:
            yield Found("author", byline.author, "byline")


def _beside_date(rest: str, *, head: bool) -> Iterator[Found]:
    """Read what stands beside a date; yields nothing where some of it is not understood."""
    found: list[Found] = []
    for part in re.split(r"[|•·]|\s[-–—]\s|,\s", rest):
        text = part.strip(" -–—,.:()/")
        if not text or is_only_labels(text):
            continue
        domain = _OUTLET_LINE.fullmatch(text)
        byline = read_byline(text, edge=True)
        if domain:
            found.append(Found("outlet", domain["outlet"], "date line"))
        elif text.lower() in OUTLETS:
            found.append(Found("outlet", OUTLETS[text.lower()], "date line"))
        elif byline is not None:
            found.append(Found("author", byline.author, "byline"))
        elif _is_section(text) or read_date_line(text):
            found.append(Found("published", "", "date line"))
        elif head and looks_like_names(text) and len(words(text)) <= 4:
            found.append(Found("author", text, "byline"))
        else:
            return
    yield from found


def _names_beside(head: Sequence[Draft]) -> Iterator[Found]:
    """Take a line that is only a name beside a removed byline or date ("Tim Redaksi")."""
    for position, draft in enumerate(head):
        if draft.taken or not any(other.kept for other in head[:position]):
            continue
        kept = draft.kept
        beside = [*head[max(0, position - 1) : position], *head[position + 1 : position + 2]]
        signed = any(
            cut.rule in ("byline", "publication-date") for other in beside for cut in other.cuts
        )
        if signed and looks_like_names(kept) and 2 <= len(words(kept)) <= 4:
            draft.take("byline")
            yield Found("author", kept.strip(" ,"), "byline")


def _is_section(text: str) -> bool:
    parts = [part.strip(" #-–—:>") for part in _COLUMN.split(text.lower())]
    return len(text) <= 120 and all(part in SECTIONS for part in parts if part) and any(parts)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\d.,:\s]+(?:rb|k|jt|x)?", text, re.IGNORECASE) is not None


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
    tags = _TAGS.fullmatch(kept)
    return len(kept) <= 300 and bool(
        _RELATED.fullmatch(bare(kept))
        or (tags and tags["sign"].strip())
        or _HASHTAGS.fullmatch(kept)
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
    for draft in drafts[last + 1 :]:
        if draft.taken:
            rules = {cut.rule for cut in draft.cuts}
            ended = ended or not rules.isdisjoint(_END_RULES)
            mode = "comment-form" if "comment-form" in rules else mode
            continue
        kept = draft.kept
        if is_prose(kept) and not (mode == "related-list" and _TEASER.search(kept)):
            loose.clear()
            continue
        rule, mode = _tail_rule(kept, mode)
        if rule == "byline":
            yield from _byline(draft, edge=True)
        if rule:
            draft.take(rule)
            ended = ended or rule in _END_RULES
        elif ended and not draft.is_item and _is_loose(kept):
            loose.append(draft)
        else:
            loose.clear()
    _take_loose(loose)


def _is_loose(text: str) -> bool:
    """Whether an unmarked line may be a tag, a section or another article's headline."""
    return is_headline(text) and not re.search(r"[\d:;]", text) or len(words(text)) == 1


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
    if (tags := _TAGS.fullmatch(kept)) and (tags["sign"].strip() or not tags["tags"]):
        return "tags", "tags"
    if _HASHTAGS.fullmatch(kept):
        return "tags", mode
    if _URL_LINE.fullmatch(kept) and mode:
        return "republication", mode
    if _is_section(kept):
        return "category", mode
    if is_code_line(kept):
        return "byline-code", mode
    if source := _SOURCE.fullmatch(kept):
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


def clean_related(drafts: Sequence[Draft], last: int) -> None:
    """Take "Berita Terkait" and the headlines under it inside the article."""
    for position in range(last):
        draft = drafts[position]
        if not draft.taken and len(draft.text) <= 80 and _RELATED.fullmatch(bare(draft.kept)):
            following = read_also.take_list(drafts, position + 1, "related-list")
            if following > position + 1 or _RELATED_FOR_SURE.fullmatch(bare(draft.kept)):
                draft.take("related-list")
