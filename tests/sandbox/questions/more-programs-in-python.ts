/** The other half of them. */
import type { Varied } from './programs-in-javascript.ts';

export const moreInPython: Varied[] = [
  {
    name: 'a generator',
    source: `def up_to(n):
    i = 1
    while i <= n:
        yield i * i
        i += 1


def squares(n):
    return list(up_to(n))
`,
    call: 'squares',
    inputs: [[3], [4]],
    asked: ['gives', 'bound', 'first-turn', 'times'],
  },
  {
    name: 'dataclasses',
    source: `from dataclasses import dataclass, field


@dataclass
class Box:
    size: int
    parts: list = field(default_factory=list)

    def fits(self, n):
        if len(self.parts) < self.size:
            self.parts.append(n)
            return True
        return False


def packed(items, size):
    box = Box(size)
    left = 20
    for n in items:
        if not box.fits(n):
            left += n
    return [left, box.parts]
`,
    call: 'packed',
    inputs: [
      [[4, 5, 6], 2],
      [[7, 8], 1],
    ],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'a set and sorting',
    source: `def common(a, b):
    seen = set(a)
    out = []
    for x in b:
        if x in seen:
            out.append(x)
            seen.discard(x)
    return sorted(out)
`,
    call: 'common',
    inputs: [
      [
        [1, 2, 3],
        [3, 1, 1],
      ],
      [[4], [4, 5]],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'slices and negative steps',
    source: `def ends(text, n):
    return text[:n] + "-" + text[-n:][::-1]
`,
    call: 'ends',
    inputs: [
      ['katten', 2],
      ['hunden', 3],
    ],
    asked: ['gives'],
  },
  {
    name: 'a lambda as key',
    source: `def ranked(items):
    best = sorted(items, key=lambda item: (-len(item), item))
    return best[:2]
`,
    call: 'ranked',
    inputs: [[['a', 'ccc', 'bb']], [['x', 'y', 'zz']]],
    asked: ['gives'],
  },
  {
    name: 'memo on the outside',
    source: `known = {0: 0, 1: 1}


def fib(n):
    if n in known:
        return known[n]
    known[n] = fib(n - 1) + fib(n - 2)
    return known[n]
`,
    call: 'fib',
    inputs: [[7], [9]],
    asked: ['gives', 'times'],
  },
  {
    name: 'a decorator',
    source: `from functools import wraps


def doubled(inner):
    @wraps(inner)
    def around(*args):
        return inner(*args) * 2

    return around


@doubled
def area(a, b):
    if a > b:
        return a * b
    return a + b
`,
    call: 'area',
    inputs: [
      [3, 4],
      [5, 5],
      [6, 2],
    ],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'letters beyond ASCII',
    source: `def hälsa(namn, gräns):
    ord = "å" + "🙂" if len(namn) < gräns else "ö"
    return ord + namn
`,
    call: 'hälsa',
    inputs: [
      ['Åsa', 3],
      ['Li', 4],
    ],
    asked: ['gives', 'bound'],
  },
  {
    name: 'strings over several lines',
    source: `def text(n):
    """Says it.

    Over lines.
    """
    rows = """a
b
""".split()
    if n >= 2:
        rows.append("c" * n)
    return rows
`,
    call: 'text',
    inputs: [[2], [3]],
    asked: ['gives', 'bound'],
  },
  {
    name: 'a return over several lines',
    source: `def shape(a, b):
    if a < b:
        return {
            "low": a,
            "high": b,
        }
    return [
        b,
        a,
    ]
`,
    call: 'shape',
    inputs: [
      [2, 5],
      [4, 4],
    ],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'several statements on a line',
    source: `def tight(items):
    s = 0; t = 5
    for n in items: s += n; t += 1
    return s * t
`,
    call: 'tight',
    inputs: [[[3, 4]], [[8, 8]]],
    asked: ['gives'],
  },
  {
    name: 'an assignment in a condition',
    source: `def trimmed(items):
    out = []
    while items and (last := items.pop()) > 2:
        out.append(last)
    return out
`,
    call: 'trimmed',
    inputs: [[[1, 5, 6]], [[2, 4, 3]]],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'global names',
    source: `total = 3


def add(items):
    global total
    for n in items:
        total += n
    return total
`,
    call: 'add',
    inputs: [[[4, 5]], [[6]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'fractions and rounding',
    source: `def split(amount, people):
    share = round(amount / people, 2)
    rest = amount - share * people
    if rest > 0:
        note = "left"
    else:
        note = "even"
    return f"{share} {note}"
`,
    call: 'split',
    inputs: [
      [10, 4],
      [10, 3],
    ],
    asked: ['gives', 'bound', 'deciding-line'],
  },
  {
    name: 'dates',
    source: `from datetime import date, timedelta


def days_until(first, last):
    days = 0
    at = date.fromisoformat(first)
    while at < date.fromisoformat(last):
        at += timedelta(days=1)
        days += 1
    return days
`,
    call: 'days_until',
    inputs: [
      ['2026-02-27', '2026-03-02'],
      ['2026-01-01', '2026-01-05'],
    ],
    asked: ['gives', 'bound', 'times'],
  },
];
