"""Indonesian: the first screen."""

from undur.words.screens.upcoming import OffersWords, UpcomingWords, ViewsWords

UPCOMING = UpcomingWords(
    views=ViewsWords(
        upcoming="Mendatang", waiting="Menunggu jawaban", follow_up="Perlu ditindaklanjuti", done="Selesai"
    ),
    empty_title="Belum ada wawancara",
    empty_offers=OffersWords(
        add_interview="tambah wawancara: cukup nama perusahaan dan waktunya",
        import_interviews="impor undangan, atau tempelkan langsung di sini",
        look_around="melihat-lihat dengan contoh",
        show_tour="panduan singkat dalam lima langkah",
    ),
    empty=(
        "Undur menghitung mundur ke tanda 24 jam, menuntun langkah demi langkah, dan menyusun pesannya untuk Anda. "
        "Semua tetap di komputer ini."
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
    told="sudah dikabari",
    answered="sudah dijawab",
    closed="selesai",
    days=lambda _: "hari",
    before_mark=lambda hours: f"sebelum tanda {hours} jam",
    to_interview="menuju jam wawancara",
    mark_passed=lambda hours: f"tanda {hours} jam sudah lewat",
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
    steps_left=lambda done: f"Langkah, {done} sudah selesai" if done else "Langkah",
    starts="Waktu",
    answer_by="Batas jawab",
)
