"""Thanks and appreciation (rule M5)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

THANKS: Final = Ways(
    """
    terima-kasih, matur … nuwun, syukur, hargai, penghargaan, apresiasi, sanjung, haru, utang budi, hutang budi, kebaikan (hati|@reader), baik hati, budi baik
    (kehormatan|terhormat|penghormatan) (bagi|untuk|buat|besar|atas|dapat|bisa|karena|dengan), merasa terhormat, (suatu|sebuah|menjadi) kehormatan
    (senang|gembira|bahagia|bangga|girang|lega) (rasanya|hati|dapat|bisa|atas|dengan|menerima|terima|mendapat*|didapat|dipanggil|panggil|undang|dipertimbangkan|hubung|karena|waktu|saat|ketika|baca|membaca|bahwa|mengetahui|tahu|sudah|telah)
    merasa (senang|istimewa|beruntung|dihargai), besar artinya, berarti bagi saya, berkesan, jasa @reader
    (alangkah|betapa|sungguh) (senang|bahagia|gembira|bangga), (senang|bahagia|gembira|bangga) (saya|kami|sekali|hati), alhamdulillah … (panggil|undang|kesempatan|sempat)
    # English
    thnx, thnks, thanx, thks, tnx, ty, cheers for, bless you, (pleased|delighted|thrilled|glad|happy|overjoyed|proud|cheered|excited) (when|by|with|at|about|that) (you|your|the|my), god bless … for
    thank*, grateful*, gratitude, appreciat*, obliged, indebted, beholden, in your debt, owe you
    honour*, privilege*, flattered, humbled, touched, moved by, chuffed, stoked to, over the moon, tickled, blessed
    (pleased|delighted|thrilled|glad|happy|overjoyed|excited|elated|proud|pleasure|joy|treat|lovely|nice|great|wonderful|surprised) (to (be|have been|receive|get|hear|learn|see|find|have|read|land|make|accept) … (invit*|interview|asked|shortlist*|chosen|selected|picked|chance|offer*|opportunity|your|from you|considered|news|email|mail|call*|letter|message)|at being|by your|about your|with your|that you)
    (kind|good|nice|generous|thoughtful|lovely|decent|gracious|sweet|great|big|courteous) (of|from) @you, (kind|good|nice|generous|decent) of (the|@company|\\w+) … to, (kind|good|generous) (invitation|offer|consideration|arrangement|letter|note|reply|words), your kindness, kindly (invit*|scheduled|arranged|offered|agreed|gave|given|considered|thought|asked|took)
    mean* (a lot|much|the world|a great deal|lot), made my (day|week|month|year), (pleased|flattered|honour) me, so good to me, lucky to, fortunate to
    """
)
"""That one thanks, or is glad of the chance."""

FOR_PATIENCE: Final = Ways(
    """
    pengertian*, pemakluman*, maklum, kesabaran*, sabar, understanding, patience, bearing with
    """
)
"""What thanks are asked in advance for."""

FOR_THE_CHANCE: Final = Ways(
    """
    kesempatan*, undang, waktu*, tawar, kepercayaan*, panggil, informasi*, dipertimbangkan, mempertimbangkan, pertimbang*, ketertarikan*, jadwal, terima, interview, wawancara, sempat
    opportunity, invit*, time, chance, consider*, interest, reaching out, getting in touch, offer*, shortlist*, seeing me, having me, slot, response, reply, call*, email, arranging, organis*, thinking of
    """
)
"""What one thanks for."""
