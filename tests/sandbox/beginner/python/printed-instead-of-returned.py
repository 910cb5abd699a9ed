# Prints the answer.
# answer: other-value None printed

def mirror(text, numbers):
    print({"text": text[::-1], "sum": sum(numbers)})
