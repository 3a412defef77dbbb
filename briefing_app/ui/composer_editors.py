# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which editor a kind of block has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.ui.composer_blocks import (
    LedgerEditor,
    NotesEditor,
    PictureEditor,
    QuotationEditor,
    SummaryEditor,
    TextEditor,
)
from briefing_app.ui.composer_tables import TableEditor, TimelineEditor

if TYPE_CHECKING:
    from briefing_app.core.briefings import Block
    from briefing_app.ui.composer_blocks import BlockEditor
    from briefing_app.ui.composer_writing import Writing


def editor_of(block: Block, writing: Writing) -> BlockEditor:
    """Return an empty editor for a block of this kind."""
    editors: dict[str, type[BlockEditor]] = {
        "text": TextEditor,
        "quotation": QuotationEditor,
        "summary": SummaryEditor,
        "ledger": LedgerEditor,
        "table": TableEditor,
        "timeline": TimelineEditor,
        "picture": PictureEditor,
        "annotations": NotesEditor,
    }
    return editors[block.kind](writing)
