# Every way that Python has to end its own process.
# The case ends; the process does not.
import os
import signal
import sys


def mirror(text, numbers):
    for number in range(1, 32):
        try:
            signal.raise_signal(number)
        except (OSError, ValueError, KeyboardInterrupt):
            pass
    try:
        os.abort()
    finally:
        try:
            os._exit(0)
        finally:
            sys.exit(0)
