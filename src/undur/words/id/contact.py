"""Indonesian: telephone numbers and mail addresses, where they are typed."""

from undur.words.contact import ContactWords, CopiedOnlyWords, RefusedWords

CONTACT = ContactWords(
    refused=RefusedWords(
        phone=lambda value: (
            f"Telepon: “{value}” bukan nomor telepon; misalnya 0812-3456-7890, (021) 555-1234 ext. 12, atau 1500 888."
        ),
        email=lambda value: f"Email: “{value}” bukan alamat email; misalnya hrd@perusahaan.example.",
    ),
    missing=CopiedOnlyWords(
        email="Tanpa alamat, pesan disalin saja, tidak dibuka langsung.",
        whatsapp="Tanpa nomor, pesan disalin saja, tidak dibuka langsung.",
        phone="Tanpa nomor, Undur tidak bisa menelepon dari sini.",
        sms="Pesan SMS selalu disalin, tidak dibuka langsung; tanpa nomor, Undur juga tidak bisa menelepon dari sini.",
    ),
    unclear=CopiedOnlyWords(
        email="Dengan isian ini pesan disalin saja; satu alamat tunggal bisa langsung dibuka di program email.",
        whatsapp="Dengan isian ini pesan disalin saja; satu nomor seperti +62 812 3456 7890 bisa langsung dibuka di WhatsApp.",
        phone="Isian ini tidak bisa ditelepon dari sini; satu nomor seperti +62 812 3456 7890 bisa.",
        sms="Pesan SMS selalu disalin, tidak dibuka langsung; isian ini juga tidak bisa ditelepon, satu nomor seperti +62 812 3456 7890 bisa.",
    ),
)
