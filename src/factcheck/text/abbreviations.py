"""Words whose full stop does not end a sentence: literal tables, without the stop, in lower case."""

from factcheck.text.wordlist import words

#: Always bound to what follows: titles before a name, "vs.", "No. 5".
BINDING = words(
    """mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl brig sen rep reps sens gov pres sec amb supt insp
    hon rev fr msgr st ste mt ft sr vs v cf viz e.g i.e eg ie no nos fig figs art arts sect ch vol vols pp ed eds
    est approx ca al dept univ assn bros mme mlle mm messrs rt gov-gen atty"""
)

#: Bound when a number or a name follows, free before a sentence starter.
LOOSE = words(
    """inc corp ltd co llc plc gmbh jr sr esq phd m.d b.a m.a ph.d etc a.m p.m am pm a.d b.c u.s u.k u.n e.u u.a.e
    d.c jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd
    bn mln m kg km lb lbs oz hr hrs min sec"""
)

#: Words that open a sentence and seldom continue a name, so "the U.S. The plan" breaks and "the U.S. Army" does not.
STARTERS = words(
    """the a an this that these those he she it they we i you his her its their our my your there here in on at by for
    from with without after before during since until while when where why how what who which if although though
    because but and or so yet however meanwhile moreover furthermore nevertheless still then also some many most
    several all both each every no not nobody none one two three last next as according despite under over between
    among about to of earlier later asked speaking police officials"""
)

#: Month names that may follow "24." in dates of other languages, where the stop is an ordinal mark.
DOTTED_DAY_MONTHS = words(
    """januar februar märz april mai juni juli august september oktober november dezember
    jänner listopada prosinca studenog rujna leden"""
)
