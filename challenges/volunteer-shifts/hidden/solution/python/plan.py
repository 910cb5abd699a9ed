from crew import Crew


class CafePlan:
    """Who works which shift in the café."""

    def __init__(self, volunteers):
        # A volunteer: {"name": "Ada", "days": [3], "most": 2}
        self._crew = Crew(volunteers)
        self._shifts = []

    def fill(self, day, hour):
        """Adds a shift. Gives who takes it, or None."""
        name = self._crew.book(day)
        shift = {"day": day, "hour": hour, "name": name}
        self._shifts.append(shift)
        return name

    def hand_back(self, day, hour):
        """Gives the name of who takes over a shift, or None."""
        for shift in self._shifts:
            if shift["day"] == day and shift["hour"] == hour:
                before = shift["name"]
                self._crew.release(before, day)
                shift["name"] = self._crew.book(day, before)
                return shift["name"]

    def rows(self):
        """Gives all shifts in the order of time."""
        return sorted(self._shifts, key=lambda one: (one["day"], one["hour"]))
