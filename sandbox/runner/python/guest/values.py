# Portable values as Python's own, and back as text. Nothing of the person's is called but the reading of attributes.
# Every name of a built-in is our own copy: what a program does to `builtins` is not met here.

LARGEST_PLAIN = 2**53 - 1
MOST_BITS = 13_288  # 4,000 digits
DEEPEST = 50


class TooLarge(Exception):
    """The value does not fit in what a result may take."""


class LostName(Exception):
    """A step needs a name that an earlier step never gave."""


class Budget:
    def __init__(self, characters):
        self.left = characters

    def spend(self, characters):
        self.left -= characters
        if self.left < 0:
            raise TooLarge


def revive(value, named):
    """A fresh Python value of a portable one."""
    if type(value) is list:
        return [revive(part, named) for part in value]
    if type(value) is not dict:
        return value
    if len(value) == 1:
        tag = next(iter(value))
        if tag[:1] == "$":
            return revive_tag(tag, value[tag], named)
    return {key: revive(part, named) for key, part in value.items()}


def revive_tag(tag, inner, named):
    if tag == "$float":
        return float(inner.replace("Infinity", "inf"))
    if tag == "$bigint":
        return int(inner)
    if tag == "$date":
        if inner == "invalid":
            return None
        return (datetime if "T" in inner else datetimes.date).fromisoformat(inner)
    if tag == "$set":
        return {hashable(revive(part, named)) for part in inner}
    if tag == "$map":
        return {hashable(revive(key, named)): revive(part, named) for key, part in inner}
    if tag == "$record":
        return {key: revive(part, named) for key, part in inner}
    if tag == "$ref":
        if inner not in named:
            raise LostName
        return named[inner]
    return None


def hashable(value):
    """What stands in a set or as a key: lists become tuples, sets frozen, and a record the tuple of its pairs."""
    if type(value) is list:
        return tuple([hashable(part) for part in value])
    if type(value) is set:
        return frozenset(value)
    if type(value) is dict:
        return tuple([(key, hashable(part)) for key, part in value.items()])
    return value


def encode(value, budget, above=(), depth=0):
    """The text of a portable value. Values that Python calls equal are seen alike; a bool is never a number."""
    if value is None:
        budget.spend(4)
        return "null"
    if value is True or value is False:
        budget.spend(4)
        return "true" if value else "false"
    kind = type(value)
    if issubclass(kind, str):
        text = str.__str__(value)
        budget.spend(len(text) + 2)
        return quote(text)
    if issubclass(kind, int):
        return encode_int(int.__int__(value), budget)
    if issubclass(kind, float):
        return encode_float(float.__float__(value), budget)
    if kind is Decimal or kind is Fraction:
        return encode_exact(value, kind, budget)
    if issubclass(kind, datetime):
        return encode_datetime(value, budget)
    if issubclass(kind, datetimes.date):
        budget.spend(20)
        return '{"$date":' + quote(datetimes.date.isoformat(value)) + "}"
    for ancestor in above:
        if ancestor is value:
            return other("cyclic", budget)
    if depth >= DEEPEST:
        raise TooLarge
    return encode_whole(value, kind, budget, (*above, value), depth + 1)


def encode_int(value, budget):
    if value.bit_length() > MOST_BITS:
        raise TooLarge
    text = int.__repr__(value)
    budget.spend(len(text))
    return text if -LARGEST_PLAIN <= value <= LARGEST_PLAIN else '{"$bigint":"' + text + '"}'


def encode_float(value, budget):
    text = float.__repr__(value)
    budget.spend(len(text))
    if text == "0.0":
        return "0"
    if value != value or value in (INFINITY, -INFINITY):
        return '{"$float":"' + text.replace("nan", "NaN").replace("inf", "Infinity") + '"}'
    # A whole number says that it is a float: JSON would make 4.0 a 4.
    return '{"$float":"' + text + '"}' if value == int(value) else text


def encode_exact(value, kind, budget):
    """Money is often counted in decimals: seen as the nearest float."""
    try:
        return encode_float(float(value), budget)
    except (OverflowError, ValueError):
        return other(kind.__name__, budget)


def encode_datetime(value, budget):
    """To the millisecond, as in every language. One that names no zone counts as UTC."""
    budget.spend(30)
    moment = value if value.tzinfo is not None else datetime.replace(value, tzinfo=UTC)
    try:
        moment = datetime.astimezone(moment, UTC)
    except OverflowError:
        return '{"$date":"invalid"}'
    text = datetime.isoformat(datetime.replace(moment, tzinfo=None), timespec="milliseconds")
    return '{"$date":' + quote(text + "Z") + "}"


def encode_whole(value, kind, budget, above, depth):
    if issubclass(kind, enum.Enum):
        # As enums of other languages are: the value that the name stands for.
        return encode(object.__getattribute__(value, "__dict__").get("_value_"), budget, above, depth)
    if issubclass(kind, tuple):
        names = names_of_tuple(value, kind)
        if names is not None:
            return encode_named(value, kind, names, budget, above, depth)
    if issubclass(kind, (list, tuple)):
        parts = list.__iter__(value) if issubclass(kind, list) else tuple.__iter__(value)
        return "[" + encode_parts(parts, budget, above, depth) + "]"
    if issubclass(kind, dict):
        return encode_dict(list(dict.items(value)), budget, above, depth)
    if issubclass(kind, (set, frozenset)):
        parts = set.__iter__(value) if issubclass(kind, set) else frozenset.__iter__(value)
        return '{"$set":[' + encode_parts(parts, budget, above, depth) + "]}"
    if issubclass(kind, (type, *NO_RECORDS)) or kind.__module__ in PYTHONS_OWN:
        return other(kind.__name__, budget)
    return encode_object(value, kind, budget, above, depth)


def names_of_tuple(value, kind):
    """The names of a named tuple's values; None for every other tuple."""
    for base in kind.__mro__:
        names = base.__dict__.get("_fields")
        if names is not None:
            is_named = type(names) is tuple and len(names) == tuple.__len__(value)
            return names if is_named and all([type(name) is str for name in names]) else None
    return None


def encode_named(value, kind, names, budget, above, depth):
    budget.spend(20)
    fields = []
    for name, part in zip(names, tuple.__iter__(value)):
        budget.spend(len(name) + 5)
        fields.append("[" + quote(name) + "," + encode(part, budget, above, depth) + "]")
    return '{"$named":[' + quote(kind.__name__[:60]) + ",[" + ",".join(fields) + "]]}"


def encode_parts(values, budget, above, depth):
    budget.spend(2)
    parts = []
    for part in values:
        budget.spend(1)
        parts.append(encode(part, budget, above, depth))
    return ",".join(parts)


def encode_dict(items, budget, above, depth):
    budget.spend(2)
    if not all([issubclass(type(key), str) for key, _ in items]):
        pairs = []
        for key, part in items:
            budget.spend(3)
            pairs.append("[" + encode(key, budget, above, depth) + "," + encode(part, budget, above, depth) + "]")
        return '{"$map":[' + ",".join(pairs) + "]}"
    fields = []
    for key, part in items:
        budget.spend(len(key) + 3)
        fields.append((quote(str.__str__(key)), encode(part, budget, above, depth), key[:1] == "$"))
    if any([is_tag for _, _, is_tag in fields]):
        return '{"$record":[' + ",".join(["[" + key + "," + part + "]" for key, part, _ in fields]) + "]}"
    return "{" + ",".join([key + ":" + part for key, part, _ in fields]) + "}"


def encode_object(value, kind, budget, above, depth):
    """An instance of the person's own class is the record of its public fields, in their order."""
    fields = {}
    for base in reversed(kind.__mro__):
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if issubclass(type(slots), str) else slots:
            member = base.__dict__.get(name)
            if type(member) is MemberDescriptor:
                try:
                    fields[name] = member.__get__(value)
                except AttributeError:
                    pass  # never set
    try:
        fields.update(object.__getattribute__(value, "__dict__"))
    except AttributeError:
        pass  # a class with slots alone
    public = [(name, part) for name, part in fields.items() if issubclass(type(name), str) and name[:1] != "_"]
    return encode_dict(public, budget, above, depth)


def other(kind, budget):
    budget.spend(14)
    return '{"$other":' + quote(kind[:60]) + "}"
