# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The text of an RTF file made into a page: paragraphs, headings, lists, tables and notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from briefing_app.readers.made_page import Page
from briefing_app.readers.rtf_flow import Flow, Look
from briefing_app.readers.rtf_tokens import CODE_PAGES, Sign, joined, signs, unicode_character

_DEEPEST = 500
"""Levels of groups: Word writes fewer than 20."""
_TEXT = "text"
_SKIPPED = ""
# Destinations whose content is not the text, beside those marked with \*.
_NOT_TEXT = frozenset(
    {
        "aftncn", "aftnsep", "aftnsepc", "annotation", "background", "bkmkend", "bkmkstart",
        "colortbl", "comment", "do", "filetbl", "fldinst", "footer", "footerf", "footerl",
        "footerr", "ftncn", "ftnsep", "ftnsepc", "header", "headerf", "headerl", "headerr",
        "listname", "mmathPict", "nextfile", "nonesttables", "objdata", "pgdsctbl", "pict",
        "pntxta", "pntxtb", "private", "rxe", "shprslt", "sp", "tc", "template", "themedata",
        "txe", "xe",
    }
)  # fmt: skip
# Destinations whose content is text although they are marked with \*.
_STARRED_TEXT = frozenset(
    {"footnote", "moMath", "moMathPara", "nesttableprops", "shpinst", "shptxt", "ud"}
)
_INFO = frozenset({"title", "author", "operator"})
_CHARACTERS = {
    "tab": " ", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ",
    "enspace": " ", "qmspace": " ", "column": " ",
}  # fmt: skip
_SYMBOLS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\", "\t": " "}
_NUMBER = re.compile(r"\w")
_HEADING_NAMES = re.compile(r"(?:heading|judul) (\d)|(title)|(subtitle)", re.IGNORECASE)
_BULLET_BYTES = b"\xa7\xb7\xd8\xa8\x6f\x76\xfc\x2d"
"""What Word puts before list items in the fonts Symbol and Wingdings."""


class NestedTooDeeplyError(Exception):
    """Groups within groups beyond `_DEEPEST`."""


@dataclass(slots=True)
class _Group:
    """What holds until a group ends."""

    destination: str
    look: Look = field(default_factory=Look)
    fallback: int = 1
    """Characters after a `\\u` that stand for it in old programs."""
    starred: bool = False
    fresh: bool = True
    has_flow: bool = False
    """Whether its text is a flow of its own: that of a note or a text box."""
    text: list[str] = field(default_factory=list)


class Body:
    """Makes a page of a file's text.

    Attributes:
        info: The document properties, by control word.
        symbols: Number of characters of symbol fonts that are not known.
        formulas: Number of formulas.
        breaks_off: Whether groups are open at the end of the file.
    """

    def __init__(self) -> None:
        """Start before the text."""
        self.info = dict.fromkeys(_INFO, "")
        self.symbols = self.formulas = 0
        self.breaks_off = False
        self._page = Page()
        self._flows = [Flow(self._page.body)]
        self._groups: list[_Group] = [_Group(_TEXT)]
        self._code_page = "cp1252"
        self._fonts: dict[int, int] = {}
        self._headings: dict[int, int] = {}
        self._defined = 0
        self._outline = 0
        self._to_skip = 0
        self._bytes = bytearray()

    def page_of(self, data: bytes) -> Any:
        """Return the root of a page that holds the text of a file.

        Raises:
            NestedTooDeeplyError: If groups are nested too deeply.
        """
        for sign in signs(data):
            if sign.kind == "bytes":
                self._characters(sign.data)
                continue
            self._decode()
            if sign.kind == "{":
                self._open()
            elif sign.kind == "}":
                if len(self._groups) == 2:
                    self._close()
                    break  # the file's own group has ended; what follows is not part of it
                self._close()
            elif sign.kind == "word":
                self._word(sign)
            else:
                self._symbol(sign.word)
        self._decode()
        self.breaks_off = len(self._groups) > 1
        while self._flows:
            self._end_flow()
        return self._page.finished()

    @property
    def _group(self) -> _Group:
        return self._groups[-1]

    @property
    def _flow(self) -> Flow:
        return self._flows[-1]

    def _open(self) -> None:
        self._to_skip = 0
        if len(self._groups) > _DEEPEST:
            raise NestedTooDeeplyError
        group = self._group
        group.fresh = False
        self._groups.append(_Group(group.destination, group.look, group.fallback))

    def _close(self) -> None:
        self._to_skip = 0
        if len(self._groups) == 1:
            return
        group = self._groups.pop()
        if group.has_flow:
            self._end_flow()
        elif group.destination == self._group.destination:
            self._group.text.extend(group.text)
        else:
            self._end_destination(group.destination, joined("".join(group.text)))

    def _end_destination(self, destination: str, text: str) -> None:
        if destination in _INFO:
            self.info[destination] = " ".join(text.split())
        elif destination == "stylesheet entry":
            self._end_style(text)
        elif destination == "listtext" and text:
            number = text.strip()
            self._flow.listed = True
            self._flow.number = number if _NUMBER.search(number) and number != "o" else ""

    def _characters(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if data and self._group.destination != _SKIPPED:
            self._group.fresh = False
            self._bytes += data

    def _decode(self) -> None:
        data, self._bytes = bytes(self._bytes), bytearray()
        if not data:
            return
        charset = self._fonts.get(self._group.look.font, 1)
        if charset == 2 and self._group.destination in (_TEXT, "listtext"):
            known = bytes(byte for byte in data if byte in _BULLET_BYTES or byte in b" \t")
            self.symbols += len(data) - len(known)
            self._write("•" * len(known.strip()))
            return
        code_page = CODE_PAGES.get(charset, self._code_page)
        self._write(_decoded(data, code_page))

    def _write(self, text: str) -> None:
        group = self._group
        if group.destination == _TEXT:
            look = group.look
            if not look.hidden and not look.deleted:
                self._flow.pieces.append((text, look))
        elif group.destination != _SKIPPED:
            group.text.append(text)

    def _symbol(self, symbol: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif symbol == "*":
            self._group.starred = True
        elif symbol in "\r\n":
            self._word(Sign("word", "par"))
        elif symbol in _SYMBOLS:
            self._write(_SYMBOLS[symbol])

    def _word(self, sign: Sign) -> None:
        word, number, group = sign.word, sign.number, self._group
        if self._to_skip and word != "u":
            self._to_skip -= 1
            return
        if group.fresh or group.starred:
            fresh_starred, group.fresh, group.starred = group.starred, False, False
            if self._destination(word, starred=fresh_starred):
                return
        if group.destination == _SKIPPED:
            return
        match word:
            case "u":
                self._to_skip = 0
                self._write(unicode_character(number or 0))
                self._to_skip = group.fallback
            case "uc":
                group.fallback = max(number or 0, 0)
            case "f":
                self._font(number or 0)
            case "fcharset":
                if group.destination == "fonttbl":
                    self._fonts[self._defined] = number or 0
            case "s" | "outlinelevel" | "sbasedon":
                self._style_word(word, number or 0)
            case "par" if group.destination == "listtext":
                self._end_listed_paragraph()
            case "ansicpg":
                self._code_page = _known_code_page(f"cp{number}")
            case "mac" | "pc" | "pca":
                self._code_page = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}[word]
            case _ if word in _CHARACTERS:
                self._write(_CHARACTERS[word])
            case _ if group.destination == _TEXT:
                self._text_word(word, number)

    def _destination(self, word: str, *, starred: bool) -> bool:
        """Begin a destination; tell whether the word was one."""
        group = self._group
        inside = group.destination
        if inside == _SKIPPED:
            return True
        if inside == "stylesheet":
            group.destination = "stylesheet entry"
            self._defined = self._outline = 0
            return starred and self._skip()
        if word in ("fonttbl", "stylesheet"):
            group.destination = word
        elif word == "info":
            group.destination = "info"
        elif inside == "info":
            group.destination = word if word in _INFO else _SKIPPED
        elif word in ("listtext", "pntext"):
            group.destination = "listtext"
        elif word == "footnote":
            self._begin_note()
        elif word == "shptxt":
            self._begin_flow(self._flow.target)
        elif word in ("mmath", "moMath"):
            self.formulas += word == "mmath"
        elif word == "upr":
            group.destination = "upr"
        elif inside == "upr" and word != "ud":
            return self._skip()
        elif word == "ud":
            group.destination = self._groups[-3].destination if len(self._groups) > 2 else _TEXT
        elif word in _NOT_TEXT or (starred and word not in _STARRED_TEXT):
            return self._skip()
        else:
            return starred
        return True

    def _skip(self) -> bool:
        self._group.destination = _SKIPPED
        return True

    def _font(self, number: int) -> None:
        if self._group.destination == "fonttbl":
            self._defined = number
        else:
            self._group.look = replace(self._group.look, font=number)

    def _style_word(self, word: str, number: int) -> None:
        if self._group.destination == "stylesheet entry":
            if word == "s":
                self._defined = number
            elif word == "outlinelevel":
                self._outline = number + 1
        elif self._group.destination == _TEXT:
            if word == "s":
                self._flow.heading = self._headings.get(number, 0)
            elif word == "outlinelevel" and 0 <= number < 9:
                self._flow.heading = number + 1

    def _end_style(self, text: str) -> None:
        name = _HEADING_NAMES.fullmatch(text.strip().split(";")[0].split(",")[0])
        if name:
            self._headings[self._defined] = int(name[1] or (1 if name[2] else 2)) or 1
        elif 0 < self._outline < 10:
            self._headings[self._defined] = self._outline

    def _text_word(self, word: str, number: int | None) -> None:
        group, flow = self._group, self._flow
        on = number != 0
        match word:
            case "par" | "sect" | "page":
                flow.end_paragraph()
            case "pard":
                flow.in_table, flow.heading = False, 0
            case "intbl":
                flow.in_table = True
            case "cell":
                flow.end_cell()
            case "nestcell" | "nestrow":
                self._write(" ")
            case "row":
                flow.end_row()
            case "chftn":
                self._mark()
            case "plain":
                group.look = Look(font=group.look.font)
            case "b":
                group.look = replace(group.look, bold=on)
            case "v":
                group.look = replace(group.look, hidden=on)
            case "deleted":
                group.look = replace(group.look, deleted=on)
            case "super" | "sub" | "nosupersub":
                shift = {"super": "sup", "sub": "sub"}.get(word, "") if on else ""
                group.look = replace(group.look, shift=shift)
            case "up" | "dn":
                raised = {"up": "sup", "dn": "sub"}[word]
                group.look = replace(group.look, shift=raised if number else "")
            case "ls":
                flow.listed = flow.listed or bool(number)

    def _mark(self) -> None:
        flow = self._flow
        if not flow.note:  # in the note itself its number is written by the page
            look = self._group.look
            if not look.hidden and not look.deleted:
                flow.pieces.append(("", self._page.notes + 1))

    def _begin_note(self) -> None:
        group = self._group
        if group.look.hidden or group.look.deleted or self._flow.note:
            group.destination = _SKIPPED
            return
        number, element = self._page.new_note()
        if not any(piece == ("", number) for piece in self._flow.pieces[-3:]):
            self._flow.pieces.append(("", number))
        self._begin_flow(element, number)

    def _begin_flow(self, target: Any, note: int = 0) -> None:
        self._flows.append(Flow(target, note))
        self._group.destination, self._group.look = _TEXT, Look()
        self._group.has_flow = True

    def _end_flow(self) -> None:
        self._flows.pop().end()

    def _end_listed_paragraph(self) -> None:
        """End an item that AbiWord writes whole where others write only its number."""
        for group in self._groups:
            if group.destination == "listtext":
                self._flow.pieces.append((joined("".join(group.text)), Look()))
                group.text.clear()
        self._flow.listed = True
        self._flow.end_paragraph()


def _decoded(data: bytes, code_page: str) -> str:
    text = data.decode(code_page, "replace")
    return text if "\ufffd" not in text else data.decode("cp1252", "replace")


def _known_code_page(name: str) -> str:
    import codecs

    name = {"cp65001": "utf-8", "cp10000": "mac-roman"}.get(name, name)
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
