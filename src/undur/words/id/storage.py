"""Indonesian: what is said about the plan file."""

from __future__ import annotations

from undur.words.storage import BackupWords, Causes, HowMuch, MendingWords, StorageWords, Whys


def _fault(field: str, value: str, expected: str, line: int | None) -> str:
    where = field if line is None else f"baris {line}, {field}"
    return f"{where} belum ada (tulis {expected})" if not value else f"{where} = {value} (yang berlaku: {expected})"


def _needs_repair(table: str, name: str, faults: str) -> str:
    if table == "interview":
        return f"{name or 'Satu wawancara'} perlu diperbaiki di dalam berkas: {faults}. Isinya disimpan apa adanya sampai diperbaiki."
    return f"[{table}] berisi sesuatu yang tidak dapat dipakai: {faults}. Isinya tetap disimpan; sementara ini nilai bawaan yang berlaku."


def _named(companies: tuple[str, ...]) -> str:
    return ", ".join(companies[:3]) + (f" dan {len(companies) - 3} lagi" if len(companies) > 3 else "")


def _came_in(companies: tuple[str, ...]) -> str:
    return f"Program lain mengubah berkas ini; perubahannya sudah masuk: {_named(companies) or 'pengaturan'}."


BACKUPS = BackupWords(
    title="Versi sebelumnya: Enter memulihkan, ⟨undo⟩ mengurungkannya",
    version=lambda when, interviews: (
        f"{when} · tidak terbaca" if interviews is None else f"{when} · {interviews} wawancara"
    ),
    size=lambda size: f"{-(-size // 1000)} kB",
    same="Sama dengan yang sekarang.",
    back=lambda companies: f"Akan kembali: {_named(companies)}.",
    gone=lambda companies: f"Akan hilang: {_named(companies)}.",
    other=lambda companies: f"Berbeda di sana: {_named(companies)}.",
    settings="Pengaturannya berbeda.",
    none="Belum ada versi sebelumnya.",
    no_such=lambda number, count: (
        f"Tidak ada versi sebelumnya nomor {number}; yang ada {count}, lihat undur backup list."
        if count
        else "Belum ada versi sebelumnya."
    ),
    restored=lambda when: f"Dipulihkan: versi {when}.",
    undo_hint="Versi yang tadi kini menjadi nomor 1; undur backup restore mengembalikannya.",
)


MENDING = MendingWords(
    restore=lambda version: (
        f"buka versi baik yang terakhir ({version}); berkas yang rusak tetap disimpan sebagai versi sebelumnya"
    ),
    edit=lambda editor: f"sunting berkas ini dengan {editor}, lalu coba lagi",
    where="tunjukkan letaknya",
    places=lambda file, folder: f"Berkasnya: {file}\nVersi sebelumnya: {folder}",
    leave="biarkan apa adanya",
    choose="Pilih tindakan: ",
)

STORAGE = StorageWords(
    on_line=lambda file, line: f"{file}, baris {line}",
    unreadable=lambda where, why, detail: f"{where}: {why}" + (f" Di situ tertulis: {detail}" if detail else ""),
    how_much=HowMuch(
        too_large=lambda file, size: f"{file} ({size / 1024**2:.0f} MB)",
        too_many=lambda file, blocks: f"{file} ({f'{blocks:,}'.replace(',', '.')} blok)",
        too_many_keys=lambda file, keys: f"{file} ({f'{keys:,}'.replace(',', '.')} kunci dalam satu blok)",
    ),
    whys=Whys(
        not_a_file="ini folder atau perangkat, bukan berkas. Pilih berkas lain dengan --file.",
        too_large="berkas ini lebih besar dari 64 MB, jadi sepertinya bukan rencana Undur. Pilih berkas lain dengan --file.",
        too_many="sebuah rencana memuat paling banyak 50.000 wawancara dan 500.000 blok ([…]). Pindahkan wawancara lama ke berkas tersendiri, atau pilih berkas lain dengan --file.",
        too_many_keys="satu blok rencana ([…]) memuat paling banyak 50.000 kunci (nama = nilai), jadi sepertinya ini bukan rencana Undur. Pilih berkas lain dengan --file, atau pulihkan versi sebelumnya: undur backup list.",
        zeros="berkas ini hanya berisi nol, seperti setelah listrik padam. Pulihkan versi sebelumnya: undur backup list.",
        utf_16="berkas ini memakai UTF-16. Simpan ulang sebagai UTF-8 di editor Anda.",
        not_utf_8="berkas ini bukan UTF-8. Simpan ulang sebagai UTF-8 di editor Anda, atau pulihkan versi sebelumnya: undur backup list.",
        conflict_markers="ada sisa tanda konflik penggabungan (<<<<<<<). Pertahankan salah satu versi, lalu hapus tandanya.",
        not_toml="ini bukan TOML yang sah. Perbaiki baris itu di editor, atau pulihkan versi sebelumnya: undur backup list.",
        too_deep="isinya bersarang terlalu dalam untuk sebuah rencana. Pulihkan versi sebelumnya: undur backup list.",
        wrong_shape="wawancara harus berupa blok yang diawali [[interview]]. Perbaiki di editor.",
        denied="Anda tidak punya izin membaca berkas ini. Periksa izin berkasnya.",
        io="disk gagal membaca berkas ini. Coba lagi; jika tetap gagal, pulihkan versi sebelumnya: undur backup list.",
        newer="berkas ini ditulis oleh Undur yang lebih baru. Perbarui Undur.",
    ),
    not_saved=lambda file, cause, detail: f"Belum tersimpan ke {file}: {cause}" + (f" ({detail})" if detail else ""),
    causes=Causes(
        full="disk penuh. Kosongkan sebagian ruang; tulisan Anda tetap ada di sini dan akan dicoba lagi pada penyimpanan berikutnya.",
        quota="kuota disk Anda habis. Kosongkan sebagian ruang; tulisan Anda tetap ada di sini dan akan dicoba lagi pada penyimpanan berikutnya.",
        denied="Anda tidak punya izin menulis di sana. Periksa izin berkas dan foldernya.",
        read_only_disk="disk ini hanya dapat dibaca. Pilih tempat lain dengan --file.",
        io="disk melaporkan kesalahan. Periksa disk; penyimpanan berikutnya akan mencoba lagi.",
        busy="program lain sedang memakai berkas ini. Penyimpanan berikutnya akan mencoba lagi.",
        cut="berkas ini terpotong dan hanya dibuka untuk dibaca agar tidak ada lagi yang hilang. Pulihkan versi sebelumnya: undur backup list.",
        newer="berkas ini ditulis oleh Undur yang lebih baru dan hanya dibuka untuk dibaca. Perbarui Undur.",
        unread="berkas ini belum selesai dibaca. Coba lagi sebentar lagi.",
        unstorable="ada isian yang tidak dapat disimpan dalam berkas TOML. Perbaiki, lalu simpan lagi.",
        too_large="rencana ini akan lebih besar dari 64 MB sehingga tidak dapat dibuka lagi. Singkatkan teks yang terpanjang.",
        too_many="sebuah rencana memuat paling banyak 50.000 wawancara. Hapus sebagian, atau simpan di berkas tersendiri.",
        unreadable_outside="program lain mengubah berkas ini dan sekarang berkas itu tidak terbaca. Perbaiki berkasnya atau pulihkan versi sebelumnya: undur backup list.",
        no_backup="program lain mengubah isian yang sama, dan versinya tidak berhasil disimpan dulu di antara versi sebelumnya.",
        other="sistem menolak. Tulisan Anda tetap ada di sini dan akan dicoba lagi pada penyimpanan berikutnya.",
    ),
    loading=lambda file: f"Sedang membuka {file} …",
    empty_file="Berkas ini kosong. Jika dulu ada isinya, cari versi sebelumnya: undur backup list.",
    cut_short=lambda interviews: (
        f"Berkas ini terpotong: baris terakhirnya tidak ada. {interviews} wawancara masih terbaca; tidak ada yang ditulis agar tidak ada lagi yang hilang. Pulihkan versi sebelumnya: undur backup list."
    ),
    newer_format=lambda number: (
        f"Berkas ini ditulis oleh Undur yang lebih baru (format {number}). Berkas hanya dibuka untuk dibaca; perbarui Undur untuk mengubahnya."
    ),
    fault=_fault,
    needs_repair=_needs_repair,
    repair_title="Perlu diperbaiki di dalam berkas",
    repair_hint=lambda file: f"Setelah diubah, isinya dibaca lagi dengan sendirinya. {file}",
    offset_disagrees=lambda interview, field, written, zone: (
        f"{interview}: {field} = {written} bertentangan dengan zona {zone}. Jamnya dipakai seperti tertulis; betulkan salah satunya."
    ),
    duplicate_id=lambda name, fresh: f"Ada dua wawancara dengan id {name}; yang belakangan kini menjadi {fresh}.",
    deleted_outside=lambda name: (
        f"Program lain menghapus {name}. Urungkan untuk mengembalikannya; versi sebelumnya juga masih memuatnya."
    ),
    copies_beside=lambda names: (
        f"Program sinkronisasi meninggalkan versi lain di samping berkas ini: {', '.join(names)}. ⟨merge_copies⟩ di layar Undur menggabungkannya."
    ),
    copy_merged=lambda name: f"Sudah digabungkan: {name}. Salinannya kini ada di antara versi sebelumnya.",
    backups=BACKUPS,
    mending=MENDING,
    came_in=_came_in,
    form_again="Formulir yang sedang Anda isi sudah terbuka lagi.",
    recovered=lambda companies: (
        f"Yang belum sempat tersimpan sudah dipulihkan: {_named(companies) or 'pengaturan Anda'}."
    ),
    brought_back=lambda name: f"{name} dihapus oleh program lain",
    not_backed_up=lambda detail: f"Tersimpan, tetapi versi sebelumnya gagal disimpan: {detail}.",
)
