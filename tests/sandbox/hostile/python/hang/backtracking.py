# A regular expression that tries every way to part a text.
# It is stopped like any loop.
import re


def mirror(text, numbers):
    return re.match(r"(\w+\s?)+$", "a" * 60 + "!")
