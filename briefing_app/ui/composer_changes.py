# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the sheet of the composer changes: each is a named step of the briefing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from briefing_app.core.briefings import BottomLineOrigin, Judgement
from briefing_app.core.briefings.editing import (
    add_section,
    change_block,
    change_section,
    move_block,
    move_section,
    new_id,
    remove_blocks,
    remove_section,
)
from briefing_app.ui.composer_taking import put

if TYPE_CHECKING:
    from briefing_app.core.briefings import Block, Draft, TitleBlock
    from briefing_app.ui.composer_taking import Place
    from briefing_app.ui.composer_writing import Writing


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_Named)


class SheetChanges(QObject):
    """Changes a briefing; knows nothing of what shows it.

    Args:
        writing: The briefing.
    """

    def __init__(self, writing: Writing) -> None:
        """Change nothing yet."""
        super().__init__(writing)
        self._writing = writing

    def set_title(self, block: TitleBlock) -> None:
        """Replace the title block."""
        self._writing.change(
            self.tr("Change title block"), lambda draft: replace(draft, title=block), typing=True
        )

    def set_bottom_line(self, text: str) -> None:
        """Write the bottom line; whoever rewrites it stands for it."""
        by = BottomLineOrigin.AUTHOR
        self._writing.change(
            self.tr("Write bottom line"),
            lambda draft: replace(draft, bottom_line=text, bottom_line_by=by),
            typing=True,
        )

    # Key judgements

    def add_judgement(self) -> None:
        """Add an empty key judgement at the end."""

        def change(draft: Draft) -> Draft:
            made = Judgement(new_id(draft), "")
            return replace(draft, judgements=(*draft.judgements, made))

        self._writing.change(self.tr("Add key judgement"), change)

    def set_judgement(self, judgement: Judgement, typing: bool) -> None:
        """Replace the key judgement of the same id."""

        def change(draft: Draft) -> Draft:
            changed = (judgement if j.id == judgement.id else j for j in draft.judgements)
            return replace(draft, judgements=tuple(changed))

        self._writing.change(self.tr("Change key judgement"), change, typing=typing)

    def move_judgement(self, name: str, step: int) -> None:
        """Move a key judgement up (-1) or down (1)."""
        self._writing.change(
            self.tr("Move key judgement"),
            lambda draft: replace(draft, judgements=_moved(draft.judgements, name, step)),
        )

    def delete_judgement(self, name: str) -> None:
        """Delete a key judgement."""

        def change(draft: Draft) -> Draft:
            return replace(draft, judgements=tuple(j for j in draft.judgements if j.id != name))

        self._writing.change(self.tr("Delete key judgement"), change)

    # Sections

    def add_section(self) -> None:
        """Add an empty section at the end."""
        self._writing.change(self.tr("Add section"), lambda draft: add_section(draft, ""))

    def set_heading(self, name: str, text: str) -> None:
        """Set the heading of a section."""

        def change(draft: Draft) -> Draft:
            section = next(s for s in draft.sections if s.id == name)
            return change_section(draft, replace(section, heading=text))

        self._writing.change(self.tr("Change heading"), change, typing=True)

    def move_section(self, name: str, step: int) -> None:
        """Move a section up (-1) or down (1)."""

        def change(draft: Draft) -> Draft:
            to = [section.id for section in draft.sections].index(name) + step
            inside = 0 <= to < len(draft.sections)
            return move_section(draft, name, to) if inside else draft

        self._writing.change(self.tr("Move section"), change)

    def delete_section(self, name: str) -> None:
        """Delete a section with its blocks."""
        self._writing.change(self.tr("Delete section"), lambda draft: remove_section(draft, name))

    # Blocks

    def add_block(self, block: Block, place: Place) -> str:
        """Add a block at a place; return the id that it was given."""
        made = ""

        def change(draft: Draft) -> Draft:
            nonlocal made
            made = new_id(put(draft, place, block))
            return put(draft, place, replace(block, id=made))

        self._writing.change(self.tr("Add block"), change)
        return made

    def set_block(self, block: Block, typing: bool) -> None:
        """Replace the block of the same id."""
        self._writing.change(
            self.tr("Change block"), lambda draft: change_block(draft, block), typing=typing
        )

    def step_block(self, name: str, step: int) -> None:
        """Move a block up (-1) or down (1), also into the neighbouring section."""
        draft = self._writing.draft
        if draft is None:
            return
        sections = draft.sections
        at = next(n for n, s in enumerate(sections) if any(b.id == name for b in s.blocks))
        to = [block.id for block in sections[at].blocks].index(name) + step
        if not 0 <= to < len(sections[at].blocks):
            at += step
            if not 0 <= at < len(sections):
                return
            to = 0 if step > 0 else len(sections[at].blocks)
        self.move_block(name, (sections[at].id, to))

    def move_block(self, name: str, place: tuple[str, int]) -> None:
        """Move a block to a place, which counts the blocks without it."""
        self._writing.change(self.tr("Move block"), lambda draft: move_block(draft, name, *place))

    def delete_block(self, name: str) -> None:
        """Delete a block."""
        self._writing.change(self.tr("Delete block"), lambda draft: remove_blocks(draft, [name]))


def _moved(values: tuple[Named, ...], name: str, step: int) -> tuple[Named, ...]:
    found = list(values)
    at = [value.id for value in found].index(name)
    if 0 <= at + step < len(found):
        found.insert(at + step, found.pop(at))
    return tuple(found)
