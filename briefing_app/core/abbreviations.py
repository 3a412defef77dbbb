# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a full stop after a word tells in Indonesian news: an abbreviation, or an end.

The lists follow the Indonesian spelling rules (EYD V, chapter on the full stop: titles,
degrees, ranks, names' initials and common abbreviations carry one; units, currency codes
and acronyms do not) and what Indonesian newsrooms write besides.
"""

from __future__ import annotations

import re
from enum import Enum, auto


class Stop(Enum):
    """What a single full stop after a word may be, judged by the word."""

    END = auto()
    """The end of a sentence."""

    ABBREVIATION = auto()
    """Part of an abbreviation that always has something after it, such as a title."""

    BEFORE_NUMBER = auto()
    """Part of an abbreviation if a number follows, else the end of a sentence."""

    EITHER = auto()
    """Part of an abbreviation; the sentence may end with it, the next word must tell."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


_ALWAYS = _words(
    """
    Prof Dr dr drg Drs Dra Ir Hj KH Ust Pdt Ny Tn Sdr Sdri Bpk Nn Sr Mr Mrs Ms Mme Msgr Yth Alm
    Jl Jln Gg Kab Kec Kel Kav Komp Perum PT CV UD Fa PD St Ste Mt Ft Lt Capt Sgt Gov Gen Sen Rep
    Col Maj Adm Cmdr Brig Hon Pres Kep Kapt Kol Jend Jen Let Serda Sertu Kopda Pratu Prada
    Purn Ret Inf Kav Arm Arh Czi Pol Mar Pas Bharada Bripda Briptu Iptu Ipda Aiptu Aipda
    Rp Rs vs cf cq qq dgn utk krn thd yg DR PROF
    """
)

_NUMBERED = _words(
    """
    No no Nr Nomor Ps ps Hal hal Hlm hlm Tgl tgl Pkl pkl Jam jam Telp telp Tel tel Tlp tlp Fax
    Ext ext Vol vol Art Fig Bab Pasal pasal Ayat ayat Rt RT Rw RW Blok USD Ed ed Jil jil
    Jan Feb Mar Apr Jun Jul Agt Ags Agust Aug Sep Sept Okt Oct Nov Des Dec th Th ca
    """
)

_EITHER = _words(
    """
    dkk dlsb tsb spt sbb ybs ttg al Tbk Jr Inc Ltd Co Corp Bhd Sdn Pte Plc GmbH AG
    Ph Sekjen Wasekjen Menlu Menhan Menkeu Mendag Menag Mendagri Menkes Menko Wamenlu Wamenhan
    Dubes Kapolri Kapolda Kapolres Gub Bup Wagub Dirjen Irjen Komjen Brigjen Mayjen Letjen Letkol
    Kolonel Kombes Laks Laksda Laksma Laksdya Marsda Marsma Marsdya AKBP AKP Kompol Serma Serka
    Danlanud Pangdam Prov Min Maks maks min approx dept Dept Univ Yahoo
    """
)

_LIST_ENDS = frozenset({"dll", "dsb", "dst", "etc"})
"""They close a list, so that a capital letter after them opens a sentence."""

_DOTTED_ALWAYS = frozenset({"a.n", "u.b", "u.p", "d.a", "s.d", "q.q", "c.q", "e.g", "i.e", "a.l"})

UNITS = _words(
    "mm cm dm km kg gr mg ml cc kw kv hz mw gw kwh mph km/h kpj ltr ghz mhz khz "
    "mbps kbps gbps fps rpm tb gb mb kb hp"
)
"""Units, which carry no full stop of their own: one after them ends the sentence."""

DOMAINS = _words(
    """
    com co id net org go ac tv news info io me web sch mil gov edu int biz xyz online site app
    uk us my sg au jp ru cn de fr eu ua kr in html htm php pdf txt doc docx xls jpg png exe js
    """
)
"""Last parts of host names and file names: a full stop before one is part of a name."""

_DOTTED = re.compile(r"(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,4}")
_LETTER = re.compile(r"[A-Za-z]")
_VOWEL = re.compile(r"[aeiouyAEIOUY]")


def stop_after(word: str) -> Stop:
    """Tell what a single full stop after `word` may be.

    Args:
        word: The characters before the full stop back to white space, a bracket or a
            quotation mark; inner full stops are part of it ("S.H").
    """
    if word in _ALWAYS or word.lower() in _DOTTED_ALWAYS:
        return Stop.ABBREVIATION
    if word in _NUMBERED:
        return Stop.BEFORE_NUMBER
    if word in _LIST_ENDS:
        return Stop.END
    if word in _EITHER or (len(word) == 1 and _LETTER.match(word)):
        return Stop.EITHER
    if "." in word:
        parts = word.split(".")
        if parts[-1].lower() in DOMAINS and len(parts[0]) > 1:
            return Stop.END
        if _DOTTED.fullmatch(word):
            return Stop.EITHER
        return stop_after(parts[-1]) if stop_after(parts[0]) is Stop.ABBREVIATION else Stop.END
    if word.isalpha() and not word.isupper() and not _VOWEL.search(word):
        return Stop.END if word.lower() in UNITS else Stop.EITHER
    return Stop.END


_OPENERS = _words(
    """
    Ada Adapun Agar Ahli Akan Akhir Akhirnya Akibat Aksi Aktivis Aku Alasan Anak Analis Ancaman
    Anda Anggota Angka Antara Apa Apabila Apakah Apalagi Aparat Armada Artinya Atas Aturan Awal
    Awalnya Bagaimana Bagi Bahkan Baik Bangunan Bank Bantuan Banyak Barang Baru Beberapa Begitu
    Beliau Belum Bencana Bentrokan Bentuk Berapa Berbagai Berdasarkan Berikut Berita Bersama
    Biasanya Biaya Bila Bisa Blokade Bukan Cara Catatan Contohnya Daerah Dalam Dampak Dan Dana
    Dari Data Delegasi Demikian Demonstrasi Dengan Dewan Di Dia Diberitakan Diduga Dikutip
    Dilansir Dilaporkan Diperkirakan Diplomat Direktur Dokumen Dua Duta Ekonom Ekspor Empat Gempa
    Gencatan Gerakan Gubernur Guna Hakim Hal Hanya Harga Hari Harus Hasil Hingga Hubungan Ia Ibu
    Impor Industri Informasi Ini Insiden Intelijen Isu Itu Itulah Jadi Jaksa Jalan Jangan Jelang
    Jembatan Jenderal Jet Jika Juga Jumlah Jurnalis Juru Kabar Kalau Kali Kami Kamu Kantor Kapal
    Kapan Karena Kasus Kata Kawasan Kebijakan Kedua Keduanya Kejadian Kekerasan Kelaparan Kelompok
    Keluarga Kemarin Kementerian Kemudian Kenapa Kendati Kepada Kepala Keputusan Kerja Kerugian
    Kesepakatan Ketegangan Ketiga Ketika Ketua Kini Kita Koalisi Komandan Komisi Kondisi Konflik
    Korban Kota Krisis Lalu Langkah Lantas Laporan Lebih Ledakan Lembaga Lewat Lima Lokasi Maka
    Malam Mana Mantan Masa Masalah Masih Massa Masyarakat Media Mediator Melalui Melansir Melihat
    Memang Memasuki Menanggapi Mengapa Mengingat Mengutip Menjelang Menteri Menurut Mereka Merujuk
    Meski Meskipun Militer Minyak Misalnya Mulai Mungkin Namun Nanti Nantinya Negara Negosiasi
    Nelayan Nilai Oleh Operasi Orang Organisasi Otoritas Pabrik Pada Padahal Pakar Pangkalan Para
    Parlemen Partai Pasalnya Pasar Pasukan Pejabat Pekan Pelabuhan Pelaku Pelaut Pemberontak
    Pembicaraan Pemerintah Pemilu Pemimpin Penduduk Peneliti Pengadilan Pengamat Pengungsi
    Penyelidikan Penyidik Peran Perang Peraturan Perdana Perempuan Peristiwa Perjanjian Pernyataan
    Pertama Pertemuan Perundingan Perusahaan Perwakilan Perwira Pesawat Petugas Pihak Pilihan
    Polisi Presiden Produk Program Proses Protes Puluhan Raja Rakyat Rapat Ratusan Rencana
    Resolusi Ribuan Rombongan Rudal Rumah Saat Saksi Salah Sampai Sanksi Sasaran Satu Saya
    Sayangnya Sebab Sebagai Sebagian Sebaliknya Sebanyak Sebelah Sebelum Sebelumnya Sebuah Secara
    Sedangkan Sehingga Sejak Sejauh Sejumlah Sekarang Sekitar Sektor Selain Selama Selanjutnya
    Selasa Seluruh Sementara Semua Senin Senjata Seorang Seperti Serangan Serikat Setahun Setelah
    Setiap Setidaknya Siapa Sidang Sikap Sistem Situasi Staf Suara Sudah Sumber Surat Tahap Tahun
    Tak Tanda Tanpa Tapi Tekanan Teknologi Telah Tentang Tentara Tentu Terakhir Terkait Terlebih
    Termasuk Ternyata Tetapi Tidak Tiga Tim Tingkat Total Tujuan Tuntutan Undang-Undang Unit Unjuk
    Untuk Upaya Usai Utusan Wabah Wakil Waktu Walau Walaupun Wanita Warga Wartawan Wilayah
    """
)
_ATTRIBUTIONS = _words(
    """
    Kata Ujar Ucap Tutur Ungkap Imbuh Tukas Papar Sambung Pungkas Cetus Timpal Terang Tegas Tandas
    Katanya Ujarnya Ucapnya Tuturnya Ungkapnya Imbuhnya Tukasnya Paparnya Sambungnya Pungkasnya
    Tegasnya Tandasnya Terangnya Jelasnya Tambahnya
    """
)

_OPENING_SHAPE = re.compile(r"(?:(\w{3,})-\1\w*|\w{3,}nya|(?:Ke|Pe|Per)\w{4,}an)", re.IGNORECASE)


def opens_sentence(word: str) -> bool:
    """Tell whether a capitalised word is an everyday one, which only a new sentence capitalises.

    The list holds words that begin sentences in Indonesian news and are not parts of names;
    reduplication ("Negara-negara"), the ending -nya and the circumfixes ke-an and pe-an
    make everyday words too.
    """
    return word in _OPENERS or bool(_OPENING_SHAPE.fullmatch(word))


def attributes(word: str) -> bool:
    """Tell whether a capitalised word names the speaker of the quotation before it ("Ujar X")."""
    return word in _ATTRIBUTIONS
