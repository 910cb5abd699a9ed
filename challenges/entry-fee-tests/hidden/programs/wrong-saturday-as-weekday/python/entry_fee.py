DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def entry_fee(age, day, is_member):
    if age < 0 or age > 120:
        raise ValueError("age")
    if day not in DAYS:
        raise ValueError("day")
    if age < 7:
        return 0

    fee = 60
    if age < 18:
        fee = 30
    if age >= 65:
        fee = 40
    if day == "sun":
        fee += 10
    return fee // 2 if is_member else fee
