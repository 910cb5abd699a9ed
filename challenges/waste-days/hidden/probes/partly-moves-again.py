def pickup_days(plan, from_day, to_day):
    days = list(range(plan["firstDay"], to_day + 31, plan["everyWeeks"] * 7))
    for move in plan["moved"]:
        if move["day"] in days:
            days.remove(move["day"])
            if move["to"] is not None:
                days.append(move["to"])
    return sorted({day for day in days if from_day <= day <= to_day})
