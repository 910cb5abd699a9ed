from itertools import combinations


def overlaps(bookings):
    groups = []
    for three in combinations(bookings, 3):
        if max(one["from"] for one in three) <= min(one["to"] for one in three):
            groups.append([one["id"] for one in three])
    return groups
