def clash(one, other):
    """True if two bookings want the same room and time."""
    return (
        one["room"] == other["room"]
        and one["day"] == other["day"]
        and one["start"] < other["end"]
        and other["start"] < one["end"]
    )
