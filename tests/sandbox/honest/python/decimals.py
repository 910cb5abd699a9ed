# Money is counted in decimals.

from decimal import Decimal


def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum((Decimal(n) for n in numbers), Decimal("0"))}
