import re

UNIT = r"(?:kr\.?|sek)"
KRONOR = r"([0-9]{1,3} [0-9]{3}|[0-9]{1,6})"
ORE = r"(?:[,.:]([0-9]{2}))?"
PATTERNS = [
    re.compile(rf" *(?:{UNIT} *)?{KRONOR}{ORE} *", re.IGNORECASE),
    re.compile(rf" *(?:{UNIT} *)?{KRONOR}{ORE} *(?:{UNIT} *)?", re.IGNORECASE),
    re.compile(rf" *{KRONOR} *:-() *"),
]


def read_price(text):
    for pattern in PATTERNS:
        found = pattern.fullmatch(text)
        if found:
            kronor, ore = found.groups()
            return int(kronor.replace(" ", "")) * 100 + int(ore or 0)
    return None


def read_tags(texts):
    prices = [(text, read_price(text)) for text in texts]
    return {
        "total": sum(price or 0 for _, price in prices),
        "unread": [text for text, price in prices if price is None],
    }
