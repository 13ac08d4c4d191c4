"""Indonesian: what a company was told before."""

from undur.words.etiquette.said import Ends, SaidWords

SAID = SaidWords(
    title="Sebelumnya",
    label="Dulu",
    ends=Ends(
        cancel="Anda membatalkan",
        reschedule="Anda minta jadwal ulang",
        attended="Anda hadir",
        called_off="dibatalkan perusahaan",
        coming="Anda bersedia hadir",
        open="belum diputuskan",
    ),
    for_reason=lambda how, reason: f"{how}: “{reason}”",
    moved=lambda times: f"dijadwal ulang {times} kali",
    more=lambda count: f"dan {count} lainnya",
)
