def overlaps(bookings):
    for i, a in enumerate(bookings):
        for b in bookings[i + 1 :]:
            if a["from"] < b["to"] and b["from"] < a["to"]:
                print(a["id"], b["id"])
