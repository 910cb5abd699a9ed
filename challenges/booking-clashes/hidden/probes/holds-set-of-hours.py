def hours(booking):
    return set(range(booking["from"], booking["to"]))


def overlaps(bookings):
    pairs = []
    for i in range(len(bookings)):
        for j in range(i + 1, len(bookings)):
            if hours(bookings[i]) & hours(bookings[j]):
                pairs.append((bookings[i]["id"], bookings[j]["id"]))
    return pairs
