# A value so deep that to write it, to compare it and to take it away all go deep.
# challenge: patient
# The next case runs.
def mirror(text, numbers):
    deep = []
    for _ in range(300_000):
        deep = [deep]
    return deep == deep.copy() or repr(deep)
