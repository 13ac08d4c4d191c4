"""What people write for the same word: short forms, chat spellings, regional courtesies, contractions, padding."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_WRITTEN: Final = """
tidak = nggak ngga enggak engga gak ga gk tdk tak ndak nda ndaq ora dak kaga kagak kgk nggk tida mboten teu henteu indak
belum = blm blum durung
sudah = udah udh sdh dah wis sampun
saya = sy aku gue gw gua ane aye tiyang kulo kula abdi ambo beta ulun awak
berikut = berikut berikutnya
bapak = pak bpk bp bapa bapak/ibu ayahanda
ibu = bu ibuk bunda
mbak = mba mbk
kakak = kak
bisa = bs iso isa tiasa sanggup mampu
boleh = bole buleh
ingin = pengen pengin pingin kepingin kepengen pgn kepengin berkeinginan hendak
mau = mo kersa arep
kalau = kalo klo klu kl jika bila apabila jikalau bilamana andaikata andai seandainya sekiranya manakala menawi
karena = krn karna dikarenakan coz lantaran soalnya sebab
yang = yg
dengan = dgn dg
untuk = utk u/ buat kanggo
pada = pd
juga = jg
saja = aja aj wae mawon ajah
semoga = smoga moga mudah-mudahan mugi mugi-mugi
terima = tarima trima trimo tarimo terimo
terima-kasih = terimakasih trimakasih terimakasi trims trim tks tq thx makasih mksh makasi makasii makase nuhun suksma matursuksma maturnuwun mauliate bujur tengkyu tengkiu trm trmksh trmkasih trimakasi tenkyu kasuwun sakalangkong thanks thank thankyou thankful thnx thnks thanx tnx gracias danke merci dank hvala ta makasiih
maaf = maap maav mangap ampura hapunten punten ngapunten pangapunten apunten sepurane sepuntene ampuro saporana nyuwunsewu maafkeun ampun sepurone pangapura
sorry = sori sory sorri sry srry soz soriii apologies apologise apologize apologised apologized apology apologising apologizing
because = bcs bc cos cuz cause becoz becuse coz
you = u ya'll y'all yous
please = pls plz pleas
reschedule = reskedul rescedule reschedul resked resched rescheduling rescheduled reschedhule re-schedule rescheduled
interview = interviu intervew intrview interviuw itv intvw interviews interviewed interviewing interviewnya
wawancara = wawancaranya wawancra
jam = pukul pkl pk
lowongan = loker
terlalu = ter-lalu
mungkin = barangkali mungkinkah
can not = cannot cant can't
will not = wont won't
do not = dont don't
did not = didnt didn't
does not = doesnt doesn't
i am = im i'm
i have = ive i've
rearrange = rearranged rearranging re-arrange rearrangement
favourite = favorite
organise = organize
honour = honor honoured honored honours
any time = anytime
some time = sometime
no one = noone
going to = gonna
want to = wanna
have to = gotta
until = till til
company = firm organisation organization employer
suit = suits suited suiting
work = works
merubah-ubah = rubah
ubah = merubah dirubah rubah
"""
SPELLINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        written: plain.strip()
        for line in _WRITTEN.strip().splitlines()
        for plain, _, forms in [line.partition(" = ")]
        for written in forms.split()
    }
)
"""Written form → plain word or words."""

ENDINGS: Final = (
    ("n't", " not"), ("'ll", " will"), ("'ve", " have"), ("'re", " are"), ("'m", " am"), ("'d", " would"), ("'s", ""), ("s'", "s"),
)  # fmt: skip
"""End of a contraction → the words it stands for."""

PHRASES: Final = (
    ("terima kasih", "terima-kasih"),
    ("tarimo kasih", "terima-kasih"),
    ("trima kasih", "terima-kasih"),
    ("teurimong gaseh", "terima-kasih"),
    ("matur nuwun", "terima-kasih"),
    ("matur terima-kasih", "terima-kasih"),
    ("nyuwun sewu", "maaf"),
    ("terima-kasih you", "terima-kasih"),
    ("bapak ibu", "bapak"),
)
"""Several plain words that are one."""

_WEIGHING: Final = """
    sangat sekali banget bgt sungguh benar betul amat nian pisan nemen ya yah yaa ye iya sih dong deh kok lho loh nih kan nggih njih kang tuh
    sekiranya kiranya gitu gini huhu hehe
    very really truly so deeply sincerely most extremely genuinely terribly awfully highly incredibly absolutely quite super real
    just too also indeed honestly certainly definitely humbly heartily warmly greatly massively totally po lah leh heaps dearly
    particularly especially seriously actually obviously simply equally
"""
PADDING: Final = frozenset(_WEIGHING.split())
"""Words that weigh what is said and change nothing of it."""
