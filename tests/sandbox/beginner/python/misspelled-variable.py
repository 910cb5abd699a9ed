# A name that is not there.
# answer: error NameError
# line: return {"text": text[::-1], "sum": totl}

def mirror(text, numbers):
    total = sum(numbers)
    return {"text": text[::-1], "sum": totl}
