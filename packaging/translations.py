# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
r"""Brings the translations of the interface up to date with the code.

    python packaging/translations.py                 collect the texts, make the file of the program
    python packaging/translations.py --unfinished    print what has no translation yet, as TSV
    python packaging/translations.py --take FILE     take translations from such a TSV

A line of the TSV is: context, English text, translation, parted by tabs; a line break within a
text is written \\n. `--take` ends with the same update as the command without options.

Texts that the layers below the window make are listed in `briefing_app/ui/core_texts.py`.
Qt's tools `lupdate` and `lrelease` do the work; they come with PySide6. Qt has no Indonesian
words for its own buttons, menus and dialogs, so `qtbase_id.ts` has those that the program shows.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing_app.ui.core_texts import CORE_TEXTS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
OWN = FOLDER / "briefing_desk_id.ts"
QT = FOLDER / "qtbase_id.ts"
RELEASED = FOLDER / "briefing_desk_id.qm"
CODE = ROOT / "briefing_app" / "ui"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the interface.

    Attributes:
        context: The class or group that it belongs to.
        source: The English text.
        translation: The Indonesian text; empty if there is none.
        finished: Whether the translation is to be used.
    """

    context: str
    source: str
    translation: str
    finished: bool


def texts(ts: Path) -> list[Text]:
    """Return the texts of a translation source file."""
    return [
        _text(context, message)
        for context in ET.parse(ts).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


def update(ts: Path = OWN) -> None:
    """Collect the texts of the code into a translation source file; known ones stay.

    Raises:
        SystemExit: If the tool fails or warns, for example of a text that it cannot place.
    """
    files = sorted(str(path.relative_to(ROOT)) for path in CODE.rglob("*.py"))
    options = ("-locations", "none", "-no-obsolete", "-source-language", "en")
    more = ("-target-language", "id", "-disable-heuristic", "similartext")
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder) / "core_texts.py"
        below.write_text(
            "".join(
                f"QCoreApplication.translate({context!r}, {text!r})\n"
                for context, group in CORE_TEXTS.items()
                for text in group
            ),
            encoding="utf-8",
        )
        _run("lupdate", *files, str(below), *options, *more, "-ts", str(ts))


def release(target: Path = RELEASED) -> None:
    """Make the file that the program reads of both source files.

    Raises:
        SystemExit: If the tool fails.
    """
    _run("lrelease", "-silent", str(OWN), str(QT), "-qm", str(target))


def take(table: Path, ts: Path = OWN) -> list[str]:
    """Take translations from a TSV into a translation source file.

    Returns:
        What was not taken, and why.
    """
    given = dict(_rows(table))
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            text = _text(context, message)
            translation = given.pop((text.context, text.source), "")
            place = message.find("translation")
            if translation and place is not None:
                place.text = translation
                place.attrib.pop("type", None)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f"{head}{body}\n", encoding="utf-8")
    return [f"no such text: {context}: {source}" for context, source in given]


def unfinished(ts: Path = OWN) -> list[Text]:
    """Return the texts that have no finished translation."""
    return [text for text in texts(ts) if not (text.finished and text.translation)]


def _rows(table: Path) -> list[tuple[tuple[str, str], str]]:
    rows = []
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        cells = [cell.replace("\\n", "\n").replace("\\t", "\t") for cell in line.split("\t")]
        if len(cells) != 3:
            sys.exit(f"{table}, line {number}: three cells are needed, not {len(cells)}.")
        rows.append(((cells[0], cells[1]), cells[2]))
    return rows


def _text(context: ET.Element, message: ET.Element) -> Text:
    translation = message.find("translation")
    return Text(
        context.findtext("name", ""),
        message.findtext("source", ""),
        "" if translation is None else translation.text or "",
        translation is not None and "type" not in translation.attrib,
    )


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    ran = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    said = (ran.stdout + ran.stderr).strip()
    if ran.returncode or "warning" in said.lower():
        sys.exit(f"{tool} failed:\n{said}")


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--unfinished", action="store_true", help="print what is to be translated")
    what.add_argument("--take", type=Path, metavar="TSV", help="take translations from a file")
    options = parser.parse_args()
    update()
    if options.take is not None:
        for problem in take(options.take):
            print(problem, file=sys.stderr)
        update()  # writes the file as the tool writes it
    release()
    left = unfinished()
    if options.unfinished:
        for text in left:
            cells = (text.context, text.source, text.translation)
            print(*(c.replace("\n", "\\n").replace("\t", "\\t") for c in cells), sep="\t")
    print(f"{len(texts(OWN))} texts, {len(left)} without translation", file=sys.stderr)


if __name__ == "__main__":
    main()
