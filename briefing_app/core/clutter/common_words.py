# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Words that are no names: written small inside a sentence at least five times in six.

Counted in Indonesian news, among it the training articles of IndoSum (Kurniawan and Louvan 2018,
CC BY-SA 4.0); the most frequent ones of at least three letters, without those in -nya.
"""

from __future__ import annotations

_TEXT = """
    abad absen acak acara action acuan ada adalah adaptasi adegan adik adil administrasi
    administratif adu agak agar agen agenda agensi agresif ahli aja ajang ajaran akademik
    akademisi akal akan akar akhir akibat akrab akses aksi aktif akting aktivis aktivitas aktor
    aktris aku akuisisi akun akurat alam alamat alami alasan alat album alias alih aliran
    alkohol almarhum alokasi alternatif alun aman amat ambil ambisi anak analis ancaman andalan
    andil aneh aneka anggota angin angka angkat animasi antar antioksidan antisipasi antusias
    anyar apa apabila apakah apalagi apapun aparat apartemen apik aplikasi apresiasi arah arahan
    area armada arti artis arus asa asal asam asap aset asing asli aspek aspirasi assist asuhan
    asupan atas atau ataupun atlet atmosfer aturan audiensi audio awak awal awan ayah ayam ayat
    babak bagaimana bagi bagian bagus bahagia bahan bahasa bahaya bahkan bahwa baik baja baju
    bakal bakat bakteri baku balap balapan balasan balik balita balon ban band banding banget
    bangga bangkit bangku bangsa bangunan banjir bantu bantuan banyak bar bara barang barel baru
    basah basis batal batas batasan baterai batik batuan batuk bau bawah bayar bayi beasiswa
    beban bebas beberapa begitu bek bekas bekerja bekerjasama belah belahan belajar belakang
    belakangan belas belasan beli beliau belum beluntas benar bencana benda bensin bentrokan
    bentuk benua beracun berada beradaptasi beragam berakhir beraktivitas beralih beranggotakan
    berangkat berani berapa berarti beras berasal berat berawal berbagai berbagi berbahan
    berbahasa berbahaya berbasis berbatasan berbeda berbelanja berbentuk berbicara berbuah
    berbuat bercerita berdampak berdarah berdasarkan berdiri berdiskusi berdurasi beredar
    berencana berfokus berfoto berfungsi bergabung berganti bergantian bergantung bergengsi
    bergerak bergulir berguna berhadapan berhak berharap berharga berhasil berhenti berhubungan
    berikan berikut berinisial berinteraksi berinvestasi berisi berisiko beristirahat berita
    berjalan berjanji berjarak berjemur berjualan berjuang berjudul berjumlah berkaitan berkala
    berkarier berkas berkat berkata berkelanjutan berkembang berkolaborasi berkomentar
    berkomitmen berkompetisi berkomunikasi berkontribusi berkoordinasi berkualitas berkuasa
    berkumpul berkunjung berkurang berlaga berlaku berlangsung berlanjut berlari berlatih
    berlebihan berlibur berlokasi bermain bermanfaat bermasalah berminat bermula bernama berniat
    bernilai bernomor bernyanyi berolahraga beroperasi berorientasi berpartisipasi berpeluang
    berpendapat berpengalaman berpengaruh berperan berpihak berpikir berpotensi berprofesi
    berpuasa berpusat bersaing bersalah bersama bersamaan bersangkutan bersedia bersejarah
    berselang bersemangat bersenjata bersifat bersih bersikap berstatus bersumber bersyukur
    bertahan bertahap bertajuk bertambah bertandang bertanding bertanggung bertarung bertema
    bertemu bertenaga bertentangan bertepatan berterima bertindak bertugas bertujuan bertuliskan
    berubah berujung berukuran berulang berumur beruntun berupa berupaya berusaha berusia
    bervariasi berwarna berwenang besar besaran beserta besok betapa betul biar biasa biaya
    bijak bila bilang binatang bintang bioskop bisa bisnis bola boleh bom bonus botol brand buah
    buang buat buatan budaya bukan bukanlah bukti buku bulan bullying bulu bunga bunuh bunyi
    buruk burung bus busana butuh cabai cabang cadangan cairan caleg calon campuran canggih
    cantik capaian cara cari catatan cedera celah celana cenderung cepat cerdas cerita chip
    cincin coba cocok cokelat commerce console contoh cuaca cukup cuma curah cuti dada daftar
    dagang daging dahulu dakwaan dalam dampak dan dana dapat dapatkan dapur darah daratan dari
    daring daripada darurat data datang dataran daun daya debu debut defisit dehidrasi dekade
    dekat delapan delegasi demam demi demikian demokrasi demonstran demonstrasi denda dengan
    depan depresi derajat deras desain desainer desil desktop destinasi detail detik detikcom
    detikers developer devisa dewasa dia diabetes diadakan diajak diajukan diakses diakui
    dialami dialog dialokasikan diam diamankan diambil dianggap diangkat diapresiasi diarahkan
    diatur dibacakan dibagi dibagikan dibahas dibanding dibandingkan dibangun dibantu dibatalkan
    dibawa dibayar dibayarkan dibebaskan dibekali dibeli dibentuk diberi diberikan diberitakan
    diberlakukan dibiarkan dibilang dibintangi dibuang dibuat dibuka dibunuh dibutuhkan dicapai
    dicari dicetak diciptakan didampingi didapat didapatkan didasarkan didatangkan didesain
    didirikan didominasi didorong diduga didukung diet dievaluasi digagas diganti digantikan
    digarap digelar digital digitalisasi digunakan dihadapi dihadiri dihadirkan diharapkan
    dihasilkan dihentikan dihiasi dihitung dihubungi dihuni diikuti diimbau diinginkan diiringi
    diisi dijadikan dijadwalkan dijaga dijalankan dijelaskan dijerat dijual dijumpai dikabarkan
    dikaitkan dikalahkan dikarenakan dikatakan dikategorikan dikelilingi dikelola dikeluarkan
    dikembalikan dikembangkan dikenai dikenakan dikenal dikendalikan dikerjakan diketahui
    dikhawatirkan dikirim dikirimkan diklaim dikonfirmasi dikonsumsi dikritik dikuasai
    dikumpulkan dikunjungi dikutip dilaksanakan dilakukan dilalui dilanda dilangsungkan
    dilanjutkan dilansir dilantik dilaporkan dilarang dilengkapi dilepas dilihat dilindungi
    diluncurkan dimainkan dimakan dimaksud dimaksudkan dimana dimanfaatkan dimasukkan
    dimenangkan dimensi dimiliki diminati diminta dimintai dimulai dinaikkan dinamika dinamis
    dinding dini dinikmati dinilai dinobatkan dinyatakan diolah dipahami dipakai dipaksa
    dipamerkan dipandang dipanggil dipasang dipasarkan dipastikan dipecat dipegang dipelajari
    dipengaruhi dipenuhi diperankan diperbaiki diperbolehkan dipercaya diperhatikan diperiksa
    diperkenalkan diperkirakan diperkuat diperlukan diperoleh dipersiapkan dipertandingkan
    dipicu dipilih dipimpin dipindahkan diplomatik dipotong diprediksi diproduksi diproses
    dipublikasikan diputar diraih dirancang dirasa dirasakan dirawat direncanakan diresmikan
    diri dirilis disabilitas disahkan disajikan disalurkan disambut disampaikan disapa
    disarankan disebabkan disebut disebutkan disediakan diselamatkan diselenggarakan
    diselesaikan disepakati diserahkan disertai disesuaikan disetujui disiapkan disiarkan
    disimpan disiplin disita diskon diskriminasi diskusi distribusi disukai disusul disusun
    ditahan ditambah ditampilkan ditandai ditandatangani ditangani ditanggung ditangkap
    ditargetkan ditarik ditawarkan ditayangkan ditempatkan ditempuh ditemui ditemukan ditentukan
    diterapkan diterbitkan diterima diteruskan ditetapkan ditinggalkan ditingkatkan ditolak
    dituduh ditugaskan ditujukan ditulis ditunda ditunjuk ditunjukkan dituntut diturunkan
    ditutup diubah diuji diumumkan diundang diunggah diungkap diungkapkan diusulkan diusung
    dividen diwajibkan diwarnai diyakini dkk dokter dokumen dolar domestik dominan donasi donat
    dosen drama drastis dua duduk duel duet dugaan duka dukungan dulu durasi durian edisi
    edukasi efek efektif efektivitas efisien efisiensi ekonomi ekor ekosistem eksis eksklusif
    ekspansi ekspektasi eksploitasi eksplorasi ekspor ekstrem elektoral elemen elite emas emisi
    emosi emosional empat enak enam energi enggak enggan entah entitas episode era erat estafet
    etik etika euro evakuasi evaluasi event fakta faktor fans fantastis fase fasilitas favorit
    fenomena film final finansial finis fisik fiskal fit fitnah fitur fokus fondasi for formal
    formasi format fosil foto fundamental fungsi gadget gadis gagal gagasan gaji gak gambar
    gambaran game gamer gamping ganda gangguan ganja ganti garam garis gas gaun gawang gaya
    gejala gelandang gelap gelar gelaran gelombang gempa gender generasi genre geografis gerai
    gerak gerbang gigi giliran gim gimana ginjal gitu global gol golongan goreng grafis gram
    gratifikasi gudang gugatan gugur gula guna gunakan guru habis hadapan hadiah hadir hak hal
    halaman halus hambatan hamil hampir hangat hanyalah harapan harapkan hardware harga hari
    harian harta harus hasil hati headset hebat hektar hektare hendak hengkang heran hibah
    hiburan hidung hidup hilang hingga hitam hoax hubungan hujan hukum hukuman hunian huruf
    ialah ibadah ibukota ide ideal identik identitas ikan iklan iklim ikon ikut ilegal ilmiah
    ilmuwan imbang imbauan imbuh imigran implementasi impor inci independen indikasi indikator
    individu industri infeksi inflasi ingat ingin ini inilah inisiatif inklusif inovasi inovatif
    insentif insiden inspirasi instan instansi institusi instrumen integrasi integritas
    intelektual intensif intensitas interaksi internal interval intervensi investasi investigasi
    investor isi istilah istirahat istri isu itu itulah izin jabatan jadi jadwal jahat jajaran
    jalanan jalar jalur jam jamaah jangan jangka janji jantung jarak jarang jari jaringan jas
    jatah jatuh jauh jawab jawaban jeda jejak jelas jemaah jenazah jendela jenis jersey jet jika
    jiwa jual judi judul juga jujur jumlah jumpa juncto justru juta jutaan kabar kabel kabur
    kaca kacang kadang kadar kader kafe kaget kain kaitan kakak kaki kala kalah kalangan kalau
    kalender kali kalian kalori kamar kamera kami kampanye kamu kan kanal kanan kandang kandidat
    kandung kandungan kanker kapal kapan kapasitas karakter karbohidrat karbon karena karier
    karst karyawan kasar kasih kasus kata katakan kategori kaum kawasan kaya kayak kayu keadaan
    keadilan keagamaan keahlian keamanan kebakaran kebanggaan kebanyakan kebebasan kebenaran
    kebencian keberadaan keberatan keberhasilan keberlanjutan kebersihan kebiasaan kebijakan
    kebobolan kebuntuan kebutuhan kecantikan kecelakaan kecepatan kecerdasan kecewa kecil
    kecuali kedalaman kedatangan kedaulatan kedelapan kedua kedudukan keempat keenam kegagalan
    kegiatan kehadiran kehamilan kehidupan kehilangan keindahan keinginan kejadian kejahatan
    kejelasan keju kekalahan kekasih kekayaan kekebalan kekerasan kekhawatiran kekuasaan
    kekuatan kekurangan kelahiran kelak kelancaran kelanjutan kelas kelebihan kelelahan
    kelihatan keliling kelima kelola kelompok keluar keluarga keluhan kemacetan kemajuan
    kemampuan kemandirian kemanusiaan kemarin kematian kembali kemenangan kemih kemiskinan
    kemitraan kemudahan kemudian kemungkinan kenaikan kenal kenapa kencang kendala kendali
    kendaraan kenyamanan kepada kepadatan kepastian kepedulian kepemilikan kepemimpinan
    kepengurusan kepentingan kepercayaan kepuasan keracunan kerangka kerap keras kering kerja
    kerjasama kertas kerugian kerusakan kerusuhan kesadaran kesalahan kesan keseimbangan
    kesejahteraan keselamatan keseluruhan kesempatan kesenian kesepakatan kesiapan kesuksesan
    kesulitan ketahanan ketakutan ketat ketegangan ketentuan keterampilan keterangan
    keterbatasan ketergantungan keterlibatan ketersediaan ketertiban ketidakpastian ketiga
    ketika ketimbang ketinggalan ketinggian ketujuh keturunan keunggulan keuntungan kewajiban
    kewenangan keyakinan keyboard khas khawatir khusus kian kilogram kilometer kimia kinerja
    kini kios kiper kira kiri kisah kisaran kita klaim klarifikasi klasemen klasik klien klub
    kode kok kolaborasi kolam koleksi kolektif koloni kombinasi komedi komentar komersial komik
    komitmen komoditas kompak kompeten kompetensi kompetisi kompetitif komponen komposisi
    komprehensif komputer komunitas kondisi kondusif koneksi konektivitas konfirmasi konflik
    konkret konsekuensi konsentrasi konsep konser konsisten konsolidasi konstitusional
    konstruksi konsultasi konsumen konsumsi kontak konteks konten kontes kontra kontrak
    kontribusi kontrol kontroversial konvensional kooperatif kopi korban korporasi kosong kostum
    kotak kotor kredit kriminalisasi krisis kriteria kritik kritis kronis kru krusial
    kualifikasi kualitas kuartal kuarter kuasa kuat kubu kuliah kuliner kulit kumparan kunci
    kuning kunjung kunjungan kuno kuota kurang kurikulum kursi kurun laba label laboratorium
    laga lagi lagu lah lahan lahir lain laju lakukan lalu lama laman lambat lambung lampu lancar
    langit langka langkah langsung lanjut lanjutan lansia lantai lantaran lantas lapangan
    lapisan laporan laptop larangan lari latar latihan lawan layak layanan layar lebar lebat
    lebih ledakan leg legal legenda legendaris legitimasi leher lelah lelaki lelang lemah lemak
    lembar lengkap lepas level lewat liar libur liburan lihat lima limbah lini lintas lintasan
    lipat lirik listrik liter literasi logam logistik logo lokal lokasi lolos lomba longsor
    lonjakan luar luas lubang lucu luka lukisan lulus lulusan lupa lutut maaf maag macam madu
    mahal mahasiswa mahkota main majalah maju maka makam makanan makin makna maksimal maksimum
    maksud malah malam mampu mana manajemen manapun mancanegara mandat mandi manfaat manis
    mantan manufaktur manusia manusiawi marah maritim masa masak masakan masalah masif masih
    maskapai masker massa masuk masukan masyarakat mata matahari matang matematika materi
    material mati mau maupun mayoritas medali media medis meja mekanisme melahirkan melainkan
    melaju melaksanakan melakukan melalui melampaui melancarkan melanda melanggar melangkah
    melanjutkan melapor melaporkan melarang melarikan melatih melawan melayangkan melayani
    melebihi meledak melemah melengkapi melepas melepaskan melewati melibatkan melihat
    melindungi melintas meliputi melompat melonjak meluncurkan melupakan memacu memadai memahami
    memainkan memajukan memakai memakan memaksa memaksimalkan memamerkan memanfaatkan memang
    memangkas memantau memaparkan memasak memasang memastikan memasuki memasukkan mematikan
    mematuhi membaca membacakan membagi membagikan membahas membahayakan membaik membakar
    membangun membantah membantu membatalkan membatasi membawa membawakan membayar membebani
    membebaskan membeberkan membela membeli membenarkan membenci membentuk membentur member
    memberantas memberi memberikan memberlakukan membersihkan membiarkan membiayai membicarakan
    membintangi membobol membuahkan membuang membuat membubarkan membuka membuktikan membukukan
    membunuh memburuk membutuhkan memecah memecahkan memegang memenangi memenangkan memengaruhi
    memenuhi memerankan memeriksa memerintahkan memerlukan memfasilitasi memicu memikirkan
    memilih memiliki memimpin memindahkan meminta memori memotong mempelajari mempengaruhi
    memperbaiki mempercepat memperhatikan memperingatkan memperjuangkan memperkenalkan
    memperkirakan memperkuat memperlihatkan memperluas mempermudah memperoleh memperpanjang
    mempersembahkan mempersiapkan mempertahankan mempertanyakan mempertimbangkan memprediksi
    memprioritaskan memproduksi mempromosikan mempunyai memuaskan memuat memudahkan memuji
    memulai memulihkan memunculkan memungkinkan memutus memutuskan menabrak menahan menaikkan
    menaklukkan menambah menambahkan menampilkan menampung menanam menandai menandakan
    menandatangani menang menangani menanggapi menanggung menangis menangkap menantang menanti
    menanyakan menargetkan menarik menaruh menawarkan mencabut mencakup mencapai mencari
    mencatat mencatatkan mencegah menceritakan mencerminkan mencetak mencintai menciptakan
    mencoba mencontohkan mencuat mencuri mendadak mendaftar mendaftarkan mendalam mendalami
    mendampingi mendapat mendapatkan mendarat mendatang mendatangi mendatangkan mendekat
    mendekati mendengar mendengarkan menderita mendesak mendeteksi mendirikan mendominasi
    mendongkrak mendorong menduduki menduga mendukung menegakkan menegaskan menekan menekankan
    menelan menelusuri menembus menempati menempatkan menempel menempuh menemui menemukan
    menentang menentukan menerangkan menerapkan menerbitkan menerima menerus meneruskan
    menetapkan menewaskan mengabaikan mengacu mengadakan mengadopsi mengajak mengajarkan
    mengajukan mengakhiri mengakibatkan mengakses mengaku mengakui mengalahkan mengalami
    mengalir mengalokasikan mengamankan mengambil mengancam mengandalkan mengandung menganggap
    mengangkat mengantarkan mengantisipasi mengantongi menganut mengapa mengapresiasi mengarah
    mengarahkan mengatakan mengatasi mengatur mengawal mengawali mengawasi mengecam mengecek
    mengedepankan mengejar mengejutkan mengelola mengeluarkan mengeluhkan mengemas mengembalikan
    mengembangkan mengenai mengenakan mengenal mengenali mengendalikan mengendap mengerti
    mengetahui mengevaluasi menggambarkan menggandeng mengganggu mengganti menggantikan
    menggarap menggelar menggerakkan menggeser menggunakan mengguyur menghabiskan menghadapi
    menghadiri menghadirkan menghambat menghancurkan menghantam menghapus mengharapkan
    menghasilkan menghemat menghentikan menghilangkan menghindari menghitung menghormati
    menghubungi menghubungkan mengidentifikasi mengikuti mengimbau mengingat mengingatkan
    menginginkan menginspirasi mengintegrasikan mengira mengirim mengirimkan mengisahkan mengisi
    mengkaji mengklaim mengklarifikasi mengkonsumsi mengkritik mengobati mengolah mengoleksi
    mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan menguasai menguat
    menguatkan mengubah mengucapkan menguji mengukur mengumpulkan mengumumkan mengundang
    mengunduh mengundurkan mengunggah mengungkap mengungkapkan mengungsi mengunjungi
    menguntungkan mengurangi mengurus mengusulkan mengusung mengusut mengutamakan mengutip
    menikah menikahi menikmati menilai menimbulkan menimpa menindak menindaklanjuti meninggal
    meninggalkan meningkat meningkatkan meninjau menit menjabat menjadi menjadikan menjaga
    menjalani menjalankan menjalin menjamin menjamu menjangkau menjanjikan menjatuhkan menjauh
    menjawab menjebol menjelang menjelaskan menjerat menjual menjuarai menolak menonton menopang
    mentah mental menu menuai menuding menuju menulis menumbuhkan menunda menunggu menunjang
    menunjuk menunjukkan menuntaskan menuntut menurun menurunkan menurut menutup menutupi
    menuturkan menyadari menyajikan menyaksikan menyalahgunakan menyalahkan menyalurkan
    menyamakan menyambut menyampaikan menyangkut menyanyikan menyarankan menyasar menyatakan
    menyebabkan menyebar menyebarkan menyebut menyebutkan menyediakan menyelamatkan
    menyelenggarakan menyelesaikan menyelidiki menyeluruh menyenangkan menyentuh menyerah
    menyerahkan menyerang menyerap menyesuaikan menyetujui menyiapkan menyimpan menyinggung
    menyisakan menyita menyoroti menyuarakan menyuguhkan menyukai menyulitkan menyumbang
    menyusul menyusun meraih merancang merangkul merasa merasakan merata merawat merayakan
    merebut merek mereka merekam merekomendasikan merekrut merencanakan meresmikan merespons
    merilis merinci meringankan merokok merugikan merujuk merupakan merusak mesin meski meskipun
    mesti meter metode mewah mewajibkan mewakili mewujudkan meyakini meyakinkan migas mikro
    mikroplastik miliar miliaran milik miliki militan militer minat minim minimal minum minuman
    minyak miras mirip misi miskin mistar mobil mobile mobilitas moda modal mode model modern
    modus mogok mohon momen momentum monitor monitoring moral motif motivasi motor mudah mudik
    muka mulai mulus mulut muncul mundur mungkin murah murid murni musik musim musisi musuh naik
    nama namun nanti narapidana narasi narasumber narkoba nasabah nasib naungan negara negatif
    negosiasi nelayan netizen nggak niat nikel nilai nol nominasi norma normal notifikasi nuansa
    nuklir nutrisi nyaman nyamuk nyaris nyata nyawa nyeri obat objek obligasi obyek offline ojek
    ojol oknum oksigen olah olahan oleh online operasi operasional operator opini opsi optimal
    optimis optimistis orang oranye organ organik otak otomatis otomotif otot pabrik pabrikan
    pada padahal padat pagar pagi pagu paham pakai pakaian paket paksa paling palsu pameran
    pandang pandangan pandemi panduan panel panen panggilan panggung panik panjang panorama
    pantas papan papar paparan para parah parkir parpol partikel partisipasi paruh pas pasang
    pasangan pasar pasaran pasca pasien pasok pasokan paspor pasti patah patroli patut payung
    pebalap pecah pecahan pedagang pedesaan pedoman peduli pegawai pejabat pejuang pekan pekerja
    pelajar pelajaran pelaksanaan pelaku pelanggan pelanggaran pelantun pelapor pelaporan
    pelarangan pelat pelatih pelatihan pelayan pelecehan pelemahan pelestarian peliharaan
    pelindung peluang peluit peluncuran peluru pemahaman pemain pemanasan pemandangan
    pemanfaatan pemangkasan pemangku pemantauan pemasaran pembagian pembahasan pembakaran
    pembalap pembangunan pembaruan pembatasan pembawa pembayaran pembebasan pembelajaran pembeli
    pembelian pembenahan pembentukan pemberian pemberitaan pemberontak pembersihan pembiayaan
    pembicaraan pembuat pembuatan pembuka pembukaan pembuluh pembunuhan pemegang pemenang
    pemeran pemerasan pemerataan pemeriksaan pemerintahan pemesanan pemicu pemikiran pemilih
    pemilik pemimpin pemindahan pemotongan pemudik pemukiman pemulihan pemungutan penahanan
    penalti penambahan penampilan penandatanganan penanganan penangkapan penari penasaran
    penataan penawaran pencairan pencalonan pencapaian pencarian pencemaran pencernaan
    penciptaan penculikan pencurian pendaftaran pendaki pendalaman pendamping pendampingan
    pendanaan pendapat pendatang pendek pendekatan penderita pendidik pendiri penduduk pendukung
    penegak penegakan peneliti penelitian penempatan penemuan penerapan penerbangan penerbitan
    penerima penerimaan pengacara pengadaan pengaduan pengajuan pengakuan pengalaman pengamanan
    pengambilan pengangguran penganiayaan pengantin pengaruh pengaturan pengawalan pengawasan
    pengecekan pengelolaan pengeluaran pengembalian pengembang pengembangan pengemudi pengendara
    pengentasan pengetahuan pengganti penggawa penggelapan penggeledahan penggemar pengguna
    penggunaan penghapusan penghargaan penghasil penghasilan penghitungan penghormatan
    penghubung penghuni pengiriman pengobatan pengolahan penguasa penguasaan penguatan
    pengumuman pengungsi pengunjung pengurangan pengusaha penilaian peningkatan penipuan penjaga
    penjagaan penjara penjelasan penjual penjualan penolakan penonton pensiun pentas penting
    penuh penulis penumpang penurunan penutupan penyakit penyalahgunaan penyaluran penyampaian
    penyandang penyanyi penyebab penyebaran penyedia penyediaan penyelam penyelamatan
    penyelenggara penyelesaian penyelidikan penyerahan penyerang penyerangan penyerapan
    penyesuaian penyidik penyidikan penyimpanan penyitaan penyusunan per peradaban peradangan
    perahu perairan peralatan peran perangkat perasaan perawat perawatan perayaan perbaikan
    perbankan perbatasan perbedaan perbincangan perbuatan percakapan percaya percepatan
    perceraian percobaan perebutan peredaran perempat perempuan peresmian perfilman performa
    pergantian pergerakan pergeseran pergi perhatian perhitungan perihal perilaku peringatan
    peringkat perintah periode peristiwa perizinan perjalanan perkara perkebunan perkembangan
    perkiraan perkotaan perlahan perlawanan perlengkapan perlombaan perlu perluasan permainan
    permanen permasalahan permintaan permohonan permukaan pernah pernapasan pernikahan
    pernyataan perokok perolehan perpanjangan pers persahabatan persaingan persegi persen
    persentase perseroan persetujuan persiapan persidangan persis persoalan personal personel
    perspektif pertama pertambangan pertandingan pertanyaan pertarungan pertempuran pertemuan
    pertengahan pertimbangan pertumbuhan pertunjukan perubahan perundungan perunggu perusahaan
    perut pesaing pesan pesanan pesat pesawat peserta pesisir peta petani petinggi petualangan
    petugas petunjuk pidato pihak pikir pikiran pilar pilih pilihan pimpinan pindah pinggir
    pinjaman pintar pintu piring pisang plastik platform podium pohon poin pojok pokok pola
    polemik polisi politik politikus politisi polusi ponsel popularitas populasi populer porsi
    portal posisi positif poster postingan potensi potensial potongan poundsterling pra prajurit
    praktik praktis pramusim prediksi prestasi pria pribadi prinsip prioritas produk produksi
    produktif produktivitas produsen produser profesi profesional program promosi properti
    proporsional prosedur proses prosesor protein protes protokol proyek proyeksi puas puasa
    publik pukul pula pulang pulih puluh puluhan pun puncak punggung pungkas pupuk putaran putus
    putusan ragam ragu raksasa ramah ramai rambut ramen rampung ranah rangka rangkaian ranjau
    rantai rapper ras rasa rasakan rasio ratusan rawa rawan reaksi realisasi reality reasuransi
    regulasi reguler rehabilitasi rekam rekaman rekan rekayasa rekening reklamasi rekomendasi
    rekor rekrutmen rela relatif relevan remaja rencana rendah renovasi rentan rentang
    representasi reproduksi resmi resolusi responden respons restoran restrukturisasi revisi
    revitalisasi rezim ribu ribuan rilis rinci rincian ringan riset risiko ritel roda rokok
    rombongan ruang ruangan ruas rudal rugi rumah rumit rumor rumput rusak rute rutin saat sabar
    sabu sadar sah saham sahur saing saja sakit saksi salah salat saling salju saluran sama
    sambil sambung sambutan sampah sampai sampaikan sampel samping sana sang sangat sanggup
    sanksi santai santunan sapi saran sasaran satelit satu satwa sawah sawit saya sayang sayap
    sayuran seafood sebab sebagai sebagaimana sebagian sebanyak sebatas sebelah sebelum seberapa
    sebesar sebuah sebulan sebutan secara sedang sedangkan sederhana sedih sedikit segala segar
    segera segi segmen seharga sehari sehat sehingga seimbang seiring sejak sejalan sejarah
    sejati sejauh sejenis sejumlah sekadar sekali sekaligus sekalipun sekarang sekedar sekian
    sekitar seks seksual sektor sekuel sel selain selaku selalu selama selamat selaras selebriti
    seleksi selesai selfie selisih seluas seluruh semacam semakin semangat semata sembari
    sembilan sembuh sembung sementara semifinal semoga sempat sempit sempurna semua semula semut
    senang sendiri sendirian sengaja sengit sengketa seni senilai seniman senior senjata sensasi
    sensitif sensor sentimen senyawa seolah seorang sepak sepakan sepakat sepakbola sepanjang
    sepasang sepat sepatu sepeda sepekan seperti sepuluh seputar seragam serangan serangkaian
    serat serentak seri serial sering seringkali serius serta sertifikasi sertifikat seru serupa
    sesama seseorang sesi sesuai sesuatu set setahun setara setelah setempat setengah setia
    setiap setinggi setuju seusai sewa siang siap siapa siapapun siaran siber sibuk sifat
    signifikan sih sihir sikap siklus silam silang simbol simpanse sinergi sinetron singkat sini
    sinyal sirih sisa sisi sistem sistematis siswa siswi situ situasi situs skala skema skenario
    skor skuat slot smartphone soal soda solid solidaritas solusi sopir sore sorotan sosialisasi
    sosok spanduk spesial spesialis spesies spesifik spesifikasi sponsor stabil stabilitas
    standar start startup status stiker stimulus stok strategi strategis streaming stres striker
    strobo struktur struktural studi suami suap suara suasana suatu subsidi sudah sudut suhu
    suka sukses suku sulit sumbangan sumber sumur sundulan supaya suplai suporter surplus surut
    survei susah susu sutradara swasembada swasta syarat syuting tablet tadi tahan tahanan tahap
    tahapan tahu tahun tahunan tajam tak taksi taktik takut talenta tali tambah tambahan tampak
    tampil tampilan tamu tanaman tanda tangan tangga tanggal tangguh tanggung tangkis tanpa
    tantangan tapi target tarian tarif tarik tautan tawaran tayang tebing tegas teh tekanan
    teknik teknis teknologi teks telah telak telepon televisi telinga telur tema teman tembakan
    tembakau tembok tempat temuan tenang tenda tendangan tenggelam tenggorokan tenis tenor
    tentang tentara tentu teorema teori tepat terakhir terancam terang terasa teratas teratur
    terbagi terbaik terbakar terbang terbanyak terbaru terbarukan terbatas terbawa terbentuk
    terbesar terbiasa terbilang terbit terbuat terbukti terburuk tercantum tercapai tercatat
    tercepat tercipta terdaftar terdakwa terdampak terdapat terdekat terdengar terdepan terdiri
    terduga terendah tergabung terganggu tergantung tergolong terhadap terhambat terhitung
    terhubung terikat terima terinfeksi terinspirasi terintegrasi terjadi terjaga terjangkau
    terjatuh terjebak terjual terkadang terkait terkejut terkena terkenal terkendali terkesan
    terkini terlalu terlambat terlarang terlebih terlepas terletak terlibat terlihat terluka
    termahal termasuk termuda ternak ternama ternyata terobosan teror teroris terorisme terpaksa
    terpapar terpasang terpenting terpenuhi terpidana terpilih terpisah terputus tersangka
    tersebar tersebut tersedia tersendiri tersenyum tersisa tertangkap tertarik tertentu tertib
    tertinggal tertinggi tertua tertuang tertulis tertutup terukur terungkap terus terutama
    terwujud tes test tetangga tetap tetapi tewas tiang tiap tiba tidak tidur tiga tiket
    tikungan tim timbul tindakan tinggal tinggi tingkat tinju tipe tipis titik toko tokoh tolong
    tombol ton topik total tradisional transaksi transfer transformasi transisi transparan
    transparansi transportasi tren triliun triwulan trofi tropis truk tsunami tua tuan tubuh
    tudingan tuduhan tugas tuh tujuan tujuh tukar tulang tulis tulisan tumbuh tumbuhan tunggakan
    tunggu tunjangan tuntas tuntutan tur turis turnamen turun turut tutup tutur uang ubi ucap
    ucapan udah udara ujar uji ujian ujung ukur ukuran ulang umat umpan umur undangan unggahan
    unggul unggulan ungkap unik unit unjuk unsur untuk upacara upaya urusan urutan usaha usai
    usia usulan utang vaksin varian variasi ventilator verifikasi versi vertikal via viral
    virtual virus visa visi visual vital vitamin volume vonis wabah wacana wadah wahana wajah
    wajar wajib waktu walaupun wanita warga warna wartawan warung wasit waspada wawancara
    website wewenang wilayah wisata wisatawan with wujud yaitu yakin yakni yang zaman zat zona
"""

COMMON_WORDS = frozenset(_TEXT.split())
"""The words, in small letters."""
