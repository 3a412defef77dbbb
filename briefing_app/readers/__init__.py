# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""From a file to a document: one module a format, and the ways in that all formats share.

Importing this package loads none of the format libraries; each comes in with the first file
that needs it.
"""

from briefing_app.readers.choosing import read, supported_suffixes
from briefing_app.readers.files import file_of, find_files, load

__all__ = ["file_of", "find_files", "load", "read", "supported_suffixes"]
