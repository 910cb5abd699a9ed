# Waits for what nothing will ever give.
# The case ends without an answer, at once.
import asyncio


async def mirror(text, numbers):
    await asyncio.Future()
