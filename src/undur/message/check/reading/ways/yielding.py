"""That the reader's timetable wins (rule R4)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

FLEXIBLE: Final = Ways(
    """
    # Indonesian
    (?<!kurang )(?<!tidak )(?<!belum )(?<!lebih )(?<!cukup )sesuai(?! dengan (latar|minat|bidang|rencana|kemampuan|keahlian|harap|jurusan|pengalaman|passion|kualifikasi|arah|tujuan)), fleksibel*, luwes, adjust, follow (@reader|your|the|any|you|what*|which*), putus … (pada|di tangan|tergantung) @reader, (terserah|serah|tergantung) … @reader, bebas, serah, manut, nurut, nunut, turut (saja|@waktu|@reader|jadwal), turut$, menurut (@reader|kelonggaran|kebijaksanaan|waktu|jadwal|yang), mangga, monggo, sakersa, kumaha
    (ikut|ngikut*|ikuti|mengikuti) (saja|@waktu|@reader|arahan|keputusan|ketersediaan|agenda|yang|mana|pun|apa|dengan), (saya|pasti|akan|tetap|siap|bisa|tinggal|biar) (yang )?(usahakan|upayakan|datang kapan|hadir kapan|atur|luangkan|kosongkan|sempatkan), (ikut|ngikut*|nderek|ndherek)$, (ikut|ngikut*) (juga|yang|pun) … (bisa|boleh|saja)?, (ndherek|nderek) (dawuh|kersa|mawon|@reader)
    @waktu (mana|apa|berapa|yang mana)?(pun|saja), @waktu (mana|apa|berapa|yang mana) (pun|saja), kapan (pun|saja), kapanpun, kapan @reader (ada|bisa|sempat|luang|longgar|kosong|senggang|sedia|bisanya|maunya), ikut kapan, (pagi|siang|sore) (pun|juga) (bisa|boleh), sembarang
    (@waktu|opsi) (lain*|berbeda|alternatif) … (dari|punya|menurut|yang|juga|boleh|silakan|silahkan|pun|bisa|kenan|tidak masalah|tidak apa*), (atau|maupun|dan) (di |pada )?@waktu (lain*|mana|yang|kosong|luang|longgar|sedia), (punya|ada|memiliki|mempunyai|usul|sedia) @waktu (lain|sendiri|yang), opsi lain dari
    kalau … (tidak|kurang|belum|sulit|bentrok|berhalang|halang|keberatan|semua*|dua*|salah satu) … (cocok|pas|bisa|memungkinkan|sesuai|kenan|silakan|silahkan|kabar|tentu|sedia|usul|atur|pilih|ikut|turut|penuh|diterima|tawar|beri), kalau … penuh, kalau … (ada|punya|mau|ingin|lebih|prefer|menghendaki|kehendak*|memiliki|mempunyai) … (waktu|jadwal|hari|jam|opsi|pilih) (lain|sendiri|yang|luang|kosong|tersendiri|berbeda), kalau @reader (lebih|ada|punya|mau|ingin|prefer) … (lain|sendiri|kosong|luang|longgar)
    (@waktu|jadwal*) (dari |milik |punya )?@reader … (utama|saya|saja|kosong|longgar|luang|boleh|bisa|dahulu*|prioritas|didahulukan), (menurut|berdasar*) (kelonggaran|kebijaksanaan|kesediaan|ketersediaan|keluangan|waktu|jadwal|kebijakan|keputusan), kelonggaran*, keluangan*, longgar (@reader|waktu*), sempat @reader
    (tentu|pilih|atur|tetap)(kan)? (saja )?(oleh )?@reader, (@reader|silakan|silahkan|tinggal|monggo|biar) … (tentu|tetapkan|pilih|atur|putus|menetapkan|longgar|luang|sempat|bisanya|kosong|nyaman|cocok), (@reader) (bisanya|maunya|senggangnya|kosongnya|luangnya), bisanya @reader
    (siap|sedia) (kapan|hadir|datang|di|pada|jam|ikut|sesuai|@waktu) … (pun|saja|mana|lain|@reader|@waktu), sepanjang hari, seharian, semua @waktu, keputusan @reader
    kalau (bukan|tidak) @waktu (itu|segitu|tersebut), @waktu yang lain, (kembalikan|kembali|pulang*) (ke|kepada) @reader, (pilih|keputusan|penentuan) … (ke|kepada|pada|di tangan) @reader
    # English
    open to (other|any|another|different|suggest*|alternative*|whatever|what), not tied to (these|those|either), these are only
    (led|guided|steered|ruled) by (you|your|the), (schedule|diary|calendar|week|days?|mornings?|afternoons?|evenings?) (is|are) … (open|free|clear|empty|yours), other @time (are|is) … (fine|good|problem|ok*|possible|welcome), no problem (either|too), name (your|the|a|an) (\\w+ )?(@time), say (when|so), (be|am|are) (there|in) whenever, anything (you|else) (can|have|suits|fits|works|offer), happy (to|with) (any*|what*|which*|fit|follow|take)
    flexib*, adjust*, accommodat*, adapt*, comply, at (@you )?(convenience|leisure|disposal), convenien* (for|to) @you, @you convenience, (be |am )?guided by, defer to, in your hands, your (call|choice|pick|decision|say), up to (you|them|the|your), you (choose|pick|decide|name|say|tell|call|set), (name|pick|choose|say|set|suggest|propose|give me|tell me|let me know|say the word) … (@time|one|whatever|what|which|when|work|suit)
    (whatever|whichever|whenever|wherever|anything|anytime|any) … (@fit|you|your|@company|@time|prefer*|free|choose|like|say|give|offer|decide|want|have|can|need), at any (@time)?, any time, (free|available|around|open|can|could|do|good) … all (day|week), (any|every|either) (other )?@time, other @time … (@fit|from|of|you|your|too), (or|and) (any|another|some|an? other|a different|whatever|whichever|whenever|at|one|some other|otherwise) … (@time|else|your|you|@fit), or (else )?(whenever|what)
    if (?!you need)(neither|none|not|these|those|that|this|either|it|they|there|one|both|nothing|any|another|some|a different|an? other|you|your|the|@company|something|only|other|for any) … (@fit|@you|@time|@company|can|prefer*|else|rather|other|better|have|need|another|suggest*|propose|neither|full|taken|not)
    should … (@fit|prefer|another|other|not|have|need|neither|none|own)
    follow (what*|which*|when*|any|your|the), (fit|slot|bend|squeeze) (in |things |myself |my |me |it )*(with|around|round|to|what*|which*|when*|any|your), (work|move|plan|shape|arrange|schedule|shuffle|juggle|rearrange|organise|switch|swap) (things |myself |my (diary|shifts?|hours|day|week|work|calendar|schedule) |me |it |anything |everything |shifts? )*(around|round|to (fit|suit|your|match)|with (your|any*|what*|which*)), (fit|slot) (in|you|me|around|round), (make|move|work|shift|juggle|rearrange|shuffle|clear|swap) (it|things|myself|my|anything|everything|something|that|time|room) … (work|happen|fit|around|round|for you|possible|diary|schedule|shifts?)
    (your|their|the panel|the board|the @company) (schedule|diary|timetable|calendar|availability|timing|time|agenda|rota|own @time|own|side|end|preference|suggestion) … (first|come*|goes|decides?|wins|priority|best|better|my|suit|work|too|is|will)?, best for you, better for you, easier for (you|your|the), (?<!to )work* (best |better |well )?(for|with) @you, suit* (you|your|the|them|everyone|@company), good for you
    (happy|glad|ready|willing|prepared|pleased|content|free|able|try|open|can|could|will|would|shall|i'd) (to )?(come|take|follow|accept|go|fit|be there|manage|make|do|attend|join|meet|consider|suggest*|other|another|any|earlier|later) … (any*|when*|what*|which*|with you|other|else|you|your|schedule|@company)
    other @time … (possible|fine|ok|okay|too|well|welcome), as (you|it) (like|prefer|wish|please|suit|see fit), don't mind (when|which), do not mind, make it (happen|work), (tell|let) me (know )?(what|which|when) … (work|suit|possible|best|easier|good|fine), no preference, i am easy, all yours, just say
    """
)
"""That any other time of theirs will do."""

NOT_ABOUT_TIMES: Final = Ways(
    "pertanyaan, dokumen, berkas, informasi, data, lowongan, kesempatan lain, keberatan, documents?, questions?, information, anything else, further details, references, vacanc*, opening*, no trouble, not a problem"
)
"""What an `if` may be about besides the time."""

SHUT: Final = Ways(
    """
    jangan (hari|jam|waktu|yang) lain, harus salah satu, di luar itu (saya )?tidak (bisa|dapat|sempat|mau), selain itu (saya )?tidak (bisa|dapat|sempat|mau), tidak (bisa|dapat|mau) (hari|jam|waktu) lain, hanya (bisa|dapat|ada|itu|dua|satu)
    nothing else (work|suit|will), (only|no other) (@time|option*), no other @time (will|work|suit|possible), can only (do|make|manage|come), the only @time, take it or leave it, (@time|that|those|these) only
    """
)
"""That no other time will do."""
