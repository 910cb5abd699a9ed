# Gives True where a number should be.
# A truth is no number.
class Number(int):
    pass


def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers) == sum(numbers)}
