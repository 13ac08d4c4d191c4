"""Words behind a title or a greeting that name nobody, folded: how people call whoever reads, and what that person is."""

from __future__ import annotations

from typing import Final

NOBODY: Final = frozenset(
    [
        "hrd",
        "hr",
        "hrga",
        "human",
        "resources",
        "tim",
        "team",
        "rekrutmen",
        "recruitment",
        "recruiter",
        "recruiting",
        "rekruter",
        "hiring",
        "talent",
        "panitia",
        "manajer",
        "manager",
        "pimpinan",
        "direktur",
        "director",
        "bagian",
        "divisi",
        "departemen",
        "saya",
        "kami",
        "yang",
        "di",
        "dari",
        "dengan",
        "semua",
        "sekalian",
        "terhormat",
        "pt",
        "cv",
        "selamat",
        "pagi",
        "siang",
        "sore",
        "malam",
        "terima",
        "maaf",
        "mohon",
        "perkenalkan",
        "nama",
        "ini",
        "untuk",
        "sir",
        "madam",
        "bapak",
        "ibu",
        "admin",
        "staf",
        "people",
        "sebelumnya",
        "personalia",
        "penerima",
        "dan",
        "atau",
        "selaku",
        "i",
        "it's",
        "this",
        "my",
        "sehubungan",
        "semoga",
        "sudah",
        "kepada",
        "ada",
        "thank",
        "thanks",
        "sorry",
    ]
)
"""Words behind a title or a greeting that name nobody."""

ANYBODY: Final = frozenset(
    {
        *("rekan", "rekan-rekan", "kakak", "kak", "all", "everyone", "everybody", "there", "sirs", "again", "together"),
        *("teman", "teman-teman", "semuanya", "panel", "committee", "colleagues", "colleague", "concern", "selection"),
        *("bapak/ibu", "bapak-ibu", "tuan", "min", "gan", "sis", "bro", "dear", "good", "morning", "afternoon"),
        *("evening", "acquisition", "department", "dept", "office", "staff", "company", "perusahaan", "kantor", "bpk"),
        *("jumpa", "salam", "dok", "dokter", "prof", "profesor", "pewawancara", "penguji", "interviewer", "juga"),
        *("akademik", "sekolah", "yayasan", "klinik", "toko", "studio", "grup", "group", "akan", "karena", "besok"),
    }
)
"""Words after a greeting without a title that name nobody either."""

TITLES: Final = frozenset(
    {
        *("ko", "koh", "koko", "cik", "cici", "ci", "engkoh", "om", "oom", "tante", "bunda", "ayah", "bude"),
        *("pakde", "bulik", "paklik", "eyang", "mbah", "adik", "dik", "dek", "adek", "akang", "neng", "aa"),
        *("suster", "sus", "bidan", "ners", "ustaz", "ustadz", "ustazah", "ustadzah", "kyai", "kiai"),
        *("pendeta", "romo", "pastor", "haji", "hajah", "sobat", "kawan", "kawan-kawan", "sahabat"),
        *("saudara", "saudari", "sdr", "sdri", "hadirin", "kalian", "anda", "kakak-kakak", "bapak-bapak"),
        *("ibu-ibu", "bos", "boss", "gaes", "mister", "mx", "dr", "doctor", "professor", "reverend"),
        *("father", "sister", "brother", "nurse", "captain", "uncle", "aunt", "guys", "both", "folks"),
        *("gentlemen", "gentleman", "ladies", "lady", "friend", "friends", "mate", "mates", "you", "y'all"),
    }
)
"""Titles and calls that stand alone, `Halo Koh,` and `Hi folks,`; some are names behind another title."""

ROLES: Final = frozenset(
    {
        *("owner", "pemilik", "principal", "chair", "chairman", "chairwoman", "chairperson", "coordinator"),
        *("koordinator", "employer", "management", "manajemen", "administrator", "administration"),
        *("administrasi", "receptionist", "resepsionis", "secretary", "sekretaris", "sekretariat"),
        *("assistant", "asisten", "supervisor", "penyelia", "pengawas", "head", "kepala", "ketua", "wakil"),
        *("lead", "leader", "officer", "executive", "president", "presiden", "ceo", "cfo", "cto", "coo"),
        *("founder", "co-founder", "pendiri", "partner", "partners", "editor", "redaksi", "redaktur"),
        *("producer", "representative", "perwakilan", "personnel", "kepegawaian", "sdm", "hrbp", "careers"),
        *("karier", "karir", "recruiters", "admissions", "interviewers", "assessor", "asesor", "examiner"),
        *("examiners", "guru", "dosen", "rektor", "dekan", "camat", "lurah", "kepsek", "pengurus"),
        *("pengelola", "penanggung", "penyelenggara", "penyeleksi", "seleksi", "panelis", "juri"),
        *("narahubung", "konsultan", "consultant", "agency", "agen", "agent", "advisor", "adviser"),
        *("headhunter", "members", "member", "anggota", "board", "dewan", "direksi", "komite", "komisaris"),
        *("directors", "managers", "teacher", "teachers", "headmaster", "headmistress", "headteacher"),
        *("recipient", "operator", "petugas", "pegawai", "karyawan"),
    }
)
"""What the reader is, in words that are nobody's name, with a title or without."""
