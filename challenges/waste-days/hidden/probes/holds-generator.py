from itertools import count, takewhile


def planned(plan):
    return count(plan["firstDay"], plan["everyWeeks"] * 7)


def pickup_days(plan, from_day, to_day):
    days = []
    for day in takewhile(lambda day: day <= to_day + 30, planned(plan)):
        for move in plan["moved"]:
            if move["day"] == day:
                day = move["to"]
                break
        if day is None or day in days:
            continue
        if from_day <= day <= to_day:
            days.append(day)
    days.sort()
    return days
