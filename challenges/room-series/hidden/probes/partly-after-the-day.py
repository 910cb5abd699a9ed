from booking_list import BookingList


class RoomCalendar:
    """Bookings of rooms. Days are numbers, times are texts."""

    def __init__(self):
        self._list = BookingList()
        # The numbers of the bookings of series 1, 2, 3 …
        self._series = []

    def book(self, room, day, start, end, who):
        """Gives the booking's number, or None if it clashes."""
        slot = dict(room=room, day=day, start=start, end=end)
        if not self._list.is_free(slot):
            return None
        return self._list.add({**slot, "who": who})

    def cancel(self, number):
        """Gives True if there was such a booking."""
        if not self._list.find(number):
            return False
        self._list.remove(number)
        return True

    def move(self, number, start, end):
        """Gives a booking another time of its day, if free."""
        booking = self._list.find(number)
        if not booking:
            return False
        room, day = booking["room"], booking["day"]
        same_day = self._list.on(room, day)
        is_free = all(
            end <= other["start"] or other["end"] <= start
            for other in same_day
            if other["id"] != number
        )
        if is_free:
            booking.update(start=start, end=end)
        return is_free

    def book_series(self, room, day, start, end, who, weeks):
        """Books the same time every week, and skips weeks that clash."""
        ids, taken = [], []
        for date in range(day, day + 7 * weeks, 7):
            number = self.book(room, date, start, end, who)
            if number is None:
                taken.append(date)
            else:
                ids.append(number)
        series = None
        if ids:
            self._series.append(ids)
            series = len(self._series)
        return {"series": series, "ids": ids, "taken": taken}

    def cancel_series(self, series, from_day):
        """Cancels the rest of a series. Gives the days."""
        if not 1 <= series <= len(self._series):
            return []
        bookings = map(self._list.find, self._series[series - 1])
        left = [one for one in bookings if one and one["day"] > from_day]
        for booking in left:
            self._list.remove(booking["id"])
        return [booking["day"] for booking in left]

    def day(self, room, day):
        """Gives the bookings of one day, the earliest first."""
        rows = [dict(one) for one in self._list.on(room, day)]
        for row in rows:
            del row["room"], row["day"]
        return sorted(rows, key=lambda row: row["start"])
