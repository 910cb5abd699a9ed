import math

from stock import usable_amounts


def order_list(needs, stock, pack_sizes, day):
    """Gives the shopping list for one day.

    A need looks like this: {"item": "milk", "amount": 10}
    pack_sizes says what a pack holds: {"milk": 2, "flour": 5}
    """
    usable = usable_amounts(stock, day)
    order = []
    for need in add_up(needs):
        item = need["item"]
        missing = need["amount"] - usable.get(item, 0)
        if missing > 0:
            packs = math.ceil(missing / pack_sizes[item])
            order.append({"item": item, "packs": packs})
    return order


def add_up(needs):
    """Gives each item once, with all that is needed of it."""
    totals = {}
    for need in needs:
        if need["item"] in totals:
            totals[need["item"]]["amount"] += need["amount"]
        else:
            totals[need["item"]] = dict(need)
    return list(totals.values())
