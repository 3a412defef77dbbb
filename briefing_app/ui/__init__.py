# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window; the only importer of Qt. Start it with `briefing_app.ui.app.run`."""
