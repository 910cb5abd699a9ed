# A line that is moved in too little.
# answer: syntax

def mirror(text, numbers):
    total = sum(numbers)
  return {"text": text, "sum": total}
