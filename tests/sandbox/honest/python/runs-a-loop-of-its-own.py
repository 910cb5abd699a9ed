# A function that runs a loop of its own.

import asyncio


def mirror(text, numbers):
    async def work():
        await asyncio.sleep(1)
        return {"text": text[::-1], "sum": sum(numbers)}

    return asyncio.run(work())
