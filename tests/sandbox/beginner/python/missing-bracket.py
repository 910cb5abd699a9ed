# A bracket that does not end.
# answer: syntax
# line: return {"text": text[::-1], "sum": sum(numbers}

def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers}
