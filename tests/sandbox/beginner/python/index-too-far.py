# Goes one place too far.
# answer: error IndexError
# line: total += numbers[i]

def mirror(text, numbers):
    total = 0
    for i in range(len(numbers) + 1):
        total += numbers[i]
    return {"text": text[::-1], "sum": total}
