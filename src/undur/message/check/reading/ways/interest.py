"""Lasting interest, and a door left open (rule M20)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

INTEREST: Final = Ways(
    """
    # Indonesian
    minat, minatnya, tertarik, ketertarikan, antusias, semangat, rindu, damba, idam, impi, cita, cita-cita, hasrat, berhasrat, tekad, bertekad, niat, berniat, keinginan*, serius (melamar|ingin|mau|dengan|untuk|di|ikut)
    (ingin|mau|pengen|hendak|kepengin) (tetap |masih |juga |lebih |bisa |dapat |turut |ikut |segera |terus )?(gabung|kerja|ikut|belajar|jadi|menjadi|bertemu|ketemu|tahu|mengenal|kenal|masuk|kembali|lanjut|hadir|datang|interview|wawancara|berkarya|mengabdi|berkontribusi|kontribusi|bersama|melayani|mengajar|berlayar|coba|mencoba|berkembang|naik|terlibat|bertugas|mendaftar|memberi|bantu|membantu|berjumpa|mengikuti|berdiskusi|diskusi|ngobrol|@job)
    saya (tetap |masih |memang |selalu )?(ingin|mau) (?!(minta|mohon|tanya|bertanya|menanyakan|menyampaikan|sampai|memberi|beri|ganti|geser|ubah|pindah|batal|undur|mundur|menarik|mengaju|konfirmasi|kabar|izin|jadwal|reschedule|cancel|pasti|memastikan|mengkonfirmasi|mengonfirmasi|jujur|terbuka|cerita|tahu apa|menginfo|informasi|mengingat|meng?email|menjelaskan|jelas)\\w*)\\w+
    (masih|tetap|terus|selalu|dari dulu|sudah lama) … (ingin|mau|harap|minat|tertarik|serius|incar*|mengincar|cari|suka|senang|gabung)
    (harap|semoga|nanti|menantikan|tunggu) … (gabung|kerja|ikut|bertemu|ketemu|berjumpa|jumpa|wawancara|interview|hadir|datang|menjadi|jadi|bersama|diterima|diberi|kesempatan|sempat|bisa|dapat|kenan|kabar|waktu|tetap|masih|lanjut|berkontribusi|@pindah)
    menanti*, (tidak|tanpa) (mengurangi|kurang|berkurang|mengubah|ubah|memudar*|luntur|surut|hilang|menyurutkan), pilih (pertama|utama|saya), nomor satu, (posisi|pekerjaan|kerja|tempat|perusahaan|tim|proyek|kesempatan|peran|lowongan) (ini|itu|yang) … (saya )?(cari|cita|impi|incar|idam|damba|ingin|suka|cocok|sesuai|penting|menarik|berarti|tunggu|harap|pas)
    cocok dengan (saya|cara|minat|bidang|jiwa|pengalaman|keahlian|latar), (menarik|penting|berarti|berharga|istimewa) (bagi|buat|untuk|hati) saya, jatuh (cinta|hati), panggilan (hati|jiwa), (sayang|tidak ingin|tidak mau|tidak rela|jangan sampai) … (lewat*|melewatkan|hilang|kehilangan|sia-sia|batal), yakin, percaya bisa, kagum*, mengagumi, suka (dengan|pada|sekali|produk|konsep|cara), senang kalau, (besar|tinggi) (harap|minat|keinginan), tidak sabar, siap (gabung|kerja|bekerja|belajar|mengabdi|ditempatkan)
    (minat|harap|semangat|keinginan|tekad|niat) (saya|besar|tetap|masih|kami), hati saya (tetap|masih|sudah|di|ada|untuk)
    # English
    (@job|one|place|chance|company) (that )?i (have )?(been )?(wait*|look*|hop*|want*|dream*|long*|search*|prefer*|appl*) … (for)?, i want (this|it|in|the one), not going anywhere, (rather|sooner|prefer to|like to) work, number one, top of my (list|mind), still have me, itching to, (dying|burning|raring|hungry|thirsty) (to|for), over the moon to, (please|delight|honour) me … to (join|work|be|meet|come), nothing … (more|better) than to, (hope|pray|trust) … (still|remain|keep|consider|have me|chance|considered|join|meet|work|interview|come), set my heart, live for, born to, a calling, right fit, good fit, (learn|grow|build|serve|teach|cook|drive|sail|work|play|help) (with|for|at|under|alongside) (you|your|the)
    interest (in|remains|is|has|stays|for)*, interest, interested, keen*, eager*, enthusias*, motivated, passion*, excite*, thrilled (about|at the|by the)*, fired up, stoked, pumped, buzzing, committed, devoted, ambition*, hopeful, serious (about|candidate)*, determined, desire*, dream*, longing, long to, yearn*, aspir*, aim to, my (heart|goal|wish|hope|dream|aim|plan)
    look* forward, (can|could) not wait, cannot wait, wait to (meet|see|talk|hear|join|show|tell|speak), counting on, counting (down|the days)
    (want|wanted|wish|love|like|hope|hoping|hopes|dying|delighted|happy|glad|thrilled|jump|honour|relish) (very |much |still |to |so |the chance to |nothing more than to |nothing better than to |it if i |this |for )*(come|work|join|be part|be considered|be in|meet|interview|speak|talk|see you|hear more|hear about|learn|contribute|discuss|take part|continue|stay|remain|proceed|do this|do the|have this|get this|drive|teach|cook|serve|build|play|help|bring|show|tell|find out|know more|visit|start|be with|be there|grow|write|run|go ahead|get to know|pursue|help you|add|belong|make it|explore|sit down|chat|give it|keep)
    (want|need|love|like|value|admire|prize|treasure|fancy) (very |much |badly )*(this|the|that|your|such a) (?!interview)(\\w+ )?(?!interview)(@job|@company|mission|products?|team|ethos|values|approach|idea|chance), (want|love|like) it, want in, would (love|give|like|be glad|be thrilled|be delighted|be happy|jump|relish) … (@job|@company|you|join|work|meet|chance|part)
    (first|top|number one|favourite|dream|ideal|perfect|preferred|best) (choice|pick|@job|@company|option|place|fit|match|preference), (made|perfect|ideal|right|just the thing|tailor-made) for me, (right up|down) my (street|alley), (great|good|perfect|natural|strong|excellent) (fit|match), (matters?|important|means) … to me, close to my heart, part of (your|the|this|it), (hate|sorry|shame|pity|loath|loth|not want|do not want) to (lose|miss|let|give up|pass)
    (not|no|nothing) (way |any )?(change*|diminish*|less*|lessen|dim*|affect*|alter*|cool*|fade*|mean*|lost|lose|reduce|wane*|dampen*|put me off|given up|giving up|drop*), nothing (has|about|else) … (change*|compare*), undiminished, unchanged, as (keen|strong|eager|much|interested|excited|ever), (all|every) the more, wholehearted*, full interest, heart (is )?set, my mind is (made|set), (very )?much (want|hope|like|alive), (count|keep|consider|have) me (in|in the running|for|as), in the running, still (on|want|hope|wish|like|love|feel|think|believe|see|plan|intend|mean|my|very|would|care|here|dream|keen|up for|hoping|looking|applying|going|a|the|all|set|yours|in), remain* (\\w+ )?(interest*|keen|eager|committed|enthus*|hope*|convinced|a|my|very|at your), continue* (to )?(be |super )?(interest*|want|hope*|wish|be), continue interested, up for (it|this|the), where i (wish|want|hope|belong|see), see myself, picture myself, all in, fascinat*, intrigu*, appeal*, attract*, impress*, admire*, inspir*, love (what|how|the|your), believe in, proud to, privilege to, best thing, feels? right, all my heart, with all my
    """
)
"""That one still wants it."""

FOR_LATER: Final = Ways(
    """
    semoga, harap, lain (waktu|kali|kesempatan|hari|musim), (kesempatan|waktu) lain, masa (depan|mendatang|datang), ke depan*, mendatang, kemudian hari, suatu (saat|hari|ketika), kapan-kapan, kelak, nanti, sukses, jumpa, bertemu, ketemu, berjumpa, lowongan, kerja sama, terbuka, pintu, silaturahmi, hubungan baik, tetap terhubung, doa*, doakan
    hope*, wish*, future, again, one day, some day, someday, some time, another (time|day|occasion|chance|role), later (on)?, down the (road|line|track), paths?, (stay|keep|remain) in (touch|contact), keep me (in mind|posted|on), bear me in mind, door, best of luck, every success, all the best, good luck, (next|other) (time|year|season|opening*|vacanc*|role*|chance), if (you|there|a|another) … (ever|again|open*|need|vacanc*|hire|hiring|advertise|come*), follow your, cross, would love to, glad to (talk|hear|meet), welcome the, happy to (hear|talk|be)
    """
)
"""That a later meeting would be welcome."""
