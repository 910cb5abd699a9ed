from itertools import combinations


def overlaps(bookings):
    return sum(
        1
        for three in combinations(bookings, 3)
        if max(one["from"] for one in three) < min(one["to"] for one in three)
    )
