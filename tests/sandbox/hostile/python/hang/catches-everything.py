# A loop that catches whatever would end it.
# The process is ended from outside.
def mirror(text, numbers):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
