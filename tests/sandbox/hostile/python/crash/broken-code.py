# Code made by hand whose instructions mean nothing.
# Whatever the interpreter does then, it is one case.
def mirror(text, numbers):
    code = (lambda: None).__code__
    for byte in range(256):
        exec(code.replace(co_code=bytes([byte, 255]) * 40, co_stacksize=1))
    return None
