from collections import Counter

from sensor import Sensor


async def alarms(readings, rules):
    above = Counter()
    is_on = set()
    async for reading in readings:
        room, at, co2 = reading["room"], reading["at"], reading["co2"]
        if co2 is None:
            continue
        if room in is_on:
            if co2 <= rules["high"]:
                is_on.remove(room)
                above[room] = 0
                yield {"room": room, "event": "end", "at": at}
        else:
            above[room] = above[room] + 1 if co2 > rules["high"] else 0
            if above[room] == rules["count"]:
                is_on.add(room)
                yield {"room": room, "event": "start", "at": at}
