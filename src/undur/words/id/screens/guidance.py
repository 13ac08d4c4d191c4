"""Indonesian: what each dialog and each field is for."""

from undur.words.screens.guidance import DialogPurposes, FieldPurposes, GuidanceWords

GUIDANCE = GuidanceWords(
    dialogs=DialogPurposes(
        welcome=(
            "Undur berkenalan dulu: nama untuk menutup pesan Anda, dan bahasa layarnya. Keduanya bisa diubah kapan saja dengan ⟨edit_profile⟩ dan ⟨switch_language⟩."
        ),
        decide=(
            "Di sini Anda memutuskan: hadir, batalkan, minta waktu lain, atau pastikan dulu, lalu menyebut alasan yang jujur. Undur memberi saran tanpa melarang, dan ⟨undo⟩ mengurungkannya."
        ),
        guide=(
            "Beberapa pertanyaan singkat menimbang alasan dan waktu Anda menurut etiket. Hasilnya saran beserta sebabnya; keputusan tetap di tangan Anda."
        ),
        answer=(
            "Catat di sini jawaban perusahaan; tempel saja pesannya, lalu Undur membacanya. Waktu baru yang Anda setujui memindahkan wawancaranya."
        ),
        week=(
            "Tabel ini menunjukkan jam kerja mereka, hari libur, dan wawancara Anda yang lain. Pilih dua atau tiga waktu di hari berbeda untuk diusulkan."
        ),
        call=(
            "Naskah telepon selangkah demi selangkah, dengan jam yang berjalan. Sesudahnya hasilnya dicatat, dan konfirmasi tertulisnya sudah siap."
        ),
        code=(
            "Arahkan kamera ponsel ke kode ini untuk memindahkan nomor atau pesannya ke ponsel. Tidak ada yang lewat internet."
        ),
        confirm=(
            "Undur bertanya dulu sebelum melakukan hal yang tidak mudah ditarik kembali. Jawaban yang aman sudah terpilih."
        ),
        handover=(
            "Pilih cara menyerahkan pesannya: papan klip, program email, WhatsApp, kode QR, atau berkas. Diserahkan belum berarti terkirim: sesudahnya catat dengan ⟨mark_sent⟩."
        ),
        link=(
            "Tujuan dan isi tautannya ditampilkan utuh sebelum dibuka program lain. Periksa dulu, lalu buka atau salin."
        ),
        interview_form=(
            "Perusahaan dan waktu sudah cukup; isian lain membuat pesannya lebih tepat. Tulis waktu seperti Anda mengucapkannya: hasil bacaannya langsung terlihat di bawahnya."
        ),
        profile=(
            "Nama dan nomor telepon di sini menutup setiap pesan Anda. Zona waktu menentukan jam yang Anda lihat."
        ),
        import_source=(
            "Tempel undangannya, atau sebutkan berkas .ics, .eml, .txt, atau foldernya. Tidak ada yang ditambahkan sebelum Anda melihat hasil bacaannya."
        ),
        import_review=(
            "Inilah yang terbaca dari undangan, beserta kata-kata asalnya. Tambahkan bila benar, atau perbaiki dulu di formulir."
        ),
        import_summary=(
            "Ini ringkasan isi folder sebelum ada yang ditambahkan. Yang jelas bisa ditambahkan sekaligus; yang perlu jawaban diperiksa satu per satu."
        ),
        palette=(
            "Cari perintah apa pun dengan beberapa huruf; tombolnya tertulis di sebelah kiri. Enter menjalankannya."
        ),
        notices=(
            "Di sini ada semua yang dikatakan Undur sambil lalu, yang terbaru di atas. Pemberitahuan hilang sendiri dari layar, tetapi tetap bisa dibaca di sini."
        ),
        parts=(
            "Pesan terdiri atas bagian: salam, alasan, penutup, dan seterusnya. Lepaskan yang tidak perlu; kata-kata Anda sendiri tetap ada."
        ),
        picker=(
            "Pilih salah satu; artinya tertulis di bawah daftar. Yang bertanda × belum bisa dipilih, dan di sana tertulis sebabnya."
        ),
        backups=(
            "Inilah versi berkas sebelumnya; di bawah daftar tertulis apa yang berubah bila dipulihkan. ⟨undo⟩ mengurungkannya lagi."
        ),
        repairs=(
            "Nilai-nilai ini tidak bisa dibaca Undur, dan tetap ada di berkas apa adanya. Perbaiki di sana; Undur langsung membacanya lagi."
        ),
        text_viewer=(
            "Papan klip tidak terjangkau, maka teksnya ditampilkan utuh untuk Anda salin sendiri. Teks ini juga bisa dijadikan berkas."
        ),
        clash=(
            "Nilai ini diubah di sini dan juga di tempat lain; keduanya tampak berdampingan. Pilih yang dipakai, atau biarkan untuk nanti."
        ),
    ),
    fields=FieldPurposes(
        company="Nama perusahaan seperti tertulis di undangan; nama ini muncul di pesan.",
        starts="Hari dan jam wawancara, ditulis bebas. Dari sini tanda 24 jam dihitung.",
        role="Posisi yang dilamar; pesan menyebutnya supaya mereka langsung tahu wawancara yang mana.",
        contact="Orang yang mengundang Anda; pesan menyapanya. Kalau kosong, pesan ditujukan kepada tim rekrutmen.",
        honorific="Sapaan di depan nama: Bapak, Ibu, Kak, Mr, Ms.",
        channel="Lewat apa undangannya datang. Kabar Anda pergi lewat saluran yang sama.",
        phone="Nomor telepon atau WhatsApp; dipakai untuk menelepon dan membuka percakapan.",
        email="Alamat email; pesan yang diserahkan ke program email sudah dialamatkan ke sini.",
        language="Bahasa pesan untuk mereka. Ini tidak mengubah bahasa layar.",
        time_zone="Zona waktu: WIB, WITA, WIT, atau nama seperti Asia/Singapore.",
        place="Alamat atau gedungnya, kalau wawancaranya tatap muka.",
        answer_by="Sampai kapan mereka menunggu jawaban Anda; tanggal saja berarti sampai jam kantor usai.",
        link="Tautan pertemuan daring. Undur tidak membukanya sendiri.",
        notes="Catatan untuk Anda sendiri; tidak pernah masuk ke pesan.",
        name="Nama lengkap Anda; menutup setiap pesan.",
        subject="Subjek email. Undur menyusunnya; Anda boleh mengubahnya.",
        path="Berkas .ics, .eml, .txt, atau folder yang berisi berkas itu.",
    ),
    pick_times="Pilih waktu pengganti untuk diusulkan dengan ⟨choose_slots⟩.",
    moving="Bergerak di daftar; di dalam teks, memindahkan kursor",
    tabbing="Ke bagian berikutnya; dengan Shift ke bagian sebelumnya",
)
