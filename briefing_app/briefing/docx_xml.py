# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""WordprocessingML as text: runs, paragraphs, links, fields, tables (ECMA-376, part 1, 17).

Every text goes through `escape`; what is no XML was shown by its number before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'


def run(words: str, style: str = "", *, bold: bool = False, italic: bool = False) -> str:
    """Return a run; line breaks become breaks.

    Args:
        words: What it says.
        style: Id of a character style; empty for that of the paragraph.
        bold: Whether it is bold.
        italic: Whether it is italic.
    """
    if not words:
        return ""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "<w:b/>" * bold + "<w:i/>" * italic
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in words.split("\n")
    )
    return f"<w:r>{_run_properties(properties)}{lines}</w:r>"


def _run_properties(properties: str) -> str:
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


TAB = "<w:r><w:tab/></w:r>"


def paragraph(style: str, *runs: str, extra: str = "") -> str:
    """Return a paragraph.

    Args:
        style: Id of its style.
        *runs: What it says.
        extra: Properties beside the style.
    """
    body = "".join(runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{body}</w:p>'


def jump(anchor: str, words: str, style: str = "Hyperlink") -> str:
    """Return a link to a bookmark."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{run(words, style)}</w:hyperlink>'


def web_link(relationship: str, words: str) -> str:
    """Return a link to what a relationship of the part names."""
    return f"<w:hyperlink r:id={quoteattr(relationship)}>{run(words, 'Hyperlink')}</w:hyperlink>"


def field(instruction: str, shown: str, style: str = "") -> str:
    """Return a field, with what it shows until it is brought up to date."""
    properties = _run_properties(f'<w:rStyle w:val="{style}"/>' if style else "")
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {escape(instruction)} '
        "</w:instrText></w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(shown, style)}"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def cell(width: int, paragraphs: str, fill: str = "") -> str:
    """Return a cell of a table; its width is in twentieths of a point."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{paragraphs}</w:tc>'


def row(cells: Iterable[str], *, head: bool = False, whole: bool = True) -> str:
    """Return a row; a head is repeated on each page, a whole row is never split."""
    properties = "<w:cantSplit/>" * whole + "<w:tblHeader/>" * head
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: Sequence[int], rows: Iterable[str], title: str) -> str:
    """Return a table, and the paragraph that Word wants behind it.

    Args:
        widths: Of the columns, in twentieths of a point.
        rows: The rows, the head first.
        title: What it shows, for those who do not see it.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    caption = f"<w:tblCaption w:val={quoteattr(title)}/>" if title else ""
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="BriefingTable"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>" + paragraph("Detail")
    )
