# A function of another name.
# answer: missing-entry mirror

def mirrored(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers)}
