"""Indonesian: the third screen."""

from undur.words.screens.editor import EditorWords

EDITOR = EditorWords(
    gone_out=lambda when: f"✓ terkirim {when}",
    gone_out_shortly="✓ terkirim",
    below=lambda lines, key: f"↓ {lines} baris lagi, {key}",
    choices="Pilihan",
    kind="Jenis",
    channel="Saluran",
    language="Bahasa",
    tone="Nada",
    reason="Alasan",
    recipient="Kepada",
    slots="Waktu",
    no_reason="belum ada",
    no_slots="belum diusulkan",
    sender="Dari",
    no_name="nama Anda belum diisi",
    recruiting="Tim Rekrutmen",
    to="Kepada",
    subject="Subjek",
    findings=lambda number: "Pemeriksaan" if not number else f"Pemeriksaan · {number}",
    no_findings="Tidak ada yang perlu diperbaiki.",
)
