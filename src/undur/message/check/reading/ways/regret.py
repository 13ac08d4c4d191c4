"""Regret (rules M6, T4)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

REGRET: Final = Ways(
    """
    maaf, mohon maaf, sesal, ampun, berat hati, beratnya hati, hati (yang )?berat, tidak enak (hati|rasanya|dengan|saya|kepada|ke)?, merasa (tidak enak|bersalah|malu|berat), rasa (sesal|bersalah), sungkan, sedih
    (mohon|harap|semoga|kira*|minta) … (maklum|mengerti|memaklumi|pengertian*|memahami|dipahami), menyayangkan, sayang harus, kecewa harus
    berat (rasanya|bagi saya|hati), malu (saya|hati|sekali|harus), serba salah, (tidak|bukan) (bermaksud|maksud) … (repot|merepotkan|menyusahkan|mengecewakan|mempersulit)
    # English
    desolat*, d[eé]sol[eé]*, navr[eé]*, lo siento, mi dispiace, entschuldig*, aflict*, remorse*, contrite, soz, mortif*, guilt*, sorely, wish … (otherwise|different|did not have to|could have)
    sorry, apolog*, regret*, forgiv*, pardon*, excuse (me|the|this|us), beg your, feel (bad|terrible|awful|dreadful|rotten|guilty|sorry|ashamed), hate* (to|doing|having|that), heavy heart, heavy-hearted, ashamed, embarrass*, mea culpa, my bad, mortified
    (sad|sadly|saddened|sadness|unhappy|gutted|disappointed|sorrow*|pains|distress*|grieve*) (to|that|me|i|about|at having), (it|this) is with … (sadness|sorrow|reluctance|heart), reluctantly, with reluctance, to my (dismay|chagrin|sorrow|shame)
    """
)
"""That one is sorry."""

OF_THE_DISTURBANCE: Final = Ways(
    "maaf (saya )?(kalau |sudah |telah |sebelum )?(mengganggu|ganggu|menganggu|ngaganggu|merepotkan waktu)*, sorry (to|for) (bother|disturb|disturbing|bothering|interrupt|interrupting|trouble you again)*, excuse my english, sorry for my english, pardon my"
)
"""Sorry for writing at all."""
