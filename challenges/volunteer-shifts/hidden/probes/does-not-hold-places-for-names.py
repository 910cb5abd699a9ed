from crew import Crew


class CafePlan:
    def __init__(self, volunteers):
        self._names = [one["name"] for one in volunteers] + [None]
        self._crew = Crew(volunteers)

    def fill(self, day, hour):
        return self._names.index(self._crew.book(day))

    def hand_back(self, day, hour):
        return self.fill(day, hour)

    def rows(self):
        return self._names
