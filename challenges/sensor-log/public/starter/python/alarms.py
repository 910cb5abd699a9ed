from sensor import Sensor


async def alarms(readings, rules):
    """Gives each measurement on. It should give alarms."""
    async for reading in readings:
        yield reading
