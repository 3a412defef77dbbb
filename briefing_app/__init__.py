# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefing Desk: Indonesian news articles in, a sourced English briefing out, offline."""

__version__ = "0.1.0"
