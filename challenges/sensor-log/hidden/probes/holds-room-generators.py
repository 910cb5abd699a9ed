from sensor import Sensor


def follow(rules):
    """One room: takes a value, gives what happened."""
    event = None
    while True:
        row = 0
        while row < rules["count"]:
            co2 = yield event
            event = None
            row = row + 1 if co2 > rules["high"] else 0
        event = "start"
        while (yield event) >= rules["low"]:
            event = None
        event = "end"


async def alarms(readings, rules):
    rooms = {}
    async for reading in readings:
        co2 = reading["co2"]
        if co2 is None:
            continue
        room = reading["room"]
        if room not in rooms:
            rooms[room] = follow(rules)
            next(rooms[room])
        event = rooms[room].send(co2)
        if event is not None:
            yield {"room": room, "event": event, "at": reading["at"]}
