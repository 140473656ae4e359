"""The commonest function words of each language, chosen to be rare in the others."""

_WORDS = {
    "en": "the of and to that is was for it with he as his on "
    "be at by had not are but from or have they which one were",
    "de": "der die und das den von zu mit sich des auf für ist im dem "
    "nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    "fr": "le la les et des du une dans est pour qui que sur "
    "pas par au avec ce il sont plus ont aux cette mais été ses",
    "es": "el la los las que y en del se por con una para su al es como más pero sus ha este fue ser lo entre sobre",
    "pt": "o os que e do da em um uma para com não na no por mais dos das ao se foi como à pelo são pela",
    "it": "il di che la è e per un in una del della sono non con le si da dei nel gli alla ha più anche al come ma",
    "nl": "de het een van en in is dat op te zijn voor met "
    "niet aan er om ook als bij door naar heeft uit maar over hij",
    "pl": "w i na z się nie że do to jest o jak po co za od ale przez dla przy był który jego są oraz",
    "cs": "a se v na je že o s z do to k i ve pro za by ale si po jako podle byl jsou jeho není",
    "ro": "și de la în a cu pe că nu o un din care să pentru mai este au fost sau prin după lui",
    "hr": "i je u na se da su za od s o koji a kako će iz nije što bi te sa ne nakon",
    "hu": "a az és hogy nem is egy meg de csak volt ez már mint után még szerint lesz",
    "sv": "och att det i en på är som för av den med har inte till om ett var de från kan",
    "da": "og at det i en på er som for af den med har ikke til om et var de fra der",
    "fi": "ja on ei että oli se hän mutta ovat kun myös joka sekä mukaan ole tai",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ama en",
    "id": "yang dan di untuk dengan dari ini pada tidak itu dalam akan ke oleh telah adalah juga sebagai",
    "uk": "і в на що не з у до та за про як від його це для також але є був після які й",
    "ru": "и в на что не с по его как из это для но за от был также после он к о которые было",
    "bg": "и на да се в за от не са че ще по със като това към до при е беше",
    "sr": "и је у на се да су за од са о који а како ће из није што би те",
    "el": "και το να του η της με που για την από στο είναι τα των σε ο οι στην",
    "ar": "في من على إلى أن عن مع التي الذي هذا كان ما لا هذه بين بعد",
    "he": "של את על לא כי הוא זה עם גם או אל היא יש כל",
    "hi": "के में की है और से का को पर ने कि यह भी एक हैं",
}
PROFILES = {language: frozenset(words.split()) for language, words in _WORDS.items()}
