# Readies the interpreter: our own way of printing, waiting and asking.


def asked_nobody(prompt="", /):
    raise EOFError("input() has nobody to ask here: the values come as arguments")


def ended(*_):
    raise SystemExit


def ready_interpreter():
    import builtins, posix

    builtins.input = asked_nobody
    for ending in ("_exit", "abort", "kill", "killpg"):
        for module in (posix, os):
            if hasattr(module, ending):
                setattr(module, ending, ended)
    time.sleep = sleep
    asyncio.events._set_event_loop_policy(Policy())
    for number, name in ((1, "stdout"), (2, "stderr")):
        raw = open(number, "wb", 0, closefd=False)
        made = io.TextIOWrapper(raw, "utf-8", "backslashreplace", write_through=True)
        setattr(sys, name, made)
        setattr(sys, f"__{name}__", made)
    sys.argv = [""]
    sys.dont_write_bytecode = True
    # What was made until now is never looked at again: a collection in a case is quick.
    for name in [*sys.modules]:
        if name.partition(".")[0] in REFUSED:
            del sys.modules[name]
    gc.collect()
    gc.freeze()


ready_interpreter()
sys.modules["__main__"].kodlugn_run = kodlugn_run
sys.modules["__main__"].kodlugn_cell = CELL
