"""Words that tell the name of a person from other words with capital letters."""

from __future__ import annotations

_HONOURING = """
    mr mrs ms miss mx dr prof professor sir dame lord lady fr father rev reverend sister brother
    hon judge capt captain col gen sgt lt dame don doña herr frau mme mlle ing dipl
"""
_BETWEEN_NAMES = """
    de da do dos das del della der den di du la le van von zu zur ten ter te af av al el bin ibn ben
    st y e i und mac mc ó óg ní dem op het dalla degli delle ap bint abu
"""
_BEHIND_NAMES = """
    jr sr ii iii iv phd md obe cbe mbe esq
"""
# At the beginning of sentences, or anywhere: months, days, small words.
_NOBODY = """
    a about above according across after again against all almost along already also although
    always among an and another any anyone april are around as asked at august autumn away back
    based be because been before behind being below beside besides between beyond both but by
    can chief christmas could current dear december despite did do does during each earlier
    early east easter either else even ever every everybody everyone existing february few fewer
    finally first five following for former four friday from further given good great had half
    has have he hear her here hers high his home how however i if in indeed inside instead into
    is it its itself january july june just last late later least left less let like long look
    looking made make many march may maybe me meanwhile meet mine monday more moreover most much
    must my near nearly neither never nevertheless new next nine no nobody none nor north not
    nothing november now october of off often old on once one only or other others our ours out
    outside over own part per perhaps please put quite rather read really right said same
    saturday says second see september seven several shall she should since six so some somebody
    someone something sometimes soon south spring still such summer sunday ten than thank thanks
    that the their theirs them then there therefore these they third this those though three
    through throughout thursday thus till to today together tomorrow too toward towards tuesday
    two under unless until up upon us used very via was we wednesday welcome well were west what
    when where whether which while who whole whom whose why will winter with within without
    would yes yesterday yet you your yours
"""
_WORDS_AND_LAST_NAMES = """
    chief dear fellow friday good hall head judge long low major march marshall master most
    north noon own page partner read small south east spring still summer west winter young
"""
_ORGANISATIONS = """
    ab academy act ag agency ai airline airlines airport airways alliance american as asa
    association authority avenue award awards bakeries bakery bank bio board brewery british
    business bv canadian capital center central centre chemical chemicals chinese city clinic
    cloud club co co-operative college commission committee communications companies company
    conference congress consortium contact cooperative corp corporation council county cup
    customer customers daily dairy danish data department division dutch eastern energy
    enterprise enterprises european expo farms federation festival finance food foods forum
    foundation freight fund global gmbh group harbour holding holdings hospital hotel inc
    industries initiative institute insurance international investor investors island islands
    japanese journal kingdom lab laboratories laboratory labs library limited llc logistics ltd
    magazine management marketing medal media ministry motor motors mountains museum mutual
    network news northern nv office operations oy oyj parliament partners party pharma phase
    plan platform plc prize product products program programme project quarter rail relations
    report republic research resources review road sa sales school series service services
    shipping shop shops society software solutions southern spanish state states station steel
    store stores strategy street summit swedish swiss system systems team technologies
    technology theatre times trust union university ventures weekly western works
"""
# Trades: behind a first name they are last names.
_BUSINESSES = """
    aerospace agri analytics apparel apps architects architecture automation automotive
    bakehouse bakers batteries battery beverages biosciences biotech boats books bikes brands
    breweries brewing bricks bridges builders building buildings cables capital care cars
    castings catering cellars cement ceramics chain cheese chocolate coatings coffee computing
    concrete construction consultants consulting controls copper cosmetics couriers creative
    cycles cloth clothing dental devices diagnostics digital distillery drinks dynamics eats
    education electric electrical electronics engineering engines entertainment equipment equity
    estate estates express fashion ferries fibre fiber fisheries fitness flooring footwear forge
    foundry fruit furnaces furniture games gardens gas genetics glass grain grid harvest health
    healthcare home homes housing hydro imaging instruments intelligence interactive interiors
    iron kitchens leasing leather legal lift lifts lighting linen lines lumber machine machinery
    machines marine maritime market markets materials meats medical metal metals mill mills
    mining mobility mortgage motion nutrition oil optics organics outdoor packaging paper parcel
    payments petroleum pharmaceuticals pharmacies photonics pictures plant plastics polymers
    port ports power precision press printing properties property publishing pumps quarries
    quarry railway railways realty records recycling refining renewables rental resorts
    restaurant restaurants retail robotics salt savings sciences seafood security seeds
    semiconductor semiconductors sensors shipping shipyard shipyards solar sports studio studios
    supplies supply surgical tea telecom telecoms textile textiles therapeutics tiles timber
    tools toys tractors trading trains transit transport travel trucks tubes utilities valley
    valves vehicles vineyards water watches wind wine wines wireless wood works yacht yachts
    yard yards
"""
# Behind somebody's first name they are last names.
_FOR_LAST_NAMES = """
    bank boss captain clerk dean fellow general governor head judge lane marshal master mayor page
    park partner provost road sheriff skipper steel steward street warden
"""

HONOURS = frozenset(_HONOURING.split())
"""What stands before a name: Mr, Dr, Sir."""

PARTICLES = frozenset(_BETWEEN_NAMES.split())
"""Small words inside names: van, de la."""

SUFFIXES = frozenset(_BEHIND_NAMES.split())
"""What stands behind a name: Jr, PhD."""

ORDERS = frozenset(["phd", "md", "obe", "cbe", "mbe", "esq"])
"""What stands behind a name and belongs to none."""

NO_NAMES = frozenset(_NOBODY.split())
"""Words that begin with a capital letter and name nobody."""

LAST_NAMES = frozenset(_WORDS_AND_LAST_NAMES.split())
"""Such words that are last names too: they are, behind a first name."""

ORGANISATIONS = frozenset(_ORGANISATIONS.split())
"""A name with one of these is none of a person."""

BUSINESS = frozenset(_BUSINESSES.split())
"""So has a name with one of these, unless something shows that it is somebody's."""

FOR_LAST_NAMES = frozenset(_FOR_LAST_NAMES.split())
"""Posts, streets and materials that end the name of a person, where a first name stands before."""
