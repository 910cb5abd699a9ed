WEEK = "mon tue wed thu fri sat sun".split()


def price_of_age(age):
    if not isinstance(age, int) or not 0 <= age <= 120:
        raise ValueError(f"No such age: {age}")
    is_child = age <= 17
    is_senior = age > 65
    if is_child:
        return 0 if age <= 6 else 30
    return 40 if is_senior else 60


def entry_fee(age, day, is_member):
    price = price_of_age(age)
    if day not in WEEK:
        raise ValueError(f"No such day: {day}")
    is_weekend = WEEK.index(day) >= 5
    supplement = 10 if price > 0 and is_weekend else 0
    whole = price + supplement
    return whole // 2 if is_member is True else whole
