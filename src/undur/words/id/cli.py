"""Indonesian: help and output of the command line."""

from __future__ import annotations

from typing import Final

from undur.words.cli import (
    Arguments,
    CliWords,
    Complaints,
    Copying,
    Doings,
    Facts,
    Metavars,
    Places,
    Refusals,
    Topic,
    Topics,
)


def _or(ids: tuple[str, ...]) -> str:
    return f"{', '.join(ids[:-1])} atau {ids[-1]}" if len(ids) > 1 else "".join(ids)


TOPICS: Final = Topics(
    undur=Topic(
        short="perencana",
        long=(
            "Perencana untuk membatalkan atau menjadwalkan ulang wawancara kerja dengan santun. Tanpa perintah, "
            "layarnya yang terbuka; perintah tersedia untuk skrip, bilah status, dan Anda yang nyaman di terminal."
        ),
    ),
    list=Topic(
        short="wawancara mendatang, yang paling mendesak lebih dulu",
        long=(
            "Menampilkan wawancara mendatang, yang paling mendesak lebih dulu. "
            "Bila disalurkan ke program lain, keluarannya polos: satu baris per wawancara, diawali ID."
        ),
    ),
    next=Topic(
        short="satu baris untuk bilah status",
        long=(
            "Menulis wawancara yang paling mendesak dan apa yang perlu dilakukan dalam satu baris, untuk bilah status "
            "atau prompt; kosong bila tidak ada wawancara."
        ),
    ),
    show=Topic(
        short="satu wawancara: waktu, langkah berikut, daftar langkah",
        long="Menampilkan satu wawancara: waktunya, fasenya, langkah berikut, dan daftar langkahnya.",
    ),
    add=Topic(
        short="menambahkan wawancara",
        long=(
            "Menambahkan wawancara dan mengulang waktunya secara lengkap dengan nama hari. Tulis waktu sebagaimana "
            "biasanya: “Rabu 25 November 10.00”, “25/11 10.00 WITA”, “besok jam 2 siang”."
        ),
    ),
    import_=Topic(
        short="undangan dari kalender, email, dan teks",
        long=(
            "Membaca undangan (.ics, .eml, teks yang disalin) dan menambahkan wawancaranya. Undangan yang sama "
            "memperbarui; pembatalan dari perusahaan dicatat. Yang tidak pasti ditanyakan, tidak pernah dikira-kira."
        ),
    ),
    decide=Topic(
        short="hadir, batal, jadwal ulang, atau periksa dulu",
        long="Menyimpan keputusan Anda tentang sebuah wawancara beserta alasannya.",
    ),
    message=Topic(
        short="pesan untuk perusahaan",
        long=(
            "Menulis pesannya: draf Anda, atau pesan yang disusun dari catatan untuk saat ini. "
            "Email diawali baris subjeknya."
        ),
    ),
    check=Topic(
        short="apa yang kurang atau keliru dalam sebuah teks",
        long=(
            "Membaca sebuah teks, atau draf Anda, seperti perekrut membacanya. Baris pertama “Subjek: …” dianggap "
            "subjek. Kode keluarannya 1 bila ada temuan yang merupakan kesalahan."
        ),
    ),
    export=Topic(
        short="pesan sebagai tautan, draf email, teks, atau jawaban kalender",
        long=(
            "Menyerahkan pesan: sebagai teks, tautan mailto atau wa.me, draf email (.eml), atau jawaban untuk undangan "
            "kalender: reply menolak, counter mengusulkan waktu. Jawaban kalender mendampingi pesan dan tidak "
            "menggantikannya. Yang disimpan ke berkas tercatat sebagai tersalin."
        ),
    ),
    log=Topic(
        short="mencatat apa yang sudah terjadi",
        long="Mencatat apa yang sudah terjadi pada sebuah wawancara: pesan terkirim, perusahaan menjawab.",
    ),
    open=Topic(short="perencana, langsung pada satu wawancara", long="Membuka perencana pada satu wawancara."),
    alarms=Topic(
        short="kalender pengingat untuk ponsel",
        long=(
            "Menulis kalender (.ics) berisi semua saat yang perlu diingatkan: memutuskan, mengirim, tanda 24 jam, "
            "menelepon. Impor lagi setelah ada perubahan: pengingat yang sama berpindah, tidak berlipat."
        ),
    ),
    backup=Topic(
        short="versi sebelumnya dari berkas: daftar, pulihkan",
        long=(
            "Menampilkan versi sebelumnya dari berkas rencana, yang terbaru di atas, atau memulihkan salah satunya: "
            "nomor 1 bila tidak disebut. Versi yang digantikan tetap disimpan, jadi pemulihan dapat dibatalkan dengan pemulihan lagi."
        ),
    ),
    where=Topic(
        short="berkas dan folder yang dipakai",
        long=(
            "Memberitahukan berkas rencana yang dipakai, dari mana pilihannya, "
            "serta tempat versi sebelumnya dan teks yang diselamatkan."
        ),
    ),
)

ARGUMENTS: Final = Arguments(
    help="tampilkan bantuan ini",
    file="berkas rencana (bila tidak disebut: UNDUR_FILE, lalu tempat yang biasa; lihat undur where)",
    demo="pakai salinan sementara dari data contoh",
    language="bahasa antarmuka: %(choices)s",
    plain="tanya jawab sebagai ganti layar: untuk pembaca layar dan jendela kecil",
    version="tampilkan versi",
    interview="ID wawancara, seperti yang tampil di undur list",
    json="tulis sebagai JSON",
    all="termasuk yang sudah selesai dan diarsipkan",
    width="potong barisnya selebar sekian sel terminal",
    company="nama perusahaan",
    starts="hari dan jam, atau harinya saja bila jamnya menyusul",
    role="posisi",
    contact="nama narahubung",
    honorific="sapaan narahubung: Bapak, Ibu, Kak …",
    email="alamat email mereka",
    phone="nomor telepon mereka",
    invited_by="lewat apa undangannya datang: %(choices)s",
    place="tempat wawancara",
    link="tautan rapat daring",
    written_in="bahasa pesan: %(choices)s",
    time_zone="zona waktu wawancara: WIB, WITA, WIT, atau nama seperti Asia/Singapore",
    notes="catatan Anda sendiri",
    invitations="berkas, atau folder berisi berkas; - untuk masukan standar",
    dry_run="tampilkan saja apa yang akan ditambahkan, tanpa menyimpan",
    decision="%(choices)s",
    reason="kode alasan: %(choices)s",
    reason_words="alasan dengan kata-kata Anda sendiri",
    kind="jenis pesan: %(choices)s",
    channel="saluran: %(choices)s",
    tone="nada: %(choices)s",
    preview="tampilkan pesan seperti yang akan diterima, beserta panjangnya",
    copy="salin juga teksnya ke papan klip dan catat sebagai tersalin",
    text="berkas berisi teks, - untuk masukan standar; bila tidak disebut: draf Anda",
    what="%(choices)s",
    note="catatan",
    message="ID pesan, misalnya m1",
    answer="jawaban mereka: %(choices)s",
    doing="%(choices)s",
    number="versi yang mana, menurut nomor di undur backup list",
    to="waktu yang baru (untuk rescheduled)",
    answer_text="berkas berisi jawaban mereka, - untuk masukan standar (untuk answered)",
    accept="datang pada waktu yang disebut jawaban itu (bersama --text)",
    way="bentuknya: %(choices)s",
    output="berkas atau folder tujuan; bila tidak disebut: keluaran standar",
    overwrite="timpa berkas yang sudah ada",
)

METAVARS: Final = Metavars(
    VERB="PERINTAH",
    ID="ID",
    FILE="BERKAS",
    TEXT="TEKS",
    WHEN="WAKTU",
    ZONE="ZONA",
    CODE="KODE",
    CELLS="SEL",
    DECISION="KEPUTUSAN",
    WHAT="KEJADIAN",
    KIND="JENIS",
    CHANNEL="SALURAN",
    TONE="NADA",
    LANGUAGE="BAHASA",
    ANSWER="JAWABAN",
    DOING="TINDAKAN",
    N="N",
    WAY="BENTUK",
)

COMPLAINTS: Final = Complaints(
    missing=lambda _, names: f"Belum disebut: {names}.",
    unknown=lambda _, names: f"Tidak dikenali: {names}.",
    no_value=lambda argument, value: f"{argument} tidak bisa berisi “{value}”.",
    wants_value=lambda argument, _: f"{argument} memerlukan isi.",
    wants_nothing=lambda argument, _: f"{argument} tidak memerlukan isi.",
    not_both=lambda argument, other: f"{argument} dan {other} tidak dapat dipakai bersamaan.",
    other=lambda argument, sentence: f"{argument}: {sentence}." if argument else f"{sentence}.",
)

REFUSALS: Final = Refusals(
    unknown_interview=lambda asked, near: (
        f"Tidak ada wawancara “{asked}”. Maksud Anda {_or(near)}?"
        if near
        else f"Tidak ada wawancara “{asked}”; lihat undur list --all."
    ),
    unknown_message=lambda asked, known: (
        f"Tidak ada pesan “{asked}”; wawancara ini memiliki {_or(known)}."
        if known
        else f"Tidak ada pesan “{asked}”; wawancara ini belum memiliki pesan."
    ),
    no_terminal=(
        "Layar memerlukan terminal untuk masukan dan keluaran. Tanpa itu tersedia undur --plain, "
        "dan untuk skrip tersedia perintah: lihat undur --help."
    ),
    not_printed=lambda reason: f"Keluaran tidak dapat ditulis: {reason}.",
    unreadable_text=lambda name, reason: f"“{name}” tidak dapat dibaca: {reason}.",
    not_text="isinya bukan teks UTF-8",
    empty_value=lambda option: f"{option} tidak boleh kosong.",
    needs_new_time="rescheduled memerlukan waktu yang baru: --to WAKTU.",
    only_when_moved="--to hanya untuk rescheduled.",
    only_when_answered="--text hanya untuk answered, dan --accept hanya bersama --text.",
    file_there=lambda path: f"{path} sudah ada; pilih nama lain, atau tambahkan --overwrite.",
    system=lambda reason: f"Sistem menolak: {reason}.",
    unexpected=lambda kind: f"Undur berhenti karena kesalahannya sendiri ({kind}). Mohon laporkan.",
)

CLI = CliWords(
    usage="pemakaian: ",
    verbs_title="perintah",
    arguments_title="argumen",
    options_title="opsi",
    topics=TOPICS,
    arguments=ARGUMENTS,
    metavars=METAVARS,
    complaints=COMPLAINTS,
    no_choice=lambda argument, value, near, choices: (
        f"Tidak ada {argument} “{value}”" + (f". Maksud Anda {near}?" if near else f"; pilihannya {choices}.")
    ),
    see_help=lambda command: f"Lihat {command}.",
    refusals=REFUSALS,
    nothing_upcoming="Tidak ada wawancara mendatang. Tambahkan dengan undur add.",
    facts=Facts(
        role="Posisi",
        contact="Narahubung",
        channel="Saluran",
        starts="Wawancara",
        mark=lambda hours: f"Tanda {hours} jam",
        send_by="Kirim paling lambat",
        phase="Fase",
        status="Status",
        decision="Keputusan",
        undecided="belum diputuskan",
        next_step="Langkah berikut",
        place="Tempat",
        link="Tautan",
        notes="Catatan",
        steps="Langkah",
        mistakes="Kesalahan yang perlu dihindari",
    ),
    places=Places(
        plan="Berkas rencana",
        missing="belum ada",
        chosen_by="Dipilih lewat",
        by_default="tempat yang biasa",
        backups="Versi sebelumnya",
        recovery="Teks terselamatkan",
        clock="Jam",
    ),
    doings=Doings(
        added=lambda company, interview_id, starts: f"Ditambahkan: {company} ({interview_id}), {starts}.",
        send_by=lambda send_by, mark, hours: f"Kirim paling lambat {send_by}. Tanda {hours} jam: {mark}.",
        already_past="Waktu itu sudah lewat.",
        happened=lambda company, what: f"{company}: {what}.",
        next_step=lambda step: f"Berikutnya: {step}.",
    ),
    copying=Copying(
        copied=lambda way: f"Tersalin lewat {way}.",
        handed_over=lambda way: (
            f"Diserahkan ke {way}, yang tidak memberi tahu apakah teksnya tiba; tempelkan untuk memastikan."
        ),
        nothing=lambda ways: (
            f"Teks tidak dapat disalin ({ways}); salinlah dari sini."
            if ways
            else "Di sini tidak ada papan klip; salinlah teksnya dari sini."
        ),
        sent=lambda command: f"Sudah dikirim? Kalau sudah: {command}",
        saved=lambda path: f"Tersimpan di {path}.",
        companion=lambda path: f"Tersimpan di {path}. Kirim bersama pesannya; banyak kalender mengabaikannya.",
        alarms=lambda number, path: f"{number} pengingat tersimpan di {path}; buka berkasnya di ponsel.",
        nothing_rings="Tidak ada yang perlu diingatkan.",
    ),
    stand_ins=lambda encoding: f"Beberapa karakter tidak ada di {encoding} dan diganti.",
    no_findings="Tidak ada yang perlu diperbaiki.",
)
