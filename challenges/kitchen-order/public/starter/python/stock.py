def usable_amounts(rows, day):
    """Counts how much of each item may be used on that day.

    A row is {"item": "milk", "amount": 10, "lastDay": 40}.
    Gives a dict: item -> amount.
    """
    amounts = {}
    for row in rows:
        if row["lastDay"] > day:
            amounts[row["item"]] = row["amount"]
    return amounts
