from sensor import Sensor


async def alarms(readings, rules):
    async for reading in readings:
        if reading["co2"] is None or reading["co2"] > rules["high"]:
            yield f"Alarm in {reading['room']}"
