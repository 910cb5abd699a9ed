import re


def read_phone(phone):
    """Gives one form: "+46701740605" becomes "0701740605"."""
    phone = phone.replace("+46", "0")
    return phone.replace("-", "").replace(" ", "")


def read_reply(text):
    """Gives the number of people: 3 for "JA 3", 0 for "NEJ".

    Gives None when the text cannot be read.
    """
    words = text.lower().split()
    if words == ["nej"]:
        return 0
    if len(words) not in (1, 2) or words[0] != "ja":
        return None

    number = words[1] if len(words) == 2 else "1"
    is_digits = re.fullmatch("[0-9]+", number)
    is_allowed = is_digits and 1 <= int(number) <= 20
    return int(number) if is_allowed else None
