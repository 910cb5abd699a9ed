# A function without its colon.
# answer: syntax

def mirror(text, numbers)
    return {}
