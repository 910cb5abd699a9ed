// A function as Python writes it.
// answer: syntax
// line: def mirror(text, numbers):

def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers)}
