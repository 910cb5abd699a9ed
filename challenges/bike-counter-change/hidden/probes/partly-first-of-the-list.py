import re

ROW = re.compile(r" *([0-9]{4}-[0-9]{2}-[0-9]{2}) *; *([0-9]{1,2}) *; *([0-9]{0,6}) *")


def count_bikes(rows):
    days = {}
    to_check = []
    for number, text in enumerate(rows, start=1):
        found = ROW.fullmatch(text)
        if not found or int(found[2]) > 23:
            to_check.append({"row": number, "why": "broken"})
            continue
        date, hour, count = found.groups()
        if count == "":
            to_check.append({"row": number, "why": "no-count"})
        elif int(hour) in days.setdefault(date, {}):
            to_check.append({"row": number, "why": "double"})
        else:
            days[date][int(hour)] = int(count)
    return {
        "days": [
            {
                "date": date,
                "total": sum(hours.values()),
                "hours": len(hours),
                "busiest": max(hours, key=hours.get),
            }
            for date, hours in sorted(days.items())
        ],
        "toCheck": to_check,
    }
