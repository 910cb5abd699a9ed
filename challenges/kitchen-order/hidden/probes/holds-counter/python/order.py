from collections import Counter

from stock import usable_amounts


def order_list(needs, stock, pack_sizes, day):
    wanted = Counter()
    for need in needs:
        wanted[need["item"]] += need["amount"]
    missing = {item: amount - usable_amounts(stock, day)[item] for item, amount in wanted.items()}
    return [
        {"item": item, "packs": -(-amount // pack_sizes[item])}
        for item, amount in missing.items()
        if amount > 0
    ]
