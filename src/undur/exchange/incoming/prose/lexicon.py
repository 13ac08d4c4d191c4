"""Words by which a position, and the name of an organisation, are known in either language."""

from __future__ import annotations

import re
from typing import Final

_ENGLISH_ROLES: Final = (
    "accountant actuary admin administrator adviser advisor agent agronomist analyst animator apprentice architect artist assistant associate attendant"
    " auditor baker barista bartender beautician biologist bookkeeper broker buyer caregiver cashier cashiers chef chemist cleaner clerk coach consultant"
    " controller cook coordinator copywriter counsellor counselor courier crew curator dentist designer developer director doctor drafter driver economist"
    " editor educator electrician engineer estimator executive expert fellow gardener generalist geologist guard hairdresser helper housekeeper illustrator"
    " inspector instructor intern interpreter investigator janitor journalist lawyer lead leader lecturer librarian machinist manager marketer mechanic"
    " merchandiser midwife model nanny nurse nutritionist officer operator optometrist paralegal pharmacist photographer physicist physiotherapist pilot planner"
    " producer programmer promoter proofreader psychologist receptionist recruiter representative researcher roaster salesperson scientist secretary"
    " seller server specialist staff steward stewardess strategist streamer stylist superintendent supervisor surveyor teacher technician technologist"
    " telemarketer teller tester archivist chief dispatcher detailer draftsman foreman scheduler packer picker sorter loader rigger fitter plumber painter carpenter mason paramedic sonographer radiographer hygienist phlebotomist dietitian podiatrist sommelier bellboy concierge valet usher butcher florist tailor seamstress cutter grader forester keeper groomer carer"
    " presenter reporter columnist publicist blogger procurer mathematician statistician ecologist botanist zoologist microbiologist historian conservator restorer engraver cameraman compositor caster ranger mentor facilitator organiser organizer registrar purser sre swe sdet dba hrbp handler grapher host guide maker adjuster creator therapist trader trainee trainer translator treasurer tutor underwriter veterinarian videographer waiter waitress welder writer"
    " layouter formulator master success support optician optisien"
)
_INDONESIAN_ROLES: Final = (
    "account admin administrasi ahli akuntan arsiparis analis apoteker arsitek asisten auditor barista bartender bidan calon desainer dokter dosen drafter editor fasilitator"
    " fotografer guru ilustrator helper host instruktur jurnalis juru kapten karyawan kasir kepala koki konsultan koordinator kru kurator kurir laboran layouter manager manajer mandor"
    " marketing masinis mekanik montir nahkoda nakhoda notulis operator pegawai pekerja pelatih pelayan pemandu pembukuan penata penasihat pendamping"
    " peneliti penerjemah pengacara pengajar pengasuh pengawas pengembang pengemudi pengrajin penjahit penjaga penjamah penulis penyelia penyuluh penyunting"
    " perajin perancang perawat perekam petugas pramubakti pramugara pramugari pramuniaga pramusaji pramuwisata programmer psikolog pustakawan qc redaktur refraksionis reporter rekam relawan"
    " resepsionis safety sales satpam sekretaris sopir spb spg spv staf staff supervisor supir surveyor teknisi teknolog telemarketer teller tenaga tentor terapis"
    " tukang verifikator videografer welder wakil waiter waitress wartawan"
)
ROLE_ENDS: Final = frozenset(_ENGLISH_ROLES.split())
"""What an English position ends with: `Senior Data Analyst`."""
_PAIRS: Final = frozenset(
    [
        "front office",
        "data entry",
        "quality control",
        "quality assurance",
        "customer service",
        "customer care",
        "cleaning service",
        "front desk",
        "public relations",
        "business development",
        "product owner",
        "rekam medis",
        "human resources",
        "human capital",
        "account payable",
        "account receivable",
        "office boy",
        "office girl",
        "room service",
        "tax accounting",
    ]
)
"""Positions that end with a word that alone is none."""
ROLE_BEGINS: Final = frozenset(_INDONESIAN_ROLES.split())
"""What an Indonesian position begins with: `Staf Gudang`."""

FORMS: Final = (
    r"(?:P\.?T|C\.?V|U\.?D|P\.?D|Fa|Perum|Perumda|Persero|Yayasan|Perkumpulan|Perhimpunan|Lembaga|LSM|Koperasi|KSP|KSU|BMT|BPR|BPRS|Bank"
    r"|RSUD|RSIA|RSU|RSJ|RSGM|RS|Rumah Sakit|Klinik|Puskesmas|Apotek|Optik|Laboratorium|Universitas|Institut|Politeknik|Akademi|Sekolah|SMA|SMK|SMP|SD|TK|PAUD"
    r"|Bimbel|Dinas|Badan|BPJS|Kementerian|Asuransi|Percetakan|Penerbit|Biro|Kantor Hukum|Kantor Akuntan Publik|KAP|Toko|Butik|Salon|Bengkel|Dealer"
    r"|Laundry|Katering|Dapur|Pabrik|Komunitas|Daycare|Sanggar|Galeri|Panti(?: Asuhan| Wreda)?|Rumah Mode|Rumah Makan|Rumah Produksi|Warung|Kedai|Depot|Batik)"
)
"""What the name of an Indonesian organisation begins with."""
ANY_FORM: Final = rf"(?:{FORMS}|{FORMS.upper()})"
"""The same in a letterhead too."""
VENUES: Final = r"(?:Atelier|Maison|Hotel|Resort|Villa|Kafe|Café|Cafe|Restoran|Resto|Museum|Perpustakaan|Studio|Kebun Binatang|Travel|Sentra|Pusat)"
"""The same, of organisations at whose place other companies meet people too."""

SUFFIXES: Final = r"(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|PLC|GmbH|AG|B\.V|BV|N\.V|S\.A|K\.K|Pte|Sdn|Bhd|Pvt|Pty|Corp|Corporation|Co|Group|Holdings?)"
"""What makes a name a company wherever it stands."""
KINDS: Final = (
    r"(?:Labs?|Laborator(?:y|ies)|Technolog(?:y|ies)|Tech|Consulting|Consultan(?:ts|cy)|Agency|University|College|School|Nursery|Foundation|Institute|Academy"
    r"|Solutions|Systems|Analytics|Logistics|Bank|Studios?|Hospital|Cent(?:er|re)|Clinic|Council|Hotels?|Resorts?|Energy|Partners|Associates|Publishing|Books"
    r"|Bakery|Robotics|Media|Software|Services|Industr(?:y|ies)|Airlines?|Airways|Aviation|Pharma(?:ceuticals?)?|Insurance|Financial|Finance|Capital|Ventures"
    r"|Foods?|Supermarkets?|Trade|Trading|Travel|Security|Cargo|Freight|Roasters|Coffee|Tours|Motor|Survey|Infra|Beauty|Dental|Interiors?|Payments?|Commerce|Maritime|Shipping|Broadcast|Medical|Health"
    r"|Healthcare|Digital|Cloud|Data|Networks?|Games|Entertainment|Motors|Automotive|Construction|Properties|Realty|Estates?|Farms?|Kreatif|Mandiri|Sejahtera"
    r"|Nusantara|Indonesia|Fintek|Fintech|Nonprofit|Charity|Trust|Practice|Surgery|Preschool|Kindergarten|Club|Society|Association|Ferries|Railways?|Brewery|Bistro|Restaurant|Museum|Theatre|Theater|Winery|Aquatics|Brokers|Zoo|Orchestra|Gallery|Outfitters|Gear|Solar|Power|Wind|Mining|Oil|Gas|Chemicals?|Materials|Steel)"
)
"""What the name of a company often ends with, and other names may too."""

CITIES: Final = frozenset(
    [
        "jakarta",
        "bandung",
        "surabaya",
        "makassar",
        "medan",
        "semarang",
        "yogyakarta",
        "jogja",
        "denpasar",
        "bali",
        "bogor",
        "depok",
        "tangerang",
        "bekasi",
        "malang",
        "solo",
        "surakarta",
        "palembang",
        "balikpapan",
        "samarinda",
        "pontianak",
        "banjarmasin",
        "manado",
        "padang",
        "pekanbaru",
        "batam",
        "lampung",
        "jayapura",
        "singapore",
        "singapura",
        "london",
        "indonesia",
        "asia",
    ]
)

_BREAKS: Final = frozenset(
    [
        "for",
        "untuk",
        "utk",
        "buat",
        "seleksi",
        "peserta",
        "posisi",
        "the",
        "your",
        "our",
        "an",
        "a",
        "as",
        "sebagai",
        "sbg",
        "calon",
        "lamaran",
        "application",
        "interview",
        "wawancara",
        "with",
        "dengan",
        "is",
        "are",
        "kepada",
        "rekrutmen",
        "job",
        "post",
        "role",
        "re",
    ]
)
"""Words before a position that are no part of it."""
_WORD: Final = re.compile(r"[\w&+#./'’-]+")


def role_in(text: str) -> tuple[int, int] | None:
    """Where in a few words a position stands, by its first or last word; `None` where there is none."""
    words = list(_WORD.finditer(text))
    folded = [match.group().casefold().strip(".,'’") for match in words]
    broken = [number for number, word in enumerate(folded) if word in _BREAKS]
    first = broken[-1] + 1 if broken else 0
    if first >= len(words):
        return None
    last = [number for number in range(first, len(folded)) if _ends(folded, number)]
    if folded[first] in ROLE_BEGINS:
        return words[first].start(), words[-1].end()
    return (words[first].start(), words[last[-1]].end()) if last else None


def is_role(text: str) -> bool:
    """Whether all of it is a position."""
    found = role_in(text)
    return found is not None and found[1] - found[0] >= len(text.strip(" .,"))


def _ends(words: list[str], number: int) -> bool:
    if number and f"{words[number - 1]} {words[number]}" in _PAIRS:
        return True
    return any(part in ROLE_ENDS for part in words[number].split("/"))
