"""Reasons told in ways that leave no doubt (rules M7, M10, M19), and reasons that say nothing (M8)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from undur.message.check.reading.ways.notation import Ways

if TYPE_CHECKING:
    from collections.abc import Mapping

VAGUE: Final = Ways(
    """
    (satu|suatu|sesuatu|berbagai|beberapa|sejumlah) (dan lain )?(hal|sebab|alasan|kendala|halang|urusan|keperluan|faktor|masalah)( lain*| pribadi| tertentu| mendesak)?, karena (sesuatu|satu hal|suatu hal|keadaan|kondisi|situasi|alasan)( tertentu| pribadi| lain)?$, satu dan lain, lain hal, ini dan itu
    (alasan|urusan|keperluan|kepentingan|kendala|masalah|persoalan|halang|hal|kesibukan|faktor|kondisi|situasi) (yang )?(bersifat )?(pribadi|personal|internal|tertentu|privat|mendadak|mendesak|lain|penting)
    ada (sedikit |suatu |sesuatu |beberapa |satu )?(halang|urusan|keperluan|kendala|kesibukan|perlu|masalah|kepentingan|keperluan|gangguan|hal|sesuatu)( lain*| mendadak| penting| pribadi| mendesak| kecil| sedikit| yang tidak* (bisa|dapat) … (tinggal*|hindar*|sebut*|cerita*|jelas*|elak*))?, (hal|keadaan|kejadian|situasi) … (tidak terduga|tidak diduga|di luar (dugaan|kendali|kuasa|rencana)), (tidak|belum) (bisa|dapat) (saya )?(sebut*|cerita*|jelas*|ungkap*|sampai*) (alasan*|sebab*|di sini)
    (kondisi|situasi|keadaan) (saya )?(yang )?(sedang )?(tidak|belum|kurang) memungkinkan
    # English
    it is complicated, (something|things|stuff|a few things|some things|some stuff|something unexpected|something urgent|something important|something personal) (has |have |had )*(come|came|cropped|popped|crop|turned) up
    (personal|private|various|certain|some|other|unforeseen|unexpected|unavoidable|family|miscellaneous|undisclosed) (reasons?|matters?|issues?|circumstances|business|events?|stuff|things|problems?|affairs|commitments?|difficulties), reasons (of my own|i would|i can not|i prefer|beyond|best|that i|known), circumstances (beyond|outside|have|that), due to circumstances, (my|the) (situation|circumstances|plans|things|life) (has|have) (changed|become), life (got|has got|gets) in the way, one thing (or|and) another, this and that, a (personal|private|certain) (matter|thing|issue|reason|situation|problem), some issues?, tied up, reasons i
    """
)
"""A reason that says nothing by itself."""

COINCIDES: Final = Ways(
    """
    (hari|jam|tanggal|waktu|saat|pekan|minggu|pagi|siang) (itu|tersebut|yang sama), (bertepatan|bersamaan|berbareng*|bertubrukan|tabrakan|bentrok|barengan|kebetulan), pas (ada|hari|jam|lagi), ternyata
    (that|those) (very |same |particular )?(morning|afternoon|day|hour|time|week|date|evening|slot), (the same|same|this very) (\\w+ )?(morning|afternoon|day|hour|time|week|date|evening|slot), (coincid*|clash*|collid*|overlap*|conflict*|falls? on|fell on|double-?booked)
    """
)
"""That something falls on the same hour; in a clause that only says that one can't come, it is no reason."""

CIRCUMSTANCE: Final = Ways(
    """
    (saya|kami|kantor|toko|sekolah|pabrik|rumah|keluarga|di rumah|di kantor) (masih |sedang |lagi |juga |sudah |ternyata )?(ada|punya|kena|dapat|jadi|kebagian|kedapatan) (?!pertanyaan|waktu|kesempatan|minat|jadwal lain|undang|panggil|halang|urusan|keperluan|kendala|sesuatu|hal |@waktu)\\w+
    (saya|kami) (harus|wajib|mesti|perlu|terpaksa) (?!(mohon|minta|sampai|menyampaikan|batal|undur|mundur|menarik|ganti|geser|ubah|pindah|tunda|jadwal|reschedule|cancel|beri|memberi|kabar|jujur|izin|menginfo|melewat)\\w*)\\w+
    (saya|kami) (diminta|disuruh|diwajibkan|ditugaskan|dipanggil|diperintah*|diharuskan|kebagian|bertugas|dapat giliran|menjalani|menemani|menunggu*|antar|damping|jaga|rawat|urus|mengurus|menyelesaikan|menghadiri|mengikuti|ikut (uji|ujian|tes|pelatihan|suami|istri|orang tua)), uji kompetensi, sertifikasi, dimutasi, mutasi
    (asked|told|ordered|called|sent|needs?|wants?|expects?|requires?|scheduled|booked|put|rostered|summoned|selected|roped|has|engaged|hired) (me|us) (to|in|on|for|into|at|down|back|up)?
    only (i|one) … (can|to|who), (nobody|no one) … (else|to|can)
    # What it may be, at work
    audit*, stok opname, stock (opname|take|count), inspe*, kunjungan, klien, atasan, bos, mandor, proyek, pengecoran, panen, setoran, target, pameran, lembur, shift, piket, giliran, dinas, tugas, rapat, rakor, pelatihan, training, seminar, workshop, bimtek, ditugaskan, kontrak, resign, notis, cuti, pengganti, kekurangan (orang|tenaga|staf), tutup buku, laporan tahunan
    stocktak*, delivery, deliveries, shipment, auditor*, inspector*, rota, roster*, on call, on duty, supervisor, boss, foreman, client*, customer*, deadline, release, deploy*, overtime, cover*, short-?staffed, conference, site visit, night shift*, shifts, jury, court, hearing, tribunal, witness, harvest*, lambing, calving, notice period, handover, bosses, board meeting, work trip, business trip, colleague … (leave|sick|off|ill)
    # At home
    upacara, haul, pengajian, kondangan, hajatan, syukuran, selamatan, tahlil*, ngaben, odalan, piodalan, melasti, misa, kebaktian, natal, lebaran, lamaran adik, akad, resepsi, nikah, wisuda, rapor, imunisasi, posyandu, puskesmas, kontrol, terapi, klinik, rumah sakit, opname, cuci darah, lahir, bersalin, sunat*, khitan*, arwah, takziah, melayat, duka, makam, meninggal, wafat
    christening, baptism, wedding, graduation, check-?up, clinic, hospital, midwife, dentist, scan, physio*, vaccination*, school run, childminder, babysit*, carer, care for, (to|must|and|will) look after, custody, boiler, plumber, landlord, eviction, burgl*, stolen, robbed, locksmith, house move, moving, removal*, observance, memorial, elder, grandmother, grandfather, gogo, nan
    # On the way, and with machines
    bengkel, rusak, mogok, bocor, kapal, feri, pelabuhan, cuaca, ombak, gelombang, longsor, demo, bandara, delay, tertunda, tol, kendaraan, angkot, hujan, banjir, gempa, erupsi, kebakaran, kehilangan, kecopetan, hilang, sinyal, kuota, jaringan, padam, laptop, jebak, macet, tahan, kereta, pesawat, penerbangan, tiket, paspor, visa, terlalu jauh, kejauhan, jauh, ongkos, jarak
    strike*, landslip, landslide, snow*, ice, icy, storm*, hurricane, cyclone, road*, bridge, bus, buses, van, car, bike, motorbike, scooter, tyre, mot, garage, railway*, line is, station, airport, airline, visa, embassy, passport, broadband, wifi, power, blackout, load shedding, generator, too far, distance, (hour|hours|long|mile|miles) … drive, commute*
    # At school
    sempro, sidang, skripsi, tesis, yudisium, pkl, kkn, ppg, magang, ospek, praktikum, prajabatan, latsar, cpns, skd, tes (masuk|cpns|toefl|ielts), ujian, uas, uts, kuliah, beasiswa, kursus, studi, kampus, dosen, pembimbing
    exam*, resit*, viva, thesis, dissertation, lecture*, seminar*, lab session, fieldwork, field trip, placement, scholarship, degree, phd, master*, ms programme, admitted, semester, coursework
    # And what is decided
    pikir* (ulang|lagi|kembali|panjang|matang), (berubah|ganti) pikiran, pertimbang*, putus (fokus|melanjutkan|tetap|bertahan), fokus (pada|ke|di), bertahan (di)?, naik jabatan, promosi, tanda … kontrak, terima (kerja|tawar|di)
    changed my mind, thought (it|about|again|better), second thoughts, reconsider*, decided to (stay|focus|remain|go|take|return|study|move|keep), staying (put|on|where), promot*, counter-?offer, said yes, taken (a|another|the|on), took (a|another|the), accept* (a|an|another|the|new), signed
    """
)
"""Circumstances as people tell them, with and without a `because`."""

CLEAR: Final[Mapping[str, Ways]] = MappingProxyType(
    {
        "illness": Ways(
            """
            (saya|badan saya|kondisi saya|kesehatan saya) (sedang |lagi |jatuh |tiba-tiba |kini |masih |kena |terkena |baru |semalam |sejak … )?(sakit|demam|flu|tifus|tipes|diare|covid|dbd|kurang sehat|tidak sehat|kurang enak badan|tidak enak badan|rawat|opname|drop|menurun|masuk angin|vertigo|cacar), karena (sakit|demam|tidak enak badan|kurang sehat)
            i (am|have been|was|fell|have fallen|got|feel|woke up|have come down|have gone down|came down) … (ill|sick|unwell|poorly|under the weather|flu|fever|covid|food poisoning|tonsillitis|bedridden), i have (a |the |got |caught )*(fever|flu|covid|stomach bug|virus|infection|food poisoning|chickenpox|bad cold), too (ill|sick|unwell), due to illness, not feeling well
            """
        ),
        "offer": Ways(
            """
            (terima|ambil|pilih|dapat|mendapat*) … (tawar|offer*|kerja|posisi|kontrak) … (lain|baru|tempat lain|perusahaan lain|kantor lain), terima (kerja )?(di|oleh) (tempat|perusahaan|kantor|sekolah|rumah|hotel|klinik|toko)( \\w+)? lain, tanda … kontrak … (lain|baru)
            (accept*|sign*|took|taken|taking|received) … (offer|job|position|role|contract) … (elsewhere|another|with another|other), accept* … (another|other|new|different) … (offer|job|position|role|post), (another|new) (job|offer), job elsewhere, offered … elsewhere
            """
        ),
        "emergency": Ways("darurat, kedaruratan, musibah mendadak, emergency, emergencies"),
        "exam": Ways("(saya|ada|ujian) … (ujian|uas|uts|sidang skripsi|sempro|sidang tesis), ujian (akhir|sertifikasi|negara|masuk), (an|my|the|final|resit) (\\w+ )?exam*, my (viva|finals|thesis defen*)"),
        "death": Ways("meninggal, duka, wafat, berpulang, makam, pemakaman, passed away, funeral, bereavement, died, death of"),
        "relocation": Ways(
            "(saya|kami|keluarga|suami|istri|akan|harus|mau|sudah|ikut|ingin) (akan |harus |sudah |mau |ikut |ingin |kami |segera )*pindah (domisili|kota|rumah|tempat tinggal|ke (?!hari|tanggal|jam|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|pekan|awal|\\d)\\w+), pindah domisili, (i|we|family|my wife|my husband) … (moving|relocating|emigrating|move|relocate|emigrate) (to|away|out|abroad|back|house)"
        ),
    }
)  # fmt: skip
"""Matter → that the writer tells it as the reason."""

FOREIGN: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "illness": frozenset({"illness", "family", "death", "emergency"}),
        "offer": frozenset({"offer", "contract", "study", "role"}),
        "emergency": frozenset({"emergency", "death", "illness", "tech"}),
        "exam": frozenset({"exam", "study", "commitment"}),
        "death": frozenset({"death", "family", "emergency"}),
        "relocation": frozenset({"relocation", "distance", "family", "offer", "role"}),
    }
)
"""Matter → the matters of a chosen reason beside which it may be told."""
