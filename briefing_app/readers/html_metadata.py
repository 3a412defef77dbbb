# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a page states about its article in the places made for that, and where it states it.

General extractors fill gaps from the address, the first date in the text or a line that looks
like a byline. An analyst must be able to trust a field, so this reads only JSON-LD
(https://schema.org/NewsArticle), Open Graph (https://ogp.me), the meta names that newsrooms
use, microdata and the canonical link, and leaves the rest empty.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing_app.core.model import Metadata
from briefing_app.readers.dates import iso_date
from briefing_app.readers.properties import real_author

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_ARTICLE_TYPE = re.compile(r"(?:\w*Article|\w*NewsArticle|BlogPosting|Report)$")
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_OUTLETS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_AUTHORS = (
    "author",
    "article:author",
    "content_author",
    "dtk:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
)
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "content_publisheddate",
    "publishdate",
    "dtk:publishdate",
    "pubdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "citation_publication_date",
    "date",
)
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)(https?://\S+)|Page saved with SingleFile\s+url:\s*(https?://\S+)"
)
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[|\-–—»•:]\s+")
_LETTERS = re.compile(r"\w+")
_BY = re.compile(r"^(?:oleh|penulis|reporter|by)\s*:?\s+", re.IGNORECASE)
_LONGEST_NAME = 120

Found = tuple[str, str]
"""A value and what told it; both empty if nothing did."""


def page_metadata(root: Any) -> Metadata:
    """Read what a page states about its article.

    Args:
        root: The lxml root of the page.

    Returns:
        The fields that the page states, each with its origin.
    """
    stated = _Stated(root)
    outlet = stated.outlet()
    found = {
        "title": stated.title(outlet[0]),
        "outlet": outlet,
        "author": stated.author(outlet[0]),
        "published": stated.published(),
        "url": stated.url(),
    }
    return Metadata(
        **{field: value for field, (value, _) in found.items()},
        origins=tuple(sorted((field, origin) for field, (value, origin) in found.items() if value)),
    )


class _Stated:
    def __init__(self, root: Any) -> None:
        self._root = root
        self._meta = _meta_tags(root)
        self._article = _json_ld_article(root)

    def title(self, outlet: str) -> Found:
        stated = [
            *self._json("headline", _text),
            *self._json("name", _text),
            *self._tags(_TITLES, _plain),
        ]
        title_tag = self._root.find(".//head/title")
        if title_tag is not None and (text := _plain(title_tag.text_content())):
            stated.append((text, "title tag"))
        headings = [text for h1 in self._root.iter("h1") if (text := _plain(h1.text_content()))]
        for heading in headings:
            if any(same_title(heading, value) for value, _ in stated):
                return heading, "h1"
        if stated:
            value, origin = stated[0]
            return _without_outlet(value, outlet), origin
        return (headings[0], "h1") if len(headings) == 1 else ("", "")

    def outlet(self) -> Found:
        return _first(
            self._tags(_OUTLETS[:1], _plain),
            self._json("publisher", _names),
            self._tags(_OUTLETS[1:], _plain),
        )

    def author(self, outlet: str) -> Found:
        def person(text: str) -> str:
            name = _BY.sub("", _plain(text)).strip(" ,;")
            if len(name) > _LONGEST_NAME or _key(name) == _key(outlet) or name.startswith("@"):
                return ""
            return "" if _is_outlet_name(name, outlet) else real_author(name)

        return _first(
            self._json("author", lambda value: person(_names(value))),
            self._tags(_AUTHORS, person),
            self._elements("itemprop", "author", person),
            self._elements("rel", "author", person),
        )

    def published(self) -> Found:
        return _first(
            self._json("datePublished", lambda value: iso_date(_text(value))),
            self._tags(_DATES, iso_date),
            self._elements("itemprop", "datePublished", iso_date),
            self._only_time(),
        )

    def url(self) -> Found:
        canonical = (
            (link.get("href", "").strip(), "canonical link")
            for link in self._root.iter("link")
            if link.get("rel", "").lower() == "canonical"
        )
        candidates = [
            *canonical,
            *self._tags(("og:url",), str.strip),
            *self._json("mainEntityOfPage", _address),
            *self._json("url", _address),
            *self._saved_from(),
        ]
        absolute = [found for found in candidates if _WEB.fullmatch(found[0])]
        with_path = [found for found in absolute if urlsplit(found[0]).path.strip("/")]
        return (with_path or absolute or [("", "")])[0]

    def _json(self, name: str, read: Callable[[Any], str]) -> Iterator[Found]:
        value = read(self._article.get(name))
        if value:
            yield value, f"JSON-LD {name}"

    def _tags(self, names: Iterable[str], read: Callable[[str], str]) -> Iterator[Found]:
        for name in names:
            for content in self._meta.get(name, ()):
                if value := read(content):
                    yield value, name

    def _elements(self, attribute: str, name: str, read: Callable[[str], str]) -> Iterator[Found]:
        for element in self._root.iterfind(f".//*[@{attribute}='{name}']"):
            stated = element.get("content") or element.get("datetime") or _element_name(element)
            if value := read(stated):
                yield value, f"{attribute} {name}"
                return

    def _only_time(self) -> Iterator[Found]:
        times = {
            iso_date(time.get("datetime"))
            for time in self._root.iterfind(".//article//time[@datetime]")
        } - {""}
        if len(times) == 1:
            yield times.pop(), "time tag"

    def _saved_from(self) -> Iterator[Found]:
        from lxml import etree

        document = self._root.getroottree()
        comments = [*document.xpath("/comment()"), *self._root.iter(etree.Comment)]
        for comment in comments[:20]:
            if match := _SAVED_FROM.search(comment.text or ""):
                yield match[1] or match[2], "browser's note"


def same_title(heading: str, stated: str) -> bool:
    """Tell whether a heading on the page is the title that is stated elsewhere.

    The stated one often carries the outlet, a section or "page 1" besides.
    """
    one, other = _key(heading), _key(stated)
    if len(one) < 10 or len(other) < 10:
        return bool(one) and one == other
    return one in other or other in one


def _first(*sources: Iterable[Found]) -> Found:
    for source in sources:
        for found in source:
            return found
    return "", ""


def _key(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _plain(text: str) -> str:
    return " ".join(html.unescape(html.unescape(text)).split())


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return _plain(value) if isinstance(value, str) else ""


def _names(value: Any) -> str:
    if isinstance(value, list):
        names = dict.fromkeys(filter(None, map(_names, value)))
        return ", ".join(names)
    if isinstance(value, dict):
        return _names(value.get("name"))
    text = _text(value)
    return "" if _WEB.match(text) else text


def _address(value: Any) -> str:
    if isinstance(value, dict):
        return _text(value.get("@id") or value.get("url"))
    return _text(value)


def _element_name(element: Any) -> str:
    for inner in element.iterfind(".//*[@itemprop='name']"):
        return str(inner.get("content") or inner.text_content())
    return str(element.text_content())


def _is_outlet_name(name: str, outlet: str) -> bool:
    own = re.sub(r"\.(?:co\.id|com|id|net|co|news|tv)$", "", outlet.strip().casefold())
    other = re.sub(r"\.?(?:co\.id|com|id|net|news)$", "", name.strip().casefold())
    return bool(own) and _key(own) == _key(other)


def _without_outlet(title: str, outlet: str) -> str:
    if not outlet:
        return title
    cuts = [match.span() for match in _SEPARATOR.finditer(title)]
    for start, end in cuts:
        if _key(title[end:]) == _key(outlet) or _is_outlet_name(title[end:], outlet):
            return title[:start]
        if _key(title[:start]) == _key(outlet) or _is_outlet_name(title[:start], outlet):
            return title[end:]
    return title


def _meta_tags(root: Any) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = (meta.get("content") or "").strip()
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if content and name:
            tags.setdefault(name.strip().lower(), []).append(content)
    return tags


def _json_ld_article(root: Any) -> dict[str, Any]:
    """Return the page's one article; nothing if it describes several different ones."""
    articles: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->")
        try:
            parsed = json.loads(text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        articles.extend(_articles(parsed))
    headlines = {_key(_text(article.get("headline"))) for article in articles} - {""}
    if len(headlines) > 1:
        titles = " ".join(
            _key(meta.get("content") or "")
            for meta in root.iter("meta")
            if (meta.get("property") or meta.get("name")) in {"og:title", "twitter:title"}
        )
        articles = [
            a for a in articles if (key := _key(_text(a.get("headline")))) and key in titles
        ]
    merged: dict[str, Any] = {}
    for article in articles:
        for name, value in article.items():
            merged.setdefault(name, value)
    return merged


def _articles(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 3:
        return
    if isinstance(value, list):
        for item in value:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        names = types if isinstance(types, list) else [types]
        if any(isinstance(name, str) and _ARTICLE_TYPE.search(name) for name in names):
            yield value
        for name in ("@graph", "mainEntity"):
            if name in value:
                yield from _articles(value[name], depth + 1)
