# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a new briefing begins with, and what of one another can begin with."""

from __future__ import annotations

import pytest

from briefing_app.core.briefings import (
    Citation,
    CitedSource,
    Draft,
    Judgement,
    PictureBlock,
    QuotationBlock,
    SectionDraft,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.briefings.templates import Template, as_template, begin


@pytest.mark.parametrize("template", list(Template))
def test_that_every_template_names_its_parts_apart(template: Template) -> None:
    draft = begin(template, "Ada", "TLP:GREEN")
    names = [each.id for each in (*draft.judgements, *draft.sections, *draft.blocks)]
    assert len(names) == len(set(names))
    assert draft.title == TitleBlock("", author="Ada", marking="TLP:GREEN")
    assert all(section.heading for section in draft.sections)


def test_that_a_template_of_the_house_keeps_what_the_author_wrote_and_nothing_taken() -> None:
    link = "[^](cite:k)"
    draft = Draft(
        TitleBlock("Flood", author="Ada", prepared_for="Director", as_of="2026-03-02"),
        bottom_line=f"Floods recur.{link}",
        judgements=(Judgement("b1", f"Likely.{link}"),),
        sections=(
            SectionDraft(
                "b2",
                "Situation",
                (
                    TextBlock("b3", f"Text.{link}"),
                    QuotationBlock("b4", ("k",)),
                    TableBlock("b5", "Table", (f"A{link}",), ((f"1{link}",),)),
                    TimelineBlock(
                        "b6", "", (TimelineEntry("2026", "k"), TimelineEntry("2025", "", "Own"))
                    ),
                    PictureBlock("b7", "f" * 64, f"Map{link}", "A map"),
                ),
            ),
        ),
        citations={"k": Citation("k", "s", 0, 1, "a", "b")},
        sources={"s": CitedSource("s", "a.txt")},
    )
    made = as_template(draft)
    assert made == Draft(
        TitleBlock("", author="Ada", prepared_for="Director"),
        bottom_line="Floods recur.",
        judgements=(Judgement("b1", "Likely."),),
        sections=(
            SectionDraft(
                "b2",
                "Situation",
                (
                    TextBlock("b3", "Text."),
                    TableBlock("b5", "Table", ("A",), (("1",),)),
                    TimelineBlock("b6", "", (TimelineEntry("2025", "", "Own"),)),
                    PictureBlock("b7", "f" * 64, "Map", "A map"),
                ),
            ),
        ),
    )
