# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Composes a briefing once and writes it in as many formats as are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.briefing.compose import compose
from briefing_app.briefing.formats import FORMATS, exporter
from briefing_app.briefing.target import check_target
from briefing_app.core.progress import Report, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from briefing_app.core.briefings import Draft
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase


def export_draft(
    draft: Draft,
    articles: Sequence[StoredArticle],
    targets: Sequence[Path],
    *,
    pictures: Mapping[str, tuple[str, bytes]] | None = None,
    terms: Termbase | None = None,
    protected: Collection[Path] = (),
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> None:
    """Compose a briefing once and write it to files, each in the format of its name's ending.

    Every target is checked before the first is written.

    Args:
        draft: The briefing.
        articles: The articles that it cites, as far as they are there.
        targets: The files to write.
        pictures: Media types and bytes of its pictures, by hash; see `desk.cited`.
        terms: Terms whose English is required; where it is missing, the briefing says so.
        protected: Files and folders that must not be written to.
        report: Told where the work on each file stands.
        cancel: Set it to stop the work.

    Raises:
        ExportError: If a file cannot be written or may not, or the draft cannot be composed.
        Cancelled: If `cancel` was set; the files that were finished are kept.
    """
    kinds = [check_target(target, protected, list(FORMATS.values())) for target in targets]
    briefing = compose(draft, articles, pictures, terms=terms)
    for kind, target in zip(kinds, targets, strict=True):
        exporter(kind.name, draft).export(
            briefing, target, protected=protected, report=report, cancel=cancel
        )
