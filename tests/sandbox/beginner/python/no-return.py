# Works it out and does not give it.
# answer: other-value None

def mirror(text, numbers):
    result = {"text": text[::-1], "sum": sum(numbers)}
