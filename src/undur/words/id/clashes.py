"""Indonesian: what is asked about a value that was changed in two versions of the plan at once."""

from undur.words.clashes import ClashFields, ClashWords

CLASHES = ClashWords(
    fields=ClashFields(
        company="Perusahaan",
        starts="Waktu",
        ends="Selesai",
        role="Posisi",
        contact="Kontak",
        honorific="Sapaan",
        email="Email",
        phone="Telepon",
        channel="Saluran",
        via_agency="Agensi",
        language="Bahasa",
        time_zone="Zona waktu",
        place="Tempat",
        link="Tautan",
        notes="Catatan",
        received="Tanggal undangan",
        answer_by="Batas menjawab",
        decision="Keputusan",
        reason="Alasan",
        reason_words="Alasan dengan kata sendiri",
        archived="Diarsipkan",
        office_days="Hari kerja",
        office_hours="Jam kerja",
        holidays="Hari libur",
        invitation="Undangan",
        referral="Rekomendasi",
        text="Isi pesan",
        kind="Jenis pesan",
        tone="Nada",
        wording="Susunan kalimat",
        off="Bagian yang dihilangkan",
        name="Nama",
        interface="Bahasa tampilan",
        notice_hours="Jam pemberitahuan",
        theme="Tampilan",
        motion="Gerak",
    ),
    settings="Pengaturan",
    told=lambda what: (
        f"{what} diubah di sini dan di tempat lain. Versi Anda tetap dipakai sampai Anda memilih: ⟨merge_copies⟩ menampilkan keduanya."
    ),
    waiting=lambda count: (
        f"{count} isian diubah di sini dan di tempat lain; tekan ⟨merge_copies⟩ untuk melihat keduanya dan memilih."
    ),
    sign=lambda clashes, repairs: (
        "⟨merge_copies⟩" + (f" ≠{clashes}" if clashes else "") + (f" ✎{repairs}" if repairs else "")
    ),
    title=lambda what, number, count: (
        f"{what}: mana yang dipakai?" + ("" if count == 1 else f" ({number} dari {count})")
    ),
    mine="Di sini, sedang dipakai",
    theirs="Dari tempat lain",
    nothing="(kosong)",
    kept=lambda what: f"{what}: tetap seperti di sini",
    taken=lambda what: f"{what}: diambil dari tempat lain",
    settled="Semua sudah dipilih. Tekan ⟨undo⟩ untuk mengurungkan.",
    none="Tidak ada yang perlu digabungkan, dipilih, atau diperbaiki.",
)
