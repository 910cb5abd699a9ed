def pickup_days(plan, first, last):
    moves = {move["day"]: move["to"] for move in plan["moved"]}
    planned = range(plan["firstDay"], last + 31, plan["everyWeeks"] * 7)
    days = {moves.get(day, day) for day in planned} - {None}
    for pause in plan["breaks"]:
        days -= set(range(pause["first"], pause["last"]))
    return sorted(day for day in days if first <= day <= last)
