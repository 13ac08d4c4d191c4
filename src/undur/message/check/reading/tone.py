"""The words that blame, order about, and tell more of a reason than concerns the reader (rules M9, M11, R5).

All run on folded text, and none has a repetition inside a repetition.
"""

from __future__ import annotations

import re
from typing import Final

from undur.message.check.reading.lazy import words

BLAME: Final = words(
    r"(?:tidak|kurang|nggak|gak) (?:profesional|becus|serius mengurus)", r"(?:saya|sangat|cukup|agak|sungguh|benar-benar) kecewa", r"kecewa (?:dengan|atas|terhadap|sama|karena)", r"pelit", r"buang-?\s?buang (?:waktu|tenaga)", r"membuang (?:waktu|tenaga) saya",
    r"(?:gaji|upah|tawaran|penawaran|tunjangan)\w*[^.!?\n]{0,30} (?:kecil|kekecilan|rendah|minim|murah|tidak (?:layak|manusiawi|masuk akal))", r"(?:proses|rekrutmen|seleksi|sistem|hrd|balasan|respons?|komunikasi|koordinasi|pelayanan|perusahaan|kantor)\w*[^.!?\n]{0,35} (?:berbelit\w*|ribet|lambat|lelet|lama (?:sekali|banget)|terlalu lama|kacau|berantakan|amburadul|(?:tidak|nggak|gak|kurang) jelas|buruk|jelek|semrawut|bertele-tele|mengecewakan|payah)",
    r"(?:review|ulasan|reputasi|testimoni)\w*[^.!?\n]{0,30} (?:buruk|jelek|negatif|kurang baik|miring)", r"toxic", r"toksik", r"(?:salah|kesalahan) (?:pihak|perusahaan|hrd|bapak|ibu|anda|kalian)", r"(?:pihak|perusahaan|tim|hrd) (?:bapak|ibu|anda|kalian)(?:/ibu)? (?:yang )?(?:tidak|kurang|gagal|terlalu|selalu)", r"seenaknya", r"semena-mena", r"tidak menghargai (?:waktu|saya|pelamar|kandidat)", r"keterlaluan", r"tidak masuk akal", r"tidak adil", r"eksploitasi", r"konyol", r"php(?:in)?", r"kerja hrd", r"kok begini", r"tidak (?:pernah |juga )?(?:dibalas|dijawab|ditanggapi) (?:juga|sama sekali)", r"(?:harus|seharusnya|semestinya) malu", r"di-?php\w*",
    r"unprofessional\w*", r"disappoint(?:ed|ing) (?:in|with|by|at|that you|how|process|experience|communication)", r"wast(?:e|ed|ing) (?:of )?(?:my |everyone's )?time(?! of yours)", r"low-?ball\w*", r"insult\w*", r"ridiculous\w*", r"(?:bad|poor|terrible|awful|negative|worrying|horrible) reviews?", r"reviews?[^.!?\n]{0,40} (?:bad|terrible|awful|poor|negative|worrying|horrible|put me off)", r"glassdoor", r"(?:badly|poorly) (?:organi[sz]ed|run|managed|planned|handled)", r"disorgani[sz]ed", r"shambles", r"appalling", r"chaotic", r"incompeten\w+", r"exploit\w+", r"unacceptable", r"unreasonabl[ey]", r"unfair\w*",
    r"your (?:\w+ )?(?:team|company|hr|process|department|recruiters?|office|communication|system|staff|people|firm|organi[sz]ation)s? (?:just |really |clearly |simply |has |have )?(?:can't|cannot|couldn't|didn't|don't|doesn't|failed|fails|never|kept|keeps|not bothered|(?:is|are|was|were|been) (?:too |so |very |far too |rather |quite )?(?:slow|poor|bad|low|terrible|awful|a mess|messy|confusing|rude|late|stingy|cheap|useless))", r"(?:pay|salary|wages?|offer)(?: \w+){0,4} (?:too low|laughable|pathetic|insulting|a joke|stingy|miserable)",
    r"you (?:people|lot)", r"your fault", r"typical of (?:you|your)", r"ashamed", r"astonished (?:by|at)", r"disgrace\w*", r"contempt\w*", r"(?:fault|mistake) of your", r"you (?:failed to|never (?:replied|answered|told|called|bothered)|kept (?:me|chang\w+|mov\w+)|keep (?:chang\w+|mov\w+)|(?:didn't|couldn't|can't) (?:even|bother|reply|answer|give me|be bothered))", r"(?:process|recruitment|hiring|scheduling)(?: \w+){0,4} (?:slow|too long|forever|a mess|messy|endless|terrible|awful|a joke)", r"(?:were|was|so|very) rude",
)  # fmt: skip
NO_BLAME: Final = words(
    r"(?:maaf|menyesal)[^.!?\n]{0,30}mengecewakan",
    r"(?:not|n't) (?:want to )?wast\w+ (?:your|any more of your)",
    r"(?:sorry|apologi\w+)[^.!?\n]{0,40}",
    r"(?:my|saya) (?:own )?(?:unprofessional\w*|fault)",
)
"""What a person says of themselves in the same words."""

ORDER: Final = words(
    r"pokoknya", r"(?:bapak|ibu|bu|pak|anda|kalian|perusahaan|hrd|pihak \w+|kamu) (?:harus|wajib|mesti|kudu)", r"(?:jadwal|wawancara|interview)\w*(?: \w+){0,3} (?:harus|wajib|mesti) (?:di\w+|pindah|ganti|geser)", r"harus (?:dipindah\w*|diganti|dijadwal\w*|diubah|diundur\w*|dimundur\w*|digeser)", r"saya (?:minta|mau|menuntut|maunya)(?: \w+){0,3} (?:diganti|dipindah\w*|diubah|diundur\w*|dijadwal\w*|digeser|dimundur\w*)",
    r"(?:tolong |harap |mohon )?(?:segera|secepatnya|cepat)(?: \w+)? (?:kabari|balas|konfirmasi|dibalas|dikonfirmasi|ganti|atur|diganti|jawab)", r"(?:kabari|balas|konfirmasi|jawab)\w*(?: \w+){0,2} (?:segera|secepatnya|sekarang|sekarang juga|hari ini juga|cepat)(?! saya| akan| kami)", r"saya tunggu[^.!?\n]{0,30} (?:hari ini|segera|sekarang|paling lambat|secepatnya)", r"(?:tidak|nggak|gak) mau tahu", r"jangan (?:lama|sampai (?:telat|lama))",
    r"(?<!if )(?<!whatever )(?<!anything )(?<!that )you (?:must|have to|'ll have to|will have to|need to|'ll need to|will need to|had better|are required to) (?!be (?:busy|very busy|disappointed))\w+", r"you'll (?:have|need) to", r"i (?:demand|insist)", r"i expect (?:you|a|an|to hear|it|the|my|this)(?! great)", r"i need you to", r"i want (?:you to|it (?:moved|changed)|(?:the|my|this) interview|another (?:time|date|day|slot)|a (?:new|different))", r"make sure (?:you|to|that|it)", r"(?<!i'll )(?<!i will )(?<!will )(?<!to )(?<!me )(?:confirm|reply|respond|answer|get back to me|sort (?:it|this) out)[^.?!\n]{0,30} (?:asap|immediately|right away|at once|right now|straight away)", r"non-?negotiable", r"no exceptions?",
)  # fmt: skip
IMPERATIVE: Final = re.compile(
    r"(?:jadi |so |then |and |just |tolong |harap |please just )?(?:ganti|pindahkan|ubah|undurkan|mundurkan|geser|jadwalkan ulang|atur ulang|move|change|reschedule|rearrange|postpone|push|give me|put me|book me|find me) "
    r"(?:it|me|my|the|our|a|another|jadwal|wawancara|interview|saja|ke|saya)\w*"
)
"""An order at the head of a sentence; with a question mark it is none."""

DETAIL: Final = words(
    r"leukosit\w*", r"saluran kemih", r"urinary", r"bleeding", r"(?:baru )?putus (?:dengan|sama) pacar\w*", r"cuci darah", r"massive row", r"had a (?:huge |big |massive |terrible )?(?:row|fight|argument)", r"owes? me", r"took? (?:him|her|them) to court", r"taken? (?:him|her|them) to court", r"weeping", r"impetigo", r"maintenance arrears", r"quid", r"gagal ginjal", r"diamputasi", r"amputasi", r"kejang\w*", r"darah tinggi\w*", r"(?:gula|kolesterol|tensi)(?:nya)? (?:naik|tinggi|\d+)", r"stadium \w+", r"kreatinin", r"pendarahan", r"ambruk", r"koma", r"lumpuh", r"sesak nap?fas", r"ditahan polisi", r"dipenjara", r"warisan", r"sengketa", r"rentenir", r"ditagih\w*", r"nunggak", r"menunggak", r"tunggakan", r"gadai\w*", r"talak", r"kdrt", r"minggat", r"kabur dari rumah", r"tegur sapa", r"diusir", r"sidang cerai", r"hak asuh", r"batal nikah", r"putus cinta", r"diputusin", r"skizofrenia", r"trauma", r"psikiater", r"obat penenang", r"bunuh diri", r"overdosis", r"sifilis", r"herpes", r"tbc", r"benjolan", r"operasi (?:caesar|usus|ambeien|wasir|rahim|payudara|kista)",
    r"parkinson\w*", r"alzheimer\w*", r"dementia", r"lymphoma", r"leuka?emia", r"stage (?:one|two|three|four|\d|iv|iii|ii)(?! of)", r"quarrel\w*", r"blazing row", r"not speaking", r"evict\w+", r"owe[sd]?(?: \w+){0,3} (?:rent|money|pounds|dollars|euros?|bank|\d)", r"frozen my (?:card|account)", r"rehab", r"drinking problem", r"alcoholic", r"addict\w*", r"overdos\w+", r"suicid\w+", r"self-harm\w*", r"psychiatr\w+", r"bipolar", r"schizo\w+", r"stoma", r"catheter", r"colonoscopy", r"bladder", r"prostate", r"cyst", r"lump", r"ivf", r"abortion", r"pregnancy test", r"std", r"seizures?", r"dialysis", r"amputat\w+", r"incontinen\w+", r"restraining order", r"arrest\w*", r"jail", r"prison", r"in custody", r"maintenance payments", r"alimony", r"child support", r"my ex", r"(?:two|three|four|five|six|\d+) months'? (?:rent|behind)", r"(?:thousand|hundred|million) (?:pounds|dollars|euros?|rand|naira|rupees)", r"gambl\w+", r"loan sharks?", r"repossess\w*",
    r"diare", r"mencret", r"muntah\w*", r"muntaber", r"haid", r"menstruasi", r"keguguran", r"wasir", r"ambeien", r"bernanah", r"nanah", r"depresi", r"rebutan", r"gangguan (?:kecemasan|mental|jiwa|bipolar)", r"bipolar", r"kemoterapi", r"hiv", r"trombosit\w*", r"feses", r"tinja", r"infus", r"bertengkar", r"berantem", r"cekcok", r"(?:ber)?cerai\w*", r"perceraian", r"selingkuh\w*", r"perselingkuhan", r"mantan", r"(?:h?utang|cicilan|pinjol|tunggakan)(?:\w+)?", r"rp\.? ?\d[\d.]*(?: juta| ribu)?", r"\d+(?:[.,]\d+)? ?(?:juta|jt)", r"dipecat", r"di-?phk", r"ribut (?:dengan|sama)", r"mabuk",
    r"diarrh?oea", r"vomit\w*", r"throwing up", r"threw up", r"bowel\w*", r"miscarri\w+", r"depress(?:ed|ion)", r"haemorrhoids?", r"hemorrhoids?", r"chemotherapy", r"antidepressants?", r"panic attacks?", r"discharge", r"pus", r"biopsy", r"divorc\w+", r"separated from", r"(?:argument|row|fight|fell out|falling out) with", r"cheat(?:ed|ing) on", r"an affair", r"custody", r"debts?", r"overdraft", r"bailiffs?", r"bankrupt\w*", r"(?:got|been|was) (?:fired|sacked)", r"[£$€] ?\d[\d,.]*k?", r"\d+k a year", r"hungover", r"drunk",
)  # fmt: skip
"""Each alone is more than the reader needs: the body, money, quarrels."""
HISTORY: Final = words(
    r"panas tinggi", r"muntah", r"lebam", r"bengkak", r"jahitan", r"kambuh", r"kumat", r"gula darah", r"ginjal", r"paru-paru", r"saraf", r"kemo", r"hasil (?:lab|usg|rontgen|mri)", r"utang", r"ribut", r"tunangan\w*", r"ipar", r"bpjs", r"polisi", r"cincin\w*",
    r"tremor", r"falls at night", r"tablets", r"mg", r"dose", r"ward \d+", r"consultant", r"specialist says", r"biops\w+", r"stitches", r"swelling", r"insomnia", r"cried", r"crying", r"shout\w*", r"screaming", r"lawyer", r"mortgage", r"overdue", r"police",
    r"tif?us", r"tipes", r"demam berdarah", r"dbd", r"usus buntu", r"hepatitis", r"kista", r"tumor", r"kanker", r"diabetes", r"kolesterol", r"tekanan darah", r"tensi", r"rontgen", r"hasil lab\w*", r"ct scan", r"antibiotik", r"batu ginjal", r"jantung", r"stroke", r"asam lambung", r"maag", r"vertigo", r"\d+(?:[.,]\d)? derajat", r"suhu (?:badan|tubuh)\w*", r"komplikasi", r"stadium", r"tbc", r"diagnos\w+", r"dokter bilang", r"pusing", r"mual", r"perut", r"lambung", r"rahim", r"pacar\w*", r"mertua\w*", r"sepupu", r"tetangga\w*", r"icu", r"darah",
    r"appendicitis", r"gastro\w*", r"ulcers?", r"anxiety", r"cancer", r"tumou?r", r"x-rays?", r"blood", r"kidney\w*", r"infect\w+", r"rash", r"hernia", r"temperature of", r"\d+(?:\.\d)? degrees", r"swollen", r"stomach", r"nausea\w*", r"symptoms?", r"scans?", r"medication", r"prescri\w+", r"surgeon", r"consultant said", r"boyfriend", r"girlfriend", r"mother-in-law", r"cousin\w*", r"neighbou?rs?", r"landlord", r"rent", r"lawyers?", r"court",
)  # fmt: skip
"""Two of them tell a story where one is a reason."""
NAMED_KIN: Final = re.compile(
    r"(?<!\w)(?i:(?:my|our|her|his|their) (?:late |older |younger |elder |little |ex-?)?(?:wife|husband|ex|partner|boyfriend|girlfriend|son|daughter|sister|brother|mother|father|mum|mom|dad|aunt|uncle|cousin|niece|nephew|in-laws?|landlord|neighbou?r|(?:mother|father|sister|brother)-in-law|flatmate|roommate|fianc[eé]e?|ex-husband|ex-wife|dad|mum)"
    r"|(?:suami|istri|isteri|adik|kakak|abang|anak|ibu|bapak|ayah|ibunda|mertua|ipar|paman|bibi|om|tante|sepupu|keponakan|pacar|tunangan|mantan|kakek|nenek)(?: mertua| ipar| kandung| sulung| bungsu)?(?: saya|ku| kami))"
    r",? (?:(?:Mas|Mbak|Pak|Bu|Kak|Bang|Om|Tante|si) )?(?!Saya|Ibu|Bapak|I |I'|Jakarta|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]{2,}"
)
"""A relative by name, in the body as it is written."""
RIVAL: Final = re.compile(
    r"(?:diterima|tawaran|penawaran|bergabung|offer|offered|job|role|position|joining|join|accepted|contract)\b[^.!?\n]{0,40}?"
    r" (?:di|dari|dengan|at|from|with) (?P<name>(?:PT|CV|Bank|RS|Toko|Universitas) \w[\w&.-]*(?: [A-Z]\w*)*|(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|I|My|Jakarta|London|Leeds)\b)[A-Z][\w&.-]+(?: [A-Z]\w*)*)"
)
"""The other employer by name, in the body as it is written."""
