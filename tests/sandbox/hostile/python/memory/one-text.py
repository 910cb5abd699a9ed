# A text of ten thousand million letters.
# challenge: patient
# The interpreter has no such memory.
def mirror(text, numbers):
    return len(text * 10**9)
