# A value with the name of the function.
# answer: not-callable mirror

mirror = {"text": "", "sum": 0}
