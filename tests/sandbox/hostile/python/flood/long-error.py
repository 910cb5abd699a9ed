# An error whose text is forty million letters, and whose name is long too.
# Both are cut.
def mirror(text, numbers):
    kind = type("E" * 1_000_000, (Exception,), {})
    raise kind("x" * 40_000_000)
