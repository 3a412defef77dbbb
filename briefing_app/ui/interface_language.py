# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The language of menus, labels and dialogs, and of the numbers and dates between them.

`packaging/translations.py` makes the files that are read here. Qt brings no Indonesian words
for its own buttons and menus; ours has those too.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from briefing_app.core.places import resources
from briefing_app.core.settings import LANGUAGES

SOURCE = "en"
"""The language that the code is written in."""
_translators: list[QTranslator] = []


def spoken(language: str) -> str:
    """Return the language of the interface, one of `LANGUAGES`.

    Args:
        language: The setting; the best that the system asks for if it is empty.
    """
    if language:
        return language
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), SOURCE)


def speak(language: str) -> None:
    """Give windows that are made from now on this language, one of `LANGUAGES`.

    Raises:
        FileNotFoundError: If the program's own file of the language is gone.
    """
    application = QCoreApplication.instance()
    assert application is not None
    while _translators:
        application.removeTranslator(_translators.pop())
    system = QLocale.system()
    named = QLocale(language)
    QLocale.setDefault(system if system.language() == named.language() else named)
    if language == SOURCE:
        return
    file = resources() / "i18n" / f"briefing_desk_{language}.qm"
    translator = QTranslator(application)
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    application.installTranslator(translator)
    _translators.append(translator)
