class Crew:
    """Remembers the days on which each volunteer works."""

    def __init__(self, volunteers):
        self._volunteers = volunteers
        # Name -> days.
        self._booked = {one["name"]: [] for one in volunteers}

    def book(self, day, other_than=None):
        """Books whoever can come and has the fewest shifts.

        Gives the name, or None when nobody can.
        """
        for volunteer in self._fewest_first():
            name = volunteer["name"]
            if name == other_than:
                continue
            if self._can_come(volunteer, day):
                self._booked[name].append(day)
                return name
        return None

    def release(self, name, day):
        """The volunteer does not work on that day any more."""
        days = self._booked[name]
        days = [one for one in days if one != day]

    def _fewest_first(self):
        self._volunteers.sort(key=self._count)
        return self._volunteers

    def _count(self, volunteer):
        return len(self._booked[volunteer["name"]])

    def _can_come(self, volunteer, day):
        booked = self._booked[volunteer["name"]]
        if day not in volunteer["days"] or booked[-1:] == [day]:
            return False
        return len(booked) < volunteer["most"]
