# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Composes briefings of stored articles and writes them; gets plain values only."""
