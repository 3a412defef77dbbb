# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files that go to other programs for translators and come from them; one module a format."""
