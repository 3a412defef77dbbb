# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Endnotes and annexes of the web page, of the data that `print_data` makes."""

from __future__ import annotations

from typing import Any

from briefing_app.briefing import words
from briefing_app.briefing.html_elements import (
    Element,
    checks,
    e,
    indonesian,
    joined,
    link,
    source_link,
)


def endnotes(data: dict[str, Any]) -> Element:
    """Return the section of the endnotes; each leads back to every line that it stands at."""
    notes = [_endnote(note, data) for note in data["endnotes"]]
    return e(
        "section",
        e("h2", "Endnotes", id="endnotes-heading"),
        e("p", data["grades"] if notes else data["no_endnote"], class_="small"),
        e("ol", notes, class_="notes") if notes else None,
        id="endnotes",
        role="doc-endnotes",
        aria_labelledby="endnotes-heading",
    )


def _endnote(note: dict[str, Any], data: dict[str, Any]) -> Element:
    number, source = note["number"], data["sources"][note["source"] - 1]
    back: list[object] = []
    for i, use in enumerate(note["uses"], start=1):
        label = f"Back to line {i} of endnote {number}"
        back += [" ", link(use, f"↩{i}", role="doc-backlink", aria_label=label)]
    links: list[object] = [source_link(note["source"]), ["line", back]]
    in_full = data["full_text"] and note["place"] and f"row-{number}" in data["row_anchors"]
    if in_full:
        links.append(link(f"row-{number}", "full text", aria_label=f"Full text of note {number}"))
    facts = [*source["origin"], f"grade {note['grade']}", note["place"]]
    return e(
        "li",
        indonesian("p", note["original"]),
        e("p", note["status"], class_="status"),
        e("p", joined(links), class_="small"),
        e("p", joined([fact for fact in facts if fact]), class_="small"),
        e("p", source["file_name"], " · SHA-256 ", source["sha256"], class_="small break"),
        checks(note["doubts"]),
        id=f"note-{number}",
    )


def annex_a(data: dict[str, Any]) -> Element:
    """Return the annex of the sources."""
    return e(
        "section",
        e("h2", "Annex A: Sources"),
        [_source(source, _notes_of(source, data)) for source in data["sources"]],
        id="annex-a",
    )


def _notes_of(source: dict[str, Any], data: dict[str, Any]) -> list[int]:
    return [note["number"] for note in data["endnotes"] if note["source"] == source["number"]]


def _source(source: dict[str, Any], notes: list[int]) -> Element:
    facts = []
    for fact in source["facts"]:
        values: list[object] = []
        for i, value in enumerate(fact["values"]):
            values += [e("br")] * (i > 0) + [value]
        if fact["link"]:
            values = [e("a", values, href=fact["link"], rel="noreferrer")]
        if fact["told_by"]:
            values.append(e("span", f" ({fact['told_by']})", lang="en", class_="quiet"))
        term = e("dt", fact["label"])
        if fact["lang"] != "en":
            facts.append(e("div", term, e("dd", values, lang=fact["lang"])))
        else:
            facts.append(
                e(
                    "div",
                    term,
                    e("dd", values) if fact["known"] else e("dd", values, class_="quiet"),
                )
            )
    links: list[object] = []
    for number in notes:
        back = link(f"note-{number}", str(number), aria_label=f"Endnote {number}")
        links += [" ", back] if links else [back]
    if links:
        facts.append(e("div", e("dt", words.CITED_IN), e("dd", links)))
    return e(
        "article",
        e(
            "h3",
            e("span", f"S{source['number']}", class_="number"),
            f" {source['headline_english']}",
        ),
        checks(source["headline_doubts"]),
        e("dl", facts, class_="facts-of"),
        id=f"source-{source['number']}",
    )


def annex_b_part(source: dict[str, Any]) -> Element:
    """Return an article in full."""
    name = f"full-{source['number']}"
    heads = ("¶", "No.", "Indonesian", "English")
    head = [e("th", word, scope="col") for word in heads]
    head[0].set("aria-label", "Paragraph")
    rows = [_row(row) for row in source["rows"]]
    return e(
        "article",
        e(
            "h3",
            e("span", f"S{source['number']}", class_="number"),
            f" {source['headline_english']}",
            id=name,
        ),
        checks(source["headline_doubts"]),
        e(
            "table",
            e("thead", e("tr", head)),
            e("tbody", rows),
            class_="full",
            aria_labelledby=name,
        ),
    )


def _row(row: dict[str, Any]) -> Element:
    english: list[object] = [row["english"]]
    original = indonesian("td", row["original"])
    classes = ["heading"] * row["heading"] + ["first"] * row["first"]
    if row["note"] is not None:
        number = row["note"]
        label = f"Endnote {number}"
        english.append(e("sup", link(f"note-{number}", str(number), aria_label=label)))
        original.set("id", f"row-{number}")
        classes.append("quoted")
    if row["corrected"]:
        english.append(e("span", row["corrected"], class_="small below"))
    made = e(
        "tr",
        e("td", row["paragraph"] if row["first"] else ""),
        e("td", row["number"]),
        original,
        e("td", english, checks(row["doubts"], "span")),
    )
    if classes:
        made.set("class", " ".join(classes))
    return made
