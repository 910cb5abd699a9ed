def pickup_days(plan, first, last):
    moves = {move["day"]: move["to"] for move in plan["moved"]}
    days = set()
    day = plan["firstDay"]
    while day <= last + 30:
        days.add(moves.get(day, day))
        day += plan["everyWeeks"] * 7
    for pause in plan["breaks"]:
        days -= set(range(pause["first"], pause["last"] + 1))
    return sorted(days & set(range(first, last + 1)))
