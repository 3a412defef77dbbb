# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Endnotes and annexes of a briefing in Word, of the data that `print_data` makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.briefing import docx_xml as xml
from briefing_app.briefing import words
from briefing_app.briefing.docx_text import again, checks, note_name, source_link
from briefing_app.briefing.docx_xml import TAB, paragraph, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.briefing.docx_text import TextWriter

_QUOTED = "E4EBF5"
_LONG_ROW = 1000
"""Characters above which a sentence of annex B may break across pages."""


def endnotes_part(data: dict[str, Any]) -> bytes:
    """Return word/endnotes.xml: the two separators that Word wants, and the notes."""
    notes = "".join(_endnote(note, data) for note in data["endnotes"])
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:endnotes {xml.NAMESPACES}>"
        '<w:endnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>'
        "<w:r><w:separator/></w:r></w:p></w:endnote>"
        '<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr>'
        '<w:spacing w:after="0"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>'
        f"{notes}</w:endnotes>"
    ).encode()


def _endnote(note: dict[str, Any], data: dict[str, Any]) -> str:
    source, number = data["sources"][note["source"] - 1], note["number"]
    reference = '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r>'
    facts = [*source["origin"], f"grade {note['grade']}", note["place"]]
    details = source_link(note["source"])
    details += run("".join(f" · {fact}" for fact in facts if fact))
    if f"row_{number}" in data["row_names"]:
        details += run(" · ") + xml.jump(f"row_{number}", "full text")
    parts = [
        paragraph("EndnoteText", reference, run(" "), run(note["original"], "Indonesian")),
        paragraph("EndnoteDetail", run(note["status"])),
        paragraph("EndnoteDetail", details),
        paragraph("EndnoteDetail", run(f"{source['file_name']} · SHA-256 {source['sha256']}")),
        *checks(note["doubts"], "EndnoteDetail"),
    ]
    return f'<w:endnote w:id="{number}">{"".join(parts)}</w:endnote>'


def source_entry(
    source: dict[str, Any], notes: Sequence[int], texts: TextWriter, link: Callable[[str], str]
) -> str:
    """Return a source of annex A.

    Args:
        source: Its data.
        notes: Numbers of the endnotes that quote it.
        texts: Writes the heading.
        link: Returns the relationship of a web address.
    """
    number = source["number"]
    made = [texts.heading(2, f"S{number} {source['headline_english']}", f"source_{number}")]
    made += checks(source["headline_doubts"])
    for fact in source["facts"]:
        style = "Indonesian" if fact["lang"] == "id" else "" if fact["known"] else "Quiet"
        value = run("\n".join(fact["values"]), style)
        if fact["link"]:
            value = xml.web_link(link(fact["link"]), fact["values"][0])
        told = run(f" ({fact['told_by']})", "Quiet") if fact["told_by"] else ""
        made.append(paragraph("SourceFact", run(fact["label"], "Quiet"), TAB, value, told))
    if notes:
        # A link leads to the text only, where the number of the note leads on to the note.
        links = run(" ").join(xml.jump(note_name(note), str(note)) for note in notes)
        made.append(paragraph("SourceFact", run(words.CITED_IN, "Quiet"), TAB, links))
    return "".join(made)


def in_full(source: dict[str, Any], texts: TextWriter, width: int) -> str:
    """Return an article of annex B; what is quoted leads to the line that quotes it."""
    heading = f"S{source['number']} {source['headline_english']}"
    widths = [440, 520, (width - 960) // 2, width - 960 - (width - 960) // 2]
    heads = ["¶", "No.", "Indonesian", "English"]
    cells = [
        xml.cell(size, paragraph("TableHead", run(name)))
        for size, name in zip(widths, heads, strict=True)
    ]
    rows = [xml.row(cells, head=True)]
    for row in source["rows"]:
        note, bold = row["note"], row["heading"]
        original = run(row["original"], "Indonesian", bold=bold)
        english = run(row["english"], bold=bold)
        if note is not None:
            original = texts.bookmark(f"row_{note}", original)
            english += again(note)
        fill = _QUOTED if note is not None else ""
        below = [row["corrected"]] if row["corrected"] else []
        last = paragraph("TableText", english)
        last += "".join(paragraph("EndnoteDetail", run(said)) for said in below)
        last += "".join(checks(row["doubts"]))
        columns = [
            paragraph("TableText", run(row["paragraph"] if row["first"] else "", "Quiet")),
            paragraph("TableText", run(row["number"], "Quiet")),
            paragraph("TableText", original),
            last,
        ]
        whole = max(len(row["original"]), len(row["english"])) <= _LONG_ROW
        rows.append(
            xml.row(
                [xml.cell(size, c, fill) for size, c in zip(widths, columns, strict=True)],
                whole=whole,
            )
        )
    made = [texts.heading(2, heading), *checks(source["headline_doubts"])]
    return "".join(made) + xml.table(widths, rows, heading)
