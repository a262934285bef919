"""What people in the made-up deals say: companies, people, answers, and sentences by intent.

Braces are filled by `generate.py`: {n} and {m} small numbers, {pct} a percentage, {money} an
amount, {day} a weekday, {month} a month, {you} the reader's first name, {other} another person
of theirs, {company}, {product}, {thing} what the mail is about.
"""

from __future__ import annotations

SELLERS = ("Jo Park", "Priya Nair", "Daniel Meyer", "Ruth Adeyemi", "Luca Bianchi")
PRODUCTS = ("LineSight", "LineSight Edge")

FIRST_NAMES = tuple(
    "Maria Tom Ines Paul Dana Omar Greta Kofi Sara Henrik Aiko Bram Nadia Victor Elise Marek "
    "Lucia Stefan Amara Joris Hanna Pedro Miriam Oskar Leila Anton Clara Yusuf Birgit Simon".split()
)
LAST_NAMES = tuple(
    "Lopez Aerts Novak Lindqvist Ruiz Haddad Brandt Mensah Keller Jansen Sato Peeters Rossi Moreau "
    "Kowalski Silva Vogel Okafor Dubois Hansen Costa Stein Larsen Demir Fischer Murphy".split()
)
COMPANIES = tuple(
    "Acme Robotics,Noordzee Dairy,Belforte Packaging,Castell Glass,Hartwig Foods,Ostara Pharma,"
    "Pineta Timber,Quadrant Castings,Rhenus Ceramics,Solvane Coatings,Tervo Paper,Umbra Textiles,"
    "Velden Plastics,Westhaven Brewing,Ysel Components,Zandvoort Bikes".split(",")
)
CITIES = ("Ghent", "Lyon", "Porto", "Graz", "Turku", "Leeds", "Bremen", "Brno", "Malmö", "Genoa")
INDUSTRIES = ("manufacturing", "food and drink", "packaging", "chemicals", "pharmaceuticals")
TITLES = {
    "economic_buyer": ("VP Operations", "Chief Operating Officer", "Managing Director"),
    "champion": ("Plant Manager", "Head of Production", "Continuous Improvement Lead"),
    "decision_maker": ("Head of Maintenance", "Director of Engineering"),
    "influencer": ("Quality Manager", "Data Engineer"),
    "user": ("Shift Lead", "Line Supervisor"),
    "procurement": ("Category Buyer", "Procurement Manager"),
    "legal": ("Legal Counsel",),
}

# Question id: (what we wrote down, the words they said).
ANSWERS = {
    "goal": (
        (
            "Open the second line without hiring",
            "We want line two running before we add a single person.",
        ),
        (
            "Cut unplanned stops by {pct} percent",
            "If we lose {pct} percent fewer hours to stops, the year is saved.",
        ),
        (
            "Deliver on time in {pct} percent of orders",
            "My board looks at one number, and that is on-time delivery.",
        ),
    ),
    "why_now": (
        (
            "Their largest customer introduced penalties",
            "Since {month} our biggest customer charges us for every late truck.",
        ),
        (
            "The old monitoring system loses support",
            "The supplier told us that support for the old system ends in {month}.",
        ),
        (
            "A new plant director wants results this year",
            "Our new director gave me until {month} to show something.",
        ),
    ),
    "cost_of_inaction": (
        (
            "About {money} euros a year in scrap and overtime",
            "Every hour the line is down costs us {n} thousand euros.",
        ),
        (
            "Penalties of {money} euros a year",
            "We paid {money} euros in penalties last year, and it is getting worse.",
        ),
        ("{n} weekend shifts a month", "We run {n} weekend shifts a month only to catch up."),
    ),
    "strategy_fit": (
        (
            "Part of the group's plan to grow without new sites",
            "Headquarters will not pay for new sites, so we have to get more from this one.",
        ),
        (
            "Fits the target to cut energy by {pct} percent",
            "Less scrap is the cheapest energy we will ever save.",
        ),
    ),
    "success_measure": (
        (
            "Stops under {n} hours a month by {month}",
            "If we are under {n} hours a month by {month}, I will call it a success.",
        ),
        (
            "Scrap below {n} percent",
            "Scrap below {n} percent, measured by my own people, is what counts.",
        ),
    ),
    "decision_process": (
        (
            "{other} decides after the plant managers' meeting",
            "The plant managers meet in {month}, and after that the decision is made within a week.",
        ),
        (
            "The investment committee meets monthly",
            "It goes to the investment committee, which meets on the first {day} of the month.",
        ),
    ),
    "decision_criteria": (
        (
            "Data stays in the plant; running in {n} weeks",
            "It must run in {n} weeks, and no data leaves the plant.",
        ),
        (
            "Price is third after service and fit",
            "I would rather pay more and have somebody who answers the phone.",
        ),
    ),
    "alternatives": (
        (
            "Plantwise, or building it themselves",
            "We are also talking to Plantwise, and our engineers think they could build it.",
        ),
        (
            "Doing nothing until next year",
            "Honestly, the alternative is that we live with it another year.",
        ),
    ),
    "critical_event": (
        ("Line two starts in {month}", "Line two starts in {month}, and it cannot start blind."),
        (
            "The contract with the main customer is renewed",
            "We negotiate with our main customer in {month} and I need the figures by then.",
        ),
    ),
    "budget": (
        (
            "{money} euros set aside for this year",
            "There are {money} euros in my budget for this, not more.",
        ),
        (
            "Comes from the maintenance budget",
            "I can take {money} euros from maintenance if {other} agrees.",
        ),
    ),
    "paper_process": (
        (
            "Security first, then legal, {n} weeks together",
            "Security takes two weeks and legal another {n}, in that order.",
        ),
    ),
    "first_90_days": (
        (
            "One line first, then the others",
            "Start with one line, show my shift leads, then we talk about the rest.",
        ),
    ),
}
WINS = (
    "Opens line two on time",
    "Sleeps through the night shift",
    "Shows the group that the site can lead",
)

OPENING = (
    "I read that {company} wants to get more out of the site without adding shifts.",
    "In your interview in {month} you said that late deliveries are the problem to solve this year.",
    "You mentioned in our call that the {day} shift loses the most hours.",
)
PITCH = (
    "{product} is the leading platform for line monitoring, with more than {n} hundred installations.",
    "Our award-winning dashboards show every sensor in real time, and our algorithms learn by themselves.",
    "We are proud to have launched version {n} of {product}, with {m} new features.",
    "I would love to show you a demo, or send you a loan machine for a month.",
)
QUESTION = (
    "What happens if nothing changes before {month}?",
    "Who else would notice first when the line stops?",
    "How do you measure the cost of a lost hour today?",
    "What would have to be true for {other} to say yes?",
    "Is {day} at ten still good for you?",
    "Did the figures that you were waiting for arrive?",
)
# What they ask, and what we answer.
THEIR_QUESTION = (
    (
        "Could you tell us where the data is stored?",
        "The data is stored on a small computer in your own plant, nowhere else.",
    ),
    (
        "How long did the installation take at your other customers?",
        "At the others the installation took {n} days, most of them for the cables.",
    ),
    (
        "Does {product} work with controllers that are {n} years old?",
        "Yes, it works with all controllers from the last twenty years.",
    ),
    (
        "Who at your company looks after us once it runs?",
        "Ruth and two engineers look after you, from the first day on.",
    ),
    (
        "Can our own people change the limits later?",
        "Yes, your shift leads change the limits themselves; that takes a minute.",
    ),
)
REQUEST = (
    "Please send me the {thing} before {day}.",
    "Could you send me the {thing} until {day}?",
)
PROMISE = (
    "I will send you the {thing} by {day}.",
    "You will have the {thing} on {day}.",
)
HANDING_OVER = ("Attached is the {thing}.", "Here is the {thing}, as you asked.")
CONCERN = (
    "I am worried that our people will not use it after the first month.",
    "My concern is that the data leaves the plant.",
    "{other} is not convinced, because the last project of this kind failed.",
)
MONEY = (
    "For one line we are talking about {money} euros a year, with everything included.",
    "The price for {n} lines is between {money} euros and a fifth more, depending on the sensors.",
)
THANKS = (
    "Thanks for the time today.",
    "Thank you for the quick answer.",
    "It was good to see the line at work.",
)
PLAIN = (
    "The shift leads kept a list of all stops for {n} weeks, and {m} of them had the same cause.",
    "{other} was there and asked most of the questions.",
    "The maintenance team has {n} people, two of whom retire next year.",
    "They showed us the board where stops are written down by hand.",
    "The second line uses the same controllers, so nothing new has to be learned.",
    "Last year the site made {n} thousand pallets, and the plan says {pct} percent more.",
)
NUDGE = (
    "I just wanted to check in on my last mail.",
    "I am following up on the below; did you have a chance to look at it?",
    "Bringing this back to the top of your inbox.",
)
THINGS = (
    "security paper",
    "test results",
    "reference list",
    "installation plan",
    "draft contract",
    "floor plan",
)
MONTHS = tuple("January February March April May June September October November December".split())
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
SUBJECTS = (
    "Stops on line one",
    "Next steps",
    "Security paper",
    "Your visit on {day}",
    "Figures for {month}",
    "Plan for the pilot",
)
