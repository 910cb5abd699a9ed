LONGEST_MOVE = 30


def pickup_days(plan, from_day, to_day):
    moves = {move["day"]: move["to"] for move in plan["moved"]}
    step = plan["everyWeeks"] * 7
    planned = range(plan["firstDay"], to_day + LONGEST_MOVE + 1, step)
    actual = {moves.get(day, day) for day in planned} - {None}
    return sorted(day for day in actual if from_day <= day <= to_day and not in_break(plan, day))


def in_break(plan, day):
    return any(pause["first"] <= day <= pause["last"] for pause in plan["breaks"])
