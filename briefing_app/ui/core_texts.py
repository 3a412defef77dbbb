# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Texts that are made below the window, in the language of the interface.

What stands in `CORE_TEXTS` is collected for translation by `packaging/translations.py`; the
window shows such a text through `translated`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.briefings.check_texts import TEXTS
from briefing_app.core.briefings.findings import RULE_NAMES
from briefing_app.core.cleaning import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_app.core.briefings.findings import Rule

CORE_TEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "rule names": tuple(rule.replace("-", " ") for rule in RULES),
        "rules": tuple(RULES.values()),
        "check rules": tuple(RULE_NAMES.values()),
        "check texts": TEXTS,
    }
)
"""Contexts to the texts that the layers below the window make."""


def translated(context: str, text: str) -> str:
    """Return a text of `CORE_TEXTS` in the language of the interface; any other as it is."""
    return QCoreApplication.translate(context, text)


def rule_name(rule: str) -> str:
    """Return what a rule of the cleaning is called."""
    return translated("rule names", rule.replace("-", " "))


def rule_explanation(rule: str) -> str:
    """Return what a rule takes out, as a sentence; nothing for one that is not known."""
    return translated("rules", RULES[rule]) if rule in RULES else ""


def check_rule_name(rule: Rule) -> str:
    """Return what a rule of the check of a briefing's language is called."""
    return translated("check rules", RULE_NAMES[rule])


def check_text(text: str) -> str:
    """Return a reason or remedy of that check; what it names stays as it is written."""
    template, values = _template(text)
    found = translated("check texts", template)
    return found.format(**values) if values else found


@lru_cache(4096)
def _template(text: str) -> tuple[str, dict[str, str]]:
    """Return of which of the texts one was made, and what was put in."""
    for template in TEXTS:
        if match := _pattern(template).fullmatch(text):
            return template, match.groupdict()
    return text, {}


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(template)), re.DOTALL)
