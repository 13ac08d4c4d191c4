"""Scolding and belittling the reader, the company, its pay or its ways (rule M11)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

BLAME: Final = Ways(
    """
    # Indonesian
    (gaji|upah|honor|bayar*|tunjangan|tawar|nominal|angka) … (segitu|receh|sekecil|serendah|sedikit|kecil|murah|minim|rendah|lucu|menghina|tidak masuk akal|tidak layak|tidak cukup|tidak manusiawi|di bawah umr|bercanda|seuprit|pelit)
    permain*, mempermain*, dipermain*, main-main, tidak (becus|niat|profesional|punya (hati|etika|sopan)|tahu (diri|aturan|sopan)|beres|jelas|menghormati|hargai|tanggap|konsisten|serius), (kurang|nir) (profesional|ajar|serius|sopan|becus|niat|hargai|menghargai), seenak*, semaunya, semena*, sembarangan, asal-asalan, arogan, sombong, pelit, medit, pantas (saja|bus|perusahaan|karyawan|orang|banyak|tidak|sepi), wajar (saja |kalau |karyawan |orang )*(banyak|keluar|resign|bangkrut|sepi)
    (perusahaan|kantor|sekolah|tempat|tim|hrd|pihak|proses|sistem|rekrutmen|seleksi|admin|balas|jawab|pelayanan|koordinasi|komunikasi|cara kerja*|manajemen) … (lambat|lelet|lama|kacau|berantakan|amburadul|ribet|berbelit*|payah|buruk|jelek|mengecewakan|aneh|konyol|abal-abal|bobrok|plin-plan|tidak jelas|tidak becus|tidak beres|kolot|kuno|ngawur|ngaco|molor)
    kok (begini|begitu|gitu|gini|bisa|susah|lama), (memalukan|keterlaluan|mengecewakan|menyebalkan|menjengkelkan|menghina|merendahkan|meremehkan|menggantung*|digantung*|diabaikan|dicuek*|dibohong*|ditipu|php|ghosting), (kecewa|kesal|jengkel|muak|sebal|geram) … (dengan|pada|atas|karena|menunggu|sama|menanti), buang (waktu|tenaga|ongkos), (membuang|buang) … (waktu|tenaga) saya, (salah|kesalahan) (@reader|pihak), ((harus*|seharusnya|semestinya|tidak|punya) malu|introspeksi|evaluasi diri|belajar lagi|berkaca|ngaca), reputasi … (buruk|jelek|miring), (review|ulasan) … (buruk|jelek|negatif|benar), (rugi|menyesal) … (melamar|daftar|datang), kapok
    tidak (ada|punya) … (kejelasan|kepastian|etika|itikad|niat baik), masa (perusahaan|kantor|sekolah|tim|hrd|sebesar), (belajar*|tolong) … (hargai|menghargai) (waktu|orang|pelamar|kandidat), (pembohong|penipu|bohong)
    # English
    expected (better|more) (from|of), learn (to|how to), misleading, misled, (do|does|did|clearly) not … (value|respect|care about) (people|candidate|applicant|my|our|other), review* … (dreadful|bad|terrible|awful|poor|worrying|horrible|negative)
    (pay|salary|wage*|offer|money|rate|package) … (joke|insult*|pathetic|laughable|peanuts|pittance|rubbish|miserable|stingy|too low|ridiculous|a disgrace|terrible|derisory|slave*|embarrassing), peanuts, cheapskate*, tight-fisted, penny-pinching, skinflint
    your (\\w+ )?(@company|hr|process|recruit*|hiring|communication|system|staff|people|management|organi?sation|ad|advert|attitude|manners|behaviou?r|colleague|secretary|receptionist) … (slow|poor|bad|terrible|awful|mess|messy|confus*|rude|late|stingy|cheap|useless|shambles|joke|chaos|chaotic|disorgani*|incompetent|unprofessional|lazy|arrogant|dishonest|failed|fails|never|could not|can not|does not|did not|do not|should be ashamed|wast*|kept|keep|toxic|poisonous|clueless|careless|sloppy|insult*|disrespect*|appalling|lying|lied)
    (nobody|no one|none of you) (over there |there |at your |in your |has |have |even |ever |seems )*(answer*|replied|replies|reply|bother*|cares|cared|knows|able|picks|picked|respond*|seems), (nobody|no one) (over there|there), (days|weeks|month) of silence, (do|did|can|could) you (people|lot|guys|even|not), you (people|lot), what (kind|sort) of (@company|people|outfit|business|way), waste* … my time, wast* my, time-wasters?, (unprofessional|disorgani*|shambolic|shambles|amateur*|incompeten*|ridiculous|appalling|disgrace*|pathetic|unacceptable|outrageous|disrespect*|insult*|laughable|farce|farcical|fiasco|circus|clown*|scandal*|shameful|clueless|hopeless|toxic|poisonous|nightmare), (learn|get|fix|sort|look at|put) … (manners|your (act|own|house|process)), no wonder (you|nobody|no one|your|people|everyone), tells me (a lot|all|everything), says (a lot|it all|everything) about, (bad|poor|terrible|awful|worst) (reviews?|reputation|experience|manners|management|communication|organi*), good luck (finding|keeping|getting) (anyone|anybody|someone), (should|ought to) be ashamed, fed up with, sick of (waiting|your|being), tired of (waiting|your|being), (left|kept) me (hanging|waiting|in the dark), strung along, mess(ed|ing)? me (about|around), messed (about|around), ghosted, can not be bothered
    """
)
"""Words that wound; what a writer says of themselves is no blame."""

OF_ONESELF: Final = Ways(
    """
    (balas|jawab|kabar|konfirmasi|email|pesan) saya, (kampus|kantor|kerja|rumah|keluarga|proyek|kota|kampung|pabrik|toko) saya, saya (tidak|kurang|yang|memang) (serius|profesional|becus|konsisten|teliti|sopan), tidak adil (bagi|untuk|kalau|buat), would be (unfair|unprofessional|unreasonable|wrong|ridiculous|rude), (unfair|unprofessional|rude|unreasonable) of me, unfair (to|on) (you|the|other), i (am|feel|was) (ashamed|embarrassed|disappointed (to|not|that i)), maaf (kalau|atas|karena), (kantor|perusahaan|tempat|tim|sekolah|jadwal|hrd) (kerja )?(lama |sekarang |saat ini )?saya, my (present|current|own|old) \\w+, my (own )?(fault|mistake|mess|fail*|unprofessional*), (saya|kami) (sadar|akui|mengaku|yang salah|tidak profesional|tidak sopan|kurang sopan|lambat|terlambat|telat), kesalahan saya, salah saya, (not|never) (want|wish|mean) … (waste|mess|keep), rather than waste, (sorry|apolog*|maaf) … (mess*|wast*|mengecewakan|membuang|buang|inconvenience|bother|trouble|ribet|merepotkan|lama|lambat|molor|mendadak), (tidak|tanpa) (bermaksud|maksud|ingin|mau) … (mempermain*|permain*|buang|mengecewakan|sombong|menyepelekan), embarrass* (for me|me|about my|to), no (reflection|criticism), (want|wanted|like|love|keen|eager|hope|hoping|able|happy|chance|opportunity|ready|come|much|time|willing|way) (to|for) learn*, i (will|would|can|could|have|want|am|must|learn*) … learn*, learn* (a lot|much|more|from|about)
    """
)
"""The same words said of oneself, or not meant."""
