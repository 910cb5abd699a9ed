# A few bytes that unpack into very many.
# challenge: patient
# The case ends at the limit.
import zlib

BOMB = zlib.compress(b"0" * 20_000_000)


def mirror(text, numbers):
    return len(b"".join(zlib.decompress(BOMB) for _ in range(100)))
