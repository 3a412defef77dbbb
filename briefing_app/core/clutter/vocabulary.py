# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Words that the rules know."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


def _listed(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",")]


def _phrases(text: str) -> frozenset[str]:
    return frozenset(_listed(text))


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb februari pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agu ags agt aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov nopember",
            "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}
"""Month names as news pages write them, long and short, and their numbers."""

DAYS = word_set("senin selasa rabu kamis jumat jum'at sabtu minggu ahad")
"""Week days, in small letters."""

SECTIONS = _phrases(
    """
    home, beranda, berita, news, nasional, internasional, dunia, global, mancanegara, luar negeri,
    dalam negeri, ekonomi, bisnis, ekonomi bisnis, ekonomi dan bisnis, ekbis, politik, hukum,
    hukum dan kriminal, kriminal, olahraga, sport, sports, sepak bola, bola, teknologi, tekno,
    sains, sains dan teknologi, hiburan, entertainment, gaya hidup, lifestyle, opini, kolom, daerah,
    regional, metro, metropolitan, megapolitan, nusantara, market, pasar, investasi, keuangan,
    finansial, peristiwa, khazanah, edukasi, edukasi dan kesehatan, pendidikan, kesehatan, health,
    otomotif, travel, wisata, pariwisata, militer, pertahanan, hankam, pertahanan dan keamanan,
    eropa, asia, asia pasifik, asia timur, asia tenggara, timur tengah, amerika, amerika serikat,
    afrika, australia, trending, viral, populer, terpopuler, eksklusif, breaking news, foto, video,
    infografis, ragam, berita utama, headline, headlines, topik, topik pilihan, terkini, terbaru,
    berita terbaru, berita terkini, fokus, fokus dunia, fokus berita, indeks, kabar dunia,
    internasional global, international, world, world news, business, politics, tech, technology,
    economy, top news, editorial, tajuk, analisis, wawancara, feature, laporan utama,
    liputan khusus, cek fakta, geopolitik, energi, industri, properti, makro, seni budaya, budaya,
    sosial, sosial budaya, lingkungan, iklim, agama, islam, dunia islam, kabar, uncategorized,
    tanpa kategori, artikel, info, informasi, umum, update, hot news, flash news, sorotan,
    perang ukraina, konflik global, dunia internasional, berita dunia, berita internasional,
    berita nasional, politik dan hukum, politik internasional, hubungan internasional
    """
)
"""Names of a news site's sections, in small letters."""

PLACES = _phrases(
    """
    jakarta, jakarta pusat, jakarta selatan, jakarta barat, jakarta timur, jakarta utara, bandung,
    surabaya, medan, semarang, makassar, palembang, depok, tangerang, tangerang selatan, bekasi,
    bogor, yogyakarta, jogja, solo, surakarta, malang, denpasar, bali, padang, pekanbaru, batam,
    bandar lampung, lampung, banjarmasin, balikpapan, samarinda, pontianak, manado, kupang,
    mataram, ambon, jayapura, sorong, banda aceh, aceh, ternate, kendari, palu, gorontalo, mamuju,
    jambi, bengkulu, pangkalpinang, tanjungpinang, cirebon, tasikmalaya, sukabumi, serang, cilegon,
    magelang, kediri, jember, madiun, banyuwangi, tarakan, nusantara, merauke, timika, manokwari,
    palangkaraya, palangka raya, kudus, tegal, purwokerto, klaten, sleman, bantul, gresik, sidoarjo,
    washington, washington dc, new york, moskow, kyiv, kiev, kiyev, pyongyang, seoul, tokyo,
    beijing, shanghai, hong kong, hongkong, taipei, hanoi, bangkok, manila, singapura,
    kuala lumpur, putrajaya, bandar seri begawan, phnom penh, vientiane, yangon, naypyidaw, dili,
    new delhi, delhi, mumbai, islamabad, karachi, dhaka, kolombo, kathmandu, kabul, teheran,
    baghdad, damaskus, beirut, amman, riyadh, jeddah, mekkah, makkah, madinah, doha, dubai,
    abu dhabi, kuwait, manama, muskat, sanaa, aden, gaza, kota gaza, rafah, ramallah, tepi barat,
    yerusalem, tel aviv, haifa, kairo, tripoli, tunis, aljir, rabat, khartoum, addis ababa,
    nairobi, mogadishu, abuja, lagos, johannesburg, pretoria, cape town, london, paris, berlin,
    munich, muenchen, frankfurt, hamburg, brussel, brussels, den haag, amsterdam, jenewa, zurich,
    bern, davos, wina, praha, warsawa, budapest, bukares, sofia, beograd, athena, ankara, istanbul,
    roma, milan, vatikan, kota vatikan, madrid, barcelona, lisabon, dublin, oslo, stockholm,
    kopenhagen, helsinki, tallinn, riga, vilnius, minsk, chisinau, tbilisi, yerevan, baku, astana,
    tashkent, vladivostok, kursk, kharkiv, odesa, lviv, donetsk, st petersburg, kazan, sochi,
    ottawa, toronto, montreal, mexico city, havana, caracas, bogota, lima, brasilia, sao paulo,
    rio de janeiro, buenos aires, santiago, los angeles, san francisco, chicago, florida, texas,
    canberra, sydney, melbourne, perth, wellington, auckland, port moresby, wonsan, busan, osaka,
    hiroshima, ulan bator, ulaanbaatar, macau, markas pbb
    """
)
"""Cities that datelines name, in small letters."""

OUTLETS = {
    name.lower(): name
    for name in _listed(
        """
        ANTARA, ANTARA News, ANTARANews, LKBN ANTARA, KONTAN, KOMPAS, KOMPAS TV, KompasTV,
        Kompasiana, CNN Indonesia, CNBC Indonesia, Tempo, TEMPO Interaktif, Koran Tempo,
        Republika, Merdeka, detikcom, detikNews, detikFinance, detik, Okezone, iNews,
        SINDOnews, KORAN SINDO, VIVA, VIVAnews, Jawa Pos, JawaPos, Bisnis Indonesia, Tribun,
        Tribunnews, VOA, VOA Indonesia, BBC, BBC Indonesia, BBC News Indonesia, DW, DW
        Indonesia, Pikiran Rakyat, Media Indonesia, Beritasatu, IDN Times, kumparan,
        kumparanNEWS, Katadata, Tirto, JPNN, RMOL, RMOLID, Inilah, INILAHCOM, Waspada, Gatra,
        Harian Jogja, Investor Daily, NU Online, MINA, Hidayatullah, Arrahmah, Sputnik,
        Xinhua, IDXChannel, IDX Channel, Liputan6, Fimela, Metro TV, Metrotvnews, Medcom,
        tvOne, tvOnenews, Netral News, Alinea, Validnews, Law-Justice, Poskota, Pos Kota,
        Rimanews, Warta Ekonomi, WE Online, InfoPublik, Kemlu, Sekretariat Kabinet,
        Parlementaria, Suara Merdeka, Kedaulatan Rakyat, Galamedia, Ayo Bandung, Jakarta
        Globe, The Jakarta Post, Anadolu, Anadolu Agency, Kabar24, Brilio, Hops ID, Genpi,
        Trenasia, Hukumonline, Mongabay, Mongabay Indonesia, The Conversation, Remotivi
        """
    )
}
"""Outlets by their names in small letters; those with a web address for a name need no entry."""

OPENERS = word_set(
    """
    ia dia mereka beliau namun menurut sementara selain sebelumnya selanjutnya kemudian meski
    meskipun walau walaupun padahal bahkan adapun sebab sebaliknya akibatnya hingga apalagi
    terlebih lagipula lalu maka oleh begitu demikian dengan sebagai seperti berdasarkan mengutip
    dikutip melansir dilansir diketahui terkait mengenai sejak selama sejauh sekarang saat
    ketika setelah sesudah usai sebelum jika apabila bila kalau karena lantaran pada di ke dari
    dalam untuk bagi demi guna antara atas tanpa terhadap hanya bukan bukannya sebetulnya
    sebenarnya sempat pertama sontak seolah seorang sebuah sejumlah beberapa sebagian sebanyak
    sekitar banyak para setiap semua seluruh ada adalah kini pihaknya pihak kami kita saya akan
    sudah telah masih belum juga lebih akhirnya awalnya mulanya rencananya kabarnya konon
    tampaknya sepertinya nantinya sesuai senada serupa khusus secara merespons menanggapi
    menyikapi melalui lewat mengingat tercatat terdapat terpisah sayangnya
    """
)
"""Words that start a sentence, in small letters."""

HARD_OPENERS = word_set(
    """
    ia dia mereka beliau namun menurut sebelumnya meskipun walaupun padahal adapun sebaliknya
    akibatnya apalagi terlebih sejauh pihaknya akhirnya awalnya rencananya senada diketahui selain
    sementara
    """
)
"""Those of the openers that have a capital letter nowhere but at a sentence's start."""

THINGS = word_set(
    """
    laporan pernyataan langkah kebijakan pertemuan serangan keputusan tindakan kondisi situasi
    peristiwa insiden kejadian kasus hal rencana perjanjian kesepakatan kerja kerjasama konflik
    perang data angka jumlah perkembangan kunjungan aksi operasi upaya pengiriman ancaman
    peringatan tuduhan klaim tudingan usulan proyek program sanksi latihan uji peluncuran
    pembicaraan dialog negosiasi perundingan sidang rapat acara video foto informasi kabar berita
    dokumen surat isu masalah penelitian studi survei temuan hasil dukungan bantuan kehadiran
    keterlibatan hubungan kerusuhan demonstrasi unjuk pemilu bencana gempa banjir kebakaran
    kecelakaan ledakan kapal pesawat rudal drone senjata sistem teknologi perusahaan negara
    wilayah kota kawasan daerah
    """
)
"""Nouns that start a sentence when ini, itu or tersebut follows, in small letters."""

TITLES = word_set(
    """
    presiden wapres wakil perdana pm raja ratu sultan pangeran kaisar paus menteri menlu menhan
    mendagri menko menkeu menkopolhukam mendag mensesneg menparekraf menkes mendikbud mentan wamen
    wamenlu wamenhan sekjen sekretaris kepala ketua anggota juru jubir jenderal letjen mayjen
    brigjen irjen kombes akbp kompol laksamana marsekal kolonel letkol mayor kapten sersan
    komandan panglima pangdam kapolri kapolda kapolres kapolsek kasat kabid kadis kabag gubernur
    wagub bupati wali walikota lurah camat kades direktur dirut dirjen ceo cfo coo chairman
    manajer manager pelatih asisten pengamat analis ekonom pakar guru profesor prof dr dokter
    mantan eks utusan duta dubes konsul pejabat penasihat staf deputi jaksa hakim pengacara kuasa
    kanselir senator ketum sekum waketum caleg capres cawapres cagub politikus politisi aktivis
    peneliti koordinator inspektur fotografer jurnalis wartawan penulis penyidik ilmuwan pemilik
    pendiri petinggi legislator vokalis musisi gitaris pebalap petinju atlet wasit kiper bek
    penyerang gelandang striker aktor aktris penyanyi sutradara produser komedian ibu bapak pak bu
    haji kh kiai ustaz habib imam pendeta uskup brigadir general head chief president vice brand
    """
)
"""Words that stand in front of a person's name, in small letters."""

GROUPS = word_set(
    """
    kementerian kemenlu kemenhan kedutaan badan dewan komisi lembaga bank organisasi majelis
    mahkamah pengadilan kejaksaan kepolisian polda polres polsek polri tni militer pasukan tentara
    angkatan pemerintah parlemen kongres senat partai istana gedung markas kantor media stasiun
    tim warga rakyat penduduk masyarakat korban pemimpin delegasi pihak kelompok milisi perusahaan
    pt universitas harga nilai indeks saham bursa otoritas asosiasi federasi persatuan uni aliansi
    biro departemen divisi kapal pesawat rudal negara kota provinsi kabupaten klub timnas skuad
    pemain film polisi prajurit serdadu intelijen pengguna jaringan gerakan satuan unit
    """
)
"""Bodies and groups that stand in front of a country's, town's or firm's name, in small letters."""

BODY_WORDS = word_set(
    """
    luar dalam negeri pertahanan keuangan perdagangan energi nasional keamanan intelijen pusat
    umum utama besar bicara hukum agama kesehatan pendidikan sosial militer eksekutif jenderal
    operasi strategis bidang koordinator politik perekonomian ekonomi perhubungan komunikasi
    informatika pertanian perindustrian tenaga dunia internasional agung konstitusi tinggi rakyat
    perwakilan permusyawaratan daerah negara republik staf bersenjata angkatan darat laut udara
    marinir khusus penerangan masyarakat humas polri metro urusan gedung putih putra putri senior
    muda madya
    """
)
"""Words inside the name of an office or a body, in small letters."""

COUNTRY_WORDS = word_set(
    """
    indonesia ri malaysia singapura thailand filipina vietnam kamboja laos myanmar brunei timor
    leste china tiongkok jepang korea utara selatan korut korsel dprk taiwan india pakistan
    bangladesh afghanistan iran irak suriah lebanon yordania israel palestina arab saudi yaman
    oman qatar bahrain kuwait uea emirat turki turkiye mesir libya tunisia aljazair maroko sudan
    somalia ethiopia kenya nigeria afrika rusia ukraina belarus polandia lituania latvia estonia
    finlandia swedia norwegia denmark jerman prancis perancis inggris britania raya irlandia
    belanda belgia spanyol portugal italia swiss austria hungaria ceko slovakia rumania bulgaria
    serbia kroasia yunani georgia armenia azerbaijan kazakhstan amerika serikat as kanada meksiko
    kuba venezuela kolombia brasil argentina chile peru australia selandia baru papua nugini eropa
    uni soviet nato pbb ue asean asia barat timur tengah jakarta jawa sumatera sulawesi kalimantan
    bali aceh dki
    """
)
"""Words of the names of countries, blocs and regions, in small letters."""

UNITS = word_set(
    "ribu juta miliar triliun persen km meter kg ton jam hari minggu pekan bulan tahun menit"
    " derajat"
    " orang mm cm hektare liter barel dolar rupiah detik kali"
)
"""Words that belong to the number before them, in small letters."""
