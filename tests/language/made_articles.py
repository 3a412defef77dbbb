# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Articles of made-up Indonesian for the summary tests."""

from __future__ import annotations

from briefing_app.core.model import BlockKind, Sentence

TITLE = "Banjir rendam tiga desa di tepi Sungai Lunto"

FLOOD = """
Banjir setinggi dua meter merendam tiga desa di tepi Sungai Lunto pada Senin malam.
Sedikitnya 1.250 warga mengungsi ke balai kecamatan, kata kepala badan bencana, Rahmat Suryo.

Ia meminta warga tidak kembali sebelum air surut.

# Bantuan mulai datang

Pemerintah kabupaten mengirim 15 truk berisi beras, air bersih, dan selimut untuk para pengungsi.
"Kami masih menunggu perahu karet. Jalan menuju Desa Karang Asih terputus," ujar Rahmat.

Banjir di tepi Sungai Lunto terjadi setelah tanggul sepanjang 40 meter jebol.
Warga menyebut tanggul itu sudah retak sejak tahun lalu.

# Cuaca

Badan meteorologi memperkirakan hujan lebat turun hingga Kamis di hulu Sungai Lunto.
Apakah banjir akan meluas?
Petugas belum dapat memastikannya.
"""

FLOOD_RETOLD = """
Sedikitnya 1.250 warga mengungsi ke balai kecamatan, menurut kepala badan bencana Rahmat Suryo.
Tanggul sepanjang 40 meter di Sungai Lunto jebol sehingga banjir merendam tiga desa.

Palang Merah membuka dapur umum yang melayani 900 porsi makanan setiap hari.
Sekolah di tiga desa diliburkan sampai akhir pekan.
"""

STRIKE = """
Buruh pelabuhan Tanjung Merah mogok kerja karena upah lembur tidak dibayar sejak Maret.
Antrean kapal barang mencapai 22 unit dan kerugian ditaksir Rp 8,5 miliar.

Serikat buruh menuntut perundingan dengan pengelola pelabuhan sebelum hari Jumat.
Pengelola menyatakan pembayaran tertunda karena audit keuangan belum selesai.
"""


def sentences(text: str) -> tuple[Sentence, ...]:
    """Make sentences of a text: one a line, blank lines between paragraphs, # for headings."""
    made = []
    start = 0
    for paragraph, block in enumerate(text.strip().split("\n\n")):
        for line in block.split("\n"):
            kind = BlockKind.HEADING if line.startswith("# ") else BlockKind.PARAGRAPH
            said = line.removeprefix("# ")
            made.append(Sentence(start, start + len(said), paragraph, kind, said))
            start += len(said) + 1
    return tuple(made)
