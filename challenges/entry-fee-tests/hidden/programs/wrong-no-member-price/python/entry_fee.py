STEPS = [(65, 40), (18, 60), (7, 30), (0, 0)]
EXTRA = {
    "mon": 0, "tue": 0, "wed": 0, "thu": 0, "fri": 0,
    "sat": 10, "sun": 10,
}


def entry_fee(age, day, is_member):
    fee = next((f for start, f in STEPS if age >= start), None)
    if fee is None or age > 120 or day not in EXTRA:
        raise ValueError(f"{age}, {day}")
    full = fee + EXTRA[day] if fee > 0 else 0
    return full
