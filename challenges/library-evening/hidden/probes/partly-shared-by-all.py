import re


class SignUps:
    people = {}

    def receive(self, phone, text):
        number = re.sub(r"^\+46", "0", re.sub("[ -]", "", phone))
        words = text.lower().split()
        if words == ["nej"]:
            self.people.pop(number, None)
            return True
        count = {1: "1", 2: words[-1]}.get(len(words)) if words[:1] == ["ja"] else None
        if count is None or not re.fullmatch("[1-9]|1[0-9]|20", count):
            return False
        self.people[number] = int(count)
        return True

    def guests(self):
        return [{"phone": phone, "people": many} for phone, many in self.people.items()]

    def chairs(self):
        return sum(self.people.values())
