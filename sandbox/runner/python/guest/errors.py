# What was raised, in the person's own file and line. Never our frames.


def describe(error, sources):
    """name, message and, where it is known, file, line and column (from 1)."""
    told = {"name": type(error).__name__[:100], "message": message_of(error)[:1_000]}
    if type(error).__module__ != "builtins":
        told["kinds"] = [kind.__name__[:100] for kind in type(error).__mro__[:20]]
    if isinstance(error, SyntaxError) and error.filename in sources:
        told["message"] = str(error.msg)[:1_000]
        told["file"] = error.filename
        if type(error.lineno) is int and error.lineno > 0:
            told["line"] = error.lineno
        if type(error.offset) is int and error.offset > 0:
            told["column"] = error.offset
        return told
    place = innermost_place(error, sources)
    if place is not None:
        told["file"], told["line"], column = place
        if column is not None:
            told["column"] = column
    return told


def message_of(error):
    """Python's own words, with the name that may have been meant, as its own prints tell it."""
    try:
        if type(error) not in SUGGESTING:
            return str(error)
        told = TracebackException(type(error), error, error.__traceback__, limit=0, compact=True)
        return "".join(told.format_exception_only()).removeprefix(type(error).__name__ + ": ").rstrip("\n")
    except BaseException:  # the person's own __str__ or __dir__
        return ""


SUGGESTING = (NameError, AttributeError, ImportError)


def innermost_place(error, sources):
    found = None
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename in sources and trace.tb_lineno is not None:
            found = (code, trace.tb_lasti, trace.tb_lineno)
        trace = trace.tb_next
    if found is None:
        return None
    code, instruction, line = found
    return code.co_filename, line, column_of(code, instruction, line, sources[code.co_filename])


def column_of(code, instruction, line, source):
    """Python counts in bytes; people count letters."""
    positions = list(code.co_positions())
    first_line, _, column, _ = positions[instruction // 2] if instruction >= 0 else (None, None, None, None)
    lines = source.split("\n")
    if column is None or first_line != line or line > len(lines):
        return None
    return len(lines[line - 1].encode("utf-8", "surrogatepass")[:column].decode("utf-8", "replace")) + 1


def refused_import(error, sources):
    """What the person's own line asks for; an outer module of the library may have failed on an inner one."""
    place = innermost_place(error, sources)
    asked = str(error.name or "")
    if place is None:
        return {"kind": "import-refused", "specifier": asked[:200]}
    file, line, _ = place
    text = sources[file].split("\n")[line - 1] if line <= sources[file].count("\n") + 1 else ""
    said = re_match(r"\s*(?:from|import)\s+([\w.]+)", text)
    specifier = said.group(1) if said is not None and "," not in text else asked
    return {"kind": "import-refused", "specifier": specifier[:200], "file": file, "line": line}
