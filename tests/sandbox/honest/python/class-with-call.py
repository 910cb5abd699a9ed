# An object that can be called.

class Mirror:
    def __call__(self, text, numbers):
        return {"text": text[::-1], "sum": sum(numbers)}


mirror = Mirror()
