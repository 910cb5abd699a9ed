# Takes much memory, and gives it back.
# challenge: patient

def mirror(text, numbers):
    for _ in range(10):
        table = [[0] * 1_000 for _ in range(1_000)]
    return {"text": text[::-1], "sum": sum(numbers) + table[0][0]}
