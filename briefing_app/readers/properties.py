# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which document properties are the article's own and which the program's that wrote it."""

from __future__ import annotations

import re

_WRITER_PREFIX = re.compile(
    r"^(?:microsoft (?:office )?(?:word|powerpoint|excel)) - ", re.IGNORECASE
)
_FILE_NAME = re.compile(
    r"\.(?:docx?|dotx?|odt|rtf|pdf|html?|txt|indd|qxd|pub|pptx?|xlsx?|tmp|cdr|ai)$", re.IGNORECASE
)
_SLUG = re.compile(r"\S*_\S*|[^\s-]+(?:-[^\s-]+){2,}")
_EMPTY_TITLE = re.compile(
    r"(?:(?:untitled|unknown title|tanpa judul|no title|title|judul|document|dokumen|doc|"
    r"word document|microsoft word|powerpoint presentation|presentation|presentasi|slide|layout|"
    r"print|cetak|template|normal|blank|new document|dokumen baru)[\s_-]*\d*|[\W\d_]*|.|"
    r"about:blank)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"(?:user|pengguna|admin(?:istrator)?|owner|pemilik|guest|tamu|unknown(?: author)?|"
    r"anonymous|author|penulis|microsoft(?: office)?(?: user)?|windows user|pengguna windows|"
    r"office|python-docx|pc|laptop|computer|komputer|asus|acer|hp|lenovo|dell|toshiba|axioo|"
    r"hewlett-packard(?: company)?|apple|mac|macbook|server|root|test|"
    r"\w+-pc|(?:desktop|laptop)-\w+|(?:user|admin|pc|laptop|desktop|win|asus|acer|hp|lenovo)[\s_-]*[\w]*\d\w*|[\W\d_]*|.)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|^www\.", re.IGNORECASE)


def real_title(text: str) -> str:
    """Return a title property if somebody gave it, else nothing.

    A program's default ("untitled", "Microsoft Word - ..."), a file name and an address are
    no titles.
    """
    title = " ".join(text.split())
    if (
        _WRITER_PREFIX.match(title)
        or _FILE_NAME.search(title)
        or _ADDRESS.search(title)
        or _SLUG.fullmatch(title)
        or _EMPTY_TITLE.fullmatch(title)
    ):
        return ""
    return title


def real_author(text: str) -> str:
    """Return an author property if it names somebody, not an account or a machine."""
    author = " ".join(text.split())
    return "" if _ACCOUNT.fullmatch(author) or _ADDRESS.search(author) else author
