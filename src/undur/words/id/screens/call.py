"""Indonesian: the call mode."""

from undur.words.screens.call import CallWords, EndingWords, StageHints

CALL = CallWords(
    title=lambda who: f"Menelepon {who}",
    there=lambda clock: f"{clock} di sana",
    dial="Nomor",
    no_number="Nomor telepon mereka belum tercatat: ⟨leave_dialog⟩, lalu ⟨edit_interview⟩ untuk menambahkannya.",
    ready=(
        "Cari tempat yang tenang; siapkan pena dan kalender.",
        "Naskah dibaca langkah demi langkah: tekan ⟨next_call_step⟩ begitu diangkat.",
    ),
    may_call="Waktu yang baik untuk menelepon.",
    call_from=lambda when: f"Lebih baik menelepon {when}: sebelum itu mereka sulit dihubungi.",
    on_the_line="tersambung",
    say="Ucapkan",
    do="Sekarang",
    next="Berikutnya",
    last="Terakhir: catat hasilnya",
    voicemail="Untuk kotak suara: pelan-pelan, setengah menit saja",
    no_voicemail="Naskah ini belum memuat pesan suara: sebut nama, wawancaranya, dan bahwa Anda akan menulis.",
    ended="Bagaimana hasil teleponnya?",
    endings=EndingWords(
        slot=lambda moment: f"Disepakati: {moment}",
        other_time=lambda _: "Disepakati waktu lain …",
        accepted=lambda _: "Mereka setuju",
        proposed=lambda _: "Mereka mengusulkan waktu lain …",
        regret=lambda _: "Mereka menyayangkan atau menolak",
        voicemail=lambda _: "Saya meninggalkan pesan suara",
        no_answer=lambda _: "Tidak diangkat",
    ),
    time_hint="waktu mana yang diusulkan? misalnya Senin 30/11 10.00; boleh kosong",
    agreed_hint="waktu yang mana? misalnya Senin 30/11 10.00",
    hints=StageHints(
        dialling=(
            ("next_call_step", "Diangkat"),
            ("nobody_answers", "Tidak diangkat"),
            ("leave_dialog", "Keluar"),
            ("reach_voicemail", "Kotak suara"),
            ("show_number_code", "Kode QR"),
        ),
        talking=(
            ("next_call_step", "Langkah berikut"),
            ("end_call", "Telepon selesai"),
            ("leave_dialog", "Keluar"),
            ("previous_call_step", "Kembali"),
            ("reach_voicemail", "Kotak suara"),
        ),
        voicemail=(
            ("next_call_step", "Sudah diucapkan"),
            ("leave_dialog", "Kembali"),
            ("nobody_answers", "Tidak jadi"),
            ("previous_call_step", "Ternyata diangkat"),
        ),
        ended=(("choose_row", "Catat"), ("leave_dialog", "Kembali ke telepon")),
    ),
    noted=lambda company: (
        f"Telepon ke {company} tercatat. Konfirmasi tertulis sudah siap: periksa, lalu tekan ⟨copy_message⟩."
    ),
    moved=lambda company, moment: (
        f"{company} pindah ke {moment}. Konfirmasi tertulis sudah siap: periksa, lalu tekan ⟨copy_message⟩."
    ),
    not_reached=lambda company: (
        f"{company} belum terhubung, jadi belum ada yang dicatat. Kabari tertulis sekarang: pesannya sudah siap."
    ),
    called_again=lambda when: f"Coba telepon lagi {when}.",
    voicemail_note="kotak suara",
    change=lambda company: f"Telepon ke {company}",
)
