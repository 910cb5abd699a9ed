class CafePlan:
    shifts = {}

    def __init__(self, volunteers):
        self.volunteers = [dict(one, place=place) for place, one in enumerate(volunteers)]

    def days_of(self, name):
        return [day for (day, _), who in self.shifts.items() if who == name]

    def choose(self, day, banned=()):
        free = [
            (len(self.days_of(one["name"])), one["place"], one["name"])
            for one in self.volunteers
            if one["name"] not in banned
            and day in one["days"]
            and day not in self.days_of(one["name"])
            and len(self.days_of(one["name"])) < one["most"]
        ]
        return min(free)[2] if free else None

    def fill(self, day, hour):
        self.shifts[day, hour] = self.choose(day)
        return self.shifts[day, hour]

    def hand_back(self, day, hour):
        before = self.shifts.pop((day, hour))
        self.shifts[day, hour] = self.choose(day, {before})
        return self.shifts[day, hour]

    def rows(self):
        return [
            {"day": day, "hour": hour, "name": who}
            for (day, hour), who in sorted(self.shifts.items(), key=lambda item: item[0])
        ]
