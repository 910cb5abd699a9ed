# Waits a moment, without end.
# Time that is skipped is no time to go on for ever.
import asyncio
import time


async def mirror(text, numbers):
    while True:
        await asyncio.sleep(3600)
        time.sleep(1e300)
