# Two files that import one another, and change one another.
# It ends as Python ends it.
import other


def mirror(text, numbers):
    return other.mirror(text, numbers)


# file: other.py
import main

main.mirror = lambda text, numbers: main.mirror


def mirror(text, numbers):
    return main.mirror(text, numbers)
