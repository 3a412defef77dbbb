# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the clutter of Indonesian news pages is recognised, a topic a file.

The rules were read off news pages of the outlets that they name; each prefers leaving a
doubtful text in over cutting an article's sentence.
"""
