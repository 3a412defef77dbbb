# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a briefing as Markdown: CommonMark with tables and footnotes, readable as it stands.

Source: https://spec.commonmark.org/0.31.2/, https://github.github.com/gfm/ (tables), and the
footnotes `[^1]` that GitHub, pandoc and most others know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from briefing_app.briefing.characters import Characters
from briefing_app.briefing.file_kinds import MARKDOWN, MARKDOWN_START, sealed
from briefing_app.briefing.markdown_blocks import BlockWriter
from briefing_app.briefing.markdown_text import (
    checks,
    emphasised,
    escaped,
    indented,
    joined,
    mark,
    nodes,
    source_link,
    table,
    web_link,
)
from briefing_app.briefing.print_data import print_data
from briefing_app.briefing.writing import BytesExporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.writing import Steps


class MarkdownExporter(BytesExporter):
    """Writes briefings as Markdown."""

    kind: ClassVar[FileKind] = MARKDOWN

    def make(self, briefing: Briefing, steps: Steps) -> bytes:
        """Return the text."""
        data, pictures = print_data(briefing, Characters())
        parts = list(_parts(data, BlockWriter(data, pictures), steps))
        text = MARKDOWN_START + "\n" + "\n\n".join(filter(None, parts)) + "\n"
        return sealed(text.encode())


def _parts(data: dict[str, Any], blocks: BlockWriter, steps: Steps) -> Iterator[str]:
    marking = f"**{escaped(data['marking'])}**" if data["marking"] else ""
    yield marking
    yield f"# {escaped(data['title'])}"
    facts = (f"**{fact['label']}:** {escaped(fact['value'])}" for fact in data["facts"])
    yield "  \n".join(facts)
    yield f"> **{escaped(data['disclosure'])}** {escaped(data['how_to_read'])}"
    bottom = data["bottom_line"]
    yield "## Bottom line"
    yield f"*{escaped(bottom['note'])}*"
    yield nodes(bottom["nodes"], tag=True)
    if data["judgements"]:
        yield "## Key judgements"
        yield from (_judgement(i, each) for i, each in enumerate(data["judgements"], start=1))
    for section in data["sections"]:
        yield f"## {escaped(section['heading'])}" if section["heading"] else ""
        yield from (blocks.block(block) for block in section["blocks"])
        steps.step()
    yield "## Annex A: Sources"
    yield from (_source(source) for source in data["sources"])
    if data["full_text"]:
        yield "## Annex B: Articles in full"
        yield escaped(data["full_text_note"])
        for source in data["sources"]:
            yield _in_full(source)
            steps.step()
    # Where a reader knows no footnotes, they stand here as they were written.
    yield "## Endnotes"
    yield escaped(data["grades"] if data["endnotes"] else data["no_endnote"])
    yield from (_endnote(note, data) for note in data["endnotes"])
    yield f"As of {data['as_of']['text']}"
    yield marking
    yield from blocks.definitions()


def _judgement(number: int, judgement: dict[str, Any]) -> str:
    told = [judgement["likelihood"], judgement["confidence"]]
    parts = [nodes(judgement["nodes"]), *(f"*{escaped(words)}*" for words in told if words)]
    return f"{number}. " + indented("\n\n".join(filter(None, parts)), len(f"{number}. "))


def _endnote(note: dict[str, Any], data: dict[str, Any]) -> str:
    source = data["sources"][note["source"] - 1]
    facts = [
        source_link(note["source"]),
        *map(escaped, source["origin"]),
        f"grade {note['grade']}",
        *([escaped(note["place"])] if note["place"] else []),
    ]
    parts = [
        escaped(note["original"]) or "—",
        escaped(note["status"]),
        joined(facts),
        f"{escaped(source['file_name'])} · SHA-256 `{source['sha256']}`",
        *checks(note["doubts"]),
    ]
    # One paragraph, because a reader that knows no footnotes takes more for code.
    return f"[^{note['number']}]: " + indented("\\\n".join(parts), 4)


def _heading(source: dict[str, Any]) -> str:
    return f"S{source['number']} {escaped(source['headline_english'])}"


def _source(source: dict[str, Any]) -> str:
    lines = [f'<a id="source-{source["number"]}"></a>', f"### {_heading(source)}"]
    lines += checks(source["headline_doubts"])
    facts = []
    for fact in source["facts"]:
        value = "\\\n  ".join(escaped(value) for value in fact["values"])
        if fact["link"]:
            value = web_link(value, fact["link"])
        told = f" ({escaped(fact['told_by'])})" if fact["told_by"] else ""
        facts.append(f"- **{fact['label']}:** {value}{told}")
    return "\n\n".join([*lines, "\n".join(facts)])


def _in_full(source: dict[str, Any]) -> str:
    if not source["rows"]:
        return ""
    rows = []
    for row in source["rows"]:
        english = emphasised(row["english"], bold=row["heading"])
        if row["note"] is not None:
            english += mark(row["note"])
        below = [row["corrected"]] if row["corrected"] else []
        below += [f"Check: {doubt}" for doubt in row["doubts"]]
        english += "".join(f"<br>{escaped(words)}" for words in below)
        paragraph = row["paragraph"] if row["first"] else ""
        rows.append([paragraph, row["number"], escaped(row["original"]), english])
    parts = [
        f"### {_heading(source)}",
        *checks(source["headline_doubts"]),
        table(["¶", "No.", "Indonesian", "English"], rows),
    ]
    return "\n\n".join(parts)
