# Makes tasks that make tasks.
# challenge: patient
# The limit ends it.
import asyncio


async def more():
    asyncio.create_task(more())
    await asyncio.create_task(more())


async def mirror(text, numbers):
    await more()
