# Two files.

from .other import turned, total


def mirror(text, numbers):
    return {"text": turned(text), "sum": total(numbers)}


# file: other.py
from functools import reduce
from operator import add


def turned(text):
    return "".join(text[i] for i in range(len(text) - 1, -1, -1))


def total(numbers):
    return reduce(add, numbers, 0)
