# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What was translated a moment ago."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.model import Translation
from briefing_app.core.recent import Recent


def made(text: str) -> Translation:
    return Translation(f"[en] {text}", -0.1, "pack")


def test_that_a_translation_is_found_again_for_its_maker_only() -> None:
    recent = Recent()
    recent.put("pack", "Halo.", made("Halo."))
    assert recent.get("pack", "Halo.") == made("Halo.")
    assert recent.get(("pack", "terms"), "Halo.") is None
    assert recent.get("pack", "halo.") is None
    assert recent.hits == 1


def test_that_the_one_not_used_for_longest_is_forgotten_first() -> None:
    recent = Recent(3 * (2 + 7))
    for text in ("a.", "b.", "c."):
        recent.put("pack", text, made(text))
    assert recent.get("pack", "a.") is not None
    recent.put("pack", "d.", made("d."))
    assert [recent.get("pack", text) is None for text in ("a.", "b.", "c.", "d.")] == [
        False,
        True,
        False,
        False,
    ]


@given(st.lists(st.text(max_size=12)), st.integers(0, 60))
def test_that_it_never_holds_more_than_it_may(texts: list[str], most: int) -> None:
    recent = Recent(most)
    for text in texts:
        recent.put("pack", text, made(text))
        held = sum(
            len(kept) + len(made(kept).text)
            for kept in set(texts)
            if recent.get("pack", kept) is not None
        )
        assert recent.size == held <= most
