from sms import read_phone, read_reply


class SignUps:
    """Remembers who comes to one evening."""

    def __init__(self):
        # Phone number -> how many people.
        self._people = {}

    def receive(self, phone, text):
        """Takes one message. Gives True if it could be read."""
        number = read_phone(phone)
        people = read_reply(text)
        if people is None:
            return False

        if people == 0:
            self._people.pop(number, None)
        else:
            self._people[number] = people
        return True

    def guests(self):
        """Gives rows like {"phone": "070174", "people": 2}."""
        return [
            {"phone": phone, "people": people}
            for phone, people in self._people.items()
        ]

    def chairs(self):
        return sum(self._people.values())
