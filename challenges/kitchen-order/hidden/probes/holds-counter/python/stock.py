from collections import defaultdict


def usable_amounts(rows, day):
    amounts = defaultdict(int)
    for row in rows:
        if not row["lastDay"] < day:
            amounts[row["item"]] += row["amount"]
    return amounts
