"""Messages as people write them: in several voices, both languages, all channels. They are sound, and nothing is to be found.

Two people write: to PT Sagara Niaga (Wednesday 25 November 2026, 10.00 WIB, to Ibu Ratna, as Staf Gudang) and to
Northwind Ltd (Thursday 26 November 2026, 14:00 GMT, to Ms Clarke, as Data Analyst).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from letters import bahari, desk, northwind
from undur.plan.plan import Me

if TYPE_CHECKING:
    from letters import Desk

OTHERS: Final = ("PT Bahari Karya", "Studio Ruang Baca", "Harbour & Pine")
"""Companies of the other interviews in the plan."""


class Text(NamedTuple):
    """A message, and the hours before the interview at which it is read."""

    language: str
    kind: str
    channel: str
    hours: float
    body: str
    subject: str = ""

    def desk(self, **fields: Any) -> Desk:
        """What the message answers; `fields` of the record another way."""
        jakarta = ZoneInfo("Asia/Jakarta")
        niaga: dict[str, Any] = {
            "id": "sagara-niaga",
            "company": "PT Sagara Niaga",
            "role": "Staf Gudang",
            "contact": "Ratna",
            "honorific": "Ibu",
            "starts": dt.datetime(2026, 11, 25, 10, tzinfo=jakarta),
            "time_zone": "Asia/Jakarta",
        }
        where = fields | {"channel": self.channel}
        one = bahari(**(niaga | where)) if self.language == "id" else northwind(**where)
        return desk(one, self.kind, hours=self.hours, me=Me(name="Dewi Lestari"), others=OTHERS)


SOUND: Final = (
    Text(
        "id",
        "cancel",
        "whatsapp",
        50,
        "Selamat pagi Bu Ratna, saya Dewi Lestari pelamar Staf Gudang. Terima kasih sudah mengundang saya interview hari Rabu 25/11 jam 10. Mohon maaf Bu, saya tidak bisa hadir karena sudah diterima bekerja di tempat lain. Semoga lain waktu bisa bekerja sama. Terima kasih Bu.",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        25,
        (
            "Selamat pagi Ibu Ratna. Saya Dewi, yang besok dijadwalkan interview jam 10.00 WIB untuk posisi Staf Gudang. Terima kasih banyak atas kesempatannya. Dengan berat hati saya harus mundur dari proses ini, sebab saya sudah menerima tawaran lain. Mohon maaf sudah merepotkan.\n\n"
            "Salam,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        49,
        "Selamat pagi Bu, saya Dewi Lestari. Terima kasih atas undangan interview Rabu, 25 November 2026 pukul 10.00 WIB. Mohon maaf, anak saya harus kontrol ke rumah sakit pada jam tersebut. Apakah boleh saya diberi waktu lain? Saya bisa Kamis 26/11 jam 13.00 atau Jumat 27/11 pagi. Saya ikut jadwal Ibu saja. Terima kasih.",
    ),
    Text(
        "id",
        "reschedule",
        "email",
        74,
        (
            "Yth. Ibu Ratna,\n\n"
            "Dengan hormat,\n"
            "Perkenalkan saya Dewi Lestari, kandidat Staf Gudang. Saya sangat menghargai undangan wawancara pada Rabu (25/11) pukul 10.00.\n"
            "Sehubungan dengan jadwal ujian skripsi yang bersamaan, saya memohon kiranya wawancara dapat dipindahkan ke Kamis, 26 November 2026 atau Senin, 30 November 2026. Mohon maaf atas ketidaknyamanan ini.\n\n"
            "Hormat saya,\n"
            "Dewi Lestari"
        ),
        subject="Permohonan Jadwal Ulang",
    ),
    Text(
        "id",
        "cancel",
        "email",
        74,
        (
            "Yth. Ibu Ratna,\n\n"
            "Terima kasih atas undangan wawancara untuk posisi Staf Gudang pada tanggal 25 November 2026. Setelah mempertimbangkan dengan matang, saya memutuskan untuk tidak melanjutkan proses rekrutmen karena penempatan terlalu jauh dari domisili saya. Saya mohon maaf atas hal ini dan berterima kasih atas pengertian Ibu.\n\n"
            "Saya berharap dapat bekerja sama di lain waktu.\n\n"
            "Hormat saya,\n"
            "Dewi Lestari"
        ),
        subject="Pembatalan Interview",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        4,
        "Assalamualaikum Bu Ratna, ini Dewi Lestari kandidat staf gudang. Sebelumnya saya minta maaf sebesar-besarnya karena mengabari mendadak. Interview hari ini jam 10 terpaksa saya batalkan karena ibu saya masuk rumah sakit tadi malam. Terima kasih banyak atas kesempatannya Bu, mohon maklum.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        2,
        "Bu Ratna, selamat pagi. Saya Dewi Lestari, interview hari ini pukul 10.00. Mohon maaf sekali Bu, motor saya mogok dan saya belum bisa sampai tepat waktu. Apakah interview bisa diundur ke jam 13.00 hari ini atau besok pagi jam 9? Saya tetap berminat. Terima kasih atas kesempatannya Bu.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        -3,
        "Selamat siang Ibu Ratna, saya Dewi Lestari. Saya mohon maaf sebesar-besarnya karena tidak hadir pada interview tadi pagi pukul 10.00. Saya mendadak sakit dan baru bisa memegang HP. Jika Ibu masih berkenan, apakah saya boleh mendapat kesempatan lagi? Saya siap Kamis 26 November jam berapa pun. Terima kasih atas kesempatan yang diberikan.",
    ),
    Text(
        "id",
        "reschedule",
        "sms",
        50,
        "Selamat pagi Bu Ratna, saya Dewi Lestari (Staf Gudang). Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit, mohon jadwal ulang Kamis 26/11 atau Jumat 27/11. Terima kasih.",
    ),
    Text(
        "id",
        "cancel",
        "portal",
        60,
        (
            "Selamat malam, Tim Rekrutmen PT Sagara Niaga. Terima kasih telah mempertimbangkan lamaran saya. Saya menyesal harus membatalkan wawancara Rabu, 25 November 2026 [Ref. 118] karena saya pindah domisili ke Surabaya. Mohon maaf dan semoga sukses selalu.\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "id",
        "cancel",
        "email",
        80,
        (
            "Kepada Ibu Ratna,\n\n"
            "Saya ingin mengucapkan terima kasih atas kesempatan yang diberikan untuk mengikuti interview pada 25 November 2026. Namun, dengan sangat menyesal, saya harus membatalkan kehadiran saya karena sudah menerima penawaran lain.\n\n"
            "Saya menghargai kesempatan ini dan berharap dapat berhubungan kembali di masa mendatang.\n\n"
            "Terima kasih atas pengertian Anda.\n\n"
            "Hormat saya,\n"
            "Dewi Lestari"
        ),
        subject="Pembatalan Interview",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        48,
        "Selamat pagi Bu Ratna, saya Dewi. Saya mau menginformasikan bahwa saya batal ikut interview Rabu besok lusa tgl 25 karena kontrak kerja saya diperpanjang. Terima kasih banyak ya Bu atas undangannya, mohon maaf.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        49,
        "Selamat pagi Bu Ratna. Saya Dewi Lestari, kandidat Staf Gudang untuk interview Rabu 25 Nov pukul sepuluh pagi. Terima kasih atas undangannya. Mohon maaf, pada hari itu ada rapat wajib di kantor saya. Bolehkah interviewnya digeser ke Kamis atau Jumat minggu ini? Saya menyesuaikan waktu Ibu. Terima kasih.",
    ),
    Text(
        "id",
        "cancel",
        "phone",
        49,
        (
            "Selamat pagi, apakah betul ini Ibu Ratna?\n\n"
            "Saya Dewi Lestari, kandidat Staf Gudang, interview Rabu 25 November jam 10.\n\n"
            "Terima kasih atas undangannya.\n\n"
            "Mohon maaf, saya harus membatalkan karena sudah diterima di tempat lain.\n\n"
            "Terima kasih, selamat bekerja."
        ),
    ),
    Text(
        "en",
        "cancel",
        "email",
        75,
        (
            "Dear Ms Clarke,\n\n"
            "Thank you so much for considering me for the Data Analyst role and for the invitation to interview on Thursday 26 November. I've since accepted another position, so I'd like to withdraw from the process. I'm sorry for any inconvenience and hope our paths cross again.\n\n"
            "Best wishes,\n"
            "Dewi Lestari"
        ),
        subject="Interview on 26 November",
    ),
    Text(
        "en",
        "reschedule",
        "email",
        50,
        (
            "Hi Olivia,\n\n"
            "Thanks for setting up our interview for Thursday at 2pm. Unfortunately a work deadline has moved and I can't make that time. I'm sorry about the hassle. Could we do Friday 27 November at 10am or Monday 30 November any time after 1pm? I'm happy to work around you.\n\n"
            "I'm still really keen on the role.\n\n"
            "Thanks,\n"
            "Dewi"
        ),
    ),
    Text(
        "en",
        "reschedule",
        "email",
        50,
        (
            "Dear Ms Clarke,\n\n"
            "I am writing about my interview on the twenty-sixth of November. I regret that I have come down with flu and my doctor has told me to rest. Would it be possible to rearrange for the week after, perhaps Tuesday 1 December at 10:00 or Wednesday 2 December at 15:00? I appreciate your time and remain very interested.\n\n"
            "Yours sincerely,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "cancel",
        "whatsapp",
        30,
        "Good morning Ms Clarke, this is Dewi Lestari. Thank you for inviting me to interview tomorrow at 14:00. I'm sorry but I need to cancel because I've decided to stay with my current employer. All the best with the search.",
    ),
    Text(
        "en",
        "cancel",
        "whatsapp",
        5,
        "Good morning Ms Clarke, it's Dewi Lestari. I'm very sorry for the short notice, but I can't attend today's 2pm interview: my son has been taken to hospital. Thank you for the opportunity, and please accept my apologies.",
    ),
    Text(
        "en",
        "reschedule",
        "email",
        -2,
        (
            "Dear Ms Clarke,\n\n"
            "I owe you an apology: I missed our interview today at 2 pm. My train was stopped for two hours and my phone had no signal. I should have found a way to tell you. If you are willing, could I come at another time? I'm free on Friday 27 November all day, and I'd fit in with whatever suits you. I am grateful for the chance you gave me.\n\n"
            "Kind regards,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "reschedule",
        "email",
        60,
        (
            "Dear Ms Clarke,\n\n"
            "Thank you for inviting me to interview on 26/11/2026 at 14:00 GMT (21:00 WIB). I have a hospital appointment that day which cannot be moved. Might we reschedule? I could do Monday 30 November, 10:00 to 12:00, or Tuesday 1 December in the afternoon. Apologies for the trouble.\n\n"
            "Kind regards,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "cancel",
        "email",
        100,
        (
            "Dear Hiring Team,\n\n"
            "I appreciate your invitation to interview for the Data Analyst position on Thursday, November 26. After careful thought, I have decided not to pursue the opportunity, as it isn't the right fit for me at this time. I apologize for any inconvenience.\n\n"
            "Sincerely,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "cancel",
        "portal",
        100,
        "Hello, thank you for the interview invitation for 26 Nov. I am relocating to Scotland and must cancel. Sorry for the change of plan and best of luck with the role. Dewi Lestari",
    ),
    Text(
        "en",
        "reschedule",
        "phone",
        10,
        (
            "Good morning, is that Olivia Clarke?\n\n"
            "It's Dewi Lestari, I have an interview with you today at two o'clock for the Data Analyst role.\n\n"
            "Thank you for inviting me.\n\n"
            "I'm so sorry, I'm ill and can't come in. Could we find another day? I can do Monday or Tuesday at any time.\n\n"
            "Thank you, I'll put it in an email."
        ),
    ),
    Text(
        "id",
        "cancel",
        "email",
        75,
        (
            "Yth. Ibu Ratna,\n\n"
            "Dengan hormat,\n\n"
            "Saya Dewi Lestari, pelamar posisi Staf Gudang di PT SAGARA NIAGA. Terima kasih atas\n"
            "undangan wawancara pada hari Rabu, 25 November 2026 pukul 10.00 WIB di kantor HRD. Melalui\n"
            "email ini saya mengundurkan diri dari proses seleksi karena kontrak saya di perusahaan\n"
            "sekarang diperpanjang sampai 30 Juni 2027. Mohon maaf atas ketidaknyamanannya.\n\n"
            "Hormat saya,\n"
            "Dewi Lestari"
        ),
        subject="Pengunduran Diri dari Proses Seleksi",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        45,
        "Selamat siang Bu Ratna, saya Dewi Lestari pelamar Staf Gudang. Terima kasih sudah mengundang saya interview lusa hari Rabu jam 10 pagi. Maaf Bu, saya sedang sakit sejak Minggu 22 November dan dokter meminta saya istirahat sampai Kamis 26 November. Kalau Ibu berkenan, saya bisa Jumat 27 November atau Senin 30 November jam berapa saja. Terima kasih banyak.",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        49,
        "Selamat pagi Ibu Ratna, saya Dewi Lestari. Saya menerima undangan pada Senin, 16 November 2026 untuk wawancara Rabu, 25 November 2026. Terima kasih atas undangannya, namun saya memohon maaf tidak dapat hadir karena ada komitmen yang tidak bisa digeser pada jam itu. Semoga lain kali saya bisa bergabung. Terima kasih.",
    ),
    Text(
        "id",
        "cancel",
        "email",
        75,
        (
            "Yth. Tim HRD PT Sagara Niaga,\n\n"
            "Saya Dewi Lestari. Saya merasa terhormat diundang wawancara Staf Gudang tanggal 25 November 2026. Namun setelah saya pelajari lebih lanjut, arah pekerjaan ini berbeda dari rencana karier saya sehingga saya memutuskan mundur dari proses ini. Saya mohon maaf dan berterima kasih atas waktunya.\n\n"
            "Jika Ibu berkenan, saya bisa merekomendasikan rekan yang cocok untuk posisi ini.\n\n"
            "Salam hormat,\n"
            "Dewi Lestari"
        ),
        subject="Undur diri - Staf Gudang - Dewi Lestari",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        49,
        "Pagi Bu Ratna, ini Dewi Lestari. Terima kasih undangan interviewnya ya Bu untuk Rabu 25 Nov jam 10. Sayangnya saya ada jadwal UAS di jam itu, mohon maaf Bu. Boleh minta reschedule ke Kamis 26 Nov atau Jumat 27 Nov? Saya fleksibel jamnya.",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        49,
        "Selamat pagi Bu Ratna. Saya Dewi Lestari, kandidat Staf Gudang. Saya mohon maaf tidak dapat melanjutkan ke tahap interview hari Rabu (25/11/2026, 10:00 WIB) dikarenakan saya telah diterima bekerja di perusahaan lain. Saya sangat berterima kasih atas kesempatan yang diberikan. Sukses selalu untuk Ibu dan tim.",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        20,
        "Selamat siang Bu Ratna, saya Dewi Lestari. Mohon maaf sebesar-besarnya saya baru mengabari sekarang. Besok saya tidak bisa hadir interview jam 10 karena nenek saya meninggal dunia. Terima kasih atas kesempatannya, Bu.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        20,
        "Selamat siang Bu Ratna, saya Dewi Lestari. Mohon maaf mendadak, besok pagi saya harus mengantar anak ke dokter sehingga tidak bisa ikut interview jam 10. Kalau bisa, saya mohon diganti ke hari Jumat jam 10 atau Senin depan. Terima kasih atas pengertian dan kesempatannya.",
    ),
    Text(
        "en",
        "cancel",
        "email",
        75,
        (
            "Dear Olivia,\n\n"
            "Many thanks for the invitation to interview at Northwind on Thursday 26th November at 2.00pm. Since we spoke I have been offered a permanent role elsewhere, which I have accepted, so I won't be continuing with my application. I'm sorry to have taken up your time, and I hope we might find another occasion to work together in future.\n\n"
            "All the best,\n"
            "Dewi Lestari\n"
            "Data Analyst candidate"
        ),
    ),
    Text(
        "en",
        "reschedule",
        "email",
        75,
        (
            "Dear Ms Clarke\n\n"
            "Thank you for your email of 20 November and for inviting me to interview on Thursday 26 November. Regrettably I have an exam that afternoon that can't be moved. Would you be able to see me on Friday 27th at 10am, or on Monday 30th after 1pm? If neither is convenient I will fit around you.\n\n"
            "Many apologies for the inconvenience.\n\n"
            "With kind regards\n\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "cancel",
        "email",
        75,
        (
            "Hello Olivia,\n\n"
            "I'm afraid I need to withdraw from the Data Analyst interview scheduled for Nov 26th at 2 PM GMT. My family is moving to Leeds and the commute would not be workable. I truly appreciate the time you and NORTHWIND have given me, and I apologise for the change.\n\n"
            "Warmly,\n"
            "Dewi"
        ),
    ),
    Text(
        "en",
        "reschedule",
        "whatsapp",
        24.5,
        "Good afternoon Ms Clarke, Dewi Lestari here about tomorrow's interview (2pm). So sorry, I've tested positive for COVID and don't want to pass it on. Could we do it by video at the same time, or move it to Thursday 3 December? Thanks so much for the opportunity.",
    ),
    Text(
        "en",
        "cancel",
        "sms",
        50,
        "Good afternoon Ms Clarke, Dewi Lestari here. Thanks for the interview offer on Thu 26 Nov. I'm sorry, I have to cancel as I have taken another job. All the best.",
    ),
    Text(
        "en",
        "reschedule",
        "email",
        30,
        (
            "Dear Ms Clarke,\n\n"
            "Thank you for the opportunity to interview for the Data Analyst role tomorrow at 2pm GMT. I am sorry to ask, but my daughter's school has closed and I have no childcare. Might it be possible to postpone until next week? Tuesday and Wednesday mornings are both free for me, though I will gladly take any time you can offer.\n\n"
            "Yours sincerely,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "en",
        "cancel",
        "email",
        75,
        (
            "Dear Ms Clarke,\n\n"
            "I was delighted to be invited to interview on 26 November, and it is with regret that I write to decline. The salary range we discussed doesn't meet my needs at present. I wish you every success with the appointment.\n\n"
            "Yours sincerely,\n"
            "Dewi Lestari"
        ),
        subject="Data Analyst interview, 26 November – Dewi Lestari",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        50,
        "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih banyak sudah mengundang saya interview Rabu besok lusa jam 10. Setelah saya pikirkan matang-matang, saya memutuskan tidak melanjutkan karena lokasinya terlalu jauh dari rumah. Maaf ya Bu, semoga segera dapat kandidat yang cocok.",
    ),
    Text(
        "id",
        "reschedule",
        "email",
        75,
        (
            "Yth. Ibu Ratna,\n\n"
            "Terima kasih atas kesempatan wawancara pada Rabu, 25 November 2026 pukul 10.00 WIB. Mohon maaf, pada tanggal 25 dan 26 November 2026 saya harus mengikuti pelatihan wajib kantor. Apabila berkenan, saya mengusulkan:\n"
            "1. Jumat, 27 November 2026 pukul 09.00 WIB\n"
            "2. Senin, 30 November 2026 pukul 14.00 WIB\n\n"
            "Saya siap menyesuaikan.\n\n"
            "Hormat saya,\n"
            "Dewi Lestari"
        ),
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        49,
        "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya sakit, apakah interview hari Rabu 25/11 bisa dijadwalkan ulang ke Kamis 26/11 atau Jumat 27/11?",
    ),
    Text(
        "id",
        "cancel",
        "whatsapp",
        72,
        "Assalamualaikum wr. wb. Bu Ratna, perkenalkan saya Dewi Lestari yang diundang wawancara Staf Gudang hari Rabu pagi. Alhamdulillah saya baru saja diterima di pabrik dekat rumah, jadi saya mohon maaf belum bisa bergabung di PT Sagara Niaga. Terima kasih banyak Bu atas undangan dan kepercayaannya. Wassalamualaikum.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        30,
        "Selamat pagi Bu Ratna, saya Dewi Lestari, perawat di RS Harapan yang besok diundang interview jam 10. Mohon maaf Bu, shift saya mendadak ditukar dan saya harus jaga pagi sampai jam 2 siang. Apakah memungkinkan kalau interviewnya Rabu sore jam 4, atau Kamis pagi? Terima kasih atas kesempatannya, saya sangat berharap bisa bertemu Ibu.",
    ),
    Text(
        "id",
        "reschedule",
        "email",
        100,
        "Kepada Yth. Ibu Ratna\nHRD PT Sagara Niaga\n\nDengan hormat,\n\nMenindaklanjuti undangan wawancara yang saya terima untuk hari Rabu, tanggal 25 November 2026, bersama ini saya sampaikan permohonan maaf karena pada tanggal tersebut saya sedang menjalani rawat inap. Sekiranya Ibu berkenan, saya mohon dapat dijadwalkan kembali pada minggu berikutnya, misalnya Selasa, 1 Desember 2026 atau Rabu, 2 Desember 2026.\n\nBesar harapan saya untuk tetap dapat mengikuti proses seleksi. Atas perhatian dan kesempatan yang diberikan, saya ucapkan terima kasih.\n\nHormat saya,\n\nDewi Lestari",
        "Permohonan Penjadwalan Ulang",
    ),
    Text(
        "id",
        "cancel",
        "email",
        100,
        "Selamat pagi Bu Ratna,\n\nSemoga Ibu sehat selalu. Terima kasih sudah meluangkan waktu membaca lamaran saya dan mengajak saya wawancara pada 25 November mendatang. Sayangnya suami saya dipindahtugaskan ke Balikpapan sehingga saya tidak mungkin bekerja di Jakarta. Karena itu, dengan berat hati saya menarik lamaran saya.\n\nSukses untuk Ibu dan PT Sagara Niaga.\n\nSalam,\nDewi Lestari",
    ),
    Text(
        "en",
        "cancel",
        "email",
        90,
        "Dear Ms Clarke\n\nI hope you are well. I was very pleased to receive your invitation to interview for the post of Data Analyst on 26 November. My circumstances have changed since I applied: my present employer has offered me a promotion and I have decided to stay. I should therefore be grateful if you would remove me from the shortlist. I apologise for any inconvenience, and thank you again for your interest in me.\n\nYours sincerely\n\nDewi Lestari",
    ),
    Text(
        "en",
        "reschedule",
        "email",
        40,
        "Hello Ms Clarke,\n\nThank you for giving me chance to interview on Thursday 26 November 2026, 2 PM. I am very sorry but in this day I have visa appointment at embassy and it is not possible to change. Can we make the interview on Friday 27 November or on Monday 30 November? Any time is good for me. I really want this job.\n\nBest regards,\nDewi Lestari",
    ),
    Text(
        "en",
        "reschedule",
        "whatsapp",
        26,
        "Good afternoon Ms Clarke, Dewi Lestari here. Really sorry but my childminder has just cancelled for tomorrow so I can't do 2pm. Is there any way we could talk on Friday instead, or tomorrow evening after 6? Thank you so much for the chance, I'm still very keen.",
    ),
    Text(
        "en",
        "cancel",
        "phone",
        60,
        "Hello, is that Olivia? My name is Dewi Lestari, I was due to see you on Thursday at two for the data analyst job.\n\nFirst of all thank you for inviting me.\n\nI'm sorry to let you down, but I won't be coming: I've taken a job closer to home.\n\nThank you, and good luck finding someone.",
    ),
    Text(
        "id",
        "reschedule",
        "whatsapp",
        3,
        "Selamat pagi Ibu Ratna. Saya Dewi Lestari. Saya sangat menyesal harus mengabari semepet ini: jalan ke arah pelabuhan tertutup banjir dan saya terjebak sejak subuh. Apakah wawancara jam 10 nanti bisa dimundurkan ke siang, atau lewat video? Kalau tidak, saya siap besok jam berapa pun. Terima kasih banyak atas pengertian dan kesempatannya.",
    ),
)
