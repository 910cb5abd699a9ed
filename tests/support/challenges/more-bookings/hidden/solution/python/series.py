def series(day, weeks):
    return [day + 7 * week for week in range(weeks)]
