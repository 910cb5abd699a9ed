def count_bikes(rows):
    days = {}
    to_check = []
    for number, row in enumerate(rows, 1):
        try:
            date, hour, count = row.split(";")
            year, month, day = date.split("-")
            hour = int(hour)
            if [len(year), len(month), len(day)] != [4, 2, 2] or not 0 <= hour <= 23:
                raise ValueError(row)
            if count == "":
                to_check.append({"row": number, "why": "no-count"})
                continue
            if not count.isdigit() or len(count) > 6:
                raise ValueError(row)
        except ValueError:
            to_check.append({"row": number, "why": "broken"})
            continue
        hours = days.setdefault(date, {})
        if hour in hours:
            to_check.append({"row": number, "why": "double"})
        else:
            hours[hour] = int(count)
    return {
        "days": [{"date": d, "total": sum(h.values()), "hours": len(h)} for d, h in sorted(days.items())],
        "toCheck": to_check,
    }
