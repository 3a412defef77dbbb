# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Errors that a user reads: what it is about, what went wrong, what to do."""

from __future__ import annotations


class BriefingError(Exception):
    """Something the user can understand and act on.

    Attributes:
        subject: The file, folder or pack that it is about.
        cause: What is wrong, as a sentence.
        remedy: What to do about it, as a sentence.
    """

    def __init__(self, subject: object, cause: str, remedy: str) -> None:
        """Keep the three parts; `str()` joins them."""
        super().__init__(subject, cause, remedy)
        self.subject = str(subject)
        self.cause = cause
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the three parts as one line."""
        return f"{self.subject}: {self.cause} {self.remedy}"


class ReadError(BriefingError):
    """A file that cannot be made into a document."""


class LanguageError(BriefingError):
    """A language pack that is missing, damaged or refused, or a text in the wrong language."""


class LibraryError(BriefingError):
    """A library that cannot be opened, read or written."""


class TermsError(BriefingError):
    """A file of terms that cannot be read."""


class ExportError(BriefingError):
    """A briefing that cannot be written."""


class ExchangeError(BriefingError):
    """A file of another program for translators that cannot be read or written."""


class OfflineError(BriefingError):
    """A connection that nobody asked for; it was refused."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user stopped the work."""
