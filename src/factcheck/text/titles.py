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
    "wife uncle aunt cousin friend counselor counsellor whistleblower",
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
#: Small words inside names: "Ursula von der Leyen", "Faisal bin Nasser".
NAME_PARTICLES = words(
    "van von der den de la las los bin ibn bint abu al el di da do dos das del della du le ter ten zu y e af"
)
#: The months, in order.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
#: Months and weekdays: capitalised, and no names.
CALENDAR = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug",
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday",
)
