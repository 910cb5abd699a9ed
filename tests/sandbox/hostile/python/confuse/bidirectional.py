# Signs that turn the direction of writing hide what the line does.
# They are text like any other: what is read is not what runs.
def mirror(text, numbers):
    """\u202e nruter \u2066"""
    access = "\u202e\u2066# holds\u2069\u2066"
    return {"text": text + access, "sum": sum(numbers)}
