# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Lines that are clutter wherever they stand, and what they say."""

from __future__ import annotations

import re

from briefing_app.core.clutter.datelines import DOMAIN
from briefing_app.core.clutter.looks import is_prose
from briefing_app.core.clutter.vocabulary import word_set

# A longer line is prose; none of the rules here looks at it.
LONGEST = 600

_DECORATION = " \t-–—•|*·:>»›«‹.…[](){}#→←↓↑▼▲►✓+_=~\"'“”"


def bare(text: str) -> str:
    """Return a line without the signs that pages draw around it."""
    return text.strip(_DECORATION)


def _rule(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_CHANNEL = (
    r"(?:google news|google berita|(?:saluran|kanal|channel|grup|group) (?:whats ?app|wa"
    r"|telegram|youtube|resmi)"
    r"|(?:whats ?app|wa|telegram|youtube) (?:channel|saluran|grup|group)|breaking news"
    r"|newsletter|push notif\w*"
    r"|(?:update|kumpulan|info|informasi|artikel) (?:berita|artikel|menarik|terkini"
    r"|terbaru)\b.{0,60}|berita (?:pilihan|terkini|terbaru|terupdate|menarik|lainnya|terpercaya)"
    r"|aplikasi .{0,40}(?:berita|google play|play store|app ?store)|di ponselmu"
    r"|media sosial .{0,20}kami)"
)
_RULES: dict[str, re.Pattern[str]] = {
    "advertisement": _rule(
        r"(?:advertisements?|advertorial|ads?|iklan|sponsored(?: content)?|pariwara|promoted)"
        r"(?:\W{1,8}(?:scroll|gulir|lanjut|skip|geser|close|tutup).{0,60})?",
        r"(?:scroll|swipe)(?: down| up)? (?:to|untuk) (?:continue|resume|read|melanjutkan"
        r"|lanjut).{0,60}",
        r"(?:gulir|geser|scroll|swipe)(?: ke bawah)? untuk (?:melanjutkan|lanjut|membaca).{0,50}",
        r"(?:artikel|berita|konten)(?: ini)? (?:berlanjut|dilanjutkan|lanjut) (?:setelah"
        r"|di bawah).{0,40}",
        r"(?:lanjut(?:kan)?|teruskan)(?: membaca)? (?:di bawah|setelah) iklan.{0,20}",
        r"baca (?:berita|artikel) (?:tanpa|dengan (?:lebih )?sedikit) iklan.{0,60}",
        r"(?:close|tutup|skip|lewati) (?:ads?|iklan).{0,10}",
        r"(?:pasang )?iklan (?:anda )?di sini.{0,20}",
    ),
    "media-placeholder": _rule(
        r"gambas ?:.{1,90}",
        r"(?:tonton|lihat|simak|saksikan) juga\W{0,3}[\"“'].{5,140}?(?:[\"”'] di sini)?",
        r"(?:play|putar|tonton|lihat|saksikan|simak)(?: juga)? (?:video|tayangan"
        r"|live streaming)\b.{0,140}",
        r"view this post on instagram.{0,80}|a (?:post|video) shared by .{0,120}"
        r"|lihat postingan ini di instagram.{0,60}"
        r"|(?:sebuah )?kiriman (?:yang )?dibagikan oleh .{0,120}",
        r"(?:simak|lihat|tonton|saksikan|ikuti)(?: berita| kisah| informasi| penjelasan| ulasan)?"
        r" (?:selengkapnya|lengkapnya)(?: hanya)? (?:dalam|di|pada|melalui|lewat)"
        r" (?:video|tayangan)(?: berikut| di bawah| ini)*!?|lihat (?:semua |\d{1,3} )?foto",
        r"loading(?: the player)?|memuat|error loading media.{0,80}"
        r"|your browser does not support.{0,80}|(?:browser|peramban) anda tidak mendukung.{0,80}",
        r"no media source currently available|the (?:code|url) has been copied.{0,60}",
        r"\d{1,2}:\d\d(?:\s?/?\s?\d{1,2}:\d\d(?::\d\d)?){0,3}(?: live)?",
        r"(?:embed|share|pop-?out player|auto|tautan langsung|unduh|\d{3,4}p|[|,]|\s)*(?:embed"
        r"|pop-?out player)"
        r"(?:embed|share|[|,]|\s)*",
        r"pic\.twitter\.com/\S+|icon-[\w-]+",
    ),
    "pagination": _rule(
        r"(?:simak|baca|lihat) selengkapnya (?:di bawah|di sini|berikut|dalam artikel)(?: ini)?",
        r"halaman(?: (?:berikutnya|selanjutnya|sebelumnya|berikut))?(?:\W+\d{1,4}\b){0,15}"
        r"(?:\W+(?:selanjutnya|berikutnya|next|show all|lihat semua|tampilkan semua|all)\b){0,3}",
        r"(?:halaman|page) \d{1,4} (?:dari|of|/) \d{1,4}|pages?(?:\W+\d{1,4}\b){1,15}",
        r"halaman (?:selanjutnya|berikutnya)\W{1,6}.{1,160}",
        r"(?:simak|baca|lihat|klik|selengkapnya)\b.{0,60}\bhalaman (?:berikutnya|selanjutnya"
        r"|berikut)(?: ini)?",
        r"(?:(?:prev(?:ious)?|next|first|last|sebelumnya|selanjutnya|berikutnya|show all"
        r"|lihat semua|semua halaman"
        r"|tampilkan semua|load more|muat lainnya|muat lebih banyak|view all|lihat lebih banyak"
        r"|lihat lainnya"
        r"|selengkapnya|(?:baca|klik|lihat) selengkapnya|read more|continue reading"
        r"|lanjut(?:kan)?(?: (?:membaca|baca))"
        r"|(?:lanjut(?:kan)? (?:ke|membaca)|baca|lihat|klik) halaman (?:berikutnya|selanjutnya)"
        r"|bersambung)\b\W*"
        r"(?:\d{1,4}\b\W*){0,15}){1,6}",
        r"\d{1,3}(?:\W+\d{1,3}\b){1,15}\W+(?:next|selanjutnya|berikutnya|show all|lihat semua"
        r"|last)",
    ),
    "follow-us": _rule(
        r"(?:yuk |ayo |mari |silakan |jangan lupa )?(?:kamu (?:juga )?bisa "
        r"|anda (?:juga )?(?:bisa|dapat) )?"
        r"(?:ikuti|follow|simak|dapatkan|gabung|bergabung|mari bergabung|mari gabung|download"
        r"|unduh|instal\w*"
        r"|langganan|berlangganan|subscribe|klik|cek|baca|temukan|nikmati|aktifkan"
        r"|join)\b.{0,140}?\b"
        rf"{_CHANNEL}.{{0,300}}",
        r"(?:ikuti|follow|temukan) (?:kami|us|akun .{3,40})(?: .{0,20})?(?:\bdi\b|on|:).{0,80}"
        r"|follow us|ikuti kami",
        r"(?:mau|ingin|suka)\b.{0,80}\? ?(?:yuk|ayo|mari|silakan),? (?:ikuti|follow|gabung"
        rf"|bergabung|cek|klik)\b.{{0,80}}\b{_CHANNEL}.{{0,120}}",
        r"(?:baca|dapatkan)\b.{0,60}\b(?:instal|install|unduh|download)\b.{0,60}"
        r"\b(?:play ?store|app ?store|google play)\b.{0,60}",
        r"cek berita dan artikel .{0,120}|\*? ?fakta atau hoaks\?.{0,300}",
    ),
    "comment-form": _rule(
        r"(?:tinggalkan|beri(?:kan)?|tulis(?:kan)?|kirim(?:kan)?|lihat|tambah(?:kan)?)(?: sebuah)? "
        r"(?:balasan|komentar)(?: (?:anda|kamu|untuk|di|pertama"
        r"|semua)\b.{0,60})?(?: batalkan balasan)?",
        r"batal(?:kan)? balasan|leave a (?:reply|comment).{0,40}|cancel reply|post comment"
        r"|add comment",
        r"(?:alamat )?(?:email|surel) anda tidak akan dipublikasikan.{0,80}",
        r"ruas yang wajib ditandai.{0,10}|required fields are marked.{0,10}",
        r"your email address will not be published.{0,80}",
        r"simpan nama, ?email.{0,120}|save my name, ?email.{0,120}",
        r"(?:\d{1,5} )?(?:komentar|comments?)(?: \(?\d{1,5}\)?)?|komentar (?:anda|pembaca|terbaru)",
        r"(?:silakan |anda harus |please )?(?:login|masuk|log in|sign in|masuk log|daftar)\b.{0,40}"
        r"(?:komentar|berkomentar|comment).{0,40}",
        r"situs ini menggunakan akismet.{0,160}|this site uses akismet.{0,160}",
        r"berkomentarlah secara bijaksana.{0,240}|(?:isi )?komentar sepenuhnya"
        r" (?:menjadi|adalah|merupakan) tanggung.{0,160}",
        r"jadilah yang pertama (?:berkomentar|memberi).{0,40}|belum ada komentar.{0,40}",
        r"kode keamanan.{0,40}|laporkan komentar|ketik komentar.{0,40}",
    ),
    "copyright": _rule(
        r"\d{4}\s?©.{2,120}",
        r"(?:hak cipta|copyright|copyrights)\s?(?:©|\(c\)|\d{4}|:).{0,200}|(?:©"
        r"|\(c\)\s?\d{4}).{0,200}",
        r"copyright by .{0,80}|.{0,160}\ball rights? reserved.{0,80}|hak cipta dilindungi.{0,80}",
        r"dilarang (?:keras )?(?:mengambil|menyalin|memperbanyak|mereproduksi|mengutip"
        r"|menyebarluaskan|mengcopy|meng-copy|mengkopi)\b.{0,60}"
        r"\b(?:konten|isi|berita|artikel|tulisan|naskah)\b.{0,120}\b(?:tanpa|seizin|izin)\b.{0,120}",
    ),
    "reading-stats": _rule(
        r"(?:estimasi |lama )?(?:waktu )?(?:baca|membaca)\s?:?\s?(?:\d{1,3}|satu|dua) menit"
        r"|reading time.{0,30}",
        r"(?:\d{1,3}|satu) (?:menit|mins?|minutes?) (?:waktu )?(?:baca|membaca|read|dibaca)",
        r"(?:telah |sudah )?(?:dibaca|dilihat|views?|tayangan|hits?|shares?"
        r"|post views)\s?:?\s?[\d.,]+\s?(?:rb|ribu|k|m|jt|juta)?\s?(?:x|kali|orang)?",
        r"[\d.,]+\s?(?:rb|ribu|k|m|jt|juta)?\s?(?:x |kali )?(?:dibaca|dilihat|views?|shares?"
        r"|dibagikan|tayangan|likes?|suka)",
        r"\d{1,3} (?:detik|menit|jam|hari|minggu|bulan) (?:yang )?lalu",
    ),
    "site-chrome": _rule(
        r"(?:back|kembali) (?:to|ke) (?:top|atas|beranda|halaman utama)(?: button)?"
        r"|scroll to top|ke atas",
        r"(?:skip|loncat|lewati|langsung)(?: to| ke)?(?: main)? (?:content|konten|isi).{0,20}",
        r"(?:buka|tutup|open|close|toggle) (?:menu|navigasi|navigation|sidebar|search).{0,20}"
        r"|menu|navigasi pos"
        r"|main navigation|log ?in|sign (?:in|up)|masuk|daftar|search|cari|cari berita|pencarian"
        r"|tutup|close"
        r"|subscribe|berlangganan|langganan",
        r"(?:tentang kami|about us|hubungi kami|kontak(?: kami)?|contact(?: us)?"
        r"|pedoman (?:media|pemberitaan)"
        r"(?: media)? siber|kode etik(?: jurnalistik)?|disclaimer|kebijakan privasi"
        r"|privacy policy|redaksi|karir|karier"
        r"|info iklan|syarat (?:dan|&) ketentuan|terms(?: of (?:use|service))?|sitemap"
        r"|peta situs|indeks(?: berita)?|rss|faq"
        r"|pedoman|beriklan|media kit)(?:\W+(?:tentang kami|about us|hubungi kami"
        r"|kontak(?: kami)?|contact(?: us)?"
        r"|pedoman (?:media|pemberitaan)(?: media)? siber|kode etik(?: jurnalistik)?|disclaimer"
        r"|kebijakan privasi"
        r"|privacy policy|redaksi|karir|karier|info iklan|syarat (?:dan|&) ketentuan"
        r"|terms(?: of (?:use|service))?|sitemap"
        r"|peta situs|indeks(?: berita)?|rss|faq|pedoman|beriklan|media kit)){0,15}",
        r"mohon tunggu|please wait|laporkan (?:konten|akun|tulisan|artikel|penyalahgunaan)"
        r"|versi(?:on)? \d{1,3}(?:\.\d{1,4}){1,3}|powered by .{2,30}",
        r"(?:text|font) sizes?|(?:(?:pengaturan|ukuran) )?(?:font|huruf|teks)(?: size)?[\s:+-]{0,8}"
        r"|a{2,3}|a(?:\s+a){1,3}(?:\s+(?:(?:pengaturan|ukuran) )?font(?: size)?)?",
        r"lewati .{1,80} dan terus membaca|akhir dari (?:paling banyak dibaca|konten|podcast"
        r"|promosi|artikel).{0,40}",
        r"logo \w[\w.]*(?: \w+)?|icon|ikon|image|gambar|thumbnail|perbesar|zoom|tutup gambar|a(?:\+"
        r"|-)(?: a(?:\+|-))?",
    ),
    "cookie-notice": _rule(
        r"(?:(?:situs|website|laman|halaman)(?: web)?(?: ini)?|kami|we|this (?:site"
        r"|website)) .{0,60}(?:menggunakan|memakai|use|uses) "
        r"(?:cookies?|kuki)\b.{0,400}",
        r"(?:terima|setuju|accept|tolak|kelola)(?: semua| all)? (?:cookies?|kuki)",
    ),
    "newsroom": _rule(
        r"(?:[\w.]{2,30} adalah platform \w{2,20}\. )?(?:konten|artikel|tulisan|opini)(?: ini)?"
        r" (?:sepenuhnya )?(?:menjadi|adalah|merupakan) tanggung jawab (?:pribadi )?"
        r"(?:penulis|blog+er|pengguna|pengirim|kontributor)\b.{0,160}",
        r"redaksi (?:\S+ ){0,3}menerima (?:kiriman )?(?:tulisan|artikel|naskah|opini)\b.{0,500}",
    ),
    "republication": _rule(
        r"(?:artikel|berita|tulisan|konten)(?: ini)? (?:telah|sudah|pernah|juga telah"
        r"|pertama kali|ini) ?(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan)"
        r"(?: sebelumnya)? (?:di|pada|dalam) ?.{0,300}",
        r"(?:artikel|berita) ini (?:bersumber|diambil|disadur|diterjemahkan|dikutip"
        r"|merupakan hasil kerja sama) .{0,200}",
        r"(?:klik|baca)(?: artikel)? (?:untuk baca|selengkapnya|sumber|asli"
        r"|asal)\b.{0,30}https?://\S+.{0,60}",
        r"artikel ini ditulis oleh .{3,80}\b(?:magang|kontributor)\b.{0,80}",
        r"isi artikel ini menjadi tanggung jawab.{0,160}",
    ),
}
_SHARE_WORDS = word_set(
    "bagikan share facebook fb twitter x tweet whatsapp wa telegram line linkedin email e-mail"
    " surel pinterest"
    " copy link salin tautan print cetak threads instagram ig youtube tiktok tumblr reddit sms"
    " messenger"
    " kirim artikel ini this berbagi ke via di on berita simpan save bookmark suka menyukai like"
    " memuat loading"
    " membagikan mengirimkan mengirim mencetak teman lagi sebuah klik untuk membuka jendela yang"
    " baru pada dan or atau qr code komentar flipboard google plus"
)
_SHARE_SIGNS = word_set(
    "bagikan share facebook fb tweet whatsapp telegram linkedin pinterest copy salin berbagi"
    " membagikan memuat twitter menyukai"
)
# A line that somebody is quoted with is an article's, whatever it looks like otherwise.
_SAID = re.compile(
    r"\b(?:kata(?! kunci)|ujar|imbau|tutur|ungkap|jelas|tegas|pinta|pesan|ucap|tulis"
    r"|sebut)(?:nya)?\b"
    r"|\bmenurut\b|\b(?:mengatakan|mengimbau|meminta|menulis|menyatakan)\b",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://[^\s\"'<>)]+")
_OUTLET_OF_REPUBLICATION = re.compile(
    rf"(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan)(?: sebelumnya)? (?:di|pada"
    rf"|dalam) (?P<outlet>{DOMAIN})\b",
    re.IGNORECASE,
)


def rule_of(text: str) -> str | None:
    """Return the rule that takes a line wherever it stands, None where no rule does."""
    if len(text) > LONGEST:
        return None
    line = bare(text)
    if not line:
        return None
    if is_share_line(line):
        return "share-buttons"
    if _SAID.search(line) and is_prose(text):
        return None
    return next((rule for rule, pattern in _RULES.items() if pattern.fullmatch(line)), None)


def is_share_line(line: str) -> bool:
    """Whether a line is nothing but names of networks and words of share buttons."""
    if len(line) > 300:
        return False
    tokens = re.findall(r"[^\W_][\w-]*", line.lower())
    tokens = [token for token in tokens if not token.isdigit()]
    signs = sum(token in _SHARE_SIGNS for token in tokens)
    if not signs or not all(token in _SHARE_WORDS for token in tokens):
        return False
    return signs > 1 or len(tokens) <= 4


def republished(text: str) -> tuple[str, str]:
    """Return the outlet and the address that a note of republication names."""
    outlet = _OUTLET_OF_REPUBLICATION.search(text)
    url = _URL.search(text)
    return outlet["outlet"] if outlet else "", url[0].rstrip(".,;") if url else ""
