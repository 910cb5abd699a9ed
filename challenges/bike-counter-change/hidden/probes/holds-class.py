from collections import Counter

DIGITS = set("0123456789")


class NotRight(Exception):
    pass


def digits(text, least, most):
    if not least <= len(text) <= most or not set(text) <= DIGITS:
        raise NotRight("broken")
    return int(text)


class Counting:
    def __init__(self):
        self.totals = Counter()
        self.hours = Counter()
        self.seen = set()
        self.largest = {}

    def take(self, text):
        parts = [part.strip(" ") for part in text.split(";")]
        if len(parts) != 3:
            raise NotRight("broken")
        date, hour, count = parts
        if len(date) != 10 or date[4] != "-" or date[7] != "-":
            raise NotRight("broken")
        for part, length in ((date[:4], 4), (date[5:7], 2), (date[8:], 2)):
            digits(part, length, length)
        time = (date, digits(hour, 1, 2))
        if time[1] >= 24:
            raise NotRight("broken")
        if not count:
            raise NotRight("no-count")
        bikes = digits(count, 1, 6)
        if time in self.seen:
            raise NotRight("double")
        self.seen.add(time)
        self.totals[date] += bikes
        self.hours[date] += 1
        best = self.largest.get(date, (0, 0))
        self.largest[date] = min(best, (-bikes, time[1])) if date in self.largest else (-bikes, time[1])


def count_bikes(rows):
    counting = Counting()
    to_check = []
    for place in range(len(rows)):
        try:
            counting.take(rows[place])
        except NotRight as reason:
            to_check.append(dict(row=place + 1, why=str(reason)))
    days = []
    for date in sorted(counting.totals):
        days.append(dict(date=date, total=counting.totals[date], hours=counting.hours[date], busiest=counting.largest[date][1]))
    return {"days": days, "toCheck": to_check}
