def hours(booking):
    return set(range(booking["from"], booking["to"]))


def overlaps(bookings):
    groups = []
    for i, first in enumerate(bookings):
        for j in range(i + 1, len(bookings)):
            shared = hours(first) & hours(bookings[j])
            for third in bookings[j + 1 :]:
                if shared & hours(third):
                    groups.append([first["id"], bookings[j]["id"], third["id"]])
    return groups
