# An object that never finishes being taken away, and a text of an error that is never written.
# Both are stopped.
class Slow(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __del__ = __str__


def mirror(text, numbers):
    raise Slow
