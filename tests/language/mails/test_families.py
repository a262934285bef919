"""Families of wordings: what a table sees besides the examples of its rows, and what it leaves."""

import pytest

from assistant.language.mails.asking import LOGISTICS, RHETORICAL, TELLING
from assistant.language.mails.customers import REFERRALS
from assistant.language.mails.letting_go import LETS_GO
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.offering import DEMOS, GIFTS, PRICES
from assistant.language.mails.ourselves import OURSELVES
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.remembering import PRAISE, REMEMBERED
from assistant.language.mails.signs import Signs

WORDINGS = [
    (PRESSURE, "I'd take this directly to your managing director.", "Take it to your board."),
    (PRESSURE, "What if I told you that we could beat it?", "You told me what beat it."),
    (PRESSURE, "They're losing patience with me.", "It loses pressure at night."),
    (PRESSURE, "I went ahead and booked a slot.", "You went ahead with the second gate."),
    (NAGGING, "Any joy?", "It was a joy to see the second kiln."),
    (NAGGING, "Just wondering where we're at with this one?", "We know where the gate is."),
    (NAGGING, "I've reached out a number of times.", "They reached out to the yard."),
    (PRESSURE, "I can't promise that you'll see that again.", "I can't promise that it dries."),
    (PRESSURE, "Let us have it within the next two hours.", "It dries within two hours."),
    (NAGGING, "Did you already find time to look through the papers?", "It is time to look up."),
    (NAGGING, "It's gone awfully quiet on your side.", "It is quiet on the quay at night."),
    (NAGGING, "We have so far received no order from you.", "The yard got its order."),
    (NAGGING, "I was hoping to have heard by now.", "The port hopes for rain."),
    (DEMOS, "I'd be thrilled to give you a sneak peek.", "The sun gives you a burn."),
    (DEMOS, "Here are some slides on everything it can do.", "The slides of your talk are up."),
    (PRICES, "Let us look at the three pricing tiers.", "The three tiers of your racks hold."),
    (PRAISE, "Been following Nordfjord's journey for a while.", "The truck followed the van."),
    (PRESSURE, "After 72 hours it's gone for good.", "The frost is gone in May."),
    (PRESSURE, "It's not a question of whether but when.", "Whether it rains is the question."),
    (PRESSURE, "That's what everybody says.", "Everybody says it at the yard."),
    (NAGGING, "Did anything come of this?", "The parts come on Monday."),
    (NAGGING, "A quick line either way would be brilliant.", "The gate opens either way."),
    (NAGGING, "You wanted to contact me in February.", "You wanted two gates."),
    (REFERRALS, "I need a couple of leads from you.", "The leads from the battery are loose."),
    (GIFTS, "Flights and hotel are naturally covered.", "The flights of stairs are steep."),
    (RHETORICAL, "What if your team could sell all day?", "What do your reps do on Mondays?"),
    (PRESSURE, "I must admit that I'm a little perplexed.", "A little of the glaze is hurt."),
    (PRESSURE, "Numbers 12 and 14 have all said yes.", "Number 12 said yes on Monday."),
    (NAGGING, "I don't want to be a pest.", "The pest is back in the barn."),
    (
        TELLING,
        "I'd like to understand how you draw it.",
        "I'd like to understand your needs better.",
    ),
    (DEMOS, "Worth a quick look?", "Is it worth a look at page 3?"),
    (DEMOS, "I could drop by with the brochure.", "Your brochure names two gates."),
    (PRICES, "We could beat their price by a tenth.", "They beat the frost."),
    (PRICES, "Let me send you a no-strings quote.", "There are no strings."),
    (LOGISTICS, "Is there somebody else I should be speaking to?", "Is there somebody at night?"),
    (LETS_GO, "That is all right, I understand.", "I understand you're happy with them."),
    (PRAISE, "Love what you're doing at Parkview!", "Loved by the drivers of Leeds."),
    (OURSELVES, "My company makes seals.", "The company next door makes seals."),
    (REMEMBERED, "You improved the second gate.", "It gives you unlimited projects."),
    (
        REMEMBERED,
        "I heard that your second kiln is cold.",
        "Since I haven't heard from you, I wait.",
    ),
]


@pytest.mark.parametrize(("signs", "seen", "left"), WORDINGS)
def test_a_family_is_seen_and_what_looks_like_it_is_left(
    signs: Signs, seen: str, left: str
) -> None:
    """One wording of the family, and a near one that says something else."""
    assert signs.see(seen)
    assert not signs.see(left)
