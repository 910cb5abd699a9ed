# Gives an answer of a million parts.
# It is told as too large.
def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers), "more": list(range(1_000_000))}
