class Sensor:
    """Gives its values one at a time, when asked for them."""

    def __init__(self, values):
        self._values = values
        # How many values have been read so far.
        self.asked = 0

    async def __aiter__(self):
        for value in self._values:
            self.asked += 1
            yield value
