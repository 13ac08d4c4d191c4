"""Orders where a question is due (rule R5)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

ORDER: Final = Ways(
    """
    # Indonesian
    pokoknya, (@reader) (harus|wajib|mesti|kudu), (jadwal|wawancara|interview|waktu) … (harus|wajib|mesti) (geser|pindah|undur|mundur|tunda|ubah|ganti|alih|jadwal|di*)
    (harus|wajib) (salah satu|hari itu|jam itu|ikut saya|sesuai|bisa), saya (minta|mau|menuntut|tuntut|maunya) … (ganti|pindah|ubah|undur|jadwal|geser|mundur) … (tidak bisa tidak|hari ini|segera|sekarang|harus)
    (tidak|jangan) (mau|ingin) (tahu|dengar|alasan|tawar|ditawar), (tidak|jangan) (boleh )?(ditawar|ditolak|tawar|ditunda|lama|telat|terlambat|ditunda-tunda|sampai (telat|lama|terlambat|lupa)|hari lain|jam lain|waktu lain|lupa)
    (langsung|segera|cepat|secepatnya|buruan) (@reader )?(saja )?(kabar|jawab|balas|konfirmasi|ganti|atur|ubah|pindah|geser|urus|proses|kirim|putus) (saya|ke|jadwal|hari|jam|sekarang|@reader)?, (tolong|harap|mohon) (langsung|segera|cepat|secepatnya) \\w+, (kabar|balas|konfirmasi|jawab|kirim|putus) … (segera|secepatnya|sekarang|cepat|hari ini juga|malam ini juga|detik ini|paling lambat|selambat*|sebelum jam|maksimal|max)(?! saya| akan| kami| setelah)
    (saya )?tunggu … (hari ini juga|hari ini|segera|sekarang|paling lambat|secepatnya|sebelum|maksimal|malam ini), tolong disiapkan, tolong (@reader )?(langsung|segera), (tolong|harap) … (pastikan|dipastikan), pastikan … (ganti|pindah|jadwal|ubah|hari|jam), (bukan|tidak) (urusan|masalah) saya, terima jadi
    (wawancara|interview|jadwal) (saya )?saya (pindah|geser|ganti|ubah), saya datang … saja, maunya saya, tidak (terima|menerima) (penolakan|alasan)
    (segera|cepat|cepetan) (balas|jawab|kabar|konfirmasi), wajib (balas|jawab|dibalas|dijawab|diganti|dipindah*), titik$, jangan sampai (tolak|ditolak|gagal|batal)
    # English
    it (has to|must|needs to) be (monday|tuesday|wednesday|thursday|friday|on|at|the|this|that|next), make sure (it|that it|you|the|to), (will|can) only accept
    let us (make|do|say|move|switch|go with), expect me, i (am|will be) coming (on |in )?(monday|tuesday|wednesday|thursday|friday) … instead, i will (come|be there|see you|show up|drop by) … (monday|tuesday|wednesday|thursday|friday|tomorrow) … instead
    you (must|have to|had better|are required to|ought to|need to|got to) (?!(be (busy|very busy|disappointed)|know|understand|forgive|excuse|bear|feel|apologi|find|fill|choose|look|see)\\w*)\\w+, you will (have|need) to, you would better
    i (demand|insist|expect (you|a|an|to hear|it|the|my|this)|require (you|a|an|it|my)|need you to|want you to (?!know)|want (it|the interview|my interview|this interview|another|a new|a different) … (moved|changed|@time|reschedule|for|on|at)), i need (it|this|the interview|my interview) (on|at|for|by|moved|changed|reschedule)
    non-?negotiable, not negotiable, no exceptions?, no (ifs|buts|excuses|argument*|discussion), no later than, take it or leave it, or (i|else i) (will|am|go) (walk|out|gone|elsewhere|look*), final offer, lock (it|one|that|this|me) in, make it so, see to it, get (it|this) (sorted|done|fixed), sort (it|this) out
    (confirm|reply|respond|answer|get back to me|let me know|call me|send me|send it|send|email me|text me) … (asap|immediately|right away|at once|right now|straight away|straightaway|today|tonight|by (noon|tonight|tomorrow|today|\\d+|end|close|five|lunch*|the end|midday|monday|tuesday|wednesday|thursday|friday)|before (noon|five|\\d+|lunch*|close|the end))
    (only|just) (@time|time) (i|that) (can|will|am), nothing else (work|suit|will), that is (final|that|the only), do not (be late|make me|keep me|offer|bother|give me|suggest|waste|forget)
    """
)
"""Somebody is told what to do."""

SOFTENED: Final = Ways(
    """
    please … if, if (you|possible|that|it|at all), would (you|it|be|love|appreciate|like), could (you|i|we), can (you|i|we) , may (i|we), might, grateful, appreciate, kindly, hope, wonder*, whenever, at your, when you (can|get|have|are), no rush, no hurry, happy to, i will, we will, so (that )?i (can|could), kalau (kenan|boleh|bisa|mungkin|sempat|tidak), mohon, apakah, boleh*, bisakah, bisa tidak, kenan, kiranya, izin, ijin, saya (akan |segera |langsung )?(kabar|konfirmasi|kirim|balas|jawab), (baru|terlambat|lambat) (bisa )?kabar, karena itu saya, nothing … need, no need, (wanted|want|like|writing|checking|hope|calling|asking) to make sure, maaf
    """
)
"""Words that turn an order into a wish."""

BARE_VERB: Final = Ways(
    """
    (put|pencil|book|slot|fit) me (down|in|for), (move|change|reschedule|rearrange|postpone|push|shift|switch|swap|fix|set|put|book|make|schedule|slot|arrange|find|give|get|bring|lock|change) (it|me|my|the|our|a|an|another|us|this|that) … (interview|slot|@time|monday|tuesday|wednesday|thursday|friday|to|on|for|in|back|forward|earlier|later|tomorrow)
    """
)
"""An order where a sentence or a clause begins with it."""
