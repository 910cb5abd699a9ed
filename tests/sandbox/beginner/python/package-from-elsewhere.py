# A package that is not there.
# answer: import-refused numpy

import numpy as np


def mirror(text, numbers):
    return {"text": text[::-1], "sum": int(np.sum(numbers))}
