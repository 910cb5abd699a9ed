# A function and nothing else.

def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers)}
