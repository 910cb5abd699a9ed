# A little of everything that programs do, run before an interpreter says that it is ready: what is compiled then is
# compiled before anybody waits.
import asyncio
import math
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby


@dataclass(order=True)
class Loan:
    tool: str
    days: int = 1
    notes: list = field(default_factory=list)

    def __post_init__(self):
        if self.days < 0:
            raise ValueError("days")


class Shelf:
    def __init__(self, names):
        self._names = set(names)
        self.loans = {}

    @property
    def size(self):
        return len(self._names)

    def lend(self, name, member):
        if name not in self._names:
            raise KeyError(name)
        self.loans.setdefault(member, []).append(Loan(name, len(self.loans)))
        self._names.discard(name)
        return True

    def __iter__(self):
        yield from sorted(self._names)


def by_first_letter(names):
    found = defaultdict(list)
    for name in sorted(names, key=lambda name: (len(name), name)):
        found[name[:1].lower()].append(name.strip().title())
    return {letter: group for letter, group in found.items() if letter}


def solve(rows, text):
    print("rows", len(rows))
    shelf = Shelf(row["name"] for row in rows)
    for row in rows[:2]:
        shelf.lend(row["name"], "ana")
    try:
        shelf.lend("none", "bo")
    except KeyError as error:
        missing = str(error)
    words = [word for word in re.split(r"\W+", text) if word]
    total = sum(row["price"] * row["count"] for row in rows) / max(len(rows), 1)
    grouped = [(key, len(list(group))) for key, group in groupby(sorted(words, key=len), key=len)]
    when = datetime(2026, 1, 2).strftime("%Y-%m-%d")
    rows.sort(key=lambda row: (-row["price"], row["name"]))
    return {
        "left": list(shelf), "size": shelf.size, "missing": missing, "mean": round(total, 2), "root": math.isqrt(17),
        "groups": grouped, "letters": by_first_letter(words), "when": when, "first": min(shelf.loans["ana"]),
        "even": {n for n in range(9) if n % 2 == 0}, "text": f"{text!r:>20}"[::-1], "rows": rows[-1:],
    }  # fmt: skip


async def later(value):
    async def wait(part):
        await asyncio.sleep(1)
        return part

    return await asyncio.gather(*(wait(part) for part in value))


def runs(value):
    return asyncio.run(later(value))


def fails(value):
    return value.missing
