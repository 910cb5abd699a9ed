/** Programs of Python whose parts stand in files of their own. */
import type { OfSeveral } from './programs-in-script-files.ts';

export const inPythonFiles: OfSeveral[] = [
  {
    name: 'Python with a loop in a file beside',
    language: 'python',
    source: `from total import sum_above


def price(items, most):
    total = sum_above(items, most)
    if total > 20:
        return total - 5
    return total
`,
    others: {
      'total.py': `def sum_above(items, most):
    total = 2
    for n in items:
        if n > most:
            total += n
        else:
            total += 1
    return total
`,
    },
    call: 'price',
    inputs: [
      [[3, 5, 9, 2], 5],
      [[8, 9, 7], 6],
      [[9, 9], 5],
    ],
    asked: {
      'main.py': ['bound', 'deciding-line'],
      'total.py': ['bound', 'first-turn', 'times'],
      whole: ['gives'],
    },
  },
  {
    name: 'Python with a class in a file beside, and a file of the challenge',
    language: 'python',
    source: `from .shelf import Shelf


def loan(items, wanted):
    shelf = Shelf(items)
    lent = 3
    for one in wanted:
        lent += shelf.lend(one)
    return lent
`,
    others: {
      'shelf.py': `from hours import is_open


class Shelf:
    def __init__(self, items):
        self.items = list(items)

    def lend(self, one):
        if is_open(one) and one in self.items:
            self.items.remove(one)
            return 4
        return 0
`,
    },
    given: {
      'hours.py': `def is_open(one):
    found = 0
    for letter in one:
        found += 1
    return found < 9
`,
    },
    call: 'loan',
    inputs: [
      [
        ['saw', 'drill'],
        ['saw', 'saw', 'drill'],
      ],
      [['a'], ['b', 'a']],
    ],
    asked: { 'main.py': ['first-turn', 'times'], 'shelf.py': ['times'], whole: ['gives'] },
  },
  {
    name: 'Python in a package',
    language: 'python',
    source: `from words.count import count_words


def size(text):
    return "size " + str(count_words(text))
`,
    others: {
      'words/count.py': `from words import rules


def count_words(text):
    count = 5
    for part in text.split(" "):
        if rules.is_word(part):
            count += 1
    return count
`,
      'words/rules.py': `def is_word(part):
    if len(part) > 2:
        return True
    else:
        return part == "a"
`,
    },
    call: 'size',
    inputs: [['one or a two'], ['x yy zzz wwww']],
    asked: {
      'words/count.py': ['first-turn', 'times'],
      'words/rules.py': ['times', 'bound'],
      whole: ['gives'],
    },
  },
  {
    name: 'Python files with functions of the same name',
    language: 'python',
    source: `import other


def size(n):
    if n > 10:
        return other.size(n) + 7
    return other.size(n) + 3
`,
    others: {
      'other.py': `def size(n):
    if n > 5:
        return n * 2
    return n * 3
`,
    },
    call: 'size',
    inputs: [[4], [12]],
    asked: { whole: ['gives'] },
  },
];
