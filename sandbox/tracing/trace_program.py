# Watches one file while a case runs, from outside: its text is as the person wrote it.
import inspect
import random
import sys

# They are left and come back: that is no return.
PAUSED = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
COPIED = (int, float, str, bool, type(None))
LIMIT = 40
SET_TRACE = sys.settrace


def begin_MARK(path, loops):
    heads = {line: (end, names) for line, end, names in loops}
    hits, returns, seen = TRACE["hits"], TRACE["returns"], TRACE["loops"]
    previous = {}

    def at_loop(frame, line):
        end, names = heads[line]
        loop = seen.setdefault(str(line), {"begun": 0, "turns": 0, "before": [], "after": None})
        before = previous.get(frame)
        if before is not None and line < before <= end:
            loop["turns"] += 1
            if loop["turns"] == 1:
                loop["after"] = values(frame, names)
        else:
            loop["begun"] += 1
            if loop["begun"] == 1:
                loop["before"] = values(frame, names)

    def inside(frame, event, given):
        line = frame.f_lineno
        if event == "line":
            hits[str(line)] = hits.get(str(line), 0) + 1
            if line in heads:
                at_loop(frame, line)
            previous[frame] = line
        elif event == "return" and not frame.f_code.co_flags & PAUSED:
            name = frame.f_code.co_name
            count = returns[name]["count"] if name in returns else 0
            returns[name] = {"count": count + 1, "line": line}
            previous.pop(frame, None)
        return inside

    def watch(frame, event, given):
        return inside if frame.f_code.co_filename == path else None

    # Every interpreter here begins with the same luck: a program that leans on it must not look as if it did not.
    random.seed("watched")
    SET_TRACE(watch)


def end_MARK():
    SET_TRACE(None)
    return TRACE


TRACE = {"hits": {}, "returns": {}, "loops": {}}


def values(frame, names):
    known = frame.f_locals
    return [small(known[name]) if name in known else ... for name in names]


def small(value):
    left = [LIMIT]
    try:
        return copied(value, left, 0)
    except ValueError:
        return ...


def copied(value, left, depth):
    left[0] -= 1
    if left[0] < 0 or depth > 4:
        raise ValueError
    kind = type(value)
    if kind in COPIED:
        return value
    if kind in (list, tuple, set, frozenset):
        return kind([copied(part, left, depth + 1) for part in value])
    if kind is dict:
        return {key: copied(part, left, depth + 1) for key, part in value.items()}
    raise ValueError
