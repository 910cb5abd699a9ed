# Takes one argument.
# answer: error TypeError

def mirror(text):
    return {"text": text[::-1], "sum": 0}
