# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Every text of the interface has a sound Indonesian translation in the file that is shipped."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_app.ui.core_texts import CORE_TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
CODE = sorted((ROOT / "briefing_app" / "ui").rglob("*.py"))
BELOW = ROOT / "briefing_app" / "ui" / "core_texts.py"
"""Shows texts that are made below the window, and lists them."""
PLACEHOLDER = re.compile(r"\{\w*\}|%\d")
KEYS = re.compile(r"\((?:Ctrl|Shift|Alt|F\d|Esc|Del)[^)]*\)")


def _load() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


translations = _load()


def calls(path: Path) -> Iterator[tuple[ast.Call, str, str]]:
    """Yield the calls that translate: the call, its context, and what is wrong with it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    stack: list[tuple[ast.AST, str]] = [(tree, "")]
    while stack:
        node, context = stack.pop()
        inner = node.name if isinstance(node, ast.ClassDef) else context
        stack.extend((child, inner) for child in ast.iter_child_nodes(node))
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        words = [word.value if isinstance(word, ast.Constant) else None for word in node.args]
        if node.func.attr == "tr":
            own = isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
            problem = "" if own and context else "say self.tr, in a class"
            if not all(isinstance(word, str) for word in words) or not words:
                problem = "name the text itself, without f-strings or variables"
            yield node, context, problem
        elif node.func.attr == "translate" and ast.unparse(node.func.value) == "QCoreApplication":
            literal = len(words) == 2 and all(isinstance(word, str) for word in words)
            yield (
                node,
                str(words[0]) if words else "",
                "" if literal or path == BELOW else "name context and text themselves",
            )


def test_that_texts_are_given_to_the_translation_functions_as_they_find_them() -> None:
    problems = [
        f"{path.name}:{call.lineno}: {problem}"
        for path in CODE
        for call, _, problem in calls(path)
        if problem
    ]
    assert problems == []


def test_that_every_text_of_the_code_has_a_finished_translation(tmp_path: Path) -> None:
    """What to do when this fails stands in packaging/translations.py."""
    fresh = tmp_path / translations.OWN.name
    shutil.copy(translations.OWN, fresh)
    translations.update(fresh)
    missing = [f"{text.context}: {text.source}" for text in translations.unfinished(fresh)]
    assert missing == []
    assert translations.texts(fresh) == translations.texts(translations.OWN)


def test_that_the_tool_finds_every_text_that_python_says() -> None:
    known = {(text.context, text.source) for text in translations.texts(translations.OWN)}
    said = {
        (context, ast.literal_eval(call.args[-1]))
        for path in CODE
        for call, context, problem in calls(path)
        if not problem and path != BELOW
    } | {(context, text) for context, group in CORE_TEXTS.items() for text in group}
    assert said == known


def test_that_the_shipped_file_is_made_of_the_translations(tmp_path: Path) -> None:
    translations.release(tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == translations.RELEASED.read_bytes()


@pytest.mark.parametrize("ts", [translations.OWN, translations.QT], ids=lambda ts: ts.stem)
def test_that_translations_keep_placeholders_keys_and_spaces(ts: Path) -> None:
    wrong = [
        (text.source, text.translation)
        for text in translations.texts(ts)
        for found in (PLACEHOLDER.findall, KEYS.findall, _ends)
        if sorted(found(text.source)) != sorted(found(text.translation))
    ]
    assert wrong == []
    assert len(translations.texts(ts)) > 100


def _ends(text: str) -> list[str]:
    """Return what a translation must keep at its ends: spaces, and whether it goes on."""
    return [text[: len(text) - len(text.lstrip())], "…" if text.endswith("…") else ""]


@pytest.mark.parametrize("ts", [translations.OWN, translations.QT], ids=lambda ts: ts.stem)
def test_that_a_text_with_a_key_of_its_own_keeps_one(ts: Path) -> None:
    def keys(text: str) -> int:
        return len(re.findall(r"&(?=\w)", text))

    wrong = [
        (text.source, text.translation)
        for text in translations.texts(ts)
        if keys(text.source) != keys(text.translation)
    ]
    assert wrong == []


def test_that_no_text_of_one_context_is_translated_twice() -> None:
    for ts in (translations.OWN, translations.QT):
        names = [(text.context, text.source) for text in translations.texts(ts)]
        assert len(set(names)) == len(names)


def test_that_translations_are_taken_from_a_table(tmp_path: Path) -> None:
    ts, table = tmp_path / "x.ts", tmp_path / "x.tsv"
    ts.write_text(
        '<TS version="2.1"><context><name>A</name><message><source>One\ntwo</source>'
        '<translation type="unfinished"/></message><message><source>Three</source>'
        '<translation type="unfinished">Tig</translation></message></context></TS>',
        encoding="utf-8",
    )
    assert len(translations.unfinished(ts)) == 2
    table.write_text("A\tOne\\ntwo\tSatu\\ndua\n\nB\tFour\tEmpat\n", encoding="utf-8")
    assert translations.take(table, ts) == ["no such text: B: Four"]
    assert [text.source for text in translations.unfinished(ts)] == ["Three"]
    assert translations.texts(ts)[0].translation == "Satu\ndua"
    table.write_text("A\tThree\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="line 1: three cells"):
        translations.take(table, ts)
