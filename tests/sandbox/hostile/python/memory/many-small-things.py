# A list of lists of lists.
# challenge: patient
# The case ends at the limit.
def mirror(text, numbers):
    return [[[n]] for n in range(10**9)]
