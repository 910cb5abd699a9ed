# Generators, pattern matching, and a walrus.

def letters(text):
    match list(text):
        case []:
            return
        case [first, *rest]:
            yield from letters("".join(rest))
            yield first


def mirror(text, numbers):
    if (total := sum(n for n in numbers)) is not None:
        return {"text": "".join(letters(text)), "sum": total}
