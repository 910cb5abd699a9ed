# Prints what it does.

import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)


def mirror(text, numbers):
    print("text", text, "numbers", *numbers, sep=", ", flush=True)
    logging.debug("sum %s", sum(numbers))
    return {"text": text[::-1], "sum": sum(numbers)}
