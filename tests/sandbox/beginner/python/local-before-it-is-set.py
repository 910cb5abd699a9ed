# A name of the module that is changed without saying so.
# answer: error UnboundLocalError
# line: total += sum(numbers)

total = 0


def mirror(text, numbers):
    total += sum(numbers)
    return {"text": text[::-1], "sum": total}
