# Changes a dict while going through it.
# answer: error RuntimeError
# line: for letter in counts:

def mirror(text, numbers):
    counts = {"a": 1}
    for letter in counts:
        counts[letter + "b"] = 1
    return {"text": text[::-1], "sum": sum(numbers)}
