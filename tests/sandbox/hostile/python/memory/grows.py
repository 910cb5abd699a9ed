# Takes memory in small parts, and holds on to all of it when there is no more.
# challenge: patient
# The case ends at the limit.
def mirror(text, numbers):
    kept = []
    while True:
        try:
            kept.append(bytearray(100_000))
        except MemoryError:
            kept.append(kept)
