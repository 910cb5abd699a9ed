# Calls without end, where the interpreter was told not to count them.
# An error like others, or the limit.
import sys

sys.setrecursionlimit(2**31 - 1)


def mirror(text, numbers):
    return mirror(text, numbers)
