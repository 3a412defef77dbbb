# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a small library of the present schema, to be committed and opened by later versions.

Run it once for each schema that is released, and never again for that one::

    python -m library.make_old      (from the folder `tests`, with the program importable)
"""

from __future__ import annotations

from pathlib import Path

from briefing_app.library import migrations, open_library

from .articles import article_of
from .generator import PACK

OLD = Path(__file__).parent / "old"

ARTICLES = (
    article_of(
        [
            ("Sedikitnya 1.250 warga mengungsi.", "At least 1,250 residents were evacuated."),
            ("Air setinggi 1,5 meter, kata Kepala BPBD.", "Water was 1.5 metres high, he said."),
        ],
        title="Banjir rendam tiga desa",
        title_translation="Flood submerges three villages",
        removed=["Baca juga: Jadwal kereta berubah"],
        name="banjir.txt",
    ),
    article_of(
        [("Jembatan gantung putus pada Senin.", "A suspension bridge snapped on Monday.")],
        title="Jembatan putus",
        title_translation="Bridge snaps",
        name="jembatan.txt",
    ),
)


def make() -> Path:
    """Write the library of the present schema; refuse to replace one.

    Raises:
        FileExistsError: If there is one of this schema.
    """
    folder = OLD / migrations.STEPS[-1].__name__
    folder.mkdir(parents=True)
    with open_library(folder) as library:
        for article in ARTICLES:
            library.add(article, PACK)
    return folder


if __name__ == "__main__":
    make()
