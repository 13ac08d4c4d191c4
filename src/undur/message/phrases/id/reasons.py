"""Indonesian: the short honest wording of each reason (etiquette.md §C), read after "karena".

A reason that has no wording here is one that the rulebook words with nothing (`offer_pending`, `leisure` …): it is
left out, never replaced by a better-sounding one (rule M10).
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Wording(NamedTuple):
    """A reason for a formal text, for a warm or brief one and for a text message where those differ."""

    formal: str
    plain: str = ""
    shortest: str = ""

    def for_text(self, *, formal: bool, shortest: bool) -> str:
        """Choose the wording that has room."""
        if shortest:
            return self.shortest or self.plain or self.formal
        return self.formal if formal else self.plain or self.formal


WORDINGS: Final = {
    "offer_accepted": Wording(
        "saya telah menerima tawaran pekerjaan lain",
        "saya sudah menerima tawaran kerja lain",
        "sudah menerima tawaran lain",
    ),
    "other_interview": Wording(
        "ada komitmen lain yang tidak dapat saya geser",
        "ada komitmen lain yang tidak bisa saya geser",
        "ada komitmen lain pada jam itu",
    ),
    "illness_self": Wording(
        "saya sedang sakit dan perlu beristirahat", "saya sedang sakit dan harus istirahat", "sedang sakit"
    ),
    "illness_mild": Wording("kondisi saya sedang kurang sehat", "saya sedang kurang sehat"),
    "emergency": Wording("ada keadaan darurat yang harus saya tangani", "", "ada keadaan darurat"),
    "family_emergency": Wording("ada keadaan darurat dalam keluarga inti saya", "", "ada keadaan darurat keluarga"),
    "bereavement": Wording("keluarga kami sedang berduka", "", "sedang berduka"),
    "caregiving": Wording(
        "saya harus mendampingi anggota keluarga pada waktu tersebut",
        "saya harus mendampingi keluarga pada waktu itu",
        "harus mendampingi keluarga",
    ),
    "family_event": Wording("ada acara keluarga yang sudah ditetapkan sebelumnya", "", "ada acara keluarga"),
    "exam_thesis": Wording(
        "ada ujian yang jadwalnya tidak dapat diubah",
        "ada ujian yang jadwalnya tidak bisa diubah",
        "ada ujian pada jam itu",
    ),
    "work_duty": Wording(
        "ada tugas kantor yang tidak dapat saya tinggalkan",
        "ada tugas kantor yang tidak bisa saya tinggalkan",
        "ada tugas kantor",
    ),
    "transport": Wording(
        "ada gangguan transportasi yang tidak dapat saya hindari",
        "ada gangguan transportasi",
        "ada gangguan transportasi",
    ),
    "traffic_late": Wording("perjalanan saya terhambat"),
    "distance": Wording(
        "lokasi penempatan terlalu jauh dari domisili saya",
        "lokasinya terlalu jauh dari domisili saya",
        "lokasi terlalu jauh",
    ),
    "relocation": Wording("saya pindah domisili"),
    "role_mismatch": Wording(
        "arah pekerjaan ini berbeda dari rencana karier saya",
        "pekerjaan ini berbeda dari rencana karier saya",
        "arah karier saya berbeda",
    ),
    "values_culture": Wording("saya memilih arah lain untuk karier saya"),
    "salary": Wording("ekspektasi saya dan rentang gaji posisi ini belum sesuai"),
    "career_change": Wording("saya akan berkarier di bidang lain"),
    "study": Wording("saya akan melanjutkan studi"),
    "contract_ban": Wording("saya masih terikat kontrak kerja"),
    "health_long": Wording(
        "kondisi kesehatan saya memerlukan waktu pemulihan",
        "kondisi kesehatan saya butuh waktu pemulihan",
        "butuh waktu pemulihan",
    ),
    "unprepared": Wording("saya memerlukan waktu lebih untuk mempersiapkan diri", "", "perlu waktu persiapan"),
    "change_of_mind": Wording("saya telah mempertimbangkan kembali rencana saya"),
    "tech_failure": Wording("ada gangguan teknis di tempat saya", "", "ada gangguan teknis"),
}
