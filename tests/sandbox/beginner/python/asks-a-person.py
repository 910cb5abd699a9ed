# Asks for its input.
# answer: error EOFError
# line: text = input("Text? ")

def mirror(text, numbers):
    text = input("Text? ")
    return {"text": text[::-1], "sum": sum(numbers)}
