# One operation on whole numbers that takes years.
# It is stopped in the middle.
def mirror(text, numbers):
    return 10 ** 10**9 % 7
