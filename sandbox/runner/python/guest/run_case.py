# Does what a case says, with the person's functions, and writes down what each call or step gave.


class Stopped(Exception):
    """Leaves a case early: what there is to say has been said."""


class Case:
    def __init__(self, asked):
        self.plan = None  # not there before the files have run
        self.files = asked["files"]
        self.entry = asked["entry"]
        self.given = asked["given"]
        self.budget = Budget(asked["characters"])
        self.observed = []
        self.extra = {}
        self.named = {}
        self.step = 0
        self.waiter = Waiter()
        self.module = None

    def see_value(self, text):
        self.observed.append('{"step":' + str(self.step) + ',"value":' + text + "}")

    def see_error(self, error):
        if isinstance(error, (TooLarge, Stopped, NothingLeft)):
            raise error
        if isinstance(error, MemoryError):
            error.__traceback__ = None
            raise OutOfMemory
        told = dump(describe(error, self.files))
        self.observed.append('{"step":' + str(self.step) + ',"error":' + told + "}")

    def top(self, name):
        """A class, function or constant of the program's."""
        found = vars(self.module).get(name, MISSING)
        for path in self.given:
            if found is MISSING:
                found = vars(import_module(module_name(path))).get(name, MISSING)
        if found is MISSING:
            self.extra["missing"] = name
            raise Stopped
        return found

    def need(self, name):
        found = self.top(name)
        if callable(found):
            return found
        self.extra["notCallable"] = name
        raise Stopped

    def settled(self, given):
        return self.waiter.wait(given) if hasattr(type(given), "__await__") else given

    def arguments(self, plan):
        return [revive(part, self.named) for part in plan["args"]]


class OutOfMemory(BaseException):
    """The program filled its memory."""


MISSING = object()


def load(case):
    """Runs the files. What goes wrong here is a problem of the program, or what every case meets."""
    install_files(case.files)
    try:
        case.module = import_module(module_name(case.entry))
    except MemoryError:
        raise OutOfMemory from None
    except BaseException as error:
        if isinstance(error, NothingLeft):
            raise
        if FAULTS and error is FAULTS[-1]:
            case.extra["problem"] = {"kind": "syntax", "error": describe(error, case.files)}
        elif isinstance(error, ModuleNotFoundError):
            case.extra["problem"] = refused_import(error, case.files)
        else:
            case.extra["load"] = describe(error, case.files)
        raise Stopped from None
    CELL[8] = 1


def run_call(case):
    plan = case.plan
    args = case.arguments(plan)
    try:
        given = case.settled(case.need(plan["call"])(*args))
        case.see_value(encode(given, case.budget))
        if plan["keepsArguments"]:
            case.extra["arguments"] = Written(encode(args, case.budget))
    except BaseException as error:
        case.see_error(error)


def run_steps(case):
    for name in case.plan["tops"]:
        case.named[name] = case.top(name)
    for index, step in enumerate(case.plan["steps"]):
        case.step = index
        try:
            given = take(case, step) if "take" in step else case.settled(perform(case, step))
            if "as" in step:
                case.named[step["as"]] = given
            is_silent = "new" in step or "set" in step or "let" in step
            case.see_value('{"$undefined":true}' if is_silent else encode_given(case, given, "as" in step))
        except LostName:
            break  # an earlier, failed step never gave it
        except BaseException as error:
            case.see_error(error)


def encode_given(case, given, is_named):
    """A named object is for later steps: it may be larger than what can be shown."""
    if not is_named:
        return encode(given, case.budget)
    try:
        return encode(given, Budget(2_000))
    except TooLarge:
        return '{"$other":"object"}'


def perform(case, step):
    if "new" in step:
        return case.need(step["new"])(*case.arguments(step))
    if "let" in step:
        return revive(step["let"], case.named)
    if "get" in step:
        if "on" not in step:
            return theirs(case, step["get"])
        target = theirs(case, step["on"])
        return target[step["get"]] if is_field(target, step["get"]) else getattr(target, step["get"])
    if "set" in step:
        target = theirs(case, step["on"])
        value = revive(step["to"], case.named)
        if isinstance(target, dict):
            target[step["set"]] = value
        else:
            setattr(target, step["set"], value)
        return None
    if "on" not in step:
        return case.need(step["call"])(*case.arguments(step))
    return getattr(theirs(case, step["on"]), step["call"])(*case.arguments(step))


def is_field(target, name):
    return isinstance(target, dict) and name in target


def theirs(case, name):
    if name not in case.named:
        raise LostName
    return case.named[name]


def take(case, step):
    """An iterator goes on where it was: it is never closed, so that a later step can take more."""
    source = theirs(case, step["from"])
    if hasattr(type(source), "__aiter__"):
        return case.waiter.wait(take_async(step["take"], aiter(source)))
    return list(islice(iter(source), step["take"]))


async def take_async(count, iterator):
    taken = []
    while len(taken) < count:
        try:
            taken.append(await anext(iterator))
        except StopAsyncIteration:
            break
    return taken


class Written(str):
    """JSON already."""


def dump(value):
    return value if type(value) is Written else dumps(value)


# The case whose files have run.
BEGUN = []


def kodlugn_run(text):
    """
    First the files, then what to do with them: a file that is only loaded cannot know what is asked. Nothing is told of
    files that were loaded. Never raises: whatever happened is told.
    """
    asked = loads(text)
    if "plan" not in asked:
        case = Case(asked)
        ended = ending_of(case, load)
        BEGUN.append(case)
        return told_of(case) if ended else ""
    case = BEGUN[-1]
    case.plan = asked["plan"]
    ending_of(case, run_call if case.plan["form"] == "call" else run_steps)
    return told_of(case)


def ending_of(case, does):
    """Whether it came to an end before it was done."""
    try:
        does(case)
        return False
    except Stopped:
        pass
    except TooLarge:
        case.extra["tooLarge"] = True
    except OutOfMemory:
        case.extra["memory"] = True
    except NothingLeft:
        case.extra["never"] = True
    return True


def told_of(case):
    fields = [quote(key) + ":" + dump(value) for key, value in case.extra.items()]
    return "{" + ",".join(['"observed":[' + ",".join(case.observed) + "]", *fields]) + "}"
