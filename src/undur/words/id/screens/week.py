"""Indonesian: the week view."""

from undur.words.screens.week import SignWords, TroubleWords, VerdictWords, WeekWords

WEEK = WeekWords(
    title=lambda company, first, last: f"Waktu untuk {company} · {first} – {last}",
    signs=SignWords(
        picked="dipilih",
        proposed="saran",
        old="jadwal semula",
        busy="wawancara lain",
        offered="sudah ditawarkan",
        near="jeda",
        pause="istirahat",
        tight="kurang pas",
        free="kosong",
        closed="tutup",
    ),
    troubles=TroubleWords(
        past=lambda _: "jam ini sudah lewat",
        old_time=lambda _: "jadwal yang ingin Anda pindahkan",
        taken=lambda company: f"bentrok dengan {company}",
        day_off=lambda _: "kantor tutup hari itu",
        holiday=lambda name: f"hari libur: {name}",
        joint_leave=lambda name: f"{name}: banyak kantor tutup",
        hours=lambda _: "di luar jam kerja mereka",
        pause=lambda _: "terpotong jam istirahat mereka",
        prayer=lambda _: "terpotong waktu salat Jumat",
        crowded=lambda company: f"jaraknya kurang dari satu jam dengan {company}",
        soon=lambda _: "kurang dari 24 jam dari sekarang",
        recovery=lambda _: "terlalu cepat untuk alasan Anda; sisakan waktu untuk pulih",
        far=lambda _: "lebih dari sepuluh hari setelah jadwal semula",
    ),
    fits="cocok",
    proposed="disarankan, cocok",
    picked="dipilih",
    here=lambda clock: f"{clock} di tempat Anda",
    picked_title="Dipilih",
    verdicts=VerdictWords(
        none="Belum ada yang dipilih: dua atau tiga waktu di hari berbeda paling baik.",
        one="Tambah satu atau dua lagi di hari lain agar mereka leluasa memilih.",
        good="Pilihan yang baik.",
        same_day="Ada dua waktu di hari yang sama; lebih baik hari yang berbeda.",
        many="Lebih dari tiga terlalu banyak; sisakan yang terbaik.",
    ),
    hours="Tiap jam",
    half_hours="Tiap 30 menit",
    typed_hint="misalnya Senin 30/11 10.15–11.00 · ⏎ menambahkan, Esc kembali ke pekan",
)
