# Waiting in virtual time: when nothing else is left to do, the clock moves to the next moment at once.


class NothingLeft(BaseException):
    """Something is awaited that will never come."""


# Seconds skipped, as a float, which every clock of the interpreter counts in; then whether the files have been run.
CELL = bytearray(9)


def skip(seconds):
    pack_into("<d", CELL, 0, unpack_from("<d", CELL, 0)[0] + seconds)


class Selector:
    def select(self, timeout=None):
        if timeout is None:
            raise NothingLeft
        if timeout > 0:
            skip(timeout)
        return ()

    def close(self):
        pass


class Loop(BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    def add_signal_handler(self, *details):
        raise NotImplementedError

    def remove_signal_handler(self, number):
        return False


class Policy(BasePolicy):
    _loop_factory = Loop


def sleep(seconds, /):
    """time.sleep, which does not wait."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    skip(seconds)


class Waiter:
    """The one loop of a case."""

    def __init__(self):
        self.loop = None

    def wait(self, awaitable):
        if self.loop is None:
            self.loop = Loop()
            set_event_loop(self.loop)
        return self.loop.run_until_complete(awaited(awaitable))


async def awaited(given):
    return await given
