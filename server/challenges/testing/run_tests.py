"""Runs the tests of a person: the functions named test_… of one module, in the order in which they are written."""

import ast
import importlib
import inspect
import linecache
import traceback

MOST_TOLD = 50
LONGEST = 150


async def run_tests():
    module = importlib.import_module("the_tests")
    said = []
    for name, check in list(vars(module).items()):
        if not name.startswith("test_") or not inspect.isfunction(check):
            continue
        if check.__module__ != module.__name__:
            continue
        said.append({"name": short(name), "error": await error_of(check)})
    # An answer has a longest size: of very many tests, those that notice something are told first.
    if len(said) > MOST_TOLD:
        said.sort(key=lambda one: one["error"] is None)
    return said[:MOST_TOLD]


async def error_of(check):
    try:
        result = check()
        if inspect.isawaitable(result):
            await result
        return None
    except AssertionError as error:
        return short(str(error) or values_of(error))
    except BaseException as error:
        return short(f"{type(error).__name__}: {error}")


def values_of(error):
    """The assertion as it is written, and what its left side gave."""
    frame = None
    line = 0
    for frame, line in traceback.walk_tb(error.__traceback__):
        pass
    if frame is None:
        return "assert"
    source = linecache.getline(frame.f_code.co_filename, line, frame.f_globals).strip()
    try:
        statement = ast.parse(source).body[0]
        if isinstance(statement.test, ast.Compare) and len(statement.test.ops) == 1:
            left = ast.Expression(statement.test.left)
            gave = eval(compile(left, "<assert>", "eval"), frame.f_globals, frame.f_locals)
            return f"{source}: gave {gave!r}"
    except Exception:
        pass
    return source or "assert"


def short(text):
    whole = str(text)
    return whole if len(whole) <= LONGEST else whole[:LONGEST] + "…"
