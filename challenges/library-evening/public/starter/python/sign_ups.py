from sms import read_phone, read_reply


class SignUps:
    """Remembers who comes to one evening."""

    def __init__(self):
        # Phone number -> how many people.
        self._people = {}
        self._chairs = 0

    def receive(self, phone, text):
        """Takes one message. Gives True if it could be read."""
        number = read_phone(phone)
        people = read_reply(text)
        if not people:
            return False

        self._people[number] = people
        self._chairs += people
        return True

    def guests(self):
        """Gives rows like {"phone": "070174", "people": 2}."""
        return [
            {"phone": phone, "people": people}
            for phone, people in self._people.items()
        ]

    def chairs(self):
        return self._chairs
