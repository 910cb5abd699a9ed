# Decorated, with a cache that needs arguments without change.

from functools import cache, wraps


def frozen(function):
    @wraps(function)
    def called(text, numbers):
        return dict(function(text, tuple(numbers)))

    return called


@frozen
@cache
def mirror(text, numbers):
    return (("text", text[::-1]), ("sum", sum(numbers)))
