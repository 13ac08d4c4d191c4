"""Indonesian: the first screen."""

from undur.words.screens.upcoming import UpcomingWords, ViewsWords

UPCOMING = UpcomingWords(
    views=ViewsWords(
        upcoming="Mendatang", waiting="Menunggu jawaban", follow_up="Perlu ditindaklanjuti", done="Selesai"
    ),
    empty_title="Belum ada wawancara",
    empty=(
        "Tekan  a  untuk menambah wawancara: cukup nama perusahaan dan waktunya.\n"
        "Tekan  i  untuk mengimpor undangan, atau langsung tempelkan di sini.\n"
        "Tekan  l  untuk melihat-lihat dengan contoh.\n\n"
        "Undur menghitung mundur ke tanda 24 jam, menuntun langkah demi langkah,\n"
        "dan menyusun pesannya untuk Anda. Semua tetap di komputer ini."
    ),
    empty_views=ViewsWords(
        upcoming="Tidak ada wawancara mendatang.",
        waiting="Tidak ada yang sedang menunggu jawaban.",
        follow_up="Tidak ada yang perlu ditindaklanjuti.",
        done="Belum ada yang selesai.",
    ),
    nothing_found=lambda text: f"Tidak ada yang cocok dengan “{text}”. Esc untuk menutup pencarian.",
    filter_placeholder="Cari perusahaan, posisi, atau kontak",
    passed=lambda span: f"tanda lewat {span}",
    started=lambda span: f"mulai {span} lalu",
    waiting="menunggu",
    answered="dijawab",
    closed="selesai",
    days=lambda _: "hari",
    before_mark=lambda hours: f"sebelum tanda {hours} jam",
    mark_passed=lambda hours: f"menuju wawancara · tanda {hours} jam sudah lewat",
    since_start="sejak jam mulai wawancara",
    hour_unknown="jam menyusul",
    send_by=lambda moment: f"kirim paling lambat {moment}",
    now="kini",
    send="kirim",
    mark="tanda",
    interview="wawancara",
    next_step="Langkah berikut",
    status="Status",
    decision="Keputusan",
    undecided="belum diputuskan",
    contact="Kontak",
    place="Tempat",
    link="Tautan",
    notes="Catatan",
    history="Riwayat",
    starts="Waktu",
)
