# A method that lists have elsewhere.
# answer: error AttributeError
# line: return {"text": text.reverse(), "sum": sum(numbers)}

def mirror(text, numbers):
    return {"text": text.reverse(), "sum": sum(numbers)}
