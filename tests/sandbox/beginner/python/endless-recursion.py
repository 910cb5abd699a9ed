# A function that only calls itself.
# answer: error RecursionError
# line: return mirror(text, numbers)

def mirror(text, numbers):
    return mirror(text, numbers)
