"""Indonesian: what the dialogs and the notices ask and say."""

from undur.words.screens.dialogs import AnswersWords, DialogsWords, HappenedWords, PurposesWords, WeightsWords

DIALOGS = DialogsWords(
    welcome_title="Selamat datang di Undur",
    welcome=(
        "Membatalkan atau memindahkan wawancara itu wajar, asalkan caranya baik.\n"
        "Dua pertanyaan, lalu kita mulai. Semuanya tersimpan di komputer ini saja."
    ),
    your_name="Nama Anda, seperti ditulis di akhir pesan",
    name_hint="misalnya Dewi Lestiani",
    your_language="Bahasa tampilan",
    begin="Mulai ⏎",
    help_title="Bantuan",
    purposes=PurposesWords(
        upcoming=(
            "Layar ini menghitung mundur setiap wawancara ke tanda 24 jam, saat terakhir memberi tahu dengan sopan. "
            "Yang paling mendesak selalu di atas, dengan satu langkah berikutnya."
        ),
        checklist=(
            "Layar ini menuntun langkah demi langkah dan menunjukkan kesalahan yang perlu dihindari. "
            "Yang bisa dilihat Undur tercentang sendiri; sisanya Anda centang dengan ⟨tick_step⟩."
        ),
        editor=(
            "Layar ini menyusun pesan dari data wawancara; setiap kata boleh Anda ubah dan langsung tersimpan. "
            "Salin dengan ⟨copy_message⟩, kirim sendiri, lalu tekan ⟨mark_sent⟩ supaya tercatat terkirim."
        ),
    ),
    decide_question=lambda company: f"{company}: apa keputusan Anda?",
    guide="Bantu saya memutuskan …",
    guide_help="Beberapa pertanyaan singkat, lalu saran beserta alasannya. Keputusan tetap di tangan Anda.",
    recommended=lambda decision: f"Saran: {decision}",
    reason_question="Apa alasan sebenarnya? Cukup singkat dan jujur.",
    own_words="Dengan kata saya sendiri …",
    own_words_hint="lanjutan kalimat setelah “karena …”",
    no_reason="Tanpa alasan",
    no_reason_help="Boleh, tetapi HRD biasanya lebih tenang membaca alasan singkat.",
    weights=WeightsWords(
        solid="Alasan yang kuat; satu kalimat sudah cukup.",
        weak="Alasan ini belum kuat. Kalau masih bisa, pertimbangkan hadir atau minta lewat video.",
        trivial="Sejujurnya, untuk alasan ini lebih baik tetap hadir.",
        suspicious="Jangan kirim data apa pun; pastikan dulu lewat saluran resmi perusahaan.",
    ),
    rather=lambda decision: (
        f"Untuk alasan ini biasanya lebih baik: {decision.lower()}. Keputusan tetap di tangan Anda."
    ),
    answer_question=lambda company: f"Apa jawaban {company}?",
    answers=AnswersWords(
        accepted="Mereka menerima",
        proposed="Mereka mengusulkan waktu lain",
        regret="Mereka menyayangkan atau menolak",
        question="Mereka bertanya",
    ),
    new_time_hint="misalnya Senin 30/11 10.00; kosongkan bila belum pasti",
    accept_time="Saya setuju: pindahkan wawancaranya ke waktu ini",
    only_note="Catat usulan mereka saja dulu",
    hour_needed="Tulis juga jamnya.",
    happened=HappenedWords(
        received="undangan diterima",
        decided="diputuskan",
        copied="pesan disalin",
        sent="pesan terkirim",
        called="sudah menelepon",
        answered="dijawab",
        replied="jawaban dibalas",
        confirmed="dikonfirmasi",
        rescheduled="dijadwalkan ulang",
        cancelled="dibatalkan mereka",
        attended="hadir",
        closed="selesai",
    ),
    delete_question=lambda company: f"Hapus wawancara {company}?",
    delete_told="Bisa diurungkan dengan ⟨undo⟩.",
    delete="Hapus",
    keep="Jangan hapus",
    copied=lambda way: f"Tersalin ({way}). Tempel dan kirim, lalu tekan ⟨mark_sent⟩ untuk mencatat terkirim.",
    copied_remote=lambda way: f"Tersalin ke terminal Anda ({way}). Tempel dan kirim, lalu tekan ⟨mark_sent⟩.",
    sent_to_terminal=(
        "Dikirim ke terminal (OSC 52); terminal tidak memberi kabar. Bila tempel gagal, tekan ⟨copy_message⟩ sekali lagi."
    ),
    not_copied="Papan klip tidak terjangkau dari sini.",
    viewer_title="Pilih teks ini dengan tetikus (tahan Shift), lalu salin",
    written=lambda path: f"Tersimpan di {path}",
    not_written=lambda folder, cause: f"Tidak bisa menulis ke {folder}: {cause}",
    sent_already="Pesan ini sudah tercatat terkirim. Tekan ⟨new_message⟩ untuk pesan baru.",
    decide_first="Belum ada pesan untuk wawancara ini. Putuskan dulu dengan ⟨decide⟩.",
    added=lambda company: f"{company} ditambahkan",
    changed=lambda company: f"{company} diubah",
    deleted=lambda company: f"{company} dihapus",
    archived=lambda company: f"{company} diarsipkan",
    unarchived=lambda company: f"{company} dikeluarkan dari arsip",
    decided=lambda company, decision: f"{company}: {decision.lower()}",
    marked_sent=lambda company: f"Tercatat terkirim: {company}",
    answer_noted=lambda company: f"Jawaban {company} dicatat",
    moved=lambda company, moment: f"{company} pindah ke {moment}",
    ticked=lambda step: f"Langkah: {step}",
    typed=lambda company: f"Teks untuk {company}",
    chosen=lambda what: f"Pilihan: {what}",
    samples_added="Contoh wawancara ditambahkan",
    samples_only_into_empty="Contoh hanya untuk rencana yang masih kosong; rencana Anda sudah berisi.",
)
