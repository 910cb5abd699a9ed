class Booking:
    def __init__(self, row):
        self.id = row["id"]
        self.start = row["from"]
        self.end = row["to"]

    def clashes_with(self, other):
        return max(self.start, other.start) < min(self.end, other.end)


def pairs_in(bookings):
    for place, first in enumerate(bookings):
        for second in bookings[place + 1 :]:
            if first.clashes_with(second):
                yield [first.id, second.id]


def overlaps(bookings):
    return list(pairs_in([Booking(row) for row in bookings]))
