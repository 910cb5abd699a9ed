# A loop whose condition never changes.
# answer: no-answer case-time

def mirror(text, numbers):
    i = 0
    total = 0
    while i < len(numbers):
        total += numbers[i]
    return {"text": text[::-1], "sum": total}
