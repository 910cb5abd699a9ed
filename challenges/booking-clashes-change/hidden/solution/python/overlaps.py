from itertools import combinations


def overlaps(bookings):
    return [
        [booking["id"] for booking in three]
        for three in combinations(bookings, 3)
        if max(booking["from"] for booking in three) < min(booking["to"] for booking in three)
    ]
