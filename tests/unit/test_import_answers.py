"""What the company answered, pasted: accepted, regret, question or another time; what is not clear is asked about."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

from invitations import ME, NOW, WIB, in_mail
from undur.exchange.incoming.answers import read_answer
from undur.exchange.incoming.understood import Reader
from undur.plan.interview import Interview
from undur.plan.message import Slot

STARTS: Final = dt.datetime(2026, 12, 1, 10, tzinfo=WIB)
"""A Tuesday, a week from `NOW`."""
SLOTS: Final = (
    Slot(starts=dt.datetime(2026, 12, 3, 10, tzinfo=WIB)),
    Slot(starts=dt.datetime(2026, 12, 4, 14, tzinfo=WIB)),
)
INTERVIEW: Final = Interview(
    id="kayu",
    company="PT Kayu",
    starts=STARTS,
    time_zone="Asia/Jakarta",
    decision="reschedule",
    slots=SLOTS,
)
READER: Final = Reader(me=ME, now=NOW)

CLEAR: Final = {
    # accepted
    "Baik kak, terima kasih informasinya. Semoga sukses ya": "accepted",
    "Baik, kami mengerti. Terima kasih telah memberi tahu kami lebih awal.": "accepted",
    "Oke kak gpp, makasih kabarnya": "accepted",
    "Tidak masalah, Ibu Dewi. Kami hargai keputusan Ibu.": "accepted",
    "Siap, sudah kami catat ya mbak.": "accepted",
    "Sayang sekali, tapi kami memahami keputusan Anda. Sukses selalu!": "accepted",
    "Permintaan penjadwalan ulang Saudara kami setujui. Jadwal baru menyusul.": "accepted",
    "No problem at all, thanks for letting us know!": "accepted",
    "Dear Dewi, thank you for informing us. We understand and wish you all the best.": "accepted",
    "Sorry to hear that, but we completely understand. Good luck!": "accepted",
    "That's fine, we can reschedule. We'll send you a new invite.": "accepted",
    "Noted with thanks.": "accepted",
    "Ok mbak makasih infonya, lain kali semoga bisa bekerja sama": "accepted",
    "Mohon maaf baru membalas. Baik kak, tidak apa-apa.": "accepted",
    # regret
    "Mohon maaf, jadwal interview tidak dapat diubah.": "regret",
    "Maaf kak, kami tidak bisa menjadwalkan ulang. Kalau tidak hadir dianggap mengundurkan diri.": "regret",
    "Mohon maaf, posisi tersebut sudah terisi.": "regret",
    "Dengan berat hati kami sampaikan bahwa proses lamaran Saudara tidak dapat kami lanjutkan.": "regret",
    "Unfortunately, we are unable to reschedule your interview.": "regret",
    "We regret to inform you that the position has been filled.": "regret",
    "I'm afraid we can't move the interview; the panel is only available that day.": "regret",
    "Sayangnya kami belum bisa mengakomodasi permintaan Ibu.": "regret",
    "Kuotanya sudah penuh kak maaf ya": "regret",
    "Dear Dewi, we will not be able to offer another date.": "regret",
    # question
    "Noted. Please let us know your availability for next week.": "question",
    "Boleh tahu alasannya apa ya kak?": "question",
    "Baik kak, kalau boleh tahu kenapa dibatalkan?": "question",
    "Apakah Ibu masih berminat dengan posisi ini?": "question",
    "May I ask the reason for your withdrawal?": "question",
    "Thanks for letting us know. When would you be available instead?": "question",
    "Kakak bisanya hari apa dan jam berapa?": "question",
    "Could you send us the medical letter?": "question",
}
TIMES: Final = {
    "Bagaimana kalau Rabu, 2 Desember 2026 pukul 13.00 WIB?": ("proposed", "2026-12-02T13:00:00+07:00"),
    "Kalau besok jam 2 siang bisa kak?": ("proposed", "2026-11-25T14:00:00+07:00"),
    "Baik, interview kami jadwalkan ulang ke Senin 7 Desember jam 09.00 WIB ya.": (
        "proposed",
        "2026-12-07T09:00:00+07:00",
    ),
    "Unfortunately Thursday doesn't work for us. How about Monday, December 7 at 2pm WIB?": (
        "proposed",
        "2026-12-07T14:00:00+07:00",
    ),
    "Interview Selasa 1 Desember jam 10.00 kami undur ke Rabu 9 Desember jam 10.00 ya kak": (
        "proposed",
        "2026-12-09T10:00:00+07:00",
    ),
    "Maaf Kamis kami penuh, adanya Jumat 4 Desember jam 16.00. Gimana kak?": ("proposed", "2026-12-04T16:00:00+07:00"),
    "Baik kak, Kamis 3 Desember jam 10.00 bisa ya": ("accepted", "2026-12-03T10:00:00+07:00"),
    "Thursday 3 December at 10:00 works for us. See you then!": ("accepted", "2026-12-03T10:00:00+07:00"),
    "Friday 4 December at 14:00 is perfect, see you then.": ("accepted", "2026-12-04T14:00:00+07:00"),
    "Oke kak, kita ambil yang Jumat tanggal 4 jam 2 siang ya. Sampai ketemu": (
        "accepted",
        "2026-12-04T14:00:00+07:00",
    ),
}
UNCLEAR: Final = {
    "Pesan ini sudah dihapus": "answer",
    "Selamat pagi Ibu Dewi": "answer",
    "Baik kak kami setuju. Mohon maaf jadwal tidak dapat diubah.": "answer",
    "Bisa Rabu 2 Desember jam 10.00 atau Kamis 10 Desember jam 13.00": "several_times",
    "Bagaimana kalau Senin, 2 Desember 2026 jam 10.00?": "time",
    "Bagaimana kalau Rabu 2 Desember?": "no_hour",
}


@pytest.mark.parametrize("text", CLEAR)
def test_an_answer_is_recognised_with_the_words_it_came_from(text: str) -> None:
    one = read_answer(text.encode(), INTERVIEW, READER)
    assert (one.answer, one.time, one.questions) == (CLEAR[text], None, ())
    assert one.words
    assert one.words in text


@pytest.mark.parametrize("text", TIMES)
def test_another_time_is_read_with_the_answer(text: str) -> None:
    one = read_answer(text.encode(), INTERVIEW, READER)
    assert one.time is not None, one
    assert isinstance(one.time.starts, dt.datetime)
    assert (one.answer, one.time.starts.isoformat()) == TIMES[text]
    assert one.questions == ()


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_is_not_clear_is_asked_about(text: str) -> None:
    one = read_answer(text.encode(), INTERVIEW, READER)
    assert one.time is None
    assert [remark.code for remark in one.questions] == [UNCLEAR[text]]


def test_the_persons_own_words_below_a_mail_are_no_answer() -> None:
    quoted = "> Apakah boleh saya pindah ke Rabu 2 Desember pukul 13.00?\n> Mohon maaf"
    mail = in_mail(
        f"Baik, tidak masalah.\n\nPada Sen, 23 Nov 2026 pukul 09.00 Dewi <dewi@lestiani.example> menulis:\n{quoted}"
    )
    one = read_answer(mail.encode(), INTERVIEW, READER)
    assert (one.answer, one.time) == ("accepted", None)


def test_the_persons_own_messages_in_a_chat_are_no_answer() -> None:
    chat = (
        "[23/11/26 09.05] Dewi Lestiani: Mohon maaf saya tidak bisa hadir, apakah bisa Rabu 2 Desember jam 13.00?\n"
        "[23/11/26 09.30] HRD Kayu: Baik kak, besok jam 2 siang ya"
    )
    one = read_answer(chat.encode(), INTERVIEW, READER)
    assert one.answer == "proposed"
    assert one.time is not None
    assert one.time.starts == dt.datetime(2026, 11, 24, 14, tzinfo=WIB)


def test_the_time_that_already_stands_is_no_other_time() -> None:
    one = read_answer(b"Baik kak, Selasa 1 Desember jam 10.00 dibatalkan ya. Terima kasih infonya", INTERVIEW, READER)
    assert (one.answer, one.time) == ("accepted", None)


def test_no_word_of_their_answer_is_cut_where_it_is_quoted() -> None:
    text = (
        "Dear Dewi, after some discussion with the whole hiring panel this morning your message came too late "
        "and Thursday is not possible for us I'm afraid but we can certainly do something about it later in the year"
    )
    one = read_answer(text.encode(), INTERVIEW, READER)
    words = one.words.split()
    assert words
    assert set(words) <= {*text.split(), "…"}
    assert len(one.words) < len(text)
