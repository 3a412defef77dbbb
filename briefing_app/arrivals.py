# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What becomes of files that are brought in: articles of the library, each in its turn."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from briefing_app.core.progress import Progress, Stage, check

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from briefing_app.core.model import Source
    from briefing_app.core.stored import ArticleRow
    from briefing_app.library import Library
    from briefing_app.stream import Check, Load, Made, Order, Orders, Results

T = TypeVar("T")
Arrivals: TypeAlias = "Generator[tuple[Order, Arrival | Exception], None, None]"
"""Each order with what became of its file."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a file that was brought in.

    Attributes:
        row: Its article.
        known: True when the library already had it; it is as it was then.
        read_warnings: What the user should know about the reading of a new one.
        mended: True when the library's copy of the file was lost or altered, and is whole again.
        packs: The language packs, other than the one in use, whose translation a known one keeps.
        in_use: The language pack in use.
    """

    row: ArticleRow
    known: bool
    read_warnings: tuple[str, ...] = ()
    mended: bool = False
    packs: tuple[str, ...] = ()
    in_use: str = ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know about it."""
        warnings = list(self.read_warnings)
        if self.mended:
            warnings.append(
                "The library's copy of the file was lost or altered; it is whole again."
            )
        if self.packs:
            warnings.append(
                f"It keeps its translation by {', '.join(self.packs)}; in use now is {self.in_use}."
            )
        return tuple(warnings)


class Ask(Protocol):
    """Runs an operation on the library, on the thread that owns it, and returns its result."""

    def __call__(self, operation: Callable[[Library], T], /) -> T:
        """Run it."""
        ...


def bring_in_all(
    orders: Orders,
    ask: Ask,
    make: Callable[[Orders, Load, Check], Results],
    *,
    load: Load,
    in_use: Callable[[], str],
) -> Arrivals:
    """Import files into the library, but those that are there already; none stops the others.

    New articles come in the order of the files; what is known, fails or is stopped comes as soon
    as that is so. A known article keeps its translation and its summary; if its original file in
    the library was lost or altered, this sound copy takes its place.

    Args:
        orders: Gives the next file; see `stream.Orders`.
        ask: Reaches the library; only the thread that iterates calls it.
        make: Makes articles of files; see `Workshop.import_articles`.
        load: Reads a file's bytes.
        in_use: Returns the identity of the language pack in use.

    Yields:
        Each order with what became of it, or with the exception that ended it: `BriefingError`
        if the file cannot be read or kept, or is not Indonesian; `Cancelled` if it was stopped.
    """
    from briefing_app.library import AlreadyImported

    def check_known(source: Source) -> None:
        row = ask(lambda library: library.find(source.sha256))
        if row is not None:
            raise _Known(known(row, source))

    def known(row: ArticleRow, source: Source) -> Arrival:
        return ask(lambda library: _known(library, row, source, in_use()))

    def keep(order: Order, made: Made) -> Arrival:
        check(order.cancel)
        order.report(Progress(Stage.SAVING))
        try:
            row = ask(lambda library: library.add(made.article, made.pack))
        except AlreadyImported as faster:  # another process, or the same file under another name
            return known(faster.row, made.article.source)
        return Arrival(row, known=False, read_warnings=made.article.document.warnings)

    with closing(make(orders, load, check_known)) as results:
        for order, made in results:
            result: Arrival | Exception
            if isinstance(made, _Known):
                result = made.arrival
            elif isinstance(made, Exception):
                result = made
            else:
                try:
                    result = keep(order, made)
                except Exception as error:  # noqa: BLE001,RUF100 - one bad file never stops the others
                    result = error
            yield order, result


class _Known(Exception):  # noqa: N818 - not an error: nothing is left to do
    def __init__(self, arrival: Arrival) -> None:
        super().__init__()
        self.arrival = arrival


def _known(library: Library, row: ArticleRow, source: Source, in_use: str) -> Arrival:
    mended = library.keep_original(source)
    packs = {s.translation.pack for s in library.article(row.id).sentences} - {"", in_use}
    return Arrival(row, known=True, mended=mended, packs=tuple(sorted(packs)), in_use=in_use)
