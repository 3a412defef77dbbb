# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files that other programs read and write too: terms as TBX and CSV, memories as TMX."""
