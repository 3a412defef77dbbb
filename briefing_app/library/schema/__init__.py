# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The database's schema, a module a step.

A step that was ever released is never changed; a new one is added behind it.

Names follow the values in `core.model` and `core.stored`. What the searches, lists and links
need is in columns; what is only ever read back whole (blocks, repairs, pages, forms of a term …)
is JSON. Offsets are character offsets into `document.text`, half-open.
"""
