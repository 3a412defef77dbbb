# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Language packs, translation and summaries; the only layer that knows the libraries for them."""
