"""Asking for another time (rule R1), and the hands-off of who leaves it to the reader (§1.3)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

ASK: Final = Ways(
    """
    # Indonesian
    jadwal (ulang|lagi|kembali|baru|lain*|pengganti|ganti|susul|alternatif), atur (ulang|kembali|lagi), reschedule
    @waktu (wawancara |interview )?(lain*|baru|pengganti|alternatif|ganti|susul|berbeda), (di|pada|untuk|minta|mohon) (lain|beda) (waktu|hari|jadwal|jam|kesempatan), ganti @waktu, (alternatif|opsi|pilih|usul) @waktu, opsi lain, @waktu mana pun
    (bisa|bisakah|boleh|bolehkah|dapat|dapatkah|mohon|minta|izin|ijin|tolong|apakah|apa|kira*|kenan|mungkin*|usul|agar|supaya|kalau) … (geser|pindah|undur|maju|tunda|ubah|ganti|alih|tukar|susul)
    (ingin|mau|hendak|untuk|perlu|harus|terpaksa|saya|bermaksud) (mohon |minta )?(me)?(geser|undur|tunda|ubah|ganti|tukar) (jadwal|waktu|hari|jam|tanggal|wawancara|interview|sesi|pertemuan)
    (geser|undur|mundur|maju|tunda|alih|tukar|ubah|ganti) (ke|jadi|menjadi|@waktu|wawancara|interview|sampai|hingga|sehari|satu|dua|beberapa|dulu|lagi|pelaksanaan), pindah (wawancara|interview|jadwal|waktu|hari|jam|tanggal|sesi)
    (pindah|geser|undur|ganti) (ke|jadi|menjadi) (hari|tanggal|jam|minggu|pekan|senin|selasa|rabu|kamis|jumat|sabtu|besok|lusa|awal|akhir|pagi|siang|sore)
    (wawancara|interview|jadwal|pertemuan|janji) … (geser|pindah|undur|maju|tunda|ubah|ganti|alih|tukar)
    (kesempatan|sempat) (lagi|kedua|lain|sekali lagi|untuk wawancara|wawancara|interview), wawancara (lagi|susul|lain|di @waktu), bertemu di @waktu lain
    (minta|mohon) @waktu, kapan … (bisa|dapat|ada|kenan|sempat|luang) … \\?
    # English
    (be|it|this|me) (kept|held|fixed|scheduled|arranged|taken|conducted|booked) (on|for|at|in), consider … (monday|tuesday|wednesday|thursday|friday)
    would (monday|tuesday|wednesday|thursday|friday|next|another|the|later|any) … (any good|suit|work|do|fit|be|possible|ok|okay), (hoping|hope) … (could|can|might) … (monday|tuesday|wednesday|thursday|friday|next|another|later|instead|tomorrow), (monday|tuesday|wednesday|thursday|friday) … instead
    (another|other|a different|different|new|later|earlier|alternative|some other|an alternative|alternate|next available|whatever|any|the following|next) @time, re-?arrang*, @move (it|things|that|this|the|my|our|me|to|back|forward|round|around|until|by|for|on|somewhere), (be|get|possible|interview|@may|please) @move, to (move|reschedule|rearrange|postpone|change|push|shift|swap|delay|put back|put off|switch) (it|the|my|our|this|that|things|to|for|times?|dates?|days?|interview), request (a |for )?(change|move|new|postponement|delay|shift), reschedul*, postpon*
    (different|alternative|new|later) (interview )?@time, meet (on|at|another|some|later), (another|second|one more|other) chance, do it (on|at), come (on|in|by) … instead, raincheck, rain check
    @may (we|i|you|it|there|this|that|the interview|my interview|the panel|the team|either|any|one of) … (on|at|to|for|come|see|meet|speak|talk|do|work|suit|attend|manage|fit|be) … (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|later|instead|another|other)
    what (other )?@time … (work|suit|have|free|available|convenient|good|best), when … (work|suit|free|available|convenient|next), squeeze me, see me (on|another|later|next)
    """
)
"""That one asks for another time; whether it also names one is for the times to tell."""

SURE: Final = Ways(
    """
    jadwal (ulang|lagi|kembali), reschedul*, rearrang*, postpon*, (geser|pindah|undur|mundur|maju|tunda|ganti) (ke|jadi|menjadi|jadwal|hari|waktu), (minta|mohon) (jadwal|waktu|hari)
    @may (it|we|the interview|my interview|this) (be )?@move, (give|offer|have) … (another|new|different) (interview )?(date|day|slot|time)
    """
)
"""That nothing but another time can be meant."""

POSTPONES: Final = Ways(
    """
    (perlu|harus|terpaksa|akan|jadi|mau) (saya )?(tunda|undur)(?! (ke|jadi|sampai|hingga)), (have|has|need|needs|must|will|going) … be (put off|postponed|delayed|moved|put back|deferred)(?! (to|until))
    """
)
"""That it can't take place, and no word of when else."""

HOPE: Final = Ways(
    """
    semoga, harap, kelak, kapan-kapan, suatu (saat|hari|ketika), lain (waktu|kali|kesempatan|musim|hari), (kesempatan|sempat|waktu|lain) lain, masa (depan|mendatang|datang), kemudian hari, sukses, jumpa, ketemu, bertemu, tahun depan, ajaran depan
    hope*, wish*, in (the )?future, one day, some day, someday, some (other )?time, another (time|occasion|day|chance|role|opening), again, down the (road|line|track), maybe, paths?, stay in touch, keep in touch, good luck, best of luck, reapply, apply
    """
)
"""That one speaks of a later that nobody fixes."""

HANDS_OVER: Final = Ways(
    """
    @waktu (mana|apa|berapa) (pun|saja), @waktu (mana|apa|berapa)pun, kapan (pun|saja), kapanpun, (ikut|sesuai|serah) … (@waktu|@reader), serah, menurut (kelonggaran|kebijaksanaan|waktu|jadwal)
    (any|whatever|whichever|whenever) (other )?(@time)?, fit (in )?(with|around) your, at your (convenience|disposal), entirely up to you
    """
)
"""That the reader picks the time."""
