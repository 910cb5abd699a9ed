# Tries itself when it is run as a program.

def mirror(text, numbers):
    return {"text": text[::-1], "sum": sum(numbers)}


if __name__ == "__main__":
    print(mirror(input("text? "), [1, 2]))
