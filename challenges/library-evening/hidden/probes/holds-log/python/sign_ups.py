from sms import read_phone, read_reply


class SignUps:
    def __init__(self):
        self.log = []

    def receive(self, phone, text):
        people = read_reply(text)
        if people is not None:
            self.log.append((read_phone(phone), people))
        return people is not None

    def now(self):
        coming = {}
        for phone, people in self.log:
            if people:
                coming[phone] = people
            elif phone in coming:
                del coming[phone]
        return coming

    def guests(self):
        return [dict(phone=phone, people=people) for phone, people in self.now().items()]

    def chairs(self):
        return sum(row["people"] for row in self.guests())
