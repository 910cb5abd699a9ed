# Ten thousand brackets inside one another.
# A mistake in the writing, told as one.
def mirror(text, numbers):
    return {{10000 × [}}{{10000 × ]}}
