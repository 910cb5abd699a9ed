def pickup_days(plan, from_day, to_day):
    moves = {move["day"]: move["to"] for move in plan["moved"]}
    days = set()
    for day in range(plan["firstDay"], to_day + 31, plan["everyWeeks"] * 7):
        days.add(moves.get(day, day))
    return sorted(day for day in days if day is not None and from_day <= day < to_day)
