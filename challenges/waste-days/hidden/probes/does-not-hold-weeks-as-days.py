def pickup_days(plan, from_day, to_day):
    print(list(range(plan["firstDay"], to_day + 1, plan["everyWeeks"])))
