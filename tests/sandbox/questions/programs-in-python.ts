/** Programs as different as people write them in Python. */
import type { Varied } from './programs-in-javascript.ts';

export const inPython: Varied[] = [
  {
    name: 'a loop with an early return',
    source: `def first_above(items, most):
    tried = 0
    for n in items:
        tried += n
        if n > most:
            return tried
    return -1
`,
    call: 'first_above',
    inputs: [
      [[3, 5, 9, 2], 5],
      [[1, 2, 3], 7],
      [[4, 4, 8], 4],
    ],
    asked: ['gives', 'deciding-line', 'first-turn', 'bound', 'times'],
  },
  {
    name: 'recursion',
    source: `def depth(part):
    if not isinstance(part, list):
        return 0
    most = 0
    for inner in part:
        most = max(most, depth(inner))
    return most + 1
`,
    call: 'depth',
    inputs: [[[1, [2, [3]]]], [[[], [[]]]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'a closure',
    source: `def counter():
    n = 0

    def add(by):
        nonlocal n
        n += by
        return n

    return add


def sum_of(items):
    add = counter()
    last = 0
    for n in items:
        last = add(n)
    return last
`,
    call: 'sum_of',
    inputs: [[[2, 3, 4]], [[10, 20]]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'a class',
    source: `class Till:
    def __init__(self, start):
        self.start = start
        self.sum = 5

    def add(self, n):
        if n < self.start:
            self.sum += 1
        else:
            self.sum += n


def till(items, start):
    one = Till(start)
    for n in items:
        one.add(n)
    return one.sum
`,
    call: 'till',
    inputs: [
      [[3, 5, 9], 5],
      [[2], 9],
    ],
    asked: ['gives', 'bound', 'times', 'deciding-line'],
  },
  {
    name: 'a comprehension with a condition',
    source: `def even(items):
    return [n * n for n in items if n % 2 == 0]
`,
    call: 'even',
    inputs: [[[1, 2, 3, 4]], [[6, 7]]],
    asked: ['gives'],
  },
  {
    name: 'while with two counters',
    source: `def gcd(a, b):
    steps = 0
    while b > 0:
        a, b = b, a % b
        steps += 1
    return (a, steps)
`,
    call: 'gcd',
    inputs: [
      [12, 18],
      [7, 21],
    ],
    asked: ['gives', 'times'],
  },
  {
    name: 'a loop with break and else',
    source: `def find(items, wanted):
    tried = 10
    for n in items:
        tried += 1
        if n == wanted:
            break
    else:
        tried = 99
    return tried
`,
    call: 'find',
    inputs: [
      [[3, 4, 5], 5],
      [[1, 2], 7],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'continue in the first turn',
    source: `def odd(items):
    total = 0
    for index, n in enumerate(items):
        if n % 2 == 0:
            continue
        total += n * index
    return total
`,
    call: 'odd',
    inputs: [[[2, 3, 5]], [[9, 9, 9]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'exceptions that are caught',
    source: `def must(n):
    if n < 0:
        raise ValueError("below")
    return n * 2


def safe(items):
    out = []
    for n in items:
        try:
            out.append(must(n))
        except ValueError as error:
            out.append(str(error))
        finally:
            out.append(7)
    return out
`,
    call: 'safe',
    inputs: [[[2, -1]], [[4, 5]]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'async and await',
    source: `import asyncio


async def later(n):
    await asyncio.sleep(0)
    return n


async def slow(items):
    total = 0
    for n in items:
        total += await later(n)
    return total
`,
    call: 'slow',
    inputs: [[[3, 9]], [[2, 3]]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'default and keyword arguments, and unpacking',
    source: `def label(item, limit=2, *, sign="+"):
    first, *others = item["tags"]
    if len(others) >= limit:
        return f"{item['name']}: {first} {sign}{len(others)}"
    return item["name"] + ":" + "/".join(item["tags"])
`,
    call: 'label',
    inputs: [[{ name: 'A', tags: ['x', 'y', 'z'] }], [{ name: 'B', tags: ['q'] }]],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'a dict of counts',
    source: `def tally(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
    call: 'tally',
    inputs: [[['a', 'b', 'a']], [['q', 'r']]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'match',
    source: `def price(kind, n):
    match kind:
        case "child":
            return n * 20
        case "adult":
            return n * 45
        case _:
            return n * 30
`,
    call: 'price',
    inputs: [
      ['child', 3],
      ['adult', 2],
      ['other', 4],
    ],
    asked: ['gives', 'deciding-line'],
  },
  {
    name: 'elif in a chain',
    source: `def size(n):
    if n < 10:
        word = "small"
    elif n < 100:
        word = "middle"
    else:
        word = "large"
    return word
`,
    call: 'size',
    inputs: [[10], [7], [100]],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'nested loops',
    source: `def pairs(items, total):
    found = []
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            if items[i] + items[j] == total:
                found.append([i, j])
    return found
`,
    call: 'pairs',
    inputs: [
      [[1, 4, 3, 2], 5],
      [[2, 2, 2], 4],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
];
