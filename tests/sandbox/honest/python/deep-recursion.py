# Recursion where a loop would do.

def turned(text):
    return text if len(text) < 2 else turned(text[1:]) + text[0]


def total(numbers, at=0):
    return 0 if at == len(numbers) else numbers[at] + total(numbers, at + 1)


def mirror(text, numbers):
    return {"text": turned(text), "sum": total(numbers)}
