import re


def read_phone(phone):
    digits = re.sub(r"[ -]", "", phone)
    return "0" + digits[3:] if digits.startswith("+46") else digits


def read_reply(text):
    match = re.fullmatch(r" *(?:(nej)|ja(?: +0*([1-9]|1[0-9]|20))?) *", text, re.IGNORECASE)
    if match is None:
        return None
    return 0 if match[1] else int(match[2] or 1)
