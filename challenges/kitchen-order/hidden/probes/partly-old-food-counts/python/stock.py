def usable_amounts(rows, day):
    """Counts how much of each item may be used on the given day.

    A row looks like this: {"item": "milk", "amount": 10, "lastDay": 40}
    Gives a dict: item -> amount.
    """
    amounts = {}
    for row in rows:
        if row["amount"] > 0:
            item = row["item"]
            amounts[item] = amounts.get(item, 0) + row["amount"]
    return amounts
