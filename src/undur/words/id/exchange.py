"""Indonesian: what is said of invitations that come in."""

from __future__ import annotations

from undur.words.exchange import (
    AnsweringWords,
    ArrivalsWords,
    BecomesWords,
    CountsWords,
    ExchangeWords,
    ImportWords,
    RefusedWords,
    RemarksWords,
)

REFUSALS = RefusedWords(
    empty=lambda _: "Tidak ada isinya.",
    too_large=lambda _: "Terlalu besar untuk sebuah undangan; tempelkan teks undangannya saja.",
    no_text=lambda _: "Ini bukan kalender, email, atau teks. Simpan emailnya sebagai .eml, atau tempelkan teksnya.",
    nothing_read=lambda _: (
        "Tidak ada nama perusahaan, posisi, atau waktu wawancara di dalamnya. Tambahkan wawancaranya secara manual."
    ),
    no_file=lambda path: f"Tidak ada berkas “{path}”.",
    no_regular_file=lambda _: "Ini bukan berkas biasa.",
    not_opened=lambda reason: f"Tidak dapat dibuka: {reason}.",
    nothing_in_folder=lambda path: f"Tidak ada berkas .ics, .eml, atau .txt di “{path}”.",
    too_many_files=lambda most: f"Ada lebih dari {most} berkas di folder itu; impor sebagian dulu.",
    no_calendar=lambda _: "Ini bukan kalender: BEGIN:VCALENDAR tidak ada.",
    cut_off=lambda name: f"Kalendernya terpotong (END:{name} tidak ada). Unduh atau ekspor sekali lagi.",
    no_event=lambda _: "Tidak ada acara di dalam kalender ini.",
    too_many_lines=lambda _: "Baris kalendernya terlalu banyak untuk sebuah undangan.",
    too_many_events=lambda most: f"Ada lebih dari {most} acara di dalam kalender ini; ekspor acara wawancaranya saja.",
    too_deep=lambda _: "Susunan kalendernya terlalu bertingkat untuk sebuah undangan.",
    zone_name_too_long=lambda _: "Ada nama zona waktu yang terlalu panjang untuk sebuah nama.",
    impossible_date=lambda _: "Tanggalnya tidak ada di kalender.",
    unreadable_calendar=lambda _: "Kalendernya tidak dapat dibaca. Tempelkan teks undangannya saja.",
    unreadable_mail=lambda _: "Emailnya tidak dapat dibaca. Tempelkan teksnya saja.",
    answer=lambda method: f"Ini jawaban atas undangan ({method}), bukan undangan.",
)

REMARKS = RemarksWords(
    no_company=lambda _: "Perusahaan mana yang mengundang?",
    no_time=lambda _: "Kapan wawancaranya? Hari dan jamnya tidak disebut.",
    no_hour=lambda _: "Jam berapa? Baru harinya yang disebut; boleh dibiarkan dulu.",
    several_times=lambda times: f"Mana waktu wawancaranya: {times}?",
    unknown_zone=lambda name: f"Zona waktu apakah “{name}”? Nama itu tidak dikenal.",
    time=lambda words: f"Kapankah “{words}”?",
    zone_assumed=lambda name: f"Zona waktunya tidak disebut; dibaca menurut zona Anda, {name}.",
    past=lambda _: "Waktu ini sudah lewat.",
    repeats=lambda _: "Acara ini berulang; hanya tanggal pertamanya yang diambil.",
    end_before_start=lambda _: "Selesainya tercatat sebelum mulainya; jam selesai tidak diambil.",
    documents=lambda words: (
        f"Anda diminta mengirim dokumen pribadi sebelum bertemu (“{words}”). Pastikan dulu perusahaannya."
    ),
    other_sender=lambda both: f"Alamat pengirim dan penyelenggara berbeda: {both}.",
    fee=lambda _: (
        "Ada penyebutan biaya, deposit, atau rekening. Perusahaan yang benar tidak memungut apa pun; pastikan dulu."
    ),
    free_mail=lambda email: f"Alamatnya dari layanan email gratis ({email}). Pastikan lewat situs resmi perusahaannya.",
    no_role=lambda _: "Posisinya tidak disebut.",
    clash=lambda other: f"Pada waktu yang sama Anda ada wawancara lain: {other}.",
    answer=lambda _: "Jawaban mereka belum jelas. Yang mana?",
    same_company=lambda when: f"Wawancara dengan perusahaan ini sudah ada di rencana ({when}).",
)

ARRIVALS = ArrivalsWords(
    new=lambda name: f"{name} ditambahkan",
    updated=lambda name: f"{name} diperbarui menurut undangan yang baru",
    cancelled=lambda name: f"{name} dibatalkan oleh perusahaan",
    same=lambda name: f"{name} sudah ada di rencana",
    older=lambda name: f"{name}: rencana Anda sudah memuat versi undangan yang lebih baru",
    nothing_to_cancel=lambda name: f"{name} dibatalkan, tetapi tidak ada di rencana",
    open=lambda name: f"{name}: masih ada yang perlu dijawab dulu",
)

COUNTS = CountsWords(
    new=lambda number: f"{number} ditambahkan",
    updated=lambda number: f"{number} diperbarui",
    cancelled=lambda number: f"{number} dibatalkan perusahaan",
    same=lambda number: f"{number} sudah ada",
    older=lambda number: f"{number} lebih lama daripada yang ada di rencana",
    nothing_to_cancel=lambda number: f"{number} dibatalkan tetapi tidak ada di rencana",
    open=lambda number: f"{number} masih perlu dijawab",
    unreadable=lambda number: f"{number} tidak terbaca",
)

EXCHANGE = ExchangeWords(
    refusals=REFUSALS,
    remarks=REMARKS,
    arrivals=ARRIVALS,
    counts=COUNTS,
    importing=ImportWords(
        title="Impor undangan",
        hint="Tempelkan email atau pesan undangannya di sini, atau tulis nama berkas (.ics, .eml, .txt) atau foldernya.",
        path_hint="atau berkas, misalnya ~/Downloads/undangan.ics",
        reading_file=lambda number, count: (
            f"Membaca berkas {number} dari {count} … (Esc berhenti, belum ada yang ditambah)"
        ),
        becomes=BecomesWords(
            new="baru",
            updated="mengubah yang ada di rencana",
            cancelled="dibatalkan perusahaan",
            same="sudah ada di rencana",
            older="lebih lama daripada yang ada di rencana",
            nothing_to_cancel="dibatalkan, dan tidak ada di rencana",
            open="perlu dijawab dulu",
        ),
        summary_title="Inilah isi berkas-berkasnya",
        add_all=lambda number: f"Tambahkan semua ({number})" if number > 1 else "Tambahkan",
        added_all=lambda number: f"{number} undangan diterima",
        one_by_one="Satu per satu",
        reading="Membaca …",
        review_title="Inilah yang terbaca",
        review_update=lambda company: f"Versi baru undangan dari {company}",
        review_cancel=lambda company: f"{company} membatalkan wawancara",
        of_many=lambda number, count: f"{number} dari {count}",
        organizer="Penyelenggara",
        appointment="Acara",
        missing="tidak disebut",
        unsure="belum pasti",
        add="Tambahkan",
        update="Perbarui",
        note_cancelled="Catat",
        correct="Perbaiki",
        complete="Lengkapi",
        leave="Batal",
        skip="Lewati",
        source=lambda words: f"“{words}”",
    ),
    answering=AnsweringWords(
        hint="Tempel jawaban mereka di sini, atau pilih.",
        understood=lambda answer, words: f"{answer}: “{words}”",
        adopt=lambda answer: f"Ya, {answer[:1].lower()}{answer[1:]}",
        move=lambda time: f"Mereka setuju {time}: pindahkan wawancaranya ke waktu ini",
        unclear="Tidak dicatat: jawaban mereka belum jelas. Sebutkan dengan --answer.",
        accept_hint="Tambahkan --accept bila Anda datang pada waktu itu.",
    ),
    not_added=lambda name: (
        f"{name} belum ditambahkan: jawab pertanyaannya dengan mengimpornya di layar Undur, atau pakai undur add."
    ),
    would="Bila ditambahkan: ",
    and_file=lambda file, sentence: f"{file}: {sentence}",
)
