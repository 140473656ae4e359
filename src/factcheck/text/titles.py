"""Offices, ranks and trades that stand before or after a person's name."""

from factcheck.text.wordlist import words

#: Nouns for what somebody is: in front of a name a title, after "the" in an apposition an office.
ROLES = words(
    "president premier chancellor minister secretary chairman chairwoman chairperson chair chief director head leader",
    "spokesman spokeswoman spokesperson envoy ambassador commissioner governor mayor senator congressman",
    "congresswoman representative lawmaker deputy councillor councilor king queen prince princess emperor pope bishop",
    "archbishop cardinal rabbi imam ayatollah sheikh general admiral colonel major captain lieutenant sergeant",
    "commander marshal commandant inspector superintendent constable officer sheriff prosecutor judge justice",
    "attorney lawyer solicitor barrister magistrate professor doctor scientist researcher economist analyst historian",
    "author writer journalist reporter editor correspondent columnist actor actress singer musician artist designer",
    "architect engineer coach manager trainer striker midfielder goalkeeper defender founder cofounder co-founder",
    "owner executive ceo cfo coo president-elect vice-president boss partner banker investor entrepreneur activist",
    "campaigner dissident adviser advisor aide assistant negotiator diplomat delegate official politician candidate",
    "nominee frontrunner speaker chairmanship dictator tsar czar lord lady baroness baron count duke duchess dame sir",
    "mr mrs ms dr prof gov sen rep gen lt col capt sgt rev resident witness victim suspect survivor farmer teacher",
    "nurse physician surgeon pilot winner champion runner-up treasurer vice undersecretary strategist pollster",
    "consultant expert specialist fellow seismologist geologist meteorologist epidemiologist virologist coroner",
    "rescuer firefighter paramedic driver defendant plaintiff widow brother sister father mother son daughter husband",
    "wife uncle aunt cousin friend",
)
#: Words that go before a role inside one title: "deputy prime", "acting interim".
ROLE_MODIFIERS = words(
    "prime deputy vice acting interim former then first foreign defence defense finance interior home education",
    "health justice trade economy energy environment agriculture labour labor transport culture special senior chief",
    "general assistant associate executive managing press national opposition party house senate army navy air force",
    "police attorney presidential government military parliamentary federal state regional local central bank",
    "majority minority whip late veteran outgoing incoming ex-president ex-prime ex-chancellor ex-minister",
    "ex-governor ex-mayor crown supreme high court district county city team club longtime lead chairman lieutenant",
    "brigadier rear major detective fire rescue union security intelligence digital climate peace un eu us uk",
)
#: Given names common enough to say that a name is a person's.
GIVEN_NAMES = words(
    "adam ahmed alan albert alejandro aleksandr alex alexander alexei ali alice amanda amy ana andrea andrei andrew",
    "andrey andriy angela ann anna anne anthony antonio anwar arthur barack barbara benjamin bernard bill bob boris",
    "brian bruce carl carlos carol caroline catherine charles charlotte chris christian christine christopher claire",
    "clara claudia craig dan daniel david deborah dennis diana diego dmitri dmitriy dmitry donald dorothy douglas ed",
    "edward elena elizabeth ellen emily emma emmanuel eric erik eva fatima felix fernando francesco francis francois",
    "frank fred friedrich gabriel gary george georgia gerald gerard giorgia giovanni giuseppe grace greg gregory hans",
    "harold harry hassan heather helen henry herbert hillary howard hugh hugo ibrahim igor ines irene isabel ivan",
    "jack jacob jake james jan jane janet jason javier jean jeff jeffrey jennifer jeremy jerome jessica jim joan joe",
    "johan johannes john jonathan jordan jorge jose joseph joshua juan judith julia julian julie karen karl kate",
    "katherine kathleen keir keith kelly ken kenneth kevin kim kirill klaus larry laura lauren lee leo leonard linda",
    "lisa liz louis louise lucas lucia lucy luis luke magdalena mahmoud marc marco marcus margaret maria marie mario",
    "mark marta martin mary matteo matthew maurice max megan michael michelle miguel mike mikhail mohamed mohammad",
    "mohammed muhammad nadia nancy narendra natalia nathan nicholas nick nicolas nicole nikolai nina noah olaf oleg",
    "olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pedro peter philip philippe pierre rachel",
    "rafael ralph raymond rebecca recep ricardo richard rishi robert roberto robin roger roman ronald rosa roy",
    "russell ruth ryan sally sam samuel sandra sara sarah scott sean sebastian sergei sergey sergio sharon shinzo",
    "simon sofia sophia sophie stefan stephanie stephen steve steven stuart sue susan svetlana tamara tatiana ted",
    "teresa terry theresa thomas tim timothy tobias tom tomas tony ursula valentina vanessa vera victor victoria",
    "viktor vincent virginia vladimir volodymyr walter wang wei wendy werner will william wolfgang xavier xi yasmin",
    "yuri yves zhang",
)
#: Months and weekdays: capitalised, and no names.
CALENDAR = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug",
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday",
)
