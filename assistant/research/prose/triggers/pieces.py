"""Pieces that the patterns of events are made of: names, sums of money, places of work."""

from __future__ import annotations

_FIRST = r"(?-i:[A-ZÀ-ÖØ-Þ]|\d+(?=[A-Z-]))[\w’'&+./-]*"
_WORD = r"(?-i:[A-ZÀ-ÖØ-Þ0-9])[\w’'&+./-]*"
_INSIDE = r"(?:of|for|the|de|del|di|la|le|du|des|van|von|der|den|and|et|y|&)"
NAME = rf"{_FIRST}(?:,? (?:Inc|Ltd|Corp|LLC|plc|S\.A)\b\.?| (?:{_INSIDE} ){{0,2}}{_WORD}){{0,7}}"
"""Words with capital letters, and the small ones inside."""

US = rf"(?:{NAME}|us|the (?:company|business|group|firm|project)|our \w+)"
"""Where our company may stand."""

MARK = r"[“‘\"'«„]?"
MARKED = r"[”’\"'»]?"
THE = r"(?:the |a |an |its |our |their |his |her )?"

_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|half a|a hundred|several|some)"
)
_DIGITS = r"\d[\d.,’']*(?<![.,])"
_SIZE = r"(?:thousand|million|billion|trillion|mio\.?|mrd|crore|lakh|bn|mn|m|b|k)"
_SIGN = (
    r"(?:(?:US|A|C|NZ|S|HK|R)?\$|€|£|¥|₹|R\$|EUR|USD|GBP|SEK|NOK|DKK|ISK|CHF|PLN|CZK|HUF|JPY|CNY"
    r"|INR|AUD|CAD|Rs\.?)"
)
_COIN = (
    r"(?:euros?|dollars?|pounds?|kron(?:er|or|e|a)|francs?|crowns?|z[lł]oty(?:s|ch)?|yen|rupees?"
    r"|forint|pesos?|reais|rand|EUR|USD|GBP|SEK|NOK|DKK|CHF|PLN|AUD|CAD)"
)
COUNT = rf"(?:\b{_DIGITS}|\b{_NUMBER_WORD}(?:[ -]{_NUMBER_WORD})?)"
MONEY = (
    rf"(?:{_SIGN} ?{_DIGITS}(?:[ -]?{_SIZE}\b)?|\b{_DIGITS}[ -]?{_SIZE}? ?(?:{_COIN}\b|[€$£])"
    rf"|\b(?:a|{_NUMBER_WORD}(?:[ -]{_NUMBER_WORD})?) (?:{_SIZE} )?{_COIN}\b)"
)
ABOUT = (
    r"(?:(?:up|as many|as much) (?:to|as) |about |around |some |approximately |roughly |nearly "
    r"|almost |more than |over |circa |a total of |another |a further |at least |well )*"
)

FACILITY = (
    r"(?:plants?|factor(?:y|ies)|sites?|offices?|warehouses?|stores?|shops?|branch(?:es)?|depots?"
    r"|workshops?|hubs?|laborator(?:y|ies)|labs?|cent(?:re|er)s?|halls?|clinics?|schools?|hotels?"
    r"|baker(?:y|ies)|brewer(?:y|ies)|distiller(?:y|ies)|dair(?:y|ies)|mills?|headquarters"
    r"|campus(?:es)?|terminals?|showrooms?|facilit(?:y|ies)|works|yards?|foundr(?:y|ies)"
    r"|quarr(?:y|ies)|mines?|farms?|greenhouses?|studios?|restaurants?|caf[eé]s?|salons?"
    r"|kitchens?|garages?|stations?|lines?|wings?|buildings?|premises|locations?"
    r"|subsidiar(?:y|ies)|presses|kilns?|reactors?|furnaces?|refiner(?:y|ies)|smelters?|docks?"
    r"|quays?|berths?|ports?|hospitals?|wards?|theatres?|gigafactor(?:y|ies)|extensions?|complex"
    r"|parks?|operations?|units?|outlets?|boutiques?|academy|vineyards?|winer(?:y|ies)"
    r"|cold stores?|pharmac(?:y|ies)|data cent(?:re|er)s?)"
)
"""Where people work."""
