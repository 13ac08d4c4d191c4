"""Indonesian: what can be done in a dialog."""

from undur.words.screens.commands import CommandWords as Command
from undur.words.screens.dialog_commands import DialogCommandsWords

DIALOG_COMMANDS = DialogCommandsWords(
    leave_dialog=Command("Kembali", "Kembali; tidak ada yang diubah"),
    choose_row=Command("Pilih", "Pilih baris ini"),
    enter_text=Command("Simpan", "Pakai yang sudah diketik"),
    next_field=Command("Lanjut", "Ke isian berikutnya; di akhir formulir singkat langsung simpan"),
    save_fields=Command("Simpan", "Simpan isiannya"),
    show_values=Command("Pilih", "Lihat semua pilihan isian ini"),
    close_values=Command("Tutup daftar", "Tutup daftar; isinya tetap seperti semula"),
    read_invitation=Command("Baca", "Baca teks atau berkas undangannya"),
    next_call_step=Command("Lanjut", "Telepon diangkat, lalu naskahnya langkah demi langkah"),
    nobody_answers=Command("Tidak diangkat", "Catat bahwa telepon tidak diangkat; pesan tertulisnya disiapkan"),
    end_call=Command("Selesai", "Telepon selesai: pilih bagaimana hasilnya"),
    reach_voicemail=Command("Kotak suara", "Baca apa yang perlu diucapkan di kotak suara"),
    previous_call_step=Command("Mundur", "Kembali satu langkah dalam naskah"),
    show_number_code=Command("Kode QR", "Tampilkan kode QR nomornya untuk kamera ponsel"),
    pick_time=Command("Pilih", "Pilih waktu di kursor, atau lepaskan"),
    take_times=Command("Selesai", "Usulkan waktu yang dipilih"),
    next_week=Command("Pekan depan", "Tampilkan pekan sesudahnya"),
    previous_week=Command("Pekan lalu", "Tampilkan pekan sebelumnya"),
    next_proposal=Command("Saran", "Ke waktu berikutnya yang disarankan Undur"),
    type_time=Command("Ketik waktu", "Ketik waktu yang tidak ada di tabel"),
    zoom_week=Command("Baris", "Satu baris untuk satu jam, atau untuk setengah jam"),
    keep_value=Command("Pakai ini", "Pakai nilai di kursor"),
    decide_later=Command("Nanti", "Biarkan untuk nanti, lanjut ke yang berikut"),
    correct_invitation=Command("Perbaiki", "Perbaiki hasil bacaan di formulir"),
    review_each=Command("Satu per satu", "Periksa undangannya satu per satu"),
    open_link=Command("Buka", "Buka tautannya di program lain"),
    copy_link=Command("Salin", "Salin tautannya"),
    turn_part=Command("Ubah", "Lepas bagian ini, atau sertakan lagi"),
    take_parts=Command("Selesai", "Pakai bagian yang dicentang"),
    save_as_file=Command("Jadikan berkas", "Simpan teksnya sebagai berkas"),
    edit_file=Command("Ubah berkas", "Ubah berkas rencana di editor Anda sendiri (EDITOR)"),
)
