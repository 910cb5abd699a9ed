# A coroutine that waits for an hour.

import asyncio


async def mirror(text, numbers):
    await asyncio.sleep(3600)
    parts = await asyncio.gather(*(asyncio.sleep(i, n) for i, n in enumerate(numbers)))
    return {"text": text[::-1], "sum": sum(parts)}
