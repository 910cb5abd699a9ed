# Adds a number to a text.
# answer: error TypeError
# line: return {"text": text[::-1], "sum": "" + sum(numbers)}

def mirror(text, numbers):
    return {"text": text[::-1], "sum": "" + sum(numbers)}
