"""Indonesian: what is said about a draft beside its text."""

from undur.words.draft import DraftWords, FieldNames, HeaderNames

DRAFT = DraftWords(
    headers=HeaderNames(from_="Dari", to="Kepada", subject="Subjek"),
    length=lambda words, bears, characters: f"{words} dari {bears} kata · {characters} karakter",
    text_messages=lambda number, letters, room: f"{number} SMS · {letters} dari {room} karakter",
    fields=FieldNames(
        name="nama Anda",
        phone="nomor telepon Anda",
        company="nama perusahaan",
        agency="nama agensi",
        role="posisi",
        contact="nama penerima",
        honorific="sapaan penerima",
        greeting="salam sesuai jam",
        when="waktu wawancara",
        place="tempat wawancara",
        link="tautan wawancara",
        slots="waktu pengganti",
    ),
    kept=lambda part, language, channel: f"Disimpan sebagai kalimat Anda: {part}, {language}, {channel}.",
    forgotten=lambda part: f"Kalimat Anda dilupakan: {part}.",
    no_part="Letakkan kursor di kalimat yang ingin Anda simpan.",
    reason="Alasan berlaku untuk satu wawancara saja. Ubah lewat Alasan di daftar pilihan.",
    unknown_field=lambda written, nearest: f"{{{written}}} tidak dikenal. Maksud Anda {{{nearest}}}?",
    missing=lambda part, fact: f"{part}: kalimat Anda memerlukan {fact}, yang belum diisi.",
    unanswered="Pertanyaan mereka belum dijawab di sini. Tambahkan jawaban Anda.",
    clash=lambda part, composed: f"{part}: kata-kata Anda tetap. Undur kini menulis “{composed}”",
    clash_gone=lambda part: f"{part}: kata-kata Anda tetap. Undur kini tidak menulis apa pun di sini.",
    taken=lambda part: f"Kalimat Undur dipakai: {part}",
    nothing_to_take="Tidak ada kalimat lain dari Undur untuk pesan ini.",
)
