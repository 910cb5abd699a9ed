from clash import clash


class BookingList:
    """All bookings, in the order they were made."""

    def __init__(self):
        self._bookings = []
        self._next_id = 1

    def is_free(self, slot):
        every = self._bookings
        return not any(clash(slot, other) for other in every)

    def add(self, booking):
        """Adds a booking. Gives its number."""
        number = self._next_id
        self._next_id += 1
        self._bookings.append({"id": number, **booking})
        return number

    def find(self, number):
        """Gives the booking, or None if there is none."""
        for booking in self._bookings:
            if booking["id"] == number:
                return booking
        return None

    def remove(self, number):
        self._bookings = [
            one for one in self._bookings if one["id"] != number
        ]

    def on(self, room, day):
        return [
            one
            for one in self._bookings
            if one["room"] == room and one["day"] == day
        ]
