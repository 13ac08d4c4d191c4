"""The words by which a text thanks, regrets, cancels, asks; both languages together, since people mix them.

All patterns run on folded text. None has a repetition inside a repetition.
"""

from __future__ import annotations

import re
from typing import Final

from undur.message.check.reading.lazy import words

GREETING: Final = words(
    r"yth", r"kepada", r"selamat (?:pagi|siang|sore|petang|malam)", r"(?:met )?(?:pagi|siang|sore|malam),? (?:pak|bu|bapak|ibu|kak|mas|mbak|tim)",
    r"ass?alam\w*.?\s?(?:mu)?.?alaikum", r"assalamu'?alaikum", r"salam (?:sejahtera|hormat|hangat|kenal)", r"halo", r"hallo", r"hai", r"hi", r"hello", r"dear",
    r"good (?:morning|afternoon|evening|day)", r"greetings", r"permisi", r"to whom", r"dengan hormat", r"om swastiastu", r"shalom",
    r"to (?:mr|mrs|ms|dr)", r"attn",
)  # fmt: skip
HAILING: Final = words(
    r"salam\w*", r"syalo+m", r"sugeng \w+", r"sampurasun", r"horas", r"namo buddhaya", r"rahayu", r"as-?sala\w*", r"salaa?m\w*", r"kulo ?nuwun", r"tabea?'?", r"met (?:pagi|siang|sore|malam)", r"yang terhormat", r"(?:pagi|siang|sore|malam)[,.!]",
    r"kia ora", r"bore da", r"dia duit", r"namaste\w*", r"namaskar\w*", r"vanakkam", r"bonjour", r"hola", r"buen[oa]s \w+", r"guten \w+", r"moin", r"ciao", r"g'?day", r"howdy", r"aloha", r"mabuhay", r"magandang \w+", r"sawubona", r"molo", r"respected", r"esteemed", r"honou?rable", r"morning", r"afternoon", r"evening", r"hiya", r"ola", r"merhaba", r"bom dia", r"boa tarde", r"ni hao", r"annyeong\w*", r"konnichiwa", r"goeie\w*", r"dag",
)  # fmt: skip
"""Greetings that are greetings only where a text begins: regional and foreign ones, and bare parts of the day."""
VOCATIVE: Final = re.compile(r"\s*(?:bapak|pak|ibu|bu|kak|mas|mbak|mr|mrs|ms|dr|tim)\.? [^\n,.]{1,40}[,.\n]")

THANKS: Final = words(
    r"terima\s?kasih", r"makasih", r"trims", r"trima\s?kasih", r"berterima\s?kasih", r"thanks", r"thank you", r"obliged to you", r"much obliged", r"thankful", r"thank", r"grateful", r"gratitude",
    r"appreciat\w+", r"menghargai", r"mengapresiasi", r"apresiasi", r"penghargaan", r"bersyukur", r"(?:merasa )?terhormat", r"kehormatan",
    r"honou?red", r"(?:pleased|delighted|happy|thrilled|glad) to (?:be|have been|receive|hear|get|have|see|learn|accept)", r"senang (?:sekali )?(?:bisa |dapat |telah |pernah |sudah )?(?:dipertimbangkan|diundang|menerima|mendapat\w*|dihubungi|terpilih)",
    r"(?:so |very |really )?kind of you", r"it means a lot", r"means a great deal",
)  # fmt: skip
APOLOGY: Final = words(
    r"ma+f", r"ma'?af", r"maafkan", r"permohonan maaf", r"(?:mohon|harap) (?:di)?maklum\w*", r"menyesal", r"penyesalan", r"sesalkan", r"berat hati", r"tidak enak hati", r"(?:saya )?merasa tidak enak",
    r"so+r+y", r"sr+y", r"sor+i", r"apolog\w+", r"regret\w*", r"forgive\w*", r"pardon", r"sincerest apologies", r"excuse (?:me|the|my|this|us)",
)  # fmt: skip
SUDDEN: Final = words(r"mendadak\w*", r"mepet", r"perubahan", r"merepotkan", r"batal\w*", r"short notice", r"change")
"""What is regretted besides the disturbance."""
REASON_CUE: Final = words(
    r"karena", r"krn", r"karna", r"sebab", r"dikarenakan", r"lantaran", r"berhubung", r"akibat", r"disebabkan", r"mengingat", r"alasan\w*", r"soalnya", r"gara-gara", r"demi", r"pasalnya",
    r"because", r"due to", r"owing to", r"on account of", r"reason\w*", r"(?:as|since) (?:i|i'm|i've|i'll|my|we|our|there|the|it)", r"the fact that", r"given that", r"as a result of",
    r"setelah (?:saya )?(?:me)?(?:mempertimbangkan|pertimbangkan|pelajari|mempelajari|menimbang)\w*",
)  # fmt: skip
NOTICE: Final = words(
    r"mendadak\w*", r"semendadak", r"mengabari\w*", r"mengabarkan", r"memberi tahu", r"memberitahu\w*", r"pemberitahuan", r"perubahan", r"merepotkan", r"ketidaknyamanan", r"mengganggu",
    r"short notice", r"late notice", r"inconvenience", r"trouble", r"the change", r"telling you",
)  # fmt: skip
REASON_CONTENT: Final = words(
    r"sakit\w*", r"demam", r"dirawat", r"rawat inap", r"opname", r"kurang sehat", r"tidak sehat", r"kurang enak badan", r"tidak enak badan", r"dokter", r"operasi", r"istirahat", r"pemulihan", r"cedera", r"kecelakaan", r"positif covid", r"covid", r"hamil", r"melahirkan",
    r"(?:menerima|ambil|mengambil|dapat|mendapat\w*|terima) (?:penawaran|tawaran|pekerjaan|kerja\w*|posisi|offer\w*)\w*", r"diterima (?:bekerja|kerja|di)", r"offering", r"bentrok\w*", r"berbenturan", r"komitmen", r"ujian", r"sidang", r"skripsi", r"kuliah", r"kelas", r"wisuda", r"studi",
    r"tugas (?:kantor|dinas)", r"dinas", r"lembur", r"shift", r"jaga", r"rapat", r"keluarga", r"ibu saya", r"ayah saya", r"anak saya", r"istri saya", r"suami saya", r"nenek", r"kakek", r"meninggal(?!kan)\w*", r"berduka", r"duka", r"pemakaman", r"pernikahan", r"lamaran (?:adik|kakak|sepupu|saudara|anak)\w*", r"aqiqah", r"acara",
    r"macet", r"banjir", r"penerbangan", r"pesawat", r"kereta", r"kapal", r"mogok", r"ban bocor", r"terhalang", r"terhambat", r"pindah (?:domisili|rumah|kota|ke)", r"domisili", r"terlalu jauh", r"jarak", r"lokasi", r"kontrak", r"gaji", r"ekspektasi", r"harapan saya dan", r"arah (?:karier|karir|lain|pekerjaan)\w*", r"rencana karier", r"rencana karir", r"karier saya", r"bidang lain", r"(?:kurang|tidak) (?:sesuai|cocok)", r"keadaan darurat", r"musibah", r"listrik", r"internet", r"sinyal", r"laptop", r"gangguan", r"mempersiapkan diri",
    r"ill", r"illness", r"sick", r"unwell", r"not (?:feeling )?well", r"fever", r"flu", r"hospital\w*", r"surgery", r"doctor\w*", r"injur\w+", r"recover\w*", r"accepted (?:another|an|a|the)\b[\w ]{0,20}(?:offer|position|role|job)", r"(?:another|other|new) (?:offer|job|position|role)", r"accepted", r"offer(?:ed)? elsewhere", r"(?:prior |previous |existing |conflicting )?(?:commitment|engagement)s?", r"clash\w*", r"conflict\w*", r"exam\w*", r"thesis", r"viva", r"stud(?:y|ies)", r"lectures?", r"family", r"(?:my )?(?:mother|father|mum|mom|dad|son|daughter|child|children|kids|wife|husband|partner|grandmother|grandfather|brother|sister|baby)", r"emergency", r"bereavement", r"funeral", r"passed away", r"died", r"death", r"wedding", r"childcare", r"nursery", r"work (?:trip|commitment|deadline|emergency|duty|meeting)", r"current (?:job|employer|role|contract|company)", r"flights?", r"trains?", r"ferry", r"strike", r"car (?:broke|has)", r"broke(?:n)? down", r"accident", r"flood\w*", r"traffic", r"held up", r"relocat\w+", r"moving", r"moved", r"too far", r"commute", r"salary", r"different (?:direction|path|field)", r"not (?:the right|a good|quite the|the best) (?:fit|match)", r"career", r"power cut", r"outage", r"technical", r"internet", r"more time to prepare", r"reconsidered", r"after (?:careful|much|some|a good deal of) (?:thought|consideration)",
)  # fmt: skip
ABOUT: Final = words(
    r"nama", r"saya (?:adalah )?(?:pelamar|kandidat|peserta|calon)\w*", r"pelamar", r"kandidat", r"perkenalkan", r"posisi", r"lowongan", r"lamaran\w*", r"melamar", r"wawancara\w*", r"interview\w*", r"undangan\w*", r"diundang", r"mengundang", r"jadwal\w*", r"dijadwalkan", r"hubungi", r"menghubungi", r"kabar\w*", r"jawaban\w*", r"balasan\w*", r"konfirmasi\w*", r"proses", r"seleksi", r"rekrutmen", r"hadir", r"tim", r"perusahaan\w*", r"pesan", r"email", r"surat", r"menyampaikan", r"sehat", r"nomor", r"pengertian\w*", r"perhatian\w*", r"merekomendasikan", r"rekan", r"keputusan", r"memutuskan",
    r"name", r"candidate\w*", r"applicant", r"appl(?:y|ied|ication)\w*", r"position", r"role", r"post", r"invit\w+", r"appointment", r"slot", r"schedul\w+", r"hear(?:ing)? from you", r"let (?:you|me) know", r"contact", r"writ\w+", r"email", r"message", r"confirm\w*", r"reply", r"process", r"team", r"company", r"here", r"speaking", r"meet(?:ing)?", r"decision", r"decided", r"understand\w*", r"find someone", r"recommend\w*", r"colleague", r"number", r"are well", r"luck", r"have a", r"wish(?:es|ing)?",
)  # fmt: skip
"""What a message says about itself, its writer and its matter: no reason."""
REASON_SHAPE: Final = words(
    r"saya (?:masih |juga )?(?:harus|wajib|mesti|perlu) (?!mem?batal\w*|meng?undur\w*|mundur|me?minta|memohon|mohon|menunda|menjadwal\w*|(?:me)?reschedul\w*|menyampai\w*|memberi\w*|mengabar\w*|mengubah|meng?geser|mengganti|menarik|menolak|jujur|menginformasi\w*)\w+",
    r"saya (?:sedang|lagi|sudah|telah|baru saja|akan|mau) (?!membatal\w*|mohon|memohon|meminta|mengirim|mengganggu|menerima undangan|menyampai\w*|menginformasi\w*|mengabar\w*|membaca|menantikan|mengundur\w*|mundur|menunda|reschedul\w*|diundang|dijadwal\w*|mengonfirmasi|menghubungi)\w+",
    r"i (?:have|need|had) (?:an?|some|two|my|got an?|to (?!cancel|withdraw|ask|decline|reschedul\w*|apologi\w*|let|tell|inform|say|call|rearrang\w*|postpone|request|move|pull|step)\w+)", r"i(?:'ve| have) (?:since|just|recently|now|already|been|taken|decided|found|tested|come|caught)", r"i(?:'ll| shall| will) be (?:away|abroad|travelling|traveling|in|on|at) \w+", r"i must (?!cancel|withdraw|ask|decline|reschedul\w*|apologi\w*|say|rearrang\w*|postpone)\w+", r"i(?:'m| am) (?:away|abroad|stuck|travelling|traveling|starting|required|needed|on call|working|staying|bound)",
    r"i have (?!to |an? (?:interview|question|few)|any|no|been given|received|read|your|the (?:pleasure|honou?r)|applied|accepted your|enjoyed)\w+ \w+", r"my (?!name|interview|application|apolog\w*|sincere\w*|phone|number|email|cv|details|regret\w*|best|kind|thanks|message)\w+ (?:\w+ )?(?:has|have|is|was|had|got|fell|broke|can't|cannot|needs)",
    r"pelatihan", r"training", r"mengantar\w*", r"merawat", r"uas", r"uts", r"luar kota", r"deadline", r"on call",
)  # fmt: skip
"""How a reason is often told without a cue: something that one has to do, or that has happened."""
OFFER: Final = words(
    r"(?<!tidak )(?<!tak )(?<!belum )(?<!nggak )(?<!gak )(?<!ga )(?:bisa|dapat|boleh)(?! tidak)", r"berkenan", r"bersedia", r"mohon", r"mengusulkan", r"usul\w*", r"memungkinkan", r"luang", r"siap", r"leluasa", r"kosong",
    r"could", r"able to (?:see|meet|do|speak|come)", r"free", r"available", r"propos\w+", r"suggest\w*", r"would (?:suit|work|be)", r"i can", r"happy to", r"perhaps", r"instead",
)  # fmt: skip
"""How a time is offered, beside a time that is not the interview's."""
VAGUE: Final = words(
    r"(?:karena )?satu dan lain hal", r"(?:alasan|urusan|keperluan|kepentingan|kendala|masalah|hal|halangan) (?:yang )?(?:bersifat )?pribadi", r"(?:sesuatu|suatu|beberapa|berbagai) (?:hal|alasan|kendala|halangan|keperluan|urusan)(?: (?:lain|pribadi))?", r"alasan tertentu", r"(?:hal|keadaan) (?:yang )?(?:tak|tidak) (?:ter)?duga", r"ada (?:halangan|keperluan|urusan|kendala|kesibukan)(?: (?:lain|mendadak|penting|pribadi))?", r"ada sesuatu", r"lain hal",
    r"something (?:has |'s )?(?:just )?(?:come|came) up", r"(?:for )?(?:personal|private|various|certain|some|other) (?:reasons?|matters?|issues?|circumstances)", r"unforeseen (?:circumstances|events?)", r"things (?:have )?(?:came|come) up", r"circumstances beyond my control", r"some stuff",
)  # fmt: skip

CANCEL: Final = words(
    r"membatalkan\w*", r"dibatalkan", r"pembatalan\w*", r"batal\w*", r"mengundurkan diri", r"undur diri", r"menarik (?:diri|lamaran|kembali lamaran)", r"mundur dari", r"(?:tidak|tak|belum) (?:dapat|bisa|akan|jadi)? ?(?:me)?lanjut\w*", r"tidak jadi",
    r"cancel\w*", r"withdraw\w*", r"(?:not|no longer|won't|cannot|can't|unable to) (?:be )?(?:able to )?(?:continu\w+|proceed\w*|pursu\w+|go ahead|move forward|moving forward|attend\w*)", r"decline", r"step (?:back|down|away)", r"pull out",
)  # fmt: skip
WITHDRAW: Final = words(
    r"mengundurkan diri", r"undur diri", r"menarik (?:diri|lamaran|kembali lamaran)", r"mundur dari", r"(?:tidak|tak) (?:dapat|bisa|akan)? ?(?:me)?lanjutkan (?:proses|lamaran|seleksi|tahap\w*)", r"(?:tidak|sudah tidak) (?:lagi )?berminat",
    r"withdraw\w*", r"pull(?:ing)? out", r"cancel (?:it|the interview|everything|this) (?:for good|altogether|completely|entirely)", r"just cancel", r"batal saja", r"saya mundur", r"dibatalkan saja", r"(?:no longer|not) (?:be )?(?:interested|pursu\w+|wish\w* to (?:be considered|continue|proceed))", r"decline the (?:interview|invitation|role|position|offer)",
)  # fmt: skip
ABSENT: Final = words(
    r"(?:tidak|tak|nggak|gak|belum|ga) (?:dapat|bisa|jadi|akan|sempat|mungkin)(?: \w+){0,2}? (?:meng)?(?:hadir\w*|datang|ikut|ikuti|mengikuti|memenuhi|interview|wawancara)", r"berhalangan", r"ketidakhadiran\w*", r"tidak (?:hadir|datang|ikut)",
    r"(?:can't|cannot|can not|won't|unable to|not (?:be )?able to)(?: \w+){0,2}? (?:attend|come|make|be there|be present|join|do)", r"no good for me", r"(?:doesn't|does not|won't) (?:work|suit)", r"urung", r"missed", r"won't be (?:coming|there|attending)", r"remove me", r"not be (?:coming|attending)",
)  # fmt: skip
"""How an absence is told."""
TAKEN: Final = words(
    r"(?:tidak|tak|nggak|gak|belum|ga) (?:dapat|bisa|mungkin|sempat)", r"berhalangan", r"harus", r"wajib", r"ujian", r"sidang", r"sakit", r"dirawat", r"shift", r"karena", r"bentrok", r"dijadwalkan semula", r"jadwal (?:semula|awal)", r"undangan", r"menerima",
    r"can't", r"cannot", r"can not", r"unable", r"because", r"busy", r"away", r"ill", r"must", r"have to", r"due to", r"clash\w*", r"received", r"invitation", r"instead of", r"rather than", r"originally", r"not (?:available|free|able)", r"exam",
)  # fmt: skip
"""What makes a time behind it one that does not suit."""
FINAL_WORD: Final = words(
    r"membatalkan",
    r"dibatalkan",
    r"pembatalan",
    r"batalkan",
    r"batal",
    r"cancel",
    r"cancelled",
    r"canceled",
    r"cancelling",
    r"canceling",
    r"cancellation",
)

ASK: Final = words(
    r"(?:me|di)?re-?schedul\w*", r"(?:pen)?jadwal\w* ulang\w*", r"(?:men|di)jadwalkan (?:ulang|kembali)", r"(?:mengatur|atur|diatur) (?:ulang|kembali)", r"(?:jadwal|waktu|hari|jam|tanggal|kesempatan wawancara|sesi) (?:lain\w*|baru|pengganti|alternatif)", r"(?:alternatif|opsi|pilihan|usulan) (?:jadwal|waktu|hari)", r"(?:jadwal|waktu|hari|tanggal) mana ?pun",
    r"(?:di|meng)undur(?:kan)? (?:jadwal|waktu|wawancara|interview|ke|jadi|menjadi|sampai|hingga|sehari|satu|dua)", r"diundur", r"mundur (?:ke|jadi|sehari|satu|beberapa)", r"(?:di|me)maju(?:kan)?", r"(?:di|meng|ng)?geser(?:kan)?", r"memindah(?:kan)?", r"dipindah(?:kan)?", r"dialihkan", r"dimundurkan", r"diganti(?! oleh)", r"(?:men|di)jadwalkan lagi", r"pindah(?:kan)? (?:jadwal|waktu|hari|jadi)", r"(?:jadwal|wawancara|interview)\w* (?:\w+ )?pindah\w*", r"pindahkan", r"(?:di|me)tunda", r"menunda", r"(?:ganti|mengganti|tukar|ubah|mengubah|merubah|diubah|diganti|perubahan|penggantian|penundaan|pengunduran)\w* (?:hari|jadwal|waktu|jam|tanggal)", r"jadwal\w* (?:tersebut |ini |wawancara |interview )?(?:dapat |bisa |agar )?(?:diubah|diganti|digeser|dipindah\w*|diundur|ditunda)", r"lain (?:waktu|hari|jadwal)", r"susulan",
    r"(?:another|other|a different|a new|some other|an alternative|alternative|whatever|any) (?:time|day|date|slot|appointment)s?", r"re-?arrang\w+", r"postpon\w+", r"(?:move|push|shift|change) (?:it|things|that|this|our meeting)(?: back| forward| off)?(?: to)?", r"(?:move|push|shift|change|put back|put off) (?:\w+ ){0,4}interview", r"put (?:it|the interview) (?:back|off|forward)", r"bring (?:it|the interview) forward", r"(?:new|later|earlier) (?:time|date|slot)", r"meet (?:on|at) a (?:later|different)", r"do it (?:on|at) ", r"could we (?:do|meet|speak|talk)", r"would (?:it be possible to )?(?:do|meet) (?:on|at)",
    r"need it (?:on|at|for|moved)", r"kesempatan (?:untuk )?(?:wawancara|interview) (?:lain|kembali|lagi)", r"kesempatan (?:lagi|kedua|sekali lagi)", r"(?:another|a second|one more) chance",
)  # fmt: skip
QUESTION: Final = words(
    r"(?:apakah|apa) (?:\w+ ){0,3}(?:bisa|dapat|boleh|memungkinkan)", r"(?:bisa|dapat|boleh|mungkin)kah", r"(?:bisa|boleh) (?:tidak|nggak|gak|diganti|hari)", r"could (?:we|i|you)", r"can (?:we|you)", r"would it be (?:possible|okay|ok|alright|all right)", r"is it possible", r"is there (?:any|a) (?:chance|way)", r"would you mind",
)  # fmt: skip
HOPE: Final = words(
    r"sampai jumpa",
    r"glad to (?:talk|meet|hear)",
    r"semoga",
    r"berharap",
    r"harapan",
    r"mudah-mudahan",
    r"hope\w*",
    r"wish",
    r"lain kesempatan",
    r"kesempatan lain",
    r"masa (?:depan|mendatang)",
    r"in (?:the )?future",
    r"di kemudian hari",
    r"suatu saat",
)
PARDON: Final = words(
    r"(?:harap|semoga|mohon)(?: \w+){0,3} (?:memahami|maklum\w*|mengerti|memaklumi|dipahami)",
    r"hope you(?: \w+){0,2} (?:understand|forgive)",
)
"""A hope that is only for the reader's understanding."""
AVAILABLE: Final = words(
    r"(?<!tidak )(?<!tidak )(?:dapat|bisa) (?:hadir|datang|mengikuti|pada|di|hari)", r"bersedia", r"leluasa", r"luang", r"senggang", r"kosong", r"free", r"available", r"availability", r"i could", r"i can (?:do|make|come|be)", r"would (?:suit|work)", r"suits?", r"works? for", r"(?:mengusulkan|usul\w*|opsi|pilihan|alternatif)", r"propos\w+", r"suggest\w*", r"instead",
)  # fmt: skip
CLAIM: Final = words(
    r"interview\w*", r"wawancara\w*", r"interviu", r"undangan\w*", r"invit\w+", r"jadwal\w*", r"appointment", r"pertemuan", r"(?:meng)?hadir\w*", r"datang", r"attend\w*", r"make it", r"come in", r"meeting", r"scheduled", r"sesi", r"seleksi", r"tes",
)  # fmt: skip
SIGN_OFF: Final = words(
    r"hormat saya", r"salam\w*", r"hormat kami", r"hormat", r"wassalam\w*", r"regards", r"yours (?:sincerely|faithfully|truly)", r"sincerely", r"faithfully", r"respectfully", r"best(?: wishes)?", r"kind(?:est)? regards", r"warm(?:ly|est)?", r"cheers", r"thanks", r"thank you", r"many thanks", r"terima\s?kasih", r"makasih", r"tertanda", r"ttd", r"suksma", r"matur nuwun", r"nuhun", r"cordially", r"all the best", r"with thanks", r"gratefully",
)  # fmt: skip
WARMTH: Final = words(
    r"semoga", r"berharap(?!(?: \w+){0,2} (?:memahami|maklum|mengerti|memaklumi))", r"harapan", r"berminat", r"minat", r"tertarik", r"antusias", r"kesempatan lain", r"lain kesempatan", r"lain waktu", r"di masa (?:depan|mendatang)", r"ke depan\w*", r"sukses", r"kembali bertemu", r"bekerja sama", r"ingin sekali", r"(?:benar-benar|sungguh|sangat) ingin", r"keinginan\w*", r"(?:di|saya )harapkan", r"(?:pengin|pingin|kepingin|ingin) (?:sekali|belajar|bekerja|kerja|bergabung|bertemu)", r"minat\w*", r"pilihan pertama", r"semangat", r"masih ingin", r"tetap ingin", r"menantikan", r"menghargai",
    r"motivated", r"(?:want(?:ed)?|hoping|love|like) to (?:come|work|join|be part|meet|interview|speak|talk)", r"want(?:ed)? (?:this|the) (?:job|role|post)", r"hoping", r"eager", r"i'd love", r"hope\w*", r"interested", r"interest", r"keen", r"enthusias\w+", r"excited", r"look(?:ing)? forward", r"in (?:the )?future", r"paths", r"stay in touch", r"keep in touch", r"wish you", r"all the best", r"every success", r"would love", r"eager",
)  # fmt: skip
FLEXIBLE: Final = words(
    r"menyesuaikan\w*", r"(?:mengikuti|ikut) (?:jadwal|waktu|ketersediaan)\w*", r"jadwal mana ?pun", r"waktu mana ?pun", r"fleksibel\w*", r"waktu lain", r"jadwal lain", r"hari lain", r"sesuai (?:jadwal|ketersediaan|waktu|kesediaan)\w*", r"kapan saja", r"kapan pun", r"silakan (?:tentukan|pilih)", r"apabila (?:berkenan|memungkinkan)", r"bila (?:berkenan|memungkinkan)", r"jika (?:berkenan|memungkinkan)", r"diusulkan", r"kesediaan",
    r"(?:jam|hari|kapan|tanggal) (?:berapa |apa )?pun", r"jam berapa saja", r"hari apa saja", r"terserah \w+", r"waktu yang (?:lain|sesuai|cocok|paling)", r"jika (?:tidak|kurang) (?:cocok|sesuai)", r"kalau (?:tidak|kurang) (?:cocok|sesuai|bisa)", r"saya ikut\w*", r"sesuaikan\w*", r"ngikut\w*", r"bebas", r"ikut (?:tim|ibu|bapak|pak|bu)\w*", r"kelonggaran\w*", r"(?:saya )?serahkan", r"follow your", r"whatever (?:you|is|fits|hour|day|slot)", r"work around", r"bend around", r"siap (?:kapan|menyesuaikan|mengikuti)", r"waktu (?:bapak|ibu|bu|pak)\w*", r"jadwal (?:bapak|ibu|bu|pak|kosong|yang tersedia)\w*", r"sepanjang hari", r"seharian",
    r"flexible", r"flexibility", r"at any time", r"any time", r"anytime", r"all day", r"fit (?:in )?around", r"if (?:neither|none|these|that|those) \w+", r"another (?:day|slot|time)", r"other (?:days|options|slots|times)", r"whenever", r"gladly take", r"suits? (?:you|your)", r"best for you", r"your end", r"your side", r"whichever", r"fit in with", r"fit around", r"whatever (?:time|suits|works)", r"any (?:other )?time", r"suits? you", r"works? (?:best |better )?for you", r"your (?:schedule|diary|timetable|calendar|availability)", r"other times?", r"another time", r"convenien\w+", r"happy to (?:adjust|work around|accommodate)", r"accommodate",
)  # fmt: skip
NOT_A_CLAIM: Final = re.compile(
    r"(?:\bke|\bmenjadi|\bjadi|\bsampai|\bhingga|\bsejak|\bmulai|\bsampai dengan|\bs/d|\bsebelum|\bsetelah|\bsesudah|\bper|\bto|\buntil|\btill|\bsince|\bfrom|\bby|\bbefore|\bafter|\binstead|\bor|\batau|\bdan|\band|\bdari)\s*(?:hari|tanggal|tgl|the|on|pada)?\s*$"
)
