# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the style sheets of an e-book say that matters to its text: raised, bold, hidden.

LibreOffice writes "42 km²" with a class for the 2, without which the figure would be another,
and its headings are paragraphs in a class that is bold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\s*(?:span|p|div|sup|sub|a|em|i|b|strong)?\.([\w-]+)\s*")
_RAISED = re.compile(r"(?:^|;)\s*top\s*:\s*(-?)0?\.[1-9]\d*em", re.IGNORECASE)
"""How LibreOffice raises (minus) and lowers characters: from where they would stand."""
_BOLD = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)\b", re.IGNORECASE)
_MATTERS = re.compile(
    r"(?:^|;)\s*(vertical-align\s*:\s*(?:super|sub)\b|display\s*:\s*none\b|"
    r"visibility\s*:\s*hidden\b)",
    re.IGNORECASE,
)


class ClassStyles:
    """The rules for single classes in a book's style sheets.

    Args:
        sheets: The style sheets.
    """

    def __init__(self, sheets: Iterable[bytes]) -> None:
        """Collect the rules."""
        self._styles: dict[str, str] = {}
        self._bold: set[str] = set()
        for sheet in sheets:
            text = _COMMENT.sub("", sheet.decode("utf-8", "replace"))
            for selectors, body in _RULE.findall(text):
                matters = _MATTERS.findall(body)
                if shift := _RAISED.search(body):
                    matters.append(f"vertical-align: {'super' if shift[1] else 'sub'}")
                is_bold = _BOLD.search(body) is not None
                for selector in selectors.split(",") if matters or is_bold else ():
                    if name := _CLASS.fullmatch(selector):
                        self._styles[name[1]] = "; ".join(matters)
                        self._bold.discard(name[1])
                        if is_bold:
                            self._bold.add(name[1])

    def apply(self, root: Any) -> None:
        """Write the rules into the `style` attributes of a page; bold spans become `b`."""
        if not self._styles:
            return
        for element in root.iter():
            names = element.get("class", "").split() if isinstance(element.tag, str) else ()
            styles = [self._styles[name] for name in names if self._styles.get(name)]
            if element.tag == "span" and not self._bold.isdisjoint(names):
                element.tag = "b"
            if styles:
                element.set("style", "; ".join([*styles, element.get("style", "")]))
