from itertools import combinations


def overlaps(bookings):
    return [
        [first["id"], second["id"]]
        for first, second in combinations(bookings, 2)
        if first["from"] < second["to"] and second["from"] < first["to"]
    ]
