# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the style sheets of an e-book say that matters to its text: raised, lowered, hidden.

LibreOffice writes "42 km²" with a class for the 2; without it the figure would be another.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\s*(?:span|p|div|sup|sub|a|em|i|b|strong)?\.([\w-]+)\s*")
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
        for sheet in sheets:
            text = _COMMENT.sub("", sheet.decode("utf-8", "replace"))
            for selectors, body in _RULE.findall(text):
                matters = "; ".join(_MATTERS.findall(body))
                for selector in selectors.split(",") if matters else ():
                    if name := _CLASS.fullmatch(selector):
                        self._styles[name[1]] = matters

    def apply(self, root: Any) -> None:
        """Write the rules into the `style` attributes of a page."""
        if not self._styles:
            return
        for element in root.iter():
            names = element.get("class", "").split() if isinstance(element.tag, str) else ()
            styles = [self._styles[name] for name in names if name in self._styles]
            if styles:
                element.set("style", "; ".join([*styles, element.get("style", "")]))
