def overlaps(bookings):
    """Gives all pairs of bookings that clash, as pairs of ids.

    A booking looks like this: {"id": "a", "from": 9, "to": 11}
    """
    return []
