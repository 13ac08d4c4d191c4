"""Indonesian: the form for an interview."""

from undur.words.screens.form import FieldsWords, FormWords, ProfileFieldsWords, ProfileWords
from undur.words.screens.form import FieldWords as Field

FORM = FormWords(
    add_title="Tambah wawancara",
    edit_title="Ubah wawancara",
    fields=FieldsWords(
        company=Field("Perusahaan", "misalnya PT Sagara Niaga"),
        starts=Field("Waktu", "misalnya Rabu 25 November 10.00"),
        role=Field("Posisi", "misalnya Staf Gudang"),
        contact=Field("Kontak", "nama orang yang mengundang"),
        honorific=Field("Sapaan", "Bapak, Ibu, Kak …"),
        channel=Field("Saluran", ""),
        phone=Field("Telepon", "misalnya 0812-3456-7890"),
        email=Field("Email", "misalnya hrd@perusahaan.example"),
        place=Field("Tempat", "alamat, atau nama gedung"),
        link=Field("Tautan", "https://…"),
        answer_by=Field("Batas jawab", "bila mereka menyebut batas waktunya"),
        language=Field("Bahasa", ""),
        time_zone=Field("Zona", "WIB, WITA, Asia/Singapore …"),
        notes=Field("Catatan", ""),
    ),
    starts_hint="Tulis seperti biasa: 25/11 10.00, besok jam 2 siang, Rabu 10.00–11.00 WITA; tanggal saja bila jam menyusul.",
    starts_short="besok jam 2 siang, atau tanggal saja",
    unknown="belum diketahui",
    as_interface="seperti tampilan",
    company_missing="Nama perusahaan belum diisi.",
    already_over=lambda when: f"{when}: waktu itu sudah lewat",
    still_wrong=lambda fields: f"Belum tersimpan: {fields} isian perlu diperbaiki",
    starts_missing="Waktu wawancara belum diisi; tanggal saja pun boleh.",
    drop_question="Buang isian yang belum disimpan?",
    drop="Buang",
    keep="Lanjut mengisi",
    profile=ProfileWords(
        title="Tentang Anda",
        fields=ProfileFieldsWords(name="Nama", phone="Telepon", email="Email", time_zone="Zona waktu"),
        zone_hint="WIB, WITA, WIT, atau nama seperti Asia/Singapore",
        hint="Nama dan telepon menjadi penutup pesan.",
        changed="Data Anda disimpan",
    ),
)
