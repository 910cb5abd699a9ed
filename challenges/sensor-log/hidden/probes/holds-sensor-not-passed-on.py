class alarms:
    def __init__(self, readings, rules):
        self.source = aiter(readings)
        self.rules = rules
        self.above = {}
        self.on = set()

    def __aiter__(self):
        return self

    async def __anext__(self):
        while True:
            reading = await anext(self.source)
            event = self.read(reading)
            if event is not None:
                return {"room": reading["room"], "event": event, "at": reading["at"]}

    def read(self, reading):
        room, co2 = reading["room"], reading["co2"]
        if co2 is None:
            return None
        if room in self.on:
            if co2 >= self.rules["low"]:
                return None
            self.on.remove(room)
            self.above[room] = 0
            return "end"
        self.above[room] = self.above.get(room, 0) + 1 if co2 > self.rules["high"] else 0
        if self.above[room] < self.rules["count"]:
            return None
        self.on.add(room)
        return "start"
