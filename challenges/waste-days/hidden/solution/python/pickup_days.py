LONGEST_MOVE = 30


def pickup_days(plan, from_day, to_day):
    moves = {move["day"]: move["to"] for move in plan["moved"]}
    step = plan["everyWeeks"] * 7
    planned = range(plan["firstDay"], to_day + LONGEST_MOVE + 1, step)
    actual = {moves.get(day, day) for day in planned}
    return sorted(day for day in actual if day is not None and from_day <= day <= to_day)
