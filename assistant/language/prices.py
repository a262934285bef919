"""Asking for a price, and naming one: a figure, a range, or that it costs nothing."""

from __future__ import annotations

from assistant.language.patterns import Phrases, pattern
from assistant.language.quantities import is_quantified
from assistant.language.words import normalise

_ASKS = Phrases("""
    how much is; how much are; how much does it cost; how much does ... cost; how much would
    how much will; how much do you charge; how much do we pay; how much for; how much per
    how much a; what does it cost; what does that cost; what does this cost; what does ... cost
    what do ... cost; what would it cost; what would that cost; what would ... cost
    what will it cost; what will ... cost; what did it cost; what do you charge
    what would you charge
    what would ... come to; what does ... come to; what price; which price; what kind of price
    what sort of price; what is the price; what's the price; what is your price; what's your price
    what are your prices; what are the prices; what is the cost; what's the cost; what are the costs
    what is your rate; what's your rate; what are your rates; what is the rate; what's the rate
    what is the fee; what's the fee; what are the fees; what are your fees; what is your fee
    what's your fee; what is your pricing; what's your pricing; what is the pricing
    what's the pricing; what is the licence fee; what is the license fee; what order of magnitude
    how is it priced; how is that priced; how do you price; how are you priced; we would pay
    we'd pay; we would have to pay; do we have to pay; what budget should we; what budget would we
    what are we looking at; minimum charge; set-up fee; setup fee; installation fee
    the price for; price for; your price for; the price of; a price; a quote; a quotation
    a ballpark; a rough price; a rough figure; a price range; price range; a price list
    an idea of the price; an idea of the cost; an idea of cost; an idea of price; your price list
    your pricing; the pricing; your rates; your fees; a rough idea of the cost
    a rough idea of the price; in terms of price; in terms of cost
""")
_ABOUT_OTHER_THINGS = Phrases("""
    how much time; how much work; how much data; how much space; how much effort; how much longer
    how much more time; how much of; cost us today; cost us now; cost us at the moment
    cost of doing nothing; cost of waiting; without a price; a price to pay; sharpen the; lower the
    reduce the; hold the; keep the; beat the; match the; discuss the; agree on; agree the
    accept the; confirm the; discount; discounts; downtime
""")
_FREE = Phrases("""
    free of charge; for free; no charge; at no cost; no extra cost; no cost; nothing extra; included
    is free; are free; costs nothing; no additional cost; without charge; for nothing
""")
_NUMBER = r"\d[\d.,]{0,12}"
_COUNTED = (
    r"(?:[\w-]+ ){0,2}(?:bakeries|businesses|buildings|clients|colleagues|companies|countries"
    r"|customers|days|employees|firms|hours|installations|km|lines|machines|members|miles|minutes"
    r"|offices|people|plants|projects|sensors|shops|sites|staff|stores|teams|times|tonnes|trucks"
    r"|units|users|vehicles|workers|years)\b"
)
_FIGURE = pattern(
    rf"[€$£¥] ?\d|\b{_NUMBER}\d{{3}}\b(?! {_COUNTED})"
    rf"|\b{_NUMBER} ?(?:[€$£%]|k\b|(?:eur|usd|gbp|chf|euros?|dollars?"
    r"|pounds?|francs?|cents?|percent|per cent|each|per|a (?:month|year|seat|day|piece|machine|user"
    r"|line)|ex works|net|gross|plus vat)\b)|\b(?:price|cost|fee|rate|at|for|from|between|about"
    rf"|around|roughly|under|over|is|be|takes?|in) (?:is |of )?{_NUMBER}\d(?![\d:.]| ?(?:am|pm"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
_SPELT_OUT = Phrases("euro; euros; dollar; dollars; pound; pounds; franc; francs; thousand")


def asks_price(sentence: str) -> bool:
    """Whether somebody asks what our thing costs."""
    words = normalise(sentence)
    return bool(_ASKS.search(words)) and not _ABOUT_OTHER_THINGS.search(words)


def names_price(sentence: str) -> bool:
    """Whether a sentence holds a figure or a range that may be a price, or says that it is free."""
    words = normalise(sentence)
    if _FREE.search(words) or _FIGURE.search(words):
        return True
    return bool(_SPELT_OUT.search(words)) and is_quantified(words)
