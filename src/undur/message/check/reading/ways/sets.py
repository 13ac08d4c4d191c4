"""The sets of words that ways of saying refer to by `@name`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_SETS: Final = {
    # Indonesian
    "reader": "bapak ibu mas mbak kakak bang abang uni uda teteh kang koko cici anda kamu kalian tim perusahaan kantor pihak hrd sekolah yayasan rumah panitia beliau pimpinan manajemen dokter prof",
    "waktu": "waktu waktunya jadwal hari harinya jam jamnya tanggal tanggalnya slot sesi opsi pilih alternatif pekan minggu saat kesempatan",
    "bisa": "bisa bisakah dapat dapatkah boleh bolehkah mungkin memungkinkan kenan berkenan",
    "pindah": "pindah geser undur mundur maju tunda ubah ganti alih tukar atur jadwal reschedule susul",
    "suka": "minat tertarik antusias semangat ingin mau rindu damba idam impi senang berhasrat bertekad niat berniat serius kepincut naksir",
    # English
    "time": "time times timing day days date dates slot slots hour hours moment appointment week weeks morning afternoon evening option options alternative alternatives occasion point",
    "fit": "suit work fit fine good okay ok convenient easier easiest better best possible acceptable handy useful free available do",
    "move": "move moved moving reschedule rearrange postpone postponed delay push pushed shift shifted change changed swap swapped switch brought bring put prepone preponed defer deferred advance",
    "may": "can could may might would shall should is will",
    "company": "company team firm bank school clinic hospital hotel studio shop lab library museum department office practice charity college university kitchen restaurant trust council agency factory workshop paper house place people crew outfit",
    "job": "job work role post position opening opportunity vacancy interview place internship chance traineeship apprenticeship career project programme program",
    "you": "you your yours yourself they their panel board team office boss manager recruiter company bank school",
}
SETS: Final[Mapping[str, str]] = MappingProxyType(
    {name: f"(?:{'|'.join(words.split())})" for name, words in _SETS.items()}
)
