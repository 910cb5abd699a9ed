from decimal import Decimal
import re


def strip_unit(tag):
    """The number, and whether `:-` stood after it; None if there are two units."""
    before = re.match(r"(kr\.?|sek) *", tag)
    after = re.search(r" *(kr\.?|sek|:-)$", tag)
    if before and after and after.start() >= before.end():
        return None, False
    if before:
        return tag[before.end():], False
    if after:
        return tag[:after.start()], after[1] == ":-"
    return tag, False


def read_price(text):
    number, is_whole = strip_unit(text.strip(" ").lower())
    if number is None or not re.fullmatch(r"(\d{1,3} \d\d\d|\d{1,6})([.,:]\d\d)?", number, re.ASCII):
        return None
    amount = Decimal(re.sub("[,:]", ".", number.replace(" ", "")))
    if is_whole and "." in str(amount):
        return None
    return int(amount * 100)


def read_tags(texts):
    total, unread = 0, []
    for text in texts:
        price = read_price(text)
        if price is None:
            unread.append(text)
        else:
            total += price
    return {"total": total, "unread": unread}
