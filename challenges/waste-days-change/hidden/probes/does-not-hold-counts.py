def pickup_days(plan, first, last):
    return len(range(plan["firstDay"], last + 1, plan["everyWeeks"] * 7))
