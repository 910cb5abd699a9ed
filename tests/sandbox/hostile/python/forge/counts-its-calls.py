# Counts its calls in every place that might outlive a case.
# No case finds anything of another.
import builtins
import os
import sys


def count():
    builtins.calls = getattr(builtins, "calls", 0) + 1
    sys.modules["calls"] = sys.modules.get("calls", 0) + 1
    os.environ["calls"] = os.environ.get("calls", "") + "x"
    try:
        open("/tmp/calls", "a").write("x")
    except OSError:
        pass
    return max(builtins.calls, sys.modules["calls"], len(os.environ["calls"]), 1 + os.path.exists("/tmp/calls"))


def mirror(text, numbers):
    seen = count()
    return {"text": text[::-1] if seen > 1 else "first", "sum": sum(numbers) if seen > 1 else -1}
