"""Indonesian: the guided decision."""

from undur.words.etiquette.deciding import (
    Because,
    Consequences,
    DecidingWords,
    Doubts,
    OtherWays,
    Questions,
    WantedAnswers,
    YesNo,
)

DECIDING = DecidingWords(
    questions=Questions(
        genuine="Ada yang janggal pada undangan ini. Apakah Anda yakin undangannya asli?",
        reason="Apa yang membuat Anda ingin membatalkan atau menunda?",
        signed="Apakah penawaran lain itu sudah Anda terima secara resmi?",
        wanted="Apakah Anda masih menginginkan posisi ini?",
        other_way="Bisakah diatasi dengan cara lain?",
    ),
    genuine=YesNo(yes="Ya, saya yakin", no="Belum yakin"),
    signed=YesNo(yes="Sudah saya terima", no="Belum, masih menunggu"),
    wanted=WantedAnswers(yes="Ya, masih berminat", unsure="Masih ragu", no="Tidak lagi"),
    other_way=OtherWays(
        video="Wawancara lewat video atau telepon",
        late="Datang agak terlambat, dengan kabar",
        shift="Digeser beberapa jam di hari yang sama",
        none="Tidak bisa",
    ),
    because=Because(
        not_genuine="Undangan yang meragukan sebaiknya dipastikan dulu lewat kontak resmi perusahaan.",
        offer_signed="Penawaran lain sudah Anda terima, jadi membatalkan adalah langkah yang jujur.",
        offer_hoped="Penawaran yang belum pasti bisa saja batal. Wawancara ini tetap kesempatan yang nyata.",
        trivial="Alasan ini terlalu ringan untuk membatalkan. Datang saja, hasilnya sering lebih baik daripada dugaan.",
        solved_video="Tanyakan apakah wawancaranya bisa lewat video atau telepon. Banyak perusahaan bersedia.",
        solved_late="Kabari sekarang bahwa Anda akan sedikit terlambat, dan sebut perkiraan jam tiba.",
        solved_shift="Tanyakan apakah jamnya bisa digeser di hari yang sama. Itu lebih ringan daripada ganti hari.",
        weak="Alasan ini biasanya masih bisa diatasi. Tetap datang menjaga kesan baik.",
        solid_final="Alasannya kuat dan jelas, jadi membatalkan dengan sopan adalah pilihan yang wajar.",
        not_wanted="Anda sudah tidak menginginkannya. Membatalkan lebih awal menghargai waktu mereka.",
        unsure="Selama masih ragu, jangan membatalkan. Jadwal ulang memberi Anda waktu untuk berpikir.",
        still_wanted="Alasannya kuat dan Anda masih berminat, jadi minta jadwal ulang.",
        same_day="Di hari yang sama, hanya keadaan yang benar-benar tidak terelakkan yang bisa dimengerti. Usahakan tetap datang.",
    ),
    consequences=Consequences(
        stays_open="Kesempatan ini tetap terbuka.",
        sleep_on_it="Kesempatan ini tetap terbuka. Bila besok pikiran Anda masih sama, putuskan lagi.",
        is_final="Perusahaan akan memahaminya sebagai mundur dari proses; biasanya tidak bisa ditarik kembali.",
        once_only="Jadwal ulang wajar sekali saja. Siapkan dua atau tiga usulan waktu.",
        second_time="Ini sudah bukan yang pertama. Minta maaf lebih tulus dan serahkan pilihan waktunya kepada mereka.",
        nothing_lost="Bertanya tidak merugikan apa pun. Jangan kirim data atau uang sebelum jelas.",
    ),
    doubts=Doubts(
        fee="ada permintaan biaya atau rekening",
        free_mail="alamat pengirimnya email gratis, bukan milik perusahaan",
        no_role="posisinya tidak disebut",
    ),
)
