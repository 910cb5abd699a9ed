# Prints without end.
# What is kept has a cap, and the limit ends it.
def mirror(text, numbers):
    while True:
        print("x" * 1_000)
        print()
