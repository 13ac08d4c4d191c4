"""The end of a call or a letter: nothing is said there but good-bye."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

FAREWELL: Final = Ways(
    """
    (saya|akan|nanti|segera|kami|setelah ini) (saya |akan |segera |langsung |juga )*(kirim|konfirmasi|tulis|catat|ulang*|tunggu), selamat (pagi|siang|sore|malam|bekerja|bertugas|beraktivitas|hari), sampai (jumpa|ketemu|bertemu|nanti), tunggu (kabar|balas|jawab|konfirmasi), mohon (konfirmasi|kabar|balas|jawab)*, (demikian|sekian), wassalam*, salam
    (send|write|put|confirm|drop|text|email|mail|follow up|flick) … (email|mail|writing|confirm*|message|line|text|note|this|it), have a (great|good|nice|lovely|wonderful|blessed|pleasant|fine|beautiful|super|brilliant) … (day|week|weekend|evening|afternoon|morning|one|time|rest), good-?bye, bye*, take care, drive safe*, god bless, (look|looking) forward to (hearing|your (reply|answer|response)), await* your, (hear|hearing) from you, (let|do let) me know, (call|ring|text|reach|contact|phone) me, my (number|phone|mobile|email) is, you have (got )?my (number|phone|email), best of luck, stay safe, regards, speak (soon|then)
    """
)
"""That one takes leave, or waits for the answer."""
