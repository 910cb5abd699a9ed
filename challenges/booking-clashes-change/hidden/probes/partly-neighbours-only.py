def overlaps(bookings):
    groups = []
    for a, b, c in zip(bookings, bookings[1:], bookings[2:]):
        if max(a["from"], b["from"], c["from"]) < min(a["to"], b["to"], c["to"]):
            groups.append([a["id"], b["id"], c["id"]])
    return groups
