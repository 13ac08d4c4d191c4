"""Indonesian: names of phases, states, channels and decisions."""

from undur.words.etiquette.names import (
    Alarms,
    ByChannel,
    Choice,
    Decisions,
    MistakeStates,
    Phases,
    Statuses,
    StepStates,
)

PHASES = Phases(
    calm="masih lapang",
    normal="waktunya memberi kabar",
    late="sudah mepet",
    critical="sangat mepet",
    started="jadwalnya sudah lewat",
)

STATUSES = Statuses(
    planned="belum ditulis",
    confirmed="sudah dikonfirmasi",
    drafted="draf",
    copied="disalin, belum ditandai terkirim",
    sent="terkirim, menunggu jawaban",
    answered="sudah dijawab",
    closed="selesai",
)

STEP_STATES = StepStates(open="belum", done="selesai", not_needed="tidak perlu", overdue="terlambat")

MISTAKE_STATES = MistakeStates(not_at_stake="belum relevan", avoided="terhindar", at_risk="berisiko", made="terjadi")

CHANNELS = ByChannel(
    email="Email",
    whatsapp="WhatsApp",
    phone="Telepon",
    sms="SMS",
    portal="Portal lowongan",
    other="Lainnya",
)

WAYS = ByChannel(
    email="lewat email",
    whatsapp="lewat WhatsApp",
    phone="lewat telepon",
    sms="lewat SMS",
    portal="lewat portal lowongan",
    other="lewat saluran undangan",
)

DECISIONS = Decisions(
    attend=Choice(
        label="Tetap datang",
        why="Tepat bila alasannya ringan atau masih bisa diatasi. Anda tidak kehilangan apa pun dan kesempatan tetap terbuka.",
    ),
    cancel=Choice(
        label="Batalkan",
        why="Tepat bila Anda sudah yakin tidak menginginkan posisi ini. Perusahaan memahaminya sebagai mundur dari proses seleksi.",
    ),
    reschedule=Choice(
        label="Minta jadwal ulang",
        why="Tepat bila Anda masih berminat tetapi tidak bisa pada waktu itu. Cukup sekali, dengan dua atau tiga usulan waktu.",
    ),
    verify=Choice(
        label="Pastikan dulu keasliannya",
        why="Tepat bila undangannya mencurigakan. Tanyakan lewat kontak resmi perusahaan sebelum membalas apa pun.",
    ),
)

ALARMS = Alarms(
    decide="Putuskan wawancara",
    send_by="Kirim kabar paling lambat sekarang",
    mark="Batas kabar yang sopan",
    call="Telepon",
)
