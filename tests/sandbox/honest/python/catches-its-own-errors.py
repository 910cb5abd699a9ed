# Errors are part of how it works.

def mirror(text, numbers):
    turned, left = "", list(text)
    while True:
        try:
            turned += left.pop()
        except IndexError:
            break
    return {"text": turned, "sum": sum(numbers)}
