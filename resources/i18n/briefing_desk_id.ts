<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Annotating</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Sorot</translation>
    </message>
    <message>
        <source>Highlight with &amp;note…</source>
        <translation>Sorot dengan &amp;catatan…</translation>
    </message>
    <message>
        <source>No&amp;te on the article…</source>
        <translation>Catatan tentang &amp;artikel…</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Catatan tentang artikel</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edit catatan</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Edit sorotan</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Highlight with note</source>
        <translation>Sorot dengan catatan</translation>
    </message>
    <message>
        <source>Select words of a sentence, or put the cursor on one.</source>
        <translation>Pilih kata dalam sebuah kalimat, atau letakkan kursor pada kalimat.</translation>
    </message>
    <message>
        <source>Highlight &amp;as</source>
        <translation>Sorot se&amp;bagai</translation>
    </message>
    <message>
        <source>Highlight with note…</source>
        <translation>Sorot dengan catatan…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Edit catatan…</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Tampilkan dalam daftar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>AnnotationDialog</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Your own name of the kind</source>
        <translation>Nama jenis Anda sendiri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>Tentang seluruh artikel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ama</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Simpan (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ArticleColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Urutkan menurut</translation>
    </message>
    <message>
        <source>Newest import first</source>
        <translation>Impor terbaru dahulu</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Turun</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>No articles yet</source>
        <translation>Belum ada artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Keraguan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>In the Trash</source>
        <translation>Di Tempat Sampah</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Tags: {names}</source>
        <translation>Tag: {names}</translation>
    </message>
    <message>
        <source>Imported {date}</source>
        <translation>Diimpor {date}</translation>
    </message>
</context>
<context>
    <name>ArticleNotesButton</name>
    <message>
        <source>Notes on the article</source>
        <translation>Catatan tentang artikel</translation>
    </message>
    <message>
        <source>1 note on the article</source>
        <translation>1 catatan tentang artikel</translation>
    </message>
    <message>
        <source>{n} notes on the article</source>
        <translation>{n} catatan tentang artikel</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message>
        <source>&amp;New briefing…</source>
        <translation>Briefing &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open briefing…</source>
        <translation>Bu&amp;ka briefing…</translation>
    </message>
    <message>
        <source>&amp;Add to briefing</source>
        <translation>&amp;Tambahkan ke briefing</translation>
    </message>
    <message>
        <source>Take the selected sentences, summary, notes or articles into the briefing</source>
        <translation>Masukkan kalimat, ringkasan, catatan, atau artikel yang dipilih ke briefing</translation>
    </message>
    <message>
        <source>Add &amp;figures of the articles</source>
        <translation>Tambahkan a&amp;ngka artikel</translation>
    </message>
    <message>
        <source>Add notes of the a&amp;rticles</source>
        <translation>Tambahkan &amp;catatan artikel</translation>
    </message>
    <message>
        <source>&amp;Cite sentence in the text</source>
        <translation>Kuti&amp;p kalimat dalam teks</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Ekspor briefing…</translation>
    </message>
    <message>
        <source>Export with &amp;sources…</source>
        <translation>Ekspor dengan su&amp;mber…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>&amp;Simpan sebagai templat…</translation>
    </message>
    <message>
        <source>C&amp;lose briefing</source>
        <translation>T&amp;utup briefing</translation>
    </message>
    <message>
        <source>&amp;Delete briefing</source>
        <translation>&amp;Hapus briefing</translation>
    </message>
    <message>
        <source>&amp;Verify pack…</source>
        <translation>&amp;Verifikasi paket…</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Hapus templat</translation>
    </message>
    <message>
        <source>Delete briefing</source>
        <translation>Hapus briefing</translation>
    </message>
    <message>
        <source>The briefing is in the Trash; Undo takes it out.</source>
        <translation>Briefing ada di Tempat Sampah; Urungkan mengeluarkannya.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Simpan sebagai templat</translation>
    </message>
    <message>
        <source>Name of the template; one of the same name is replaced:</source>
        <translation>Nama templat; yang bernama sama diganti:</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Templat disimpan.</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Tambah gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>Keep picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>This sentence is no longer in the library.</source>
        <translation>Kalimat ini tidak ada lagi di pustaka.</translation>
    </message>
    <message>
        <source>This text is no longer in the briefing.</source>
        <translation>Teks ini tidak ada lagi di briefing.</translation>
    </message>
    <message>
        <source>Close briefing</source>
        <translation>Tutup briefing</translation>
    </message>
    <message>
        <source>Close the briefing; it is saved (Ctrl+W)</source>
        <translation>Tutup briefing; sudah disimpan (Ctrl+W)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <source>Export briefing</source>
        <translation>Ekspor briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
</context>
<context>
    <name>BriefingTaking</name>
    <message>
        <source>Nothing is selected that could go into a briefing.</source>
        <translation>Tidak ada pilihan yang dapat masuk ke briefing.</translation>
    </message>
    <message>
        <source>It could not be taken into the briefing.</source>
        <translation>Tidak dapat dimasukkan ke briefing.</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>Tambahkan ke briefing</translation>
    </message>
    <message>
        <source>Added to the briefing “{title}”.</source>
        <translation>Ditambahkan ke briefing “{title}”.</translation>
    </message>
    <message>
        <source>Added to the briefing.</source>
        <translation>Ditambahkan ke briefing.</translation>
    </message>
    <message>
        <source>Put the cursor into a text of the briefing first.</source>
        <translation>Letakkan dulu kursor di teks briefing.</translation>
    </message>
    <message>
        <source>Cite sentence</source>
        <translation>Kutip kalimat</translation>
    </message>
    <message>
        <source>Cite in the text</source>
        <translation>Kutip dalam teks</translation>
    </message>
</context>
<context>
    <name>BriefingsPage</name>
    <message>
        <source>Briefings</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>for example TLP:AMBER</source>
        <translation>misalnya TLP:AMBER</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Penandaan</translation>
    </message>
    <message>
        <source>Printed on top and bottom of every page; it can be changed for each briefing.</source>
        <translation>Dicetak di bagian atas dan bawah setiap halaman; dapat diubah untuk tiap briefing.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nama Anda</translation>
    </message>
    <message>
        <source>Author of briefings; your corrections and notes are recorded under it too.</source>
        <translation>Penulis briefing; koreksi dan catatan Anda juga dicatat dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>BriefingsWindow</name>
    <message>
        <source>Briefings</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation>Belum ada briefing</translation>
    </message>
    <message>
        <source>A briefing is put together from what you read, with every source.</source>
        <translation>Briefing disusun dari yang Anda baca, lengkap dengan sumbernya.</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Briefing baru</translation>
    </message>
    <message>
        <source>Show the &amp;Trash</source>
        <translation>Tampilkan &amp;Tempat Sampah</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Bu&amp;ka</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Ba&amp;ru…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>The briefings could not be read.</source>
        <translation>Briefing tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>in the Trash</source>
        <translation>di Tempat Sampah</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>diubah pada {day}</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Kem&amp;balikan</translation>
    </message>
    <message>
        <source>Put briefing back</source>
        <translation>Kembalikan briefing</translation>
    </message>
</context>
<context>
    <name>CaptionedEditor</name>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Drag to another place (Alt+Up, Alt+Down)</source>
        <translation>Seret ke tempat lain (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Naikkan (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Turunkan (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete from the briefing (Delete)</source>
        <translation>Hapus dari briefing (Delete)</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What to look at in the briefing</source>
        <translation>Yang perlu diperhatikan dalam briefing</translation>
    </message>
    <message>
        <source>Click or press Enter to go to the words; Del ignores them</source>
        <translation>Klik atau tekan Enter untuk ke kata-katanya; Del mengabaikannya</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Check ({n})</source>
        <translation>Periksa ({n})</translation>
    </message>
    <message>
        <source>The briefing could not be checked.</source>
        <translation>Briefing tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Show ignored ({n})</source>
        <translation>Tampilkan yang diabaikan ({n})</translation>
    </message>
    <message>
        <source>The briefing is being checked.</source>
        <translation>Briefing sedang diperiksa.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Tidak ada yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>The check marks words of likelihood outside the seven phrases, confidence and likelihood in one sentence, judgements and facts without a source, and attributions that name nobody.</source>
        <translation>Pemeriksaan menandai kata kemungkinan di luar tujuh frasa, keyakinan dan kemungkinan dalam satu kalimat, penilaian dan fakta tanpa sumber, dan penyebutan sumber tanpa nama.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Perhatikan lagi</translation>
    </message>
    <message>
        <source>List it among what to look at again (Del)</source>
        <translation>Cantumkan lagi di antara yang perlu diperhatikan (Del)</translation>
    </message>
    <message>
        <source>Pass it over as long as its sentence stays as it is (Del)</source>
        <translation>Lewati selama kalimatnya tetap (Del)</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Abaikan temuan</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Tandai sudah &amp;diperiksa</translation>
    </message>
    <message>
        <source>Mark as &amp;unchecked</source>
        <translation>Tandai &amp;belum diperiksa</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Tandai sudah diperiksa</translation>
    </message>
    <message>
        <source>Mark as unchecked</source>
        <translation>Tandai belum diperiksa</translation>
    </message>
    <message>
        <source>No other sentence is doubtful in the articles of the list.</source>
        <translation>Tidak ada kalimat lain yang meragukan dalam artikel di daftar.</translation>
    </message>
    <message>
        <source>Next doubtful article: {title}</source>
        <translation>Artikel meragukan berikutnya: {title}</translation>
    </message>
</context>
<context>
    <name>CitingEditor</name>
    <message>
        <source>Cited sentences</source>
        <translation>Kalimat yang dikutip</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What is done is saved.</source>
        <translation>Yang sudah selesai telah disimpan.</translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation>Pekerjaan sedang berlangsung</translation>
    </message>
    <message>
        <source>Stop the work and restart?</source>
        <translation>Hentikan pekerjaan dan mulai ulang?</translation>
    </message>
    <message>
        <source>Stop the work and quit?</source>
        <translation>Hentikan pekerjaan dan keluar?</translation>
    </message>
    <message>
        <source>&amp;Stop and restart</source>
        <translation>&amp;Hentikan dan mulai ulang</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Hentikan dan keluar</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Lanjutkan pekerjaan</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Colour: {name}</source>
        <translation>Warna: {name}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare language packs</source>
        <translation>Bandingkan paket bahasa</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Artikel yang terbuka</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Teks Anda sendiri</translation>
    </message>
    <message>
        <source>Type or paste Indonesian text here.</source>
        <translation>Ketik atau tempel teks bahasa Indonesia di sini.</translation>
    </message>
    <message>
        <source>Indonesian text</source>
        <translation>Teks bahasa Indonesia</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ban&amp;dingkan</translation>
    </message>
    <message>
        <source>Comparing language packs</source>
        <translation>Membandingkan paket bahasa</translation>
    </message>
    <message>
        <source>&amp;Only sentences that differ</source>
        <translation>Hanya &amp;kalimat yang berbeda</translation>
    </message>
    <message>
        <source>Use &amp;A for this article…</source>
        <translation>Gunakan &amp;A untuk artikel ini…</translation>
    </message>
    <message>
        <source>Use &amp;B for this article…</source>
        <translation>Gunakan &amp;B untuk artikel ini…</translation>
    </message>
    <message>
        <source>{n} of {all} sentences differ.</source>
        <translation>{n} dari {all} kalimat berbeda.</translation>
    </message>
    <message>
        <source>Both say the same in all {all} sentences.</source>
        <translation>Keduanya sama dalam semua {all} kalimat.</translation>
    </message>
    <message>
        <source>Pack A</source>
        <translation>Paket A</translation>
    </message>
    <message>
        <source>Pack B</source>
        <translation>Paket B</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Yang dibandingkan</translation>
    </message>
    <message>
        <source>{letter}  {pack}: doubts {doubts} · mean score {score} · {speed} words a second</source>
        <translation>{letter}  {pack}: keraguan {doubts} · skor rata-rata {score} · {speed} kata per detik</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Tidak ada artikel yang terbuka.</translation>
    </message>
    <message>
        <source>Choose two different packs; another one can be installed.</source>
        <translation>Pilih dua paket yang berbeda; paket lain dapat dipasang.</translation>
    </message>
    <message>
        <source>Open an article, or give a text of up to 100,000 characters.</source>
        <translation>Buka artikel, atau berikan teks hingga 100.000 karakter.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Tidak ada yang diterjemahkan</translation>
    </message>
    <message>
        <source>Score {score} (0 is certain; mean log-probability of a token)</source>
        <translation>Skor {score} (0 berarti pasti; rata-rata log-probabilitas per token)</translation>
    </message>
    <message>
        <source>Differs: {words}</source>
        <translation>Berbeda: {words}</translation>
    </message>
    <message>
        <source>Differs: words are missing here</source>
        <translation>Berbeda: ada kata yang tidak ada di sini</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Translations of both packs</source>
        <translation>Terjemahan kedua paket</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Whether the briefing is saved</source>
        <translation>Apakah briefing sudah disimpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a block behind the one that you worked on last</source>
        <translation>Tambahkan blok di belakang yang terakhir Anda kerjakan</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Tebal (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Miring (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Daftar bernomor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Write the briefing to a PDF file</source>
        <translation>Tulis briefing ke berkas PDF</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Gambar…</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Penilaian utama</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Confirm sentence</source>
        <translation>Konfirmasi kalimat</translation>
    </message>
    <message>
        <source>Correct sentence</source>
        <translation>Koreksi kalimat</translation>
    </message>
    <message>
        <source>Revert sentence</source>
        <translation>Kembalikan kalimat</translation>
    </message>
    <message>
        <source>Edit translation (F2)</source>
        <translation>Edit terjemahan (F2)</translation>
    </message>
    <message>
        <source>Revert to machine translation: “{text}”</source>
        <translation>Kembalikan ke terjemahan mesin: “{text}”</translation>
    </message>
    <message>
        <source>Drop what was typed and not confirmed</source>
        <translation>Buang yang diketik dan belum dikonfirmasi</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation>Rincian artikel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Pe&amp;nulis</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Terbit</translation>
    </message>
    <message>
        <source>&amp;Information of</source>
        <translation>Tanggal &amp;informasi</translation>
    </message>
    <message>
        <source>A&amp;ddress (URL)</source>
        <translation>A&amp;lamat (URL)</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-02; or empty</source>
        <translation>Tahun-bulan-hari, misalnya 2026-03-02; atau kosong</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>The day that the article tells of, where it is not that of publication</source>
        <translation>Hari yang diberitakan artikel, jika bukan hari terbitnya</translation>
    </message>
    <message>
        <source>Corrected by an analyst</source>
        <translation>Dikoreksi oleh analis</translation>
    </message>
    <message>
        <source>From the file: {origin}</source>
        <translation>Dari berkas: {origin}</translation>
    </message>
    <message>
        <source>The file does not tell it</source>
        <translation>Berkas tidak menyebutkannya</translation>
    </message>
    <message>
        <source>Not a date: write it like 2026-03-02.</source>
        <translation>Bukan tanggal: tulislah seperti 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Drag to give one language more room; double-click for equal parts</source>
        <translation>Seret untuk memberi satu bahasa lebih banyak ruang; klik ganda untuk bagian sama besar</translation>
    </message>
    <message>
        <source>Divider between the languages</source>
        <translation>Pembatas antara kedua bahasa</translation>
    </message>
</context>
<context>
    <name>DoubtsButton</name>
    <message>
        <source>Go to the next sentence to check ({key})</source>
        <translation>Ke kalimat berikutnya yang perlu diperiksa ({key})</translation>
    </message>
    <message>
        <source>It is about the headline.</source>
        <translation>Ini mengenai judul.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found that is not checked.</source>
        <translation>Tidak ditemukan hal meragukan yang belum diperiksa.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is not on the disk yet.</source>
        <translation>Yang Anda ketik belum ada di disk.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This cannot be imported</source>
        <translation>Ini tidak dapat diimpor</translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>Lepaskan untuk mengimpor teks ini</translation>
    </message>
    <message>
        <source>Drop to install a language pack</source>
        <translation>Lepaskan untuk memasang paket bahasa</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Lepaskan untuk mengimpor</translation>
    </message>
    <message>
        <source>Drop to import {n} files</source>
        <translation>Lepaskan untuk mengimpor {n} berkas</translation>
    </message>
    <message>
        <source>Drop to import {n} items</source>
        <translation>Lepaskan untuk mengimpor {n} hal</translation>
    </message>
</context>
<context>
    <name>DroppedSentences</name>
    <message>
        <source>They are never chosen until you take them back</source>
        <translation>Tidak akan dipilih sampai Anda mengembalikannya</translation>
    </message>
    <message>
        <source>Dropped sentences</source>
        <translation>Kalimat yang dikeluarkan</translation>
    </message>
    <message>
        <source>Dropped sentences ({n})</source>
        <translation>Kalimat yang dikeluarkan ({n})</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
</context>
<context>
    <name>EditStack</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Edit entry of the translation memory</source>
        <translation>Sunting entri memori terjemahan</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export articles as a briefing</source>
        <translation>Ekspor artikel sebagai briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Add a table of the fi&amp;gures</source>
        <translation>Tambahkan tabel an&amp;gka</translation>
    </message>
    <message>
        <source>printed on top and bottom of every page</source>
        <translation>dicetak di bagian atas dan bawah setiap halaman</translation>
    </message>
    <message>
        <source>Your conclusion, a line each. Left empty, the articles&apos; summary stands here.</source>
        <translation>Simpulan Anda, satu per baris. Jika dikosongkan, ringkasan artikel dimuat di sini.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Penandaan</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Per t&amp;anggal</translation>
    </message>
    <message>
        <source>&amp;Bottom line</source>
        <translation>&amp;Simpulan utama</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>Pen&amp;ulis</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>Quantities side by side by the thing counted, with possible conflicts</source>
        <translation>Jumlah yang disandingkan menurut hal yang dihitung, dengan kemungkinan pertentangan</translation>
    </message>
    <message>
        <source>briefing-{date}.pdf</source>
        <translation>briefing-{date}.pdf</translation>
    </message>
    <message>
        <source>The selected article</source>
        <translation>Artikel yang dipilih</translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation>{n} artikel yang dipilih</translation>
    </message>
    <message>
        <source>All articles in the library ({n})</source>
        <translation>Semua artikel di pustaka ({n})</translation>
    </message>
</context>
<context>
    <name>FigureDetails</name>
    <message>
        <source>The sentence in both languages</source>
        <translation>Kalimat dalam kedua bahasa</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>dikoreksi</translation>
    </message>
    <message>
        <source>machine translated</source>
        <translation>terjemahan mesin</translation>
    </message>
    <message>
        <source>Check: {reason}</source>
        <translation>Periksa: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresDesk</name>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Angka…</translation>
    </message>
    <message>
        <source>Confirm figures as one claim</source>
        <translation>Tegaskan angka sebagai satu klaim</translation>
    </message>
    <message>
        <source>Part figures</source>
        <translation>Pisahkan angka</translation>
    </message>
    <message>
        <source>Mark figures as no conflict</source>
        <translation>Tandai angka tidak bertentangan</translation>
    </message>
    <message>
        <source>Take decisions on figures back</source>
        <translation>Tarik kembali keputusan tentang angka</translation>
    </message>
    <message>
        <source>Save figures as CSV</source>
        <translation>Simpan angka sebagai CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>angka.csv</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Selesai ditulis: {file}</translation>
    </message>
    <message>
        <source>The figures could not be saved.</source>
        <translation>Angka tidak dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Siapa yang menyatakan</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>{figure} (differs in English)</source>
        <translation>{figure} (berbeda dalam bahasa Inggris)</translation>
    </message>
</context>
<context>
    <name>FiguresReading</name>
    <message>
        <source>The figures could not be read.</source>
        <translation>Angka tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>FiguresTree</name>
    <message>
        <source>Figures by the thing counted</source>
        <translation>Angka menurut hal yang dihitung</translation>
    </message>
</context>
<context>
    <name>FiguresWindow</name>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Semua angka</translation>
    </message>
    <message>
        <source>Possible conflicts</source>
        <translation>Kemungkinan pertentangan</translation>
    </message>
    <message>
        <source>Figures that differ in the translation</source>
        <translation>Angka yang berbeda dalam terjemahan</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Angka yang mana</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Membaca artikel</translation>
    </message>
    <message>
        <source>These figures are one claim; without several selected, the whole group</source>
        <translation>Angka-angka ini satu klaim; tanpa pilihan beberapa, seluruh kelompok</translation>
    </message>
    <message>
        <source>The selected figures are another claim than the rest of their group</source>
        <translation>Angka yang dipilih adalah klaim lain dari sisa kelompoknya</translation>
    </message>
    <message>
        <source>These figures can all be true; you are asked why</source>
        <translation>Angka-angka ini bisa benar semua; Anda ditanya alasannya</translation>
    </message>
    <message>
        <source>Take back what you decided about the selected figures</source>
        <translation>Tarik kembali keputusan Anda tentang angka yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Confirm as one claim</source>
        <translation>&amp;Tegaskan satu klaim</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Pisahkan</translation>
    </message>
    <message>
        <source>&amp;Not a conflict…</source>
        <translation>&amp;Bukan pertentangan…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Tarik &amp;kembali</translation>
    </message>
    <message>
        <source>Copy the selected figures as a table, or all that are shown</source>
        <translation>Salin angka yang dipilih sebagai tabel, atau semua yang ditampilkan</translation>
    </message>
    <message>
        <source>Save the figures that are shown for a spreadsheet</source>
        <translation>Simpan angka yang ditampilkan untuk lembar kerja</translation>
    </message>
    <message>
        <source>C&amp;opy as table</source>
        <translation>Sa&amp;lin sebagai tabel</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>T&amp;ampilkan</translation>
    </message>
    <message>
        <source>Reading the figures: {n} of {total} articles …</source>
        <translation>Membaca angka: {n} dari {total} artikel …</translation>
    </message>
    <message>
        <source>Press {key} in the main window to read them again.</source>
        <translation>Tekan {key} di jendela utama untuk membacanya lagi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n} with a possible conflict</source>
        <translation>{n} mungkin bertentangan</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No group of figures fits the choice.</source>
        <translation>Tidak ada kelompok angka yang cocok dengan pilihan.</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Tidak ada angka</translation>
    </message>
    <message>
        <source>These articles state no quantity that is counted.</source>
        <translation>Artikel-artikel ini tidak menyebut jumlah yang dihitung.</translation>
    </message>
    <message>
        <source>Select articles in the list of the main window and press {key}.</source>
        <translation>Pilih artikel di daftar jendela utama lalu tekan {key}.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Tidak ada artikel</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 angka</translation>
    </message>
    <message>
        <source>{n} figures in 1 group</source>
        <translation>{n} angka dalam 1 kelompok</translation>
    </message>
    <message>
        <source>{n} figures in {groups} groups</source>
        <translation>{n} angka dalam {groups} kelompok</translation>
    </message>
    <message>
        <source>Not a conflict</source>
        <translation>Bukan pertentangan</translation>
    </message>
    <message>
        <source>Why can these figures all be true? (may be left empty)</source>
        <translation>Mengapa angka-angka ini bisa benar semua? (boleh dikosongkan)</translation>
    </message>
    <message>
        <source>Copied {n} figures as a table.</source>
        <translation>{n} angka disalin sebagai tabel.</translation>
    </message>
    <message>
        <source>Go to the sentence	Enter</source>
        <translation>Ke kalimatnya	Enter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Cari di artikel ini</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Hasil yang cocok</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Hasil sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Hasil berikutnya (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} ditemukan</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} dari {n}</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>&amp;Move library…</source>
        <translation>&amp;Pindahkan pustaka…</translation>
    </message>
    <message>
        <source>Open &amp;other library…</source>
        <translation>Buka pustaka &amp;lain…</translation>
    </message>
    <message>
        <source>Program&apos;s data</source>
        <translation>Data program</translation>
    </message>
    <message>
        <source>Language packs, and the library unless it is kept elsewhere.</source>
        <translation>Paket bahasa, dan pustaka jika tidak disimpan di tempat lain.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Berkas setelan</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Buka folder: {name}</translation>
    </message>
    <message>
        <source>No program on this computer opens folders; the path can be copied: {path}</source>
        <translation>Tidak ada program di komputer ini yang dapat membuka folder; alamatnya dapat disalin: {path}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>The window speaks the other language when it is opened anew.</source>
        <translation>Bahasa yang dipilih dipakai setelah jendela dibuka ulang.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Mulai ulang sekarang</translation>
    </message>
</context>
<context>
    <name>ImportQueue</name>
    <message>
        <source>The library&apos;s copy of the file was lost or altered; it is whole again.</source>
        <translation>Salinan berkas di pustaka hilang atau berubah; kini utuh kembali.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The clipboard</source>
        <translation>Papan klip</translation>
    </message>
    <message>
        <source>Import Indonesian articles</source>
        <translation>Impor artikel berbahasa Indonesia</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 butir</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} butir</translation>
    </message>
    <message>
        <source>Looking at {items} …</source>
        <translation>Memeriksa {items} …</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Program sedang ditutup.</translation>
    </message>
    <message>
        <source>It was not imported; start the program again and import it then.</source>
        <translation>Berkas ini tidak diimpor; mulai lagi program ini lalu impor kembali.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>What was dropped</source>
        <translation>Yang dijatuhkan</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Tidak diimpor</translation>
    </message>
    <message>
        <source>Not imported: {n} items</source>
        <translation>Tidak diimpor: {n} hal</translation>
    </message>
    <message>
        <source>The program is being closed: nothing is imported any more.</source>
        <translation>Program sedang ditutup: tidak ada lagi yang diimpor.</translation>
    </message>
    <message>
        <source>It is imported as soon as a library is open.</source>
        <translation>Akan diimpor begitu sebuah pustaka terbuka.</translation>
    </message>
    <message>
        <source>What is done is saved; the rest leaves nothing half-done.</source>
        <translation>Yang sudah selesai telah disimpan; sisanya tidak meninggalkan apa pun yang setengah jadi.</translation>
    </message>
    <message>
        <source>No library is open that could keep what waits: it is not imported.</source>
        <translation>Tidak ada pustaka terbuka yang dapat menyimpan yang menunggu: tidak diimpor.</translation>
    </message>
    <message>
        <source>What is done is saved. 1 file is not finished; it is offered again when the program starts next time.</source>
        <translation>Yang sudah selesai telah disimpan. 1 berkas belum selesai; akan ditawarkan lagi saat program dimulai berikutnya.</translation>
    </message>
    <message>
        <source>What is done is saved. {n} files are not finished; they are offered again when the program starts next time.</source>
        <translation>Yang sudah selesai telah disimpan. {n} berkas belum selesai; akan ditawarkan lagi saat program dimulai berikutnya.</translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>Open {file}</source>
        <translation>Buka {file}</translation>
    </message>
    <message>
        <source>Stop {file}</source>
        <translation>Hentikan {file}</translation>
    </message>
    <message>
        <source>Try {file} again</source>
        <translation>Coba {file} lagi</translation>
    </message>
    <message>
        <source>Remove {file} from the list</source>
        <translation>Keluarkan {file} dari daftar</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>translating {n} %</source>
        <translation>menerjemahkan {n} %</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>membersihkan</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>meringkas</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>menyimpan</translation>
    </message>
    <message>
        <source>failed: {cause}</source>
        <translation>gagal: {cause}</translation>
    </message>
    <message>
        <source>done; note: {warnings}</source>
        <translation>selesai; catatan: {warnings}</translation>
    </message>
    <message>
        <source>already in the library, in the Trash</source>
        <translation>sudah ada di pustaka, di Tempat Sampah</translation>
    </message>
    <message>
        <source>waiting for the library</source>
        <translation>menunggu pustaka</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>menghentikan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>sudah ada di pustaka</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>Article in the Trash: {title}</source>
        <translation>Artikel di Tempat Sampah: {title}</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <source>a mistake in the program ({kind}: {text})</source>
        <translation>kesalahan dalam program ({kind}: {text})</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>All imports</source>
        <translation>Semua impor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Retry (F5)</source>
        <translation>Coba lagi (F5)</translation>
    </message>
    <message>
        <source>Remove finished; failed ones stay</source>
        <translation>Buang yang selesai; yang gagal tetap ada</translation>
    </message>
    <message>
        <source>&amp;Open article</source>
        <translation>&amp;Buka artikel</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>C&amp;oba lagi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Keluarkan</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>{done} of {all} imported</source>
        <translation>{done} dari {all} diimpor</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <translation>{n} sudah ada</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} gagal</translation>
    </message>
    <message>
        <source>{n} stopped</source>
        <translation>{n} dihentikan</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>sisa {time}</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Hapus dari daftar (Del)</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
</context>
<context>
    <name>JobTimes</name>
    <message>
        <source>a few seconds</source>
        <translation>beberapa detik</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>sekitar {n} dtk</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>sekitar {n} mnt</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>sekitar {h} jam</translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation>sekitar {h} jam {m} mnt</translation>
    </message>
</context>
<context>
    <name>JointPage</name>
    <message>
        <source>Sentences of the joint summary</source>
        <translation>Kalimat ringkasan gabungan</translation>
    </message>
    <message>
        <source>Click or press Enter to open the article at the sentence</source>
        <translation>Klik atau tekan Enter untuk membuka artikel pada kalimat itu</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Pan&amp;jang</translation>
    </message>
    <message>
        <source>Summarising the selected articles …</source>
        <translation>Meringkas artikel yang dipilih …</translation>
    </message>
    <message>
        <source>Reading the selected articles: {n} of {total} …</source>
        <translation>Membaca artikel yang dipilih: {n} dari {total} …</translation>
    </message>
    <message>
        <source>The selected articles hold no sentence to choose.</source>
        <translation>Artikel yang dipilih tidak memuat kalimat untuk dipilih.</translation>
    </message>
    <message>
        <source>The articles could not be summarised together.</source>
        <translation>Artikel tidak dapat diringkas bersama.</translation>
    </message>
    <message>
        <source>{n} of {total} sentences, most important first</source>
        <translation>{n} dari {total} kalimat, yang terpenting dahulu</translation>
    </message>
    <message>
        <source>Only the first {n} of the {total} selected articles are in it: more cannot be compared well. Select fewer to choose which.</source>
        <translation>Hanya {n} pertama dari {total} artikel yang dipilih ada di dalamnya: lebih dari itu tidak dapat dibandingkan dengan baik. Pilih lebih sedikit untuk menentukannya.</translation>
    </message>
    <message>
        <source>There are no more sentences that say something else.</source>
        <translation>Tidak ada lagi kalimat yang mengatakan hal lain.</translation>
    </message>
</context>
<context>
    <name>JointSummaries</name>
    <message>
        <source>The articles could not be summarised together.</source>
        <translation>Artikel tidak dapat diringkas bersama.</translation>
    </message>
</context>
<context>
    <name>JudgementEditor</name>
    <message>
        <source>Key judgement</source>
        <translation>Penilaian utama</translation>
    </message>
    <message>
        <source>What do you judge, and on what grounds?</source>
        <translation>Apa penilaian Anda, dan atas dasar apa?</translation>
    </message>
    <message>
        <source>Likelihood: not told</source>
        <translation>Kemungkinan: tidak disebut</translation>
    </message>
    <message>
        <source>Confidence: not told</source>
        <translation>Keyakinan: tidak disebut</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>How likely it is; printed with its range</source>
        <translation>Seberapa mungkin; dicetak dengan rentangnya</translation>
    </message>
    <message>
        <source>How sound its ground is; printed in a sentence of its own</source>
        <translation>Seberapa kuat dasarnya; dicetak dalam kalimat tersendiri</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Tidak dapat disimpan: {why}</translation>
    </message>
    <message>
        <source>What you typed is not saved. Ctrl+Enter saves it; Esc again discards it.</source>
        <translation>Yang Anda ketik belum disimpan. Ctrl+Enter menyimpannya; Esc sekali lagi membuangnya.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintasan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Fungsinya</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Bagian jendela berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>Reader: move by sentence and between the languages</source>
        <translation>Pembaca: berpindah antarkalimat dan antarbahasa</translation>
    </message>
    <message>
        <source>Reader: select whole sentences</source>
        <translation>Pembaca: memilih kalimat utuh</translation>
    </message>
    <message>
        <source>Reader: select all of one language</source>
        <translation>Pembaca: pilih semua dalam satu bahasa</translation>
    </message>
    <message>
        <source>Copy the selected text, the sentence, or the import&apos;s error</source>
        <translation>Menyalin teks terpilih, kalimat, atau galat impor</translation>
    </message>
    <message>
        <source>Reader: show or hide the removed pieces under the cursor</source>
        <translation>Pembaca: menampilkan atau menyembunyikan bagian yang dibuang di kursor</translation>
    </message>
    <message>
        <source>Reader: hold it to see the Indonesian in the place of the English</source>
        <translation>Pembaca: tahan untuk melihat teks Indonesia di tempat teks Inggris</translation>
    </message>
    <message>
        <source>Reader, translation only: show or hide the Indonesian</source>
        <translation>Pembaca, terjemahan saja: tampilkan atau sembunyikan teks Indonesia</translation>
    </message>
    <message>
        <source>Editing a sentence: confirm it</source>
        <translation>Mengedit kalimat: konfirmasi</translation>
    </message>
    <message>
        <source>Editing a sentence: confirm it and go on to the next</source>
        <translation>Mengedit kalimat: konfirmasi dan lanjut ke kalimat berikutnya</translation>
    </message>
    <message>
        <source>Editing a sentence: leave it; what is typed is kept</source>
        <translation>Mengedit kalimat: tinggalkan; yang diketik tetap disimpan</translation>
    </message>
    <message>
        <source>Reader: restore the removed piece under the cursor</source>
        <translation>Pembaca: memulihkan bagian yang dibuang di kursor</translation>
    </message>
    <message>
        <source>Summary: pin the sentence, or unpin it</source>
        <translation>Ringkasan: sematkan kalimat, atau lepas</translation>
    </message>
    <message>
        <source>Summary: drop the sentence; dropped sentences: take it back</source>
        <translation>Ringkasan: keluarkan kalimat; kalimat yang dikeluarkan: kembalikan</translation>
    </message>
    <message>
        <source>Summary: move the sentence up or down</source>
        <translation>Ringkasan: pindahkan kalimat ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>Check of a briefing: go to the words, or ignore them</source>
        <translation>Pemeriksaan briefing: ke kata-katanya, atau abaikan</translation>
    </message>
    <message>
        <source>Search: go to the results; open a result or a summary sentence</source>
        <translation>Pencarian: ke daftar hasil; membuka hasil atau kalimat ringkasan</translation>
    </message>
    <message>
        <source>Find in article: next or previous match</source>
        <translation>Cari di artikel: hasil berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>Close the search, in the article or in the library</source>
        <translation>Menutup pencarian, di artikel atau di pustaka</translation>
    </message>
    <message>
        <source>Import what is on the clipboard, unless a field takes it</source>
        <translation>Impor isi papan klip, kecuali sebuah kolom isian mengambilnya</translation>
    </message>
    <message>
        <source>Imports: try the selected ones again</source>
        <translation>Impor: coba lagi yang dipilih</translation>
    </message>
    <message>
        <source>Remove the selected imports from the list</source>
        <translation>Menghapus impor terpilih dari daftar</translation>
    </message>
    <message>
        <source>Library: rename or delete a collection, tag or saved search</source>
        <translation>Pustaka: ganti nama atau hapus koleksi, tag atau pencarian tersimpan</translation>
    </message>
    <message>
        <source>Tags and collections: choose, switch on or off, close</source>
        <translation>Tag dan koleksi: pilih, nyalakan atau matikan, tutup</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Summary length</source>
        <translation>Panjang ringkasan</translation>
    </message>
    <message>
        <source>Summary length in sentences</source>
        <translation>Panjang ringkasan dalam kalimat</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>otomatis</translation>
    </message>
    <message>
        <source>Number of sentences; at the left end the method decides</source>
        <translation>Jumlah kalimat; di ujung kiri metode yang menentukan</translation>
    </message>
    <message>
        <source>Number of sentences</source>
        <translation>Jumlah kalimat</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>No articles yet: drop files on the window, or press Ctrl+O.</source>
        <translation>Belum ada artikel: jatuhkan berkas ke jendela, atau tekan Ctrl+O.</translation>
    </message>
    <message>
        <source>Everything is read. New articles appear here.</source>
        <translation>Semua sudah dibaca. Artikel baru muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing is doubtful, or everything that is was checked.</source>
        <translation>Tidak ada yang meragukan, atau semua yang meragukan sudah diperiksa.</translation>
    </message>
    <message>
        <source>This collection is empty. Drag articles onto it, or select some and press {key}.</source>
        <translation>Koleksi ini kosong. Seret artikel ke sini, atau pilih beberapa lalu tekan {key}.</translation>
    </message>
    <message>
        <source>No article has this tag. Drag articles onto it, or select some and press {key}.</source>
        <translation>Tidak ada artikel dengan tag ini. Seret artikel ke sini, atau pilih beberapa lalu tekan {key}.</translation>
    </message>
    <message>
        <source>The Trash is empty. Articles that you delete (Del) wait here until you empty it.</source>
        <translation>Tempat Sampah kosong. Artikel yang Anda hapus (Del) menunggu di sini sampai Anda mengosongkannya.</translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>Add to &amp;collection…</source>
        <translation>Tambahkan ke &amp;koleksi…</translation>
    </message>
    <message>
        <source>Remove from this c&amp;ollection</source>
        <translation>Keluarkan dari k&amp;oleksi ini</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Tandai sudah &amp;dibaca</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Tandai &amp;belum dibaca</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Pindahkan ke Tempat Sampah</translation>
    </message>
    <message>
        <source>Re&amp;store from Trash</source>
        <translation>Pulihkan dari Tempat &amp;Sampah</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Hapus selamanya…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>Koleksi &amp;baru…</translation>
    </message>
    <message>
        <source>New &amp;tag…</source>
        <translation>&amp;Tag baru…</translation>
    </message>
    <message>
        <source>&amp;Columns and sorting</source>
        <translation>&amp;Kolom dan urutan</translation>
    </message>
    <message>
        <source>Show &amp;library pane</source>
        <translation>Tampilkan &amp;panel pustaka</translation>
    </message>
    <message>
        <source>&amp;Empty Trash…</source>
        <translation>Kos&amp;ongkan Tempat Sampah…</translation>
    </message>
    <message>
        <source>New collection &amp;inside…</source>
        <translation>Koleksi baru di &amp;dalamnya…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Pindahkan ke</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Gabungkan ke…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ganti &amp;nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>LibraryMoving</name>
    <message>
        <source>It is now in {path}</source>
        <translation>Sekarang berada di {path}</translation>
    </message>
    <message>
        <source>The library was moved</source>
        <translation>Pustaka telah dipindahkan</translation>
    </message>
    <message>
        <source>Stopped; the library stays where it is.</source>
        <translation>Dihentikan; pustaka tetap di tempatnya.</translation>
    </message>
    <message>
        <source>The library was not moved</source>
        <translation>Pustaka tidak dipindahkan</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>This is the backup of {date}.</source>
        <translation>Ini cadangan tanggal {date}.</translation>
    </message>
    <message>
        <source>The damaged file was kept: {path}</source>
        <translation>Berkas yang rusak tetap disimpan: {path}</translation>
    </message>
    <message>
        <source>What was done after the backup is not in it: import those files again.</source>
        <translation>Yang dikerjakan setelah cadangan ini dibuat tidak ada di dalamnya: impor kembali berkas-berkas itu.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>Open library</source>
        <translation>Buka pustaka</translation>
    </message>
    <message>
        <source>The library was not opened</source>
        <translation>Pustaka tidak dibuka</translation>
    </message>
    <message>
        <source>Open the other one when the imports have ended, or stop them.</source>
        <translation>Buka pustaka lain itu setelah impor berakhir, atau hentikan impornya.</translation>
    </message>
    <message>
        <source>The library was not moved</source>
        <translation>Pustaka tidak dipindahkan</translation>
    </message>
    <message>
        <source>Move it when the imports have ended, or stop them.</source>
        <translation>Pindahkan setelah impor berakhir, atau hentikan impornya.</translation>
    </message>
    <message>
        <source>Files are being imported into the library that is open.</source>
        <translation>Berkas sedang diimpor ke pustaka yang terbuka.</translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message>
        <source>Save search</source>
        <translation>Simpan pencarian</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nama pencarian</translation>
    </message>
    <message>
        <source>Search for “{query}”</source>
        <translation>Cari “{query}”</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Tempat Sampah</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
    <message>
        <source>The library was restored from a backup</source>
        <translation>Pustaka dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Imports ended.</source>
        <translation>Impor berakhir.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>Opening the library …</source>
        <translation>Membuka pustaka …</translation>
    </message>
    <message>
        <source>About the library</source>
        <translation>Tentang pustaka</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Terjadi kesalahan</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Matches from the translation memory</source>
        <translation>Hasil dari memori terjemahan</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Hasil yang cocok</translation>
    </message>
    <message>
        <source>&amp;Adapt it (Enter)</source>
        <translation>&amp;Sesuaikan (Enter)</translation>
    </message>
    <message>
        <source>Put it into the editor; Enter there confirms it.</source>
        <translation>Masukkan ke penyunting; Enter di sana menegaskannya.</translation>
    </message>
    <message>
        <source>&amp;Use as it is (Ctrl+Enter)</source>
        <translation>&amp;Gunakan apa adanya (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Choose a sentence in the reader.</source>
        <translation>Pilih kalimat di pembaca.</translation>
    </message>
    <message>
        <source>The memory has nothing near to this sentence.</source>
        <translation>Memori tidak memuat apa pun yang mirip kalimat ini.</translation>
    </message>
</context>
<context>
    <name>MemoryFiles</name>
    <message>
        <source>Reading {name} …</source>
        <translation>Membaca {name} …</translation>
    </message>
    <message>
        <source>The translation memory was not imported.</source>
        <translation>Memori terjemahan tidak diimpor.</translation>
    </message>
    <message>
        <source>Import memory</source>
        <translation>Impor memori</translation>
    </message>
    <message>
        <source>{name}: {added} added, {updated} updated, {known} known, {left} left out.</source>
        <translation>{name}: {added} ditambahkan, {updated} diperbarui, {known} sudah ada, {left} dilewati.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}</source>
        <translation>{name}, baris {line}: {reason}</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Menulis {name} …</translation>
    </message>
    <message>
        <source>The translation memory was not exported.</source>
        <translation>Memori terjemahan tidak diekspor.</translation>
    </message>
    <message>
        <source>{name}: {n} units written.</source>
        <translation>{name}: {n} satuan ditulis.</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Pemakaian</translation>
    </message>
</context>
<context>
    <name>MemoryTools</name>
    <message>
        <source>Something went wrong</source>
        <translation>Terjadi kesalahan</translation>
    </message>
    <message>
        <source>The translation memory could not be read.</source>
        <translation>Memori terjemahan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Matches for this &amp;sentence</source>
        <translation>Hasil untuk &amp;kalimat ini</translation>
    </message>
    <message>
        <source>Apply correction to &amp;near sentences…</source>
        <translation>Terapkan koreksi ke kalimat &amp;serupa…</translation>
    </message>
    <message>
        <source>Translation &amp;memory…</source>
        <translation>&amp;Memori terjemahan…</translation>
    </message>
    <message>
        <source>Use match</source>
        <translation>Gunakan hasil</translation>
    </message>
    <message>
        <source>Matches from the memory</source>
        <translation>Hasil dari memori</translation>
    </message>
    <message>
        <source>Apply correction to near sentences…</source>
        <translation>Terapkan koreksi ke kalimat serupa…</translation>
    </message>
    <message>
        <source>Correct a sentence first; then it can be applied to others.</source>
        <translation>Koreksi dulu sebuah kalimat; setelah itu dapat diterapkan ke yang lain.</translation>
    </message>
    <message>
        <source>Looking for near sentences …</source>
        <translation>Mencari kalimat serupa …</translation>
    </message>
    <message>
        <source>No other sentence of the library is near to this one.</source>
        <translation>Tidak ada kalimat lain di pustaka yang mirip kalimat ini.</translation>
    </message>
    <message>
        <source>The correction was applied to {n} sentences.</source>
        <translation>Koreksi diterapkan ke {n} kalimat.</translation>
    </message>
    <message>
        <source>Apply to near sentences</source>
        <translation>Terapkan ke kalimat serupa</translation>
    </message>
    <message>
        <source>Near sentences in the library: {n}. {key} applies it to them.</source>
        <translation>Kalimat serupa di pustaka: {n}. {key} menerapkannya.</translation>
    </message>
    <message>
        <source>Near sentences could not be looked for.</source>
        <translation>Kalimat serupa tidak dapat dicari.</translation>
    </message>
    <message>
        <source>Edit memory entry</source>
        <translation>Sunting entri memori</translation>
    </message>
    <message>
        <source>Delete memory entries</source>
        <translation>Hapus entri memori</translation>
    </message>
    <message>
        <source>Apply memory</source>
        <translation>Terapkan memori</translation>
    </message>
</context>
<context>
    <name>MemoryWindow</name>
    <message>
        <source>Translation memory</source>
        <translation>Memori terjemahan</translation>
    </message>
    <message>
        <source>Show only entries with these words (Ctrl+F)</source>
        <translation>Tampilkan hanya entri dengan kata ini (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Units that were left out</source>
        <translation>Satuan yang dilewati</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sunting…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Go to sentence</source>
        <translation>Ke &amp;kalimat</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>He&amp;ntikan</translation>
    </message>
    <message>
        <source>&amp;Import TMX…</source>
        <translation>&amp;Impor TMX…</translation>
    </message>
    <message>
        <source>E&amp;xport TMX…</source>
        <translation>&amp;Ekspor TMX…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>&amp;Apply to 1 identical sentence</source>
        <translation>&amp;Terapkan ke 1 kalimat yang sama</translation>
    </message>
    <message>
        <source>&amp;Apply to {n} identical sentences</source>
        <translation>&amp;Terapkan ke {n} kalimat yang sama</translation>
    </message>
    <message>
        <source>The memory is empty. It keeps each sentence that you correct; or import a TMX file, as OmegaT and others write them.</source>
        <translation>Memori kosong. Setiap kalimat yang Anda koreksi disimpan di sini; atau impor berkas TMX, seperti yang ditulis OmegaT dan lainnya.</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} dari {total} entri</translation>
    </message>
    <message>
        <source>{total} entries</source>
        <translation>{total} entri</translation>
    </message>
    <message>
        <source>Import translation memory</source>
        <translation>Impor memori terjemahan</translation>
    </message>
    <message>
        <source>TMX files (*.tmx)</source>
        <translation>Berkas TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export translation memory</source>
        <translation>Ekspor memori terjemahan</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move library</source>
        <translation>Pindahkan pustaka</translation>
    </message>
    <message>
        <source>an empty or a new folder</source>
        <translation>folder kosong atau folder baru</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Pili&amp;h…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Sekarang di</translation>
    </message>
    <message>
        <source>Articles, original files and backups are copied and compared with what they were copied from. Only then the program uses the new place and the old files are removed. Until then, stopping leaves everything as it is.</source>
        <translation>Artikel, berkas asli, dan cadangan disalin lalu dibandingkan dengan asalnya. Baru setelah itu program memakai tempat yang baru dan berkas lama dihapus. Sebelum itu, jika dihentikan, semuanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Memindahkan pustaka</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Pindahkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>New folder of the library</source>
        <translation>Folder baru pustaka</translation>
    </message>
</context>
<context>
    <name>NearDialog</name>
    <message>
        <source>Apply correction to near sentences</source>
        <translation>Terapkan koreksi ke kalimat serupa</translation>
    </message>
    <message>
        <source>Near sentences</source>
        <translation>Kalimat serupa</translation>
    </message>
    <message>
        <source>Ticked sentences get this English as it is. Those that differ in a number, a name or a negation are not ticked. One undo takes all of it back.</source>
        <translation>Kalimat yang dicentang mendapat bahasa Inggris ini apa adanya. Yang berbeda angka, nama, atau ingkarannya tidak dicentang. Satu kali urungkan menarik semuanya kembali.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Centang &amp;semua</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Kosongkan semua</translation>
    </message>
    <message>
        <source>Appl&amp;y to 1 sentence</source>
        <translation>&amp;Terapkan ke 1 kalimat</translation>
    </message>
    <message>
        <source>Appl&amp;y to {n} sentences</source>
        <translation>&amp;Terapkan ke {n} kalimat</translation>
    </message>
</context>
<context>
    <name>NearModel</name>
    <message>
        <source>Now: {english}</source>
        <translation>Sekarang: {english}</translation>
    </message>
</context>
<context>
    <name>NotesDelegate</name>
    <message>
        <source>On the whole article</source>
        <translation>Tentang seluruh artikel</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Sorotan dan catatan</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No notes yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Seluruh pustaka</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Semua warna</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Menurut urutan teks</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dahulu</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Saring catatan</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Catatan dari</translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation>Jenis catatan</translation>
    </message>
    <message>
        <source>Colour of notes</source>
        <translation>Warna catatan</translation>
    </message>
    <message>
        <source>Order of notes</source>
        <translation>Urutan catatan</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Membaca …</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>Catatan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{n} of {total} notes</source>
        <translation>{n} dari {total} catatan</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>Tidak ada catatan yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Select words in the article and press Ctrl+H to highlight them.</source>
        <translation>Pilih kata dalam artikel lalu tekan Ctrl+H untuk menyorotnya.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>The notes on an article appear here.</source>
        <translation>Catatan tentang sebuah artikel muncul di sini.</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Ke tempatnya</translation>
    </message>
    <message>
        <source>Edit note…	F2</source>
        <translation>Edit catatan…	F2</translation>
    </message>
    <message>
        <source>Copy with source	Ctrl+C</source>
        <translation>Salin dengan sumber	Ctrl+C</translation>
    </message>
    <message>
        <source>Add to briefing	Ctrl+Shift+E</source>
        <translation>Tambahkan ke briefing	Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Hapus	Del</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>The article could not be opened.</source>
        <translation>Artikel tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Memulihkan …</translation>
    </message>
    <message>
        <source>Restore removed text</source>
        <translation>Pulihkan teks yang dibuang</translation>
    </message>
    <message>
        <source>The text could not be restored.</source>
        <translation>Teks tidak dapat dipulihkan.</translation>
    </message>
    <message>
        <source>The translation could not be checked.</source>
        <translation>Terjemahan tidak dapat diperiksa.</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Tag baru “{name}”</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksi</translation>
    </message>
    <message>
        <source>New collection “{name}”</source>
        <translation>Koleksi baru “{name}”</translation>
    </message>
    <message>
        <source>Tag {articles} “{name}”</source>
        <translation>Beri {articles} tag “{name}”</translation>
    </message>
    <message>
        <source>Untag {articles} “{name}”</source>
        <translation>Lepas tag “{name}” dari {articles}</translation>
    </message>
    <message>
        <source>Add {articles} to “{name}”</source>
        <translation>Tambahkan {articles} ke “{name}”</translation>
    </message>
    <message>
        <source>Remove {articles} from “{name}”</source>
        <translation>Keluarkan {articles} dari “{name}”</translation>
    </message>
    <message>
        <source>Mark {articles} as read</source>
        <translation>Tandai {articles} sudah dibaca</translation>
    </message>
    <message>
        <source>Mark {articles} as unread</source>
        <translation>Tandai {articles} belum dibaca</translation>
    </message>
    <message>
        <source>Move {articles} to the Trash</source>
        <translation>Pindahkan {articles} ke Tempat Sampah</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Pulihkan {articles}</translation>
    </message>
    <message>
        <source>Delete {articles} for good?</source>
        <translation>Hapus {articles} selamanya?</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Hapus selamanya</translation>
    </message>
    <message>
        <source>Empty the Trash and delete {articles} for good?</source>
        <translation>Kosongkan Tempat Sampah dan hapus {articles} selamanya?</translation>
    </message>
    <message>
        <source>&amp;Empty Trash</source>
        <translation>&amp;Kosongkan Tempat Sampah</translation>
    </message>
    <message>
        <source>The articles could not be deleted.</source>
        <translation>Artikel tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Files, corrections and notes are deleted too. This cannot be undone, and neither can what was done before it.</source>
        <translation>Berkas, koreksi dan catatan ikut dihapus. Ini tidak dapat diurungkan, begitu pula yang dilakukan sebelumnya.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>PackButton</name>
    <message>
        <source>Language pack: …</source>
        <translation>Paket bahasa: …</translation>
    </message>
    <message>
        <source>Articles cannot be translated until one is installed.</source>
        <translation>Artikel tidak dapat diterjemahkan sebelum ada yang dipasang.</translation>
    </message>
    <message>
        <source>Articles cannot be translated until one is chosen.</source>
        <translation>Artikel tidak dapat diterjemahkan sebelum ada yang dipilih.</translation>
    </message>
    <message>
        <source>No language pack</source>
        <translation>Tidak ada paket bahasa</translation>
    </message>
    <message>
        <source>Language pack: {name} {version}</source>
        <translation>Paket bahasa: {name} {version}</translation>
    </message>
    <message>
        <source>{name} {version} · {size} MB · {source}</source>
        <translation>{name} {version} · {size} MB · {source}</translation>
    </message>
    <message>
        <source>&amp;Language packs…</source>
        <translation>&amp;Paket bahasa…</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Pasang dari berkas…</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>New articles use this language pack.</source>
        <translation>Artikel baru memakai paket bahasa ini.</translation>
    </message>
    <message>
        <source>The language pack was not chosen</source>
        <translation>Paket bahasa tidak dipilih</translation>
    </message>
    <message>
        <source>Install language pack</source>
        <translation>Pasang paket bahasa</translation>
    </message>
    <message>
        <source>Argos language packs (*{suffix})</source>
        <translation>Paket bahasa Argos (*{suffix})</translation>
    </message>
    <message>
        <source>{file} is installed; new articles use it.</source>
        <translation>{file} sudah dipasang; artikel baru memakainya.</translation>
    </message>
    <message>
        <source>Stopped; not installed: {files}</source>
        <translation>Dihentikan; tidak dipasang: {files}</translation>
    </message>
    <message>
        <source>The language pack was not installed</source>
        <translation>Paket bahasa tidak dipasang</translation>
    </message>
</context>
<context>
    <name>PackComparing</name>
    <message>
        <source>Translating with both packs …</source>
        <translation>Menerjemahkan dengan kedua paket …</translation>
    </message>
    <message>
        <source>Stopped; nothing was compared.</source>
        <translation>Dihentikan; tidak ada yang dibandingkan.</translation>
    </message>
</context>
<context>
    <name>PackDesk</name>
    <message>
        <source>Translate ane&amp;w…</source>
        <translation>Terjemahkan &amp;ulang…</translation>
    </message>
    <message>
        <source>C&amp;ompare packs…</source>
        <translation>Bandin&amp;gkan paket…</translation>
    </message>
    <message>
        <source>Language &amp;packs…</source>
        <translation>&amp;Paket bahasa…</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Yang dijatuhkan</translation>
    </message>
    <message>
        <source>Remove language pack</source>
        <translation>Keluarkan paket bahasa</translation>
    </message>
    <message>
        <source>Remove {pack}?</source>
        <translation>Keluarkan {pack}?</translation>
    </message>
    <message>
        <source>What it translated stays. To use it again, install it again.</source>
        <translation>Hasil terjemahannya tetap ada. Untuk memakainya lagi, pasang lagi.</translation>
    </message>
    <message>
        <source>It is in use; new articles use another one from then on.</source>
        <translation>Paket ini sedang dipakai; artikel baru akan memakai paket lain.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Keluarkan</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Pertahankan</translation>
    </message>
</context>
<context>
    <name>PackExport</name>
    <message>
        <source>Export with sources</source>
        <translation>Ekspor dengan sumber</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>We&amp;b page</source>
        <translation>Halaman we&amp;b</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Documents of the briefing in the pack</source>
        <translation>Dokumen briefing dalam paket</translation>
    </message>
    <message>
        <source>&amp;Attach the sources to the PDF</source>
        <translation>L&amp;ampirkan sumber pada PDF</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key</source>
        <translation>&amp;Tandatangani dengan kunci saya</translation>
    </message>
    <message>
        <source>A signature shows the receiver that nobody changed the pack. Your key is made the first time, and stays on this computer.</source>
        <translation>Tanda tangan menunjukkan kepada penerima bahwa tidak ada yang mengubah paket. Kunci Anda dibuat pada kali pertama dan tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>Make the pack without a file that the briefing cites?</source>
        <translation>Buat paket tanpa berkas yang dikutip briefing?</translation>
    </message>
    <message>
        <source>Make the pack without {n} files that the briefing cites?</source>
        <translation>Buat paket tanpa {n} berkas yang dikutip briefing?</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… dan {n} lagi</translation>
    </message>
    <message>
        <source>What is lost or was altered cannot go into the pack; the pack says what it lacks, and why. To have it in the pack, import the same files again first.</source>
        <translation>Yang hilang atau diubah tidak dapat masuk ke paket; paket menyebut apa yang tidak ada dan sebabnya. Agar masuk, impor lagi berkas yang sama lebih dulu.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Lewati</translation>
    </message>
    <message>
        <source>&amp;Make no pack</source>
        <translation>&amp;Jangan buat paket</translation>
    </message>
    <message>
        <source>Left out: {files}</source>
        <translation>Dilewati: {files}</translation>
    </message>
    <message>
        <source>Signed with your key; tell the receiver its fingerprint: {key}</source>
        <translation>Ditandatangani dengan kunci Anda; beri tahu penerima sidik jarinya: {key}</translation>
    </message>
</context>
<context>
    <name>PackFilesModel</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apa itu</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Ditambahkan kemudian</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Utuh</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Quality, as stated</source>
        <translation>Mutu menurut paket</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ dipakai</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Official index of language packs</source>
        <translation>Indeks resmi paket bahasa</translation>
    </message>
    <message>
        <source>The buttons below go online, and only they: to the index of the Argos project on raw.githubusercontent.com, and to the addresses that it names. No article is sent. Only packs that translate Indonesian to English are listed; the program uses no others.</source>
        <translation>Hanya tombol di bawah yang terhubung ke internet: ke indeks proyek Argos di raw.githubusercontent.com dan ke alamat yang disebutnya. Tidak ada artikel yang dikirim. Hanya paket yang menerjemahkan bahasa Indonesia ke bahasa Inggris yang dicantumkan; program tidak memakai yang lain.</translation>
    </message>
    <message>
        <source>Packs that the index offers</source>
        <translation>Paket yang ditawarkan indeks</translation>
    </message>
    <message>
        <source>Fetching from the index</source>
        <translation>Mengambil dari indeks</translation>
    </message>
    <message>
        <source>Go online: fetch the &amp;list</source>
        <translation>Sambung ke internet: ambil &amp;daftar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The index offers no pack that translates Indonesian to English.</source>
        <translation>Indeks tidak menawarkan paket yang menerjemahkan bahasa Indonesia ke bahasa Inggris.</translation>
    </message>
    <message>
        <source>size not stated by the server</source>
        <translation>ukuran tidak disebut peladen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>{n} % is here already</source>
        <translation>{n} % sudah ada di sini</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>terpasang</translation>
    </message>
    <message>
        <source>Go online: &amp;resume the download</source>
        <translation>Sambung ke internet: &amp;lanjutkan unduhan</translation>
    </message>
    <message>
        <source>Go online: &amp;download and install</source>
        <translation>Sambung ke internet: &amp;unduh dan pasang</translation>
    </message>
</context>
<context>
    <name>PackProgress</name>
    <message>
        <source>Installing a language pack</source>
        <translation>Memasang paket bahasa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop installing the language pack</source>
        <translation>Hentikan pemasangan paket bahasa</translation>
    </message>
    <message>
        <source>Installing {file} …</source>
        <translation>Memasang {file} …</translation>
    </message>
    <message>
        <source>Checking {file} {n} %</source>
        <translation>Memeriksa {file} {n} %</translation>
    </message>
    <message>
        <source>Unpacking {file} {n} %</source>
        <translation>Membongkar {file} {n} %</translation>
    </message>
    <message>
        <source>Trying {file} …</source>
        <translation>Mencoba {file} …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
</context>
<context>
    <name>PackTasks</name>
    <message>
        <source>{name} is intact: every file is what was installed.</source>
        <translation>{name} utuh: setiap berkas sama dengan yang dipasang.</translation>
    </message>
    <message>
        <source>Verifying {name} …</source>
        <translation>Memverifikasi {name} …</translation>
    </message>
    <message>
        <source>Stopped; {name} was not verified.</source>
        <translation>Dihentikan; {name} tidak diverifikasi.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} dikeluarkan.</translation>
    </message>
    <message>
        <source>Removing {name} …</source>
        <translation>Mengeluarkan {name} …</translation>
    </message>
    <message>
        <source>Online: fetching the list …</source>
        <translation>Daring: mengambil daftar …</translation>
    </message>
    <message>
        <source>Stopped; the list was not fetched.</source>
        <translation>Dihentikan; daftar tidak diambil.</translation>
    </message>
    <message>
        <source>Version {version} is installed; new articles use it.</source>
        <translation>Versi {version} terpasang; artikel baru memakainya.</translation>
    </message>
    <message>
        <source>Online: downloading version {version} …</source>
        <translation>Daring: mengunduh versi {version} …</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the download can go on from there.</source>
        <translation>Dihentikan. Yang sudah diterima disimpan; unduhan dapat dilanjutkan dari situ.</translation>
    </message>
</context>
<context>
    <name>PackVerifying</name>
    <message>
        <source>Verify pack</source>
        <translation>Verifikasi paket</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>The pack could not be verified</source>
        <translation>Paket tidak dapat diverifikasi</translation>
    </message>
    <message>
        <source>Your keys could not be read</source>
        <translation>Kunci Anda tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Stopped; nothing was found out about the pack.</source>
        <translation>Dihentikan; tidak ada yang diketahui tentang paket.</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Percayai penanda tangan ini</translation>
    </message>
    <message>
        <source>Ask the signer to read you the fingerprint, by telephone or in person. Trust the key only if it is the same:

{key}

Name of the signer:</source>
        <translation>Minta penanda tangan membacakan sidik jarinya, lewat telepon atau bertemu langsung. Percayai kunci hanya bila sama:

{key}

Nama penanda tangan:</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Percayai</translation>
    </message>
    <message>
        <source>The signer could not be trusted</source>
        <translation>Penanda tangan tidak dapat dipercayai</translation>
    </message>
</context>
<context>
    <name>PackWindow</name>
    <message>
        <source>Language packs</source>
        <translation>Paket bahasa</translation>
    </message>
    <message>
        <source>SHA-256 of the package file</source>
        <translation>SHA-256 berkas paket</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Sa&amp;lin</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Salin SHA-256</translation>
    </message>
    <message>
        <source>What the pack says about itself</source>
        <translation>Keterangan paket tentang dirinya</translation>
    </message>
    <message>
        <source>Work on language packs</source>
        <translation>Pekerjaan pada paket bahasa</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Gunakan paket ini</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifikasi</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Keluarkan…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Bandingkan…</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Pasang dari berkas…</translation>
    </message>
    <message>
        <source>&amp;Get from the official index… (goes online)</source>
        <translation>&amp;Ambil dari indeks resmi… (daring)</translation>
    </message>
    <message>
        <source>The pack says nothing about itself.</source>
        <translation>Paket tidak memberi keterangan tentang dirinya.</translation>
    </message>
    <message>
        <source>Installed language packs</source>
        <translation>Paket bahasa yang terpasang</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Quality: the pack states no BLEU and no chrF.</source>
        <translation>Mutu: paket tidak menyebut BLEU maupun chrF.</translation>
    </message>
    <message>
        <source>and {n} more below</source>
        <translation>dan {n} lagi di bawah</translation>
    </message>
    <message>
        <source>Quality as the pack states it (not measured here):</source>
        <translation>Mutu menurut paket (tidak diukur di sini):</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Original</source>
        <translation>Teks asli</translation>
    </message>
    <message>
        <source>Indonesian: {text}</source>
        <translation>Indonesia: {text}</translation>
    </message>
</context>
<context>
    <name>PendingImports</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas itu tidak ada lagi.</translation>
    </message>
    <message>
        <source>If it was moved, import it from its new place; if it is on a stick or a share, connect that and import it again.</source>
        <translation>Jika dipindahkan, imporlah dari tempat barunya; jika ada di flash disk atau folder bersama, sambungkan lalu impor lagi.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Isi gambar</translation>
    </message>
    <message>
        <source>What it shows, for those who do not see it</source>
        <translation>Isinya, bagi yang tidak melihatnya</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Lebar gambar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>The picture is not in the library.</source>
        <translation>Gambar tidak ada di pustaka.</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Pustaka tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Why the library cannot be opened</source>
        <translation>Mengapa pustaka tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Files that wait for the library</source>
        <translation>Berkas yang menunggu pustaka</translation>
    </message>
    <message>
        <source>&amp;Older backups</source>
        <translation>Cadangan &amp;lebih lama</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Pilih &amp;folder lain…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Restore from backup of {date}</source>
        <translation>&amp;Pulihkan dari cadangan tanggal {date}</translation>
    </message>
    <message>
        <source>Restore it from a backup; the damaged file is kept.</source>
        <translation>Pulihkan dari cadangan; berkas yang rusak tetap disimpan.</translation>
    </message>
    <message>
        <source>Waiting to be imported as soon as a library is open ({n}): {names}</source>
        <translation>Menunggu diimpor begitu pustaka terbuka ({n}): {names}</translation>
    </message>
</context>
<context>
    <name>QuotationEditor</name>
    <message>
        <source>Print the Indonesian too</source>
        <translation>Cetak juga bahasa Indonesianya</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No article is open</source>
        <translation>Tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>Choose one from the list on the left.</source>
        <translation>Pilih satu dari daftar di sebelah kiri.</translation>
    </message>
    <message>
        <source>Import files… (Ctrl+O)</source>
        <translation>Impor berkas… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Opening the library …</source>
        <translation>Membuka pustaka …</translation>
    </message>
    <message>
        <source>Files that you drop now are imported as soon as it is open.</source>
        <translation>Berkas yang Anda lepaskan sekarang diimpor begitu pustaka terbuka.</translation>
    </message>
    <message>
        <source>Drop Indonesian articles here</source>
        <translation>Lepaskan artikel berbahasa Indonesia di sini</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, text, e-books, mail and ZIP files, or whole folders.
Copied text: paste it with Ctrl+V.</source>
        <translation>Halaman web, PDF, Word, teks, buku elektronik, surel dan ZIP, atau folder utuh.
Teks yang disalin: tempel dengan Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Cari dalam artikel</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Cari sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>&amp;Edit translation</source>
        <translation>&amp;Edit terjemahan</translation>
    </message>
    <message>
        <source>Re&amp;vert to machine translation</source>
        <translation>Kem&amp;balikan ke terjemahan mesin</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>&amp;Salin dengan sumber</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>&amp;Rincian artikel…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Berdampingan</translation>
    </message>
    <message>
        <source>&amp;One below the other</source>
        <translation>&amp;Atas bawah</translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation>&amp;Terjemahan saja</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Teks lebih be&amp;sar</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Teks lebih &amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Ukuran teks biasa</translation>
    </message>
    <message>
        <source>Divider to the l&amp;eft</source>
        <translation>Pembatas ke k&amp;iri</translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation>Pembatas ke ka&amp;nan</translation>
    </message>
    <message>
        <source>E&amp;qual widths</source>
        <translation>&amp;Lebar sama</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Kalimat &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>Kalimat sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>Next &amp;doubt</source>
        <translation>&amp;Keraguan berikutnya</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Machine translated</source>
        <translation>Terjemahan mesin</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Koreksi rincian</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Article details</source>
        <translation>Rincian artikel</translation>
    </message>
    <message>
        <source>Show and correct the article&apos;s details (Ctrl+I)</source>
        <translation>Tampilkan dan koreksi rincian artikel (Ctrl+I)</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Headline in English, machine translated</source>
        <translation>Judul dalam bahasa Inggris, terjemahan mesin</translation>
    </message>
    <message>
        <source>Outlet, date, author and file</source>
        <translation>Media, tanggal, penulis, dan berkas</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} kata</translation>
    </message>
    <message>
        <source>information of {date}</source>
        <translation>informasi per {date}</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Select all of this language</source>
        <translation>Pilih semua dalam bahasa ini</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>Not confirmed: what you typed is kept, F2 goes on with it.</source>
        <translation>Belum dikonfirmasi: yang Anda ketik disimpan, F2 melanjutkannya.</translation>
    </message>
    <message>
        <source>Machine translated: {text}</source>
        <translation>Terjemahan mesin: {text}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Indonesian (source)</source>
        <translation>Bahasa Indonesia (sumber)</translation>
    </message>
    <message>
        <source>{translation} · hold F4 for Indonesian</source>
        <translation>{translation} · tahan F4 untuk teks Indonesia</translation>
    </message>
    <message>
        <source>{source}, below it: {translation}</source>
        <translation>{source}, di bawahnya: {translation}</translation>
    </message>
    <message>
        <source>English · Machine translated</source>
        <translation>Bahasa Inggris · Terjemahan mesin</translation>
    </message>
    <message>
        <source>{said}, {n} corrected</source>
        <translation>{said}, {n} dikoreksi</translation>
    </message>
    <message>
        <source>{said}, {n} from memory</source>
        <translation>{said}, {n} dari memori</translation>
    </message>
    <message>
        <source>several language packs</source>
        <translation>beberapa paket bahasa</translation>
    </message>
    <message>
        <source>Indonesian: {text}</source>
        <translation>Bahasa Indonesia: {text}</translation>
    </message>
    <message>
        <source>English, machine translated: {text}</source>
        <translation>Bahasa Inggris, terjemahan mesin: {text}</translation>
    </message>
    <message>
        <source>English, {corrected}: {text}</source>
        <translation>Inggris, {corrected}: {text}</translation>
    </message>
    <message>
        <source>1 piece removed</source>
        <translation>1 bagian dibuang</translation>
    </message>
    <message>
        <source>{n} pieces removed</source>
        <translation>{n} bagian dibuang</translation>
    </message>
    <message>
        <source>{rules} and {n} more</source>
        <translation>{rules} dan {n} lagi</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article: Indonesian source and English translation</source>
        <translation>Artikel: sumber bahasa Indonesia dan terjemahan bahasa Inggris</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fon</translation>
    </message>
    <message>
        <source> points</source>
        <translation> poin</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Ukuran</translation>
    </message>
    <message>
        <source>Like the &amp;interface</source>
        <translation>Seperti &amp;antarmuka</translation>
    </message>
    <message>
        <source>Use the font of menus and lists for articles too</source>
        <translation>Pakai fon menu dan daftar untuk artikel juga</translation>
    </message>
    <message>
        <source>Sample of the reading font</source>
        <translation>Contoh fon bacaan</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>&amp;Import them</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Lupakan</translation>
    </message>
    <message>
        <source>The import of 1 file was not finished.</source>
        <translation>Impor 1 berkas belum selesai.</translation>
    </message>
    <message>
        <source>The import of {n} files was not finished.</source>
        <translation>Impor {n} berkas belum selesai.</translation>
    </message>
</context>
<context>
    <name>RetranslateDialog</name>
    <message>
        <source>Translate anew</source>
        <translation>Terjemahkan ulang</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>Paket bahasa</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Language &amp;pack</source>
        <translation>&amp;Paket bahasa</translation>
    </message>
    <message>
        <source>Your corrections, highlights, notes and summaries stay. Each article is a step of its own that Undo takes back; stopping keeps the articles that are finished.</source>
        <translation>Koreksi, sorotan, catatan, dan ringkasan Anda tetap ada. Setiap artikel menjadi langkah tersendiri yang dapat diurungkan; jika dihentikan, artikel yang selesai tetap disimpan.</translation>
    </message>
    <message>
        <source>Translating anew</source>
        <translation>Menerjemahkan ulang</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Terjemahkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{pack} (in use)</source>
        <translation>{pack} (dipakai)</translation>
    </message>
    <message>
        <source>“{label}”, {n} sentences</source>
        <translation>“{label}”, {n} kalimat</translation>
    </message>
    <message>
        <source>{articles} articles, {n} sentences</source>
        <translation>{articles} artikel, {n} kalimat</translation>
    </message>
</context>
<context>
    <name>Retranslating</name>
    <message>
        <source>Select the articles that shall be translated anew.</source>
        <translation>Pilih artikel yang akan diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>Getting the language pack ready …</source>
        <translation>Menyiapkan paket bahasa …</translation>
    </message>
    <message>
        <source>Translate “{label}” anew</source>
        <translation>Terjemahkan ulang “{label}”</translation>
    </message>
    <message>
        <source>1 article was translated anew.</source>
        <translation>1 artikel diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>{n} articles were translated anew.</source>
        <translation>{n} artikel diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>It failed: {why}</source>
        <translation>Gagal: {why}</translation>
    </message>
    <message>
        <source>Stopped; {n} keep the translation that they had.</source>
        <translation>Dihentikan; {n} tetap dengan terjemahan semula.</translation>
    </message>
    <message>
        <source>Highlights whose words the new English does not have: {n}. They are kept, marked in the notes.</source>
        <translation>Sorotan yang katanya tidak ada dalam bahasa Inggris baru: {n}. Sorotan itu disimpan dan ditandai di catatan.</translation>
    </message>
    <message>
        <source>{place} of {n}: {label}</source>
        <translation>{place} dari {n}: {label}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the library (Ctrl+Shift+F)</source>
        <translation>Cari di pustaka (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari di pustaka</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, OR, prefix*, and filters such as tag: or after:</source>
        <translation>Kata, &quot;frasa&quot;, -bukan, OR, awalan*, dan saringan seperti tag: atau after:</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Add a filter to the search</source>
        <translation>Tambahkan saringan ke pencarian</translation>
    </message>
    <message>
        <source>Narrow the search by tag, date, outlet and more</source>
        <translation>Persempit pencarian menurut tag, tanggal, media dan lainnya</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Simpan pencarian</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Simpan pencarian ini dengan sebuah nama</translation>
    </message>
    <message>
        <source>Values of the filter</source>
        <translation>Nilai saringan</translation>
    </message>
    <message>
        <source>With the tag …</source>
        <translation>Dengan tag …</translation>
    </message>
    <message>
        <source>In the collection …</source>
        <translation>Dalam koleksi …</translation>
    </message>
    <message>
        <source>Of the outlet …</source>
        <translation>Dari media …</translation>
    </message>
    <message>
        <source>From this date on …</source>
        <translation>Sejak tanggal …</translation>
    </message>
    <message>
        <source>Before this date …</source>
        <translation>Sebelum tanggal …</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Dengan catatan</translation>
    </message>
    <message>
        <source>With a highlight</source>
        <translation>Dengan sorotan</translation>
    </message>
    <message>
        <source>With a correction</source>
        <translation>Dengan koreksi</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Dengan keraguan</translation>
    </message>
    <message>
        <source>In the Trash</source>
        <translation>Di Tempat Sampah</translation>
    </message>
    <message>
        <source>Words in the Indonesian only</source>
        <translation>Kata dalam teks Indonesia saja</translation>
    </message>
    <message>
        <source>Words in the English only</source>
        <translation>Kata dalam teks Inggris saja</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Type a word, or finish the filter.</source>
        <translation>Ketik sebuah kata, atau lengkapi saringannya.</translation>
    </message>
    <message>
        <source>No article fits “{query}”.</source>
        <translation>Tidak ada artikel yang cocok dengan “{query}”.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No sentence with these words fits the filters.</source>
        <translation>Tidak ada kalimat dengan kata-kata ini yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>No sentence in either language has “{query}”.</source>
        <translation>Tidak ada kalimat dalam kedua bahasa yang memuat “{query}”.</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Heading of the section</source>
        <translation>Judul bagian</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>Naikkan bagian</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>Turunkan bagian</translation>
    </message>
    <message>
        <source>Delete section with all in it</source>
        <translation>Hapus bagian beserta isinya</translation>
    </message>
    <message>
        <source>Drag sentences, summaries, notes or articles here, or press Ctrl+Shift+E.</source>
        <translation>Seret kalimat, ringkasan, catatan, atau artikel ke sini, atau tekan Ctrl+Shift+E.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Tambah teks</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>Teks Inggris kalimat</translation>
    </message>
    <message>
        <source>Indonesian: {text}</source>
        <translation>Indonesia: {text}</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirm, next · Enter confirm · Esc leave, what is typed is kept</source>
        <translation>Ctrl+Enter konfirmasi, berikutnya · Enter konfirmasi · Esc tinggalkan, yang diketik disimpan</translation>
    </message>
    <message>
        <source>A sentence cannot be empty. Type its English, or leave with Esc.</source>
        <translation>Kalimat tidak boleh kosong. Ketik teks Inggrisnya, atau tinggalkan dengan Esc.</translation>
    </message>
    <message>
        <source>Machine translated; confirm it as it is if it is right.</source>
        <translation>Terjemahan mesin; konfirmasi begitu saja jika sudah benar.</translation>
    </message>
    <message>
        <source>Machine translated: {text}</source>
        <translation>Terjemahan mesin: {text}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman setelan</translation>
    </message>
    <message>
        <source>Changes hold at once and are kept.</source>
        <translation>Perubahan langsung berlaku dan disimpan.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Bottom line</source>
        <translation>Simpulan utama</translation>
    </message>
    <message>
        <source>The conclusion first, in a sentence</source>
        <translation>Simpulan lebih dulu, dalam satu kalimat</translation>
    </message>
    <message>
        <source>Add key judgement</source>
        <translation>Tambah penilaian utama</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Tambah bagian</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Penilaian utama</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Penilaian utama</translation>
    </message>
</context>
<context>
    <name>SheetChanges</name>
    <message>
        <source>Change title block</source>
        <translation>Ubah blok judul</translation>
    </message>
    <message>
        <source>Write bottom line</source>
        <translation>Tulis simpulan utama</translation>
    </message>
    <message>
        <source>Add key judgement</source>
        <translation>Tambah penilaian utama</translation>
    </message>
    <message>
        <source>Change key judgement</source>
        <translation>Ubah penilaian utama</translation>
    </message>
    <message>
        <source>Move key judgement</source>
        <translation>Pindahkan penilaian utama</translation>
    </message>
    <message>
        <source>Delete key judgement</source>
        <translation>Hapus penilaian utama</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Tambah bagian</translation>
    </message>
    <message>
        <source>Change heading</source>
        <translation>Ubah judul bagian</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Pindahkan bagian</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Hapus bagian</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Tambah blok</translation>
    </message>
    <message>
        <source>Change block</source>
        <translation>Ubah blok</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Pindahkan blok</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Hapus blok</translation>
    </message>
</context>
<context>
    <name>ShelfEdits</name>
    <message>
        <source>New collection “{name}”</source>
        <translation>Koleksi baru “{name}”</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Koleksi baru</translation>
    </message>
    <message>
        <source>New collection in “{name}”</source>
        <translation>Koleksi baru di “{name}”</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Tag baru “{name}”</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Tag baru</translation>
    </message>
    <message>
        <source>Rename collection “{name}”</source>
        <translation>Ganti nama koleksi “{name}”</translation>
    </message>
    <message>
        <source>Rename search “{name}”</source>
        <translation>Ganti nama pencarian “{name}”</translation>
    </message>
    <message>
        <source>Move collection “{name}”</source>
        <translation>Pindahkan koleksi “{name}”</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Di tingkat teratas</translation>
    </message>
    <message>
        <source>Colour tag “{name}”</source>
        <translation>Warnai tag “{name}”</translation>
    </message>
    <message>
        <source>Merge tag “{name}”</source>
        <translation>Gabungkan tag “{name}”</translation>
    </message>
    <message>
        <source>Articles with it get this tag instead:</source>
        <translation>Artikel dengan tag itu mendapat tag ini sebagai gantinya:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>Merge tag “{name}” into “{other}”</source>
        <translation>Gabungkan tag “{name}” ke “{other}”</translation>
    </message>
    <message>
        <source>Delete collection “{name}”</source>
        <translation>Hapus koleksi “{name}”</translation>
    </message>
    <message>
        <source>Delete tag “{name}”</source>
        <translation>Hapus tag “{name}”</translation>
    </message>
    <message>
        <source>Delete search “{name}”</source>
        <translation>Hapus pencarian “{name}”</translation>
    </message>
    <message>
        <source>Rename tag “{name}”</source>
        <translation>Ganti nama tag “{name}”</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Gabungkan tag</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation>Sudah ada tag “{name}”.</translation>
    </message>
    <message>
        <source>Merge “{name}” into it? Articles with either get “{other}”.</source>
        <translation>Gabungkan “{name}” ke dalamnya? Artikel dengan salah satunya mendapat “{other}”.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nama:</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Endnotes of the briefing</source>
        <translation>Catatan akhir briefing</translation>
    </message>
    <message>
        <source>Click or press Enter to go to the sentence in the article</source>
        <translation>Klik atau tekan Enter untuk ke kalimatnya dalam artikel</translation>
    </message>
    <message>
        <source>What the briefing takes from articles is listed here.</source>
        <translation>Yang diambil briefing dari artikel tercantum di sini.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Ambil semua</translation>
    </message>
    <message>
        <source>Take every new text from the library; Undo takes it back</source>
        <translation>Ambil semua teks baru dari pustaka; Urungkan menariknya kembali</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Nilai sumber</translation>
    </message>
    <message>
        <source>Grade of the information</source>
        <translation>Nilai informasi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Ambil teks baru</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>1 note is out of date.</source>
        <translation>1 catatan sudah usang.</translation>
    </message>
    <message>
        <source>{n} notes are out of date.</source>
        <translation>{n} catatan sudah usang.</translation>
    </message>
    <message>
        <source>1 is no longer in the library.</source>
        <translation>1 tidak ada lagi di pustaka.</translation>
    </message>
    <message>
        <source>{n} are no longer in the library.</source>
        <translation>{n} tidak ada lagi di pustaka.</translation>
    </message>
    <message>
        <source>Grades of note {n}</source>
        <translation>Nilai catatan {n}</translation>
    </message>
    <message>
        <source>Grade source</source>
        <translation>Nilai sumber</translation>
    </message>
    <message>
        <source>Grade information</source>
        <translation>Nilai informasi</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Summaries</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metode</translation>
    </message>
    <message>
        <source>The first of the list was measured to be the best.</source>
        <translation>Yang pertama dalam daftar terbukti terbaik dalam pengukuran.</translation>
    </message>
    <message>
        <source>A number of sentences</source>
        <translation>Sejumlah kalimat</translation>
    </message>
    <message>
        <source>A share of the article</source>
        <translation>Sebagian dari artikel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Pan&amp;jang</translation>
    </message>
    <message>
        <source>Length of summaries</source>
        <translation>Panjang ringkasan</translation>
    </message>
    <message>
        <source>New articles are summarised so. Articles in the library keep their summaries.</source>
        <translation>Artikel baru diringkas seperti ini. Artikel di pustaka tetap dengan ringkasannya.</translation>
    </message>
    <message>
        <source> sentences</source>
        <translation> kalimat</translation>
    </message>
</context>
<context>
    <name>Summarising</name>
    <message>
        <source>Summarising …</source>
        <translation>Meringkas …</translation>
    </message>
    <message>
        <source>Summary length</source>
        <translation>Panjang ringkasan</translation>
    </message>
    <message>
        <source>Summary method</source>
        <translation>Metode ringkasan</translation>
    </message>
    <message>
        <source>Summary order</source>
        <translation>Urutan ringkasan</translation>
    </message>
    <message>
        <source>Move summary sentence</source>
        <translation>Pindahkan kalimat ringkasan</translation>
    </message>
    <message>
        <source>Unpin sentence</source>
        <translation>Lepas sematan kalimat</translation>
    </message>
    <message>
        <source>Pin sentence</source>
        <translation>Sematkan kalimat</translation>
    </message>
    <message>
        <source>Take back sentence</source>
        <translation>Kembalikan kalimat</translation>
    </message>
    <message>
        <source>Drop sentence</source>
        <translation>Keluarkan kalimat</translation>
    </message>
</context>
<context>
    <name>SummaryControls</name>
    <message>
        <source>Summary method</source>
        <translation>Metode ringkasan</translation>
    </message>
    <message>
        <source>Words of the Indonesian sentences; the article&apos;s headings are not counted</source>
        <translation>Kata dalam kalimat Indonesia; judul bagian tidak dihitung</translation>
    </message>
    <message>
        <source>Order of the summary</source>
        <translation>Urutan ringkasan</translation>
    </message>
    <message>
        <source>Drag sentences or press Alt+Shift+↑ and Alt+Shift+↓ for an order of your own</source>
        <translation>Seret kalimat atau tekan Alt+Shift+↑ dan Alt+Shift+↓ untuk urutan sendiri</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metode</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Pan&amp;jang</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Urutan</translation>
    </message>
</context>
<context>
    <name>SummaryDesk</name>
    <message>
        <source>&amp;Pin in summary, or unpin</source>
        <translation>Se&amp;matkan dalam ringkasan, atau lepas</translation>
    </message>
    <message>
        <source>Drop &amp;from summary, or take back</source>
        <translation>K&amp;eluarkan dari ringkasan, atau kembalikan</translation>
    </message>
    <message>
        <source>Copy summar&amp;y with sources</source>
        <translation>Sa&amp;lin ringkasan dengan sumber</translation>
    </message>
    <message>
        <source>Copied 1 sentence with its source.</source>
        <translation>1 kalimat dengan sumbernya disalin.</translation>
    </message>
    <message>
        <source>Copied {n} sentences with their sources.</source>
        <translation>{n} kalimat dengan sumbernya disalin.</translation>
    </message>
    <message>
        <source>Unpin in summary</source>
        <translation>Lepas sematan dalam ringkasan</translation>
    </message>
    <message>
        <source>Take back into summary</source>
        <translation>Kembalikan ke ringkasan</translation>
    </message>
    <message>
        <source>Pin in summary</source>
        <translation>Sematkan dalam ringkasan</translation>
    </message>
    <message>
        <source>Drop from summary</source>
        <translation>Keluarkan dari ringkasan</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Heading of the summary</source>
        <translation>Judul ringkasan</translation>
    </message>
</context>
<context>
    <name>SummaryList</name>
    <message>
        <source>Pin: keep it in the summary (P)</source>
        <translation>Sematkan: tetap dalam ringkasan (P)</translation>
    </message>
    <message>
        <source>Unpin: let the method decide (P)</source>
        <translation>Lepas sematan: biarkan metode menentukan (P)</translation>
    </message>
    <message>
        <source>Drop it from the summary (Delete)</source>
        <translation>Keluarkan dari ringkasan (Delete)</translation>
    </message>
    <message>
        <source>Take it back: let the method decide (Delete)</source>
        <translation>Kembalikan: biarkan metode menentukan (Delete)</translation>
    </message>
    <message>
        <source>Jump to its place</source>
        <translation>Lompat ke tempatnya</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lepas sematan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Drop from the summary</source>
        <translation>Keluarkan dari ringkasan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy with sources</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Copy the sentences with numbers, and an endnote for each that names its source</source>
        <translation>Salin kalimat dengan nomor, dan catatan akhir yang menyebut sumber masing-masing</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>Tambahkan ke briefing</translation>
    </message>
    <message>
        <source>Add this summary to the briefing (Ctrl+Shift+E)</source>
        <translation>Tambahkan ringkasan ini ke briefing (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Click or press Enter to jump to the sentence; P pins it, Delete drops it</source>
        <translation>Klik atau tekan Enter untuk lompat ke kalimat; P menyematkannya, Delete mengeluarkannya</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>The summary of the article that is open</source>
        <translation>Ringkasan artikel yang terbuka</translation>
    </message>
    <message>
        <source>One summary of all selected articles</source>
        <translation>Satu ringkasan dari semua artikel yang dipilih</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>Summary of {n} articles</source>
        <translation>Ringkasan {n} artikel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>No sentence is left to choose: take a dropped one back.</source>
        <translation>Tidak ada kalimat yang tersisa: kembalikan salah satu yang dikeluarkan.</translation>
    </message>
    <message>
        <source>Summary sentences</source>
        <translation>Kalimat ringkasan</translation>
    </message>
    <message>
        <source>The summary of an open article stands here.</source>
        <translation>Ringkasan artikel yang terbuka tampil di sini.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Cells of the table; the first row names the columns</source>
        <translation>Sel tabel; baris pertama menamai kolom</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Tambah kolom</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Hapus kolom</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New briefing</source>
        <translation>Briefing baru</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>One-page read-out</source>
        <translation>Ikhtisar satu halaman</translation>
    </message>
    <message>
        <source>What happened, why it matters, what to watch</source>
        <translation>Apa yang terjadi, mengapa penting, apa yang perlu diamati</translation>
    </message>
    <message>
        <source>Multi-source brief</source>
        <translation>Briefing banyak sumber</translation>
    </message>
    <message>
        <source>Key judgements, the situation, where sources differ, the outlook</source>
        <translation>Penilaian utama, keadaan, perbedaan sumber, prospek</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Dated events, and what they come to</source>
        <translation>Peristiwa bertanggal, dan artinya</translation>
    </message>
    <message>
        <source>Template of your own</source>
        <translation>Templat Anda sendiri</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Mulai dengan</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Buat</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>&amp;Hapus templat</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>&amp;Required in translations</source>
        <translation>&amp;Wajib dalam terjemahan</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Simpan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Tambah istilah</translation>
    </message>
    <message>
        <source>&amp;English that is required</source>
        <translation>Bahasa I&amp;nggris yang wajib</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>&amp;Indonesian, a form a line</source>
        <translation>Bahasa &amp;Indonesia, satu bentuk per baris</translation>
    </message>
    <message>
        <source>Indonesian forms</source>
        <translation>Bentuk bahasa Indonesia</translation>
    </message>
    <message>
        <source>English that will &amp;do as well, one a line</source>
        <translation>Bahasa Inggris lain yang &amp;boleh, satu per baris</translation>
    </message>
    <message>
        <source>Other English that is accepted</source>
        <translation>Bahasa Inggris lain yang diterima</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Translate the sentence that lacks it anew</source>
        <translation>&amp;Terjemahkan ulang kalimat yang tidak memuatnya</translation>
    </message>
    <message>
        <source>&amp;Translate the {n} sentences that lack it anew</source>
        <translation>&amp;Terjemahkan ulang {n} kalimat yang tidak memuatnya</translation>
    </message>
    <message>
        <source>“{text}” has no letter.</source>
        <translation>“{text}” tidak memuat huruf.</translation>
    </message>
    <message>
        <source>The termbase has this term already; change that one instead.</source>
        <translation>Basis istilah sudah memuat istilah ini; ubah saja yang itu.</translation>
    </message>
    <message>
        <source>“{form}” is a form of “{english}” too; yours counts then.</source>
        <translation>“{form}” juga bentuk dari “{english}”; yang berlaku milik Anda.</translation>
    </message>
</context>
<context>
    <name>TermMarks</name>
    <message>
        <source>Also accepted: {texts}</source>
        <translation>Diterima juga: {texts}</translation>
    </message>
</context>
<context>
    <name>TermPreview</name>
    <message>
        <source>Sentences that have the term</source>
        <translation>Kalimat yang memuat istilah</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Give the English and a form to see the sentences here.</source>
        <translation>Isi bahasa Inggris dan satu bentuk untuk melihat kalimatnya di sini.</translation>
    </message>
    <message>
        <source>Lacks “{english}”.</source>
        <translation>Tidak memuat “{english}”.</translation>
    </message>
    <message>
        <source>Lacks “{english}”; you corrected this sentence, it stays so.</source>
        <translation>Tidak memuat “{english}”; kalimat ini sudah Anda koreksi dan tetap demikian.</translation>
    </message>
</context>
<context>
    <name>TermRetranslating</name>
    <message>
        <source>Translate anew</source>
        <translation>Terjemahkan ulang</translation>
    </message>
    <message>
        <source>Sentences that lack “{english}”</source>
        <translation>Kalimat yang tidak memuat “{english}”</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>Translate sentences anew</source>
        <translation>Terjemahkan ulang kalimat</translation>
    </message>
    <message>
        <source>1 sentence was translated anew.</source>
        <translation>1 kalimat diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>{n} sentences were translated anew.</source>
        <translation>{n} kalimat diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>{n} of them have “{english}” now.</source>
        <translation>{n} di antaranya kini memuat “{english}”.</translation>
    </message>
    <message>
        <source>{n} were left as they are.</source>
        <translation>{n} dibiarkan apa adanya.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>concept</source>
        <translation>konsep</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>title</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>No sentence of the library has it.</source>
        <translation>Tidak ada kalimat di pustaka yang memuatnya.</translation>
    </message>
    <message>
        <source>Looking through the library …</source>
        <translation>Mencari di pustaka …</translation>
    </message>
    <message>
        <source>1 sentence of the library has it.</source>
        <translation>1 kalimat di pustaka memuatnya.</translation>
    </message>
    <message>
        <source>{n} sentences of the library have it.</source>
        <translation>{n} kalimat di pustaka memuatnya.</translation>
    </message>
    <message>
        <source>All have “{english}” now.</source>
        <translation>Semuanya kini memuat “{english}”.</translation>
    </message>
    <message>
        <source>1 lacks “{english}” now.</source>
        <translation>1 kini tidak memuat “{english}”.</translation>
    </message>
    <message>
        <source>{n} lack “{english}” now.</source>
        <translation>{n} kini tidak memuat “{english}”.</translation>
    </message>
    <message>
        <source>1 of these you corrected.</source>
        <translation>1 di antaranya Anda koreksi.</translation>
    </message>
    <message>
        <source>{n} of these you corrected.</source>
        <translation>{n} di antaranya Anda koreksi.</translation>
    </message>
    <message>
        <source>{said} Still counting …</source>
        <translation>{said} Masih menghitung …</translation>
    </message>
    <message>
        <source>terms added: {added}, changed: {changed}, there already: {skipped}.</source>
        <translation>istilah ditambahkan: {added}, diubah: {changed}, sudah ada: {skipped}.</translation>
    </message>
</context>
<context>
    <name>TermsDesk</name>
    <message>
        <source>The sentences were not counted.</source>
        <translation>Kalimat tidak dihitung.</translation>
    </message>
    <message>
        <source>The sentences could not be translated anew.</source>
        <translation>Kalimat tidak dapat diterjemahkan ulang.</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <translation>&amp;Istilah…</translation>
    </message>
    <message>
        <source>&amp;Add term…</source>
        <translation>&amp;Tambah istilah…</translation>
    </message>
    <message>
        <source>The terms could not be read.</source>
        <translation>Istilah tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Select a few words: a term is no sentence.</source>
        <translation>Pilih beberapa kata saja: istilah bukan kalimat.</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>Hapus istilah</translation>
    </message>
    <message>
        <source>Delete terms</source>
        <translation>Hapus istilah</translation>
    </message>
    <message>
        <source>1 term deleted.</source>
        <translation>1 istilah dihapus.</translation>
    </message>
    <message>
        <source>{n} terms deleted.</source>
        <translation>{n} istilah dihapus.</translation>
    </message>
    <message>
        <source>Change term</source>
        <translation>Ubah istilah</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Tambah istilah</translation>
    </message>
    <message>
        <source>Changed: {term}</source>
        <translation>Diubah: {term}</translation>
    </message>
    <message>
        <source>Added: {term}</source>
        <translation>Ditambahkan: {term}</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Impor istilah</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Ekspor istilah</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>istilah</translation>
    </message>
    <message>
        <source>The terms could not be imported.</source>
        <translation>Istilah tidak dapat diimpor.</translation>
    </message>
    <message>
        <source>Terms written to {file}: {n}.</source>
        <translation>Istilah ditulis ke {file}: {n}.</translation>
    </message>
    <message>
        <source>The terms could not be exported.</source>
        <translation>Istilah tidak dapat diekspor.</translation>
    </message>
    <message>
        <source>TBX, for other translation programs</source>
        <translation>TBX, untuk program terjemahan lain</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, untuk lembar kerja</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Tambah istilah…</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>English is</source>
        <translation>Bahasa Inggrisnya</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>hanya ditampilkan</translation>
    </message>
    <message>
        <source>Also accepted: {texts}</source>
        <translation>Diterima juga: {texts}</translation>
    </message>
</context>
<context>
    <name>TermsWindow</name>
    <message>
        <source>Add term…</source>
        <translation>Tambah istilah…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tambah…</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Tambah istilah</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sunting…</translation>
    </message>
    <message>
        <source>Change the selected term</source>
        <translation>Ubah istilah yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Hapus yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>Add the terms of a TBX or CSV file</source>
        <translation>Tambahkan istilah dari berkas TBX atau CSV</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Write all terms to a TBX or CSV file</source>
        <translation>Tulis semua istilah ke berkas TBX atau CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Filter terms</source>
        <translation>Saring istilah</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Yang terakhir dilakukan</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… dan {n} lagi</translation>
    </message>
    <message>
        <source>{n} of {total} terms</source>
        <translation>{n} dari {total} istilah</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 istilah</translation>
    </message>
    <message>
        <source>{n} terms</source>
        <translation>{n} istilah</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Tidak ada istilah dengan kata ini.</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Belum ada istilah</translation>
    </message>
    <message>
        <source>A term says which English an expression must have.
Select words in an article and press Ctrl+Shift+G.</source>
        <translation>Istilah menentukan bahasa Inggris yang wajib bagi sebuah ungkapan.
Pilih kata dalam artikel lalu tekan Ctrl+Shift+G.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Write here</source>
        <translation>Tulis di sini</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>TimelineEditor</name>
    <message>
        <source>Date and event of each entry</source>
        <translation>Tanggal dan peristiwa tiap entri</translation>
    </message>
    <message>
        <source>A date is a day such as 2026-03-02, a month, a year, or from/to</source>
        <translation>Tanggal berupa hari seperti 2026-03-02, bulan, tahun, atau dari/sampai</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Tambah entri</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Hapus entri</translation>
    </message>
</context>
<context>
    <name>TitleForm</name>
    <message>
        <source>Title of the briefing</source>
        <translation>Judul briefing</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>on top and bottom of every page</source>
        <translation>di atas dan bawah setiap halaman</translation>
    </message>
    <message>
        <source>day of the export</source>
        <translation>hari ekspor</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Penandaan</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
</context>
<context>
    <name>TogglePopup</name>
    <message>
        <source>{name}  –  on {n} of {all}</source>
        <translation>{name}  –  pada {n} dari {all}</translation>
    </message>
    <message>
        <source>on all</source>
        <translation>pada semua</translation>
    </message>
    <message>
        <source>on none</source>
        <translation>tidak pada satu pun</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Language &amp;pack</source>
        <translation>&amp;Paket bahasa</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>Pa&amp;sang dari berkas…</translation>
    </message>
    <message>
        <source>All &amp;language packs…</source>
        <translation>Semua paket &amp;bahasa…</translation>
    </message>
    <message>
        <source>Automatic ({n})</source>
        <translation>Otomatis ({n})</translation>
    </message>
    <message>
        <source>Processor t&amp;hreads</source>
        <translation>&amp;Utas prosesor</translation>
    </message>
    <message>
        <source>This computer has {n}. More translate faster; fewer leave room for other work.</source>
        <translation>Komputer ini punya {n}. Lebih banyak berarti lebih cepat; lebih sedikit menyisakan tenaga untuk pekerjaan lain.</translation>
    </message>
    <message>
        <source>Articles cannot be translated until a pack is chosen.</source>
        <translation>Artikel tidak dapat diterjemahkan sebelum paket dipilih.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify pack</source>
        <translation>Verifikasi paket</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Memverifikasi paket</translation>
    </message>
    <message>
        <source>&amp;Trust this signer…</source>
        <translation>&amp;Percayai penanda tangan ini…</translation>
    </message>
    <message>
        <source>&amp;Verify another…</source>
        <translation>&amp;Verifikasi yang lain…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy all that is said of this pack, as text</source>
        <translation>Salin semua keterangan tentang paket ini sebagai teks</translation>
    </message>
    <message>
        <source>Verifying {file} …</source>
        <translation>Memverifikasi {file} …</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Berkas paket</translation>
    </message>
    <message>
        <source>… and {n} more; “Copy” gives you all of them.</source>
        <translation>… dan {n} lagi; “Salin” memberi semuanya.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Tidak utuh</translation>
    </message>
    <message>
        <source>Only an unknown signer of an intact pack can be trusted</source>
        <translation>Hanya penanda tangan tak dikenal dari paket utuh yang dapat dipercayai</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>An&amp;otasi</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>Ter&amp;jemahan</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>B&amp;riefing</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Pustaka</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Lompat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Summary and notes</source>
        <translation>Ringkasan dan catatan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reader and briefing</source>
        <translation>Pembaca dan briefing</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>Notes ({n})</source>
        <translation>Catatan ({n})</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol pintasan</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Impor berkas…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Impor &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Tempel artikel</translation>
    </message>
    <message>
        <source>&amp;Export articles…</source>
        <translation>&amp;Ekspor artikel…</translation>
    </message>
    <message>
        <source>Open &amp;other library…</source>
        <translation>Buka pustaka &amp;lain…</translation>
    </message>
    <message>
        <source>&amp;Move library…</source>
        <translation>&amp;Pindahkan pustaka…</translation>
    </message>
    <message>
        <source>Install &amp;language pack…</source>
        <translation>Pasang paket &amp;bahasa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Cari di &amp;pustaka</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;telan…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>P&amp;ustaka</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Pembaca</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Ringkasan</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>Briefin&amp;g</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Bilah alat</translation>
    </message>
    <message>
        <source>Not while files are imported into this one.</source>
        <translation>Tidak dapat dilakukan selama berkas diimpor ke pustaka ini.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>Not guarded</source>
        <translation>Tanpa penjaga</translation>
    </message>
    <message>
        <source>A guard refuses every connection that the program would open.</source>
        <translation>Penjaga menolak setiap sambungan yang akan dibuka program.</translation>
    </message>
    <message>
        <source>Online: fetching a language pack</source>
        <translation>Daring: mengambil paket bahasa</translation>
    </message>
    <message>
        <source>You asked for it; every other connection is still refused.</source>
        <translation>Atas permintaan Anda; sambungan lain tetap ditolak.</translation>
    </message>
    <message>
        <source>No guard stands: start the program through its own command.</source>
        <translation>Penjaga tidak aktif: jalankan program melalui perintahnya sendiri.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>New briefing</source>
        <translation>Briefing baru</translation>
    </message>
    <message>
        <source>The briefing could not be opened.</source>
        <translation>Briefing tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Ambil teks baru</translation>
    </message>
    <message>
        <source>The sources of the briefing could not be read.</source>
        <translation>Sumber briefing tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Pili&amp;h…</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>Menulis briefing</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Bu&amp;ka</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Buka fol&amp;der</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Menulis {file} …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Selesai ditulis: {file}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Dihentikan; tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Berkas ini sudah ada dan akan diganti.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>_RowsEditor</name>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message>
        <source>Key point</source>
        <translation>Poin kunci</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Keraguan</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Hijau toska</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
    <message>
        <source>The highlighted words are no longer in the translation.</source>
        <translation>Kata yang disorot tidak ada lagi dalam terjemahan.</translation>
    </message>
    <message>
        <source>Made on: {text}</source>
        <translation>Dibuat pada: {text}</translation>
    </message>
    <message>
        <source>In Indonesian: {text}</source>
        <translation>Dalam bahasa Indonesia: {text}</translation>
    </message>
    <message>
        <source>In English: {text}</source>
        <translation>Dalam bahasa Inggris: {text}</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>Tentang seluruh artikel</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message>
        <source>corrected translation</source>
        <translation>terjemahan terkoreksi</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>terjemahan mesin</translation>
    </message>
    <message>
        <source>an earlier translation</source>
        <translation>terjemahan sebelumnya</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Hapus sorotan</translation>
    </message>
    <message>
        <source>Delete {n} notes</source>
        <translation>Hapus {n} catatan</translation>
    </message>
    <message>
        <source>Delete {n} highlights</source>
        <translation>Hapus {n} sorotan</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>About the settings</source>
        <translation>Tentang setelan</translation>
    </message>
</context>
<context>
    <name>check rules</name>
    <message>
        <source>Word of likelihood that is not one of the seven phrases</source>
        <translation>Kata kemungkinan di luar tujuh frasa</translation>
    </message>
    <message>
        <source>Two likelihoods for one judgement</source>
        <translation>Dua kemungkinan untuk satu penilaian</translation>
    </message>
    <message>
        <source>Confidence and likelihood in one sentence</source>
        <translation>Keyakinan dan kemungkinan dalam satu kalimat</translation>
    </message>
    <message>
        <source>Prediction without a likelihood</source>
        <translation>Perkiraan tanpa kemungkinan</translation>
    </message>
    <message>
        <source>Judgement without a source</source>
        <translation>Penilaian tanpa sumber</translation>
    </message>
    <message>
        <source>Fact without a source</source>
        <translation>Fakta tanpa sumber</translation>
    </message>
    <message>
        <source>Attribution that names nobody</source>
        <translation>Penyebutan sumber tanpa nama</translation>
    </message>
</context>
<context>
    <name>check texts</name>
    <message>
        <source>“{words}” does not say who, so nobody can weigh it.</source>
        <translation>“{words}” tidak menyebut siapa, sehingga tidak dapat ditimbang.</translation>
    </message>
    <message>
        <source>Name the outlet, the office or the person, as in “Antara reported that …”; for your own view write “we judge”.</source>
        <translation>Sebut media, kantor, atau orangnya, seperti “Antara reported that …”; untuk pandangan sendiri tulis “we judge”.</translation>
    </message>
    <message>
        <source>“{words}” is not one of the seven phrases of likelihood (US ICD 203), so every reader takes it for a range of their own.</source>
        <translation>“{words}” bukan salah satu dari tujuh frasa kemungkinan (US ICD 203), sehingga tiap pembaca menafsirkan rentangnya sendiri.</translation>
    </message>
    <message>
        <source>Write the one of the seven phrases that fits, from “almost no chance” (1–5 %) to “almost certain” (95–99 %).</source>
        <translation>Tulis salah satu dari tujuh frasa yang cocok, dari “almost no chance” (1–5 %) sampai “almost certain” (95–99 %).</translation>
    </message>
    <message>
        <source>Write “{phrase}” ({low}–{high} %) or another of the seven phrases.</source>
        <translation>Tulis “{phrase}” ({low}–{high} %) atau frasa lain dari ketujuhnya.</translation>
    </message>
    <message>
        <source>The sentence tells both how likely it is and how confident you are, which readers take for one thing (US ICD 203 forbids it).</source>
        <translation>Kalimat ini menyebut kemungkinan sekaligus keyakinan, yang oleh pembaca dianggap satu hal (US ICD 203 melarangnya).</translation>
    </message>
    <message>
        <source>Say the likelihood in one sentence and the confidence, with its ground, in another.</source>
        <translation>Sebut kemungkinan dalam satu kalimat dan keyakinan, dengan dasarnya, dalam kalimat lain.</translation>
    </message>
    <message>
        <source>The sentence says “{first}” and “{second}”, so it is not plain which range holds for what.</source>
        <translation>Kalimat ini menyebut “{first}” dan “{second}”, sehingga tidak jelas rentang mana untuk apa.</translation>
    </message>
    <message>
        <source>Give each development a sentence of its own, with one phrase.</source>
        <translation>Beri tiap perkembangan kalimatnya sendiri, dengan satu frasa.</translation>
    </message>
    <message>
        <source>This sentence of the bottom line cites nothing, so nobody can check what it rests on.</source>
        <translation>Kalimat simpulan utama ini tidak mengutip apa pun, sehingga dasarnya tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>The judgement cites nothing, so nobody can check what it rests on.</source>
        <translation>Penilaian ini tidak mengutip apa pun, sehingga dasarnya tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Cite the sentences that it rests on.</source>
        <translation>Kutip kalimat yang menjadi dasarnya.</translation>
    </message>
    <message>
        <source>The sentence states a fact, and its paragraph cites nothing.</source>
        <translation>Kalimat ini menyatakan fakta, dan paragrafnya tidak mengutip apa pun.</translation>
    </message>
    <message>
        <source>Cite the sentence that it was taken from.</source>
        <translation>Kutip kalimat asalnya.</translation>
    </message>
    <message>
        <source>The text says “{said}”, but the likelihood chosen for the judgement is “{chosen}”.</source>
        <translation>Teks menyebut “{said}”, tetapi kemungkinan yang dipilih untuk penilaian ini “{chosen}”.</translation>
    </message>
    <message>
        <source>Choose the likelihood that the text says, or change the text.</source>
        <translation>Pilih kemungkinan yang disebut teks, atau ubah teksnya.</translation>
    </message>
    <message>
        <source>The judgement says “{first}” and “{second}”, so it is not plain how likely it is.</source>
        <translation>Penilaian ini menyebut “{first}” dan “{second}”, sehingga tidak jelas seberapa mungkin.</translation>
    </message>
    <message>
        <source>Keep one likelihood, or make two judgements of it.</source>
        <translation>Pertahankan satu kemungkinan, atau jadikan dua penilaian.</translation>
    </message>
    <message>
        <source>The judgement says what is to come, but not how likely it is.</source>
        <translation>Penilaian ini menyebut yang akan datang, tetapi tidak seberapa mungkin.</translation>
    </message>
    <message>
        <source>Choose one of the seven phrases of likelihood for it.</source>
        <translation>Pilih salah satu dari tujuh frasa kemungkinan untuknya.</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Keyakinan rendah</translation>
    </message>
    <message>
        <source>Moderate confidence</source>
        <translation>Keyakinan sedang</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Keyakinan tinggi</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>andal</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>biasanya andal</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>cukup andal</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>biasanya tidak andal</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>tidak andal</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>tidak dapat dinilai</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>terkonfirmasi</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>mungkin besar benar</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>mungkin benar</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>kecil kemungkinannya</translation>
    </message>
    <message>
        <source>Corrected by {author} on {day}</source>
        <translation>Dikoreksi oleh {author} pada {day}</translation>
    </message>
    <message>
        <source>Corrected on {day}</source>
        <translation>Dikoreksi pada {day}</translation>
    </message>
    <message>
        <source>Machine translated</source>
        <translation>Terjemahan mesin</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Tidak diterjemahkan</translation>
    </message>
    <message>
        <source>This sentence is no longer in the library.</source>
        <translation>Kalimat ini tidak ada lagi di pustaka.</translation>
    </message>
    <message>
        <source>Out of date: its English was changed.</source>
        <translation>Usang: bahasa Inggrisnya diubah.</translation>
    </message>
    <message>
        <source>Out of date: its English is marked otherwise.</source>
        <translation>Usang: bahasa Inggrisnya ditandai lain.</translation>
    </message>
    <message>
        <source>Ignored: {rule}</source>
        <translation>Diabaikan: {rule}</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Simpulan utama</translation>
    </message>
    <message>
        <source>Key judgement {n}</source>
        <translation>Penilaian utama {n}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>row {n}, column {m}</source>
        <translation>baris {n}, kolom {m}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>entri {n}</translation>
    </message>
    <message>
        <source>note {n}</source>
        <translation>catatan {n}</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Confirmed by {author} on {day}</source>
        <translation>Dikonfirmasi oleh {author} pada {day}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Dikonfirmasi pada {day}</translation>
    </message>
    <message>
        <source>Corrected by {author} on {day}</source>
        <translation>Dikoreksi oleh {author} pada {day}</translation>
    </message>
    <message>
        <source>Corrected on {day}</source>
        <translation>Dikoreksi pada {day}</translation>
    </message>
    <message>
        <source>From memory: {told}</source>
        <translation>Dari memori: {told}</translation>
    </message>
    <message>
        <source>From memory: {told}, in “{place}”</source>
        <translation>Dari memori: {told}, di “{place}”</translation>
    </message>
    <message>
        <source>Checked by {author} on {day}</source>
        <translation>Diperiksa oleh {author} pada {day}</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Diperiksa pada {day}</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>Check: {reason}</source>
        <translation>Periksa: {reason}</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Tidak ada keraguan</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 keraguan</translation>
    </message>
    <message>
        <source>{n} doubts</source>
        <translation>{n} keraguan</translation>
    </message>
</context>
<context>
    <name>dragging</name>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 kalimat</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} kalimat</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Dokumen Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Teks Markdown (*.md)</translation>
    </message>
    <message>
        <source>Briefings for another library (*.json)</source>
        <translation>Briefing untuk pustaka lain (*.json)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Proposed as the same claim</source>
        <translation>Diusulkan sebagai klaim yang sama</translation>
    </message>
    <message>
        <source>Confirmed as the same claim</source>
        <translation>Ditegaskan sebagai klaim yang sama</translation>
    </message>
    <message>
        <source>differs over the days</source>
        <translation>berbeda dari hari ke hari</translation>
    </message>
    <message>
        <source>Possible conflict: {reason}</source>
        <translation>Kemungkinan pertentangan: {reason}</translation>
    </message>
    <message>
        <source>Not a conflict, as you decided: {note}</source>
        <translation>Bukan pertentangan, menurut keputusan Anda: {note}</translation>
    </message>
    <message>
        <source>Not a conflict, as you decided.</source>
        <translation>Bukan pertentangan, menurut keputusan Anda.</translation>
    </message>
</context>
<context>
    <name>handed_in</name>
    <message>
        <source>This is an address, and the program fetches nothing from the web.</source>
        <translation>Ini sebuah alamat, dan program ini tidak mengambil apa pun dari web.</translation>
    </message>
    <message>
        <source>Save the page in the browser and import the file, or copy the article&apos;s text.</source>
        <translation>Simpan halamannya di peramban lalu impor berkasnya, atau salin teks artikelnya.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures are not read.</source>
        <translation>Ini sebuah gambar, dan gambar tidak dibaca.</translation>
    </message>
    <message>
        <source>Copy the text itself, or save it as a file of text, HTML, PDF or Word.</source>
        <translation>Salin teksnya sendiri, atau simpan sebagai berkas teks, HTML, PDF atau Word.</translation>
    </message>
    <message>
        <source>There is no text and no file.</source>
        <translation>Tidak ada teks dan tidak ada berkas.</translation>
    </message>
    <message>
        <source>Copy an article&apos;s text in a browser, or files in the file manager, and try again.</source>
        <translation>Salin teks artikel di peramban, atau berkas di pengelola berkas, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>The memory has English for this sentence ({key})</source>
        <translation>Memori memuat bahasa Inggris untuk kalimat ini ({key})</translation>
    </message>
    <message>
        <source>A near match of {percent} % ({key})</source>
        <translation>Hasil serupa {percent} % ({key})</translation>
    </message>
    <message>
        <source>{n} near matches, the nearest of {percent} % ({key})</source>
        <translation>{n} hasil serupa, yang terdekat {percent} % ({key})</translation>
    </message>
    <message>
        <source>Differs in a number</source>
        <translation>Berbeda angka</translation>
    </message>
    <message>
        <source>Differs in a name</source>
        <translation>Berbeda nama</translation>
    </message>
    <message>
        <source>Differs in a negation</source>
        <translation>Berbeda ingkaran</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Pustaka ini</translation>
    </message>
    <message>
        <source>Alternative, for one place</source>
        <translation>Pilihan lain, untuk satu tempat</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A mistake in the program: {kind}: {text}. Please report the lines below.</source>
        <translation>Kesalahan dalam program: {kind}: {text}. Mohon laporkan baris-baris di bawah ini.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>disertakan dengan program</translation>
    </message>
    <message>
        <source>official index</source>
        <translation>indeks resmi</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebut</translation>
    </message>
</context>
<context>
    <name>rule names</name>
    <message>
        <source>site chrome</source>
        <translation>bagian situs</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>baris tempat</translation>
    </message>
    <message>
        <source>read also</source>
        <translation>baca juga</translation>
    </message>
    <message>
        <source>related list</source>
        <translation>daftar terkait</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>iklan</translation>
    </message>
    <message>
        <source>media placeholder</source>
        <translation>tempat media</translation>
    </message>
    <message>
        <source>pagination</source>
        <translation>nomor halaman</translation>
    </message>
    <message>
        <source>follow us</source>
        <translation>ikuti kami</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>tombol bagikan</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>formulir komentar</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>nama penulis</translation>
    </message>
    <message>
        <source>byline code</source>
        <translation>inisial penulis</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>baris sumber</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>tanggal terbit</translation>
    </message>
    <message>
        <source>reading stats</source>
        <translation>angka pembaca</translation>
    </message>
    <message>
        <source>category</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>kata kunci</translation>
    </message>
    <message>
        <source>breadcrumb</source>
        <translation>jalur menu</translation>
    </message>
    <message>
        <source>photo credit</source>
        <translation>kredit foto</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>hak cipta</translation>
    </message>
    <message>
        <source>newsroom</source>
        <translation>redaksi</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>pemberitahuan kuki</translation>
    </message>
    <message>
        <source>republication</source>
        <translation>penerbitan ulang</translation>
    </message>
    <message>
        <source>ornament</source>
        <translation>hiasan</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Menus, links, buttons and other parts of the page around the article.</source>
        <translation>Menu, tautan, tombol, dan bagian halaman lain di sekeliling artikel.</translation>
    </message>
    <message>
        <source>Place and outlet in front of the first sentence.</source>
        <translation>Tempat dan nama media di depan kalimat pertama.</translation>
    </message>
    <message>
        <source>A pointer to another article, such as “Baca juga”, with its headline.</source>
        <translation>Penunjuk ke artikel lain, seperti “Baca juga”, beserta judulnya.</translation>
    </message>
    <message>
        <source>A list of other articles.</source>
        <translation>Daftar artikel lain.</translation>
    </message>
    <message>
        <source>A mark where the page shows an advertisement.</source>
        <translation>Tanda tempat halaman menampilkan iklan.</translation>
    </message>
    <message>
        <source>A place where the page shows a video, a post or a player.</source>
        <translation>Tempat halaman menampilkan video, unggahan, atau pemutar.</translation>
    </message>
    <message>
        <source>Page numbers and links to the next page.</source>
        <translation>Nomor halaman dan tautan ke halaman berikutnya.</translation>
    </message>
    <message>
        <source>An invitation to follow the outlet or to install its app.</source>
        <translation>Ajakan mengikuti media itu atau memasang aplikasinya.</translation>
    </message>
    <message>
        <source>Buttons for sharing the article.</source>
        <translation>Tombol untuk membagikan artikel.</translation>
    </message>
    <message>
        <source>The comment form or a heading of the comments.</source>
        <translation>Formulir komentar atau judul bagian komentar.</translation>
    </message>
    <message>
        <source>Names of writers, editors and others who worked on the article.</source>
        <translation>Nama penulis, penyunting, dan orang lain yang mengerjakan artikel.</translation>
    </message>
    <message>
        <source>Initials of writers or editors at the end.</source>
        <translation>Inisial penulis atau penyunting di akhir.</translation>
    </message>
    <message>
        <source>A line that names the source of the article.</source>
        <translation>Baris yang menyebut sumber artikel.</translation>
    </message>
    <message>
        <source>A line that gives the date of publication.</source>
        <translation>Baris yang memuat tanggal terbit.</translation>
    </message>
    <message>
        <source>Reading time, number of readers or age of the article.</source>
        <translation>Lama baca, jumlah pembaca, atau usia artikel.</translation>
    </message>
    <message>
        <source>Names of the site&apos;s sections.</source>
        <translation>Nama rubrik situs.</translation>
    </message>
    <message>
        <source>Key words under or over the article.</source>
        <translation>Kata kunci di bawah atau di atas artikel.</translation>
    </message>
    <message>
        <source>The path to the article in the site&apos;s menu.</source>
        <translation>Jalur ke artikel dalam menu situs.</translation>
    </message>
    <message>
        <source>A caption or credit of a picture that the text does not show.</source>
        <translation>Keterangan atau kredit gambar yang tidak ditampilkan teks.</translation>
    </message>
    <message>
        <source>A notice of copyright.</source>
        <translation>Pernyataan hak cipta.</translation>
    </message>
    <message>
        <source>What the outlet says about itself.</source>
        <translation>Keterangan media tentang dirinya sendiri.</translation>
    </message>
    <message>
        <source>A notice about cookies.</source>
        <translation>Pemberitahuan tentang kuki.</translation>
    </message>
    <message>
        <source>A note that the article also appeared elsewhere, or a bare address.</source>
        <translation>Catatan bahwa artikel juga terbit di tempat lain, atau alamat saja.</translation>
    </message>
    <message>
        <source>Signs without a letter or digit.</source>
        <translation>Tanda tanpa huruf atau angka.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You can search for {choices}</source>
        <translation>Anda dapat mencari {choices}</translation>
    </message>
    <message>
        <source>“{text}:” wants a value after it.</source>
        <translation>“{text}:” memerlukan nilai sesudahnya.</translation>
    </message>
    <message>
        <source>“{text}” is no filter; it was left out.</source>
        <translation>“{text}” bukan saringan; diabaikan.</translation>
    </message>
    <message>
        <source>“{text}” wants a date such as 2026, 2026-11 or 2026-11-03.</source>
        <translation>“{text}” memerlukan tanggal seperti 2026, 2026-11 atau 2026-11-03.</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the filter was left out.</source>
        <translation>“{text}” bukan tanggal; saringan diabaikan.</translation>
    </message>
    <message>
        <source>OR joins words with words or filters with filters; “{text}” must fit as well.</source>
        <translation>OR menggabungkan kata dengan kata atau saringan dengan saringan; “{text}” harus cocok juga.</translation>
    </message>
    <message>
        <source>“{text}” only narrows a search for other words; it was left out.</source>
        <translation>“{text}” hanya mempersempit pencarian kata lain; diabaikan.</translation>
    </message>
    <message>
        <source>Only the first {text} words are looked for.</source>
        <translation>Hanya {text} kata pertama yang dicari.</translation>
    </message>
    <message>
        <source>There is no tag “{text}”.</source>
        <translation>Tidak ada tag “{text}”.</translation>
    </message>
    <message>
        <source>There is no collection “{text}”.</source>
        <translation>Tidak ada koleksi “{text}”.</translation>
    </message>
    <message>
        <source>No article has an outlet “{text}”.</source>
        <translation>Tidak ada artikel dari media “{text}”.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{total} articles; the newest {shown} are shown</source>
        <translation>{total} artikel; {shown} yang terbaru ditampilkan</translation>
    </message>
    <message>
        <source>{total} articles</source>
        <translation>{total} artikel</translation>
    </message>
    <message>
        <source>More than {total} results; the newest {shown} are shown</source>
        <translation>Lebih dari {total} hasil; {shown} yang terbaru ditampilkan</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 hasil</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>dalam 1 artikel</translation>
    </message>
    <message>
        <source>in {n} articles</source>
        <translation>dalam {n} artikel</translation>
    </message>
    <message>
        <source>The best {shown} of {total} results</source>
        <translation>{shown} terbaik dari {total} hasil</translation>
    </message>
    <message>
        <source>{total} results</source>
        <translation>{total} hasil</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>Trained ranker</source>
        <translation>Pemeringkat terlatih</translation>
    </message>
    <message>
        <source>Opening sentences</source>
        <translation>Kalimat pembuka</translation>
    </message>
    <message>
        <source>Learned from summaries that editors of Indonesian news wrote; weighs place, words and likeness, and avoids saying a thing twice.</source>
        <translation>Belajar dari ringkasan yang ditulis redaktur berita Indonesia; menimbang letak, kata dan kemiripan, dan tidak mengatakan hal yang sama dua kali.</translation>
    </message>
    <message>
        <source>Takes the first sentences, where news tells what matters most.</source>
        <translation>Mengambil kalimat-kalimat pertama, tempat berita menyebut yang terpenting.</translation>
    </message>
    <message>
        <source>Prefers the words of the headline, and the first and last sentences of paragraphs.</source>
        <translation>Mengutamakan kata dalam judul, serta kalimat pertama dan terakhir paragraf.</translation>
    </message>
    <message>
        <source>Prefers sentences in which the article&apos;s frequent words stand close.</source>
        <translation>Mengutamakan kalimat yang memuat kata-kata sering dalam artikel berdekatan.</translation>
    </message>
    <message>
        <source>Prefers sentences that share many words with other sentences.</source>
        <translation>Mengutamakan kalimat yang berbagi banyak kata dengan kalimat lain.</translation>
    </message>
    <message>
        <source>Prefers sentences that are like many others; rare words count more than common ones.</source>
        <translation>Mengutamakan kalimat yang mirip banyak kalimat lain; kata jarang lebih berbobot.</translation>
    </message>
    <message>
        <source>Looks for the article&apos;s topics and takes the strongest sentence of each.</source>
        <translation>Mencari topik artikel dan mengambil kalimat terkuat dari masing-masing.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Seperti dalam artikel</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Yang terpenting dahulu</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Urutan saya sendiri</translation>
    </message>
    <message>
        <source>{n} of 1 sentence</source>
        <translation>{n} dari 1 kalimat</translation>
    </message>
    <message>
        <source>{n} of {total} sentences</source>
        <translation>{n} dari {total} kalimat</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 kata</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} kata</translation>
    </message>
    <message>
        <source>{n}&#xa0;% of the article</source>
        <translation>{n}&#xa0;% dari artikel</translation>
    </message>
    <message>
        <source>machine translated, {n}&#xa0;corrected</source>
        <translation>terjemahan mesin, {n}&#xa0;dikoreksi</translation>
    </message>
    <message>
        <source>machine translated</source>
        <translation>terjemahan mesin</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>dikoreksi</translation>
    </message>
    <message>
        <source>Extracted sentences</source>
        <translation>Kalimat petikan</translation>
    </message>
</context>
</TS>
