"""Indonesian: the steps and the mistakes."""

from undur.words.etiquette.steps import Avoidable, Explained, Mistakes, Steps

STEPS = Steps(
    decide=Explained(
        title="Pahami alasannya, lalu putuskan",
        why="Timbang dulu bobot alasan Anda. Bila ringan, sebaiknya tetap datang; bila masih berminat, minta jadwal ulang; membatalkan berarti mundur dari proses.",
    ),
    acknowledge=Explained(
        title="Segera jawab undangannya",
        why="Paling lambat dalam 24 jam, atau lebih cepat bila perusahaan memintanya. Ucapkan terima kasih dan sebut kapan Anda memberi kepastian. Belum memutuskan bukan alasan untuk diam.",
    ),
    tell_now=Explained(
        title="Kabari secepatnya, paling lambat 24 jam sebelumnya",
        why="Begitu Anda memutuskan, kabari mereka. Makin awal kabarnya, makin mudah mereka mengatur ulang waktu.",
    ),
    same_channel=Explained(
        title="Pakai saluran yang sama dengan undangan",
        why="Undangan lewat email dijawab lewat email, lewat WhatsApp dijawab lewat WhatsApp. Bila perusahaan lebih suka telepon, telepon juga tepat.",
    ),
    call_first=Explained(
        title="Telepon dulu",
        why="Kurang dari 24 jam, pesan mudah terlewat. Dengan menelepon Anda yakin mereka tahu; setelah itu susulkan konfirmasi tertulis.",
    ),
    write=Explained(
        title="Tulis pesan yang sopan dan singkat",
        why="Sebut nama Anda, posisi, dan jadwalnya. Beberapa kalimat yang jelas sudah cukup.",
    ),
    thanks=Explained(
        title="Ucapkan terima kasih",
        why="Mereka memberi Anda kesempatan dan sudah meluangkan waktu untuk Anda.",
    ),
    reason=Explained(
        title="Sampaikan alasan yang singkat dan jujur",
        why="Satu kalimat sudah cukup. Tidak perlu rincian, dan tidak perlu mengarang.",
    ),
    apology=Explained(
        title="Minta maaf atas perubahannya",
        why="Jadwal mereka ikut berubah. Bila waktunya mepet, minta maaf juga karena kabarnya mendadak.",
    ),
    alternative=Explained(
        title="Tawarkan waktu lain bila memungkinkan",
        why="Untuk jadwal ulang, usulkan dua atau tiga waktu pada hari yang berbeda, dan katakan bahwa Anda siap mengikuti jadwal mereka.",
    ),
    keep_door_open=Explained(
        title="Jaga hubungan baik",
        why="Satu kalimat yang hangat membuat pintu tetap terbuka. Dunia kerja itu kecil, dan Anda mungkin bertemu mereka lagi.",
    ),
    check=Explained(
        title="Periksa sekali lagi sebelum dikirim",
        why="Pastikan nama, tanggal, dan perusahaannya benar, dan tidak ada bagian yang lupa diisi.",
    ),
    send=Explained(
        title="Pastikan pesannya benar-benar terkirim",
        why="Disalin belum berarti terkirim. Tempel, kirim, lalu tandai di sini.",
    ),
    own_link=Explained(
        title="Pakai juga tautan perusahaan",
        why="Undangannya menyertakan tautan untuk mengubah jadwal. Pakai tautan itu, dan tetap kirim pesan yang sopan.",
    ),
    written_trace=Explained(
        title="Susulkan konfirmasi tertulis",
        why="Setelah menelepon, dua tiga kalimat tertulis mencegah salah paham dan memudahkan mereka meneruskan kabarnya.",
    ),
    answer_reply=Explained(
        title="Balas jawaban mereka",
        why="Apa pun jawabannya, balaslah dalam satu hari kerja. Balasan singkat menutup percakapan dengan baik.",
    ),
    confirm_time=Explained(
        title="Konfirmasi jadwalnya",
        why="Ulangi hari, tanggal, jam, dan tempatnya secara tertulis, supaya tidak ada yang salah catat.",
    ),
    recommend=Explained(
        title="Rekomendasikan kandidat lain",
        why="Bila Anda mengenal orang yang cocok, tawarkan namanya setelah ia setuju dan perusahaan bersedia. Ini tanda bahwa Anda peduli.",
    ),
    follow_up=Explained(
        title="Tindak lanjuti pada waktu yang tepat",
        why="Bila belum dijawab, tanyakan sekali lagi setelah satu atau dua hari kerja. Bila sudah selesai, sapa lagi satu sampai tiga bulan kemudian jika Anda memang masih berminat.",
    ),
    verify=Explained(
        title="Pastikan undangannya asli",
        why="Cari sendiri nomor atau email resmi perusahaan, lalu tanyakan apakah undangan itu memang dari mereka.",
    ),
    keep_data=Explained(
        title="Jangan kirim data pribadi atau uang",
        why="Perusahaan yang benar tidak meminta biaya, foto KTP, atau nomor rekening sebelum wawancara.",
    ),
)

MISTAKES = Mistakes(
    sudden=Avoidable(
        title="Membatalkan secara tiba-tiba",
        why="Mereka sudah menyiapkan waktu dan orang untuk Anda.",
        good="Kabari mereka sekarang juga. Bila waktunya sudah mepet, telepon dulu dan minta maaf karena mendadak.",
    ),
    no_reason=Avoidable(
        title="Tidak memberi alasan yang jelas",
        why="Alasan yang samar mudah dibaca sebagai tidak sungguh-sungguh.",
        good="Sampaikan satu kalimat alasan yang jujur, tanpa rincian.",
    ),
    ignored_reply=Avoidable(
        title="Mengabaikan balasan mereka",
        why="Diam setelah mereka menjawab menghapus kesan baik yang sudah Anda bangun.",
        good="Balas hari ini: ucapkan terima kasih, lalu jawab yang mereka tanyakan.",
    ),
    no_show=Avoidable(
        title="Tidak datang tanpa kabar",
        why="Inilah kesan yang paling sulit diperbaiki, dan sebagian HRD mencatatnya.",
        good="Hubungi mereka sekarang. Bila jadwalnya sudah lewat, minta maaf tanpa berdalih dan tanyakan apakah masih ada kesempatan.",
    ),
    second_reschedule=Avoidable(
        title="Meminta jadwal ulang lebih dari sekali",
        why="Permintaan kedua membuat Anda tampak kurang serius.",
        good="Minta maaf sekali lagi dan serahkan pilihan waktunya kepada mereka.",
    ),
    two_stories=Avoidable(
        title="Memberi alasan yang bertentangan",
        why="Mereka mencatat apa yang pernah Anda sampaikan. Dua cerita yang berbeda membuat keduanya diragukan.",
        good="Pakai alasan yang sebenarnya. Bila keadaannya memang berubah, katakan terus terang dalam satu kalimat.",
    ),
)
