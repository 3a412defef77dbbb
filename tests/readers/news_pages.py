# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup is not wrapped
"""Two made-up news pages, with what is article on them and what is not."""

from __future__ import annotations

PORT_TITLE = "Pelabuhan Tirta Kembali Dibuka Setelah Banjir"
PORT_SENTENCES = (
    "Otoritas pelabuhan membuka kembali Dermaga Timur pada Selasa pagi setelah air surut.",
    "Sekitar 1.250 peti kemas tertahan selama empat hari.",
    "“Kami memindahkan barang yang mudah rusak lebih dahulu,” kata Kepala Otoritas, Ratna Wulandari.",
    "Ia menambahkan bahwa kerugian ditaksir Rp 3,5 miliar.",
    "Menurut badan cuaca setempat, hujan masih akan turun hingga akhir pekan.",
    "Kapal dengan bobot di atas 10.000 ton diminta menunggu di luar alur.",
    "Pemerintah kota menyiapkan dua gudang cadangan di sisi barat.",
    "Sebanyak 46 pekerja dikerahkan untuk membersihkan lumpur.",
    "Dermaga Barat belum dapat dipakai karena tiang penyangganya retak.",
    "Perbaikannya direncanakan selesai dalam tiga minggu.",
)
PORT_SUBHEADING = "Dermaga Barat Masih Ditutup"
PORT_LIST = ("Jalur truk dialihkan lewat Jalan Samudra;", "loket dibuka pukul 07.00 WIB.")
PORT_CLUTTER = (
    "Beranda",
    "Ekonomi",
    "Bagikan ke WhatsApp",
    "Berita Terkait",
    "Harga Cabai Naik Menjelang Akhir Pekan di Pasar Kota",
    "Terpopuler",
    "Tinggalkan Komentar",
    "Alamat surel Anda tidak akan kami tampilkan kepada pembaca lain.",
    "Kirim Komentar",
    "Hak cipta dilindungi. Seluruh isi situs ini adalah milik Kabar Tirta.",
)

PORT_PAGE = f"""<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8">
<title>{PORT_TITLE} - Kabar Tirta</title>
<meta property="og:title" content="{PORT_TITLE} - Kabar Tirta">
<meta property="og:site_name" content="Kabar Tirta">
<meta property="og:url" content="https://kabartirta.example/ekonomi/2024/10/22/pelabuhan-dibuka">
<link rel="canonical" href="https://kabartirta.example/ekonomi/2024/10/22/pelabuhan-dibuka">
<meta property="article:published_time" content="2024-10-22T09:15:00+07:00">
<meta name="author" content="Bayu Saputra">
<script>var iklan = "Teks ini tidak terlihat di halaman.";</script>
<style>.menu {{ color: red }}</style></head>
<body>
<header class="site-header"><div class="logo">Kabar Tirta</div>
<nav class="menu"><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li>
<li><a href="/olahraga">Olahraga</a></li><li><a href="/hiburan">Hiburan</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/">Beranda</a> &rsaquo; <a href="/ekonomi">Ekonomi</a></div>
<main><article class="post">
<h1 class="post-title">{PORT_TITLE}</h1>
<div class="post-meta">Bayu Saputra | Selasa, 22 Oktober 2024 | 09.15 WIB</div>
<div class="share"><button>Bagikan ke WhatsApp</button><button>Salin Tautan</button></div>
<figure><img src="dermaga.jpg" alt="Dermaga"><figcaption>Suasana Dermaga Timur.
(Foto: Kabar Tirta)</figcaption></figure>
<div class="post-content">
<p><strong>Kabar Tirta, Jakarta</strong> - {PORT_SENTENCES[0]} {PORT_SENTENCES[1]}</p>
<p>{PORT_SENTENCES[2]} {PORT_SENTENCES[3]}</p>
<p><strong>Baca juga:</strong> <a href="/x">Harga Cabai Naik Menjelang Akhir Pekan di Pasar Kota</a></p>
<p>{PORT_SENTENCES[4]} <a href="/kapal">Kapal</a> {PORT_SENTENCES[5].removeprefix("Kapal ")}</p>
<div class="ads">ADVERTISEMENT</div>
<p>{PORT_SENTENCES[6]} {PORT_SENTENCES[7]}</p>
<h2>{PORT_SUBHEADING}</h2>
<p>{PORT_SENTENCES[8]} {PORT_SENTENCES[9]}</p>
<ul><li>{PORT_LIST[0]}</li><li>{PORT_LIST[1]}</li></ul>
</div>
<div class="tags"><a href="/tag/pelabuhan">pelabuhan</a> <a href="/tag/banjir">banjir</a></div>
</article>
<section class="related"><h3>Berita Terkait</h3><ul>
<li><a href="/1">Harga Cabai Naik Menjelang Akhir Pekan di Pasar Kota</a></li>
<li><a href="/2">Klub Tirta Menang Tiga Gol atas Tamunya</a></li>
<li><a href="/3">Jembatan Baru Diresmikan Bulan Depan</a></li></ul></section>
<section id="comments"><h3>Tinggalkan Komentar</h3><form>
<p>Alamat surel Anda tidak akan kami tampilkan kepada pembaca lain.</p>
<label>Nama</label><input name="n"><textarea></textarea><button>Kirim Komentar</button></form></section>
</main>
<aside class="sidebar"><h3>Terpopuler</h3><ol><li><a href="/4">Resep Sayur Asem yang Segar</a></li>
<li><a href="/5">Lima Tempat Wisata Murah di Kota Tirta</a></li></ol></aside>
<div style="display: none">Jendela ini muncul kalau ditekan.</div>
<footer><p>Hak cipta dilindungi. Seluruh isi situs ini adalah milik Kabar Tirta.</p>
<a href="/redaksi">Redaksi</a> <a href="/pedoman">Pedoman Media Siber</a></footer>
</body></html>
"""

GRAIN_TITLE = "Dua Negara Sepakati Jalur Gandum Utara"
GRAIN_SENTENCES = (
    "Delegasi kedua negara menandatangani nota kesepahaman jalur gandum di Kota Arunika, Senin (14/10).",
    "Jalur sepanjang 480 kilometer itu akan melewati tiga pos pemeriksaan.",
    "Juru bicara delegasi menyebut pengiriman pertama berangkat paling lambat bulan November.",
    "“Tidak ada pihak yang dirugikan,” ujarnya kepada wartawan.",
    "Nilai kontrak tahun pertama mencapai 12,4 juta dolar AS.",
    "Angka itu lebih rendah daripada usulan semula.",
    "Pengamat menilai kesepakatan tersebut belum menyentuh persoalan tarif.",
    "Pembahasan tarif dijadwalkan berlangsung pada awal tahun depan.",
)
GRAIN_ROWS = ("Tahun | Ton | Nilai", "2025 | 20.000 | 12,4 juta", "2026 | 35.000 | 21 juta")
GRAIN_CLUTTER = (
    "Masuk",
    "Berlangganan",
    "Facebook",
    "Pilihan Editor",
    "Komentar (2)",
    "Wah, semoga harga tepung cepat turun ya, kasihan pedagang roti kecil.",
    "Ikuti saluran kami untuk mendapatkan berita terbaru setiap pagi.",
    "Tentang Kami",
)

GRAIN_PAGE = f"""<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>{GRAIN_TITLE} | Warta Arunika</title>
<script type="application/ld+json">
{{"@context": "https://schema.org", "@graph": [
 {{"@type": "WebSite", "name": "Warta Arunika", "url": "https://warta.example/"}},
 {{"@type": "NewsArticle", "headline": "{GRAIN_TITLE}", "datePublished": "2024-10-14T18:40:00+07:00",
   "author": [{{"@type": "Person", "name": "Dewi Lestari"}}, {{"@type": "Person", "name": "Oki"}}],
   "publisher": {{"@type": "Organization", "name": "Warta Arunika"}},
   "mainEntityOfPage": {{"@id": "https://warta.example/dunia/jalur-gandum-utara"}}}}]}}
</script></head><body>
<!-- saved from url=(0047)https://warta.example/dunia/jalur-gandum-utara -->
<table width="100%" role="presentation"><tr><td colspan="2"><a href="/">Warta Arunika</a>
<a href="/masuk">Masuk</a> <a href="/langganan">Berlangganan</a></td></tr>
<tr><td class="kiri" valign="top"><div id="konten">
<h1>{GRAIN_TITLE}</h1>
<span class="penulis">Dewi Lestari, Oki</span>
<div class="sosmed"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">Telegram</a></div>
<div class="isi">{GRAIN_SENTENCES[0]} {GRAIN_SENTENCES[1]}<br><br>
{GRAIN_SENTENCES[2]} {GRAIN_SENTENCES[3]}<br><br>
<b>Baca Juga : <a href="/b">Harga Roti di Ibu Kota Belum Turun</a></b><br><br>
{GRAIN_SENTENCES[4]} {GRAIN_SENTENCES[5]}<br><br>
<table border="1"><tr><th>Tahun</th><th>Ton</th><th>Nilai</th></tr>
<tr><td>2025</td><td>20.000</td><td>12,4 juta</td></tr>
<tr><td>2026</td><td>35.000</td><td>21 juta</td></tr></table>
{GRAIN_SENTENCES[6]} {GRAIN_SENTENCES[7]}<br><br>
</div></div>
<div class="rekomendasi"><b>Pilihan Editor</b><ul><li><a href="/c">Kebun Teh Tertua Dibuka untuk Umum</a></li>
<li><a href="/d">Sekolah Libur Dua Hari karena Asap</a></li></ul></div>
<div class="komentar"><b>Komentar (2)</b><div>Sinta: Wah, semoga harga tepung cepat turun ya, kasihan
pedagang roti kecil.</div><div>Bimo: Setuju.</div></div>
</td><td class="kanan"><p>Ikuti saluran kami untuk mendapatkan berita terbaru setiap pagi.</p>
</td></tr></table>
<div class="bawah"><a href="/tentang">Tentang Kami</a> <a href="/kontak">Kontak</a></div>
</body></html>
"""
