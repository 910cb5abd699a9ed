# A lambda with a name.

mirror = lambda text, numbers: dict(text="".join(reversed(text)), sum=sum(numbers))
