# An error while the file runs.
# answer: load ZeroDivisionError
# line: mean = 0 / 0

mean = 0 / 0


def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers)}
