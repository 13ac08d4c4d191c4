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
    last="terakhir: catat hasilnya",
    voicemail="Untuk kotak suara: pelan-pelan, setengah menit saja",
    no_voicemail="Naskah ini belum memuat pesan suara: sebut nama, wawancaranya, dan bahwa Anda akan menulis.",
    ended="Bagaimana hasil teleponnya?",
    endings=EndingWords(
        slot=lambda moment: f"Disepakati: {moment}",
        other_time=lambda _: "Disepakati waktu lain …",
        accepted=lambda _: "Mereka setuju",
        proposed=lambda _: "Mereka mengusulkan waktu lain …",
        regret=lambda _: "Mereka menyayangkan, atau menolak",
        voicemail=lambda _: "Saya meninggalkan pesan suara",
        no_answer=lambda _: "Tidak diangkat",
    ),
    time_hint="waktu mana yang diusulkan? misalnya Senin 30/11 10.00; boleh kosong",
    agreed_hint="waktu yang mana? misalnya Senin 30/11 10.00",
    hints=StageHints(
        dialling=(
            ("next_call_step", "diangkat"),
            ("nobody_answers", "tidak diangkat"),
            ("leave_dialog", "keluar"),
            ("reach_voicemail", "kotak suara"),
            ("show_number_code", "kode QR"),
        ),
        talking=(
            ("next_call_step", "langkah berikut"),
            ("end_call", "telepon selesai"),
            ("leave_dialog", "keluar"),
            ("previous_call_step", "kembali"),
            ("reach_voicemail", "kotak suara"),
        ),
        voicemail=(
            ("next_call_step", "sudah diucapkan"),
            ("leave_dialog", "kembali"),
            ("nobody_answers", "tidak jadi"),
            ("previous_call_step", "ternyata diangkat"),
        ),
        ended=(("choose_row", "catat"), ("leave_dialog", "kembali ke telepon")),
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
