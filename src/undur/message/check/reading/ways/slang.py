"""Chat words: slang that jars, easy words that are merely easy, and words cut short (rules M17, E8, E4)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _table(text: str) -> Mapping[str, str]:
    """`word` or `word=plain` → word: plain, empty where none is needed; `_` stands for a blank in the plain word."""
    pairs = (one.partition("=") for one in text.split())
    return MappingProxyType({word: plain.replace("_", " ") for word, _, plain in pairs})


SLANG: Final = _table(
    """
    banget=sekali bgt=sekali bingit=sekali buanget=sekali nggak=tidak ngga=tidak enggak=tidak engga=tidak gak=tidak ga=tidak kagak=tidak kaga=tidak gk=tidak     udah=sudah udh=sudah wkwk= wkwkwk= wkwkwkwk= hehe= hehehe= hehehehe= haha= hahaha= hahahaha= hihi= huhu= hiks= hiks= yeay= yeaay= yeaaay= yuhu=
    bro= sis= gan= guys= cuy= coy= bray= bestie= gaes= guis=     btw= otw= lol= omg= wtf= lmao= rofl= tbh= imo= imho= ngl= idk= jk= ttyl= brb= ikr= smh=     gonna=going_to gotta=have_to gimme=give_me lemme=let_me kinda=rather sorta=rather dunno=don't_know ain't=isn't innit= cuz=because coz=because
    yolo= mager= gabut= kepo= gercep= baper= santuy= gaskeun= mantul= anjay= anjir= lebay= japri=     makasi=terima_kasih maaciw=terima_kasih makasiii=terima_kasih tengkyu=terima_kasih gmn=bagaimana gimana=bagaimana gini=begini gitu=begitu ngomong=bicara ngasih=memberi nyari=mencari pake=memakai
    nope= yep=yes yup=yes dude= bruh= vibes= vibe=     """
)
"""Jars by itself."""

EASY: Final = _table(
    """
    makasih=terima_kasih aja=saja kayak=seperti kayaknya=sepertinya nih= sih= deh= dong= kok= loh=     pengen=ingin pengin=ingin pingin=ingin ngobrol=berbincang kemaren=kemarin bareng=bersama ketemuan=bertemu dapet=mendapat bikin=membuat emang=memang cuman=hanya kalo=kalau
    hey= yeah=yes hiya= heaps=     """
)
"""Easy, and among people who are on first names no more than that; several of them are slang."""

NEVER_ALONE: Final = frozenset({"makasih", "hey", "ketemuan", "ngobrol", "bareng", "kemaren", "heaps", "kalo"})
"""Easy words that do not add up."""
CUT_SHORT_ID: Final = _table(
    """
    yg=yang dgn=dengan tdk=tidak krn=karena karna=karena utk=untuk sy=saya sdh=sudah sdg=sedang blm=belum jg=juga klo=kalau tp=tetapi tpi=tetapi dg=dengan pd=pada bs=bisa bsk=besok sblm=sebelum sblmnya=sebelumnya
    stlh=setelah trs=terus jd=jadi dlm=dalam spt=seperti sprti=seperti mhn=mohon trmksh=terima_kasih trmkasih=terima_kasih mksh=terima_kasih tks=terima_kasih kpd=kepada bgt=sekali udh=sudah dri=dari hrs=harus lg=lagi lgi=lagi
    tsb=tersebut tgs=tugas skrg=sekarang skrng=sekarang bbrp=beberapa dpt=dapat dpat=dapat knp=kenapa gmn=bagaimana org=orang smpai=sampai smp=sampai msh=masih mgkn=mungkin byk=banyak bnyk=banyak thd=terhadap ttg=tentang ttp=tetap krj=kerja
    kbr=kabar kmrn=kemarin mnt=menit dtg=datang hdr=hadir slmt=selamat pgi=pagi sng=siang plg=paling stgh=setengah jdwl=jadwal wwcr=wawancara intv=interview intvw=interview lmrn=lamaran sbg=sebagai drpd=daripada shg=sehingga
    aq=saya gpp=tidak_apa-apa gk=tidak ga2l=gagal bln=bulan thn=tahun mgg=minggu ssdh=sesudah pny=punya tlg=tolong tolg=tolong bnr=benar bgmn=bagaimana sblh=sebelah krg=kurang lbh=lebih hny=hanya
    """
)
"""Indonesian word cut short → the whole word."""

CUT_SHORT_EN: Final = _table(
    """
    thx=thank_you tnx=thank_you thnx=thank_you thks=thank_you pls=please plz=please pleez=please u=you ur=your r=are sry=sorry srry=sorry tmrw=tomorrow tmr=tomorrow tmw=tomorrow 2moro=tomorrow
    bcs=because bc=because b/c=because abt=about nxt=next cld=could wld=would shld=should cxl=cancel 2gether=together 2day=today 2nite=tonight b4=before
    w/=with w/o=without msg=message ppl=people gd=good mtg=meeting appt=appointment intrvw=interview wkend=weekend xoxo= cya= gr8=great l8r=later m8= 4u=for_you thru=through resched=reschedule
    """
)
"""English word cut short → the whole word. Indonesian chats borrow them."""

CASUAL: Final = _table(
    "aku=saya gue=saya gua=saya gw=saya gwe=saya ane=saya akuu=saya akyu=saya elo= loe= elu= lo= lu="
)
"""Casual pronoun → the standard one, empty where the reader's title takes its place."""
