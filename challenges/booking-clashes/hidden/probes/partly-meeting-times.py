def overlaps(bookings):
    pairs = []
    for i, a in enumerate(bookings):
        for b in bookings[i + 1 :]:
            if a["from"] <= b["to"] and b["from"] <= a["to"]:
                pairs.append([a["id"], b["id"]])
    return pairs
