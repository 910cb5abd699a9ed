# A line of nearly 64 KiB.
# It is read as any line is; the answer is wrong.
def mirror(text, numbers): return {"text": text, "sum": 0{{14000 ×  + 0}}}
